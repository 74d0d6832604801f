package dataset

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// dropMissing leaves out the rows of a table that lack a value, or a label.
func (t *table) dropMissing() {
	width := len(t.x) / max(t.rows(), 1)
	kept := newLabels(Classification)
	kept.regression = t.labels.regression
	x := t.x[:0]
	for row := range t.rows() {
		values := t.x[row*width : (row+1)*width]
		if hasNone(values) || t.labels.missing(row) {
			continue
		}
		x = append(x, values...)
		kept.take(t.labels, row)
	}
	t.x, t.labels = x, kept
}

func hasNone(values []float32) bool {
	for _, v := range values {
		if v != v {
			return true
		}
	}
	return false
}

// plain says that a table's values are its features as they are.
func (s *layout) plain() bool {
	t := s.opts.Table
	return !t.Standardize && !t.StandardizeTarget && t.Missing != missingFill &&
		!slices.ContainsFunc(s.features, func(f *feature) bool { return f.kind == Index })
}

// encode turns the splits of a table, as it was read, into those of features, and describes the columns in meta. Plain
// features are described only where they have names, and are no pixels in a shape.
func (s *layout) encode(meta Meta, splits map[string]*Samples) (Meta, error) {
	train, plain := splits[Train], s.plain()
	if plain && (!s.named || len(s.opts.Shape) > 0 || len(s.features) > maxColumns) {
		return meta, nil
	}
	if train == nil && !plain {
		return meta, fmt.Errorf("there is no %s split, whose numbers say what the others become", Train)
	}
	opts := s.opts.Table
	meta.Columns = make([]Column, len(s.features))
	width := 0
	for i, f := range s.features {
		c, err := s.describe(f, train, i)
		if err != nil {
			return meta, err
		}
		meta.Columns[i] = c
		if width += c.Features(); width > MaxWidth {
			return meta, fmt.Errorf("more than %d features, of which column %.50q has %d", MaxWidth, f.name, c.Features())
		}
	}
	if meta.Task == Regression {
		target := Column{Name: cleanName(s.columns[s.label]), Kind: Numeric}
		if opts.StandardizeTarget {
			target.Mean, target.Deviation, _ = moments(train.Y, 0, 1)
		}
		meta.Target = &target
	}
	if plain {
		return meta, nil
	}
	for name, split := range splits {
		encoded, err := s.encodeSplit(meta, split, width)
		if err != nil {
			return meta, fmt.Errorf("%s split: %w", name, err)
		}
		splits[name] = encoded
	}
	meta.Input = []int{width}
	if len(s.opts.Shape) > 0 {
		meta.Input = slices.Clone(s.opts.Shape)
	}
	return meta, nil
}

// describe says how a feature becomes numbers.
func (s *layout) describe(f *feature, train *Samples, at int) (Column, error) {
	c := Column{Name: cleanName(f.name), Kind: f.kind}
	if f.kind == Index {
		if c.Categories = f.categories; len(c.Categories) == 0 {
			return c, fmt.Errorf("column %.50q has no value", f.name)
		}
		if !s.opts.Table.Index {
			c.Kind = OneHot
		}
		return c, nil
	}
	if f.scale != 1 {
		c.Deviation = float64(f.scale)
	}
	if s.plain() {
		return c, nil
	}
	mean, deviation, n := moments(train.X, at, train.Width)
	if n == 0 {
		return c, fmt.Errorf("column %.50q has no value in the %s split", f.name, Train)
	}
	if s.opts.Table.Standardize {
		c.Mean, c.Deviation = mean, deviation
	}
	if f.missing == missingFill {
		if c.Fill = new(float64); s.opts.Table.Standardize {
			*c.Fill = mean
		} else {
			*c.Fill = float64(mean * float64(f.scale))
		}
	}
	return c, nil
}

// moments returns the mean and the deviation of the numbers at, at+step, … of x that are there, and how many they are. Each
// sum adds in that order in float64, and no product is fused with an addition, so the bits are the same on every processor.
func moments(x []float32, at, step int) (mean, deviation float64, n int) {
	sum := 0.0
	for i := at; i < len(x); i += step {
		if v := x[i]; v == v {
			sum += float64(v)
			n++
		}
	}
	if n == 0 {
		return 0, 1, 0
	}
	mean = sum / float64(n)
	sum = 0
	for i := at; i < len(x); i += step {
		if v := x[i]; v == v {
			d := float64(v) - mean
			sum += float64(d * d)
		}
	}
	deviation = math.Sqrt(sum / float64(n))
	if float32(deviation) == 0 {
		deviation = 1
	}
	return mean, deviation, n
}

// encodeSplit returns the samples of features for those of a table's values.
func (s *layout) encodeSplit(meta Meta, raw *Samples, width int) (*Samples, error) {
	if width > MaxLoad/4/max(raw.N, 1) {
		return nil, fmt.Errorf("%d samples of %d features: want at most %d numbers in all", raw.N, width, MaxLoad/4)
	}
	encoded := NewSamples(raw.N, width, raw.Classes)
	for row := range raw.N {
		out := encoded.Row(row)
		for i, v := range raw.Row(row) {
			c := meta.Columns[i]
			switch {
			case c.Kind == OneHot:
				out[int(v)] = 1
			case c.Kind == Index:
				out[0] = v
			case v != v:
				out[0] = c.scaled(*c.Fill)
			case s.opts.Table.Standardize:
				out[0] = c.scaled(float64(v))
			default: // it was divided by the scale when it was read
				out[0] = v
			}
			out = out[c.Features():]
		}
	}
	encoded.Y = raw.Y
	if meta.Target != nil && meta.Target.Deviation != 0 {
		for i, y := range encoded.Y {
			encoded.Y[i] = meta.Target.scaled(float64(y))
		}
	}
	return encoded, nil
}

// cleanName makes a column's name one that a manifest may have.
func cleanName(name string) string {
	name = strings.ToValidUTF8(name, string(utf8.RuneError))
	for len(name) > maxLabelSize {
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return name
}
