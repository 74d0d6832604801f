package kernels

// plane is the numbers of one channel of one sample.
func plane(x []float32, i, channel, channels, positions int) []float32 {
	at := (i*channels + channel) * positions
	return x[at : at+positions]
}

// BatchNorm implements Backend.
func (c *cpu) BatchNorm(y, stats, x []float32, n, channels, positions int, gain, bias []float32, eps float32) {
	sameLength(len(x), n*channels*positions)
	sameLength(len(y), len(x))
	sameLength(len(stats), 3*channels)
	sameLength(len(gain), channels)
	sameLength(len(bias), channels)
	if positions == 1 {
		c.flatNorm(Dense(y, n, channels), stats, Dense(x, n, channels), gain, bias, eps)
		return
	}
	c.planeNorm(y, stats, x, n, channels, positions, gain, bias, eps)
}

func (c *cpu) planeNorm(y, stats, x []float32, n, channels, positions int, gain, bias []float32, eps float32) {
	count := float32(n * positions)
	for ch := range channels {
		mean, variance := float32(0), float32(0)
		for i := range n {
			mean += c.p.Sum(plane(x, i, ch, channels, positions))
		}
		mean /= count
		for i := range n {
			d := plane(y, i, ch, channels, positions)
			variance += c.p.Center(d, plane(x, i, ch, channels, positions), mean)
		}
		variance /= count
		r := inverseRoot(variance + eps)
		for i := range n {
			d := plane(y, i, ch, channels, positions)
			c.p.Scale(d, d, r)
			c.p.Affine(d, d, gain[ch], bias[ch])
		}
		stats[3*ch], stats[3*ch+1], stats[3*ch+2] = mean, r, variance
	}
}

// BatchNormApply implements Backend.
func (c *cpu) BatchNormApply(y, x []float32, n, channels, positions int, mean, variance, gain, bias []float32, eps float32) {
	sameLength(len(x), n*channels*positions)
	sameLength(len(y), len(x))
	for _, p := range [4][]float32{mean, variance, gain, bias} {
		sameLength(len(p), channels)
	}
	if positions == 1 {
		c.flatNormApply(Dense(y, n, channels), Dense(x, n, channels), mean, variance, gain, bias, eps)
		return
	}
	c.planeNormApply(y, x, n, channels, positions, mean, variance, gain, bias, eps)
}

func (c *cpu) planeNormApply(y, x []float32, n, channels, positions int, mean, variance, gain, bias []float32, eps float32) {
	for i := range n {
		for ch := range channels {
			out := plane(y, i, ch, channels, positions)
			c.p.Standardize(out, plane(x, i, ch, channels, positions), mean[ch], inverseRoot(variance[ch]+eps))
			c.p.Affine(out, out, gain[ch], bias[ch])
		}
	}
}

// BatchNormGrad implements Backend.
func (c *cpu) BatchNormGrad(dx, dgain, dbias, dy, x, stats []float32, n, channels, positions int, gain []float32, accumulate bool) {
	sameLength(len(x), n*channels*positions)
	sameLength(len(dy), len(x))
	sameLength(len(stats), 3*channels)
	sameLength(len(gain), channels)
	if dx != nil {
		sameLength(len(dx), len(x))
	}
	for _, d := range [2][]float32{dgain, dbias} {
		if d != nil {
			sameLength(len(d), channels)
		}
		if !accumulate {
			clear(d)
		}
	}
	if positions == 1 {
		c.flatNormGrad(dx, dgain, dbias, Dense(dy, n, channels), Dense(x, n, channels), stats, gain)
		return
	}
	c.planeNormGrad(dx, dgain, dbias, dy, x, stats, n, channels, positions, gain)
}

func (c *cpu) planeNormGrad(dx, dgain, dbias, dy, x, stats []float32, n, channels, positions int, gain []float32) {
	h, g := c.scratch.get(positions), c.scratch.get(positions)
	count := float32(n * positions)
	for ch := range channels {
		a, b := float32(0), float32(0)
		for i := range n {
			c.p.Standardize(h.data, plane(x, i, ch, channels, positions), stats[3*ch], stats[3*ch+1])
			d := plane(dy, i, ch, channels, positions)
			c.p.Scale(g.data, d, gain[ch])
			a += c.p.Sum(g.data)
			b += c.p.Dot(g.data, h.data)
			if dgain != nil {
				dgain[ch] += c.p.Dot(d, h.data)
			}
			if dbias != nil {
				dbias[ch] += c.p.Sum(d)
			}
		}
		for i := 0; i < n && dx != nil; i++ {
			c.p.Standardize(h.data, plane(x, i, ch, channels, positions), stats[3*ch], stats[3*ch+1])
			c.p.Scale(g.data, plane(dy, i, ch, channels, positions), gain[ch])
			c.p.NormGrad(plane(dx, i, ch, channels, positions), g.data, h.data, a/count, b/count, stats[3*ch+1])
		}
	}
	c.scratch.put(h)
	c.scratch.put(g)
}
