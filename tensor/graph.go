package tensor

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// graph is the record of a model's forward pass: operators in an order in which each one's inputs come before it.
// Walking it backwards is reverse-mode differentiation (compile.go).
type graph struct {
	widths []int // floats of each value for one sample; value 0 is the input
	nodes  []node
	output value
	loss   loss
}

// value is an intermediate result: n × width floats, n being the samples of a chunk.
type value int

// node is one application of an operator.
type node struct {
	op    operator
	label string // names the layer, for messages
	in    []value
	out   value
}

// span is a range [lo,hi) of the flat parameter vector.
type span struct{ lo, hi int }

func (s span) of(x []float32) []float32 { return x[s.lo:s.hi] }
func (s span) empty() bool              { return s.lo == s.hi }

// orNil is of, but nil for an empty span: how kernels are told that there is no bias.
func (s span) orNil(x []float32) []float32 {
	if s.empty() {
		return nil
	}
	return s.of(x)
}

// pass is what operators need to know about the chunk at hand.
type pass struct {
	backend    kernels.Backend
	apart      bool // the backend has a memory of its own
	n          int  // samples
	params     []float32
	packed     map[int]kernels.Packed // copies of weights, by where they begin in params; nil: none
	grad       []float32
	accumulate bool      // add to grad, which holds the chunks before this one
	final      bool      // this is the last chunk: what is in grad after it is flushed
	fixed      []float32 // the model's numbers that are neither learned nor given
	training   bool
	step       StepContext // First is that of the chunk
}

// StepContext is what the random choices of a gradient are keyed by. The same sample of the same step has the same
// ones, whoever computes it and together with whatever others.
type StepContext struct {
	Seed  uint64 // the job's
	Step  int64  // counted from 0
	First int64  // index of the first sample in the global batch
}

// operands are the buffers of one call: n × width floats each, the caller's. Those that a call has no use for are nil.
type operands struct {
	in, din   [][]float32
	out, dout []float32
	saved     []float32 // what forward leaves for backward
	scratch   []float32 // garbage before and after the call
}

// operator computes a value from others, and gradients from gradients. Operators are immutable.
type operator interface {
	// forward computes out from in, and saved.
	forward(p *pass, o *operands)
	// backwardParams adds to p.grad, or sets it, and flushes it where p.final. It reads dout and in. Called only where
	// params is not empty and traits are not joint, before backward.
	backwardParams(p *pass, o *operands)
	// backward computes the flushed gradient of every input whose din is not nil. in and out hold the forward values
	// where traits say that they are kept, and are nil otherwise. Where traits are joint it does what backwardParams
	// does too.
	backward(p *pass, o *operands)
	// params is the range of the flat vector that the operator owns; empty for most.
	params() span
	traits() traits
}

// traits tell the memory plan what an operator reads and where it can write.
type traits struct {
	keepsIn  bool // backward reads the inputs
	keepsOut bool // backward reads the output
	inPlace  bool // out may be in[0], and din[0] may be dout
	joint    bool // backward computes the parameters' gradient as well
	saved    int  // floats a sample that forward leaves for backward
	forward  int  // floats a sample of scratch in forward
	params   int  // floats a sample of scratch in backwardParams
	backward int  // floats a sample of scratch in backward
}

// plain is embedded by operators without parameters.
type plain struct{}

func (plain) backwardParams(*pass, *operands) {}
func (plain) params() span                    { return span{} }

// joint is embedded by operators whose backward computes everything at once.
type joint struct{}

func (joint) backwardParams(*pass, *operands) {}

// fusable operators can apply an activation to their output before they store it.
type fusable interface {
	operator
	fuse(f kernels.Activation) operator
}

func (g *graph) input(width int) value {
	g.widths = append(g.widths, width)
	return 0
}

func (g *graph) record(op operator, label string, width int, in ...value) value {
	out := value(len(g.widths))
	g.widths = append(g.widths, width)
	g.nodes = append(g.nodes, node{op, label, in, out})
	return out
}

// wanted reports for every value whether its gradient is needed: those that depend on a parameter. The input's is not,
// so the first layer does not compute it.
func (g *graph) wanted() []bool {
	w := make([]bool, len(g.widths))
	for _, n := range g.nodes {
		w[n.out] = !n.op.params().empty()
		for _, v := range n.in {
			w[n.out] = w[n.out] || w[v]
		}
	}
	return w
}

// uses counts the readers of every value, the loss among them.
func (g *graph) uses() []int {
	n := make([]int, len(g.widths))
	n[g.output]++
	for _, node := range g.nodes {
		for _, v := range node.in {
			n[v]++
		}
	}
	return n
}

// copy sets dst to src, and does nothing where the plan has put both in one place.
func (p *pass) copy(dst, src []float32) {
	if unsafe.SliceData(dst) != unsafe.SliceData(src) {
		p.backend.Copy(dst, src)
	}
}

// flush is called by operators on the gradient of parameters that they have written.
func (p *pass) flush(s span) {
	if p.final && !s.empty() {
		p.backend.Flush(s.of(p.grad))
	}
}
