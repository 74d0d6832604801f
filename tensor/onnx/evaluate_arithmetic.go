package onnx

import (
	"math"
	"slices"
)

var arithmetic = map[string]operator{
	"Add": pairwise(func(a, b float64) float64 { return a + b }, func(a, b int64) int64 { return a + b }),
	"Sub": pairwise(func(a, b float64) float64 { return a - b }, func(a, b int64) int64 { return a - b }),
	"Mul": pairwise(func(a, b float64) float64 { return a * b }, func(a, b int64) int64 { return a * b }),
	"Div": pairwise(func(a, b float64) float64 { return a / b }, quotient),
	"Pow": pairwise(math.Pow, func(a, b int64) int64 { return int64(math.Pow(float64(a), float64(b))) }),
	"Mod": pairwise(math.Mod, remainder),
	"Min": pairwise(math.Min, func(a, b int64) int64 { return min(a, b) }),
	"Max": pairwise(math.Max, func(a, b int64) int64 { return max(a, b) }),

	"Equal":          compare(func(a, b float64) bool { return a == b }),
	"Less":           compare(func(a, b float64) bool { return a < b }),
	"LessOrEqual":    compare(func(a, b float64) bool { return a <= b }),
	"Greater":        compare(func(a, b float64) bool { return a > b }),
	"GreaterOrEqual": compare(func(a, b float64) bool { return a >= b }),
	"And":            compare(func(a, b float64) bool { return a != 0 && b != 0 }),
	"Or":             compare(func(a, b float64) bool { return a != 0 || b != 0 }),
	"Not": func(e *evaluator, n *node, in []*array) ([]*array, error) {
		return compare(func(a, b float64) bool { return a == 0 })(e, n, append(slices.Clone(in), vectorOf(0)))
	},

	"Relu":        unary(func(x float64) float64 { return math.Max(x, 0) }),
	"Tanh":        unary(math.Tanh),
	"Sigmoid":     unary(logistic),
	"Erf":         unary(math.Erf),
	"Exp":         unary(math.Exp),
	"Log":         unary(math.Log),
	"Sqrt":        unary(math.Sqrt),
	"Reciprocal":  unary(func(x float64) float64 { return 1 / x }),
	"Sin":         unary(math.Sin),
	"Cos":         unary(math.Cos),
	"Floor":       unary(math.Floor),
	"Softplus":    unary(func(x float64) float64 { return math.Log1p(math.Exp(x)) }),
	"Abs":         unary(math.Abs),
	"Neg":         negate,
	"LeakyRelu":   leakyRelu,
	"Elu":         elu,
	"HardSigmoid": hardSigmoid,
	"HardSwish":   unary(func(x float64) float64 { return x * math.Max(0, math.Min(1, x/6+0.5)) }),
	"Gelu":        gelu,
	"Swish":       swish,
	"Clip":        clip,
	"Where":       where,
}

func vectorOf(v int64) *array { return integers(nil, []int64{v}) }

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

func quotient(a, b int64) int64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func remainder(a, b int64) int64 {
	if b == 0 {
		return 0
	}
	return ((a % b) + b) % b
}

// broadcast returns the shape that two shapes have together.
func broadcast(a, b []int) ([]int, bool) {
	shape := make([]int, max(len(a), len(b)))
	for i := range shape {
		x, y := sideFromEnd(a, len(shape)-i), sideFromEnd(b, len(shape)-i)
		if x != y && x != 1 && y != 1 {
			return nil, false
		}
		shape[i] = max(x, y)
		if x == 0 || y == 0 {
			shape[i] = 0
		}
	}
	return shape, true
}

func sideFromEnd(shape []int, i int) int {
	if i > len(shape) {
		return 1
	}
	return shape[len(shape)-i]
}

// spread returns, for each number of a shape, which number of an array of a broadcast shape stands there.
func spread(from, to []int) []int {
	index := make([]int, sizeOf(to))
	strides := make([]int, len(to))
	stride := 1
	for i := 1; i <= len(from); i++ {
		if side := from[len(from)-i]; side != 1 {
			strides[len(to)-i] = stride
			stride *= side
		}
	}
	walk(to, strides, func(i, at int) { index[i] = at })
	return index
}

// walk goes through a shape in order and tells, beside each number's place, its place by other strides.
func walk(shape, strides []int, see func(i, at int)) {
	place := make([]int, len(shape))
	at := 0
	for i := range sizeOf(shape) {
		see(i, at)
		for d := len(shape) - 1; d >= 0; d-- {
			place[d]++
			at += strides[d]
			if place[d] < shape[d] {
				break
			}
			at -= strides[d] * place[d]
			place[d] = 0
		}
	}
}

// pairwise broadcasts; with more than two inputs it folds them from the left.
func pairwise(f func(a, b float64) float64, g func(a, b int64) int64) operator {
	var op operator
	op = func(e *evaluator, n *node, in []*array) ([]*array, error) {
		if err := n.need(in, "??"); err != nil {
			return nil, err
		}
		a, b := in[0], in[1]
		shape, ok := broadcast(a.shape, b.shape)
		if !ok || len(shape) > maxRank {
			return nil, n.unsupported("shapes %v and %v do not go together", a.shape, b.shape)
		}
		out, err := e.make(n, shape, a.isInt() && b.isInt())
		if err != nil {
			return nil, err
		}
		ia, ib := spread(a.shape, shape), spread(b.shape, shape)
		for i := range ia {
			if out.isInt() {
				out.i[i] = g(a.i[ia[i]], b.i[ib[i]])
			} else {
				out.f[i] = float32(f(a.number(ia[i]), b.number(ib[i])))
			}
		}
		if len(in) > 2 && in[2] != nil {
			return op(e, n, append([]*array{out}, in[2:]...))
		}
		return []*array{out}, nil
	}
	return op
}

func (a *array) number(i int) float64 {
	if a.isInt() {
		return float64(a.i[i])
	}
	return float64(a.f[i])
}

// compare gives booleans, which are integers 0 and 1.
func compare(f func(a, b float64) bool) operator {
	op := pairwise(func(a, b float64) float64 {
		if f(a, b) {
			return 1
		}
		return 0
	}, func(a, b int64) int64 {
		if f(float64(a), float64(b)) {
			return 1
		}
		return 0
	})
	return func(e *evaluator, n *node, in []*array) ([]*array, error) {
		out, err := op(e, n, in)
		if err != nil || out[0].isInt() {
			return out, err
		}
		return []*array{out[0].toInt()}, nil
	}
}

func (a *array) toInt() *array {
	list := make([]int64, len(a.f))
	for i, v := range a.f {
		list[i] = int64(v)
	}
	return integers(a.shape, list)
}

func (a *array) toFloat() *array {
	list := make([]float32, len(a.i))
	for i, v := range a.i {
		list[i] = float32(v)
	}
	return floats(a.shape, list)
}

func unary(f func(x float64) float64) operator {
	return func(e *evaluator, n *node, in []*array) ([]*array, error) {
		if err := n.need(in, "f"); err != nil {
			return nil, err
		}
		out, err := e.make(n, in[0].shape, false)
		if err != nil {
			return nil, err
		}
		for i, v := range in[0].f {
			out.f[i] = float32(f(float64(v)))
		}
		return []*array{out}, nil
	}
}

func negate(e *evaluator, n *node, in []*array) ([]*array, error) {
	if len(in) == 1 && in[0] != nil && in[0].isInt() {
		return arithmetic0(e, n, []*array{vectorOf(0), in[0]})
	}
	return unary(func(x float64) float64 { return -x })(e, n, in)
}

var arithmetic0 = pairwise(func(a, b float64) float64 { return a - b }, func(a, b int64) int64 { return a - b })

func leakyRelu(e *evaluator, n *node, in []*array) ([]*array, error) {
	slope := float64(n.float("alpha", 0.01))
	return unary(func(x float64) float64 {
		if x < 0 {
			return slope * x
		}
		return x
	})(e, n, in)
}

func elu(e *evaluator, n *node, in []*array) ([]*array, error) {
	alpha := float64(n.float("alpha", 1))
	return unary(func(x float64) float64 {
		if x < 0 {
			return alpha * math.Expm1(x)
		}
		return x
	})(e, n, in)
}

func hardSigmoid(e *evaluator, n *node, in []*array) ([]*array, error) {
	alpha, beta := float64(n.float("alpha", 0.2)), float64(n.float("beta", 0.5))
	return unary(func(x float64) float64 { return math.Max(0, math.Min(1, alpha*x+beta)) })(e, n, in)
}

func swish(e *evaluator, n *node, in []*array) ([]*array, error) {
	alpha := float64(n.float("alpha", 1))
	return unary(func(x float64) float64 { return x * logistic(alpha*x) })(e, n, in)
}

func gelu(e *evaluator, n *node, in []*array) ([]*array, error) {
	f := func(x float64) float64 { return 0.5 * x * (1 + math.Erf(x/math.Sqrt2)) }
	if n.text("approximate", "none") == "tanh" {
		f = func(x float64) float64 { return 0.5 * x * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x))) }
	}
	return unary(f)(e, n, in)
}

func clip(e *evaluator, n *node, in []*array) ([]*array, error) {
	low, high := float64(n.float("min", -math.MaxFloat32)), float64(n.float("max", math.MaxFloat32))
	if v, ok := at(in, 1).scalar(); ok {
		low = v
	}
	if v, ok := at(in, 2).scalar(); ok {
		high = v
	}
	return unary(func(x float64) float64 { return math.Min(math.Max(x, low), high) })(e, n, in)
}

func where(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "i??"); err != nil {
		return nil, err
	}
	shape, ok := broadcast(in[1].shape, in[2].shape)
	if ok {
		shape, ok = broadcast(shape, in[0].shape)
	}
	if !ok {
		return nil, n.unsupported("shapes %v, %v and %v do not go together", in[0].shape, in[1].shape, in[2].shape)
	}
	out, err := e.make(n, shape, in[1].isInt() && in[2].isInt())
	if err != nil {
		return nil, err
	}
	ic, ia, ib := spread(in[0].shape, shape), spread(in[1].shape, shape), spread(in[2].shape, shape)
	for i := range ic {
		from, j := in[2], ib[i]
		if in[0].i[ic[i]] != 0 {
			from, j = in[1], ia[i]
		}
		if out.isInt() {
			out.i[i] = from.i[j]
		} else {
			out.f[i] = float32(from.number(j))
		}
	}
	return []*array{out}, nil
}
