package tensor

import "github.com/autonet/autonet/kernels"

// Frozen are parameters that change no more, beside a copy of the weights that products read, laid out for them. It is
// immutable while nobody changes the parameters, and shared freely.
type Frozen struct {
	model  *Model
	params []float32
	packed map[int]kernels.Packed // by where a weight begins in the flat vector
	bytes  int64
}

// weight is a matrix [rows, cols] of the flat parameter vector that a product reads as its Bᵀ.
type weight struct{ lo, rows, cols int }

// multiplier is an operator that multiplies by weights.
type multiplier interface{ weights() []weight }

// Freeze returns the parameters, which lie in the backend's memory and which the caller must not change any more, for
// PredictFrozen of workspaces on that backend. The error is the backend's: no room for the copy.
func (m *Model) Freeze(b kernels.Backend, params []float32) (*Frozen, error) {
	mustHave("parameters", len(params), m.length)
	f := &Frozen{model: m, params: params, packed: make(map[int]kernels.Packed)}
	for _, n := range m.graph.nodes {
		o, ok := n.op.(multiplier)
		if !ok {
			continue
		}
		for _, w := range o.weights() {
			p, err := b.Pack(w.of(params))
			if err != nil {
				return nil, err
			}
			f.packed[w.lo] = p
			f.bytes += p.Bytes()
		}
	}
	return f, nil
}

// Bytes is the memory of the copies: that of the weights of dense, attention and recurrent layers once more, the last
// columns filled up to a cache line.
func (f *Frozen) Bytes() int64 { return f.bytes }

// PredictFrozen is Predict with frozen parameters of the same model: the same bits, sooner where samples are few.
func (w *Workspace) PredictFrozen(f *Frozen, x []float32, n int, out []float32) {
	if f.model != w.model {
		panic("tensor: parameters frozen for another model")
	}
	w.pass.packed = f.packed
	w.Predict(f.params, x, n, out)
}

// times computes dst = x·Wᵀ and what follows.
func (p *pass) times(w weight, dst, x kernels.Matrix, e kernels.Epilogue) {
	if b, ok := p.packed[w.lo]; ok {
		p.backend.GemmPacked(dst, x, b, e)
		return
	}
	p.backend.Gemm(kernels.NT, dst, x, w.of(p.params), e)
}

func (w weight) of(flat []float32) kernels.Matrix {
	return kernels.Dense(flat[w.lo:w.lo+w.rows*w.cols], w.rows, w.cols)
}
