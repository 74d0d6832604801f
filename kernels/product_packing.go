package kernels

import "unsafe"

// placeA points the tile at rows [from,to) of A, from k = l on, where they lie or as a copy.
func (p *blocked) placeA(from, to, l, blocks, panels int) {
	t, u := &p.t, p.u
	t.ai, t.ak = 4*p.ai, 4*p.ak
	p.tallA = false
	if t.depth == 0 {
		return
	}
	t.a = unsafe.Pointer(&p.a.Data[from*p.ai+l*p.ak])
	if panels < 8 || !u.packs {
		return
	}
	p.tallA = true
	p.packRows(from, to, l, blocks)
	t.a = unsafe.Pointer(&p.packedA[0])
}

// packRows packs rows [from,to) of A as the blocks that tile.down cuts.
func (p *blocked) packRows(from, to, l, blocks int) {
	p.packedA = grown(p.packedA, (to-from)*p.t.depth+p.u.lanes)
	least, more := (to-from)/blocks, (to-from)%blocks
	for b, i := 0, from; b < blocks; b++ {
		rows := least
		if b < more {
			rows++
		}
		p.packA(i, l, rows, (i-from)*p.t.depth)
		i += rows
	}
}

// grown returns x, or a longer buffer where x is too short.
func grown(x []float32, n int) []float32 {
	if n <= len(x) {
		return x
	}
	return aligned(n)
}

// packA copies a block of rows of A, k by k. It stores whole vectors, each over the end of the one before.
func (p *blocked) packA(i, l, rows, at int) {
	t, u, q := &p.t, p.u, &p.p
	q.pitch = 4 * rows
	if p.op == TN {
		for r := 0; r < rows; r += u.lanes {
			q.src, q.dst = unsafe.Pointer(&p.a.Data[l*p.ak+i+r]), unsafe.Pointer(&p.packedA[at+r])
			q.stride, q.depth, q.width = 4*p.ak, t.depth, 1
			u.setMask(&q.columnMask, min(u.lanes, rows-r))
			u.copyRows((*byte)(unsafe.Pointer(q)))
		}
		return
	}
	fours := t.depth &^ 3
	start := i*p.ai + l
	q.src, q.stride, q.depth = unsafe.Pointer(&p.a.Data[start]), 4*p.ai, fours
	if i+u.lanes > p.a.Rows {
		q.src, q.stride = p.shortRows(p.a, start, rows)
	}
	q.dst = unsafe.Pointer(&p.packedA[at])
	if fours > 0 {
		u.transpose((*byte)(unsafe.Pointer(q)))
	}
	for k := fours; k < t.depth; k++ {
		for r := range rows {
			p.packedA[at+k*rows+r] = p.a.Data[start+r*p.ai+k]
		}
	}
}

// placeB points the tile at the panel of B from k = l and column j on, where it lies or as a copy.
func (p *blocked) placeB(l, j, width, columns, rows, blocks int) {
	t, u := &p.t, p.u
	if t.depth == 0 {
		return
	}
	if p.op == NT {
		p.transposeB(l, j, width, columns)
		return
	}
	src := unsafe.Pointer(&p.b.Data[l*p.bk+j])
	t.packTo = nil
	if columns == width*u.lanes || u.shortB {
		t.b, t.bk = src, 4*p.bk
		if blocks <= 2 || fits(t.bk, t.depth) {
			return
		}
		if u.packs && width == 2 && 2*ceil(rows, blocks) > u.rows {
			t.packTo = unsafe.Pointer(&p.packedB[0])
			return
		}
	}
	t.b, t.bk = unsafe.Pointer(&p.packedB[0]), 4*width*u.lanes
	if width == 3 {
		width = 4
		t.bk = 4 * width * u.lanes
	}
	q := &p.p
	q.src, q.dst = src, t.b
	q.stride, q.pitch = 4*p.bk, t.bk
	q.depth, q.width = t.depth, width
	u.setMask(&q.columnMask, columns-(width-1)*u.lanes)
	u.copyRows((*byte)(unsafe.Pointer(q)))
}

// transposeB makes a packed panel of the rows of B that are its columns.
func (p *blocked) transposeB(l, j, width, columns int) {
	t, u, q := &p.t, p.u, &p.p
	pitch := width * u.lanes
	t.b, t.bk = unsafe.Pointer(&p.packedB[0]), 4*pitch
	q.pitch = t.bk
	fours := t.depth &^ 3
	for v := 0; v < columns; v += u.lanes {
		rows := min(u.lanes, columns-v)
		at := (j+v)*p.b.Stride + l
		q.src, q.stride, q.depth = unsafe.Pointer(&p.b.Data[at]), 4*p.b.Stride, fours
		if rows < u.lanes {
			q.src, q.stride = p.shortRows(p.b, at, rows)
		}
		q.dst = unsafe.Pointer(&p.packedB[v])
		if fours > 0 {
			u.transpose((*byte)(unsafe.Pointer(q)))
		}
		for k := fours; k < t.depth; k++ {
			for r := range rows {
				p.packedB[k*pitch+v+r] = p.b.Data[at+r*p.b.Stride+k]
			}
		}
	}
}

// shortRows copies rows that do not fill a vector to where as many as a vector has may be read.
func (p *blocked) shortRows(m Matrix, at, rows int) (unsafe.Pointer, int) {
	pitch := p.t.depth + cacheLine/4
	p.short = grown(p.short, p.u.lanes*pitch)
	for r := range rows {
		copy(p.short[r*pitch:], m.Data[at+r*m.Stride:][:p.t.depth])
	}
	return unsafe.Pointer(&p.short[0]), 4 * pitch
}

// fits reports that rows of two cache lines, stride bytes apart, leave a quarter of a first-level cache of 64 sets × 8
// ways to others.
func fits(stride, rows int) bool {
	const sets, ways = 64, 8
	step := stride / cacheLine
	used := sets
	if stride%cacheLine == 0 && step > 0 {
		used = min(sets, 2*sets/(step&-step))
	}
	return 2*rows <= used*ways*3/4
}
