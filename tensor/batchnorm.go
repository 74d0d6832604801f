package tensor

func checkBatchNorm(l *LayerSpec, fault faultFunc) bool {
	epsilon(l, fault)
	if l.Momentum == 0 {
		l.Momentum = 0.9
	}
	share(fault, "momentum", l.Momentum)
	return true
}

// recordBatchNorm normalises each feature of a flat input, or each channel of an image.
func recordBatchNorm(b *builder, l *LayerSpec) bool {
	if b.sequence {
		return b.unfit("[features] or [channels, …] (transpose a sequence)")
	}
	channels := b.shape[0]
	if !b.room("kind", 4, channels) {
		return false
	}
	n := batchNorm{channels: channels, positions: b.width() / channels, eps: l.Epsilon}
	n.gain = b.vector("gain", ones, channels)
	n.bias = b.vector("bias", Zeros, channels)
	n.mean = b.statistic("mean", Zeros, channels, l.Momentum)
	n.variance = b.statistic("variance", ones, channels, l.Momentum)
	b.m.whole = true
	return b.grow(n, b.shape)
}

// statistic lays out a running statistic.
func (b *builder) statistic(role, init string, n int, momentum float32) span {
	s := b.vector(role, init, n)
	p := &b.m.params[len(b.m.params)-1]
	p.Statistic, p.momentum = true, momentum
	return s
}

// batchNorm normalises over the samples of a partition in training, and by its running statistics elsewhere (Ioffe,
// Szegedy, 2015). A partition's statistics are pure in its samples, so a step remains a pure map: what they were goes out
// where a gradient of the running statistics would be, times the samples, and Optimizer.Update takes the mean.
type batchNorm struct {
	joint
	channels, positions int
	eps                 float32
	gain, bias          span
	mean, variance      span
}

func (b batchNorm) forward(p *pass, o *operands) {
	gain, bias := b.gain.of(p.params), b.bias.of(p.params)
	if !p.training {
		p.backend.BatchNormApply(o.out, o.in[0], p.n, b.channels, b.positions,
			b.mean.of(p.params), b.variance.of(p.params), gain, bias, b.eps)
		return
	}
	p.backend.BatchNorm(o.out, b.stats(o), o.in[0], p.n, b.channels, b.positions, gain, bias, b.eps)
}

func (b batchNorm) backward(p *pass, o *operands) {
	stats := b.stats(o)
	p.backend.BatchNormGrad(o.din[0], b.gain.of(p.grad), b.bias.of(p.grad), o.dout, o.in[0], stats,
		p.n, b.channels, b.positions, b.gain.of(p.params), p.accumulate)
	b.report(p, b.mean, stats, 0)
	b.report(p, b.variance, stats, 2)
	p.flush(b.params())
}

// report puts a column of the statistics, times the samples, in the place of a running statistic's gradient.
func (b batchNorm) report(p *pass, of span, stats []float32, column int) {
	sum := of.of(p.grad)
	p.backend.CopyBlock(matrix(sum, b.channels, 1), matrix(stats, b.channels, 3).Sub(0, column, b.channels, 1))
	p.backend.Scale(sum, sum, float32(p.n))
}

// stats are the mean, 1/√(variance+ε) and variance of each channel: no more for many samples than for one.
func (b batchNorm) stats(o *operands) []float32 { return o.saved[:3*b.channels] }

func (b batchNorm) params() span { return span{b.gain.lo, b.variance.hi} }

func (b batchNorm) traits() traits { return traits{keepsIn: true, joint: true, saved: 3 * b.channels} }
