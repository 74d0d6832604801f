package kernels

import "math"

// CrossEntropy implements Backend.
func (portable) CrossEntropy(losses []float32, grad, logits Matrix, labels []float32) {
	logits.check()
	grad.check()
	sameLength(len(losses), logits.Rows)
	sameLength(len(labels), logits.Rows)
	withGrad := grad.Data != nil
	if withGrad {
		sameLength(grad.Rows, logits.Rows)
		sameLength(grad.Cols, logits.Cols)
	}
	for i := range logits.Rows {
		var g []float32
		if withGrad {
			g = grad.Row(i)
		}
		losses[i] = crossEntropyRow(g, logits.Row(i), labels[i])
	}
}

// crossEntropyRow handles one sample: with m the row's maximum and S the canonical sum of e^(x−m), the loss is
// log S − (x[label] − m) and the gradient e^(x−m)/S, less one at the label. g may be nil, or x.
func crossEntropyRow(g, x []float32, label float32) float32 {
	class, ok := ClassIndex(label, len(x))
	if !ok {
		poison := math.Float32frombits(nanBits)
		for j := range g {
			g[j] = poison
		}
		return poison
	}
	m := maximum(x)
	own := x[class] - m
	var lane [Lanes]float32
	for j, v := range x {
		e := Exp(v - m)
		lane[j%Lanes] += e
		if g != nil {
			g[j] = e
		}
	}
	s := fold(&lane)
	for j, e := range g {
		g[j] = e / s
	}
	if g != nil {
		g[class]--
	}
	return Log(s) - own
}

// maximum returns the largest of x by comparing upwards from the first; a NaN in front stays.
func maximum(x []float32) float32 {
	m := x[0]
	for _, v := range x[1:] {
		if v > m {
			m = v
		}
	}
	return m
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

// SquaredError implements Backend.
func (portable) SquaredError(losses []float32, grad, out, target Matrix) {
	out.check()
	target.check()
	grad.check()
	sameLength(len(losses), out.Rows)
	sameLength(target.Rows, out.Rows)
	sameLength(target.Cols, out.Cols)
	withGrad := grad.Data != nil
	if withGrad {
		sameLength(grad.Rows, out.Rows)
		sameLength(grad.Cols, out.Cols)
	}
	columns := float32(out.Cols)
	twice := 2 / columns
	for i := range out.Rows {
		t := target.Row(i)
		var g []float32
		if withGrad {
			g = grad.Row(i)
		}
		var lane [Lanes]float32
		for j, v := range out.Row(i) {
			d := v - t[j]
			lane[j%Lanes] += float32(d * d)
			if g != nil {
				g[j] = d * twice
			}
		}
		losses[i] = fold(&lane) / columns
	}
}
