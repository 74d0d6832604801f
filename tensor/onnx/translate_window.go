package onnx

import (
	"slices"

	"github.com/autonet/autonet/tensor"
)

// padding returns a window's padding where it is the same on both sides.
func (n *node) padding(w window, rank int) (tensor.Sides, error) {
	if w.padLow != w.padHigh {
		return nil, n.unsupported("different padding on both sides: %v and %v", w.padLow, w.padHigh)
	}
	return w.padLow[2-rank:], nil
}

func translateConv(t *translation, n *node) error {
	weight := t.constant(n.inputs[1])
	if weight == nil {
		return n.unsupported("a constant weight expected")
	}
	from, err := t.settle(n, n.inputs[0])
	if err != nil {
		return err
	}
	x := t.e.values[n.inputs[0]]
	rank := len(weight.shape) - 2
	w, err := n.window(x, wide(weight.shape[2:]))
	if err != nil {
		return err
	}
	pads, err := n.padding(w, rank)
	if err != nil {
		return err
	}
	if t.parts[from].sequence {
		return n.unsupported("a convolution over an input of shape %v, which a layer before it takes for a sequence", t.parts[from].shape)
	}
	l := tensor.LayerSpec{
		Kind: map[int]string{1: "conv1d", 2: "conv2d"}[rank], Filters: weight.shape[0], Kernel: weight.shape[2:],
		Stride: w.stride[2-rank:], Padding: pads, Groups: int(n.int("group", 1)), NoBias: true,
	}
	p := &part{layer: l, params: map[string][]float32{"weight": slices.Clone(weight.f)}, in: []int{from}}
	t.name(p, n.inputs[1])
	if len(n.inputs) > 2 && n.inputs[2] != "" {
		bias := t.constant(n.inputs[2])
		if bias == nil {
			return n.unsupported("a constant bias expected")
		}
		p.params["bias"], p.layer.NoBias = slices.Clone(bias.f), false
	}
	return t.image(n, p)
}

// image puts a part whose output is the node's, in the node's order.
func (t *translation) image(n *node, p *part) error {
	shape := t.e.values[n.outputs[0]].shape
	p.shape = slices.Clone(shape[1:])
	t.put(n, p, identityOrder(shape))
	return nil
}

func translatePool(t *translation, n *node) error {
	from, err := t.settle(n, n.inputs[0])
	if err != nil {
		return err
	}
	if len(n.outputs) > 1 && t.users[n.outputs[1]] > 0 {
		return n.unsupported("the places of the largest numbers are asked for")
	}
	sides, _ := n.ints("kernel_shape")
	w, err := n.window(t.e.values[n.inputs[0]], sides)
	if err != nil {
		return err
	}
	rank := len(sides)
	pads, err := n.padding(w, rank)
	if err != nil {
		return err
	}
	l := tensor.LayerSpec{Kind: "max_pool", Size: w.size[2-rank:], Stride: w.stride[2-rank:], Padding: pads}
	if n.op == "AveragePool" {
		l.Kind = "avg_pool"
		if n.int("count_include_pad", 0) == 0 && slices.Max(pads) > 0 {
			return n.unsupported("a mean that leaves the padding out")
		}
	}
	return t.image(n, &part{layer: l, in: []int{from}})
}

// translateMean is for means over all places of an image's channels, or over a sequence's steps.
func translateMean(t *translation, n *node) error {
	from, err := t.settle(n, n.inputs[0])
	if err != nil {
		return err
	}
	in := t.e.values[n.inputs[0]].shape
	out := t.e.values[n.outputs[0]]
	p := t.parts[from]
	var axes []int64
	if n.op == "ReduceMean" {
		inputs := []*array{nil, nil}
		if len(n.inputs) > 1 {
			inputs[1] = t.constant(n.inputs[1])
		}
		if axes, _, err = n.list(inputs, 1, "axes"); err != nil {
			return err
		}
		for i := range axes {
			axis, err := n.axis(axes[i], len(in))
			if err != nil {
				return err
			}
			axes[i] = int64(axis)
		}
		slices.Sort(axes)
	} else {
		for i := 2; i < len(in); i++ {
			axes = append(axes, int64(i))
		}
	}
	spatial := len(axes) == len(in)-2 && len(axes) > 0 && axes[0] == 2
	switch {
	case slices.Equal(axes, []int64{1}) && len(in) == 3 && len(p.shape) == 2:
		from = t.stepwise(n, from)
		p = &part{layer: tensor.LayerSpec{Kind: "mean"}, in: []int{from}, shape: []int{in[2]}}
	case spatial && !p.sequence:
		p = &part{layer: tensor.LayerSpec{Kind: "global_avg_pool"}, in: []int{from}, shape: []int{in[1]}}
	default:
		return n.unsupported("a mean over dimensions %v of a value of shape %v", axes, in)
	}
	t.put(n, p, identityOrder(out.shape))
	return nil
}

func translateBatchNorm(t *translation, n *node) error {
	from, err := t.settle(n, n.inputs[0])
	if err != nil {
		return err
	}
	p := &part{layer: tensor.LayerSpec{Kind: "batchnorm", Epsilon: n.float("epsilon", 1e-5)}, in: []int{from}, params: map[string][]float32{}}
	for i, role := range []string{"gain", "bias", "mean", "variance"} {
		c := t.constant(n.inputs[1+i])
		if c == nil {
			return n.unsupported("constant parameters expected")
		}
		p.params[role] = c.f
	}
	t.name(p, n.inputs[1])
	if t.parts[from].sequence {
		return n.unsupported("over the steps of a sequence")
	}
	return t.image(n, p)
}
