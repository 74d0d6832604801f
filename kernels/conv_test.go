package kernels

import (
	"fmt"
	"testing"
)

// convShapes have every feature once: padding, strides, groups, one dimension, more than one block of rows.
func convShapes() []ConvShape {
	shapes := []ConvShape{
		{Channels: 1, Height: 5, Width: 5, Filters: 1, KernelH: 3, KernelW: 3, StrideH: 1, StrideW: 1, Groups: 1},
		{Channels: 3, Height: 7, Width: 6, Filters: 4, KernelH: 3, KernelW: 2, StrideH: 1, StrideW: 1, PadH: 1, PadW: 1, Groups: 1},
		{Channels: 2, Height: 9, Width: 11, Filters: 6, KernelH: 3, KernelW: 5, StrideH: 2, StrideW: 3, PadH: 1, PadW: 2, Groups: 2},
		{Channels: 5, Height: 6, Width: 6, Filters: 5, KernelH: 3, KernelW: 3, StrideH: 1, StrideW: 1, PadH: 1, PadW: 1, Groups: 5},
		{Channels: 3, Height: 1, Width: 20, Filters: 4, KernelH: 1, KernelW: 4, StrideH: 1, StrideW: 2, PadW: 3, Groups: 1},
		{Channels: 6, Height: 4, Width: 4, Filters: 3, KernelH: 1, KernelW: 1, StrideH: 1, StrideW: 1, Groups: 3},
		{Channels: 1, Height: 2, Width: 2, Filters: 2, KernelH: 2, KernelW: 2, StrideH: 3, StrideW: 1, PadH: 2, PadW: 3, Groups: 1},
		{Channels: 12, Height: 40, Width: 40, Filters: 2, KernelH: 5, KernelW: 5, StrideH: 1, StrideW: 1, PadH: 2, PadW: 2, Groups: 1},
	}
	if testing.Short() {
		return shapes[:7]
	}
	return append(shapes, ConvShape{
		Channels: 8, Height: 61, Width: 63, Filters: 2, KernelH: 7, KernelW: 7, StrideH: 2, StrideW: 2, PadH: 3, PadW: 3, Groups: 1,
	})
}

// tap calls f with each output position and tap of filter o's group: the index of the weight, that of the output, and
// that of the input, or −1 in the padding. Filters, positions and taps ascend.
func (s ConvShape) tap(f func(o, p, k, in int)) {
	channels := s.Channels / s.Groups
	for o := range s.Filters {
		first := o / (s.Filters / s.Groups) * channels
		for p := range s.OutH() * s.OutW() {
			k := 0
			for ch := range channels {
				for kh := range s.KernelH {
					for kw := range s.KernelW {
						h, w := p/s.OutW()*s.StrideH-s.PadH+kh, p%s.OutW()*s.StrideW-s.PadW+kw
						in := -1
						if h >= 0 && h < s.Height && w >= 0 && w < s.Width {
							in = ((first+ch)*s.Height+h)*s.Width + w
						}
						f(o, p, k, in)
						k++
					}
				}
			}
		}
	}
}

// Convolutions are what README.md says, number by number.
func TestConvIsItsDefinition(t *testing.T) {
	for i, s := range convShapes() {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			if err := s.Validate(); err != nil {
				t.Fatal(err)
			}
			const n = 2
			x, w, bias := normals(n*s.InLen(), 1), normals(s.WeightLen(), 2), normals(s.Filters, 3)
			positions, taps := s.OutH()*s.OutW(), s.taps()
			want := make([]float32, n*s.OutLen())
			for i := range n {
				xs := x[i*s.InLen():]
				s.tap(func(o, p, k, in int) {
					v := float32(0)
					if in >= 0 {
						v = xs[in]
					}
					y := &want[i*s.OutLen()+o*positions+p]
					*y = FMA32(w[o*taps+k], v, *y)
				})
			}
			y := normals(len(want), 4)
			Portable().Conv(s, y, x, w, nil, n, Activation{})
			sameBits(t, "without bias", y, want)
			for i := range want {
				want[i] = Tanh(want[i] + bias[i/positions%s.Filters])
			}
			Portable().Conv(s, y, x, w, bias, n, Activation{Kind: TanH})
			sameBits(t, "with bias and tanh", y, want)
			convGradients(t, s, x, y, w, n)
		})
	}
}

func convGradients(t *testing.T, s ConvShape, x, dy, w []float32, n int) {
	positions, taps := s.OutH()*s.OutW(), s.taps()
	dw, db := normals(len(w), 5), normals(s.Filters, 6)
	for _, accumulate := range []bool{true, false} {
		wantW, wantB := append([]float32(nil), dw...), append([]float32(nil), db...)
		if !accumulate {
			clear(wantW)
			clear(wantB)
		}
		for i := range n {
			ds := dy[i*s.OutLen():]
			s.tap(func(o, p, k, in int) {
				v := float32(0)
				if in >= 0 {
					v = x[i*s.InLen()+in]
				}
				wantW[o*taps+k] = FMA32(ds[o*positions+p], v, wantW[o*taps+k])
			})
			for o := range wantB {
				wantB[o] += Sum(ds[o*positions : (o+1)*positions])
			}
		}
		Portable().ConvGradWeights(s, dw, dy, x, n, accumulate)
		Portable().ConvGradBias(s, db, dy, n, accumulate)
		sameBits(t, "gradient of weights", dw, wantW)
		sameBits(t, "gradient of bias", db, wantB)
	}
	dx := normals(len(x), 7)
	Portable().ConvGradInput(s, dx, dy, w, n)
	sameBits(t, "gradient of the input", dx, convGradInput(s, dy, w, n))
}

// convGradInput adds the columns tap by tap.
func convGradInput(s ConvShape, dy, w []float32, n int) []float32 {
	positions, taps, filters := s.OutH()*s.OutW(), s.taps(), s.Filters/s.Groups
	dx := make([]float32, n*s.InLen())
	for i := range n {
		ds := dy[i*s.OutLen():]
		col := make([]float32, s.Groups*taps*positions)
		s.tap(func(o, p, k, _ int) {
			c := &col[(o/filters*taps+k)*positions+p]
			*c = FMA32(w[o*taps+k], ds[o*positions+p], *c)
		})
		for inner := range s.KernelH * s.KernelW { // the taps of one input, kernel row and column ascending
			s.tap(func(o, p, k, in int) {
				if o%filters == 0 && k%(s.KernelH*s.KernelW) == inner && in >= 0 {
					dx[i*s.InLen()+in] += col[(o/filters*taps+k)*positions+p]
				}
			})
		}
	}
	flush(dx)
	return dx
}

func TestConvShapesThatCannotBe(t *testing.T) {
	good := convShapes()[1]
	for name, spoil := range map[string]func(s *ConvShape){
		"no channels":   func(s *ConvShape) { s.Channels = 0 },
		"kernel":        func(s *ConvShape) { s.KernelH = s.Height + 2*s.PadH + 1 },
		"stride":        func(s *ConvShape) { s.StrideW = 0 },
		"padding":       func(s *ConvShape) { s.PadH = -1 },
		"groups":        func(s *ConvShape) { s.Groups = 2 },
		"huge":          func(s *ConvShape) { s.Channels, s.Height, s.Width = 1<<20, 1<<20, 1<<20 },
		"huge weights":  func(s *ConvShape) { s.Channels, s.Filters = 1<<20, 1<<20 },
		"beyond bounds": func(s *ConvShape) { s.Width = 1 << 30 },
	} {
		s := good
		spoil(&s)
		if s.Validate() == nil {
			t.Errorf("%s: no fault found in %+v", name, s)
		}
	}
}
