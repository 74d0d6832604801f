package mapreduce

import (
	"cmp"
	"slices"
)

// Piece is the vector of one node of the tree.
type Piece struct {
	Node Node
	Data []float32
}

// Fold sums the vectors of a tree's nodes, in whatever order they come, exactly as the tree says. It holds at most one
// vector for each node that waits for its sibling. Not for concurrent use.
type Fold struct {
	tree    Tree
	add     func(dst, src []float32)
	waiting map[Node][]float32
	have    []bool // by partition
}

// NewFold returns an empty fold over t. add must do dst[i] += src[i], one rounding each.
func NewFold(t Tree, add func(dst, src []float32)) *Fold {
	return &Fold{tree: t, add: add, waiting: map[Node][]float32{}, have: make([]bool, t.Partitions)}
}

// Add takes the vector of n and merges it as far up the tree as its siblings allow. The fold owns v from then on. It
// reports false, and leaves v alone, for a node that is not of the tree or stands for a partition that has come before.
func (f *Fold) Add(n Node, v []float32) bool {
	if !f.tree.Contains(n) {
		return false
	}
	have := f.have[n.Index<<n.Level : f.tree.end(n)]
	if slices.Contains(have, true) {
		return false
	}
	for i := range have {
		have[i] = true
	}
	for n != f.tree.Root() {
		s := sibling(n)
		if f.tree.Contains(s) {
			w, ok := f.waiting[s]
			if !ok {
				break
			}
			delete(f.waiting, s)
			if n.Index%2 == 1 {
				v, w = w, v
			}
			f.add(v, w)
		}
		n = parent(n)
	}
	f.waiting[n] = v
	return true
}

// Sum returns the root's vector, once all partitions are in.
func (f *Fold) Sum() ([]float32, bool) {
	v, ok := f.waiting[f.tree.Root()]
	return v, ok
}

// Pieces returns the vectors as far as they are merged, in ascending order of partitions: what a worker sends to a
// reducer after it has added the leaves of its range.
func (f *Fold) Pieces() []Piece {
	pieces := make([]Piece, 0, len(f.waiting))
	for n, v := range f.waiting {
		pieces = append(pieces, Piece{Node: n, Data: v})
	}
	slices.SortFunc(pieces, func(a, b Piece) int {
		return cmp.Compare(a.Node.Index<<a.Node.Level, b.Node.Index<<b.Node.Level)
	})
	return pieces
}
