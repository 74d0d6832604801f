package kernels

import (
	"math"
	"testing"
)

func poolShapes() []PoolShape {
	return []PoolShape{
		{Channels: 2, Height: 6, Width: 4, SizeH: 2, SizeW: 2, StrideH: 2, StrideW: 2},
		{Channels: 3, Height: 7, Width: 5, SizeH: 3, SizeW: 2, StrideH: 2, StrideW: 1, PadH: 1, PadW: 1},
		{Channels: 2, Height: 5, Width: 5, SizeH: 5, SizeW: 5, StrideH: 1, StrideW: 1},
		{Channels: 1, Height: 1, Width: 9, SizeH: 1, SizeW: 4, StrideH: 1, StrideW: 3, PadW: 3},
	}
}

// visit calls f with each output of one sample and each input of its window that is no padding, both ascending.
func (s PoolShape) visit(f func(o, in int)) {
	plane := s.OutH() * s.OutW()
	for o := range s.OutLen() {
		for a := range s.SizeH {
			for b := range s.SizeW {
				h, w := o%plane/s.OutW()*s.StrideH-s.PadH+a, o%s.OutW()*s.StrideW-s.PadW+b
				if h >= 0 && h < s.Height && w >= 0 && w < s.Width {
					f(o, (o/plane*s.Height+h)*s.Width+w)
				}
			}
		}
	}
}

func TestPoolsAreTheirDefinition(t *testing.T) {
	for _, s := range poolShapes() {
		const n = 2
		x, dy := normals(n*s.InLen(), 1), normals(n*s.OutLen(), 2)
		x[3], x[n*s.InLen()-1] = float32(math.NaN()), float32(math.NaN())
		x[0], x[1] = float32(math.Copysign(0, -1)), 0
		largest, total := make([]float32, len(dy)), make([]float32, len(dy))
		index := make([]int32, len(dy))
		dmax, davg := make([]float32, len(x)), make([]float32, len(x))
		share := 1 / float32(s.SizeH*s.SizeW)
		for i := range n {
			xs, first := x[i*s.InLen():], map[int]bool{}
			s.visit(func(o, in int) {
				at := i*s.OutLen() + o
				total[at] += xs[in]
				if !first[o] || xs[in] > largest[at] {
					largest[at], index[at] = xs[in], int32(in)
				}
				first[o] = true
				davg[i*s.InLen()+in] += float32(dy[at] * share)
			})
			for o := range s.OutLen() {
				at := i*s.OutLen() + o
				total[at] *= share
				dmax[i*s.InLen()+int(index[at])] += dy[at]
			}
		}
		flush(dmax)
		flush(davg)
		y, from, dx := normals(len(dy), 3), make([]int32, len(dy)), normals(len(x), 4)
		Portable().MaxPool(s, y, from, x, n)
		sameBits(t, "max", y, largest)
		for i, f := range from {
			if f != index[i] {
				t.Fatalf("maximum %d is from %d, want %d", i, f, index[i])
			}
		}
		Portable().MaxPoolGrad(s, dx, dy, from, n)
		sameBits(t, "gradient of max", dx, dmax)
		Portable().AvgPool(s, y, x, n)
		sameBits(t, "average", y, total)
		Portable().AvgPoolGrad(s, dx, dy, n)
		sameBits(t, "gradient of average", dx, davg)
	}
}

func TestPoolShapesThatCannotBe(t *testing.T) {
	for i, spoil := range []func(s *PoolShape){
		func(s *PoolShape) { s.Channels = 0 },
		func(s *PoolShape) { s.PadH = s.SizeH },
		func(s *PoolShape) { s.SizeW = 100 },
		func(s *PoolShape) { s.StrideH = 0 },
	} {
		s := poolShapes()[1]
		spoil(&s)
		if s.Validate() == nil {
			t.Errorf("case %d: no fault found in %+v", i, s)
		}
	}
}
