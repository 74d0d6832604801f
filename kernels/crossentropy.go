package kernels

import "math"

// CrossEntropy implements Backend.
func (c *cpu) CrossEntropy(losses []float32, grad, logits Matrix, labels []float32, smoothing float32) {
	logits.Check()
	sameLength(len(losses), logits.Rows)
	sameLength(len(labels), logits.Rows)
	withGrad := grad.Data != nil
	if withGrad {
		grad.CheckShape(logits.Rows, logits.Cols)
	}
	buf := c.scratch.get(logits.Cols)
	g := buf.data
	for i := range logits.Rows {
		if withGrad {
			g = grad.Row(i)
		}
		losses[i] = c.crossEntropyRow(g, logits.Row(i), labels[i], smoothing)
	}
	c.scratch.put(buf)
}

// crossEntropyRow handles one sample: with m the row's maximum and S the canonical sum of e^(x−m), the loss is
// log S − (x[label] − m) and the gradient e^(x−m)/S, less one at the label. g may be x.
func (c *cpu) crossEntropyRow(g, x []float32, label, smoothing float32) float32 {
	class, ok := ClassIndex(label, len(x))
	if !ok {
		poison(g)
		return math.Float32frombits(nanBits)
	}
	m := c.p.Max(x)
	target := x[class] - m
	own, share := float32(1), float32(0)
	if smoothing != 0 {
		columns := float32(len(x))
		own, share = 1-smoothing, smoothing/columns
		buf := c.scratch.get(len(x))
		c.p.Shift(buf.data, x, m)
		target = FMA32(own, target, float32(smoothing*(c.p.Sum(buf.data)/columns)))
		c.scratch.put(buf)
	}
	s := c.p.ExpSum(g, x, m)
	c.p.Divide(g, g, s)
	if share != 0 {
		c.p.Shift(g, g, share)
	}
	g[class] -= own
	return Log(s) - target
}

// ClassIndex returns the index that a label names, and whether it is one of n classes.
func ClassIndex(label float32, n int) (int, bool) {
	if !(label >= 0 && label < float32(n)) {
		return 0, false
	}
	c := int(label)
	return c, float32(c) == label && c < n
}

// ArgMax returns the lowest index of the largest number; a NaN makes it −1, and so does an empty slice.
func ArgMax(x []float32) int {
	best := -1
	for i, v := range x {
		if v != v {
			return -1
		}
		if best < 0 || v > x[best] {
			best = i
		}
	}
	return best
}
