package worker

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

// TestMapperReusesVectors folds partials that come bucket by bucket from several goroutines, step after step, and checks the
// sums against the tree's, and that a vector comes back once nothing of it is left.
func TestMapperReusesVectors(t *testing.T) {
	const length, partitions = 3 * mapreduce.BucketFloats, 11
	var free vectors
	members := mapreduce.Deal(partitions, []mapreduce.WorkerID{"a", "b"})
	plan := &mapreduce.Plan{Partitions: partitions, Members: members}
	value := func(step, partition, i int) float32 { return float32((step+3)*(partition+1)%7) + float32(i%5)/3 }
	made := map[*float32]bool{}
	for step := range 6 {
		var mu sync.Mutex
		got := map[int][]mapreduce.Piece{}
		m := &Map{Plan: plan, Step: int64(step), Part: members[step%2].Parts}
		p := newMapper(m, length, &free, kernels.Add, func(b int, pieces []mapreduce.Piece) {
			mu.Lock()
			defer mu.Unlock()
			got[b] = pieces
		})
		var work sync.WaitGroup
		for partition := m.Part.Lo; partition < m.Part.Hi; partition++ {
			work.Go(func() {
				of := &partial{data: free.take(length)}
				mu.Lock()
				made[&of.data[0]] = true
				mu.Unlock()
				of.left.Store(int32(len(p.buckets)))
				for i := range of.data {
					of.data[i] = value(step, partition, i)
				}
				for i := len(p.buckets) - 1; i >= 0; i-- {
					b := &p.buckets[i]
					p.add(i, partition, of, of.data[b.Lo:b.Hi:b.Hi])
				}
			})
		}
		work.Wait()
		checkPieces(t, p, got, func(partition, i int) float32 { return value(step, partition, i) })
	}
	if len(made) > 6*3+partitions/2+2 {
		t.Errorf("%d vectors were made for six steps of %d partitions", len(made), partitions/2)
	}
}

// checkPieces compares the pieces of each bucket with the tree's sums.
func checkPieces(t *testing.T, p *mapper, got map[int][]mapreduce.Piece, value func(partition, i int) float32) {
	t.Helper()
	for b := range p.buckets {
		r := p.buckets[b].Range
		fold := mapreduce.NewFold(p.m.Plan.Tree(), kernels.Add)
		for partition := p.m.Part.Lo; partition < p.m.Part.Hi; partition++ {
			v := make([]float32, r.Len())
			for i := range v {
				v[i] = value(partition, r.Lo+i)
			}
			fold.Add(mapreduce.Node{Index: partition}, v)
		}
		want := fold.Pieces()
		if fmt.Sprint(nodes(got[b])) != fmt.Sprint(nodes(want)) {
			t.Fatalf("bucket %d: pieces %v, want %v", b, nodes(got[b]), nodes(want))
		}
		for i := range want {
			if !slices.Equal(got[b][i].Data, want[i].Data) {
				t.Fatalf("bucket %d, piece %v differs", b, want[i].Node)
			}
		}
	}
}

func nodes(pieces []mapreduce.Piece) []mapreduce.Node {
	var all []mapreduce.Node
	for _, p := range pieces {
		all = append(all, p.Node)
	}
	return all
}
