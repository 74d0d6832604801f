//go:build cuda && linux && cgo

package cuda

import (
	"fmt"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// fast is a Backend whose products, convolutions and attentions run on tensor cores, by cublasLt and kernels of our own:
// numbers are rounded as they are multiplied, and added up in float32 in an order that the library chooses, the same one
// each time on one kind of device. All else is exact. What it computes is not flushed.
type fast struct {
	*Backend
	precision kernels.Precision
	lt        *lt
}

var (
	_ kernels.Faster   = (*Backend)(nil)
	_ kernels.Recorder = (*fast)(nil)
)

// At implements kernels.Faster. The error says why cublasLt cannot be used.
func (b *Backend) At(p kernels.Precision) (kernels.Backend, error) {
	if p == kernels.Exact {
		return b, nil
	}
	lt, err := b.openLt()
	if err != nil {
		return nil, fmt.Errorf("%s: precision %v: %w", b.Name(), p, err)
	}
	return &fast{Backend: b, precision: p, lt: lt}, nil
}

// Name implements kernels.Backend.
func (f *fast) Name() string { return f.Backend.Name() + "-" + f.precision.String() }

// worthwhile is the least multiply-adds of a product that goes to tensor cores: below, one exact kernel is done before
// the operands would be rounded.
const worthwhile = 1 << 21

// operand is a matrix as cublasLt takes it.
type operand struct {
	at      unsafe.Pointer
	pitch   int       // numbers between rows
	scratch []float32 // nil, or what holds it
}

// ltAlign is what the rows of operands of our own making are multiples of, in bytes: tensor cores ask for it.
const ltAlign = 16

// number is the bytes of a number as it is multiplied.
func (f *fast) number() int {
	if f.precision == kernels.BF16 {
		return 2
	}
	return 4
}

// lend returns room for rows × columns numbers as they are multiplied.
func (f *fast) lend(rows, columns int) operand {
	each := ltAlign / f.number()
	pitch := (columns + each - 1) / each * each
	s := f.scratch((rows*pitch*f.number() + 3) / 4)
	return operand{unsafe.Pointer(unsafe.SliceData(s)), pitch, s}
}

// operand rounds a matrix, where cublasLt does not do so itself.
func (f *fast) operand(m kernels.Matrix) operand {
	if f.precision == kernels.TF32 {
		return operand{at: unsafe.Pointer(unsafe.SliceData(m.Data)), pitch: m.Stride}
	}
	o := f.lend(m.Rows, m.Cols)
	k, each := matrixBF16, 1
	if m.Cols%4 == 0 && m.Stride%4 == 0 && aligned(m.Data, 16) {
		k, each = matrixBF16Vector, 4
	}
	l := f.launch(k)
	l.addr(o.at)
	l.i64(o.pitch)
	l.ptr(m.Data)
	l.i64(m.Stride)
	l.i64(m.Rows)
	l.i32(m.Cols)
	f.elements(l, m.Rows*m.Cols/each)
	return o
}

// done gives back what holds operands.
func (f *fast) done(all ...operand) {
	for _, o := range all {
		if o.scratch != nil {
			f.release(o.scratch)
		}
	}
}

// aligned reports whether a slice begins at a multiple of so many bytes.
func aligned(x []float32, bytes uintptr) bool {
	return uintptr(unsafe.Pointer(unsafe.SliceData(x)))%bytes == 0
}

var (
	matrixBF16       = newKernel("fast", "matrix_bf16")
	matrixBF16Vector = newKernel("fast", "matrix_bf16_vector")
	columnsBF16      = newKernel("fast", "columns_bf16")
	columnsF32       = newKernel("fast", "columns_f32")
	byFilterBF16     = newKernel("fast", "by_filter_bf16")
	byFilterF32      = newKernel("fast", "by_filter_f32")
	bySample         = newKernel("fast", "by_sample")
	fromColumns      = newKernel("fast", "from_columns")
)
