package kernels

// Update implements Backend. A rule that needs a tensor's norm is not cut.
func (t *threaded) Update(r Rule, dst, src Slots, grad []float32) {
	if r.Kind == Lamb {
		t.cpu.Update(r, dst, src, grad)
		return
	}
	j := t.begin(len(grad), functionGrain, Lanes)
	if j == nil {
		t.cpu.Update(r, dst, src, grad)
		return
	}
	j.rule, j.dst, j.src, j.x[0] = r, dst, src, grad
	t.share(func(j *job, lo, hi int) { j.cpu.Update(j.rule, j.dst.cut(lo, hi), j.src.cut(lo, hi), j.x[0][lo:hi]) })
}

// cut slices the vectors that are there.
func (s Slots) cut(lo, hi int) Slots {
	return Slots{cut(s.Params, lo, hi), cut(s.First, lo, hi), cut(s.Second, lo, hi)}
}

// Dropout implements Backend.
func (t *threaded) Dropout(y, x []float32, key Key, at uint64, p float32) {
	j := t.begin(len(y), functionGrain, Lanes)
	if j == nil {
		t.cpu.Dropout(y, x, key, at, p)
		return
	}
	j.x[0], j.x[1], j.key, j.at, j.f[0] = y, x, key, at, p
	t.share(func(j *job, lo, hi int) {
		j.cpu.Dropout(j.x[0][lo:hi], j.x[1][lo:hi], j.key, j.at+uint64(lo), j.f[0])
	})
}

// ToBF16 implements Backend.
func (t *threaded) ToBF16(dst []uint16, src []float32) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.ToBF16(dst, src)
		return
	}
	j.bits16, j.x[0] = dst, src
	t.share(func(j *job, lo, hi int) { j.cpu.ToBF16(j.bits16[lo:hi], j.x[0][lo:hi]) })
}

// FromBF16 implements Backend.
func (t *threaded) FromBF16(dst []float32, src []uint16) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.FromBF16(dst, src)
		return
	}
	j.bits16, j.x[0] = src, dst
	t.share(func(j *job, lo, hi int) { j.cpu.FromBF16(j.x[0][lo:hi], j.bits16[lo:hi]) })
}
