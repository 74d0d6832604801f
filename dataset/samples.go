package dataset

import (
	"fmt"
	"math"
)

// Samples are N samples in memory.
type Samples struct {
	N, Width int
	X        []float32 // N×Width features, row by row
	Y        []float32 // N labels: class indices, or targets
	Classes  int       // number of classes; 0 for regression
}

// NewSamples returns n samples of zeros.
func NewSamples(n, width, classes int) *Samples {
	return &Samples{N: n, Width: width, X: make([]float32, n*width), Y: make([]float32, n), Classes: classes}
}

// Row returns the features of sample i, sharing memory.
func (s *Samples) Row(i int) []float32 { return s.X[i*s.Width : (i+1)*s.Width : (i+1)*s.Width] }

// Slice returns samples lo to hi, sharing memory.
func (s *Samples) Slice(lo, hi int) *Samples {
	return &Samples{N: hi - lo, Width: s.Width, X: s.X[lo*s.Width : hi*s.Width : hi*s.Width], Y: s.Y[lo:hi:hi], Classes: s.Classes}
}

// Select returns copies of the samples with the given indices, in that order.
func (s *Samples) Select(indices []int) *Samples {
	out := NewSamples(len(indices), s.Width, s.Classes)
	for to, from := range indices {
		copy(out.Row(to), s.Row(from))
		out.Y[to] = s.Y[from]
	}
	return out
}

// check says which sample no model could learn from.
func (s *Samples) check() error {
	if len(s.X) != s.N*s.Width || len(s.Y) != s.N {
		return fmt.Errorf("%d features and %d labels: want %d×%d and %d", len(s.X), len(s.Y), s.N, s.Width, s.N)
	}
	for i, v := range s.X {
		if !finite(v) {
			return fmt.Errorf("row %d: feature %d is %v: want a finite number", i/s.Width, i%s.Width, v)
		}
	}
	for i, y := range s.Y {
		if s.Classes == 0 && !finite(y) {
			return fmt.Errorf("row %d: label is %v: want a finite number", i, y)
		}
		if s.Classes > 0 && !isClass(y, s.Classes) {
			return fmt.Errorf("row %d: label is %v: want a class from 0 to %d", i, y, s.Classes-1)
		}
	}
	return nil
}

// isClass says whether v is one of the indices 0 to classes-1, as its one float32.
func isClass(v float32, classes int) bool {
	return v >= 0 && v < float32(classes) && v == float32(int32(v)) && !math.Signbit(float64(v))
}

// finite reports neither NaN nor an infinity: these alone are not their own difference's zero.
func finite(v float32) bool { return v-v == 0 }
