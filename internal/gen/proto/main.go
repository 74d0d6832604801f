// Command proto writes the Go code of the wire formats in the repository's proto folder.
//
// It compiles *.proto in process (no protoc is needed), hands the result to protoc-gen-go and protoc-gen-go-grpc, which
// this module pins as tools, and writes each file into the folder that its go_package names. With -check it writes
// nothing and fails, naming the files, when the tree differs from what it would write.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
)

// module is the import path whose packages the generated files belong to; go_package options must lie below it.
const module = "github.com/autonet/autonet"

func main() {
	root := flag.String("root", ".", "the repository's root")
	check := flag.Bool("check", false, "compare with the tree instead of writing")
	flag.Parse()
	if err := run(context.Background(), *root, *check); err != nil {
		fmt.Fprintln(os.Stderr, "proto:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, root string, check bool) error {
	sources, err := filepath.Glob(filepath.Join(root, "proto", "*.proto"))
	if err != nil {
		return err
	}
	wanted := map[string][]byte{}
	if len(sources) > 0 {
		request, err := compile(ctx, filepath.Join(root, "proto"), sources)
		if err != nil {
			return err
		}
		for _, plugin := range []string{"protoc-gen-go", "protoc-gen-go-grpc"} {
			if err := invoke(ctx, plugin, request, wanted); err != nil {
				return err
			}
		}
	}
	if check {
		return compare(root, wanted)
	}
	return write(root, wanted)
}

// write stores the generated files and removes those that no source asks for any more.
func write(root string, wanted map[string][]byte) error {
	for _, name := range names(wanted) {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, wanted[name], 0o644); err != nil {
			return err
		}
	}
	orphans, err := orphans(root, wanted)
	if err != nil {
		return err
	}
	for _, name := range orphans {
		if err := os.Remove(filepath.Join(root, filepath.FromSlash(name))); err != nil {
			return err
		}
	}
	return nil
}

// names lists the generated files' slash-separated paths in order.
func names(files map[string][]byte) []string {
	list := make([]string, 0, len(files))
	for name := range files {
		list = append(list, name)
	}
	sort.Strings(list)
	return list
}
