package kernels

// Lanes is the width of the canonical sum: lane l adds x[l], x[l+Lanes], x[l+2·Lanes]… in this order, starting at +0;
// then the upper half of the lanes is added to the lower half, until one is left.
const Lanes = 64

// Sum returns the sum of x in the fixed lane shape.
func Sum(x []float32) float32 {
	var s Summer
	s.Add(x)
	return s.Total()
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
func (portable) Sum(x []float32) float32 { return Sum(x) }

// Add computes dst[i] += src[i], the node of the reduction tree; dst is the left child. Slices of different lengths
// panic.
func Add(dst, src []float32) {
	sameLength(len(dst), len(src))
	for i, v := range src {
		dst[i] += v
	}
}

// Add implements Backend.
func (portable) Add(dst, src []float32) { Add(dst, src) }

// AddRow implements Backend.
func (portable) AddRow(dst Matrix, row []float32) {
	dst.check()
	sameLength(dst.Cols, len(row))
	for i := range dst.Rows {
		Add(dst.Row(i), row)
	}
}

// ColumnSums implements Backend.
func (portable) ColumnSums(dst []float32, src Matrix, accumulate bool) {
	src.check()
	sameLength(src.Cols, len(dst))
	if !accumulate {
		clear(dst)
	}
	for i := range src.Rows {
		Add(dst, src.Row(i))
	}
}
