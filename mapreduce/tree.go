package mapreduce

import "math/bits"

// Node is a place in the reduction tree over the partitions 0..P-1: it stands for the partitions
// [Index<<Level, (Index+1)<<Level) that exist. A leaf is (0, partition).
type Node struct {
	Level int `json:"level"`
	Index int `json:"index"`
}

// Tree is the one binary tree along which the partials of Partitions partitions are summed: a node's sum is its left
// child's plus its right child's, and its left child's alone where the right one holds no partition. The tree depends on
// the job only, so the bits of a sum do not depend on who holds which partition.
type Tree struct {
	Partitions int
}

// Root returns the node that stands for all partitions.
func (t Tree) Root() Node {
	return Node{Level: bits.Len(uint(t.Partitions - 1)), Index: 0}
}

// Contains says whether n stands for at least one partition of t.
func (t Tree) Contains(n Node) bool {
	return n.Level >= 0 && n.Level <= t.Root().Level && n.Index >= 0 && n.Index<<n.Level < t.Partitions
}

// Cover returns the fewest nodes that together stand for exactly the partitions of r, in ascending order.
func (t Tree) Cover(r Range) []Node {
	var nodes []Node
	for lo := r.Lo; lo < r.Hi; {
		n := Node{Level: 0, Index: lo}
		for n != t.Root() && n.Index%2 == 0 && t.end(parent(n)) <= r.Hi {
			n = parent(n)
		}
		nodes = append(nodes, n)
		lo = t.end(n)
	}
	return nodes
}

// end returns the first partition after those that n stands for.
func (t Tree) end(n Node) int { return min((n.Index+1)<<n.Level, t.Partitions) }

func parent(n Node) Node { return Node{Level: n.Level + 1, Index: n.Index / 2} }

func sibling(n Node) Node { return Node{Level: n.Level, Index: n.Index ^ 1} }
