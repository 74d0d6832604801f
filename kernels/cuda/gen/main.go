// Command gen writes what kernels/cuda holds of generated code: the calls of the driver's library.
//
//	go -C kernels/cuda/gen run . [-check]
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	root := flag.String("root", "..", "the folder kernels/cuda")
	include := flag.String("include", "../../../.cache/cuda/include", "the folder of cuda.h")
	check := flag.Bool("check", false, "write nothing; fail where a file is not what it would be")
	flag.Parse()
	text, err := calls(*root, *include)
	if err == nil {
		err = emit(filepath.Join(*root, "driver/calls.h"), text, *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// emit writes a file, or compares it with what it should be.
func emit(path string, text []byte, check bool) error {
	if !check {
		return os.WriteFile(path, text, 0o644)
	}
	old, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if !bytes.Equal(old, text) {
		return fmt.Errorf("%s is stale; run `make generate` and commit", path)
	}
	return nil
}
