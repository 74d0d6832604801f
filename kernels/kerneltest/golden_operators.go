package kerneltest

import (
	"fmt"

	"github.com/autonet/autonet/kernels"
)

// goldenOperators covers the operators of networks beyond the perceptron, each with its gradients.
func goldenOperators(p kernels.Backend) []goldenLine {
	var lines []goldenLine
	add := func(name string, parts ...[]float32) { lines = append(lines, goldenLine{name, digest(parts...)}) }
	x := normals(5000, 21)
	for i, f := range []kernels.Activation{{Kind: kernels.LeakyRelu, Slope: 0.01}, {Kind: kernels.Gelu}, {Kind: kernels.GeluTanh}, {Kind: kernels.Silu}} {
		y, dx := make([]float32, len(x)), make([]float32, len(x))
		p.Activate(f, y, x)
		p.ActivateGrad(f, dx, y, x, y)
		add([]string{"leaky_relu", "gelu", "gelu_tanh", "silu"}[i], y, dx)
	}
	for i, s := range goldenConvolutions {
		y, dx, dw, db := make([]float32, 2*s.OutLen()), make([]float32, 2*s.InLen()), make([]float32, s.WeightLen()), make([]float32, s.Filters)
		p.Conv(s, y, x[:2*s.InLen()], x[1000:1000+s.WeightLen()], x[:s.Filters], 2, kernels.Activation{Kind: kernels.TanH})
		p.ConvGradWeights(s, dw, y, x[:2*s.InLen()], 2, false)
		p.ConvGradBias(s, db, y, 2, false)
		p.ConvGradInput(s, dx, y, dw, 2)
		add(fmt.Sprintf("convolution %d", i), y, dw, db, dx)
	}
	for i, s := range goldenPools {
		y, z, dx, dz := make([]float32, 2*s.OutLen()), make([]float32, 2*s.OutLen()), make([]float32, 2*s.InLen()), make([]float32, 2*s.InLen())
		from := make([]int32, len(y))
		p.MaxPool(s, y, from, x[:2*s.InLen()], 2)
		p.AvgPool(s, z, x[:2*s.InLen()], 2)
		p.MaxPoolGrad(s, dx, y, from, 2)
		p.AvgPoolGrad(s, dz, z, 2)
		add(fmt.Sprintf("pool %d", i), y, z, dx, dz)
	}
	return append(append(lines, goldenNorms(p, x)...), goldenSequences(p, x)...)
}

func goldenNorms(p kernels.Backend, x []float32) []goldenLine {
	const rows, cols = 50, 100
	m := kernels.Dense(x, rows, cols)
	gain, bias := normals(cols, 22), normals(cols, 23)
	y, dx := kernels.Dense(make([]float32, len(x)), rows, cols), kernels.Dense(make([]float32, len(x)), rows, cols)
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
	target, g := kernels.Dense(dx.Data, rows, cols), kernels.Dense(grad, rows, cols)
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

func goldenSequences(p kernels.Backend, x []float32) []goldenLine {
	var lines []goldenLine
	for _, causal := range []bool{false, true} {
		s := kernels.AttentionShape{Heads: 2, Length: 70, HeadDim: 8, Causal: causal}
		q, k, v := kernels.Dense(x, 70, 16), kernels.Dense(x[1120:], 70, 16), kernels.Dense(x[2240:], 70, 16)
		o, lse := make([]float32, 1120), make([]float32, s.StatsLen(1))
		d := make([]float32, 3360)
		p.Attention(s, o, lse, q, k, v, 1)
		p.AttentionGrad(s, kernels.Dense(d, 70, 16), kernels.Dense(d[1120:], 70, 16), kernels.Dense(d[2240:], 70, 16), o, lse, q, k, v, 1)
		lines = append(lines, goldenLine{fmt.Sprintf("attention %v", causal), digest(o, lse, d)})
	}
	table, ids := kernels.Dense(make([]float32, 400), 20, 20), make([]float32, 100)
	for i := range ids {
		ids[i] = float32(i * 7 % 23)
	}
	p.ScatterAdd(table, kernels.Dense(x, 100, 20), ids)
	out, dropped := make([]float32, 2000), make([]float32, len(x))
	p.Gather(kernels.Dense(out, 100, 20), table, ids)
	p.Dropout(dropped, x, kernels.Key{Seed: 24, Purpose: kernels.ForDropout, Step: 3}, 1<<33+1, 0.3)
	lines = append(lines, goldenLine{"embedding", digest(table.Data, out)}, goldenLine{"dropout", digest(dropped)})

	s := kernels.Slots{Params: append([]float32(nil), x...), First: make([]float32, len(x)), Second: make([]float32, len(x))}
	for _, kind := range []kernels.RuleKind{kernels.Nesterov, kernels.Lamb, kernels.Average} {
		p.Update(kernels.Rule{
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

var goldenConvolutions = []kernels.ConvShape{
	{Channels: 1, Height: 5, Width: 5, Filters: 1, KernelH: 3, KernelW: 3, StrideH: 1, StrideW: 1, Groups: 1},
	{Channels: 3, Height: 7, Width: 6, Filters: 4, KernelH: 3, KernelW: 2, StrideH: 1, StrideW: 1, PadH: 1, PadW: 1, Groups: 1},
	{Channels: 2, Height: 9, Width: 11, Filters: 6, KernelH: 3, KernelW: 5, StrideH: 2, StrideW: 3, PadH: 1, PadW: 2, Groups: 2},
	{Channels: 5, Height: 6, Width: 6, Filters: 5, KernelH: 3, KernelW: 3, StrideH: 1, StrideW: 1, PadH: 1, PadW: 1, Groups: 5},
	{Channels: 3, Height: 1, Width: 20, Filters: 4, KernelH: 1, KernelW: 4, StrideH: 1, StrideW: 2, PadW: 3, Groups: 1},
	{Channels: 6, Height: 4, Width: 4, Filters: 3, KernelH: 1, KernelW: 1, StrideH: 1, StrideW: 1, Groups: 3},
}

var goldenPools = []kernels.PoolShape{
	{Channels: 2, Height: 6, Width: 4, SizeH: 2, SizeW: 2, StrideH: 2, StrideW: 2},
	{Channels: 3, Height: 7, Width: 5, SizeH: 3, SizeW: 2, StrideH: 2, StrideW: 1, PadH: 1, PadW: 1},
	{Channels: 2, Height: 5, Width: 5, SizeH: 5, SizeW: 5, StrideH: 1, StrideW: 1},
	{Channels: 1, Height: 1, Width: 9, SizeH: 1, SizeW: 4, StrideH: 1, StrideW: 3, PadW: 3},
}

func normals(n int, seed uint64) []float32 {
	x := make([]float32, n)
	kernels.FillNormal(x, kernels.Key{Seed: seed}, 1)
	return x
}
