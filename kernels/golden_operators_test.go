package kernels

import "fmt"

// goldenOperators covers the operators of networks beyond the perceptron, each with its gradients.
func goldenOperators() []goldenLine {
	var lines []goldenLine
	add := func(name string, parts ...[]float32) { lines = append(lines, goldenLine{name, digest(parts...)}) }
	p := Portable()
	x := normals(5000, 21)
	for i, f := range []Activation{{Kind: LeakyRelu, Slope: 0.01}, {Kind: Gelu}, {Kind: GeluTanh}, {Kind: Silu}} {
		y, dx := make([]float32, len(x)), make([]float32, len(x))
		p.Activate(f, y, x)
		p.ActivateGrad(f, dx, y, x, y)
		add([]string{"leaky_relu", "gelu", "gelu_tanh", "silu"}[i], y, dx)
	}
	for i, s := range convShapes()[:6] {
		y, dx, dw, db := make([]float32, 2*s.OutLen()), make([]float32, 2*s.InLen()), make([]float32, s.WeightLen()), make([]float32, s.Filters)
		p.Conv(s, y, x[:2*s.InLen()], x[1000:1000+s.WeightLen()], x[:s.Filters], 2, Activation{Kind: TanH})
		p.ConvGradWeights(s, dw, y, x[:2*s.InLen()], 2, false)
		p.ConvGradBias(s, db, y, 2, false)
		p.ConvGradInput(s, dx, y, dw, 2)
		add(fmt.Sprintf("convolution %d", i), y, dw, db, dx)
	}
	for i, s := range poolShapes() {
		y, z, dx, dz := make([]float32, 2*s.OutLen()), make([]float32, 2*s.OutLen()), make([]float32, 2*s.InLen()), make([]float32, 2*s.InLen())
		from := make([]int32, len(y))
		p.MaxPool(s, y, from, x[:2*s.InLen()], 2)
		p.AvgPool(s, z, x[:2*s.InLen()], 2)
		p.MaxPoolGrad(s, dx, y, from, 2)
		p.AvgPoolGrad(s, dz, z, 2)
		add(fmt.Sprintf("pool %d", i), y, z, dx, dz)
	}
	return append(append(lines, goldenNorms(x)...), goldenSequences(x)...)
}

func goldenNorms(x []float32) []goldenLine {
	const rows, cols = 50, 100
	p, m := Portable(), Dense(x, rows, cols)
	gain, bias := normals(cols, 22), normals(cols, 23)
	y, dx := Dense(make([]float32, len(x)), rows, cols), Dense(make([]float32, len(x)), rows, cols)
	dgain, dbias, stats := make([]float32, cols), make([]float32, cols), make([]float32, 3*cols)
	p.LayerNorm(y, stats[:2*rows], m, gain, bias, 1e-5)
	p.LayerNormGrad(dx, dgain, dbias, y, m, stats[:2*rows], gain, false)
	lines := []goldenLine{{"layer norm", digest(y.Data, dx.Data, dgain, dbias, stats)}}
	p.RMSNorm(y, stats[:rows], m, gain, 1e-5)
	p.RMSNormGrad(dx, dgain, y, m, stats[:rows], gain, false)
	lines = append(lines, goldenLine{"rms norm", digest(y.Data, dx.Data, dgain, stats)})
	p.BatchNorm(y.Data, stats[:60], x, 10, 20, 25, gain[:20], bias[:20], 1e-5)
	p.BatchNormGrad(dx.Data, dgain[:20], dbias[:20], y.Data, x, stats[:60], 10, 20, 25, gain[:20], false)
	lines = append(lines, goldenLine{"batch norm", digest(y.Data, dx.Data, dgain[:20], dbias[:20], stats[:60])})

	losses, grad, labels := make([]float32, rows), make([]float32, len(x)), make([]float32, rows)
	for i := range labels {
		labels[i] = float32(i * 3 % cols)
	}
	target, g := Dense(dx.Data, rows, cols), Dense(grad, rows, cols)
	for _, c := range []struct {
		name string
		run  func()
	}{
		{"smoothed", func() { p.CrossEntropy(losses, g, m, labels, 0.1) }},
		{"absolute error", func() { p.AbsoluteError(losses, g, m, target) }},
		{"huber", func() { p.Huber(losses, g, m, target, 0.5) }},
		{"binary", func() { p.BinaryCrossEntropy(losses, g, m, target) }},
		{"softmax", func() { p.Softmax(y, m); p.SoftmaxGrad(g, m, y) }},
	} {
		c.run()
		lines = append(lines, goldenLine{c.name, digest(losses, grad)})
	}
	return lines
}

func goldenSequences(x []float32) []goldenLine {
	p := Portable()
	var lines []goldenLine
	for _, causal := range []bool{false, true} {
		s := AttentionShape{Heads: 2, Length: 70, HeadDim: 8, Causal: causal}
		q, k, v := Dense(x, 70, 16), Dense(x[1120:], 70, 16), Dense(x[2240:], 70, 16)
		o, lse := make([]float32, 1120), make([]float32, s.StatsLen(1))
		d := make([]float32, 3360)
		p.Attention(s, o, lse, q, k, v, 1)
		p.AttentionGrad(s, Dense(d, 70, 16), Dense(d[1120:], 70, 16), Dense(d[2240:], 70, 16), o, lse, q, k, v, 1)
		lines = append(lines, goldenLine{fmt.Sprintf("attention %v", causal), digest(o, lse, d)})
	}
	table, ids := Dense(make([]float32, 400), 20, 20), make([]float32, 100)
	for i := range ids {
		ids[i] = float32(i * 7 % 23)
	}
	p.ScatterAdd(table, Dense(x, 100, 20), ids)
	out, dropped := make([]float32, 2000), make([]float32, len(x))
	p.Gather(Dense(out, 100, 20), table, ids)
	p.Dropout(dropped, x, Key{Seed: 24, Purpose: ForDropout, Step: 3}, 1<<33+1, 0.3)
	lines = append(lines, goldenLine{"embedding", digest(table.Data, out)}, goldenLine{"dropout", digest(dropped)})

	s := Slots{append([]float32(nil), x...), make([]float32, len(x)), make([]float32, len(x))}
	for _, kind := range []RuleKind{Nesterov, Lamb, Average} {
		p.Update(Rule{
			Kind: kind, Scale: 1.0 / 50, Rate: 0.01, WeightDecay: 0.1, Momentum: 0.9, Beta1: 0.9, Beta2: 0.999,
			Epsilon: 1e-6, Correction1: 0.1, Correction2: 0.001,
		}, s, s, x)
		lines = append(lines, goldenLine{fmt.Sprintf("update %d", kind), digest(s.Params, s.First, s.Second)})
	}
	halves, bytes, top, back := make([]uint16, len(x)), make([]int8, len(x)), make([]int32, 50), make([]float32, len(x))
	var parts [][]float32
	p.ToBF16(halves, x)
	p.FromBF16(back, halves)
	parts = append(parts, append([]float32(nil), back...))
	p.ToF16(halves, x)
	p.FromF16(back, halves)
	parts = append(parts, append([]float32(nil), back...))
	p.FromInt8(back, bytes, p.ToInt8(bytes, x))
	p.TopK(top, x)
	for _, at := range top {
		parts = append(parts, []float32{float32(at)})
	}
	return append(lines, goldenLine{"conversions", digest(append(parts, back)...)})
}
