package kernels

// lamb is LAMB (You et al., Large batch optimization for deep learning, 2020, algorithm 2) with the trust ratio as it is:
// two passes, since every step is scaled by the tensor's norms.
func (c *cpu) lamb(r Rule, dst, src Slots, grad []float32) {
	buf := c.scratch.get(len(grad))
	step := buf.data
	c.p.Lamb(r, dst, src, grad, step)
	weights, steps := sqrt32(c.p.Dot(src.Params, src.Params)), sqrt32(c.p.Dot(step, step))
	ratio := float32(1)
	if weights > 0 && steps > 0 {
		ratio = weights / steps
	}
	copy(dst.Params, src.Params)
	c.p.Axpy(dst.Params, -float32(r.Rate*ratio), step)
	c.p.Flush(dst.Params)
	c.scratch.put(buf)
}

// lamb computes the moments as adam does and the step before its norm is known, weight decay included.
func (r Rule) lamb(dst, src Slots, grad, step []float32) {
	rest1, rest2 := 1-r.Beta1, 1-r.Beta2
	for i, g := range grad {
		g = float32(g * r.Scale)
		m := Flush1(FMA32(r.Beta1, src.First[i], float32(rest1*g)))
		v := Flush1(FMA32(r.Beta2, src.Second[i], float32(float32(rest2*g)*g)))
		dst.First[i], dst.Second[i] = m, v
		u := (m / r.Correction1) / (sqrt32(v/r.Correction2) + r.Epsilon)
		step[i] = FMA32(r.WeightDecay, src.Params[i], u)
	}
}
