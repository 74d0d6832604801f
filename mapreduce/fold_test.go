package mapreduce

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func add(dst, src []float32) {
	for i, v := range src {
		dst[i] += v
	}
}

func sameBits(a, b []float32) bool {
	return slices.EqualFunc(a, b, func(x, y float32) bool { return math.Float32bits(x) == math.Float32bits(y) })
}

// drawVectors draws one vector a partition, of magnitudes so far apart that any other order of additions shows in the
// last bits.
func drawVectors(t *rapid.T, partitions int) [][]float32 {
	width := rapid.IntRange(0, 3).Draw(t, "width")
	vectors := make([][]float32, partitions)
	for p := range vectors {
		for range width {
			mantissa := rapid.Float32Range(-1, 1).Draw(t, "mantissa")
			vectors[p] = append(vectors[p], float32(math.Ldexp(float64(mantissa), rapid.IntRange(-30, 30).Draw(t, "exponent"))))
		}
	}
	return vectors
}

// sumOf is the definition: a node's sum is its left child's plus its right child's, and its left child's alone where the
// right one holds no partition.
func sumOf(tree Tree, n Node, vectors [][]float32) []float32 {
	if n.Level == 0 {
		return slices.Clone(vectors[n.Index])
	}
	left := sumOf(tree, Node{n.Level - 1, 2 * n.Index}, vectors)
	if right := (Node{n.Level - 1, 2*n.Index + 1}); tree.Contains(right) {
		add(left, sumOf(tree, right, vectors))
	}
	return left
}

// fold adds a range's partitions in a drawn order and returns the pieces.
func foldRange(t *rapid.T, tree Tree, r Range, vectors [][]float32) []Piece {
	f := NewFold(tree, add)
	var order []int
	for p := r.Lo; p < r.Hi; p++ {
		order = append(order, p)
	}
	for _, p := range rapid.Permutation(order).Draw(t, "order") {
		if !f.Add(Node{Index: p}, slices.Clone(vectors[p])) {
			t.Fatalf("partition %d is refused", p)
		}
	}
	return f.Pieces()
}

// TestAnyDealingGivesTheSameBits is the engine's promise in small: whoever maps which partitions, and in whatever order
// partials arrive and how often, the sum is that of the tree's definition, bit for bit.
func TestAnyDealingGivesTheSameBits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := drawTree(t)
		vectors := drawVectors(t, tree.Partitions)
		cuts := rapid.SliceOfN(rapid.IntRange(0, tree.Partitions), 0, 6).Draw(t, "cuts")
		cuts = append(cuts, 0, tree.Partitions)
		slices.Sort(cuts)
		var pieces []Piece
		for i := 1; i < len(cuts); i++ {
			r := Range{cuts[i-1], cuts[i]}
			part := foldRange(t, tree, r, vectors)
			var nodes []Node
			for _, p := range part {
				nodes = append(nodes, p.Node)
			}
			if want := tree.Cover(r); !slices.Equal(nodes, want) {
				t.Fatalf("a worker with %+v sends %+v, expected %+v", r, nodes, want)
			}
			pieces = append(pieces, part...)
		}
		reduce := NewFold(tree, add)
		for i, p := range rapid.Permutation(pieces).Draw(t, "arrival") {
			if _, ok := reduce.Sum(); ok {
				t.Fatalf("summed after %d of %d pieces", i, len(pieces))
			}
			v := slices.Clone(p.Data)
			if !reduce.Add(p.Node, v) {
				t.Fatalf("piece %+v is refused", p.Node)
			}
			if again := slices.Clone(p.Data); reduce.Add(p.Node, again) || !sameBits(again, p.Data) {
				t.Fatalf("piece %+v is taken twice, or changed", p.Node)
			}
		}
		got, ok := reduce.Sum()
		if want := sumOf(tree, tree.Root(), vectors); !ok || !sameBits(got, want) {
			t.Fatalf("sum %v, expected %v", got, want)
		}
	})
}

func TestFoldRefusesWhatIsNotOfTheTree(t *testing.T) {
	f := NewFold(Tree{Partitions: 3}, add)
	for _, n := range []Node{{0, 3}, {0, -1}, {-1, 0}, {1, 2}, {3, 0}} {
		if f.Add(n, []float32{1}) {
			t.Errorf("%+v is taken", n)
		}
	}
	if got := f.Pieces(); len(got) != 0 {
		t.Errorf("an empty fold has pieces %v", got)
	}
}

// TestFoldRefusesPartitionsThatItHas: a node whose partitions came before, under whatever node, would be summed twice.
func TestFoldRefusesPartitionsThatItHas(t *testing.T) {
	for _, c := range []struct{ first, second Node }{
		{Node{0, 0}, Node{1, 0}}, // a leaf, then its parent
		{Node{1, 0}, Node{0, 1}}, // a parent, then its leaf
		{Node{1, 0}, Node{2, 0}},
		{Node{2, 0}, Node{0, 3}},
		{Node{2, 1}, Node{1, 2}}, // the lone child of a parent is the same partition
	} {
		f := NewFold(Tree{Partitions: 5}, add)
		if !f.Add(c.first, []float32{1}) {
			t.Fatalf("%+v is refused", c.first)
		}
		v := []float32{7}
		if f.Add(c.second, v) || v[0] != 7 {
			t.Errorf("after %+v, %+v is taken", c.first, c.second)
		}
	}
}
