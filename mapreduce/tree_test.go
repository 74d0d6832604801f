package mapreduce

import (
	"testing"

	"pgregory.net/rapid"
)

// partitionsOf lists the partitions that n stands for, from the definition of Node.
func partitionsOf(t Tree, n Node) []int {
	var parts []int
	for p := n.Index << n.Level; p < (n.Index+1)<<n.Level && p < t.Partitions; p++ {
		parts = append(parts, p)
	}
	return parts
}

func drawTree(t *rapid.T) Tree { return Tree{Partitions: rapid.IntRange(1, 70).Draw(t, "partitions")} }

func drawRange(t *rapid.T, n int) Range {
	lo := rapid.IntRange(0, n).Draw(t, "lo")
	return Range{lo, rapid.IntRange(lo, n).Draw(t, "hi")}
}

func TestRootStandsForAllPartitions(t *testing.T) {
	for n := 1; n <= 130; n++ {
		tree := Tree{Partitions: n}
		root := tree.Root()
		if !tree.Contains(root) || len(partitionsOf(tree, root)) != n {
			t.Errorf("%d partitions: root %+v", n, root)
		}
		if root.Level > 0 && len(partitionsOf(tree, Node{Level: root.Level - 1})) == n {
			t.Errorf("%d partitions: root %+v is higher than it need be", n, root)
		}
	}
}

func TestContains(t *testing.T) {
	tree := Tree{Partitions: 5}
	for _, n := range []Node{{0, 0}, {0, 4}, {1, 2}, {2, 1}, {3, 0}} {
		if !tree.Contains(n) {
			t.Errorf("%+v is of the tree", n)
		}
	}
	for _, n := range []Node{{0, 5}, {0, -1}, {-1, 0}, {1, 3}, {2, 2}, {3, 1}, {4, 0}, {62, 0}} {
		if tree.Contains(n) {
			t.Errorf("%+v is not of the tree", n)
		}
	}
}

// TestCoverIsExactAndSmallest compares Cover with all partitions of the range, and with the fewest nodes that a search
// over ends finds.
func TestCoverIsExactAndSmallest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := drawTree(t)
		r := drawRange(t, tree.Partitions)
		nodes := tree.Cover(r)
		next := r.Lo
		for _, n := range nodes {
			if !tree.Contains(n) {
				t.Fatalf("%+v is not of the tree", n)
			}
			for _, p := range partitionsOf(tree, n) {
				if p != next {
					t.Fatalf("cover of %+v: %+v: partition %d, expected %d", r, nodes, p, next)
				}
				next++
			}
		}
		if next != r.Hi {
			t.Fatalf("cover of %+v ends at %d: %+v", r, next, nodes)
		}
		if want := fewest(tree, r); len(nodes) != want {
			t.Fatalf("cover of %+v has %d nodes, %d would do: %+v", r, len(nodes), want, nodes)
		}
	})
}

// fewest returns the least number of nodes that make up r.
func fewest(tree Tree, r Range) int {
	best := make([]int, r.Len()+1) // for the range that begins at r.Hi-i
	for i := 1; i <= r.Len(); i++ {
		best[i] = i
		for level := 0; level <= tree.Root().Level; level++ {
			lo := r.Hi - i
			n := Node{Level: level, Index: lo >> level}
			parts := partitionsOf(tree, n)
			if n.Index<<level == lo && len(parts) <= i {
				best[i] = min(best[i], 1+best[i-len(parts)])
			}
		}
	}
	return best[r.Len()]
}

func TestEvenCutsWithoutGapsAndFairly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 1000).Draw(t, "n")
		parts := rapid.IntRange(1, 50).Draw(t, "parts")
		next, last := 0, n
		for i := range parts {
			r := Even(n, parts, i)
			if r.Lo != next || r.Len() < 0 || r.Len() > last || r.Len() < n/parts || r.Len() > n/parts+1 {
				t.Fatalf("piece %d of %d in %d is %+v", i, n, parts, r)
			}
			next, last = r.Hi, r.Len()
		}
		if next != n {
			t.Fatalf("%d in %d pieces end at %d", n, parts, next)
		}
	})
}
