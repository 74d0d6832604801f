package onnx

import "math"

var recurrences = map[string]operator{
	"GRU":  recurrent,
	"LSTM": recurrent,
}

// recurrent is a GRU or LSTM over [steps, samples, features], forwards, with the usual activations. The order of the
// gates is ONNX's: update, reset, new for a GRU; input, output, forget, new for an LSTM.
func recurrent(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "fff"); err != nil {
		return nil, err
	}
	r, err := n.recurrence(in)
	if err != nil {
		return nil, err
	}
	y, err := e.make(n, []int{r.steps, 1, r.samples, r.units}, false)
	if err == nil {
		err = e.spend(n, r.steps, r.samples, r.gates*r.units, r.features+r.units)
	}
	if err != nil {
		return nil, err
	}
	h, c := make([]float32, r.samples*r.units), make([]float32, r.samples*r.units)
	if r.h != nil {
		copy(h, r.h.f)
	}
	if r.c != nil {
		copy(c, r.c.f)
	}
	width := r.gates * r.units
	a, b := make([]float32, width), make([]float32, width)
	for t := range r.steps {
		for s := range r.samples {
			hs, cs := h[s*r.units:(s+1)*r.units], c[s*r.units:(s+1)*r.units]
			copy(a, r.inBias)
			copy(b, r.outBias)
			rows(a, in[1].f, in[0].f[(t*r.samples+s)*r.features:], r.features)
			rows(b, in[2].f, hs, r.units)
			if n.op == "GRU" {
				r.gru(hs, a, b)
			} else {
				r.lstm(hs, cs, a, b)
			}
		}
		copy(y.f[t*len(h):], h)
	}
	shape := []int{1, r.samples, r.units}
	return []*array{y, floats(shape, h), floats(shape, c)}, nil
}

// rows adds W·x to y, W having rows of width numbers.
func rows(y, w, x []float32, width int) {
	for i := range y {
		sum := float32(0)
		for j, v := range w[i*width : (i+1)*width] {
			sum += v * x[j]
		}
		y[i] += sum
	}
}

// recurrence is what a GRU or LSTM node says.
type recurrence struct {
	gates, steps, samples, features, units int
	inBias, outBias                        []float32
	h, c                                   *array // initial states; nil: zeros
	afterReset                             bool
}

func (n *node) recurrence(in []*array) (recurrence, error) {
	x, w, rw, b := in[0], in[1], in[2], at(in, 3)
	r := recurrence{gates: 3, units: int(n.int("hidden_size", 0)), h: at(in, 5), c: at(in, 6)}
	if n.op == "LSTM" {
		r.gates = 4
	}
	if len(x.shape) != 3 || r.units < 1 || r.units > 1<<20 {
		return r, n.unsupported("hidden_size %d over a value of shape %v", r.units, x.shape)
	}
	r.steps, r.samples, r.features = x.shape[0], x.shape[1], x.shape[2]
	width := r.gates * r.units
	if w.len() != width*r.features || rw.len() != width*r.units {
		return r, n.unsupported("one direction expected; weights of shapes %v and %v for %d units", w.shape, rw.shape, r.units)
	}
	if n.text("direction", "forward") != "forward" || n.find("activations") != nil || n.find("clip") != nil ||
		n.int("layout", 0) != 0 || n.int("input_forget", 0) != 0 || at(in, 7) != nil {
		return r, n.unsupported("only the forward direction with the usual activations is supported")
	}
	if lens := at(in, 4); lens != nil {
		for i := range lens.i {
			if lens.i[i] != int64(r.steps) {
				return r, n.unsupported("sequences of different lengths")
			}
		}
	}
	r.inBias, r.outBias = make([]float32, width), make([]float32, width)
	if b != nil {
		if b.len() != 2*width || b.isInt() {
			return r, n.unsupported("a bias of shape %v for %d units", b.shape, r.units)
		}
		r.inBias, r.outBias = b.f[:width], b.f[width:]
	}
	for _, state := range []*array{r.h, r.c} {
		if state != nil && (state.isInt() || state.len() != r.samples*r.units) {
			return r, n.unsupported("an initial state of shape %v", state.shape)
		}
	}
	r.afterReset = n.int("linear_before_reset", 0) != 0
	if n.op == "GRU" && !r.afterReset {
		return r, n.unsupported("linear_before_reset 0; PyTorch's form has 1")
	}
	return r, nil
}

func sigmoid(x float32) float32 { return float32(logistic(float64(x))) }

func tanh(x float32) float32 { return float32(math.Tanh(float64(x))) }

// gru updates a state from W·x + b (a) and R·h + b (b).
func (r recurrence) gru(h, a, b []float32) {
	u := r.units
	for i := range h {
		z, reset := sigmoid(a[i]+b[i]), sigmoid(a[u+i]+b[u+i])
		fresh := tanh(a[2*u+i] + reset*b[2*u+i])
		h[i] = (1-z)*fresh + z*h[i]
	}
}

func (r recurrence) lstm(h, c, a, b []float32) {
	u := r.units
	for i := range h {
		in, out := sigmoid(a[i]+b[i]), sigmoid(a[u+i]+b[u+i])
		forget, fresh := sigmoid(a[2*u+i]+b[2*u+i]), tanh(a[3*u+i]+b[3*u+i])
		c[i] = forget*c[i] + in*fresh
		h[i] = out * tanh(c[i])
	}
}
