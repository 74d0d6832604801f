package kernels

import "math"

// Where a channel has one position in each sample, the loops run along the channels instead: the numbers of a sample
// lie together. Each channel sees the operations that planeNorm and planeNormGrad would do, a sum of one number being
// that number + 0.

// columnStats are vectors over the channels, all on loan.
type columnStats struct {
	origin, factor *buffer // −mean and r
	a, b, t        *buffer
}

func (c *cpu) columnStats(channels int) columnStats {
	get := c.scratch.get
	return columnStats{get(channels), get(channels), get(channels), get(channels), get(channels)}
}

func (c *cpu) release(s columnStats) {
	for _, b := range [5]*buffer{s.origin, s.factor, s.a, s.b, s.t} {
		c.scratch.put(b)
	}
}

func (c *cpu) flatNorm(y Matrix, stats []float32, x Matrix, gain, bias []float32, eps float32) {
	s := c.columnStats(x.Cols)
	mean, variance, count := s.a.data, s.b.data, float32(x.Rows)
	c.ColumnSums(mean, x, false)
	c.p.Divide(mean, mean, count)
	c.p.Scale(s.origin.data, mean, -1)
	clear(variance)
	for i := range x.Rows {
		d := y.Row(i)
		c.p.Sum2(d, x.Row(i), s.origin.data)
		c.p.Mul(s.t.data, d, d)
		c.p.Add(variance, s.t.data)
	}
	c.p.Divide(variance, variance, count)
	for ch, v := range variance {
		r := inverseRoot(v + eps)
		s.factor.data[ch] = r
		stats[3*ch], stats[3*ch+1], stats[3*ch+2] = mean[ch], r, v
	}
	for i := range y.Rows {
		c.p.Mul(y.Row(i), y.Row(i), s.factor.data)
		c.p.FMA(y.Row(i), y.Row(i), gain, bias)
	}
	c.release(s)
}

func (c *cpu) flatNormApply(y, x Matrix, mean, variance, gain, bias []float32, eps float32) {
	s := c.columnStats(x.Cols)
	c.p.Scale(s.origin.data, mean, -1)
	for ch, v := range variance {
		s.factor.data[ch] = inverseRoot(v + eps)
	}
	for i := range x.Rows {
		out := y.Row(i)
		c.p.Sum2(out, x.Row(i), s.origin.data)
		c.p.Mul(out, out, s.factor.data)
		c.p.FMA(out, out, gain, bias)
	}
	c.release(s)
}

func (c *cpu) flatNormGrad(dx, dgain, dbias []float32, dy, x Matrix, stats, gain []float32) {
	s := c.columnStats(x.Cols)
	for ch := range x.Cols {
		s.origin.data[ch], s.factor.data[ch] = -stats[3*ch], stats[3*ch+1]
	}
	h, g := c.scratch.get(x.Cols), c.scratch.get(x.Cols)
	a, b, t := s.a.data, s.b.data, s.t.data
	clear(a)
	clear(b)
	for i := range x.Rows {
		c.flatRow(&s, h.data, g.data, dy.Row(i), x.Row(i), gain)
		c.p.Add(a, g.data)
		c.p.Mul(t, g.data, h.data)
		c.p.Add(b, t)
		if dgain != nil {
			c.p.Mul(t, dy.Row(i), h.data)
			c.addNumbers(dgain, t, t)
		}
		if dbias != nil {
			c.addNumbers(dbias, t, dy.Row(i))
		}
	}
	for _, sum := range [2][]float32{a, b} { // from here on −a and −b
		c.p.Divide(sum, sum, float32(x.Rows))
		c.p.Scale(sum, sum, -1)
	}
	for i := 0; i < x.Rows && dx != nil; i++ {
		c.flatRow(&s, h.data, g.data, dy.Row(i), x.Row(i), gain)
		out := dx[i*x.Cols : (i+1)*x.Cols]
		c.p.Sum2(out, g.data, a)
		c.p.FMA(out, h.data, b, out)
		c.p.Mul(out, out, s.factor.data)
		c.p.Flush(out)
	}
	c.scratch.put(h)
	c.scratch.put(g)
	c.release(s)
}

// flatRow sets h to the normalised numbers of a sample and g to dy × gain.
func (c *cpu) flatRow(s *columnStats, h, g, dy, x, gain []float32) {
	c.p.Sum2(h, x, s.origin.data)
	c.p.Mul(h, h, s.factor.data)
	c.p.Mul(g, dy, gain)
}

// addNumbers adds to each of sums the sum of one number of x, which is never −0. t is scratch.
func (c *cpu) addNumbers(sums, t, x []float32) {
	c.p.Shift(t, x, float32(math.Copysign(0, -1)))
	c.p.Add(sums, t)
}
