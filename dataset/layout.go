package dataset

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// TableOptions say how the columns of CSV and Parquet become features. Columns are named as ImportOptions.Label is.
type TableOptions struct {
	// Columns are those that become features; empty means all but the label's.
	Columns []string
	// Categorical and Numeric are what some columns hold. Any other is what its first value is: a number, or the name of a
	// category; in Parquet, what its type is.
	Categorical, Numeric []string
	// Index makes a column of categories one feature, the category's index, in place of one for each category.
	Index bool
	// Standardize takes the training split's mean off the numbers of each column and divides them by its deviation (that
	// of the population; 1 for a column of equal numbers). StandardizeTarget does so with the targets of Regression.
	Standardize, StandardizeTarget bool
	// Missing is what is done with a missing value: "refuse", also when empty; "drop" leaves its row out; "fill" takes the
	// training split's mean in place of a number, and a category of its own, the empty one, in place of a name. A missing
	// label is never filled.
	Missing string
	// Null are the texts, beside the empty one and Parquet's null, that stand for a missing value.
	Null []string
}

// tableFaults checks the options of tables.
func (o ImportOptions) tableFaults() (faults []error) {
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	t := o.Table
	if o.Format != CSV && o.Format != Parquet {
		if len(t.Columns)+len(t.Categorical)+len(t.Numeric)+len(t.Null) > 0 || t.Index || t.Standardize || t.StandardizeTarget || t.Missing != missingRefuse {
			fault("columns, standardize, missing: only %s and %s have them", CSV, Parquet)
		}
		return faults
	}
	if !slices.Contains([]string{missingRefuse, missingDrop, missingFill}, t.Missing) {
		fault("missing: %q: want %s, %s, %s", t.Missing, missingRefuse, missingDrop, missingFill)
	}
	if t.Standardize && o.Scale != 0 {
		fault("scale and standardize: want one of them")
	}
	if t.StandardizeTarget && o.Task != Regression {
		fault("standardize target: only %s has targets", Regression)
	}
	return faults
}

// What TableOptions.Missing may say.
const (
	missingRefuse = "refuse"
	missingDrop   = "drop"
	missingFill   = "fill"
)

var errMissing = errors.New("the value is missing: want a value in each row, or say what to do with rows that lack one")

// feature is a column that becomes features.
type feature struct {
	name       string
	column     int      // in the file
	kind       string   // Numeric or Index, or empty before the first value
	chosen     bool     // the kind was said, not seen
	first      string   // the value that decided the kind
	names      []string // of categories, in order of appearance
	index      map[string]int
	scale      float32
	missing    string
	categories []string // as the manifest has them, once all tables are read
}

// layout is what all files of a table have in common. The first file sets it.
type layout struct {
	opts     ImportOptions
	columns  []string // names, or indices where the file has no names
	named    bool
	label    int
	features []*feature
	of       []*feature // by column; nil for the label's and those left out
}

// bind sets or compares the columns of a file: named says that columns are names and not indices.
func (s *layout) bind(columns []string, named bool) error {
	if s.features != nil {
		if len(columns) != len(s.columns) {
			return fmt.Errorf("%d columns: the first file has %d", len(columns), len(s.columns))
		}
		if named && s.named {
			for i, name := range columns {
				if name != s.columns[i] {
					return fmt.Errorf("column %d is named %.50q: in the first file it is %.50q", i, name, s.columns[i])
				}
			}
		}
		return nil
	}
	if named {
		if err := namedOnce(columns); err != nil {
			return err
		}
	}
	var err error
	if s.label, err = labelColumnIndex(s.opts.Label, columns); err != nil {
		return err
	}
	s.columns, s.named = slices.Clone(columns), named
	if len(columns)-1 > MaxWidth {
		return fmt.Errorf("%d features: want at most %d", len(columns)-1, MaxWidth)
	}
	return s.choose()
}

// namedOnce refuses columns of one name: which of them an option, or a row to predict from, means would be a guess.
func namedOnce(columns []string) error {
	first := make(map[string]int, len(columns))
	for i, name := range columns {
		if at, twice := first[name]; twice {
			return fmt.Errorf("columns %d and %d are both named %.50q: want a name of its own for each", at, i, name)
		}
		first[name] = i
	}
	return nil
}

// choose makes the features that the options ask for.
func (s *layout) choose() error {
	t := s.opts.Table
	taken, err := s.pick(t.Columns, len(t.Columns) == 0)
	if err != nil {
		return err
	}
	categorical, err := s.pick(t.Categorical, false)
	if err != nil {
		return err
	}
	numeric, err := s.pick(t.Numeric, false)
	if err != nil {
		return err
	}
	s.of = make([]*feature, len(s.columns))
	for i, name := range s.columns {
		switch {
		case categorical[i] && numeric[i]:
			return fmt.Errorf("column %.50q: want it numeric or categorical, not both", name)
		case (categorical[i] || numeric[i]) && !taken[i]:
			return fmt.Errorf("column %.50q: it is not one of the columns that become features", name)
		case !taken[i]:
			continue
		}
		f := &feature{name: name, column: i, index: map[string]int{}, scale: float32(s.opts.Scale), missing: t.Missing}
		if f.scale == 0 {
			f.scale = 1
		}
		if f.chosen = categorical[i] || numeric[i]; f.chosen {
			f.kind = Index
			if numeric[i] {
				f.kind = Numeric
			}
		}
		s.of[i] = f
		s.features = append(s.features, f)
	}
	if len(s.features) == 0 {
		return errors.New("no column is left that becomes a feature")
	}
	return nil
}

// pick marks the columns that a list says, or all but the label's.
func (s *layout) pick(list []string, all bool) ([]bool, error) {
	picked := make([]bool, len(s.columns))
	for i := range picked {
		picked[i] = all && i != s.label
	}
	for _, text := range list {
		i, err := columnIndex("column", text, s.columns)
		if err != nil {
			return nil, err
		}
		if i == s.label {
			return nil, fmt.Errorf("column %.50q is the label's", text)
		}
		picked[i] = true
	}
	return picked, nil
}

// isMissing says whether a text stands for a missing value.
func (s *layout) isMissing(text string) bool {
	return text == "" || slices.Contains(s.opts.Table.Null, text)
}

// none returns what stands for a missing value in a table, until settle and encode fill it.
func (f *feature) none() (float32, error) {
	if f.missing == missingRefuse {
		return 0, errMissing
	}
	return float32(math.NaN()), nil
}

// text returns what a table holds for a value.
func (f *feature) text(text string) (float32, error) {
	if f.kind == "" {
		f.first, f.kind = text, Numeric
		if !isNumber(text) {
			f.kind = Index
		}
	}
	if f.kind == Index {
		return f.category(text)
	}
	v, err := parseFloat(text)
	if err != nil && !f.chosen && text != f.first {
		err = fmt.Errorf("%w, like the first value, %.50q; or is the column categorical?", err, f.first)
	}
	return v / f.scale, err
}

// number is text for a value that is a number already.
func (f *feature) number(v float64) (float32, error) {
	if f.kind == Index {
		return f.category(strconv.FormatFloat(v, 'f', -1, 64))
	}
	if !finite(float32(v)) {
		return 0, fmt.Errorf("%v: want a finite number", v)
	}
	return float32(v) / f.scale, nil
}

func (f *feature) category(name string) (float32, error) {
	i, known := f.index[name]
	if !known {
		if len(f.names) > maxCategories {
			return 0, fmt.Errorf("more than %d categories", maxCategories)
		}
		if len(name) > maxLabelSize {
			return 0, fmt.Errorf("%.50q…: a category's name of %d bytes: want at most %d", name, len(name), maxLabelSize)
		}
		i = len(f.names)
		name = strings.Clone(name) // a CSV reader's field shares the memory of its line
		f.names = append(f.names, name)
		f.index[name] = i
	}
	return float32(i), nil
}

// mistaken names a feature that was taken for categories because of its first value alone.
func (f *feature) mistaken() bool {
	if f.chosen || f.kind != Index || len(f.names) < 2 {
		return false
	}
	for i, name := range f.names {
		if _, err := parseFloat(name); (err != nil) != (i == 0) && name != "" {
			return false
		}
	}
	return true
}

// settle puts the categories that tables hold in order, and their indices into the tables: sorted as numbers if all are
// integers, else as texts; the missing one is first.
func (s *layout) settle(tables []*table) error {
	width := len(s.features)
	for c, f := range s.features {
		if f.kind != Index {
			f.kind = Numeric // also a column that never had a value
			continue
		}
		if err := f.settle(tables, c, width); err != nil {
			return fmt.Errorf("column %.50q: %w", f.name, err)
		}
	}
	return nil
}

// settle puts the categories that column c of tables of some width holds in order. Those of rows that were left out are gone.
func (f *feature) settle(tables []*table, c, width int) error {
	none, err := f.category("") // without a value it is not used, and goes
	if err != nil {
		return err
	}
	used := make([]bool, len(f.names))
	for _, t := range tables {
		for at := c; at < len(t.x); at += width {
			if t.x[at] != t.x[at] {
				t.x[at] = none
			}
			used[int(t.x[at])] = true
		}
	}
	for i, name := range f.names {
		if used[i] {
			f.categories = append(f.categories, name)
		}
	}
	sortCategories(f.categories)
	to := make([]float32, len(f.names))
	for i, name := range f.categories {
		to[f.index[name]] = float32(i)
	}
	for _, t := range tables {
		for at := c; at < len(t.x); at += width {
			t.x[at] = to[int(t.x[at])]
		}
	}
	return nil
}

func sortCategories(names []string) {
	integers := !slices.ContainsFunc(names, func(name string) bool {
		_, ok := classNumber(name)
		return !ok && name != ""
	})
	slices.SortFunc(names, func(a, b string) int {
		if integers && a != "" && b != "" {
			x, _ := classNumber(a)
			y, _ := classNumber(b)
			return cmp.Or(cmp.Compare(x, y), cmp.Compare(a, b))
		}
		return cmp.Compare(a, b)
	})
}
