package tensor

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
	inputGrad               // din from dout, out and in
	sumGrad                 // din[0] += dout
	lossOnly                // losses from out and the targets
)

// instruction is one call of an operator. Buffers that it does not use are none.
type instruction struct {
	code      opcode
	op        operator
	in, din   []int
	out, dout int
	// inPlace says that buffer dst may take the place of buffer src, if src is not read later.
	inPlace bool
	// The plan's views of in and din, refilled for every chunk so that running allocates nothing.
	inView, dinView [][]float32
}

const none = -1

// inference compiles the forward pass and the loss without gradient.
func (g *graph) inference() *program {
	p := &program{widths: append([]int(nil), g.widths...)}
	p.forward(g)
	p.emit(instruction{code: lossOnly, out: int(g.output), dout: none})
	return p
}

// training compiles the forward pass and its derivative. A value that feeds several operators receives the sum of
// their gradients, the last operator's first.
func (g *graph) training() *program {
	p := &program{widths: append([]int(nil), g.widths...)}
	p.forward(g)
	gradOf := make([]int, len(g.widths)) // buffer of each value's gradient; 0: none yet
	gradOf[g.output] = p.buffer(g.widths[g.output])
	p.emit(instruction{code: lossGrad, out: int(g.output), dout: none, din: []int{gradOf[g.output]}, inPlace: true})
	wanted := g.wanted()
	for i := len(g.nodes) - 1; i >= 0; i-- {
		n := g.nodes[i]
		if !wanted[n.out] {
			continue
		}
		p.differentiate(n, gradOf, wanted)
	}
	return p
}

// differentiate emits the backward pass of one node: parameters first, so that their gradient leaves early.
func (p *program) differentiate(n node, gradOf []int, wanted []bool) {
	in, dout := buffers(n.in), gradOf[n.out]
	if s := n.op.params(); s.lo < s.hi {
		p.emit(instruction{code: paramGrad, op: n.op, in: in, out: none, dout: dout})
	}
	din := make([]int, len(n.in))
	var sums []instruction
	any := false
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
		sums = append(sums, instruction{code: sumGrad, out: none, dout: din[j], din: []int{gradOf[v]}})
	}
	if !any {
		return
	}
	t := n.op.traits()
	back := instruction{code: inputGrad, op: n.op, out: none, dout: dout, din: din, inPlace: t.inPlace}
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

func (p *program) forward(g *graph) {
	for _, n := range g.nodes {
		p.emit(instruction{
			code: forward, op: n.op, in: buffers(n.in), out: int(n.out), dout: none, inPlace: n.op.traits().inPlace,
		})
	}
	p.output = int(g.output)
}

func (p *program) emit(i instruction) {
	i.inView, i.dinView = make([][]float32, len(i.in)), make([][]float32, len(i.din))
	p.code = append(p.code, i)
}

func (p *program) buffer(width int) int {
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
	all := append([]int{i.out, i.dout}, i.in...)
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
