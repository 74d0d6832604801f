package onnx

import "math"

var reductions = map[string]operator{
	"ReduceMean": reduce(func(sum, x float64) float64 { return sum + x }, 0, true),
	"ReduceSum":  reduce(func(sum, x float64) float64 { return sum + x }, 0, false),
	"ReduceMax":  reduce(math.Max, math.Inf(-1), false),
	"ReduceMin":  reduce(math.Min, math.Inf(1), false),
	"ReduceProd": reduce(func(p, x float64) float64 { return p * x }, 1, false),
	"Softmax":    softmax,
	"LogSoftmax": softmax,
}

// reduce folds axes; the mean divides by their size.
func reduce(f func(sum, x float64) float64, start float64, mean bool) operator {
	return func(e *evaluator, n *node, in []*array) ([]*array, error) {
		if err := n.need(in, "?"); err != nil {
			return nil, err
		}
		x := in[0]
		axes, _, err := n.list(in, 1, "axes")
		if err != nil {
			return nil, err
		}
		reduced := make([]bool, len(x.shape))
		for _, a := range axes {
			i, err := n.axis(a, len(x.shape))
			if err != nil {
				return nil, err
			}
			reduced[i] = true
		}
		if len(axes) == 0 && n.int("noop_with_empty_axes", 0) == 0 {
			for i := range reduced {
				reduced[i] = true
			}
		}
		wide, shape := make([]int, len(x.shape)), []int{}
		for i, side := range x.shape {
			wide[i] = side
			if reduced[i] {
				wide[i] = 1
			}
			if !reduced[i] || n.int("keepdims", 1) != 0 {
				shape = append(shape, wide[i])
			}
		}
		out, err := e.make(n, shape, x.isInt())
		if err != nil {
			return nil, err
		}
		sums := make([]float64, out.len())
		for i := range sums {
			sums[i] = start
		}
		for i, j := range spread(wide, x.shape) {
			sums[j] = f(sums[j], x.number(i))
		}
		for i, s := range sums {
			if mean {
				s /= float64(max(x.len(), 1)) / float64(max(len(sums), 1))
			}
			if x.isInt() {
				out.i[i] = int64(s)
			} else {
				out.f[i] = float32(s)
			}
		}
		return []*array{out}, nil
	}
}

func softmax(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "f"); err != nil {
		return nil, err
	}
	x := in[0]
	otherwise := int64(-1)
	if e.opset < 13 {
		otherwise = 1
	}
	axis, err := n.axis(n.int("axis", otherwise), len(x.shape))
	if err != nil {
		return nil, err
	}
	if e.opset < 13 && axis != len(x.shape)-1 {
		return nil, n.unsupported("over more than one dimension")
	}
	out, err := e.make(n, x.shape, false)
	if err != nil {
		return nil, err
	}
	side, inner := x.shape[axis], sizeOf(x.shape[axis+1:])
	for o := range sizeOf(x.shape[:axis]) {
		for i := range inner {
			from := o*side*inner + i
			most, sum := math.Inf(-1), 0.0
			for k := range side {
				most = math.Max(most, float64(x.f[from+k*inner]))
			}
			for k := range side {
				sum += math.Exp(float64(x.f[from+k*inner]) - most)
			}
			for k := range side {
				shifted := float64(x.f[from+k*inner]) - most
				if n.op == "LogSoftmax" {
					out.f[from+k*inner] = float32(shifted - math.Log(sum))
				} else {
					out.f[from+k*inner] = float32(math.Exp(shifted) / sum)
				}
			}
		}
	}
	return []*array{out}, nil
}
