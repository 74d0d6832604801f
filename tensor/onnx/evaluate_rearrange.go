package onnx

import "slices"

var rearrangements = map[string]operator{
	"Identity":  identity,
	"Dropout":   identity, // at inference
	"CastLike":  castLike,
	"Cast":      cast,
	"Reshape":   reshape,
	"Flatten":   flatten,
	"Squeeze":   squeeze,
	"Unsqueeze": unsqueeze,
	"Transpose": transpose,
	"Expand":    expand,
	"Concat":    concat,
	"Split":     split,
	"Slice":     slice,
	"Pad":       pad,
}

func identity(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	return in[:1], nil
}

func castLike(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "??"); err != nil {
		return nil, err
	}
	return []*array{castTo(in[0], in[1].isInt())}, nil
}

func cast(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	switch to := n.int("to", 0); to {
	case typeFloat, typeDouble, typeFloat16, typeBFloat16:
		return []*array{castTo(in[0], false)}, nil
	case typeInt64, typeInt32, typeInt8, typeUint8:
		return []*array{castTo(in[0], true)}, nil
	case typeBool:
		a := castTo(in[0], true)
		list := slices.Clone(a.i)
		for i := range list {
			if in[0].number(i) != 0 {
				list[i] = 1
			}
		}
		return []*array{integers(a.shape, list)}, nil
	default:
		return nil, n.unsupported("a cast to element type %d", to)
	}
}

func castTo(a *array, isInt bool) *array {
	switch {
	case a.isInt() == isInt:
		return a
	case isInt:
		return a.toInt()
	default:
		return a.toFloat()
	}
}

func reshape(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?i"); err != nil {
		return nil, err
	}
	x, shape, known, free := in[0], make([]int, len(in[1].i)), 1, -1
	for i, side := range in[1].i {
		if side == 0 && n.int("allowzero", 0) == 0 && i < len(x.shape) {
			side = int64(x.shape[i])
		}
		switch {
		case side == -1 && free < 0:
			free = i
			continue
		case side < 0 || side > int64(maxValues/max(known, 1)):
			return nil, n.unsupported("shape %v asked for, the input has %v", in[1].i, x.shape)
		}
		shape[i] = int(side)
		known *= shape[i]
	}
	if free >= 0 && known > 0 {
		shape[free] = x.len() / known
		known *= shape[free]
	}
	if known != x.len() || len(shape) > maxRank {
		return nil, n.unsupported("shape %v asked for, the input has %v", in[1].i, x.shape)
	}
	return []*array{x.view(shape)}, nil
}

func flatten(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	shape, axis := in[0].shape, n.int("axis", 1)
	if axis < 0 {
		axis += int64(len(shape))
	}
	if axis < 0 || axis > int64(len(shape)) {
		return nil, n.unsupported("axis %d of a value of %d dimensions", axis, len(shape))
	}
	return []*array{in[0].view([]int{sizeOf(shape[:axis]), sizeOf(shape[axis:])})}, nil
}

func squeeze(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	axes, given, err := n.list(in, 1, "axes")
	if err != nil {
		return nil, err
	}
	drop := make([]bool, len(in[0].shape))
	for _, a := range axes {
		i, err := n.axis(a, len(drop))
		if err != nil {
			return nil, err
		}
		if in[0].shape[i] != 1 {
			return nil, n.unsupported("axis %d of shape %v is not 1", a, in[0].shape)
		}
		drop[i] = true
	}
	shape := []int{}
	for i, side := range in[0].shape {
		if !drop[i] && (given || side != 1) {
			shape = append(shape, side)
		}
	}
	return []*array{in[0].view(shape)}, nil
}

func unsqueeze(_ *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	axes, _, err := n.list(in, 1, "axes")
	if err != nil {
		return nil, err
	}
	if len(axes)+len(in[0].shape) > maxRank {
		return nil, n.unsupported("%d dimensions, at most %d expected", len(axes)+len(in[0].shape), maxRank)
	}
	shape := make([]int, len(in[0].shape)+len(axes))
	for _, a := range axes {
		i, err := n.axis(a, len(shape))
		if err != nil {
			return nil, err
		}
		if shape[i] != 0 {
			return nil, n.unsupported("axes %v name one twice", axes)
		}
		shape[i] = 1
	}
	rest := in[0].shape
	for i := range shape {
		if shape[i] == 0 {
			shape[i], rest = rest[0], rest[1:]
		}
	}
	return []*array{in[0].view(shape)}, nil
}

// gather copies the numbers at a place and strides of x into a new array.
func (e *evaluator) gather(n *node, x *array, shape, strides []int, from int) (*array, error) {
	out, err := e.make(n, shape, x.isInt())
	if err != nil {
		return nil, err
	}
	walk(shape, strides, func(i, at int) {
		if x.isInt() {
			out.i[i] = x.i[from+at]
		} else {
			out.f[i] = x.f[from+at]
		}
	})
	return out, nil
}

func stridesOf(shape []int) []int {
	strides, stride := make([]int, len(shape)), 1
	for i := len(shape) - 1; i >= 0; i-- {
		strides[i] = stride
		stride *= shape[i]
	}
	return strides
}

func transpose(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	rank := len(in[0].shape)
	perm, given := n.ints("perm")
	if !given {
		for i := range rank {
			perm = append(perm, int64(rank-1-i))
		}
	}
	if len(perm) != rank {
		return nil, n.unsupported("perm %v of a value of %d dimensions", perm, rank)
	}
	strides, shape, seen := stridesOf(in[0].shape), make([]int, rank), make([]bool, rank)
	to := make([]int, rank)
	for i, p := range perm {
		if p < 0 || p >= int64(rank) || seen[p] {
			return nil, n.unsupported("perm %v of a value of %d dimensions", perm, rank)
		}
		seen[p], shape[i], to[i] = true, in[0].shape[p], strides[p]
	}
	out, err := e.gather(n, in[0], shape, to, 0)
	return []*array{out}, err
}

func expand(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?i"); err != nil {
		return nil, err
	}
	want := make([]int, len(in[1].i))
	for i, side := range in[1].i {
		if side < 0 || side > maxValues {
			return nil, n.unsupported("shape %v asked for", in[1].i)
		}
		want[i] = int(side)
	}
	shape, ok := broadcast(in[0].shape, want)
	if !ok || len(shape) > maxRank {
		return nil, n.unsupported("shapes %v and %v do not go together", in[0].shape, want)
	}
	strides, own := make([]int, len(shape)), stridesOf(in[0].shape)
	for i := 1; i <= len(own); i++ {
		if in[0].shape[len(own)-i] != 1 {
			strides[len(shape)-i] = own[len(own)-i]
		}
	}
	out, err := e.gather(n, in[0], shape, strides, 0)
	return []*array{out}, err
}

func concat(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	axis, err := n.axis(n.int("axis", 0), len(in[0].shape))
	if err != nil {
		return nil, err
	}
	shape := slices.Clone(in[0].shape)
	for _, x := range in[1:] {
		if x == nil || len(x.shape) != len(shape) || x.isInt() != in[0].isInt() ||
			!slices.Equal(x.shape[:axis], shape[:axis]) || !slices.Equal(x.shape[axis+1:], shape[axis+1:]) {
			return nil, n.unsupported("inputs of shapes or types that do not go together")
		}
		shape[axis] += x.shape[axis]
	}
	out, err := e.make(n, shape, in[0].isInt())
	if err != nil {
		return nil, err
	}
	at := 0
	for o := range sizeOf(shape[:axis]) {
		for _, x := range in {
			size := sizeOf(x.shape[axis:])
			if x.isInt() {
				copy(out.i[at:], x.i[o*size:(o+1)*size])
			} else {
				copy(out.f[at:], x.f[o*size:(o+1)*size])
			}
			at += size
		}
	}
	return []*array{out}, nil
}

func split(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "?"); err != nil {
		return nil, err
	}
	x := in[0]
	axis, err := n.axis(n.int("axis", 0), len(x.shape))
	if err != nil {
		return nil, err
	}
	sizes, given, err := n.list(in, 1, "split")
	if err != nil {
		return nil, err
	}
	if !given {
		parts := int64(len(n.outputs))
		each := (int64(x.shape[axis]) + parts - 1) / parts
		for left := int64(x.shape[axis]); left > 0; left -= each {
			sizes = append(sizes, min(each, left))
		}
	}
	strides, from := stridesOf(x.shape), 0
	var out []*array
	for _, size := range sizes {
		if size < 0 || size > int64(x.shape[axis]-from) {
			return nil, n.unsupported("parts %v of a side of %d", sizes, x.shape[axis])
		}
		shape := slices.Clone(x.shape)
		shape[axis] = int(size)
		part, err := e.gather(n, x, shape, strides, from*strides[axis])
		if err != nil {
			return nil, err
		}
		out, from = append(out, part), from+int(size)
	}
	return out, nil
}
