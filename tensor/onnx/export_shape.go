package onnx

import (
	"fmt"

	"github.com/autonet/autonet/tensor"
)

var exportShapes = map[string]export{
	"flatten":   exportReshape,
	"reshape":   exportReshape,
	"transpose": exportTranspose,
	"last":      exportLast,
	"mean":      exportMean,
	"add":       exportAdd,
	"concat":    exportConcat,
	"residual":  exportResidual,
}

// reshaped gives the last value another shape behind its number of samples.
func (x *exporter) reshaped(shape ...int) {
	x.then("Reshape", []string{x.integers("shape", append([]int64{-1}, wide(shape)...)...)})
}

func exportReshape(x *exporter, l *tensor.Applied) error {
	x.reshaped(l.Out.Shape...)
	return nil
}

func exportTranspose(x *exporter, _ *tensor.Applied) error {
	x.then("Transpose", nil, intsAttribute("perm", 0, 2, 1))
	return nil
}

func exportLast(x *exporter, l *tensor.Applied) error {
	n := x.scalarIndex("index", int64(l.In.Shape[0]-1))
	x.then("Gather", []string{n}, intAttribute("axis", 1))
	return nil
}

// scalarIndex adds a constant integer without dimensions, with which Gather drops an axis.
func (x *exporter) scalarIndex(name string, v int64) string {
	name = x.integers(name, v)
	x.graph.initializers[len(x.graph.initializers)-1].dims = nil
	return name
}

func exportMean(x *exporter, _ *tensor.Applied) error {
	x.then("ReduceMean", []string{x.integers("axes", 1)}, intAttribute("keepdims", 0))
	return nil
}

func exportAdd(x *exporter, l *tensor.Applied) error {
	x.then("Add", []string{x.named[l.From]})
	return nil
}

// exportConcat joins features of flat inputs and sequences, and channels of images.
func exportConcat(x *exporter, l *tensor.Applied) error {
	axis := int64(1)
	if l.In.Sequence {
		axis = 2
	}
	x.then("Concat", []string{x.named[l.From]}, intAttribute("axis", axis))
	return nil
}

func exportResidual(x *exporter, l *tensor.Applied) error {
	in, prefix := x.last, x.prefix
	if len(l.Inside) == 0 {
		return fmt.Errorf("no layers inside")
	}
	if err := x.layers(l.Inside); err != nil {
		return err
	}
	x.prefix = prefix
	x.then("Add", []string{in})
	return nil
}
