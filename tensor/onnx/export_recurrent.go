package onnx

import (
	"github.com/autonet/autonet/tensor"
)

var exportRecurrences = map[string]export{
	"gru":  exportRecurrent,
	"lstm": exportRecurrent,
}

// gateOrders say, for each gate in ONNX's order, which one in tensor's it is. ONNX has update, reset, new for a GRU and
// input, output, forget, new for an LSTM; tensor, like PyTorch, has reset, update, new and input, forget, new, output.
var gateOrders = map[string][]int{
	"gru":  {1, 0, 2},
	"lstm": {0, 3, 1, 2},
}

// exportRecurrent gives a GRU or LSTM node, which wants the steps first.
func exportRecurrent(x *exporter, l *tensor.Applied) error {
	features, units := l.In.Shape[1], l.Units
	gates := len(gateOrders[l.Kind])
	weights := []string{
		x.numbers(x.prefix+"input.weight", []int{1, gates * units, features}, reordered(l.Kind, x.values("input.weight"), false)),
		x.numbers(x.prefix+"hidden.weight", []int{1, gates * units, units}, reordered(l.Kind, x.values("hidden.weight"), false)),
	}
	if x.has("input.bias") {
		both := append(reordered(l.Kind, x.values("input.bias"), false), reordered(l.Kind, x.values("hidden.bias"), false)...)
		weights = append(weights, x.numbers(x.prefix+"bias", []int{1, 2 * gates * units}, both))
	}
	x.then("Transpose", nil, intsAttribute("perm", 1, 0, 2))
	op, attributes := "LSTM", []attribute{intAttribute("hidden_size", int64(units))}
	if l.Kind == "gru" {
		op, attributes = "GRU", append(attributes, intAttribute("linear_before_reset", 1))
	}
	n := x.node(op, x.unique(x.prefix+op), append([]string{x.last}, weights...)...)
	n.attributes = attributes
	if l.Sequences {
		x.last = n.outputs[0]
		x.then("Squeeze", []string{x.integers("axes", 1)})
		x.then("Transpose", nil, intsAttribute("perm", 1, 0, 2))
		return nil
	}
	x.last = x.unique(x.prefix + op + "/last")
	n.outputs = []string{"", x.last}
	x.then("Squeeze", []string{x.integers("axes", 0)})
	return nil
}

// reordered moves the blocks of gates from tensor's order to ONNX's, or back.
func reordered(kind string, list []float32, back bool) []float32 {
	order := gateOrders[kind]
	block := len(list) / len(order)
	out := make([]float32, len(list))
	for to, from := range order {
		if back {
			to, from = from, to
		}
		copy(out[to*block:(to+1)*block], list[from*block:])
	}
	return out
}
