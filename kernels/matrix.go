package kernels

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

// Sub views rows×cols numbers from (i,j) on; a view of none holds no data.
func (m Matrix) Sub(i, j, rows, cols int) Matrix {
	if rows == 0 || cols == 0 {
		return Matrix{Rows: rows, Cols: cols, Stride: cols}
	}
	at := i*m.Stride + j
	return Matrix{Data: m.Data[at : at+(rows-1)*m.Stride+cols], Rows: rows, Cols: cols, Stride: m.Stride}
}

// Check panics unless the view lies inside its data.
func (m Matrix) Check() {
	if m.Rows < 0 || m.Cols < 0 || m.Stride < m.Cols {
		panic("kernels: matrix with a negative side or a stride shorter than its rows")
	}
	if m.Rows > 0 && (m.Rows-1)*m.Stride+m.Cols > len(m.Data) {
		panic("kernels: matrix larger than its data")
	}
}

// CheckShape panics unless the view is rows×cols and lies inside its data.
func (m Matrix) CheckShape(rows, cols int) {
	m.Check()
	sameLength(m.Rows, rows)
	sameLength(m.Cols, cols)
}

func sameLength(a, b int) {
	if a != b {
		panic("kernels: slices of different lengths")
	}
}
