//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	layerNormKernels     = newRowKernels1024("norm", "layer_norm", 1)
	rmsNormKernels       = newRowKernels1024("norm", "rms_norm", 1)
	layerNormGradKernels = newRowKernels1024("norm", "layer_norm_grad", 2)
	rmsNormGradKernels   = newRowKernels1024("norm", "rms_norm_grad", 2)
	layerNormGainsKernel = newKernel("norm", "layer_norm_gains")
	rmsNormGainsKernel   = newKernel("norm", "rms_norm_gains")
)

// LayerNorm implements kernels.Backend.
func (b *Backend) LayerNorm(y kernels.Matrix, stats []float32, x kernels.Matrix, gain, bias []float32, eps float32) {
	x.Check()
	y.CheckShape(x.Rows, x.Cols)
	kernels.SameLength(len(gain), x.Cols)
	kernels.SameLength(len(bias), x.Cols)
	if stats != nil {
		kernels.SameLength(len(stats), 2*x.Rows)
	}
	c := b.rows(layerNormKernels, x.Rows, x.Cols)
	c.matrix(y)
	c.ptr(stats)
	c.matrix(x)
	c.ptr(gain)
	c.ptr(bias)
	c.f32(eps)
	c.issue()
}

// RMSNorm implements kernels.Backend.
func (b *Backend) RMSNorm(y kernels.Matrix, stats []float32, x kernels.Matrix, gain []float32, eps float32) {
	x.Check()
	y.CheckShape(x.Rows, x.Cols)
	kernels.SameLength(len(gain), x.Cols)
	if stats != nil {
		kernels.SameLength(len(stats), x.Rows)
	}
	c := b.rows(rmsNormKernels, x.Rows, x.Cols)
	c.matrix(y)
	c.ptr(stats)
	c.matrix(x)
	c.ptr(gain)
	c.f32(eps)
	c.issue()
}

// LayerNormGrad implements kernels.Backend.
func (b *Backend) LayerNormGrad(dx kernels.Matrix, dgain, dbias []float32, dy, x kernels.Matrix, stats, gain []float32, accumulate bool) {
	kernels.SameLength(len(stats), 2*x.Rows)
	b.normGrad(layerNormGradKernels, layerNormGainsKernel, dx, dgain, dbias, dy, x, stats, gain, accumulate)
}

// RMSNormGrad implements kernels.Backend.
func (b *Backend) RMSNormGrad(dx kernels.Matrix, dgain []float32, dy, x kernels.Matrix, stats, gain []float32, accumulate bool) {
	kernels.SameLength(len(stats), x.Rows)
	b.normGrad(rmsNormGradKernels, rmsNormGainsKernel, dx, dgain, nil, dy, x, stats, gain, accumulate)
}

// normGrad is the gradient of either. dx may be dy, so that the chains down dy come first.
func (b *Backend) normGrad(
	inputs rowKernels, gains *kernel, dx kernels.Matrix, dgain, dbias []float32, dy, x kernels.Matrix, stats, gain []float32, accumulate bool,
) {
	x.Check()
	dy.CheckShape(x.Rows, x.Cols)
	kernels.SameLength(len(gain), x.Cols)
	for _, d := range [2][]float32{dgain, dbias} {
		if d != nil {
			kernels.SameLength(len(d), x.Cols)
		}
	}
	if dgain != nil || dbias != nil {
		l := b.columns(gains, x.Rows, x.Cols)
		l.ptr(dgain)
		l.ptr(dbias)
		l.matrix(dy)
		l.matrix(x)
		l.ptr(stats)
		l.flag(accumulate)
		l.down(x.Cols)
	}
	if dx.Data == nil {
		return
	}
	dx.CheckShape(x.Rows, x.Cols)
	c := b.rows(inputs, x.Rows, x.Cols)
	c.matrix(dx)
	c.matrix(dy)
	c.matrix(x)
	c.ptr(stats)
	c.ptr(gain)
	c.issue()
}
