package kernels

// inverseRoot is 1/√x in two correctly rounded operations.
func inverseRoot(x float32) float32 { return 1 / sqrt32(x) }

// LayerNorm implements Backend.
func (c *cpu) LayerNorm(y Matrix, stats []float32, x Matrix, gain, bias []float32, eps float32) {
	x.Check()
	y.CheckShape(x.Rows, x.Cols)
	sameLength(len(gain), x.Cols)
	sameLength(len(bias), x.Cols)
	if stats != nil {
		sameLength(len(stats), 2*x.Rows)
	}
	n := float32(x.Cols)
	for i := range x.Rows {
		row := y.Row(i)
		mean := c.p.Sum(x.Row(i)) / n
		r := inverseRoot(c.p.Center(row, x.Row(i), mean)/n + eps)
		c.p.Normalize(row, row, gain, bias, r)
		if stats != nil {
			stats[2*i], stats[2*i+1] = mean, r
		}
	}
}

// LayerNormGrad implements Backend.
func (c *cpu) LayerNormGrad(dx Matrix, dgain, dbias []float32, dy, x Matrix, stats, gain []float32, accumulate bool) {
	sameLength(len(stats), 2*x.Rows)
	n := normGrad{c: c, dx: dx, dgain: dgain, dbias: dbias, gain: gain, centred: true}
	n.check(dy, x, accumulate)
	h, g := c.scratch.get(x.Cols), c.scratch.get(x.Cols)
	for i := range x.Rows {
		c.p.Standardize(h.data, x.Row(i), stats[2*i], stats[2*i+1])
		n.row(i, dy.Row(i), h.data, g.data, stats[2*i+1])
	}
	c.scratch.put(h)
	c.scratch.put(g)
}

// RMSNorm implements Backend.
func (c *cpu) RMSNorm(y Matrix, stats []float32, x Matrix, gain []float32, eps float32) {
	x.Check()
	y.CheckShape(x.Rows, x.Cols)
	sameLength(len(gain), x.Cols)
	if stats != nil {
		sameLength(len(stats), x.Rows)
	}
	n := float32(x.Cols)
	for i := range x.Rows {
		r := inverseRoot(c.p.Dot(x.Row(i), x.Row(i))/n + eps)
		c.p.Scale(y.Row(i), x.Row(i), r)
		c.p.Mul(y.Row(i), y.Row(i), gain)
		if stats != nil {
			stats[i] = r
		}
	}
}

// RMSNormGrad implements Backend.
func (c *cpu) RMSNormGrad(dx Matrix, dgain []float32, dy, x Matrix, stats, gain []float32, accumulate bool) {
	sameLength(len(stats), x.Rows)
	n := normGrad{c: c, dx: dx, dgain: dgain, gain: gain}
	n.check(dy, x, accumulate)
	h, g := c.scratch.get(x.Cols), c.scratch.get(x.Cols)
	for i := range x.Rows {
		c.p.Scale(h.data, x.Row(i), stats[i])
		n.row(i, dy.Row(i), h.data, g.data, stats[i])
	}
	c.scratch.put(h)
	c.scratch.put(g)
}

// normGrad is what the gradients of both row norms share.
type normGrad struct {
	c            *cpu
	dx           Matrix
	dgain, dbias []float32
	gain         []float32
	centred      bool // the norm subtracts the mean
}

// check panics unless all fits, and sets the sums to where they start.
func (n *normGrad) check(dy, x Matrix, accumulate bool) {
	x.Check()
	dy.CheckShape(x.Rows, x.Cols)
	sameLength(len(n.gain), x.Cols)
	if n.dx.Data != nil {
		n.dx.CheckShape(x.Rows, x.Cols)
	}
	for _, d := range [2][]float32{n.dgain, n.dbias} {
		if d == nil {
			continue
		}
		sameLength(len(d), x.Cols)
		if !accumulate {
			clear(d)
		}
	}
}

// row handles one row whose normalised numbers are h; g is scratch.
func (n *normGrad) row(i int, dy, h, g []float32, r float32) {
	p := &n.c.p
	if n.dgain != nil {
		p.MulAdd(n.dgain, dy, h)
	}
	if n.dbias != nil {
		p.Add(n.dbias, dy)
	}
	if n.dx.Data == nil {
		return
	}
	p.Mul(g, dy, n.gain)
	columns, a := float32(len(g)), float32(0)
	if n.centred {
		a = p.Sum(g) / columns
	}
	p.NormGrad(n.dx.Row(i), g, h, a, p.Dot(g, h)/columns, r)
}

func center(dst, x []float32, origin float32) float32 {
	shift(dst, x, origin)
	return Dot(dst, dst)
}

func standardize(dst, x []float32, origin, factor float32) {
	for i, v := range x {
		dst[i] = float32(v-origin) * factor
	}
}

func normalize(dst, x, gain, bias []float32, factor float32) {
	for i, v := range x {
		dst[i] = FMA32(float32(v*factor), gain[i], bias[i])
	}
}

func fmaAll(dst, a, b, c []float32) {
	for i := range dst {
		dst[i] = FMA32(a[i], b[i], c[i])
	}
}

func affine(dst, src []float32, factor, summand float32) {
	for i, v := range src {
		dst[i] = FMA32(v, factor, summand)
	}
}

func normGradAll(dx, g, h []float32, a, b, r float32) {
	for i, v := range g {
		dx[i] = Flush1(FMA32(-h[i], b, v-a) * r)
	}
}
