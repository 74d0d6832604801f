package onnx

import (
	"github.com/autonet/autonet/tensor"
)

var exportPlain = map[string]export{
	"dense":      exportDense,
	"relu":       elementwise("Relu"),
	"tanh":       elementwise("Tanh"),
	"sigmoid":    elementwise("Sigmoid"),
	"gelu":       elementwise("Gelu"),
	"gelu_tanh":  elementwise("Gelu", textAttribute("approximate", "tanh")),
	"leaky_relu": exportLeakyRelu,
	"silu":       exportSilu,
	"dropout":    func(*exporter, *tensor.Applied) error { return nil },
}

func elementwise(op string, attributes ...attribute) export {
	return func(x *exporter, _ *tensor.Applied) error {
		x.then(op, nil, attributes...)
		return nil
	}
}

func exportLeakyRelu(x *exporter, l *tensor.Applied) error {
	x.then("LeakyRelu", nil, floatAttribute("alpha", l.Slope))
	return nil
}

func exportSilu(x *exporter, _ *tensor.Applied) error {
	x.last = x.apply("Mul", []string{x.last, x.apply("Sigmoid", []string{x.last})})
	return nil
}

// exportDense gives a Gemm for flat inputs, and a MatMul and an Add for each step of a sequence.
func exportDense(x *exporter, l *tensor.Applied) error {
	x.linear(l.In.Sequence, "weight", "bias")
	return nil
}

// linear applies a weight of shape [outputs, inputs] and its bias, if there is one, to the last dimension.
func (x *exporter) linear(sequence bool, weight, bias string) {
	var more []string
	if x.has(bias) {
		more = []string{x.param(bias)}
	}
	if !sequence {
		x.then("Gemm", append([]string{x.param(weight)}, more...), intAttribute("transB", 1))
		return
	}
	turned := x.apply("Transpose", []string{x.param(weight)}, intsAttribute("perm", 1, 0))
	x.then("MatMul", []string{turned})
	if more != nil {
		x.then("Add", more)
	}
}
