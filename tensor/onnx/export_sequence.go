package onnx

import (
	"fmt"
	"slices"

	"github.com/autonet/autonet/tensor"
)

var exportSequences = map[string]export{
	"embedding":  exportEmbedding,
	"positional": exportPositional,
}

func exportEmbedding(x *exporter, l *tensor.Applied) error {
	if len(l.Columns) > 0 {
		return x.columns(l)
	}
	table := x.param("weight")
	x.last = x.apply("Gather", []string{table, x.last}, intAttribute("axis", 0))
	return nil
}

// columns embeds some columns of a table's row, each by rows of the weight of its own, behind the columns that stay.
func (x *exporter) columns(l *tensor.Applied) error {
	var parts, kept []string
	in, table := x.last, x.param("weight")
	var stay []int64
	for i := range l.In.Shape[0] {
		if !slices.Contains(l.Columns, i) {
			stay = append(stay, int64(i))
		}
	}
	if len(stay) > 0 {
		kept = []string{x.apply("Gather", []string{in, x.integers("kept", stay...)}, intAttribute("axis", 1))}
	}
	for k, column := range l.Columns {
		number := x.apply("Gather", []string{in, x.scalarIndex(fmt.Sprintf("column_%d", column), int64(column))}, intAttribute("axis", 1))
		id := x.apply("Cast", []string{number}, intAttribute("to", typeInt64))
		row := x.apply("Add", []string{id, x.scalarIndex(fmt.Sprintf("first_%d", column), int64(k*l.Vocab))})
		parts = append(parts, x.apply("Gather", []string{table, row}, intAttribute("axis", 0)))
	}
	x.last = x.apply("Concat", append(kept, parts...), intAttribute("axis", 1))
	return nil
}

func exportPositional(x *exporter, l *tensor.Applied) error {
	if l.Encoding == tensor.Sinusoidal {
		steps, features := l.In.Shape[0], l.In.Shape[1]
		x.then("Add", []string{x.numbers(x.unique(x.prefix+"positions"), l.In.Shape, tensor.Sinusoids(steps, features))})
		return nil
	}
	x.then("Add", []string{x.param("weight")})
	return nil
}
