package kernels

import (
	"flag"
	"math"
	"runtime"
	"testing"
)

var (
	stride     = flag.Uint("stride", 4099, "test every stride-th float32")
	exhaustive = flag.Bool("exhaustive", false, "test every float32: some minutes")
)

// ulps returns how far got lies from want, in units of the last place of want as a float32.
func ulps(got float32, want float64) float64 {
	if want == 0 || math.IsInf(want, 0) || math.IsNaN(want) {
		if Bits(got) == Bits(float32(want)) || got == 0 && want == 0 {
			return 0
		}
		return math.Inf(1)
	}
	e := int(math.Float64bits(want)>>52&0x7ff) - 1022 // want lies in [½,1)·2ᵉ, unless it is subnormal even here
	unit := math.Float64frombits(uint64(max(e, -125)-24+1023) << 52)
	return math.Abs(float64(got)-want) / unit
}

// functions are the elementary functions, what they are to compute, and how far off they may be.
func functions() []elementary {
	tiny := func(f func(float64) float64) func(float64) float64 {
		return func(x float64) float64 {
			if v := f(x); v < 0x1p-126 {
				return 0
			} else {
				return v
			}
		}
	}
	p := fastest()
	return []elementary{
		{"exp", func(y, x []float32) { p.ExpSum(y, x, 0) }, tiny(math.Exp), 1},
		{"log", each(Log), math.Log, 1},
		{"tanh", p.Tanh, math.Tanh, 2},
		{"sigmoid", p.Sigmoid, tiny(func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }), 2},
		{"erf", each(Erf), math.Erf, 2},
		{"inverse root", each(inverseRoot), func(x float64) float64 { return 1 / math.Sqrt(x) }, 1.5},
	}
}

type elementary struct {
	name  string
	f     func(y, x []float32)
	exact func(float64) float64
	bound float64 // in units of the last place
}

func each(f func(float32) float32) func(y, x []float32) {
	return func(y, x []float32) {
		for i, v := range x {
			y[i] = f(v)
		}
	}
}

// fastest is the table that goes through all numbers the soonest: its bits are those of the portable one.
func fastest() *primitives { return &Best().(*cpu).p }

// every computes y = f(x) for every stride-th float32, or for all of them, on all processors, and returns where fault is
// largest.
func every(f func(y, x []float32), fault func(y, x float32) float64) (worst float64, at float32) {
	step := uint64(*stride)
	if *exhaustive {
		step = 1
	}
	type found struct {
		worst float64
		at    float32
	}
	results := make(chan found)
	n := uint64(runtime.GOMAXPROCS(0))
	for part := range n {
		go func() {
			var r found
			x, y := make([]float32, 0, 1<<12), make([]float32, 1<<12)
			for u := part * step; u < 1<<32; u += n * step {
				x = append(x, math.Float32frombits(uint32(u)))
				if len(x) < cap(x) && u+n*step < 1<<32 {
					continue
				}
				f(y[:len(x)], x)
				for i, v := range x {
					if d := fault(y[i], v); d > r.worst {
						r = found{d, v}
					}
				}
				x = x[:0]
			}
			results <- r
		}()
	}
	for range n {
		if r := <-results; r.worst > worst || r.worst == worst && r.at < at {
			worst, at = r.worst, r.at
		}
	}
	return worst, at
}

// Run with -exhaustive for README.md's table.
func TestElementaryFunctions(t *testing.T) {
	for _, c := range functions() {
		t.Run(c.name, func(t *testing.T) {
			worst, at := every(c.f, func(y, x float32) float64 {
				want := c.exact(float64(x))
				if math.Abs(want) > math.MaxFloat32 {
					want = math.Inf(int(math.Copysign(1, want)))
				}
				return ulps(y, want)
			})
			t.Logf("worst %.3f ulp at %x", worst, at)
			if worst > c.bound {
				t.Errorf("%s(%x) is %.3f ulp off, at most %g allowed", c.name, at, worst, c.bound)
			}
		})
	}
}

func TestFunctionsAtTheEdges(t *testing.T) {
	inf, nan := float32(math.Inf(1)), float32(math.NaN())
	for _, c := range []struct {
		name      string
		got, want float32
	}{
		{"exp(0)", Exp(0), 1}, {"exp(inf)", Exp(inf), inf}, {"exp(-inf)", Exp(-inf), 0}, {"exp(nan)", Exp(nan), nan},
		{"exp(max)", Exp(expMax), 0x1.ffff08p+127}, {"exp(above max)", Exp(math.Nextafter32(expMax, inf)), inf},
		{"exp(min)", Exp(expMin), 0x1.00004cp-126}, {"exp(below min)", Exp(math.Nextafter32(expMin, -inf)), 0},
		{"log(0)", Log(0), -inf}, {"log(1)", Log(1), 0}, {"log(inf)", Log(inf), inf}, {"log(-1)", Log(-1), nan},
		{"log(nan)", Log(nan), nan}, {"tanh(inf)", Tanh(inf), 1}, {"tanh(-inf)", Tanh(-inf), -1}, {"tanh(nan)", Tanh(nan), nan},
		{"logistic(0)", Logistic(0), 0.5}, {"logistic(inf)", Logistic(inf), 1}, {"logistic(-inf)", Logistic(-inf), 0},
		{"logistic(nan)", Logistic(nan), nan}, {"erf(inf)", Erf(inf), 1}, {"erf(-inf)", Erf(-inf), -1}, {"erf(nan)", Erf(nan), nan},
		{"erf(-0)", Erf(float32(math.Copysign(0, -1))), float32(math.Copysign(0, -1))}, {"erf(4)", Erf(4), 1},
		{"erf(least)", Erf(0x1p-149), 0x1p-149}, {"flush(subnormal)", Flush1(-0x1p-127), 0}, {"flush(least)", Flush1(-0x1p-126), -0x1p-126},
		{"flush(-0)", Flush1(float32(math.Copysign(0, -1))), 0},
	} {
		if Bits(c.got) != Bits(c.want) {
			t.Errorf("%s = %x, want %x", c.name, c.got, c.want)
		}
	}
}

func TestCosPi(t *testing.T) {
	for i := -4000; i <= 4000; i++ {
		x := float64(i) / 1000
		if d := math.Abs(CosPi(x) - math.Cos(math.Pi*x)); d > 2e-15 {
			t.Errorf("CosPi(%g) is %g off", x, d)
		}
	}
	if CosPi(0.5) != 0 || CosPi(1) != -1 || CosPi(2) != 1 {
		t.Errorf("CosPi at ½, 1, 2: %g, %g, %g", CosPi(0.5), CosPi(1), CosPi(2))
	}
}

func TestSummerIsSum(t *testing.T) {
	x := make([]float32, 1000)
	FillNormal(x, Key{Seed: 5}, 1)
	for _, cut := range []int{1, 7, 64, 65, 999} {
		var s Summer
		for lo := 0; lo < len(x); lo += cut {
			s.Add(x[lo:min(lo+cut, len(x))])
		}
		if s.Total() != Sum(x) {
			t.Errorf("in pieces of %d: %x, whole: %x", cut, s.Total(), Sum(x))
		}
	}
}
