package onnx

import "github.com/autonet/autonet/tensor"

var exportNorms = map[string]export{
	"layernorm": func(x *exporter, l *tensor.Applied) error { return x.norm("layernorm", "", l.Epsilon) },
	"rmsnorm":   func(x *exporter, l *tensor.Applied) error { return x.norm("rmsnorm", "", l.Epsilon) },
	"batchnorm": exportBatchNorm,
}

// norm normalises the last dimension by the parameters that begin with role. ONNX has RMSNormalization only since
// opset 23, so it is written out.
func (x *exporter) norm(kind, role string, eps float32) error {
	gain := x.param(role + "gain")
	if kind == "layernorm" {
		more := []string{gain}
		if x.has(role + "bias") {
			more = append(more, x.param(role+"bias"))
		}
		x.then("LayerNormalization", more, intAttribute("axis", -1), floatAttribute("epsilon", eps))
		return nil
	}
	square := x.apply("Mul", []string{x.last, x.last})
	mean := x.apply("ReduceMean", []string{square, x.integers("axes", -1)})
	root := x.apply("Sqrt", []string{x.apply("Add", []string{mean, x.scalar("epsilon", eps)})})
	x.then("Div", []string{root})
	x.then("Mul", []string{gain})
	return nil
}

func exportBatchNorm(x *exporter, l *tensor.Applied) error {
	if l.In.Sequence { // channels are the last dimension
		x.then("Transpose", nil, intsAttribute("perm", 0, 2, 1))
	}
	x.then("BatchNormalization", []string{x.param("gain"), x.param("bias"), x.param("mean"), x.param("variance")},
		floatAttribute("epsilon", l.Epsilon))
	if l.In.Sequence {
		x.then("Transpose", nil, intsAttribute("perm", 0, 2, 1))
	}
	return nil
}
