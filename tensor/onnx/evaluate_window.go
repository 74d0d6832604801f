package onnx

import (
	"math"
	"slices"
)

var windows = map[string]operator{
	"Conv":              conv,
	"MaxPool":           pool,
	"AveragePool":       pool,
	"GlobalAveragePool": globalPool,
	"GlobalMaxPool":     globalPool,
}

// window is how a convolution or pool goes over one or two dimensions; a missing one has a side of 1.
type window struct {
	size, stride, padLow, padHigh [2]int
	in, out                       [2]int
}

// window reads a node's attributes for an input [N, C, …] and kernel sides.
func (n *node) window(x *array, sides []int64) (w window, err error) {
	rank := len(x.shape) - 2
	if rank < 1 || rank > 2 || len(sides) != rank {
		return w, n.unsupported("windows of one or two dimensions expected, got %v over a value of shape %v", sides, x.shape)
	}
	strides, pads := slices.Repeat([]int64{1}, rank), make([]int64, 2*rank)
	if list, ok := n.ints("strides"); ok {
		strides = list
	}
	if list, ok := n.ints("pads"); ok {
		pads = list
	}
	if dilations, ok := n.ints("dilations"); ok && slices.ContainsFunc(dilations, func(d int64) bool { return d != 1 }) {
		return w, n.unsupported("dilations %v", dilations)
	}
	switch auto := n.text("auto_pad", "NOTSET"); {
	case auto == "VALID":
		pads = make([]int64, 2*rank)
	case auto != "NOTSET":
		return w, n.unsupported("auto_pad %s", auto)
	case n.int("ceil_mode", 0) != 0:
		return w, n.unsupported("ceil_mode")
	case len(strides) != rank || len(pads) != 2*rank:
		return w, n.unsupported("strides %v and pads %v for %d dimensions", strides, pads, rank)
	}
	w = window{size: [2]int{1, 1}, stride: [2]int{1, 1}, in: [2]int{1, 1}}
	for i := range rank {
		d := i + 2 - rank
		for _, v := range []int64{sides[i], strides[i], pads[i] + 1, pads[rank+i] + 1} {
			if v < 1 || v > 1<<20 {
				return w, n.unsupported("kernel %v, strides %v, pads %v", sides, strides, pads)
			}
		}
		w.size[d], w.stride[d] = int(sides[i]), int(strides[i])
		w.padLow[d], w.padHigh[d], w.in[d] = int(pads[i]), int(pads[rank+i]), x.shape[2+i]
	}
	for d := range w.out {
		span := w.in[d] + w.padLow[d] + w.padHigh[d] - w.size[d]
		if span < 0 {
			return w, n.unsupported("a window %v over a value of shape %v", sides, x.shape)
		}
		w.out[d] = span/w.stride[d] + 1
	}
	return w, nil
}

// shape returns the output's, of as many dimensions as the input has.
func (w window) shape(x *array, channels int) []int {
	return append([]int{x.shape[0], channels}, w.out[4-len(x.shape):]...)
}

// taps calls see for each place of the window at an output that lies on the input.
func (w window) taps(oy, ox int, see func(tap, place int)) {
	for ky := range w.size[0] {
		iy := oy*w.stride[0] - w.padLow[0] + ky
		if iy < 0 || iy >= w.in[0] {
			continue
		}
		for kx := range w.size[1] {
			if ix := ox*w.stride[1] - w.padLow[1] + kx; ix >= 0 && ix < w.in[1] {
				see(ky*w.size[1]+kx, iy*w.in[1]+ix)
			}
		}
	}
}

func conv(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "ff"); err != nil {
		return nil, err
	}
	x, weight := in[0], in[1]
	if len(weight.shape) < 3 || len(weight.shape) != len(x.shape) {
		return nil, n.unsupported("shapes %v and %v do not go together", x.shape, weight.shape)
	}
	sides := make([]int64, len(weight.shape)-2)
	for i := range sides {
		sides[i] = int64(weight.shape[2+i])
	}
	w, err := n.window(x, sides)
	if err != nil {
		return nil, err
	}
	filters, each, groups := weight.shape[0], weight.shape[1], int(n.int("group", 1))
	bias := at(in, 2)
	if groups < 1 || groups > x.shape[1] || each*groups != x.shape[1] || filters%groups != 0 ||
		bias != nil && (bias.isInt() || bias.len() != filters) {
		return nil, n.unsupported("%d channels in %d groups, a weight of shape %v", x.shape[1], groups, weight.shape)
	}
	out, err := e.make(n, w.shape(x, filters), false)
	if err == nil {
		err = e.spend(n, out.len(), each, w.size[0], w.size[1])
	}
	if err != nil {
		return nil, err
	}
	taps, plane, at := w.size[0]*w.size[1], w.in[0]*w.in[1], 0
	for s := range x.shape[0] {
		for f := range filters {
			first := f / (filters / groups) * each
			kernel := weight.f[f*each*taps:]
			for o := range w.out[0] * w.out[1] {
				sum := float32(0)
				for c := range each {
					image := x.f[(s*x.shape[1]+first+c)*plane:]
					w.taps(o/w.out[1], o%w.out[1], func(tap, place int) { sum += kernel[c*taps+tap] * image[place] })
				}
				if bias != nil {
					sum += bias.f[f]
				}
				out.f[at] = sum
				at++
			}
		}
	}
	return []*array{out}, nil
}

func pool(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "f"); err != nil {
		return nil, err
	}
	x := in[0]
	if len(x.shape) < 3 {
		return nil, n.unsupported("a value of shape %v", x.shape)
	}
	sides, _ := n.ints("kernel_shape")
	w, err := n.window(x, sides)
	if err != nil {
		return nil, err
	}
	out, err := e.make(n, w.shape(x, x.shape[1]), false)
	if err == nil {
		err = e.spend(n, out.len(), w.size[0], w.size[1])
	}
	if err != nil {
		return nil, err
	}
	plane, places := w.in[0]*w.in[1], w.out[0]*w.out[1]
	padded := n.int("count_include_pad", 0) != 0
	for i := range out.f {
		image := x.f[i/places*plane:]
		most, sum, count := float32(math.Inf(-1)), float32(0), 0
		w.taps(i%places/w.out[1], i%places%w.out[1], func(_, place int) {
			most, sum, count = max(most, image[place]), sum+image[place], count+1
		})
		if padded {
			count = w.size[0] * w.size[1]
		}
		out.f[i] = most
		if n.op == "AveragePool" {
			out.f[i] = sum / float32(count)
		}
	}
	return []*array{out}, nil
}

func globalPool(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "f"); err != nil {
		return nil, err
	}
	x := in[0]
	if len(x.shape) < 3 {
		return nil, n.unsupported("a value of shape %v", x.shape)
	}
	shape := slices.Repeat([]int{1}, len(x.shape))
	shape[0], shape[1] = x.shape[0], x.shape[1]
	out, err := e.make(n, shape, false)
	if err != nil {
		return nil, err
	}
	plane := sizeOf(x.shape[2:])
	for i := range out.f {
		most, sum := float32(math.Inf(-1)), 0.0
		for _, v := range x.f[i*plane : (i+1)*plane] {
			most, sum = max(most, v), sum+float64(v)
		}
		out.f[i] = most
		if n.op == "GlobalAveragePool" {
			out.f[i] = float32(sum / float64(plane))
		}
	}
	return []*array{out}, nil
}
