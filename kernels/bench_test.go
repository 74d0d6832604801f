package kernels

import "testing"

// BenchmarkElementwise measures what a step does besides products, per element.
func BenchmarkElementwise(b *testing.B) {
	const n = 1 << 14
	p := Portable()
	x, y := make([]float32, n), make([]float32, n)
	FillNormal(x, Key{Seed: 1}, 1)
	FillNormal(y, Key{Seed: 2}, 1)
	losses, labels := make([]float32, n/16), make([]float32, n/16)
	s := Slots{make([]float32, n), make([]float32, n), make([]float32, n)}
	adam := Rule{Kind: Adam, Scale: 1, Rate: 1e-3, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8, Correction1: 0.1, Correction2: 0.001}
	out := make([]float32, n)
	for _, c := range []struct {
		name string
		run  func()
	}{
		{"add", func() { p.Add(out, x) }},
		{"sum", func() { p.Sum(x) }},
		{"flush", func() { p.Flush(out) }},
		{"relu", func() { p.Activate(Activation{Kind: Relu}, out, x) }},
		{"tanh", func() { p.Activate(Activation{Kind: TanH}, out, x) }},
		{"sigmoid", func() { p.Activate(Activation{Kind: Sigmoid}, out, x) }},
		{"cross entropy", func() { p.CrossEntropy(losses, Dense(out, n/16, 16), Dense(x, n/16, 16), labels, 0) }},
		{"sgd", func() { p.Update(Rule{Kind: SGD, Scale: 1, Rate: 1e-3}, s, s, y) }},
		{"adam", func() { p.Update(adam, s, s, y) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				c.run()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/element")
		})
	}
}
