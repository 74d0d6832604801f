package kernels

import (
	"fmt"
	"math"
)

// Precision is how exactly products, convolutions and attention are computed.
type Precision uint8

const (
	// Exact is the canonical arithmetic.
	Exact Precision = iota
	// TF32 rounds what is multiplied to 10 bits behind the point, the exponent as it is: NVIDIA's TensorFloat-32.
	TF32
	// BF16 rounds what is multiplied to 7 bits behind the point, the exponent as it is.
	BF16
)

var precisions = [...]string{Exact: "exact", TF32: "tf32", BF16: "bf16"}

// String is the precision's name in a job file.
func (p Precision) String() string {
	if int(p) < len(precisions) {
		return precisions[p]
	}
	return "Precision(?)"
}

// ParsePrecision reads a name; the empty one means Exact.
func ParsePrecision(name string) (Precision, error) {
	if name == "" {
		return Exact, nil
	}
	for p, n := range precisions {
		if n == name {
			return Precision(p), nil
		}
	}
	return Exact, fmt.Errorf("kernels: precision exact, tf32 or bf16 expected, got %q", name)
}

// Unit is the unit roundoff u of what is multiplied: a number x becomes x·(1+δ) with |δ| ≤ u. Exact multiplies numbers as
// they are; its u is that of a float32.
func (p Precision) Unit() float64 {
	switch p {
	case TF32:
		return 0x1p-11
	case BF16:
		return 0x1p-8
	}
	return 0x1p-24
}

// Round returns x as it is multiplied: to nearest even; NaN stays NaN.
func (p Precision) Round(x float32) float32 {
	var drop uint
	switch p {
	case TF32:
		drop = 13
	case BF16:
		drop = 16
	default:
		return x
	}
	b := math.Float32bits(x)
	if b&0x7f800000 == 0x7f800000 {
		return x
	}
	half := uint32(1)<<(drop-1) - 1
	return math.Float32frombits((b + half + b>>drop&1) >> drop << drop)
}

// Faster is a backend with a way of its own to compute at less precision.
type Faster interface {
	Backend
	// At returns a backend over the same memory that computes at a precision. The error says what is missing.
	At(p Precision) (Backend, error)
}

// At returns a backend over the memory of b whose products, convolutions and attentions are computed at a precision. A
// Faster backend does it in its own way, whose sums may be rounded in another order. On processors the numbers that are
// multiplied are rounded and the rest is canonical: no faster, but the same accuracy, so that any worker can take part.
func At(b Backend, p Precision) (Backend, error) {
	if p == Exact {
		return b, nil
	}
	switch b := b.(type) {
	case Faster:
		return b.At(p)
	case *cpu:
		return &rounded{Backend: b, precision: p, scratch: &b.scratch}, nil
	case *threaded:
		return &rounded{Backend: b, precision: p, scratch: &b.cpu.scratch}, nil
	}
	return nil, fmt.Errorf("kernels: %s computes at no other precision than exact; %s asked for", b.Name(), p)
}
