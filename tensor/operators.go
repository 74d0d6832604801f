package tensor

import "github.com/autonet/autonet/kernels"

// dense is y = x·Wᵀ + b. The product starts at +0 and the bias is added to its result.
type dense struct {
	in, out      int
	weight, bias span
}

func (d dense) forward(p *pass, out []float32, in [][]float32) {
	y := kernels.Dense(out, p.n, d.out)
	var e kernels.Epilogue
	if d.bias.lo < d.bias.hi {
		e.Bias = d.bias.of(p.params)
	}
	p.backend.Gemm(kernels.NT, y, kernels.Dense(in[0], p.n, d.in), d.matrix(p.params), e)
}

func (d dense) backwardParams(p *pass, dout []float32, in [][]float32) {
	dy := kernels.Dense(dout, p.n, d.out)
	if d.bias.lo < d.bias.hi {
		p.backend.ColumnSums(d.bias.of(p.grad), dy, p.accumulate)
	}
	p.backend.Gemm(kernels.TN, d.matrix(p.grad), dy, kernels.Dense(in[0], p.n, d.in), kernels.Epilogue{Accumulate: p.accumulate})
}

func (d dense) backward(p *pass, din [][]float32, dout, _ []float32, _ [][]float32) {
	dx := kernels.Dense(din[0], p.n, d.in)
	p.backend.Gemm(kernels.NN, dx, kernels.Dense(dout, p.n, d.out), d.matrix(p.params), kernels.Epilogue{})
}

func (d dense) matrix(flat []float32) kernels.Matrix {
	return kernels.Dense(d.weight.of(flat), d.out, d.in)
}

func (d dense) params() span   { return span{d.weight.lo, d.bias.hi} }
func (d dense) traits() traits { return traits{keepsIn: true} }

// activation is an elementwise nonlinearity; its gradient needs only its output.
type activation struct{ f kernels.Activation }

func (a activation) forward(p *pass, out []float32, in [][]float32) {
	p.backend.Activate(a.f, out, in[0])
}

func (activation) backwardParams(*pass, []float32, [][]float32) {}

func (a activation) backward(p *pass, din [][]float32, dout, out []float32, _ [][]float32) {
	p.backend.ActivateGrad(a.f, din[0], dout, nil, out)
}

func (activation) params() span   { return span{} }
func (activation) traits() traits { return traits{keepsOut: true, inPlace: true} }

// add is the sum of two values: in[0] + in[1].
type add struct{}

func (add) forward(p *pass, out []float32, in [][]float32) {
	copy(out, in[0]) // nothing moves where the plan put out in in[0]'s place
	p.backend.Add(out, in[1])
}

func (add) backwardParams(*pass, []float32, [][]float32) {}

func (add) backward(_ *pass, din [][]float32, dout, _ []float32, _ [][]float32) {
	for _, d := range din {
		copy(d, dout)
	}
}

func (add) params() span   { return span{} }
func (add) traits() traits { return traits{inPlace: true} }

var losses = map[string]lossOp{CrossEntropy: crossEntropy, MSE: squaredError}

func crossEntropy(p *pass, losses, grad, out, y []float32, width int) {
	p.backend.CrossEntropy(losses, optional(grad, p.n, width), kernels.Dense(out, p.n, width), y, 0)
}

func squaredError(p *pass, losses, grad, out, y []float32, width int) {
	p.backend.SquaredError(losses, optional(grad, p.n, width), kernels.Dense(out, p.n, width), kernels.Dense(y, p.n, width))
}

// optional views data as a matrix, or as no matrix where there is none.
func optional(data []float32, rows, cols int) kernels.Matrix {
	if data == nil {
		return kernels.Matrix{}
	}
	return kernels.Dense(data, rows, cols)
}
