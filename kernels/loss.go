package kernels

// Losses compare each row of an output with a target. losses[i] is the mean of row i's terms: their Sum ÷ columns. Unless
// grad.Data is nil, grad receives the gradient of each row's loss; it may be out.
type Losses interface {
	// SquaredError has terms (out−target)² and the gradient (out−target) × (2 ÷ columns).
	SquaredError(losses []float32, grad, out, target Matrix)
	// AbsoluteError has terms |out−target| and the gradient ±(1 ÷ columns), 0 where they are equal.
	AbsoluteError(losses []float32, grad, out, target Matrix)
	// Huber has, with d = out−target, terms d²/2 where |d| ≤ delta and delta × (|d| − delta/2) elsewhere; the gradient
	// is d, cut to [−delta, delta], × (1 ÷ columns).
	Huber(losses []float32, grad, out, target Matrix, delta float32)
	// BinaryCrossEntropy treats each number of logits as the log-odds of its target, which lies in [0,1]: terms
	// max(x,0) − x·t + log(1+e^−|x|) and the gradient (Sigmoid(x) − t) × (1 ÷ columns).
	BinaryCrossEntropy(losses []float32, grad, logits, target Matrix)
}

// SquaredError implements Backend.
func (c *cpu) SquaredError(losses []float32, grad, out, target Matrix) {
	rowLosses(losses, grad, out, target, c.p.SquaredError, 2/float32(out.Cols), 0)
}

// AbsoluteError implements Backend.
func (c *cpu) AbsoluteError(losses []float32, grad, out, target Matrix) {
	rowLosses(losses, grad, out, target, c.p.AbsoluteError, 1/float32(out.Cols), 0)
}

// Huber implements Backend.
func (c *cpu) Huber(losses []float32, grad, out, target Matrix, delta float32) {
	rowLosses(losses, grad, out, target, c.p.Huber, 1/float32(out.Cols), delta)
}

// BinaryCrossEntropy implements Backend.
func (c *cpu) BinaryCrossEntropy(losses []float32, grad, logits, target Matrix) {
	rowLosses(losses, grad, logits, target, c.p.BinaryCrossEntropy, 1/float32(logits.Cols), 0)
}

// rowLosses applies a loss row by row.
func rowLosses(
	losses []float32, grad, out, target Matrix,
	row func(grad, out, target []float32, factor, delta float32) float32, factor, delta float32,
) {
	out.Check()
	target.CheckShape(out.Rows, out.Cols)
	sameLength(len(losses), out.Rows)
	if grad.Data != nil {
		grad.CheckShape(out.Rows, out.Cols)
	}
	columns := float32(out.Cols)
	for i := range out.Rows {
		var g []float32
		if grad.Data != nil {
			g = grad.Row(i)
		}
		losses[i] = row(g, out.Row(i), target.Row(i), factor, delta) / columns
	}
}

// lossRow is a row of a loss: term returns a number's term and its slope times factor.
func lossRow(grad, out []float32, term func(i int) (loss, grad float32)) float32 {
	var lane [Lanes]float32
	for i := range out {
		l, g := term(i)
		lane[i%Lanes] += l
		if grad != nil {
			grad[i] = g
		}
	}
	return fold(&lane)
}

func squaredErrorRow(grad, out, target []float32, factor, _ float32) float32 {
	return lossRow(grad, out, func(i int) (float32, float32) { return squaredError(out[i], target[i], factor) })
}

func absoluteErrorRow(grad, out, target []float32, factor, _ float32) float32 {
	return lossRow(grad, out, func(i int) (float32, float32) { return absoluteError(out[i], target[i], factor) })
}

func huberRow(grad, out, target []float32, factor, delta float32) float32 {
	return lossRow(grad, out, func(i int) (float32, float32) { return huber(out[i], target[i], delta, factor) })
}

func binaryCrossEntropyRow(grad, out, target []float32, factor, _ float32) float32 {
	return lossRow(grad, out, func(i int) (float32, float32) { return binaryCrossEntropy(out[i], target[i], factor) })
}

func squaredError(x, t, factor float32) (loss, grad float32) {
	d := x - t
	return float32(d * d), float32(d * factor)
}

func absoluteError(x, t, factor float32) (loss, grad float32) {
	d := x - t
	switch {
	case d > 0:
		return d, factor
	case d < 0:
		return -d, -factor
	}
	return d + 0, d + 0 // +0, or NaN
}

func huber(x, t, delta, factor float32) (loss, grad float32) {
	d := x - t
	a := absolute(d)
	switch {
	case a <= delta:
		return float32(float32(0.5*d) * d), float32(d * factor)
	case d > 0:
		grad = float32(delta * factor)
	case d < 0:
		grad = float32(-delta * factor)
	default:
		grad = d // NaN
	}
	return float32(delta * float32(a-float32(0.5*delta))), grad
}

// binaryCrossEntropy computes log(1+e) with the part of e that 1+e loses.
func binaryCrossEntropy(x, t, factor float32) (loss, grad float32) {
	e := Exp(-absolute(x))
	u := 1 + e
	softplus := Log(u) + float32(e-(u-1))/u
	return FMA32(-x, t, relu(x, x)) + softplus, float32((Logistic(x) - t) * factor)
}
