package kernels

import "math"

const (
	// smallest is the least normal float32, 2⁻¹²⁶.
	smallest = 0x1p-126
	// nanBits is the one NaN that canonical bytes may hold.
	nanBits = 0x7fc00000
)

// Bits returns the canonical bits of x: those of IEEE-754, every NaN written as 0x7fc00000. Processors differ in the
// sign and payload of the NaNs they make, so whoever turns numbers into bytes goes through here.
func Bits(x float32) uint32 {
	if x != x {
		return nanBits
	}
	return math.Float32bits(x)
}

// Flush1 is Flush of one number: subnormals and zeros become +0, NaNs the canonical NaN.
func Flush1(x float32) float32 {
	const least, infinite = 0x00800000, 0x7f800000
	magnitude := math.Float32bits(x) &^ (1 << 31)
	switch {
	case magnitude-least <= infinite-least: // one predictable branch for ordinary numbers
		return x
	case magnitude < least:
		return 0
	}
	return math.Float32frombits(nanBits)
}

// poison fills x with the canonical NaN: what comes of data that make no sense.
func poison(x []float32) {
	for i := range x {
		x[i] = math.Float32frombits(nanBits)
	}
}
