package training

import "github.com/autonet/autonet/dataset"

// targetLen is how many targets the model has for a sample: one, or for a window of tokens the token after each.
func (p *Program) targetLen() int { return p.meter.targets }

// targetsOf returns the targets of samples lo to hi, in a buffer of the scratch where they have to be built: for a window of
// tokens x and its label y they are x[1], …, x[T-1], y.
func (s *scratch) targetsOf(all *dataset.Samples, lo, hi, each int) []float32 {
	if each == 1 {
		return all.Y[lo:hi]
	}
	n := (hi - lo) * each
	if cap(s.y) < n {
		s.y = make([]float32, n)
	}
	y := s.y[:n]
	for i := lo; i < hi; i++ {
		windowTargets(y[(i-lo)*each:(i-lo+1)*each], all.X[i*all.Width:(i+1)*all.Width], all.Y[i])
	}
	return y
}

// windowTargets sets y to the token after each of x: those of x from the second on, and next.
func windowTargets(y, x []float32, next float32) {
	last := copy(y, x[1:])
	y[last] = next
}
