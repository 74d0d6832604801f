package dataset

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The kinds of a table's columns.
const (
	Numeric = "numeric" // one feature, the number
	OneHot  = "onehot"  // a feature for each category: 1 for the row's, 0 for all others
	Index   = "index"   // one feature, the category's index, as an embedding takes it
)

// Column says how one column of a table became features.
type Column struct {
	Name string `json:"name"`
	Kind string `json:"kind"`
	// Categories of a column that is not numeric, in the order of their indices. The empty one, if there is one, stands for
	// a missing value.
	Categories []string `json:"categories,omitempty"`
	// Mean and Deviation of the numbers, of which (x−Mean)÷Deviation is the feature, computed in float64; Deviation 0 means
	// that the number itself is.
	Mean      float64 `json:"mean,omitempty"`
	Deviation float64 `json:"deviation,omitempty"`
	// Fill is the number that stands for a missing one; nil when there must be one.
	Fill *float64 `json:"fill,omitempty"`
}

// Features returns how many features the column has.
func (c Column) Features() int {
	if c.Kind == OneHot {
		return len(c.Categories)
	}
	return 1
}

// scaled turns a number into the feature.
func (c Column) scaled(x float64) float32 {
	if c.Deviation == 0 {
		return float32(x)
	}
	return float32((x - c.Mean) / c.Deviation)
}

// Number turns a feature, or a model's output for a target, back into the number.
func (c Column) Number(feature float32) float64 {
	if c.Deviation == 0 {
		return float64(feature)
	}
	return float64(float64(feature)*c.Deviation) + c.Mean
}

// Encode writes the column's features of a value, as a row of the table has it, to out, which has that length.
func (c Column) Encode(out []float32, text string) error {
	if c.Kind != Numeric {
		i := slices.Index(c.Categories, text)
		if i < 0 {
			return fmt.Errorf("%.50q: want one of the categories %.200q", text, c.Categories)
		}
		if c.Kind == Index {
			out[0] = float32(i)
			return nil
		}
		clear(out)
		out[i] = 1
		return nil
	}
	if text == "" && c.Fill != nil {
		out[0] = c.scaled(*c.Fill)
		return nil
	}
	x, err := parseFloat(text)
	if err == nil {
		out[0] = c.scaled(float64(x))
	}
	return err
}

// Decode returns the value of which the column's features are; it is approximate where they were rounded.
func (c Column) Decode(features []float32) string {
	at := 0
	switch c.Kind {
	case Numeric:
		return strconv.FormatFloat(c.Number(features[0]), 'g', 6, 64)
	case OneHot:
		at = slices.Index(features, 1)
	case Index:
		at = int(features[0])
	}
	if at < 0 || at >= len(c.Categories) {
		return "?"
	}
	return c.Categories[at]
}

// EncodeRow returns the features of a row: a text for each of Columns.
func (m Meta) EncodeRow(row []string) ([]float32, error) {
	if len(m.Columns) == 0 || len(row) != len(m.Columns) {
		return nil, fmt.Errorf("dataset: %d values: want one for each of %d columns", len(row), len(m.Columns))
	}
	x := make([]float32, m.Width())
	at := 0
	for i, c := range m.Columns {
		if err := c.Encode(x[at:at+c.Features()], strings.TrimSpace(row[i])); err != nil {
			return nil, fmt.Errorf("dataset: column %q: %w", c.Name, err)
		}
		at += c.Features()
	}
	return x, nil
}

// DecodeRow returns the texts of a row of features; nil when the dataset is no table of columns.
func (m Meta) DecodeRow(x []float32) []string {
	var row []string
	for _, c := range m.Columns {
		row = append(row, c.Decode(x[:c.Features()]))
		x = x[c.Features():]
	}
	return row
}

// columnFaults checks what Columns and Target are held to.
func (m Meta) columnFaults() (faults []error) {
	width, categories := 0, 0
	if len(m.Columns) > maxColumns {
		return append(faults, fmt.Errorf("columns: %d: want at most %d", len(m.Columns), maxColumns))
	}
	for i, c := range m.Columns {
		if err := c.validate(); err != nil {
			faults = append(faults, fmt.Errorf("columns[%d]: %w", i, err))
		}
		width += c.Features()
		categories += len(c.Categories)
	}
	if len(m.Columns) > 0 && width != m.Width() {
		faults = append(faults, fmt.Errorf("columns: they have %d features: a sample has %d", width, m.Width()))
	}
	if categories > maxCategories {
		faults = append(faults, fmt.Errorf("columns: %d categories: want at most %d in all", categories, maxCategories))
	}
	if m.Target != nil {
		if err := m.Target.validate(); err != nil {
			faults = append(faults, fmt.Errorf("target: %w", err))
		}
		if m.Task != Regression || m.Target.Kind != Numeric || m.Target.Fill != nil {
			faults = append(faults, fmt.Errorf("target: want a %s column without fill, and for %s only", Numeric, Regression))
		}
	}
	return faults
}

func (c Column) validate() error {
	if len(c.Name) > maxLabelSize || !utf8.ValidString(c.Name) {
		return fmt.Errorf("name: %d bytes: want at most %d of UTF-8", len(c.Name), maxLabelSize)
	}
	switch c.Kind {
	case Numeric:
		if len(c.Categories) > 0 {
			return errors.New("categories: a numeric column has none")
		}
	case OneHot, Index:
		if len(c.Categories) == 0 || c.Mean != 0 || c.Deviation != 0 || c.Fill != nil {
			return errors.New("want categories, and no mean, deviation or fill")
		}
	default:
		return fmt.Errorf("kind: %q: want %s, %s or %s", c.Kind, Numeric, OneHot, Index)
	}
	if !finite64(c.Mean) || !finite64(c.Deviation) || c.Deviation < 0 || c.Deviation == 0 && c.Mean != 0 {
		return fmt.Errorf("mean %v and deviation %v: want finite numbers, and a positive deviation or neither", c.Mean, c.Deviation)
	}
	if c.Fill != nil && !finite64(*c.Fill) {
		return fmt.Errorf("fill: %v: want a finite number", *c.Fill)
	}
	seen := make(map[string]bool, len(c.Categories))
	for i, text := range c.Categories {
		if len(text) > maxLabelSize || !utf8.ValidString(text) || seen[text] {
			return fmt.Errorf("categories[%d]: %.50q: want a name of its own, of at most %d bytes of UTF-8", i, text, maxLabelSize)
		}
		seen[text] = true
	}
	return nil
}

func finite64(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }
