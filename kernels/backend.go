package kernels

// Backend computes the canonical operations. Every method is safe for concurrent use on disjoint outputs, allocates
// nothing in its steady state, does not keep its arguments, and gives the bits that Portable gives. Lengths that do
// not fit together panic.
type Backend interface {
	// Name says which implementation this is, for logs and benchmarks.
	Name() string

	// Gemm computes C = op(A,B), or C += op(A,B) when accumulate, in the order of README.md: one fused multiply-add
	// per k, k ascending, starting from +0 or the old C. C must not overlap A or B.
	Gemm(op Op, c, a, b Matrix, accumulate bool)

	// Add computes dst[i] += src[i]. It is the one operation of the reduction tree: dst is the left child.
	Add(dst, src []float32)
	// AddRow adds row to each row of dst.
	AddRow(dst Matrix, row []float32)
	// ColumnSums sets dst[j] to the sum of column j of src, rows ascending from +0, or from the old dst[j] when
	// accumulate.
	ColumnSums(dst []float32, src Matrix, accumulate bool)
	// Sum returns the sum of x in the fixed lane shape (Lanes).
	Sum(x []float32) float32
	// Flush replaces every zero and subnormal number by +0 and every NaN by the canonical one.
	Flush(x []float32)

	// Activate sets y[i] = f(x[i]); y may be x.
	Activate(f Activation, y, x []float32)
	// ActivateGrad sets dx[i] = dy[i]·f′, where f′ is expressed by the output y = f(x); dx may be dy or y.
	ActivateGrad(f Activation, dx, dy, y []float32)

	// CrossEntropy treats each row of logits as unnormalised log-probabilities and labels[i] as the index of row i's
	// class. It sets losses[i] = −log softmax(row)[label] and, unless grad.Data is nil, grad = softmax(row) − onehot.
	// grad may be logits. A label that is no class index gives NaN in its row only.
	CrossEntropy(losses []float32, grad, logits Matrix, labels []float32)
	// SquaredError sets losses[i] to the mean over row i of (out−target)² and, unless grad.Data is nil,
	// grad = (out−target)·(2/columns). grad may be out.
	SquaredError(losses []float32, grad, out, target Matrix)

	// Update applies one optimizer step to every element; see Rule. dst and src may be the same slots.
	Update(r Rule, dst, src Slots, grad []float32)
}

// Op says which operands of a matrix product are read transposed.
type Op uint8

const (
	NN Op = iota // C[m×n] = A[m×k] · B[k×n]
	NT           // C[m×n] = A[m×k] · B[n×k]ᵀ
	TN           // C[m×n] = A[k×m]ᵀ · B[k×n]
)

// String names the operation as BLAS does.
func (o Op) String() string {
	switch o {
	case NN:
		return "NN"
	case NT:
		return "NT"
	case TN:
		return "TN"
	}
	return "Op(?)"
}

// Matrix is a view of row-major numbers: element (i,j) is Data[i*Stride+j].
type Matrix struct {
	Data       []float32
	Rows, Cols int
	Stride     int
}

// Dense views data as rows×cols numbers without gaps.
func Dense(data []float32, rows, cols int) Matrix {
	return Matrix{Data: data[:rows*cols], Rows: rows, Cols: cols, Stride: cols}
}

// Row returns the numbers of row i.
func (m Matrix) Row(i int) []float32 {
	return m.Data[i*m.Stride : i*m.Stride+m.Cols]
}

// check panics unless the view lies inside its data.
func (m Matrix) check() {
	if m.Rows < 0 || m.Cols < 0 || m.Stride < m.Cols {
		panic("kernels: matrix with a negative side or a stride shorter than its rows")
	}
	if m.Rows > 0 && (m.Rows-1)*m.Stride+m.Cols > len(m.Data) {
		panic("kernels: matrix larger than its data")
	}
}

// Activation names an elementwise nonlinearity.
type Activation uint8

const (
	Relu Activation = iota
	TanH
	Sigmoid
)

// portable is the definition of the canonical arithmetic, in scalar Go.
type portable struct{}

var _ Backend = portable{}

// Portable returns the reference backend.
func Portable() Backend { return portable{} }

// Name implements Backend.
func (portable) Name() string { return "portable" }

func sameLength(a, b int) {
	if a != b {
		panic("kernels: slices of different lengths")
	}
}
