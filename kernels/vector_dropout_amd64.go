//go:build amd64 && !noasm

package kernels

// dropoutGroup is how many numbers a pass of the loop handles, or a multiple.
const dropoutGroup = 64

// rounds returns the keys of the ten rounds, first and second half alternating, and the upper half of the counter.
func (k Key) rounds() (keys [20]uint64, high uint64) {
	k0, k1 := uint32(k.Seed), uint32(k.Seed>>32)
	for i := 0; i < len(keys); i += 2 {
		keys[i], keys[i+1] = uint64(k0), uint64(k1)
		k0 += 0x9E3779B9
		k1 += 0xBB67AE85
	}
	return keys, uint64(k.Purpose)<<32 | uint64(k.Step)
}

func avx512DropoutAll(y, x []float32, key Key, at uint64, p, factor float32) {
	head := min(len(y), int(-at&3))
	if head > 0 {
		dropout(y[:head], x[:head], key, at, p, factor)
	}
	y, x, at = y[head:], x[head:], at+uint64(head)
	keys, high := key.rounds()
	for len(y) >= dropoutGroup {
		n := min(len(y), block) &^ (dropoutGroup - 1)
		avx512Dropout(y[:n], x, &keys, at/4, high, p, factor)
		y, x, at = y[n:], x[n:], at+uint64(n)
	}
	if len(y) == 0 {
		return
	}
	var group [dropoutGroup]float32
	copy(group[:], x[:len(y)])
	avx512Dropout(group[:], group[:], &keys, at/4, high, p, factor)
	copy(y, group[:])
}

func avx2DropoutAll(y, x []float32, key Key, at uint64, p, factor float32) {
	head := min(len(y), int(-at&3))
	if head > 0 {
		dropout(y[:head], x[:head], key, at, p, factor)
	}
	y, x, at = y[head:], x[head:], at+uint64(head)
	keys, high := key.rounds()
	for len(y) >= dropoutGroup {
		n := min(len(y), block) &^ (dropoutGroup - 1)
		avx2Dropout(y[:n], x, &keys, at/4, high, p, factor)
		y, x, at = y[n:], x[n:], at+uint64(n)
	}
	if len(y) == 0 {
		return
	}
	var group [dropoutGroup]float32
	copy(group[:], x[:len(y)])
	avx2Dropout(group[:], group[:], &keys, at/4, high, p, factor)
	copy(y, group[:])
}
