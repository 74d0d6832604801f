package main

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/tokenizer"
	"github.com/autonet/autonet/internal/ui"
)

type importFlags struct {
	dataset.ImportOptions
	format, out      string
	fractions        []string
	counts           []int
	separator        string
	sealTest         bool
	rowsPerShard     int
	validation, test []string
	tokenizer        string
}

func newDataImport(a *app) *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use:   "import --format FORMAT PATH... --out DIR",
		Short: "Import IDX, CSV, Parquet, image folders or text into a dataset directory",
		Long: `Import files into a new dataset directory: Arrow shards and a manifest, all named by CID. The same
files and flags give the same dataset CID on every machine. A file that is cut short, corrupt or
not of its format is named and refused, and nothing is written.

  idx      two paths: samples and labels, gzipped or not (MNIST)
  csv      files of columns of numbers or categories and a label column, gzipped or not
  parquet  the same as Parquet
  json     a file for each class, named after it: {"data": [[1, 2, ...], ...]}, a list of numbers for each sample
  images   a folder that has a folder of PNG or JPEG files for each class
  text     files that are one text: windows of token ids, each with the id that comes next
  digits   no path: the handwritten digits inside this binary`,
		Example: `  autonet data import --format idx train-images.gz train-labels.gz --test t10k-images.gz,t10k-labels.gz \
      --counts 55000,5000,0 --name mnist --out data/mnist
  autonet data import --format csv iris.csv --label species --fractions 0.7,0.15,0.15 --out data/iris
  autonet data import --format csv diamonds.csv --label price --task regression --standardize --standardize-target --out data/diamonds
  autonet data import --format images photos/ --color rgb --out data/photos
  autonet data import --format text book.txt --tokenizer bpe --vocabulary 1024 --length 128 --out data/book
  autonet data import --format digits --out data/digits`,
		RunE: func(c *cobra.Command, paths []string) error { return a.importData(c.Context(), paths, f) },
	}
	flags := c.Flags()
	flags.StringVar(&f.format, "format", "", "idx, csv, parquet, json, images, text or digits")
	flags.StringVar(&f.out, "out", "", "directory to make; it must not exist yet")
	flags.StringSliceVar(&f.validation, "validation", nil, "paths of a validation split of its own")
	flags.StringSliceVar(&f.test, "test", nil, "paths of a test split of its own")
	flags.StringVar(&f.Name, "name", "", "the dataset's name (default: that of the first path)")
	flags.StringVar(&f.Source, "source", "", "where the samples come from")
	flags.StringVar(&f.License, "license", "", "their licence")
	flags.StringVar(&f.Task, "task", "", "classification or regression (default: classification; language for text)")
	flags.IntVar(&f.Classes, "classes", 0, "number of classes, where labels are class indices (default: the distinct labels)")
	flags.IntSliceVar(&f.Shape, "shape", nil, "shape of a sample, such as 28,28 (default: what the format says)")
	flags.Float64Var(&f.Scale, "scale", 0, "divide features by this (default: 255 for bytes, else 1)")
	flags.StringVar(&f.Label, "label", "", "label column of csv and parquet: name, or index from 0 (default: the last)")
	flags.StringVar(&f.Header, "header", "auto", "whether a CSV file begins with names: yes, no or auto")
	flags.StringVar(&f.separator, "separator", ",", "what separates the columns of a CSV file")
	f.tableFlags(flags)
	flags.StringVar(&f.Color, "color", "gray", "how images are read: gray or rgb")
	f.textFlags(flags)
	flags.Uint64Var(&f.Seed, "seed", 1, "of the deal to splits")
	flags.StringSliceVar(&f.fractions, "fractions", nil, "parts of train,validation,test (default: 0.8,0.1,0.1)")
	flags.IntSliceVar(&f.counts, "counts", nil, "numbers of train,validation,test samples instead; 0 for train takes the rest")
	flags.BoolVar(&f.sealTest, "seal-test", false, "keep the test split apart, to be published after the training")
	flags.IntVar(&f.rowsPerShard, "rows-per-shard", 0, "samples in a shard (default: as many as make 4 MiB)")
	_ = c.MarkFlagRequired("format") // the flags are declared above
	_ = c.MarkFlagRequired("out")
	return c
}

func (f *importFlags) tableFlags(flags *pflag.FlagSet) {
	t := &f.Table
	flags.StringSliceVar(&t.Columns, "columns", nil, "columns of csv and parquet that become features, by name or index (default: all but the label's)")
	flags.StringSliceVar(&t.Categorical, "categorical", nil, "columns that hold categories (default: those whose first value is no number)")
	flags.StringSliceVar(&t.Numeric, "numeric", nil, "columns that hold numbers")
	flags.BoolVar(&t.Index, "category-index", false, "make a category one feature, its index, for an embedding (default: one feature for each, 0 or 1)")
	flags.BoolVar(&t.Standardize, "standardize", false, "take the training split's mean off each column's numbers and divide them by its deviation")
	flags.BoolVar(&t.StandardizeTarget, "standardize-target", false, "do so with a regression's targets")
	flags.StringVar(&t.Missing, "missing", "", "what a missing value does: refuse, drop (its row) or fill (the mean, or a category of its own) (default: refuse)")
	flags.StringSliceVar(&t.Null, "null", nil, "texts beside the empty one that stand for a missing value, such as NA,?")
}

func (f *importFlags) textFlags(flags *pflag.FlagSet) {
	flags.StringVar(&f.tokenizer, "tokenizer", "", "what a token of text is: characters, bytes or bpe (default: characters)")
	flags.IntVar(&f.Text.Vocabulary, "vocabulary", 0, "number of tokens that a bpe learns, from 256")
	flags.IntVar(&f.Text.Length, "length", 0, "tokens in a window of text (default: 128)")
	flags.IntVar(&f.Text.Stride, "stride", 0, "tokens from the beginning of a window to that of the next (default: the length)")
}

func (a *app) importData(ctx context.Context, paths []string, f importFlags) error {
	in, err := readImport(ctx, paths, f)
	if err != nil {
		return err
	}
	opts := dataset.WriteOptions{RowsPerShard: f.rowsPerShard, SealTest: f.sealTest, Tokenizer: in.Tokenizer}
	if _, _, err := dataset.Create(ctx, f.out, in.Meta, in.Splits, opts); err != nil {
		return err
	}
	return a.showDataset(ctx, f.out, false)
}

// readImport reads the samples that the flags name; what is wrong with files or flags is the user's.
func readImport(ctx context.Context, paths []string, f importFlags) (*dataset.Imported, error) {
	if f.format == "digits" {
		if len(paths) > 0 {
			return nil, ui.BadInputf("--format digits takes no paths, got %v", paths)
		}
		splits, err := digits.Splits()
		return &dataset.Imported{Splits: splits, Meta: digits.Meta()}, err
	}
	opts, err := f.options(paths)
	if err == nil {
		err = opts.Validate()
	}
	if err != nil {
		return nil, ui.BadInput(err)
	}
	in, err := dataset.Import(ctx, opts)
	var input *dataset.InputError
	if errors.As(err, &input) && ctx.Err() == nil {
		err = ui.BadInput(err)
	}
	return in, err
}

func (f importFlags) options(paths []string) (dataset.ImportOptions, error) {
	opts := f.ImportOptions
	opts.Format, opts.Paths = dataset.Format(f.format), paths
	opts.Validation, opts.Test = f.validation, f.test
	opts.Text.Tokenizer = tokenizer.Kind(f.tokenizer)
	if utf8.RuneCountInString(f.separator) != 1 {
		return opts, ui.BadInputf("--separator: one character expected, got %q", f.separator)
	}
	opts.Separator, _ = utf8.DecodeRuneInString(f.separator)
	if n := len(f.counts); n != 0 && n != 3 {
		return opts, ui.BadInputf("--counts: three numbers expected, got %d", n)
	}
	copy(opts.Counts[:], f.counts)
	if n := len(f.fractions); n != 0 && n != 3 {
		return opts, ui.BadInputf("--fractions: three numbers expected, got %d", n)
	}
	for i, text := range f.fractions {
		v, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		if err != nil {
			return opts, ui.BadInputf("--fractions: a number expected, got %q", text)
		}
		opts.Fractions[i] = v
	}
	return opts, nil
}
