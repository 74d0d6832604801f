package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// convShapes have every feature, and between them every way that a backend may go: unit strides and others, one tap,
// one channel, depthwise, groups, padding wider than the kernel, more than one block.
func convShapes() []kernels.ConvShape {
	s := func(c, h, w, f, kh, kw, sh, sw, ph, pw, g int) kernels.ConvShape {
		return kernels.ConvShape{
			Channels: c, Height: h, Width: w, Filters: f, KernelH: kh, KernelW: kw, StrideH: sh, StrideW: sw, PadH: ph, PadW: pw, Groups: g,
		}
	}
	shapes := []kernels.ConvShape{
		s(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1), s(1, 5, 5, 1, 3, 3, 1, 1, 0, 0, 1), s(3, 8, 9, 4, 3, 3, 1, 1, 1, 1, 1),
		s(2, 9, 11, 6, 3, 5, 2, 3, 1, 2, 2), s(6, 7, 7, 6, 3, 3, 1, 1, 1, 1, 6), s(4, 7, 8, 8, 3, 3, 2, 2, 1, 1, 4),
		s(3, 1, 40, 5, 1, 4, 1, 2, 0, 3, 1), s(6, 5, 5, 3, 1, 1, 1, 1, 0, 0, 1), s(5, 6, 5, 7, 1, 1, 2, 2, 0, 0, 1),
		s(1, 2, 3, 2, 2, 2, 1, 1, 4, 5, 1), s(2, 16, 16, 17, 5, 5, 1, 1, 2, 2, 1), s(1, 12, 12, 6, 5, 5, 1, 1, 0, 0, 1),
	}
	if testing.Short() {
		return shapes
	}
	return append(shapes, s(8, 40, 41, 16, 5, 5, 1, 1, 2, 2, 1), s(16, 33, 31, 8, 3, 3, 2, 1, 1, 0, 2), s(3, 70, 70, 8, 7, 7, 2, 2, 3, 3, 1),
		s(40, 20, 20, 40, 3, 3, 1, 1, 1, 1, 40))
}

func convolutions(t *testing.T, b kernels.Backend) {
	for kind, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for i, s := range convShapes() {
				if kind > 0 && i > 11 { // large ones
					continue
				}
				for _, n := range []int{0, 1, 3} {
					if n == 3 || i < 3 {
						convolution(t, b, p, s, n, nonlinearities[i%len(nonlinearities)])
					}
				}
			}
		})
	}
}

func convolution(t *testing.T, b kernels.Backend, p numbers, s kernels.ConvShape, n int, f kernels.Activation) {
	t.Helper()
	what := fmt.Sprintf("%d of %+v", n, s)
	x, w, bias, dy := p.fill(n*s.InLen(), 1), p.fill(s.WeightLen(), 2), p.fill(s.Filters, 3), p.fill(n*s.OutLen(), 4)
	in := []*buffer{x, w, bias, dy}
	same(t, "convolution of "+what, b, func(b kernels.Backend, out []*buffer) {
		b.Conv(s, out[0].data, x.data, w.data, bias.data, n, f)
		b.Conv(s, out[1].data, x.data, w.data, nil, n, kernels.Activation{})
	}, []*buffer{p.fill(n*s.OutLen(), 5), p.fill(n*s.OutLen(), 6)}, in)
	same(t, "gradients of the convolution of "+what, b, func(b kernels.Backend, out []*buffer) {
		b.ConvGradInput(s, out[0].data, dy.data, w.data, n)
		b.ConvGradWeights(s, out[1].data, dy.data, x.data, n, false)
		b.ConvGradWeights(s, out[2].data, dy.data, x.data, n, true)
		b.ConvGradBias(s, out[3].data, dy.data, n, false)
		b.ConvGradBias(s, out[4].data, dy.data, n, true)
	}, []*buffer{p.fill(n*s.InLen(), 5), p.fill(s.WeightLen(), 6), p.fill(s.WeightLen(), 7), p.fill(s.Filters, 8), p.fill(s.Filters, 9)}, in)
}

func poolShapes() []kernels.PoolShape {
	s := func(c, h, w, sh, sw, th, tw, ph, pw int) kernels.PoolShape {
		return kernels.PoolShape{Channels: c, Height: h, Width: w, SizeH: sh, SizeW: sw, StrideH: th, StrideW: tw, PadH: ph, PadW: pw}
	}
	return []kernels.PoolShape{
		s(1, 1, 1, 1, 1, 1, 1, 0, 0), s(3, 8, 8, 2, 2, 2, 2, 0, 0), s(2, 9, 7, 2, 2, 2, 2, 0, 0), s(3, 7, 9, 3, 3, 2, 2, 1, 1),
		s(2, 6, 40, 3, 2, 1, 1, 1, 1), s(4, 7, 7, 7, 7, 1, 1, 0, 0), s(1, 1, 30, 1, 4, 1, 3, 0, 3), s(2, 5, 66, 1, 2, 1, 2, 0, 0),
	}
}

func pools(t *testing.T, b kernels.Backend) {
	for _, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for _, s := range poolShapes() {
				for _, n := range []int{0, 1, 3} {
					pool(t, b, p, s, n)
				}
			}
		})
	}
}

func pool(t *testing.T, b kernels.Backend, p numbers, s kernels.PoolShape, n int) {
	t.Helper()
	what := fmt.Sprintf("pool %d of %+v", n, s)
	x, dy := p.fill(n*s.InLen(), 1), p.fill(n*s.OutLen(), 2)
	outs := n * s.OutLen()
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		index := make([]int32, outs+2)
		index[outs] = -7
		b.MaxPool(s, out[0].data, index[:outs], x.data, n)
		b.MaxPool(s, out[1].data, nil, x.data, n)
		b.AvgPool(s, out[2].data, x.data, n)
		b.MaxPoolGrad(s, out[3].data, dy.data, index[:outs], n)
		b.AvgPoolGrad(s, out[4].data, dy.data, n)
		for i, v := range index {
			out[5].data[i] = float32(v)
		}
	}, []*buffer{
		p.fill(outs, 3), p.fill(outs, 4), p.fill(outs, 5), p.fill(len(x.data), 6), p.fill(len(x.data), 7), p.fill(outs+2, 8),
	}, []*buffer{x, dy})
}
