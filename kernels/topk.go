package kernels

// magnitude orders numbers by absolute value, NaNs above infinity.
func magnitude(x float32) uint32 { return Bits(x) &^ (1 << 31) }

// TopK implements Backend.
func (c *cpu) TopK(indices []int32, x []float32) {
	k := len(indices)
	if k > len(x) {
		panic("kernels: more of the largest numbers than there are numbers")
	}
	if k == 0 {
		return
	}
	least, ties := kthLargest(x, k)
	n := 0
	for i, v := range x {
		m := magnitude(v)
		if m == least && ties > 0 {
			ties--
		} else if m <= least {
			continue
		}
		indices[n] = int32(i)
		n++
	}
}

// kthLargest returns the magnitude of number k in descending order, and how many numbers equal to it are among the first
// k. It narrows the magnitude down by 11, 10 and 10 bits, each time counting those that agree so far.
func kthLargest(x []float32, k int) (least uint32, ties int) {
	var count [1 << 11]int
	bits := uint(31)
	for bits > 0 {
		digit := uint(10)
		if bits == 31 {
			digit = 11
		}
		clear(count[:])
		for _, v := range x {
			if m := magnitude(v); m>>bits == least>>bits {
				count[m>>(bits-digit)&(1<<digit-1)]++
			}
		}
		bits -= digit
		d := 1<<digit - 1
		for ; count[d] < k; d-- {
			k -= count[d]
		}
		least |= uint32(d) << bits
	}
	return least, k
}
