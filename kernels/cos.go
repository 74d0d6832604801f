package kernels

import "math"

// CosPi returns cos(π·x) in float64, about 1 ulp off, by operations that IEEE-754 fixes: schedules and the normal
// distribution need the same bits everywhere, and math.Cos differs between architectures. x must be finite.
func CosPi(x float64) float64 {
	x = math.Abs(x)
	x -= 2 * math.Floor(x/2)
	if x > 1 {
		x = 2 - x
	}
	switch {
	case x <= 0.25:
		return cosSeries(x)
	case x <= 0.75:
		return sinSeries(0.5 - x)
	}
	return -cosSeries(1 - x)
}

// cosSeries and sinSeries are Taylor's series at |x| ≤ 1/4, where t = (π·x)² ≤ 0.617. The conversions forbid fusion.
func cosSeries(x float64) float64 {
	a := float64(math.Pi * x)
	t := float64(a * a)
	s := float64(1)
	for n := 18.0; n > 0; n -= 2 {
		s = 1 - float64(float64(t/float64(n*(n-1)))*s)
	}
	return s
}

func sinSeries(x float64) float64 {
	a := float64(math.Pi * x)
	t := float64(a * a)
	s := float64(1)
	for n := 19.0; n > 1; n -= 2 {
		s = 1 - float64(float64(t/float64(n*(n-1)))*s)
	}
	return float64(a * s)
}

// PowInt returns bⁿ in float64 by binary powers, each product rounded once: the same bits everywhere.
func PowInt(b float64, n uint64) float64 {
	r := float64(1)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = float64(r * b)
		}
		b = float64(b * b)
	}
	return r
}
