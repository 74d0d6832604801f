package kernels

import (
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var rewrite = flag.Bool("rewrite", false, "write testdata/golden.txt anew")

// digest is the hash of numbers' canonical bits.
func digest(parts ...[]float32) string {
	h := sha256.New()
	for _, x := range parts {
		for _, v := range x {
			var b [4]byte
			binary.LittleEndian.PutUint32(b[:], Bits(v))
			h.Write(b[:])
		}
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:12])
}

// The golden hashes hold on every architecture: run this test with GOARCH=arm64 go test -exec qemu-aarch64. A change
// of testdata/golden.txt changes what every job computes.
func TestGolden(t *testing.T) {
	var text strings.Builder
	for _, g := range append(golden(), goldenOperators()...) {
		fmt.Fprintf(&text, "%-16s %s\n", g.name, g.hash)
	}
	file := filepath.Join("testdata", "golden.txt")
	if *rewrite {
		if err := os.WriteFile(file, []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if text.String() != string(want) {
		t.Errorf("got\n%swant\n%s", text.String(), want)
	}
}

type goldenLine struct{ name, hash string }

func golden() []goldenLine {
	p := Portable()
	var lines []goldenLine
	add := func(name string, parts ...[]float32) { lines = append(lines, goldenLine{name, digest(parts...)}) }

	for _, op := range []Op{NN, NT, TN} {
		for _, scale := range []float32{1, 0x1p-70} {
			a, b, c := operands(op, 37, 29, 131)
			for i := range a.Data {
				a.Data[i] *= scale
				b.Data[i%len(b.Data)] *= 1 / 16.0
			}
			p.Gemm(op, c, a, b, Epilogue{})
			p.Gemm(op, c, a, b, Epilogue{Accumulate: true})
			add(fmt.Sprintf("gemm %v %.0g", op, scale), c.Data)
		}
	}
	x := make([]float32, 5000)
	FillNormal(x, Key{Seed: 11}, 3)
	add("normal", x)
	for i, k := range []ActivationKind{Relu, TanH, Sigmoid} {
		f := Activation{Kind: k}
		y, dx := make([]float32, len(x)), make([]float32, len(x))
		p.Activate(f, y, x)
		p.ActivateGrad(f, dx, x, nil, y)
		add(fmt.Sprintf("activation %d", i), y, dx)
	}
	return append(lines, goldenTraining(x)...)
}

// goldenTraining covers sums, losses, updates and random numbers.
func goldenTraining(x []float32) []goldenLine {
	p := Portable()
	var lines []goldenLine
	add := func(name string, parts ...[]float32) { lines = append(lines, goldenLine{name, digest(parts...)}) }
	logs, exps := make([]float32, len(x)), make([]float32, len(x))
	for i, v := range x {
		logs[i], exps[i] = Log(v*v), Exp(20*v)
	}
	add("log and exp", logs, exps)
	m := Dense(x, 50, 100)
	columns := make([]float32, 100)
	p.ColumnSums(columns, m, false)
	add("sums", columns, []float32{p.Sum(x)})

	losses, grad, labels := make([]float32, 50), make([]float32, len(x)), make([]float32, 50)
	for i := range labels {
		labels[i] = float32(Key{Seed: 12}.Below(uint64(i), 100))
	}
	p.CrossEntropy(losses, Dense(grad, 50, 100), m, labels, 0)
	add("cross entropy", losses, grad)
	p.SquaredError(losses, Dense(grad, 50, 100), m, Dense(exps, 50, 100))
	add("squared error", losses, grad)

	s := Slots{append([]float32(nil), x...), make([]float32, len(x)), make([]float32, len(x))}
	for _, kind := range []RuleKind{SGD, Momentum, Adam, AdamW} {
		r := Rule{
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
	key := Key{Seed: 13, Purpose: ForBatch, Step: 2}
	for i := len(shuffled) - 1; i > 0; i-- {
		j := key.Below(uint64(i), uint64(i)+1)
		shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
	}
	uniform := make([]float32, 1000)
	FillUniform(uniform, Key{Seed: 14, Purpose: ForInit, Step: 1}, scheduleLike(0.3))
	add("shuffle, uniform", shuffled, uniform)
	return lines
}

// scheduleLike is a float64 computation as schedules make them.
func scheduleLike(x float64) float32 { return float32(0.5 * (1 + CosPi(x)) * PowInt(0.999, 1234)) }
