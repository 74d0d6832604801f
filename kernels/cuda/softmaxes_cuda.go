//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	softmaxKernels      = newRowKernels("softmax", "softmax", 1)
	softmaxGradKernels  = newRowKernels("softmax", "softmax_grad", 2)
	crossEntropyKernels = newRowKernels("softmax", "cross_entropy", 1)
)

// Softmax implements kernels.Backend.
func (b *Backend) Softmax(y, x kernels.Matrix) {
	x.Check()
	y.CheckShape(x.Rows, x.Cols)
	if x.Cols == 0 {
		return
	}
	c := b.rows(softmaxKernels, x.Rows, x.Cols)
	c.matrix(y)
	c.matrix(x)
	c.issue()
}

// SoftmaxGrad implements kernels.Backend.
func (b *Backend) SoftmaxGrad(dx, dy, y kernels.Matrix) {
	y.Check()
	dx.CheckShape(y.Rows, y.Cols)
	dy.CheckShape(y.Rows, y.Cols)
	c := b.rows(softmaxGradKernels, y.Rows, y.Cols)
	c.matrix(dx)
	c.matrix(dy)
	c.matrix(y)
	c.issue()
}

// CrossEntropy implements kernels.Backend.
func (b *Backend) CrossEntropy(losses []float32, grad, logits kernels.Matrix, labels []float32, smoothing float32) {
	logits.Check()
	kernels.SameLength(len(losses), logits.Rows)
	kernels.SameLength(len(labels), logits.Rows)
	if grad.Data != nil {
		grad.CheckShape(logits.Rows, logits.Cols)
	}
	own, share := float32(1), float32(0)
	if smoothing != 0 {
		own, share = 1-smoothing, smoothing/float32(logits.Cols)
	}
	c := b.rows(crossEntropyKernels, logits.Rows, logits.Cols)
	c.ptr(losses)
	c.matrix(grad)
	c.matrix(logits)
	c.ptr(labels)
	c.f32(smoothing)
	c.f32(own)
	c.f32(share)
	c.issue()
}
