package kernels

// job is one call of a backend as its parts see it: the arguments, by kind, and the loop over a range of the units that
// are independent of each other. It is a struct rather than a closure, so that sharing a call out allocates nothing.
type job struct {
	run                 func(j *job, lo, hi int)
	total, parts, align int

	cpu  *cpu
	m    [4]Matrix
	more [3]Matrix
	x    [8][]float32
	n    [3]int
	f    [2]float32

	op         Op
	packed     Packed
	epilogue   Epilogue
	activation Activation
	accumulate bool

	conv      ConvShape
	pool      PoolShape
	attention AttentionShape
	from      []int32
	bits16    []uint16
	key       Key
	at        uint64
	rule      Rule
	dst, src  Slots
}

// part returns the range of a part; its ends are multiples of align, save the last.
func (j *job) part(i int) (lo, hi int) {
	return j.bound(i), j.bound(i + 1)
}

func (j *job) bound(i int) int {
	if i == j.parts {
		return j.total
	}
	return j.total * i / j.parts / j.align * j.align
}
