//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	channelMeansKernel       = newKernel("batchnorm", "channel_means")
	planeSquaresKernels      = newRowKernels1024("batchnorm", "plane_squares", 1)
	channelRootsKernel       = newKernel("batchnorm", "channel_roots")
	channelRootsFlatKernel   = newKernel("batchnorm", "channel_roots_flat")
	batchNormKernel          = newKernel("batchnorm", "batch_norm")
	batchNormFlatKernel      = newKernel("batchnorm", "batch_norm_flat")
	batchNormApplyKernel     = newKernel("batchnorm", "batch_norm_apply")
	batchNormApplyFlatKernel = newKernel("batchnorm", "batch_norm_apply_flat")
)

// channels is the shape of what a batch norm handles. Flat, with one position a channel, the numbers are a matrix of
// samples × channels; else one of planes × positions, a plane being one channel of one sample.
type channels struct{ n, channels, positions int }

func (s channels) flat() bool     { return s.positions == 1 }
func (s channels) len() int       { return s.n * s.channels * s.positions }
func (s channels) planes() int    { return s.n * s.channels }
func (s channels) count() float32 { return float32(s.n * s.positions) } // of a statistic's numbers

// sides adds the sides of the matrix and, where a row says the channel, how many there are.
func (s channels) sides(l *launch) {
	if s.flat() {
		l.i32(s.n)
		l.i32(s.channels)
		return
	}
	l.i32(s.planes())
	l.i32(s.positions)
	l.i32(s.channels)
}

// over makes a call that goes over all numbers.
func (s channels) over(l *launch) {
	if s.flat() {
		l.overRectangle(s.n, s.channels)
		return
	}
	l.overRectangle(s.planes(), s.positions)
}

// BatchNorm implements kernels.Backend.
func (b *Backend) BatchNorm(y, stats, x []float32, n, chans, positions int, gain, bias []float32, eps float32) {
	s := channels{n, chans, positions}
	kernels.SameLength(len(x), s.len())
	kernels.SameLength(len(y), len(x))
	kernels.SameLength(len(stats), 3*chans)
	kernels.SameLength(len(gain), chans)
	kernels.SameLength(len(bias), chans)
	b.channelStats(s, stats, x, eps)
	k := batchNormKernel
	if s.flat() {
		k = batchNormFlatKernel
	}
	l := b.launch(k)
	l.ptr(y)
	l.ptr(x)
	s.sides(l)
	l.ptr(stats)
	l.ptr(gain)
	l.ptr(bias)
	s.over(l)
}

// channelStats sets mean, r and variance of each channel.
func (b *Backend) channelStats(s channels, stats, x []float32, eps float32) {
	if s.flat() {
		b.channelMeans(s, stats, x)
		b.channelRoots(channelRootsFlatKernel, s, stats, x, eps)
		return
	}
	sums := b.scratch(s.planes())
	b.RowSums(sums, kernels.Dense(x, s.planes(), s.positions))
	b.channelMeans(s, stats, sums)
	c := b.rows(planeSquaresKernels, s.planes(), s.positions)
	c.ptr(sums)
	c.ptr(x)
	c.ptr(stats)
	c.i32(s.channels)
	c.issue()
	b.channelRoots(channelRootsKernel, s, stats, sums, eps)
	b.release(sums)
}

func (b *Backend) channelMeans(s channels, stats, sums []float32) {
	l := b.columns(channelMeansKernel, s.n, s.channels)
	l.ptr(stats)
	l.ptr(sums)
	l.f32(s.count())
	l.down(s.channels)
}

func (b *Backend) channelRoots(k *kernel, s channels, stats, squares []float32, eps float32) {
	l := b.columns(k, s.n, s.channels)
	l.ptr(stats)
	l.ptr(squares)
	l.f32(s.count())
	l.f32(eps)
	l.down(s.channels)
}

// BatchNormApply implements kernels.Backend.
func (b *Backend) BatchNormApply(y, x []float32, n, chans, positions int, mean, variance, gain, bias []float32, eps float32) {
	s := channels{n, chans, positions}
	kernels.SameLength(len(x), s.len())
	kernels.SameLength(len(y), len(x))
	for _, p := range [4][]float32{mean, variance, gain, bias} {
		kernels.SameLength(len(p), chans)
	}
	k := batchNormApplyKernel
	if s.flat() {
		k = batchNormApplyFlatKernel
	}
	l := b.launch(k)
	l.ptr(y)
	l.ptr(x)
	s.sides(l)
	l.ptr(mean)
	l.ptr(variance)
	l.ptr(gain)
	l.ptr(bias)
	l.f32(eps)
	s.over(l)
}
