// Command gen writes what kernels/cuda holds of generated code: driver/calls.h, the calls of the driver's library, from
// CUDA's header; and ptx, the kernels as devices' drivers read them, compiled by clang from src.
//
//	go -C kernels/cuda/gen run . [-check] [calls] [ptx]
//
// The two need different things: the header and a C compiler (driver/env.sh fetches the one), and clang 19. With -check,
// what cannot be made here is left out, and said so. The tests of kernels/cuda hold the texts to the order of arithmetic.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// settings are where things are, and whether to write.
type settings struct {
	root, include, clang string
	check                bool
}

func main() {
	var s settings
	flag.StringVar(&s.root, "root", "..", "the folder kernels/cuda")
	flag.StringVar(&s.include, "include", "../../../.cache/cuda/include", "the folder of cuda.h")
	flag.StringVar(&s.clang, "clang", "clang-19", "the compiler of kernels")
	flag.BoolVar(&s.check, "check", false, "write nothing; fail where a file is not what it would be")
	flag.Parse()
	what := flag.Args()
	if len(what) == 0 {
		what = []string{"calls", "ptx"}
	}
	for _, name := range what {
		if err := s.run(name); err != nil {
			fmt.Fprintln(os.Stderr, "gen:", err)
			os.Exit(1)
		}
	}
}

func (s settings) run(name string) error {
	var files map[string][]byte
	var err error
	switch name {
	case "calls":
		files, err = calls(s.root, s.include)
	case "ptx":
		files, err = assemblies(s.root, s.clang)
	default:
		return fmt.Errorf("%q is neither calls nor ptx", name)
	}
	if err == nil && s.check && name == "ptx" {
		err = sameClang(files)
	}
	if s.check && (errors.Is(err, exec.ErrNotFound) || errors.Is(err, fs.ErrNotExist) || errors.Is(err, errOtherClang)) {
		fmt.Printf("kernels/cuda: %s is not compared: %v\n", name, err)
		return nil
	}
	if err != nil {
		return err
	}
	if err := s.emit(files); err != nil {
		return err
	}
	return s.orphans()
}

// emit writes the files, or compares them with what is there.
func (s settings) emit(files map[string][]byte) error {
	for path, text := range files {
		if !s.check {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				return err
			}
			if err := os.WriteFile(path, text, 0o644); err != nil {
				return err
			}
			continue
		}
		old, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(old, text) {
			return fmt.Errorf("%s is stale; run `make generate` and commit", path)
		}
	}
	return nil
}

// orphans removes, or complains of, assemblies whose source is gone.
func (s settings) orphans() error {
	there, err := filepath.Glob(filepath.Join(s.root, "ptx/*.ptx"))
	if err != nil {
		return err
	}
	for _, path := range there {
		name := strings.TrimSuffix(filepath.Base(path), ".ptx")
		if _, err := os.Stat(filepath.Join(s.root, "src", name+".cu")); err == nil {
			continue
		}
		if s.check {
			return fmt.Errorf("%s has no source", path)
		}
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	return nil
}
