package mapreduce

// Shuffle returns a permutation of 0..n-1 by the Fisher-Yates algorithm (Knuth, TAOCP vol. 2, 3.4.2, algorithm P):
// below(i, bound) must return a uniform integer of [0, bound), a pure function of i.
func Shuffle(n int, below func(i int, bound uint32) uint32) []int32 {
	p := make([]int32, n)
	for i := range p {
		p[i] = int32(i)
	}
	for i := n - 1; i > 0; i-- {
		j := below(i, uint32(i)+1)
		p[i], p[j] = p[j], p[i]
	}
	return p
}

// BatchSlice returns the positions, in the permutation of its pass over the samples, of the partition's share of the
// batch of a step, and the index of that pass. A pass has samples/batch whole batches; the few samples that are left
// over sit out the pass, others in each.
func BatchSlice(samples, batch, partitions int, step int64, partition int) (pass int64, r Range) {
	perPass := int64(samples / batch)
	pass = step / perPass
	first := int(step%perPass) * batch
	r = Even(batch, partitions, partition)
	return pass, Range{first + r.Lo, first + r.Hi}
}
