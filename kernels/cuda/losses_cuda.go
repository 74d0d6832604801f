//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	squaredErrorKernels       = newRowKernels("loss", "squared_error", 2)
	absoluteErrorKernels      = newRowKernels("loss", "absolute_error", 2)
	huberKernels              = newRowKernels("loss", "huber", 2)
	binaryCrossEntropyKernels = newRowKernels("loss", "binary_cross_entropy", 2)
)

// SquaredError implements kernels.Backend.
func (b *Backend) SquaredError(losses []float32, grad, out, target kernels.Matrix) {
	b.rowLosses(squaredErrorKernels, losses, grad, out, target, 2/float32(out.Cols), 0)
}

// AbsoluteError implements kernels.Backend.
func (b *Backend) AbsoluteError(losses []float32, grad, out, target kernels.Matrix) {
	b.rowLosses(absoluteErrorKernels, losses, grad, out, target, 1/float32(out.Cols), 0)
}

// Huber implements kernels.Backend.
func (b *Backend) Huber(losses []float32, grad, out, target kernels.Matrix, delta float32) {
	b.rowLosses(huberKernels, losses, grad, out, target, 1/float32(out.Cols), delta)
}

// BinaryCrossEntropy implements kernels.Backend.
func (b *Backend) BinaryCrossEntropy(losses []float32, grad, logits, target kernels.Matrix) {
	b.rowLosses(binaryCrossEntropyKernels, losses, grad, logits, target, 1/float32(logits.Cols), 0)
}

func (b *Backend) rowLosses(k rowKernels, losses []float32, grad, out, target kernels.Matrix, factor, delta float32) {
	out.Check()
	target.CheckShape(out.Rows, out.Cols)
	kernels.SameLength(len(losses), out.Rows)
	if grad.Data != nil {
		grad.CheckShape(out.Rows, out.Cols)
	}
	c := b.rows(k, out.Rows, out.Cols)
	c.ptr(losses)
	c.matrix(grad)
	c.matrix(out)
	c.matrix(target)
	c.f32(factor)
	c.f32(delta)
	c.issue()
}
