package tensor

import (
	"math"
	"slices"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// in64 holds what a float64 evaluation of a graph needs: it walks the recorded operators, but computes each by its
// textbook formula.
type in64 struct {
	m      *Model
	n      int
	params []float64
	x, y   []float32
	step   StepContext
}

// loss is the sum of the samples' losses.
func (e *in64) loss() float64 {
	g := &e.m.graph
	values := make([][]float64, len(g.widths))
	values[0] = widen(e.x)
	for _, n := range g.nodes {
		in := make([][]float64, len(n.in))
		for i, v := range n.in {
			in[i] = values[v]
		}
		values[n.out] = e.apply(n.op, g.widths[n.out], in)
	}
	return e.lossOf(values[g.output])
}

func widen(x []float32) []float64 {
	y := make([]float64, len(x))
	for i, v := range x {
		y[i] = float64(v)
	}
	return y
}

func (e *in64) lossOf(out []float64) float64 {
	l := e.m.graph.loss
	rows, sum := e.n*l.rows, 0.0
	for i := range rows {
		row := out[i*l.width : (i+1)*l.width]
		if l.kind == CrossEntropy {
			total, mean := 0.0, 0.0
			for _, v := range row {
				total += math.Exp(v)
				mean += v / float64(l.width)
			}
			s := float64(l.smoothing)
			sum += (math.Log(total) - (1-s)*row[int(e.y[i])] - s*mean) / float64(l.rows)
			continue
		}
		for j, v := range row {
			sum += elementLoss(l, v, float64(e.y[i*l.width+j])) / float64(l.width)
		}
	}
	return sum
}

func elementLoss(l loss, v, t float64) float64 {
	switch a, d := math.Abs(v-t), float64(l.delta); {
	case l.kind == BinaryCrossEntropy:
		return max(v, 0) - v*t + math.Log1p(math.Exp(-math.Abs(v)))
	case l.kind == MAE:
		return a
	case l.kind == Huber && a > d:
		return d * (a - d/2)
	case l.kind == Huber:
		return a * a / 2
	default:
		return a * a
	}
}

func (e *in64) of(s span) []float64 { return e.params[s.lo:s.hi] }

func (e *in64) apply(op operator, width int, in [][]float64) []float64 {
	out := make([]float64, e.n*width)
	x := in[0]
	switch o := op.(type) {
	case dense:
		product(out, x, e.of(o.weight), e.of(o.bias), e.n*o.rows, o.in, o.out)
	case conv:
		e.conv(out, x, o)
	case maxPool:
		pooled(out, x, o.shape, e.n, func(w []float64, _ int) float64 { return slices.Max(w) })
	case avgPool:
		pooled(out, x, o.shape, e.n, func(w []float64, size int) float64 { return total(w) / float64(size) })
	case activation:
		for i, v := range x {
			out[i] = activate64(o.f, v)
		}
	case dropout:
		e.dropout(out, x, o)
	case layerNorm:
		for i := range e.n * o.rows {
			normalize(out[i*o.features:(i+1)*o.features], x[i*o.features:], e.of(o.gain), e.of(o.bias), float64(o.eps), true)
		}
	case rmsNorm:
		for i := range e.n * o.rows {
			normalize(out[i*o.features:(i+1)*o.features], x[i*o.features:], e.of(o.gain), nil, float64(o.eps), false)
		}
	case batchNorm:
		e.batchNorm(out, x, o)
	case embedding:
		for i, id := range x {
			copy(out[i*o.dim:(i+1)*o.dim], e.of(o.table)[int(id)*o.dim:])
		}
	case columns:
		e.columns(out, x, o)
	case positional:
		add := e.of(o.learned)
		if !o.fixed.empty() {
			add = widen(o.fixed.of(e.m.fixed))
		}
		for i, v := range x {
			out[i] = v + add[i%o.width]
		}
	case attention:
		e.attention(out, x, o)
	case *gru:
		e.gru(out, x, o)
	case *lstm:
		e.lstm(out, x, o)
	default:
		e.arrange(out, in, op)
	}
	return out
}

// arrange computes the operators that only move and add numbers.
func (e *in64) arrange(out []float64, in [][]float64, op operator) {
	for s := range e.n {
		switch o := op.(type) {
		case add:
			for i := s * len(out) / e.n; i < (s+1)*len(out)/e.n; i++ {
				out[i] = in[0][i] + in[1][i]
			}
		case concat:
			for i := s * o.rows; i < (s+1)*o.rows; i++ {
				row := out[i*(o.left+o.right):]
				copy(row[:o.left], in[0][i*o.left:])
				copy(row[o.left:o.left+o.right], in[1][i*o.right:])
			}
		case transpose:
			for i := range o.rows * o.cols {
				out[s*o.rows*o.cols+i%o.cols*o.rows+i/o.cols] = in[0][s*o.rows*o.cols+i]
			}
		case last:
			copy(out[s*o.features:(s+1)*o.features], in[0][(s*o.steps+o.steps-1)*o.features:])
		case mean:
			for i := range o.steps * o.features {
				out[s*o.features+i%o.features] += in[0][s*o.steps*o.features+i] / float64(o.steps)
			}
		default:
			panic("an operator without a reference")
		}
	}
}

func total(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum
}

func product(out, x, w, bias []float64, rows, in, units int) {
	for i := range rows {
		for j := range units {
			sum := 0.0
			for k := range in {
				sum += x[i*in+k] * w[j*in+k]
			}
			if len(bias) > 0 {
				sum += bias[j]
			}
			out[i*units+j] = sum
		}
	}
}

func activate64(f kernels.Activation, v float64) float64 {
	switch f.Kind {
	case kernels.Relu:
		return max(v, 0)
	case kernels.LeakyRelu:
		return max(v, 0) + float64(f.Slope)*min(v, 0)
	case kernels.TanH:
		return math.Tanh(v)
	case kernels.Sigmoid:
		return 1 / (1 + math.Exp(-v))
	case kernels.Gelu:
		return v / 2 * (1 + math.Erf(v/math.Sqrt2))
	case kernels.GeluTanh:
		return v / 2 * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(v+0.044715*v*v*v)))
	case kernels.Silu:
		return v / (1 + math.Exp(-v))
	}
	return v
}

func normalize(out, x, gain, bias []float64, eps float64, centred bool) {
	n, mean, variance := float64(len(out)), 0.0, 0.0
	if centred {
		mean = total(x[:len(out)]) / n
	}
	for _, v := range x[:len(out)] {
		variance += (v - mean) * (v - mean) / n
	}
	for i := range out {
		out[i] = (x[i] - mean) / math.Sqrt(variance+eps) * gain[i]
		if bias != nil {
			out[i] += bias[i]
		}
	}
}

// TestEveryLayersGradient compares each gradient with central differences of the float64 evaluation.
func TestEveryLayersGradient(t *testing.T) {
	for name, s := range allSpecs() {
		t.Run(name, func(t *testing.T) {
			m := mustBuild(t, s)
			const n = 3
			x, y := samples(m, n)
			params := m.Init(3)
			for i := range params { // biases too
				params[i] += 0.1 * kernels.Key{Seed: 4}.Normal(uint64(i))
			}
			at := StepContext{Seed: 5, Step: 2, First: 40}
			grad := make([]float32, m.Len())
			loss := m.NewWorkspace(n).gradient(at, params, x, y, n, grad, nil)
			e := &in64{m: m, n: n, params: widen(params), x: x, y: y, step: at}
			if want := e.loss(); math.Abs(float64(loss)-want) > 1e-5*(1+want) {
				t.Errorf("loss %g, in float64 %g", loss, want)
			}
			for _, p := range m.params {
				if !p.Statistic {
					e.compare(t, p, grad)
				}
			}
		})
	}
}

// compare checks the gradient of one parameter.
func (e *in64) compare(t *testing.T, p Param, grad []float32) {
	t.Helper()
	for i := p.Offset; i < p.Offset+p.Len; i++ {
		const h = 1e-6
		was := e.params[i]
		e.params[i] = was + h
		up := e.loss()
		e.params[i] = was - h
		down := e.loss()
		e.params[i] = was
		want := (up - down) / (2 * h)
		if math.Abs(float64(grad[i])-want) > 3e-5*(1+math.Abs(want)) {
			t.Errorf("derivative by number %d of %s: %g, numerically %g", i-p.Offset, p.Name, grad[i], want)
			return
		}
	}
}
