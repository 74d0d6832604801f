package dataset_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/dataset"
)

// Example imports files in MNIST's format: 5 samples to be dealt, and 1 for the test.
func Example() {
	dir, err := os.MkdirTemp("", "example-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	put := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			fmt.Println(err)
		}
		return path
	}
	in, err := dataset.Import(context.Background(), dataset.ImportOptions{
		Format: dataset.IDX,
		Name:   "tiny",
		Paths: []string{
			put("train-images-idx3-ubyte", idx(8, []int{5, 1, 2}, []uint8{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})),
			put("train-labels-idx1-ubyte", idx(8, []int{5}, []uint8{0, 1, 0, 1, 0})),
		},
		Test: []string{
			put("t10k-images-idx3-ubyte", idx(8, []int{1, 1, 2}, []uint8{255, 0})),
			put("t10k-labels-idx1-ubyte", idx(8, []int{1}, []uint8{1})),
		},
		Counts: [3]int{0, 2, 0}, // 2 for validation, the rest for training
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	m, _, err := dataset.Create(context.Background(), filepath.Join(dir, "tiny"), in.Meta, in.Splits, dataset.WriteOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, name := range []string{dataset.Train, dataset.Validation, dataset.Test} {
		fmt.Println(name, m.Splits[name].Rows, m.Input, m.Classes)
	}
	// Output:
	// train 3 [1 2] 2
	// validation 2 [1 2] 2
	// test 1 [1 2] 2
}
