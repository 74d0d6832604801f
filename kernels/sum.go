package kernels

// Reductions fold many numbers into few.
type Reductions interface {
	// Sum returns the sum of x in the fixed lane shape (Lanes).
	Sum(x []float32) float32
	// Dot returns the sum of the products of x and y in the fixed lane shape: a lane adds by FMA(x, y, lane).
	Dot(x, y []float32) float32
	// ColumnSums sets dst[j] to the sum of column j of src, rows ascending from +0, or from the old dst[j] when
	// accumulate.
	ColumnSums(dst []float32, src Matrix, accumulate bool)
	// RowSums sets dst[i] to the Sum of row i.
	RowSums(dst []float32, src Matrix)
	// RowMeans sets dst[i] to the Sum of row i ÷ columns.
	RowMeans(dst []float32, src Matrix)
	// Finite reports whether x holds neither an infinity nor a NaN.
	Finite(x []float32) bool
}

// Lanes is the width of the canonical sum: lane l adds x[l], x[l+Lanes], x[l+2·Lanes]… in this order, starting at +0;
// then the upper half of the lanes is added to the lower half, until one is left.
const Lanes = 64

// Sum returns the sum of x in the fixed lane shape.
func Sum(x []float32) float32 {
	var s Summer
	s.Add(x)
	return s.Total()
}

// Dot returns the sum of the products of x and y in the fixed lane shape, each lane a chain of FMA32.
func Dot(x, y []float32) float32 {
	sameLength(len(x), len(y))
	var lane [Lanes]float32
	for i, v := range x {
		l := &lane[i%Lanes]
		*l = FMA32(v, y[i], *l)
	}
	return fold(&lane)
}

// Summer is a canonical sum that receives its numbers in pieces: however they are cut, the total has the bits of Sum.
// The zero value is an empty sum.
type Summer struct {
	lane [Lanes]float32
	next int // the lane of the next number
}

// Add appends the numbers of x.
func (s *Summer) Add(x []float32) {
	for _, v := range x {
		s.lane[s.next%Lanes] += v
		s.next++
	}
}

// Total returns the sum of what was added so far.
func (s *Summer) Total() float32 {
	lane := s.lane
	return fold(&lane)
}

// fold adds the upper half of the lanes to the lower half until one is left.
func fold(lane *[Lanes]float32) float32 {
	for half := Lanes / 2; half > 0; half /= 2 {
		for l := range half {
			lane[l] += lane[l+half]
		}
	}
	return lane[0]
}

// Sum implements Backend.
func (c *cpu) Sum(x []float32) float32 { return c.p.Sum(x) }

// Dot implements Backend.
func (c *cpu) Dot(x, y []float32) float32 {
	sameLength(len(x), len(y))
	return c.p.Dot(x, y)
}

// ColumnSums implements Backend.
func (c *cpu) ColumnSums(dst []float32, src Matrix, accumulate bool) {
	src.Check()
	sameLength(src.Cols, len(dst))
	if !accumulate {
		clear(dst)
	}
	if src.Rows > 0 && src.Cols > 0 {
		c.p.AddRows(dst, src.Data, src.Rows, src.Stride)
	}
}

// RowSums implements Backend.
func (c *cpu) RowSums(dst []float32, src Matrix) {
	src.Check()
	sameLength(src.Rows, len(dst))
	for i := range dst {
		dst[i] = c.p.Sum(src.Row(i))
	}
}

// RowMeans implements Backend.
func (c *cpu) RowMeans(dst []float32, src Matrix) {
	c.RowSums(dst, src)
	c.p.Divide(dst, dst, float32(src.Cols))
}

// Finite implements Backend.
func (c *cpu) Finite(x []float32) bool { return c.p.Finite(x) }

func addRows(dst, src []float32, rows, stride int) {
	for i := range rows {
		Add(dst, src[i*stride:i*stride+len(dst)])
	}
}

// maximum returns the largest of x by comparing upwards from the first, a zero always as +0; a NaN in front stays, one
// elsewhere is passed over.
func maximum(x []float32) float32 {
	m := x[0]
	for _, v := range x[1:] {
		if v > m {
			m = v
		}
	}
	return m + 0
}

func finiteAll(x []float32) bool {
	for _, v := range x {
		if v-v != 0 {
			return false
		}
	}
	return true
}
