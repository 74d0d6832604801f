package suites

import (
	"fmt"

	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/kernels"
)

// shape is one product and where it comes from.
type shape struct {
	peers.Product
	from string
}

func (s shape) name() string { return fmt.Sprintf("%s %s %d×%d×%d", s.from, s.Op, s.M, s.N, s.K) }

// products are squares and what the examples' layers compute: forward NT, backward NN and TN.
var products = []shape{
	square(256), square(1024), square(64), square(128), square(512), square(2048),
	{peers.Product{Op: "NT", M: 128, N: 512, K: 784}, "MLP"},
	{peers.Product{Op: "NT", M: 128, N: 256, K: 512}, "MLP"},
	{peers.Product{Op: "NN", M: 128, N: 512, K: 256}, "MLP"},
	{peers.Product{Op: "TN", M: 512, N: 784, K: 128, Accumulate: true}, "MLP"},
	{peers.Product{Op: "TN", M: 256, N: 512, K: 128, Accumulate: true}, "MLP"},
	{peers.Product{Op: "NN", M: 16, N: 784, K: 25}, "convolution"},
	{peers.Product{Op: "NN", M: 32, N: 196, K: 400}, "convolution"},
	{peers.Product{Op: "NT", M: 32, N: 400, K: 196, Accumulate: true}, "convolution"},
	{peers.Product{Op: "TN", M: 400, N: 196, K: 32}, "convolution"},
	{peers.Product{Op: "NT", M: 2048, N: 384, K: 128}, "GPT"},
	{peers.Product{Op: "NT", M: 2048, N: 128, K: 128}, "GPT"},
	{peers.Product{Op: "NT", M: 2048, N: 512, K: 128}, "GPT"},
	{peers.Product{Op: "NT", M: 2048, N: 128, K: 512}, "GPT"},
	{peers.Product{Op: "NN", M: 2048, N: 128, K: 384}, "GPT"},
	{peers.Product{Op: "NN", M: 2048, N: 128, K: 512}, "GPT"},
	{peers.Product{Op: "NN", M: 2048, N: 512, K: 128}, "GPT"},
	{peers.Product{Op: "TN", M: 384, N: 128, K: 2048, Accumulate: true}, "GPT"},
	{peers.Product{Op: "TN", M: 512, N: 128, K: 2048, Accumulate: true}, "GPT"},
	{peers.Product{Op: "TN", M: 128, N: 512, K: 2048, Accumulate: true}, "GPT"},
	{peers.Product{Op: "NT", M: 64, N: 128, K: 32}, "attention"},
	{peers.Product{Op: "NN", M: 64, N: 32, K: 128}, "attention"},
	{peers.Product{Op: "TN", M: 128, N: 32, K: 64, Accumulate: true}, "attention"},
}

func square(n int) shape { return shape{peers.Product{Op: "NN", M: n, N: n, K: n}, "square"} }

// operands hold the numbers of the largest shape.
type operands struct{ a, b, c []float32 }

func newOperands(shapes []shape) operands {
	var a, b, c int
	for _, s := range shapes {
		a, b, c = max(a, s.M*s.K), max(b, s.K*s.N), max(c, s.M*s.N)
	}
	o := operands{make([]float32, a), make([]float32, b), make([]float32, c)}
	kernels.FillUniform(o.a, kernels.Key{Seed: 1}, 0.5)
	kernels.FillUniform(o.b, kernels.Key{Seed: 2}, 0.5)
	return o
}

// multiply computes a product of the shape.
func (o operands) multiply(b kernels.Backend, s shape) {
	op, x, y := kernels.NN, kernels.Dense(o.a, s.M, s.K), kernels.Dense(o.b, s.K, s.N)
	switch s.Op {
	case "TN":
		op, x = kernels.TN, kernels.Dense(o.a, s.K, s.M)
	case "NT":
		op, y = kernels.NT, kernels.Dense(o.b, s.N, s.K)
	}
	b.Gemm(op, kernels.Dense(o.c, s.M, s.N), x, y, kernels.Epilogue{Accumulate: s.Accumulate})
}
