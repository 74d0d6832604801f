package kernels

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// sentinel fills what a product must not touch.
const sentinel = -12345.5

// productCase is one random product.
type productCase struct {
	op      Op
	m, n, k int
	e       Epilogue
	a, b, c Matrix
}

func (p productCase) String() string {
	e := p.e
	return fmt.Sprintf("%v %d×%d×%d strides %d %d %d accumulate %v bias %v row bias %v activation %v flush %v",
		p.op, p.m, p.n, p.k, p.a.Stride, p.b.Stride, p.c.Stride, e.Accumulate, e.Bias != nil, e.RowBias != nil, e.Activation, e.Flush)
}

// randomMatrix draws numbers of mixed sign, some of them zero, tiny or special, with gaps between the rows.
func randomMatrix(r *rand.Rand, rows, cols int) Matrix {
	m := Matrix{Rows: rows, Cols: cols, Stride: cols + r.IntN(3)*r.IntN(5)}
	m.Data = make([]float32, rows*m.Stride+3)
	for i := range m.Data {
		m.Data[i] = float32(r.NormFloat64())
		switch r.IntN(200) {
		case 0:
			m.Data[i] = 0
		case 1:
			m.Data[i] = float32(math.Copysign(0, -1))
		case 2:
			m.Data[i] *= 0x1p-130
		case 3:
			if r.IntN(50) == 0 {
				m.Data[i] = float32(math.Inf(1 - 2*r.IntN(2)))
			}
		}
	}
	return m
}

func randomProduct(r *rand.Rand, most int) productCase {
	p := productCase{op: Op(r.IntN(3)), m: r.IntN(most), n: r.IntN(most), k: r.IntN(most)}
	if r.IntN(3) == 0 {
		p.m = r.IntN(16)
	}
	if r.IntN(4) == 0 {
		p.k = r.IntN(700)
	}
	if p.op == TN {
		p.a = randomMatrix(r, p.k, p.m)
	} else {
		p.a = randomMatrix(r, p.m, p.k)
	}
	if p.op == NT {
		p.b = randomMatrix(r, p.n, p.k)
	} else {
		p.b = randomMatrix(r, p.k, p.n)
	}
	p.c = randomMatrix(r, p.m, p.n)
	for i := range p.c.Rows {
		for j := p.c.Cols; j < p.c.Stride; j++ {
			p.c.Data[i*p.c.Stride+j] = sentinel
		}
	}
	for i := p.m * p.c.Stride; i < len(p.c.Data); i++ {
		p.c.Data[i] = sentinel
	}
	p.e.Accumulate, p.e.Flush = r.IntN(2) == 0, r.IntN(2) == 0
	if r.IntN(2) == 0 {
		p.e.Bias = randomMatrix(r, 1, p.n).Data[:p.n]
	}
	if r.IntN(2) == 0 {
		p.e.RowBias = randomMatrix(r, 1, p.m).Data[:p.m]
	}
	p.e.Activation = []Activation{{}, {}, {Kind: Relu}, {Kind: Relu}, {Kind: LeakyRelu, Slope: 0.1}, {Kind: TanH}}[r.IntN(6)]
	return p
}

// want computes the product as README.md states it.
func (p productCase) want() []float32 {
	out := append([]float32(nil), p.c.Data...)
	ai, ak, bk, bj := strides(p.op, p.a, p.b)
	for i := range p.m {
		for j := range p.n {
			s := float32(0)
			if p.e.Accumulate {
				s = out[i*p.c.Stride+j]
			}
			for l := range p.k {
				s = FMA32(p.a.Data[i*ai+l*ak], p.b.Data[l*bk+j*bj], s)
			}
			if p.e.Bias != nil {
				s += p.e.Bias[j]
			}
			if p.e.RowBias != nil {
				s += p.e.RowBias[i]
			}
			one := []float32{s}
			Portable().Activate(p.e.Activation, one, one)
			if p.e.Flush {
				one[0] = Flush1(one[0])
			}
			out[i*p.c.Stride+j] = one[0]
		}
	}
	return out
}

func TestProductsOnRandomShapes(t *testing.T) {
	rounds, most := 400, 90
	if testing.Short() {
		rounds = 60
	}
	backends := Backends()
	for _, b := range Backends() {
		backends = append(backends, WithThreads(b, 2), WithThreads(b, 3))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range rounds {
		p := randomProduct(r, most)
		want := p.want()
		for _, b := range backends {
			c := p.c
			c.Data = append([]float32(nil), p.c.Data...)
			b.Gemm(p.op, c, p.a, p.b, p.e)
			for i := range want {
				if Bits(c.Data[i]) != Bits(want[i]) {
					t.Fatalf("%s: %v: number %d (row %d, column %d) is %v, not %v", b.Name(), p, i, i/p.c.Stride, i%p.c.Stride, c.Data[i], want[i])
				}
			}
		}
	}
}
