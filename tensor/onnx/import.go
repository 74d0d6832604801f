package onnx

import (
	"fmt"
	"slices"

	"github.com/autonet/autonet/tensor"
)

// ImportOptions say what a file leaves open.
type ImportOptions struct {
	Input    []int    // shape of a sample, where the file leaves sides other than the number of samples open
	External External // reads the files that hold data outside the model's; nil refuses them

	memory int   // instead of maxValues, unless 0
	work   int64 // instead of maxWork, unless 0
}

// Imported is a graph as layers.
type Imported struct {
	Spec   tensor.Spec // as it was found, without the defaults that Model fills in
	Model  *tensor.Model
	Params []float32
	Notes  []string // what was left out or assumed
	// Difference is the largest one between the graph's outputs and the layers' on the samples that both were run on.
	Difference float64
}

// Import finds the layers of a model in an ONNX file and their parameters. The loss is a guess that a person reviews: the
// file has none.
func Import(b []byte, o ImportOptions) (*Imported, error) {
	m, err := decode(b)
	if err != nil {
		return nil, err
	}
	e, err := newEvaluator(m, o.External)
	if err != nil {
		return nil, err
	}
	if o.memory > 0 {
		e.memory, e.work = o.memory, o.work
	}
	im := &importer{e: e, graph: m.graph, users: map[string]int{}}
	if err := im.bind(o.Input); err != nil {
		return nil, err
	}
	if err := e.run(m.graph.nodes); err != nil {
		return nil, err
	}
	if err := im.live(); err != nil {
		return nil, err
	}
	im.regions()
	g := newTranslation(im)
	if err := g.translate(); err != nil {
		return nil, err
	}
	return g.finish()
}

// importer knows the graph and all of its values on some samples.
type importer struct {
	e       *evaluator
	graph   *graph
	input   string
	samples int
	shape   []int   // of one sample
	nodes   []*node // those that samples flow through, on the way to the output
	output  string
	users   map[string]int // how many of nodes, or the output, take a value
	fused   map[*node]*fusion
	notes   []string
}

// maxSamples bounds the number of samples that a file fixes.
const maxSamples = 64

// bind finds the one input and gives it samples: made-up numbers, the same every time.
func (im *importer) bind(shape []int) error {
	var free []valueInfo
	for _, in := range im.graph.inputs {
		if im.e.values[in.name] == nil {
			free = append(free, in)
		}
	}
	if len(free) != 1 {
		return fmt.Errorf("%w: a graph with one input expected, got %d", ErrFormat, len(free))
	}
	in := free[0]
	if len(in.dims) < 2 {
		return fmt.Errorf("%w: input %q: [samples, …] expected, got %d dimensions", ErrFormat, in.name, len(in.dims))
	}
	im.input, im.samples = in.name, 2
	if n := in.dims[0].size; n > 0 {
		im.samples = int(min(n, maxSamples+1))
	}
	if im.samples > maxSamples {
		return fmt.Errorf("%w: input %q: at most %d samples expected, got %d", ErrFormat, in.name, maxSamples, in.dims[0].size)
	}
	if shape == nil {
		for i, d := range in.dims[1:] {
			if d.size < 1 || d.size > tensor.MaxWidth {
				return fmt.Errorf("input %q leaves side %d (%s) open: say which shape a sample has", in.name, i+1, d.name)
			}
			shape = append(shape, int(d.size))
		}
	}
	n := im.samples
	for _, side := range shape {
		if side < 1 || side > maxValues/n {
			return fmt.Errorf("%w: input %q: shape %v of a sample", ErrFormat, in.name, shape)
		}
		n *= side
	}
	im.shape = slices.Clone(shape)
	full := append([]int{im.samples}, shape...)
	if in.elemType == typeInt64 || in.elemType == typeInt32 {
		im.e.set(in.name, integers(full, im.ids(n)))
		return nil
	}
	im.e.set(in.name, floats(full, made(n)))
	if im.looksUp() > 0 {
		ids := im.ids(n)
		a := floats(full, make([]float32, n))
		for i, v := range ids {
			a.f[i] = float32(v)
		}
		im.e.set(in.name, a)
	}
	return nil
}

// made returns n numbers that look random, from −2 to 2.
func made(n int) []float32 {
	x, state := make([]float32, n), uint32(2463534242)
	for i := range x {
		state ^= state << 13
		state ^= state >> 17
		state ^= state << 5
		x[i] = float32(int32(state)) / (1 << 30)
	}
	return x
}

// looksUp returns the rows of the table that the input's numbers are rows of; 0 where there is none.
func (im *importer) looksUp() int {
	from := map[string]bool{im.input: true}
	for _, n := range im.graph.nodes {
		if len(n.inputs) == 0 || len(n.outputs) == 0 {
			continue
		}
		switch {
		case n.op == "Gather" && len(n.inputs) == 2 && from[n.inputs[1]] && im.e.values[n.inputs[0]] != nil:
			if table := im.e.values[n.inputs[0]].shape; len(table) == 2 {
				return table[0]
			}
		case slices.Contains([]string{"Cast", "Reshape", "Identity", "Squeeze", "Unsqueeze", "Flatten"}, n.op) && from[n.inputs[0]]:
			from[n.outputs[0]] = true
		}
	}
	return 0
}

// ids returns made-up rows of the table that the input looks up.
func (im *importer) ids(n int) []int64 {
	ids, rows := make([]int64, n), max(im.looksUp(), 1)
	for i := range ids {
		ids[i] = int64((i*7919 + i*i*31) % rows)
	}
	return ids
}

// live keeps the nodes between the input and the first output.
func (im *importer) live() error {
	if len(im.graph.outputs) == 0 {
		return fmt.Errorf("%w: a graph without outputs", ErrFormat)
	}
	im.output = im.graph.outputs[0].name
	if im.e.values[im.output] == nil || im.e.constant[im.output] {
		return fmt.Errorf("%w: output %q does not depend on the input", ErrFormat, im.output)
	}
	for _, other := range im.graph.outputs[1:] {
		im.note("output %q is left out", other.name)
	}
	wanted := map[string]bool{im.output: true}
	im.users[im.output]++
	for i := len(im.graph.nodes) - 1; i >= 0; i-- {
		n := im.graph.nodes[i]
		if !slices.ContainsFunc(n.outputs, func(v string) bool { return wanted[v] && !im.e.constant[v] }) {
			continue
		}
		im.nodes = append(im.nodes, n)
		for _, in := range n.inputs {
			if in != "" && !im.e.constant[in] {
				wanted[in] = true
				im.users[in]++
			}
		}
	}
	slices.Reverse(im.nodes)
	return nil
}

func (im *importer) note(format string, args ...any) {
	im.notes = append(im.notes, fmt.Sprintf(format, args...))
}

// constant returns a value that no sample flows into; nil for others.
func (im *importer) constant(name string) *array {
	if name == "" || !im.e.constant[name] {
		return nil
	}
	return im.e.values[name]
}

// data lists the inputs of a node that samples flow into.
func (im *importer) data(n *node) []string {
	var list []string
	for _, in := range n.inputs {
		if in != "" && !im.e.constant[in] {
			list = append(list, in)
		}
	}
	return list
}
