package training

import (
	"sync"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

// order gives the samples of each batch: a permutation of the train split for each pass over it, keyed by the job's seed
// and the pass. It keeps two passes, since tasks of one step may still run while those of the next pass begin.
type order struct {
	seed uint64

	mu     sync.Mutex
	passes [2]pass // guarded by mu; newest first
}

type pass struct {
	number  int64
	indices []int32 // nil: no pass
}

// batch returns the indices of the samples of one partition's share of a step's batch. The caller only reads them.
func (o *order) batch(samples, batch, partitions int, step int64, partition int) []int32 {
	number, r := mapreduce.BatchSlice(samples, batch, partitions, step, partition)
	return o.pass(samples, number)[r.Lo:r.Hi]
}

func (o *order) pass(samples int, number int64) []int32 {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, p := range o.passes {
		if p.indices != nil && p.number == number {
			return p.indices
		}
	}
	key := kernels.Key{Seed: o.seed, Purpose: kernels.ForBatch, Step: uint32(number)}
	indices := mapreduce.Shuffle(samples, func(i int, bound uint32) uint32 {
		return uint32(key.Below(uint64(i), uint64(bound)))
	})
	o.passes[1], o.passes[0] = o.passes[0], pass{number, indices}
	return indices
}
