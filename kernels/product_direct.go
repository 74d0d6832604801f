package kernels

import "unsafe"

// near tells which products are best done in one pass on operands as they lie: those whose panel of B stays in the
// first cache, and whose A is not far.
func (u *microkernels) near(op Op, dst, b Matrix, k int, e *Epilogue) bool {
	return op != NT && (u.shortB || dst.Cols%u.lanes == 0) && k <= nearDepth && dst.Rows*k <= nearNumbers &&
		dst.Cols*k <= nearNumbers && fits(4*b.Stride, k) && (e.Activation.Kind == Identity || e.Activation.Kind == Relu)
}

const (
	nearDepth   = 256
	nearNumbers = 1 << 15 // of either operand
)

// direct multiplies without copying anything.
func (u *microkernels) direct(t *tile, op Op, dst, a, b Matrix, k int, e *Epilogue) {
	t.flags = 0
	if e.Accumulate {
		t.flags |= tileLoad
	}
	if e.Activation.Kind == Relu {
		t.flags |= tileRelu
	}
	if e.Flush {
		t.flags |= tileFlush
	}
	if e.RowBias != nil {
		t.flags |= tileRowBias
		t.rowBias = unsafe.Pointer(unsafe.SliceData(e.RowBias))
	}
	if 4*dst.Rows*dst.Cols > farC {
		t.flags |= tileFar
	}
	start := unsafe.Pointer(unsafe.SliceData(a.Data))
	t.ai, t.ak = 4*a.Stride, 4
	if op == TN {
		t.ai, t.ak = 4, 4*a.Stride
	}
	t.bk, t.ci, t.depth = 4*b.Stride, 4*dst.Stride, k
	t.packTo = nil
	blocks := 1
	if dst.Rows > u.rows {
		blocks = ceil(dst.Rows, u.rows)
	}
	few := dst.Rows <= u.fewRows
	for j := 0; j < dst.Cols; {
		width := u.width(dst.Cols-j, few)
		columns := min(width*u.lanes, dst.Cols-j)
		t.cut(u, columns-(width-1)*u.lanes)
		if e.Bias != nil {
			t.flags |= tileBias
			t.bias = unsafe.Pointer(&e.Bias[j])
		}
		t.a = start
		if k > 0 {
			t.b = unsafe.Pointer(&b.Data[j])
		}
		t.down(u.tiles[width], unsafe.Pointer(&dst.Data[j]), dst.Rows, blocks, false)
		j += columns
	}
	t.a, t.b, t.c, t.bias, t.rowBias = nil, nil, nil, nil, nil
}
