// Package digits holds the UCI handwritten digits: 1,797 real 8×8 images in 10 classes, embedded in
// the binary, with their source and licence (SOURCE.md). The demo and many tests train on them.
//
// It owns nothing that changes. Reading the embedded file cannot fail unless the binary is broken;
// Import fails as its store does.
package digits

import (
	"bytes"
	"compress/gzip"
	"context"
	_ "embed"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

const (
	side, classes = 8, 10
	ink           = 16 // the darkest pixel; features are pixels divided by it
	seed          = 1  // of the split
)

//go:embed digits.csv.gz
var file []byte

// Source is the text of SOURCE.md.
//
//go:embed SOURCE.md
var Source string

// Meta describes the dataset.
func Meta() dataset.Meta {
	return dataset.Meta{
		Name:    "digits",
		Source:  "UCI Machine Learning Repository, Optical Recognition of Handwritten Digits (test set), E. Alpaydin and C. Kaynak, 1998, https://doi.org/10.24432/C50P49",
		License: "CC BY 4.0",
		Task:    dataset.Classification,
		Input:   []int{side, side},
		Classes: classes,
	}
}

// CSV returns the file's text: a line for each digit, 64 pixels from 0 to 16 and the digit.
func CSV() ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return nil, fmt.Errorf("digits: %w", err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("digits: %w", err)
	}
	return text, nil
}

// Samples returns all digits in the file's order, features from 0 to 1.
func Samples() (*dataset.Samples, error) {
	text, err := CSV()
	if err != nil {
		return nil, err
	}
	records, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("digits: %w", err)
	}
	s := dataset.NewSamples(len(records), side*side, classes)
	for i, record := range records {
		for j, text := range record {
			v, err := strconv.ParseUint(text, 10, 8)
			if err != nil {
				return nil, fmt.Errorf("digits: row %d: %w", i+1, err)
			}
			if j == side*side {
				s.Y[i] = float32(v)
			} else {
				s.X[i*s.Width+j] = float32(v) / ink
			}
		}
	}
	return s, nil
}

// Splits returns the digits dealt 70 : 15 : 15 to train, validation and test, stratified.
func Splits() (map[string]*dataset.Samples, error) {
	all, err := Samples()
	if err != nil {
		return nil, err
	}
	return dataset.SplitSamples(all, seed, [3]float64{0.70, 0.15, 0.15}), nil
}

// Import writes the dataset to st and returns its manifest and CID, the same everywhere.
func Import(ctx context.Context, st store.Store) (dataset.Manifest, store.CID, error) {
	return ImportWith(ctx, st, dataset.WriteOptions{})
}

// ImportWith is Import with another layout, such as a sealed test split; each has its own CID.
func ImportWith(ctx context.Context, st store.Store, opts dataset.WriteOptions) (dataset.Manifest, store.CID, error) {
	splits, err := Splits()
	if err != nil {
		return dataset.Manifest{}, store.CID{}, err
	}
	return dataset.Write(ctx, st, Meta(), splits, opts)
}
