//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

// Convolutions become products with one column for each output position of each sample; a few samples at a time, so that
// the columns stay within columnsBytes. Those of several groups are computed exactly.

// columnsBytes bounds the columns of one product: more than fills a device, and little of its memory.
const columnsBytes = 256 << 20

// unfolded is a convolution as products.
type unfolded struct {
	kernels.ConvShape
	taps, positions int
	at              int // samples of one product
}

// unfold reports false where the convolution is better computed exactly.
func (f *fast) unfold(s kernels.ConvShape, n int) (unfolded, bool) {
	u := unfolded{ConvShape: s, taps: s.Channels * s.KernelH * s.KernelW, positions: s.OutH() * s.OutW()}
	u.at = max(1, min(n, columnsBytes/(4*max(1, u.taps*u.positions))))
	return u, s.Groups == 1 && n > 0 && u.at*u.positions*u.taps*s.Filters >= worthwhile
}

// Conv implements kernels.Backend.
func (f *fast) Conv(s kernels.ConvShape, y, x, w, bias []float32, n int, act kernels.Activation) {
	u, worth := f.unfold(s, n)
	if !worth {
		f.Backend.Conv(s, y, x, w, bias, n, act)
		return
	}
	weights := f.operand(kernels.Dense(w, s.Filters, u.taps))
	for at := 0; at < n; at += u.at {
		k := min(u.at, n-at)
		col, out := f.columns(u, x[at*s.InLen():], k), f.scratch(s.Filters*k*u.positions)
		c := kernels.Dense(out, s.Filters, k*u.positions)
		f.multiply(product{op: kernels.NN, m: c.Rows, n: c.Cols, k: u.taps, a: weights, b: col, c: c})
		l := f.launch(bySample)
		l.ptr(y[at*s.OutLen():])
		l.ptr(out)
		l.i64(c.Stride)
		l.ptr(bias)
		l.i32(k)
		l.i32(s.Filters)
		l.i32(u.positions)
		f.elements(l, k*s.OutLen())
		f.done(col)
		f.release(out)
	}
	f.done(weights)
	if act.Kind != kernels.Identity {
		f.Activate(act, y[:n*s.OutLen()], y[:n*s.OutLen()])
	}
}

// ConvGradWeights implements kernels.Backend.
func (f *fast) ConvGradWeights(s kernels.ConvShape, dw, dy, x []float32, n int, accumulate bool) {
	u, worth := f.unfold(s, n)
	if !worth {
		f.Backend.ConvGradWeights(s, dw, dy, x, n, accumulate)
		return
	}
	for at := 0; at < n; at += u.at {
		k := min(u.at, n-at)
		col, grad := f.columns(u, x[at*s.InLen():], k), f.filters(u, dy[at*s.OutLen():], k)
		f.multiply(product{
			op: kernels.NT, m: s.Filters, n: u.taps, k: k * u.positions, a: grad, b: col,
			c: kernels.Dense(dw, s.Filters, u.taps), e: kernels.Epilogue{Accumulate: accumulate || at > 0},
		})
		f.done(col, grad)
	}
}

// ConvGradInput implements kernels.Backend.
func (f *fast) ConvGradInput(s kernels.ConvShape, dx, dy, w []float32, n int) {
	u, worth := f.unfold(s, n)
	if !worth {
		f.Backend.ConvGradInput(s, dx, dy, w, n)
		return
	}
	weights := f.operand(kernels.Dense(w, s.Filters, u.taps))
	for at := 0; at < n; at += u.at {
		k := min(u.at, n-at)
		grad, col := f.filters(u, dy[at*s.OutLen():], k), f.scratch(u.taps*k*u.positions)
		c := kernels.Dense(col, u.taps, k*u.positions)
		f.multiply(product{op: kernels.TN, m: u.taps, n: c.Cols, k: s.Filters, a: weights, b: grad, c: c})
		l := f.launch(fromColumns)
		l.ptr(dx[at*s.InLen():])
		l.ptr(col)
		l.i64(c.Stride)
		u.shape(l)
		l.i32(k)
		f.elements(l, k*s.InLen())
		f.done(grad)
		f.release(col)
	}
	f.done(weights)
}

// shape adds the kernels' Conv.
func (u unfolded) shape(l *launch) {
	l.ints(u.Channels, u.Height, u.Width, u.Filters, u.KernelH, u.KernelW, u.StrideH, u.StrideW, u.PadH, u.PadW, u.OutH(), u.OutW())
}

// columns lays out the taps of k samples: taps × k·positions.
func (f *fast) columns(u unfolded, x []float32, k int) operand {
	o := f.lend(u.taps, k*u.positions)
	l := f.launch(f.either(columnsBF16, columnsF32))
	l.addr(o.at)
	l.i64(o.pitch)
	l.ptr(x)
	u.shape(l)
	l.i32(k)
	f.elements(l, u.taps*k*u.positions)
	return o
}

// filters lays out an output's gradient of k samples: filters × k·positions.
func (f *fast) filters(u unfolded, dy []float32, k int) operand {
	o := f.lend(u.Filters, k*u.positions)
	l := f.launch(f.either(byFilterBF16, byFilterF32))
	l.addr(o.at)
	l.i64(o.pitch)
	l.ptr(dy)
	l.i32(k)
	l.i32(u.Filters)
	l.i32(u.positions)
	f.elements(l, k*u.OutLen())
	return o
}

// either is the kernel for numbers as they are multiplied.
func (f *fast) either(bf16, f32 *kernel) *kernel {
	if f.precision == kernels.BF16 {
		return bf16
	}
	return f32
}
