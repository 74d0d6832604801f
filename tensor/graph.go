package tensor

import "github.com/autonet/autonet/kernels"

// graph is the record of a model's forward pass: operators in an order in which each one's inputs come before it.
// Walking it backwards is reverse-mode differentiation (compile).
type graph struct {
	widths []int // floats of each value for one sample; value 0 is the input
	nodes  []node
	output value
	loss   lossOp
}

// value is an intermediate result: n × width floats, n being the samples of a chunk.
type value int

// node is one application of an operator.
type node struct {
	op  operator
	in  []value
	out value
}

// span is a range [lo,hi) of the flat parameter vector.
type span struct{ lo, hi int }

func (s span) of(x []float32) []float32 { return x[s.lo:s.hi] }

// pass is what operators need to know about the chunk at hand.
type pass struct {
	backend    kernels.Backend
	n          int // samples
	params     []float32
	grad       []float32
	accumulate bool // add to grad, which holds the chunks before this one
}

// operator computes a value from others, and gradients from gradients. Buffers hold n × width floats each and belong to
// the caller. Operators are immutable.
type operator interface {
	// forward computes out.
	forward(p *pass, out []float32, in [][]float32)
	// backwardParams adds to p.grad, or sets it; called only where params is not empty, before backward.
	backwardParams(p *pass, dout []float32, in [][]float32)
	// backward computes the gradient of every input whose din is not nil. in and out hold the forward values where
	// traits say that they are kept, and garbage otherwise.
	backward(p *pass, din [][]float32, dout, out []float32, in [][]float32)
	// params is the range of the flat vector that the operator owns; empty for most.
	params() span
	traits() traits
}

// traits tell the memory plan what an operator reads and where it can write.
type traits struct {
	keepsIn  bool // a backward pass reads the inputs
	keepsOut bool // the backward pass reads the output
	inPlace  bool // out may be in[0], and din[0] may be dout
}

// lossOp computes each sample's loss, and its gradient unless grad is nil; grad may be out.
type lossOp func(p *pass, losses, grad, out, y []float32, width int)

func (g *graph) input(width int) value {
	g.widths = append(g.widths, width)
	return 0
}

func (g *graph) record(op operator, width int, in ...value) value {
	out := value(len(g.widths))
	g.widths = append(g.widths, width)
	g.nodes = append(g.nodes, node{op, in, out})
	return out
}

// wanted reports for every value whether its gradient is needed: those that depend on a parameter. The input's is not,
// so the first layer does not compute it.
func (g *graph) wanted() []bool {
	w := make([]bool, len(g.widths))
	for _, n := range g.nodes {
		s := n.op.params()
		w[n.out] = s.lo < s.hi
		for _, v := range n.in {
			w[n.out] = w[n.out] || w[v]
		}
	}
	return w
}
