//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	convKernels        = newTiled("conv", "conv", tiles)
	pointwiseKernels   = newTiled("conv", "pointwise", tiles)
	convDirectKernel   = newKernel("conv", "conv_direct")
	convWeightsKernels = newTiled("convweights", "conv_weights", tiles)
)

// fewPerGroup is up to how many rows a group's product is not worth a tile.
const fewPerGroup = 4

// Conv implements kernels.Backend.
func (b *Backend) Conv(s kernels.ConvShape, y, x, w, bias []float32, n int, f kernels.Activation) {
	s.Check(x, y, w, n)
	e := kernels.Epilogue{RowBias: bias, Activation: f}
	e.Check(kernels.Matrix{Rows: s.Filters})
	in, out := s.InLen(), s.OutLen()
	for lo, per := 0, samplesPerCall(s); lo < n; lo += per {
		hi := min(n, lo+per)
		if s.Groups > 1 && s.Filters/s.Groups <= fewPerGroup {
			b.convDirect(s, y[lo*out:hi*out], x[lo*in:hi*in], w, e, hi-lo)
		} else {
			b.convTiled(s, y[lo*out:hi*out], x[lo*in:hi*in], w, e, hi-lo)
		}
	}
}

func (b *Backend) convDirect(s kernels.ConvShape, y, x, w []float32, e kernels.Epilogue, n int) {
	l := b.launch(convDirectKernel)
	l.ptr(y)
	l.ptr(x)
	l.ptr(w)
	l.ptr(e.RowBias)
	l.shape(s)
	l.i32(n)
	l.i32(int(e.Activation.Kind))
	l.f32(e.Activation.Slope)
	b.elements(l, len(y))
}

func (b *Backend) convTiled(s kernels.ConvShape, y, x, w []float32, e kernels.Epilogue, n int) {
	rows, columns := s.Filters/s.Groups, n*s.OutH()*s.OutW()
	which := b.chooseTile(tiles, s.Groups, rows, columns)
	k := convKernels[which]
	if s.KernelH*s.KernelW*s.StrideH*s.StrideW == 1 && s.PadH+s.PadW == 0 {
		k = pointwiseKernels[which]
	}
	flags := 0
	if positions := s.OutH() * s.OutW(); positions%4 == 0 {
		flags |= setIf(flagVectorB, vectorised(kernels.Dense(x, 1, len(x)))) | setIf(flagVectorC, vectorised(kernels.Dense(y, 1, len(y))))
	}
	l := b.launch(k)
	l.ptr(y)
	l.ptr(x)
	l.ptr(w)
	l.ptr(e.RowBias)
	l.shape(s)
	l.i32(n)
	l.i32(flags)
	l.i32(int(e.Activation.Kind))
	l.f32(e.Activation.Slope)
	t := tiles[which]
	l.run(line(s.Groups*t.count(rows, columns)), line(t.threads), 0)
}

// ConvGradWeights implements kernels.Backend.
func (b *Backend) ConvGradWeights(s kernels.ConvShape, dw, dy, x []float32, n int, accumulate bool) {
	s.Check(x, dy, dw, n)
	if n == 0 && !accumulate {
		b.Fill(dw, 0)
	}
	in, out := s.InLen(), s.OutLen()
	rows, columns := s.Filters/s.Groups, s.WeightLen()/s.Filters
	which := b.chooseTile(tiles, s.Groups, rows, columns)
	t := tiles[which]
	for lo, per := 0, samplesPerCall(s); lo < n; lo += per {
		hi := min(n, lo+per)
		l := b.launch(convWeightsKernels[which])
		l.ptr(dw)
		l.ptr(dy[lo*out : hi*out])
		l.ptr(x[lo*in : hi*in])
		l.shape(s)
		l.i32(hi - lo)
		l.i32(setIf(1, accumulate || lo > 0))
		l.run(line(s.Groups*t.count(rows, columns)), line(t.threads), 0)
	}
}

// ConvGradBias implements kernels.Backend: the Sum of each filter of each sample, and then the sums of these, column by
// column.
func (b *Backend) ConvGradBias(s kernels.ConvShape, db, dy []float32, n int, accumulate bool) {
	if len(db) != s.Filters || len(dy) != n*s.OutLen() {
		panic("cuda: slices that do not fit a convolution")
	}
	sums := b.scratch(n * s.Filters)
	b.RowSums(sums, kernels.Dense(dy, n*s.Filters, s.OutH()*s.OutW()))
	b.ColumnSums(db, kernels.Dense(sums, n, s.Filters), accumulate)
	b.release(sums)
}
