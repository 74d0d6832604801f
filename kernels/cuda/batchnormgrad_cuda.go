//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	planeSlopesKernels      = newRowKernels1024("batchnorm", "plane_slopes", 2)
	channelSlopesKernel     = newKernel("batchnorm", "channel_slopes")
	channelSlopesFlatKernel = newKernel("batchnorm", "channel_slopes_flat")
	batchNormGradKernel     = newKernel("batchnorm", "batch_norm_grad")
	batchNormGradFlatKernel = newKernel("batchnorm", "batch_norm_grad_flat")
)

// BatchNormGrad implements kernels.Backend.
func (b *Backend) BatchNormGrad(dx, dgain, dbias, dy, x, stats []float32, n, chans, positions int, gain []float32, accumulate bool) {
	s := channels{n, chans, positions}
	kernels.SameLength(len(x), s.len())
	kernels.SameLength(len(dy), len(x))
	kernels.SameLength(len(stats), 3*chans)
	kernels.SameLength(len(gain), chans)
	if dx != nil {
		kernels.SameLength(len(dx), len(x))
	}
	for _, d := range [2][]float32{dgain, dbias} {
		if d != nil {
			kernels.SameLength(len(d), chans)
		}
	}
	means := b.scratch(2 * chans)
	if s.flat() {
		b.channelSlopesFlat(s, means, dgain, dbias, dy, x, stats, gain, accumulate)
	} else {
		b.channelSlopes(s, means, dgain, dbias, dy, x, stats, gain, accumulate)
	}
	if dx != nil {
		b.inputSlopes(s, dx, dy, x, stats, gain, means)
	}
	b.release(means)
}

// channelSlopes sets the means a and b of each channel, dgain and dbias.
func (b *Backend) channelSlopes(s channels, means, dgain, dbias, dy, x, stats, gain []float32, accumulate bool) {
	sums := b.scratch(4 * s.planes())
	c := b.rows(planeSlopesKernels, s.planes(), s.positions)
	c.ptr(sums)
	c.ptr(dy)
	c.ptr(x)
	c.ptr(stats)
	c.ptr(gain)
	c.i32(s.channels)
	c.issue()
	l := b.columns(channelSlopesKernel, s.n, s.channels)
	l.ptr(means)
	l.ptr(dgain)
	l.ptr(dbias)
	l.ptr(sums)
	l.f32(s.count())
	l.flag(accumulate)
	l.down(s.channels)
	b.release(sums)
}

func (b *Backend) channelSlopesFlat(s channels, means, dgain, dbias, dy, x, stats, gain []float32, accumulate bool) {
	l := b.columns(channelSlopesFlatKernel, s.n, s.channels)
	l.ptr(means)
	l.ptr(dgain)
	l.ptr(dbias)
	l.ptr(dy)
	l.ptr(x)
	l.ptr(stats)
	l.ptr(gain)
	l.f32(s.count())
	l.flag(accumulate)
	l.down(s.channels)
}

func (b *Backend) inputSlopes(s channels, dx, dy, x, stats, gain, means []float32) {
	k := batchNormGradKernel
	if s.flat() {
		k = batchNormGradFlatKernel
	}
	l := b.launch(k)
	l.ptr(dx)
	l.ptr(dy)
	l.ptr(x)
	s.sides(l)
	l.ptr(stats)
	l.ptr(gain)
	l.ptr(means)
	s.over(l)
}
