package tensor

import "github.com/autonet/autonet/kernels"

// program is a straight list of instructions on buffers: the forward pass, then for training its derivative.
type program struct {
	code    []instruction
	widths  []int // floats of each buffer for one sample; buffer 0 is the caller's input
	output  int   // buffer of the model's raw outputs
	offsets []int // place of each buffer in the arena, floats for one sample; set by plan
	floats  int   // size of the arena, floats for one sample; set by plan
}

type opcode uint8

const (
	forward   opcode = iota // out = op(in)
	lossGrad                // losses and din[0] from out and the targets
	paramGrad               // the gradient of op's parameters from dout and in
	inputGrad               // din from dout, out and in, and where op is joint its parameters' gradient
	sumGrad                 // din[0] += dout
	lossOnly                // losses from out and the targets
)

// instruction is one call of an operator. Buffers that it does not use are none.
type instruction struct {
	code      opcode
	op        operator
	label     string
	in, din   []int
	out, dout int
	saved     int
	scratch   int
	// inPlace says that buffer dst may take the place of buffer src, if src is not read later.
	inPlace bool
	// views of the buffers, refilled for every chunk so that running allocates nothing.
	views operands
}

const none = -1

// inference compiles the forward pass and the loss without gradient.
func (g *graph) inference() *program {
	p := &program{widths: append([]int(nil), g.widths...)}
	p.forward(g, func(kernels.Activation) bool { return true })
	p.emit(instruction{code: lossOnly, label: lossLabel, out: int(g.output), scratch: p.buffer(g.loss.scratch())})
	return p
}

// training compiles the forward pass and its derivative. A value that feeds several operators receives the sum of
// their gradients, the last operator's first.
func (g *graph) training() *program {
	p := &program{widths: append([]int(nil), g.widths...)}
	saved := p.forward(g, kernels.Activation.FromOutput)
	gradOf := make([]int, len(g.widths)) // buffer of each value's gradient; 0: none yet
	gradOf[g.output] = p.buffer(g.widths[g.output])
	p.emit(instruction{
		code: lossGrad, label: lossLabel, out: int(g.output), din: []int{gradOf[g.output]}, inPlace: true,
		scratch: p.buffer(g.loss.scratch()),
	})
	wanted := g.wanted()
	for i := len(g.nodes) - 1; i >= 0; i-- {
		n := g.nodes[i]
		if wanted[n.out] {
			p.differentiate(n, saved[i], gradOf, wanted)
		}
	}
	return p
}

// differentiate emits the backward pass of one node: parameters first, so that their gradient leaves early.
func (p *program) differentiate(n node, saved int, gradOf []int, wanted []bool) {
	in, dout := buffers(n.in), gradOf[n.out]
	t, owns := n.op.traits(), !n.op.params().empty()
	if owns && !t.joint {
		p.emit(instruction{code: paramGrad, op: n.op, label: n.label, in: in, dout: dout, scratch: p.buffer(t.params)})
	}
	din := make([]int, len(n.in))
	var sums []instruction
	any := owns && t.joint
	for j, v := range n.in {
		din[j] = none
		if !wanted[v] {
			continue
		}
		any = true
		din[j] = p.buffer(p.widths[v])
		if gradOf[v] == 0 {
			gradOf[v] = din[j]
			continue
		}
		sums = append(sums, instruction{code: sumGrad, label: n.label, dout: din[j], din: []int{gradOf[v]}})
	}
	if !any {
		return
	}
	back := instruction{
		code: inputGrad, op: n.op, label: n.label, dout: dout, din: din, saved: saved, scratch: p.buffer(t.backward),
		inPlace: t.inPlace,
	}
	if t.keepsIn {
		back.in = in
	}
	if t.keepsOut {
		back.out = int(n.out)
	}
	p.emit(back)
	for _, s := range sums {
		p.emit(s)
	}
}

// forward emits the forward pass and returns the buffer that each node saves. An activation that is the only reader of
// a product's output, and of which fuses approves, is applied by the product itself.
func (p *program) forward(g *graph, fuses func(kernels.Activation) bool) []int {
	uses, saved := g.uses(), make([]int, len(g.nodes))
	reader := make(map[value]int, len(g.nodes)) // the last node that reads a value
	for i, n := range g.nodes {
		for _, v := range n.in {
			reader[v] = i
		}
	}
	done := make([]bool, len(g.nodes))
	for i, n := range g.nodes {
		if done[i] {
			continue
		}
		t := n.op.traits()
		saved[i] = p.buffer(t.saved)
		if f, ok := n.op.(fusable); ok && uses[n.out] == 1 && n.out != g.output {
			next := reader[n.out]
			if a, ok := g.nodes[next].op.(activation); ok && fuses(a.f) {
				n.op, n.out, done[next] = f.fuse(a.f), g.nodes[next].out, true
			}
		}
		p.emit(instruction{
			code: forward, op: n.op, label: n.label, in: buffers(n.in), out: int(n.out), saved: saved[i],
			scratch: p.buffer(t.forward), inPlace: t.inPlace,
		})
	}
	p.output = int(g.output)
	return saved
}

// emit appends an instruction. Buffer 0, the caller's input, is only ever read as one of in; elsewhere 0 says none.
func (p *program) emit(i instruction) {
	for _, b := range []*int{&i.out, &i.dout, &i.saved, &i.scratch} {
		if *b == 0 {
			*b = none
		}
	}
	i.views.in, i.views.din = make([][]float32, len(i.in)), make([][]float32, len(i.din))
	p.code = append(p.code, i)
}

// buffer returns a new buffer, 0 where it is empty.
func (p *program) buffer(width int) int {
	if width == 0 {
		return 0
	}
	p.widths = append(p.widths, width)
	return len(p.widths) - 1
}

func buffers(vs []value) []int {
	ids := make([]int, len(vs))
	for i, v := range vs {
		ids[i] = int(v)
	}
	return ids
}

// touched lists the buffers that the instruction reads or writes.
func (i *instruction) touched() []int {
	all := append([]int{i.out, i.dout, i.saved, i.scratch}, i.in...)
	return append(all, i.din...)
}

// moves returns the pair of buffers that inPlace speaks of.
func (i *instruction) moves() (dst, src int) {
	switch i.code {
	case forward:
		return i.out, i.in[0]
	case lossGrad:
		return i.din[0], i.out
	}
	return i.din[0], i.dout
}
