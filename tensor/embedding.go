package tensor

import (
	"slices"

	"github.com/autonet/autonet/kernels"
)

var embeddingKinds = []kind{
	{name: "embedding", fields: "vocab dim columns init scale", short: "dim", check: checkEmbedding, record: recordEmbedding},
	{name: "positional", fields: "encoding init scale", short: "encoding", check: checkPositional, record: recordPositional},
}

func checkEmbedding(l *LayerSpec, fault faultFunc) bool {
	weightInit(l, fault, Normal)
	sound := count(fault, "vocab", l.Vocab, 1<<24) // beyond, a float32 does not count
	return count(fault, "dim", l.Dim, MaxWidth) && sound
}

func recordEmbedding(b *builder, l *LayerSpec) bool {
	if len(b.shape) != 1 || b.last != 0 {
		b.fault("kind", "embedding expects the ids of the input, flat and before any other layer, got shape %v", b.shape)
		return false
	}
	if l.Columns != nil {
		return recordColumns(b, l)
	}
	if !b.room("vocab", l.Vocab, l.Dim) {
		return false
	}
	op := embedding{ids: b.shape[0], vocab: l.Vocab, dim: l.Dim}
	op.table = b.param("weight", initOf(l, l.Vocab, l.Dim), l.Vocab, l.Dim)
	b.sequence = true
	return b.grow(op, []int{op.ids, l.Dim})
}

// embedding gives each of a sample's ids its row of the table.
type embedding struct {
	ids        int
	vocab, dim int
	table      span
}

func (e embedding) forward(p *pass, o *operands) {
	p.backend.Gather(matrix(o.out, p.n*e.ids, e.dim), matrix(e.table.of(p.params), e.vocab, e.dim), o.in[0])
}

func (e embedding) backwardParams(p *pass, o *operands) {
	table := e.table.of(p.grad)
	if !p.accumulate {
		p.backend.Fill(table, 0)
	}
	p.backend.ScatterAdd(matrix(table, e.vocab, e.dim), matrix(o.dout, p.n*e.ids, e.dim), o.in[0])
	p.flush(e.table)
}

func (embedding) backward(*pass, *operands) {} // ids have no gradient

func (e embedding) params() span { return e.table }
func (embedding) traits() traits { return traits{keepsIn: true} }

// recordColumns embeds some columns of a table's row: each has Vocab rows of the weight to itself. The other columns stay
// in front, and the vectors follow them.
func recordColumns(b *builder, l *LayerSpec) bool {
	width := b.shape[0]
	op := columns{width: width, vocab: l.Vocab, dim: l.Dim, embedded: slices.Clone(l.Columns)}
	if !slices.IsSorted(op.embedded) || len(slices.Compact(slices.Clone(op.embedded))) != len(op.embedded) {
		b.fault("columns", "columns in ascending order, each once, expected, got %v", l.Columns)
		return false
	}
	for i := range width {
		if !slices.Contains(op.embedded, i) {
			op.kept = append(op.kept, i)
		}
	}
	if len(op.kept)+len(op.embedded) != width || width == len(op.kept) {
		b.fault("columns", "columns from 0 to %d expected, got %v", width-1, l.Columns)
		return false
	}
	if !b.room("vocab", l.Vocab*len(op.embedded), l.Dim) {
		return false
	}
	op.table = b.param("weight", initOf(l, l.Vocab, l.Dim), len(op.embedded)*l.Vocab, l.Dim)
	return b.grow(op, []int{len(op.kept) + len(op.embedded)*l.Dim})
}

// columns is an embedding of some of a row's columns.
type columns struct {
	width          int
	kept, embedded []int
	vocab, dim     int
	table          span
}

func (c columns) forward(p *pass, o *operands) {
	out := c.outputs(p, o.out)
	in := matrix(o.in[0], p.n, c.width)
	for j, from := 0, 0; j < len(c.kept); j += from { // runs of neighbours
		for from = 1; j+from < len(c.kept) && c.kept[j+from] == c.kept[j]+from; from++ {
		}
		p.backend.CopyBlock(out.Sub(0, j, p.n, from), in.Sub(0, c.kept[j], p.n, from))
	}
	for k := range c.embedded {
		p.backend.Gather(c.vectors(out, k), c.rows(p.params, k), c.ids(p, o, k))
	}
}

func (c columns) backwardParams(p *pass, o *operands) {
	if !p.accumulate {
		p.backend.Fill(c.table.of(p.grad), 0)
	}
	dout := c.outputs(p, o.dout)
	for k := range c.embedded {
		p.backend.ScatterAdd(c.rows(p.grad, k), c.vectors(dout, k), c.ids(p, o, k))
	}
	p.flush(c.table)
}

func (columns) backward(*pass, *operands) {}

func (c columns) outputs(p *pass, x []float32) kernels.Matrix {
	return matrix(x, p.n, len(c.kept)+len(c.embedded)*c.dim)
}

// vectors are the columns of out that hold the vectors of embedded column k.
func (c columns) vectors(out kernels.Matrix, k int) kernels.Matrix {
	at := len(c.kept) + k*c.dim
	return kernels.Matrix{Data: out.Data[at:], Rows: out.Rows, Cols: c.dim, Stride: out.Stride}
}

// rows are those of the table that belong to embedded column k.
func (c columns) rows(flat []float32, k int) kernels.Matrix {
	return matrix(c.table.of(flat)[k*c.vocab*c.dim:], c.vocab, c.dim)
}

// ids gathers embedded column k of the samples.
func (c columns) ids(p *pass, o *operands, k int) []float32 {
	ids := o.scratch[:p.n]
	p.backend.CopyBlock(matrix(ids, p.n, 1), matrix(o.in[0], p.n, c.width).Sub(0, c.embedded[k], p.n, 1))
	return ids
}

func (c columns) params() span { return c.table }
func (columns) traits() traits { return traits{keepsIn: true, forward: 1, params: 1} }
