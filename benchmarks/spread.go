package benchmarks

import (
	"encoding/json"
	"math"
	"slices"
)

// Number is a measurement; what is not finite (a goal not reached, no measurement) is null in JSON.
type Number float64

// MarshalJSON writes a finite number, or null.
func (n Number) MarshalJSON() ([]byte, error) {
	if !n.Finite() {
		return []byte("null"), nil
	}
	return json.Marshal(float64(n))
}

// Finite reports whether n was measured.
func (n Number) Finite() bool { return !math.IsNaN(float64(n)) && !math.IsInf(float64(n), 0) }

// Spread is how repeated measurements lie: the quartiles and the ends.
type Spread struct {
	Min Number `json:"min"`
	Q1  Number `json:"q1"`
	Q3  Number `json:"q3"`
	Max Number `json:"max"`
	N   int    `json:"n"`
}

// Summarize returns the median of samples and their spread; NaN of none.
func Summarize(samples []float64) (median Number, spread Spread) {
	sorted := slices.Sorted(slices.Values(samples))
	return quantile(sorted, 0.5), Spread{
		Min: quantile(sorted, 0), Q1: quantile(sorted, 0.25), Q3: quantile(sorted, 0.75), Max: quantile(sorted, 1),
		N: len(samples),
	}
}

// quantile interpolates linearly between order statistics (Hyndman and Fan 1996, type 7). Between a finite number and an
// infinite one lies the infinite one.
func quantile(sorted []float64, q float64) Number {
	if len(sorted) == 0 {
		return Number(math.NaN())
	}
	at := q * float64(len(sorted)-1)
	low := int(at)
	part := at - float64(low)
	if part == 0 || sorted[low] == sorted[low+1] {
		return Number(sorted[low])
	}
	return Number(sorted[low] + part*(sorted[low+1]-sorted[low]))
}
