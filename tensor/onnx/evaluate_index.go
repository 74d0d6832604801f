package onnx

import (
	"math"
	"slices"
)

var indexing = map[string]operator{
	"Shape":           shapeOf,
	"Size":            sizeOfValue,
	"Constant":        constant,
	"ConstantOfShape": constantOfShape,
	"Range":           numberRange,
	"Gather":          gatherRows,
	"Trilu":           trilu,
}

func shapeOf(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	rank := int64(len(in[0].shape))
	clamp := func(v int64) int64 {
		if v < 0 {
			v += rank
		}
		return max(0, min(v, rank))
	}
	start, end := clamp(n.int("start", 0)), clamp(n.int("end", rank))
	var list []int64
	for i := start; i < end; i++ {
		list = append(list, int64(in[0].shape[i]))
	}
	return []*array{vector(list...)}, nil
}

func sizeOfValue(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	return []*array{vectorOf(int64(in[0].len()))}, nil
}

func constant(e *evaluator, n *node, _ []*array) ([]*array, error) {
	for _, a := range n.attributes {
		switch {
		case a.name == "value" && a.tensor != nil:
			v, err := a.tensor.array(e.external)
			return []*array{v}, err
		case a.name == "value_int":
			return []*array{vectorOf(a.integer)}, nil
		case a.name == "value_ints":
			return []*array{vector(slices.Clone(a.ints)...)}, nil
		case a.name == "value_float":
			return []*array{floats(nil, []float32{a.number})}, nil
		case a.name == "value_floats":
			return []*array{floats([]int{len(a.numbers)}, slices.Clone(a.numbers))}, nil
		}
	}
	return nil, n.unsupported("a constant that is no tensor and no number")
}

func constantOfShape(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "i"); err != nil {
		return nil, err
	}
	shape := make([]int, len(in[0].i))
	for i, side := range in[0].i {
		if side < 0 || side > maxValues {
			return nil, n.unsupported("shape %v asked for", in[0].i)
		}
		shape[i] = int(side)
	}
	fill := floats([]int{1}, []float32{0})
	if a := n.find("value"); a != nil && a.tensor != nil {
		var err error
		if fill, err = a.tensor.array(e.external); err != nil {
			return nil, err
		}
	}
	if fill.len() != 1 {
		return nil, n.unsupported("a fill of %d numbers", fill.len())
	}
	out, err := e.make(n, shape, fill.isInt())
	if err != nil {
		return nil, err
	}
	for i := range out.i {
		out.i[i] = fill.i[0]
	}
	for i := range out.f {
		out.f[i] = fill.f[0]
	}
	return []*array{out}, nil
}

func numberRange(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "???"); err != nil {
		return nil, err
	}
	start, ok0 := in[0].scalar()
	limit, ok1 := in[1].scalar()
	step, ok2 := in[2].scalar()
	count := math.Ceil((limit - start) / step)
	if !ok0 || !ok1 || !ok2 || !(count <= maxValues) {
		return nil, n.unsupported("from %g to %g by %g", start, limit, step)
	}
	out, err := e.make(n, []int{int(max(count, 0))}, in[0].isInt())
	if err != nil {
		return nil, err
	}
	for i := range out.i {
		out.i[i] = int64(start) + int64(i)*int64(step)
	}
	for i := range out.f {
		out.f[i] = float32(start + float64(i)*step)
	}
	return []*array{out}, nil
}

// gatherRows is Gather: the parts of x at the indices, along an axis.
func gatherRows(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?i"); err != nil {
		return nil, err
	}
	x, indices := in[0], in[1]
	axis, err := n.axis(n.int("axis", 0), len(x.shape))
	if err != nil {
		return nil, err
	}
	shape := slices.Concat(x.shape[:axis], indices.shape, x.shape[axis+1:])
	out, err := e.make(n, shape, x.isInt())
	if err != nil {
		return nil, err
	}
	inner, side, at := sizeOf(x.shape[axis+1:]), x.shape[axis], 0
	for o := range sizeOf(x.shape[:axis]) {
		for _, index := range indices.i {
			if index < 0 {
				index += int64(side)
			}
			if index < 0 || index >= int64(side) {
				return nil, n.unsupported("index %d of a side of %d", index, side)
			}
			from := (o*side + int(index)) * inner
			if x.isInt() {
				copy(out.i[at:], x.i[from:from+inner])
			} else {
				copy(out.f[at:], x.f[from:from+inner])
			}
			at += inner
		}
	}
	return []*array{out}, nil
}

// trilu keeps the upper or lower triangle of each matrix.
func trilu(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	x, k, rank := in[0], 0.0, len(in[0].shape)
	if v, ok := at(in, 1).scalar(); ok {
		k = v
	}
	if rank < 2 {
		return nil, n.unsupported("a value of %d dimensions", rank)
	}
	out, err := e.make(n, x.shape, x.isInt())
	if err != nil {
		return nil, err
	}
	rows, cols := x.shape[rank-2], x.shape[rank-1]
	for i := range x.len() {
		r, c := float64(i/cols%rows), float64(i%cols)
		if upper := n.int("upper", 1) != 0; upper && c-r < k || !upper && c-r > k {
			continue
		}
		if x.isInt() {
			out.i[i] = x.i[i]
		} else {
			out.f[i] = x.f[i]
		}
	}
	return []*array{out}, nil
}

// slice is Slice of opset 10 and newer: starts, ends, axes and steps are inputs.
func slice(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?ii"); err != nil {
		return nil, err
	}
	x, starts, ends := in[0], in[1].i, in[2].i
	rank := len(x.shape)
	axes := make([]int64, len(starts))
	for i := range axes {
		axes[i] = int64(i)
	}
	steps := slices.Repeat([]int64{1}, len(starts))
	for i, list := range map[int]*[]int64{3: &axes, 4: &steps} {
		if a := at(in, i); a != nil {
			*list = a.i
		}
	}
	if len(ends) != len(starts) || len(axes) != len(starts) || len(steps) != len(starts) {
		return nil, n.unsupported("starts, ends, axes and steps of different lengths")
	}
	shape, strides, from := slices.Clone(x.shape), stridesOf(x.shape), 0
	own, seen := slices.Clone(strides), make([]bool, rank)
	for i, a := range axes {
		axis, err := n.axis(a, rank)
		if err != nil {
			return nil, err
		}
		side, step := int64(x.shape[axis]), steps[i]
		if seen[axis] {
			return nil, n.unsupported("axes %v name one twice", axes)
		}
		seen[axis] = true
		if step == 0 || step < -maxValues || step > maxValues {
			return nil, n.unsupported("a step of %d", step)
		}
		start, count := cut(starts[i], ends[i], step, side)
		shape[axis], strides[axis] = int(count), own[axis]*int(step)
		from += int(start) * own[axis]
	}
	if sizeOf(shape) == 0 {
		from = 0
	}
	out, err := e.gather(n, x, shape, strides, from)
	return []*array{out}, err
}

// cut resolves one axis of a slice as ONNX does: both ends may count from the end and are clamped.
func cut(start, end, step, side int64) (from, count int64) {
	low, high := int64(0), side
	if step < 0 {
		low, high = -1, side-1
	}
	resolve := func(v int64) int64 {
		if v < 0 {
			v += side
		}
		return max(low, min(v, high))
	}
	if start < -side {
		start = -side
	}
	start = resolve(start)
	if end < -side {
		end = low
	} else {
		end = resolve(end)
	}
	if step > 0 {
		return start, max(0, (end-start+step-1)/step)
	}
	return start, max(0, (start-end-step-1)/-step)
}

// pad pads with a constant.
func pad(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "fi"); err != nil {
		return nil, err
	}
	x, pads := in[0], in[1].i
	rank := len(x.shape)
	if len(pads) != 2*rank || n.text("mode", "constant") != "constant" || at(in, 3) != nil {
		return nil, n.unsupported("only padding of all axes with a constant is supported")
	}
	fill, _ := at(in, 2).scalar()
	shape, from := make([]int, rank), 0
	strides := make([]int, rank)
	for i, side := range x.shape {
		if pads[i] < 0 || pads[rank+i] < 0 || pads[i] > maxValues || pads[rank+i] > maxValues {
			return nil, n.unsupported("pads %v", pads)
		}
		shape[i] = side + int(pads[i]+pads[rank+i])
	}
	out, err := e.make(n, shape, false)
	if err != nil {
		return nil, err
	}
	for i := range out.f {
		out.f[i] = float32(fill)
	}
	copy(strides, stridesOf(shape))
	for i := range strides {
		from += int(pads[i]) * strides[i]
	}
	walk(x.shape, strides, func(i, at int) { out.f[from+at] = x.f[i] })
	return []*array{out}, nil
}
