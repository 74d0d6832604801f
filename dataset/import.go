package dataset

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"path/filepath"
	"slices"
	"strings"

	"github.com/autonet/autonet/dataset/tokenizer"
)

// Format is a kind of input.
type Format string

// The formats that Import reads.
const (
	IDX     Format = "idx"     // MNIST's: a file of samples and one of labels
	CSV     Format = "csv"     // columns of numbers or categories, and a label column
	Parquet Format = "parquet" // columns of numbers or categories, and a label column
	JSON    Format = "json"    // a file of lists of numbers for each class
	Images  Format = "images"  // a folder with a folder of PNG or JPEG files for each class
	Text    Format = "text"    // files that are one text, cut into windows of tokens
)

// ImportOptions say what to import and how to read it.
type ImportOptions struct {
	Format Format
	// Paths are the inputs that are split: for IDX the samples' file and the labels' file, for CSV
	// and Parquet one file or several with the same columns, for JSON one file or several for each
	// class, for Images one folder, for Text the parts of a text. IDX, CSV, JSON and Text files may
	// be gzipped.
	Paths []string
	// Validation and Test are inputs, like Paths, that are a split of their own and keep their
	// order; empty when the split is a part of Paths.
	Validation, Test []string

	// Name is the dataset's; empty means that of the first path. Source and License are texts.
	Name, Source, License string
	// Task is Classification when empty, and Language for Text, which it is always for.
	Task string
	// Classes is their number, for labels that are the class indices; 0 finds the classes: the
	// distinct labels, sorted (as numbers when all are integers).
	Classes int
	// Shape is a sample's shape; empty means what the format says, [features] for CSV and Parquet.
	Shape []int
	// Scale divides the features; 0 means 255 for bytes of IDX and images, which makes them 0 to 1,
	// and 1 for all else.
	Scale float64

	// Label is the label's column in CSV and Parquet: an index from 0 (from the end when negative),
	// or else a name. Empty means the last.
	Label string
	// Header says whether a CSV file begins with names: "yes", "no", or "auto", also when empty.
	Header string
	// Separator is CSV's; 0 means a comma.
	Separator rune
	// Color is how images are read: "gray", also when empty, gives [height, width]; "rgb" gives
	// [3, height, width].
	Color string

	// Table is how the columns of CSV and Parquet become features.
	Table TableOptions
	// Text is how Text becomes samples.
	Text TextOptions

	// Seed keys the deal of Paths' samples; see SplitSamples.
	Seed uint64
	// Fractions deal Paths' samples to train, validation, test; Text is cut by them, in that order.
	// All zero means 0.8, 0.1, 0.1, where a split with inputs of its own leaves its part to train.
	Fractions [3]float64
	// Counts deal by number instead; a zero for train means all that the others leave.
	Counts [3]int
}

// InputError says what is wrong with an input.
type InputError struct {
	File  string
	Where string // line, row, column or offset; may be empty
	Err   error
}

func (e *InputError) Error() string {
	if e.Where == "" {
		return fmt.Sprintf("dataset: import %s: %v", e.File, e.Err)
	}
	return fmt.Sprintf("dataset: import %s: %s: %v", e.File, e.Where, e.Err)
}

func (e *InputError) Unwrap() error { return e.Err }

func inputError(file, where, format string, args ...any) *InputError {
	return &InputError{File: file, Where: where, Err: fmt.Errorf(format, args...)}
}

// table is what an importer makes of its files.
type table struct {
	file   string // for errors about labels
	shape  []int  // of a sample
	x      []float32
	labels labels
}

func (t *table) rows() int { return t.labels.len() }

// Imported is what Write and Create take.
type Imported struct {
	Splits    map[string]*Samples
	Meta      Meta
	Tokenizer *tokenizer.Tokenizer // of Text, else nil; for WriteOptions
}

// Import reads inputs, finds their classes, and deals them to splits. The first bad input is an *InputError.
func Import(ctx context.Context, opts ImportOptions) (*Imported, error) {
	opts = opts.withDefaults()
	if err := opts.Validate(); err != nil {
		return nil, fmt.Errorf("dataset: import: %w", err)
	}
	if opts.Format == Text {
		return importText(ctx, opts)
	}
	var s *layout
	if opts.Format == CSV || opts.Format == Parquet {
		s = &layout{opts: opts}
	}
	tables := make(map[string]*table)
	for _, source := range []struct {
		split string
		paths []string
	}{{Train, opts.Paths}, {Validation, opts.Validation}, {Test, opts.Test}} {
		if len(source.paths) == 0 {
			continue
		}
		t, err := readTable(ctx, opts, s, source.paths)
		if err != nil {
			return nil, err
		}
		tables[source.split] = t
	}
	if s != nil {
		if err := s.settle(slices.Collect(maps.Values(tables))); err != nil {
			return nil, &InputError{File: opts.Paths[0], Err: err}
		}
		if !s.plain() {
			opts.Shape = nil // it is that of the features, which encode makes
		}
	}
	meta, err := describe(opts, tables)
	if err != nil {
		return nil, err
	}
	splits, err := deal(opts, meta, tables)
	if err != nil {
		return nil, err
	}
	if s != nil {
		if meta, err = s.encode(meta, splits); err == nil {
			err = meta.Validate()
		}
		if err != nil {
			return nil, &InputError{File: opts.Paths[0], Err: err}
		}
	}
	return &Imported{Splits: splits, Meta: meta}, nil
}

func (o ImportOptions) withDefaults() ImportOptions {
	if o.Name == "" && len(o.Paths) > 0 {
		base := filepath.Base(o.Paths[0])
		o.Name = strings.TrimSuffix(strings.TrimSuffix(base, ".gz"), filepath.Ext(strings.TrimSuffix(base, ".gz")))
	}
	if o.Task == "" {
		o.Task = Classification
		if o.Format == Text {
			o.Task = Language
		}
	}
	if o.Header == "" {
		o.Header = headerAuto
	}
	if o.Color == "" {
		o.Color = colorGray
	}
	if o.Separator == 0 {
		o.Separator = ','
	}
	if o.Table.Missing == "" {
		o.Table.Missing = missingRefuse
	}
	if o.Fractions == [3]float64{} && o.Counts == [3]int{} {
		o.Fractions = [3]float64{0.8, 0.1, 0.1}
		for i, own := range [][]string{1: o.Validation, 2: o.Test} {
			if len(own) > 0 {
				o.Fractions[0] += o.Fractions[i]
				o.Fractions[i] = 0
			}
		}
	}
	return o
}

// Validate lists all that is wrong with the options at once.
func (o ImportOptions) Validate() error {
	o = o.withDefaults()
	var faults []error
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	oneOf := func(field, value string, known ...string) {
		if !slices.Contains(known, value) {
			fault("%s: %q: want %s", field, value, strings.Join(known, ", "))
		}
	}
	oneOf("format", string(o.Format), string(IDX), string(CSV), string(Parquet), string(JSON), string(Images), string(Text))
	oneOf("task", o.Task, Classification, Regression, Language)
	oneOf("header", o.Header, headerAuto, headerYes, headerNo)
	oneOf("color", o.Color, colorGray, colorRGB)
	if !(o.Scale >= 0) || math.IsInf(o.Scale, 0) {
		fault("scale: %v: want a positive number", o.Scale)
	}
	if o.Classes < 0 || o.Classes > MaxClasses || (o.Classes > 0 && o.Task == Regression) {
		fault("classes: %d: want 0 to %d, and 0 for %s", o.Classes, MaxClasses, Regression)
	}
	if len(o.Shape) > 0 && (Meta{Input: o.Shape}).Width() == 0 {
		fault("shape: %v: want positive dimensions with a product of at most %d", o.Shape, MaxWidth)
	}
	if (o.Format == Images || o.Format == JSON) && o.Task == Regression {
		fault("task: the names of %s are classes, which are no targets of %s", o.Format, Regression)
	}
	return errors.Join(slices.Concat(faults, o.tableFaults(), o.textFaults(), o.pathFaults(), o.dealFaults())...)
}

func (o ImportOptions) pathFaults() (faults []error) {
	want := map[Format]int{IDX: 2, Images: 1}[o.Format]
	for i, paths := range [][]string{o.Paths, o.Validation, o.Test} {
		field := [3]string{"paths", "validation", "test"}[i]
		switch {
		case len(paths) == 0 && i == 0:
			faults = append(faults, fmt.Errorf("%s: there is none", field))
		case len(paths) > 0 && want > 0 && len(paths) != want:
			faults = append(faults, fmt.Errorf("%s: %d: want %d for %s", field, len(paths), want, o.Format))
		}
	}
	return faults
}

func (o ImportOptions) dealFaults() (faults []error) {
	if o.Fractions != [3]float64{} && o.Counts != [3]int{} {
		faults = append(faults, errors.New("fractions and counts: want one of them"))
	}
	if o.Counts == [3]int{} {
		if err := CheckFractions(o.Fractions); err != nil {
			faults = append(faults, err)
		}
	}
	for i, n := range o.Counts {
		if n < 0 {
			faults = append(faults, fmt.Errorf("counts[%d]: %d: want none below 0", i, n))
		}
	}
	for i, own := range [][]string{1: o.Validation, 2: o.Test} {
		if len(own) > 0 && (o.Fractions[i] != 0 || o.Counts[i] != 0) {
			faults = append(faults, fmt.Errorf("%s: it has inputs of its own, and a part of the others", [3]string{1: Validation, 2: Test}[i]))
		}
	}
	return faults
}

func readTable(ctx context.Context, opts ImportOptions, s *layout, paths []string) (*table, error) {
	var t *table
	var err error
	switch opts.Format {
	case IDX:
		t, err = readIDX(ctx, opts, paths[0], paths[1])
	case CSV:
		t, err = readEach(ctx, opts, paths, func(ctx context.Context, opts ImportOptions, path string) (*table, error) {
			return readCSV(ctx, opts, s, path)
		})
	case Parquet:
		t, err = readEach(ctx, opts, paths, func(ctx context.Context, opts ImportOptions, path string) (*table, error) {
			return readParquet(ctx, opts, s, path)
		})
	case JSON:
		t, err = readEach(ctx, opts, paths, readJSON)
	case Images:
		t, err = readImages(ctx, opts, paths[0])
	}
	if err != nil {
		return nil, err
	}
	if t.rows() == 0 {
		return nil, inputError(t.file, "", "there is no sample in it")
	}
	if s != nil && opts.Table.Missing == missingDrop {
		if t.dropMissing(); t.rows() == 0 {
			return nil, inputError(t.file, "", "each row lacks a value")
		}
	}
	// A table's NaN is a value that is missing; the readers refuse all else.
	if i := slices.IndexFunc(t.x, func(v float32) bool { return !finite(v) && (s == nil || v == v) }); i >= 0 {
		width := len(t.x) / t.rows()
		return nil, inputError(t.file, fmt.Sprintf("row %d, feature %d", i/width+1, i%width), "%v: want a finite number", t.x[i])
	}
	return t, nil
}

// readEach reads files of one kind as one table.
func readEach(ctx context.Context, opts ImportOptions, paths []string, read func(context.Context, ImportOptions, string) (*table, error)) (*table, error) {
	var all *table
	for _, path := range paths {
		t, err := read(ctx, opts, path)
		if err != nil {
			return nil, err
		}
		if all == nil {
			all = t
			continue
		}
		if !slices.Equal(t.shape, all.shape) {
			return nil, inputError(path, "", "samples of shape %v: %s has %v", t.shape, paths[0], all.shape)
		}
		all.x = append(all.x, t.x...)
		all.labels.add(t.labels)
	}
	return all, nil
}

// describe makes the Meta of all tables, which must agree.
func describe(opts ImportOptions, tables map[string]*table) (Meta, error) {
	first := tables[Train]
	meta := Meta{Name: opts.Name, Source: opts.Source, License: opts.License, Task: opts.Task, Input: first.shape}
	for _, split := range []string{Validation, Test} {
		if t := tables[split]; t != nil && !slices.Equal(t.shape, first.shape) {
			return Meta{}, inputError(t.file, "", "samples of shape %v: %s has %v", t.shape, first.file, first.shape)
		}
	}
	if len(opts.Shape) > 0 {
		if (Meta{Input: opts.Shape}).Width() != meta.Width() {
			return Meta{}, inputError(first.file, "", "samples of shape %v: they do not fit the shape %v", first.shape, opts.Shape)
		}
		meta.Input = slices.Clone(opts.Shape)
	}
	if opts.Task == Classification {
		var err error
		if meta.Classes, meta.Labels, err = mapClasses(opts.Classes, []*table{first, tables[Validation], tables[Test]}); err != nil {
			return Meta{}, err
		}
	}
	if err := meta.Validate(); err != nil {
		return Meta{}, inputError(first.file, "", "%w", err)
	}
	return meta, nil
}

// deal makes the splits.
func deal(opts ImportOptions, meta Meta, tables map[string]*table) (map[string]*Samples, error) {
	all := tables[Train].samples(meta)
	counts := opts.Counts
	if counts[0] == 0 {
		counts[0] = all.N - counts[1] - counts[2]
	}
	if opts.Counts != [3]int{} && (counts[0] < 1 || counts[0]+counts[1]+counts[2] > all.N) {
		return nil, inputError(tables[Train].file, "", "%d samples: they cannot be dealt by counts of %v", all.N, opts.Counts)
	}
	var splits map[string]*Samples
	if opts.Counts != [3]int{} {
		splits = SplitCounts(all, opts.Seed, counts)
	} else {
		splits = SplitSamples(all, opts.Seed, opts.Fractions)
	}
	for _, name := range []string{Validation, Test} {
		if t := tables[name]; t != nil {
			splits[name] = t.samples(meta)
		}
	}
	return splits, nil
}

func (t *table) samples(meta Meta) *Samples {
	return &Samples{N: t.rows(), Width: meta.Width(), X: t.x, Y: t.labels.y, Classes: meta.Classes}
}
