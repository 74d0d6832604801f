package kernels

import (
	"math"
	"testing"
)

// softmax64 returns the probabilities of one row and the logarithm of their sum.
func softmax64(x []float64) (p []float64, logSum float64) {
	sum := 0.0
	p = make([]float64, len(x))
	for i, v := range x {
		p[i] = math.Exp(v)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, math.Log(sum)
}

func TestSoftmax(t *testing.T) {
	const rows, cols = 3, 70
	x, dy := normals(rows*cols, 1), normals(rows*cols, 2)
	y, dx := make([]float32, len(x)), make([]float32, len(x))
	p := Portable()
	p.Softmax(Dense(y, rows, cols), Dense(x, rows, cols))
	p.SoftmaxGrad(Dense(dx, rows, cols), Dense(dy, rows, cols), Dense(y, rows, cols))
	forward := func(x []float64) []float64 {
		var out []float64
		for i := range rows {
			p, _ := softmax64(x[i*cols : (i+1)*cols])
			out = append(out, p...)
		}
		return out
	}
	wx := widen(x)
	near(t, "softmax", y, forward(wx), 1e-6)
	near(t, "gradient", dx, derivative(wx, func(x []float64) float64 { return weighted(dy, forward(x)) }), 1e-5)
}

func TestLosses(t *testing.T) {
	const rows, cols, delta, smoothing = 4, 9, 0.7, 0.1
	x, target := normals(rows*cols, 1), normals(rows*cols, 2)
	labels, odds := make([]float32, rows), make([]float32, rows*cols)
	for i := range labels {
		labels[i] = float32(i * 2)
	}
	FillUniform(odds, Key{Seed: 3}, 0.5)
	for i := range odds {
		odds[i] += 0.5
	}
	p, mx, mt := Portable(), Dense(x, rows, cols), Dense(target, rows, cols)
	mean := func(term func(x, t float64) float64, target []float32) func(x []float64, i int) float64 {
		return func(x []float64, i int) float64 {
			sum := 0.0
			for j := range cols {
				sum += term(x[i*cols+j], float64(target[i*cols+j])) / cols
			}
			return sum
		}
	}
	for _, c := range []struct {
		name string
		run  func(losses []float32, grad Matrix)
		row  func(x []float64, i int) float64
	}{
		{"squared", func(l []float32, g Matrix) { p.SquaredError(l, g, mx, mt) }, mean(func(x, t float64) float64 { return (x - t) * (x - t) }, target)},
		{"absolute", func(l []float32, g Matrix) { p.AbsoluteError(l, g, mx, mt) }, mean(func(x, t float64) float64 { return math.Abs(x - t) }, target)},
		{"huber", func(l []float32, g Matrix) { p.Huber(l, g, mx, mt, delta) }, mean(func(x, t float64) float64 {
			if d := math.Abs(x - t); d > delta {
				return delta * (d - delta/2)
			}
			return (x - t) * (x - t) / 2
		}, target)},
		{"binary cross entropy", func(l []float32, g Matrix) { p.BinaryCrossEntropy(l, g, mx, Dense(odds, rows, cols)) },
			mean(func(x, t float64) float64 { return math.Log1p(math.Exp(x)) - x*t }, odds)},
		{"cross entropy", func(l []float32, g Matrix) { p.CrossEntropy(l, g, mx, labels, 0) }, func(x []float64, i int) float64 {
			_, logSum := softmax64(x[i*cols : (i+1)*cols])
			return logSum - x[i*cols+2*i]
		}},
		{"smoothed cross entropy", func(l []float32, g Matrix) { p.CrossEntropy(l, g, mx, labels, smoothing) }, func(x []float64, i int) float64 {
			_, logSum := softmax64(x[i*cols : (i+1)*cols])
			sum := 0.0
			for _, v := range x[i*cols : (i+1)*cols] {
				sum += v
			}
			return logSum - (1-smoothing)*x[i*cols+2*i] - smoothing*sum/cols
		}},
	} {
		losses, grad := make([]float32, rows), make([]float32, rows*cols)
		c.run(losses, Dense(grad, rows, cols))
		wx, want := widen(x), make([]float64, rows)
		for i := range want {
			want[i] = c.row(wx, i)
		}
		near(t, c.name, losses, want, 1e-6)
		near(t, c.name+" gradient", grad, derivative(wx, func(x []float64) float64 {
			sum := 0.0
			for i := range rows {
				sum += c.row(x, i)
			}
			return sum
		}), 1e-5)
	}
}

// Where the odds are overwhelming a loss stays precise: the part of e^−|x| that 1 cannot hold is added.
func TestBinaryCrossEntropyOfSureThings(t *testing.T) {
	for _, x := range []float32{0, 1, -1, 10, -10, 17, 20, -50, 80, -80} {
		for _, target := range []float32{0, 1} {
			want := math.Log1p(math.Exp(-float64(x)))
			if target == 0 {
				want = math.Log1p(math.Exp(float64(x)))
			}
			got, _ := binaryCrossEntropy(x, target, 1)
			if d := ulps(got, want); d > 3 {
				t.Errorf("at %g for %g: %g, want %g: %.1f ulp", x, target, got, want, d)
			}
		}
	}
}

func TestLossesAtTheEdges(t *testing.T) {
	inf, nan := float32(math.Inf(1)), float32(math.NaN())
	for _, c := range []struct {
		name               string
		loss, grad         float32
		wantLoss, wantGrad float32
	}{
		{"absolute 0", first(absoluteError(2, 2, 1)), second(absoluteError(2, 2, 1)), 0, 0},
		{"absolute nan", first(absoluteError(nan, 2, 1)), second(absoluteError(nan, 2, 1)), nan, nan},
		{"absolute inf", first(absoluteError(-inf, 2, 1)), second(absoluteError(-inf, 2, 1)), inf, -1},
		{"huber at delta", first(huber(2, 1, 1, 1)), second(huber(2, 1, 1, 1)), 0.5, 1},
		{"huber inf", first(huber(-inf, 1, 1, 1)), second(huber(-inf, 1, 1, 1)), inf, -1},
		{"huber nan", first(huber(nan, 1, 1, 1)), second(huber(nan, 1, 1, 1)), nan, nan},
		{"binary inf", first(binaryCrossEntropy(inf, 0, 1)), second(binaryCrossEntropy(inf, 0, 1)), nan, 1},
		{"binary nan", first(binaryCrossEntropy(nan, 0, 1)), second(binaryCrossEntropy(nan, 0, 1)), nan, nan},
	} {
		if Bits(c.loss) != Bits(c.wantLoss) || Bits(c.grad) != Bits(c.wantGrad) {
			t.Errorf("%s: loss %g, gradient %g, want %g, %g", c.name, c.loss, c.grad, c.wantLoss, c.wantGrad)
		}
	}
}

func first(a, _ float32) float32  { return a }
func second(_, b float32) float32 { return b }
