package kerneltest

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/autonet/autonet/kernels"
)

// Golden is hashes of what a backend computes, a line each: kernels/testdata/golden.txt holds them.
func Golden(b kernels.Backend) string {
	var text strings.Builder
	for _, g := range append(golden(b), goldenOperators(b)...) {
		fmt.Fprintf(&text, "%-16s %s\n", g.name, g.hash)
	}
	return text.String()
}

// digest is the hash of numbers' canonical bits.
func digest(parts ...[]float32) string {
	h := sha256.New()
	for _, x := range parts {
		for _, v := range x {
			var b [4]byte
			binary.LittleEndian.PutUint32(b[:], kernels.Bits(v))
			h.Write(b[:])
		}
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:12])
}

type goldenLine struct{ name, hash string }

func golden(p kernels.Backend) []goldenLine {
	var lines []goldenLine
	add := func(name string, parts ...[]float32) { lines = append(lines, goldenLine{name, digest(parts...)}) }

	for _, op := range []kernels.Op{kernels.NN, kernels.NT, kernels.TN} {
		for _, scale := range []float32{1, 0x1p-70} {
			a, b, c := goldenOperands(op, 37, 29, 131)
			for i := range a.Data {
				a.Data[i] *= scale
				b.Data[i%len(b.Data)] *= 1 / 16.0
			}
			p.Gemm(op, c, a, b, kernels.Epilogue{})
			p.Gemm(op, c, a, b, kernels.Epilogue{Accumulate: true})
			add(fmt.Sprintf("gemm %v %.0g", op, scale), c.Data)
		}
	}
	x := make([]float32, 5000)
	kernels.FillNormal(x, kernels.Key{Seed: 11}, 3)
	add("normal", x)
	for i, k := range []kernels.ActivationKind{kernels.Relu, kernels.TanH, kernels.Sigmoid} {
		f := kernels.Activation{Kind: k}
		y, dx := make([]float32, len(x)), make([]float32, len(x))
		p.Activate(f, y, x)
		p.ActivateGrad(f, dx, x, nil, y)
		add(fmt.Sprintf("activation %d", i), y, dx)
	}
	return append(lines, goldenTraining(p, x)...)
}

// goldenTraining covers sums, losses, updates and random numbers.
func goldenTraining(p kernels.Backend, x []float32) []goldenLine {
	var lines []goldenLine
	add := func(name string, parts ...[]float32) { lines = append(lines, goldenLine{name, digest(parts...)}) }
	logs, exps := make([]float32, len(x)), make([]float32, len(x))
	for i, v := range x {
		logs[i], exps[i] = kernels.Log(v*v), kernels.Exp(20*v)
	}
	add("log and exp", logs, exps)
	m := kernels.Dense(x, 50, 100)
	columns := make([]float32, 100)
	p.ColumnSums(columns, m, false)
	add("sums", columns, []float32{p.Sum(x)})

	losses, grad, labels := make([]float32, 50), make([]float32, len(x)), make([]float32, 50)
	for i := range labels {
		labels[i] = float32(kernels.Key{Seed: 12}.Below(uint64(i), 100))
	}
	p.CrossEntropy(losses, kernels.Dense(grad, 50, 100), m, labels, 0)
	add("cross entropy", losses, grad)
	p.SquaredError(losses, kernels.Dense(grad, 50, 100), m, kernels.Dense(exps, 50, 100))
	add("squared error", losses, grad)

	s := kernels.Slots{Params: append([]float32(nil), x...), First: make([]float32, len(x)), Second: make([]float32, len(x))}
	for _, kind := range []kernels.RuleKind{kernels.SGD, kernels.Momentum, kernels.Adam, kernels.AdamW} {
		r := kernels.Rule{
			Kind: kind, Scale: 1.0 / 50, Rate: 0.01, WeightDecay: 0.1, Momentum: 0.9, Beta1: 0.9, Beta2: 0.999,
			Epsilon: 1e-8, Correction1: 0.1, Correction2: 0.001,
		}
		p.Update(r, s, s, x)
		add(fmt.Sprintf("update %d", kind), s.Params, s.First, s.Second)
	}
	shuffled := make([]float32, 1000)
	for i := range shuffled {
		shuffled[i] = float32(i)
	}
	key := kernels.Key{Seed: 13, Purpose: kernels.ForBatch, Step: 2}
	for i := len(shuffled) - 1; i > 0; i-- {
		j := key.Below(uint64(i), uint64(i)+1)
		shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
	}
	uniform := make([]float32, 1000)
	kernels.FillUniform(uniform, kernels.Key{Seed: 14, Purpose: kernels.ForInit, Step: 1}, scheduleLike(0.3))
	add("shuffle, uniform", shuffled, uniform)
	return lines
}

// scheduleLike is a float64 computation as schedules make them.
func scheduleLike(x float64) float32 {
	return float32(0.5 * (1 + kernels.CosPi(x)) * kernels.PowInt(0.999, 1234))
}

// goldenOperands returns normal numbers in matrices that fit the product.
func goldenOperands(op kernels.Op, m, n, k int) (a, b, c kernels.Matrix) {
	a, b, c = kernels.Dense(make([]float32, m*k), m, k), kernels.Dense(make([]float32, k*n), k, n), kernels.Dense(make([]float32, m*n), m, n)
	if op == kernels.TN {
		a = kernels.Dense(a.Data, k, m)
	}
	if op == kernels.NT {
		b = kernels.Dense(b.Data, n, k)
	}
	kernels.FillNormal(a.Data, kernels.Key{Seed: 1}, 1)
	kernels.FillNormal(b.Data, kernels.Key{Seed: 2}, 1)
	return a, b, c
}
