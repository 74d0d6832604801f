package recipe

import (
	"fmt"
	"path/filepath"
	"reflect"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/internal/form"
)

// MaxBytes bounds a recipe file: a person writes it.
const MaxBytes = 1 << 20

// Recipe is a recipe file that Parse found whole.
type Recipe struct {
	// Name is the dataset's.
	Name string `yaml:"name"`
	// License and Source are the manifest's; empty means those of the sources, each named once.
	License string `yaml:"license"`
	Source  string `yaml:"source"`
	// Sources are what is acquired.
	Sources []Source `yaml:"sources"`
	// Import says how their files become samples, Split how these are dealt.
	Import Import `yaml:"import"`
	Split  Split  `yaml:"split"`

	file  string
	marks map[string]form.Mark
}

// Source is one file that is acquired, and what it is made into.
type Source struct {
	// Name is what the import's paths say.
	Name string `yaml:"name"`
	// URL is https://…, http://…, s3://host/bucket/key, ipfs://CID/path, or a file, relative to the recipe.
	URL string `yaml:"url"`
	// SHA256 is its checksum in hexadecimal, as it is sent: before it is unpacked.
	SHA256 string `yaml:"sha256"`
	// License and Attribution say under which terms, and by whom, it was published.
	License     string `yaml:"license"`
	Attribution string `yaml:"attribution"`
	// MaxSize and MaxUnpacked bound it as it is sent and as it is unpacked: "20 MB".
	MaxSize     string `yaml:"max_size"`
	MaxUnpacked string `yaml:"max_unpacked"`
	// Unpack is how: "none", or what the URL's name says when empty.
	Unpack string `yaml:"unpack"`
	// Wikipedia takes the articles' text out of a dump; nil where it is none.
	Wikipedia *Wikipedia `yaml:"wikipedia"`

	maxSize, maxUnpacked int64
	layers               []string // of packing, the outer one first
}

// Wikipedia says which articles of a dump are taken, in the dump's order.
type Wikipedia struct {
	Articles int    `yaml:"articles"` // at most so many; 0: all
	MinSize  string `yaml:"min_size"` // of an article's text; shorter ones are passed over
	MaxText  string `yaml:"max_text"` // the dump is read until there is so much text

	minSize, maxText int64
}

// Import is dataset.ImportOptions as a recipe writes them.
type Import struct {
	Format     string   `yaml:"format"`
	Paths      []string `yaml:"paths"` // SOURCE, or SOURCE/FILE in an archive, with * and ? for several
	Validation []string `yaml:"validation"`
	Test       []string `yaml:"test"`
	Task       string   `yaml:"task"`
	Classes    int      `yaml:"classes"`
	Shape      []int    `yaml:"shape"`
	Scale      float64  `yaml:"scale"`
	Label      string   `yaml:"label"`
	Header     string   `yaml:"header"`
	Separator  string   `yaml:"separator"`
	Color      string   `yaml:"color"`

	Columns           []string `yaml:"columns"`
	Categorical       []string `yaml:"categorical"`
	Numeric           []string `yaml:"numeric"`
	CategoryIndex     bool     `yaml:"category_index"`
	Standardize       bool     `yaml:"standardize"`
	StandardizeTarget bool     `yaml:"standardize_target"`
	Missing           string   `yaml:"missing"`
	Null              []string `yaml:"null"`

	Tokenizer  string `yaml:"tokenizer"`
	Vocabulary int    `yaml:"vocabulary"`
	Length     int    `yaml:"length"`
	Stride     int    `yaml:"stride"`
}

// Split says how samples are dealt to train, validation and test.
type Split struct {
	Seed         uint64    `yaml:"seed"`
	Fractions    []float64 `yaml:"fractions"`
	Counts       []int     `yaml:"counts"`
	SealTest     bool      `yaml:"seal_test"` // the test split is kept apart, to be published after the training
	RowsPerShard int       `yaml:"rows_per_shard"`
}

// Parse reads a recipe. file is only for messages, and says where local sources are relative to. The error is a form.Faults
// with everything that is wrong; a recipe with any fault is refused whole.
func Parse(file string, data []byte) (*Recipe, error) {
	d := form.NewDecoder(file)
	d.Bare = func(t reflect.Type) bool { return t == reflect.TypeFor[[]string]() }
	root := d.Document(data, MaxBytes, "dataset recipe")
	if root == nil {
		return nil, d.Err()
	}
	r := &Recipe{Split: Split{Seed: 1}, file: file}
	d.Marks[""] = d.At(root)
	d.Value(root, "", reflect.ValueOf(r).Elem())
	c := checker{Decoder: d, recipe: r}
	c.all()
	if err := d.Err(); err != nil {
		return nil, err
	}
	r.marks = d.Marks
	return r, nil
}

// Error is what went wrong with a field of a recipe that Parse found whole: a source that cannot be had, a file that is not
// in it.
type Error struct {
	Fault form.Fault // without a problem
	Err   error
}

func (e *Error) Error() string {
	f := e.Fault
	f.Problem = e.Err.Error()
	return f.String()
}

func (e *Error) Unwrap() error { return e.Err }

// fail says what is wrong with a field.
func (r *Recipe) fail(field string, err error) error {
	at := form.PlaceIn(r.marks, field)
	return &Error{form.Fault{File: r.file, Line: at.Line, Column: at.Column, Field: field}, err}
}

func (r *Recipe) sourceField(i int, key string) string {
	field := fmt.Sprintf("sources[%d]", i)
	if key != "" {
		field += "." + key
	}
	return field
}

// dir is where local sources are relative to.
func (r *Recipe) dir() string { return filepath.Dir(r.file) }

// options are the import's, over paths that are still the recipe's words.
func (r *Recipe) options() dataset.ImportOptions {
	i, s := r.Import, r.Split
	o := dataset.ImportOptions{
		Format: dataset.Format(i.Format), Paths: i.Paths, Validation: i.Validation, Test: i.Test,
		Name: r.Name, Source: r.Source, License: r.License, Task: i.Task, Classes: i.Classes, Shape: i.Shape, Scale: i.Scale,
		Label: i.Label, Header: i.Header, Color: i.Color, Seed: s.Seed,
		Table: dataset.TableOptions{Columns: i.Columns, Categorical: i.Categorical, Numeric: i.Numeric, Index: i.CategoryIndex,
			Standardize: i.Standardize, StandardizeTarget: i.StandardizeTarget, Missing: i.Missing, Null: i.Null},
	}
	for _, separator := range i.Separator {
		o.Separator = separator
	}
	o.Text.Vocabulary, o.Text.Length, o.Text.Stride = i.Vocabulary, i.Length, i.Stride
	o.Text.Tokenizer = tokenizerKind(i.Tokenizer)
	copy(o.Fractions[:], s.Fractions)
	copy(o.Counts[:], s.Counts)
	return o
}
