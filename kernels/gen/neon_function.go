package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// vreg is a vector of four numbers that has no register yet.
type vreg int

const none vreg = -1

// loops writes one function of arm64 that goes over slices. Its vectors get registers at the end, by a linear scan over
// their lives (Poletto, Sarkar: Linear scan register allocation, 1999); constants lie in registers for the whole function
// as far as there is room, and are made again at each use beyond.
//
// R0 counts what is left of the first slice, R1 to R15 are the arguments' pointers and words, R16 to R22 scratch.
type loops struct {
	arguments []argument
	prologue  []instruction
	code      []instruction
	vectors   int
	held      map[uint32]vreg
	room      int // for constants
	labels    int
	pointers  []string // of slices; a loop moves them on
}

// instruction is a word with up to three registers in their places, or else a text that names them.
type instruction struct {
	op      vectorOp
	d, n, m vreg
	text    string
	loop    int // 1: a loop begins here; −1: it ends
}

type argument struct {
	name, kind string
	register   string
	vector     vreg
}

// spot is a vector of each slice: so many numbers from where the pointers are; one number if single.
type spot struct {
	skip   int
	single bool
}

// loopFunction writes a function. The arguments are written "name kind", kind being slice, counted (the slice whose length
// counts, else the first), float, int or lanes; body
// fills the function, and is called again where it took more registers than there are.
func (n *neon) loopFunction(name, does, arguments string, result bool, body func(*loops)) {
	for room := 28; room >= 0; room-- {
		f := &loops{held: map[uint32]vreg{}, room: room}
		f.declare(strings.Split(arguments, ", "))
		body(f)
		if registers := f.allocate(); registers != nil {
			f.write(n, "neon"+name, does, result, registers)
			return
		}
	}
	panic(name + ": too many vectors alive")
}

// declare names the arguments and gives them registers.
func (f *loops) declare(arguments []string) {
	next := 1
	register := func() string {
		next++
		return fmt.Sprintf("R%d", next-1)
	}
	for _, a := range arguments {
		name, kind, _ := strings.Cut(a, " ")
		arg := argument{name: name, kind: kind, vector: none}
		switch kind {
		case "float":
			arg.vector = f.fresh()
		case "slice", "counted":
			arg.register = register()
			f.pointers = append(f.pointers, arg.register)
		default:
			arg.register = register()
		}
		f.arguments = append(f.arguments, arg)
	}
}

func (f *loops) argument(name string) argument {
	i := slices.IndexFunc(f.arguments, func(a argument) bool { return a.name == name })
	return f.arguments[i]
}

// at is the register of a slice or word, scalar the vector that a number fills.
func (f *loops) at(name string) string   { return f.argument(name).register }
func (f *loops) scalar(name string) vreg { return f.argument(name).vector }

func (f *loops) fresh() vreg {
	f.vectors++
	return vreg(f.vectors - 1)
}

func (f *loops) label(kind string) string {
	f.labels++
	return fmt.Sprintf("%s%d", kind, f.labels)
}

// do writes an instruction that touches no vector; with, one whose text names them as {d} and {n}.
func (f *loops) do(format string, args ...any) {
	f.code = append(f.code, instruction{d: none, n: none, m: none, text: fmt.Sprintf(format, args...)})
}

func (f *loops) with(text string, d, n vreg) {
	f.code = append(f.code, instruction{d: d, n: n, m: none, text: text})
}

func (f *loops) mark(label string, loop int) {
	f.code = append(f.code, instruction{d: none, n: none, m: none, text: label + ":", loop: loop})
}

// bits is a vector of one constant, which must not be changed.
func (f *loops) bits(bits uint32) vreg {
	if r, ok := f.held[bits]; ok {
		return r
	}
	r := f.fresh()
	var made []instruction
	if bits == 0 {
		made = []instruction{{d: r, n: none, m: none, text: "VEOR V{d}.B16, V{d}.B16, V{d}.B16"}}
	} else {
		made = []instruction{
			{d: none, n: none, m: none, text: fmt.Sprintf("MOVD $%#x, R19", bits)},
			{d: r, n: none, m: none, text: "VDUP R19, V{d}.S4"},
		}
	}
	if len(f.held) < f.room {
		f.held[bits] = r
		f.prologue = append(f.prologue, made...)
	} else {
		f.code = append(f.code, made...)
	}
	return r
}

func (f *loops) number(x float32) vreg { return f.bits(math.Float32bits(x)) }

// allocate gives every vector a register for its life, or returns nil if there are not enough.
func (f *loops) allocate() []int {
	all := append(slices.Clone(f.prologue), f.code...)
	first, last := make([]int, f.vectors), make([]int, f.vectors)
	for v := range first {
		first[v], last[v] = -1, -1
	}
	for _, a := range f.arguments {
		if a.vector != none {
			first[a.vector], last[a.vector] = 0, 0
		}
	}
	for i, in := range all {
		for _, v := range []vreg{in.d, in.n, in.m} {
			if v == none {
				continue
			}
			if first[v] < 0 {
				first[v] = i + 2 // after the arguments
			}
			last[v] = i + 2
		}
	}
	extend(all, first, last)
	order := make([]int, f.vectors)
	for v := range order {
		order[v] = v
	}
	slices.SortStableFunc(order, func(a, b int) int { return first[a] - first[b] })
	registers, until := make([]int, f.vectors), make([]int, 32)
	for _, v := range order {
		// A register that is read for the last time may be written by the same instruction; arguments are there at once.
		r := slices.IndexFunc(until, func(end int) bool { return end == 0 || first[v] > 0 && end <= first[v] })
		if r < 0 {
			return nil
		}
		registers[v], until[r] = r, max(last[v], 1)
	}
	return registers
}

// extend keeps alive to the end of a loop what is used in it and was there before.
func extend(all []instruction, first, last []int) {
	for range 3 { // as deep as loops nest
		var begins []int
		for i, in := range all {
			switch in.loop {
			case 1:
				begins = append(begins, i+2)
			case -1:
				begin := begins[len(begins)-1]
				begins = begins[:len(begins)-1]
				for v := range first {
					if first[v] >= 0 && first[v] < begin && last[v] > begin && last[v] < i+2 {
						last[v] = i + 2
					}
				}
			}
		}
	}
}

// offsets returns where each argument lies, and where they end.
func (f *loops) offsets() ([]int, int) {
	var all []int
	size := 0
	for _, a := range f.arguments {
		bytes, align := 8, 8
		switch a.kind {
		case "slice", "counted":
			bytes = 24
		case "float":
			bytes, align = 4, 4
		}
		size = (size + align - 1) / align * align
		all = append(all, size)
		size += bytes
	}
	return all, size
}

var goKinds = map[string]string{"slice": "[]float32", "counted": "[]float32", "float": "float32", "int": "int", "lanes": "*[64]float32"}

// write prints the function.
func (f *loops) write(n *neon, name, does string, result bool, registers []int) {
	var signature []string
	for _, a := range f.arguments {
		signature = append(signature, a.name+" "+goKinds[a.kind])
	}
	offsets, size := f.offsets()
	returns, back := "", (size+7)/8*8
	if result {
		returns, size = " float32", back+4
	}
	n.function(name, "("+strings.Join(signature, ", ")+")"+returns, does, 0, size)
	counted := max(0, slices.IndexFunc(f.arguments, func(a argument) bool { return a.kind == "counted" }))
	for i, a := range f.arguments {
		switch a.kind {
		case "slice", "counted":
			n.do("MOVD %s_base+%d(FP), %s", a.name, offsets[i], a.register)
			if i == counted {
				n.do("MOVD %s_len+%d(FP), R0", a.name, offsets[i]+8)
			}
		case "float":
			n.do("FMOVS %s+%d(FP), F%d", a.name, offsets[i], registers[a.vector])
			n.do("VDUP V%[1]d.S[0], V%[1]d.S4", registers[a.vector])
		default:
			n.do("MOVD %s+%d(FP), %s", a.name, offsets[i], a.register)
		}
	}
	for _, in := range append(slices.Clone(f.prologue), f.code...) {
		in.write(n, registers, back)
	}
	n.do("RET")
}

func (in instruction) write(n *neon, registers []int, result int) {
	number := func(v vreg) int {
		if v == none {
			return 0
		}
		return registers[v]
	}
	d, a, b := number(in.d), number(in.n), number(in.m)
	label, isLabel := strings.CutSuffix(in.text, ":")
	switch {
	case isLabel:
		n.label(label)
	case in.text != "":
		n.do("%s", strings.NewReplacer("{d}", fmt.Sprint(d), "{n}", fmt.Sprint(a), "{result}", fmt.Sprint(result)).Replace(in.text))
	case in.m == none:
		n.op2(in.op, d, a)
	default:
		n.op3(in.op, d, a, b)
	}
}
