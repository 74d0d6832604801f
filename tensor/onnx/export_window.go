package onnx

import (
	"slices"

	"github.com/autonet/autonet/tensor"
)

var exportWindows = map[string]export{
	"conv1d":          exportConv,
	"conv2d":          exportConv,
	"max_pool":        exportPool,
	"avg_pool":        exportPool,
	"global_avg_pool": exportGlobalPool,
}

// channels gives an image without channels its one, as ONNX wants it.
func (x *exporter) channels(l *tensor.Applied, dims int) {
	if len(l.In.Shape) == dims {
		x.reshaped(append([]int{1}, l.In.Shape...)...)
	}
}

// geometry are the attributes of a window; padding is the same on both sides.
func geometry(stride, padding tensor.Sides) []attribute {
	pads := slices.Concat(wide(padding), wide(padding))
	return []attribute{intsAttribute("strides", wide(stride)...), intsAttribute("pads", pads...)}
}

func exportConv(x *exporter, l *tensor.Applied) error {
	x.channels(l, len(l.Kernel))
	more := []string{x.param("weight")}
	if x.has("bias") {
		more = append(more, x.param("bias"))
	}
	x.then("Conv", more, append(geometry(l.Stride, l.Padding),
		intsAttribute("kernel_shape", wide(l.Kernel)...), intAttribute("group", int64(l.Groups)))...)
	return nil
}

func exportPool(x *exporter, l *tensor.Applied) error {
	x.channels(l, len(l.Size))
	attributes := append(geometry(l.Stride, l.Padding), intsAttribute("kernel_shape", wide(l.Size)...))
	if l.Kind == "max_pool" {
		x.then("MaxPool", nil, attributes...)
		return nil
	}
	x.then("AveragePool", nil, append(attributes, intAttribute("count_include_pad", 1))...)
	return nil
}

func exportGlobalPool(x *exporter, l *tensor.Applied) error {
	axes := make([]int64, len(l.In.Shape)-1)
	for i := range axes {
		axes[i] = int64(2 + i)
	}
	x.then("ReduceMean", []string{x.integers("axes", axes...)}, intAttribute("keepdims", 0))
	return nil
}
