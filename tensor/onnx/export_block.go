package onnx

import (
	"fmt"
	"math"

	"github.com/autonet/autonet/tensor"
)

var exportBlocks = map[string]export{
	"attention":   func(x *exporter, l *tensor.Applied) error { return x.attention(l, "") },
	"transformer": exportTransformer,
}

// masked is what is added to the score of a position that is not looked at: its softmax is 0 in float32.
const masked = -1e9

// attention writes multi-head self-attention out (Vaswani et al., 2017, section 3.2). Its parameters' roles begin with
// role.
func (x *exporter) attention(l *tensor.Applied, role string) error {
	steps, features := l.In.Shape[0], l.In.Shape[1]
	dim := features / l.Heads
	in, heads := x.last, map[string]string{}
	for _, part := range []struct {
		name string
		perm []int64
	}{{"query", []int64{0, 2, 1, 3}}, {"key", []int64{0, 2, 3, 1}}, {"value", []int64{0, 2, 1, 3}}} {
		x.last = in
		x.linear(true, role+part.name+".weight", role+part.name+".bias")
		x.reshaped(steps, l.Heads, dim)
		x.then("Transpose", nil, intsAttribute("perm", part.perm...))
		heads[part.name] = x.last
	}
	x.last = x.apply("MatMul", []string{heads["query"], heads["key"]})
	x.then("Mul", []string{x.scalar("scale", float32(1/math.Sqrt(float64(dim))))})
	if l.Causal {
		mask := make([]float32, steps*steps)
		for i := range steps {
			for j := i + 1; j < steps; j++ {
				mask[i*steps+j] = masked
			}
		}
		x.then("Add", []string{x.numbers(x.unique(x.prefix+"mask"), []int{steps, steps}, mask)})
	}
	x.then("Softmax", nil, intAttribute("axis", -1))
	x.then("MatMul", []string{heads["value"]})
	x.then("Transpose", nil, intsAttribute("perm", 0, 2, 1, 3))
	x.reshaped(steps, features)
	x.linear(true, role+"output.weight", role+"output.bias")
	return nil
}

// exportTransformer writes x + attention(norm(x)), then x + mlp(norm(x)).
func exportTransformer(x *exporter, l *tensor.Applied) error {
	in := x.last
	if err := x.norm(l.Norm, "norm1.", l.Epsilon); err != nil {
		return err
	}
	if err := x.attention(l, "attention."); err != nil {
		return err
	}
	x.then("Add", []string{in})
	in = x.last
	if err := x.norm(l.Norm, "norm2.", l.Epsilon); err != nil {
		return err
	}
	x.linear(true, "mlp.hidden.weight", "mlp.hidden.bias")
	activation, known := exportPlain[l.Activation]
	if !known {
		return fmt.Errorf("activation %s has no form in ONNX", l.Activation)
	}
	if err := activation(x, l); err != nil {
		return err
	}
	x.linear(true, "mlp.output.weight", "mlp.output.bias")
	x.then("Add", []string{in})
	return nil
}
