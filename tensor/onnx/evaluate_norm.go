package onnx

import "math"

var norms = map[string]operator{
	"LayerNormalization":           rowNorm,
	"RMSNormalization":             rowNorm,
	"SimplifiedLayerNormalization": rowNorm,
	"BatchNormalization":           batchNorm,
}

// rowNorm normalises over the axes from axis on: LayerNormalization by mean and variance, the others by the root of the
// mean square.
func rowNorm(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "ff"); err != nil {
		return nil, err
	}
	x, gain, bias := in[0], in[1], at(in, 2)
	axis, err := n.axis(n.int("axis", -1), len(x.shape))
	if err != nil {
		return nil, err
	}
	width := sizeOf(x.shape[axis:])
	if gain.len() != width || bias != nil && (bias.isInt() || bias.len() != width) {
		return nil, n.unsupported("a gain of shape %v for rows of %d", gain.shape, width)
	}
	out, err := e.make(n, x.shape, false)
	if err != nil {
		return nil, err
	}
	eps := float64(n.float("epsilon", 1e-5))
	for at := 0; at < len(x.f); at += width {
		row, mean, square := x.f[at:at+width], 0.0, 0.0
		if n.op == "LayerNormalization" {
			for _, v := range row {
				mean += float64(v) / float64(width)
			}
		}
		for _, v := range row {
			square += (float64(v) - mean) * (float64(v) - mean) / float64(width)
		}
		for j, v := range row {
			y := (float64(v) - mean) / math.Sqrt(square+eps) * float64(gain.f[j])
			if bias != nil {
				y += float64(bias.f[j])
			}
			out.f[at+j] = float32(y)
		}
	}
	return []*array{out}, nil
}

// batchNorm is the form of inference, with given statistics.
func batchNorm(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "fffff"); err != nil {
		return nil, err
	}
	x := in[0]
	if n.int("training_mode", 0) != 0 || len(x.shape) < 2 {
		return nil, n.unsupported("only inference over [samples, channels, …] is supported")
	}
	channels, plane := x.shape[1], sizeOf(x.shape[2:])
	for _, p := range in[1:5] {
		if p.len() != channels {
			return nil, n.unsupported("%d channels and a parameter of shape %v", channels, p.shape)
		}
	}
	out, err := e.make(n, x.shape, false)
	if err != nil {
		return nil, err
	}
	gain, bias, mean, variance := in[1].f, in[2].f, in[3].f, in[4].f
	eps := float64(n.float("epsilon", 1e-5))
	for i, v := range x.f {
		c := i / plane % channels
		out.f[i] = float32((float64(v)-float64(mean[c]))/math.Sqrt(float64(variance[c])+eps)*float64(gain[c]) + float64(bias[c]))
	}
	return []*array{out}, nil
}
