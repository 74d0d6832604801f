package onnx

import (
	"slices"

	"github.com/autonet/autonet/tensor"
)

// plain leaves out of a layer what tensor fills in by itself, and writes equal sides as one: the way people write layers.
func plain(l tensor.LayerSpec) tensor.LayerSpec {
	l.Kernel, l.Size, l.Stride, l.Padding = collapsed(l.Kernel), collapsed(l.Size), collapsed(l.Stride), collapsed(l.Padding)
	if l.Kind == "max_pool" || l.Kind == "avg_pool" {
		if slices.Equal(l.Stride, l.Size) {
			l.Stride = nil
		}
	} else if slices.Equal(l.Stride, tensor.Sides{1}) {
		l.Stride = nil
	}
	if slices.Equal(l.Padding, tensor.Sides{0}) {
		l.Padding = nil
	}
	if l.Groups == 1 {
		l.Groups = 0
	}
	if l.Epsilon == 1e-5 {
		l.Epsilon = 0
	}
	if l.Encoding == tensor.Learned {
		l.Encoding = ""
	}
	return l
}

// collapsed is one number for sides that are all the same.
func collapsed(s tensor.Sides) tensor.Sides {
	if len(s) == 2 && s[0] == s[1] {
		return tensor.Sides{s[0]}
	}
	return slices.Clone(s)
}
