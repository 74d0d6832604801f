package onnx

import (
	"slices"

	"github.com/autonet/autonet/kernels"
)

var matrices = map[string]operator{
	"MatMul": matMul,
	"Gemm":   gemm,
}

// multiply sets c to A[m×k]·B[k×n].
func multiply(c, a, b []float32, m, k, n int) {
	kernels.Best().Gemm(kernels.NN, kernels.Dense(c, m, n), kernels.Dense(a, m, k), kernels.Dense(b, k, n), kernels.Epilogue{})
}

func matMul(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "ff"); err != nil {
		return nil, err
	}
	a, b := in[0], in[1]
	ra, rb := len(a.shape), len(b.shape)
	if ra < 2 || rb < 2 || a.shape[ra-1] != b.shape[rb-2] {
		return nil, n.unsupported("shapes %v and %v do not go together", a.shape, b.shape)
	}
	rows, inner, cols := a.shape[ra-2], a.shape[ra-1], b.shape[rb-1]
	batch, ok := broadcast(a.shape[:ra-2], b.shape[:rb-2])
	if !ok {
		return nil, n.unsupported("shapes %v and %v do not go together", a.shape, b.shape)
	}
	out, err := e.make(n, append(slices.Clone(batch), rows, cols), false)
	if err == nil {
		err = e.spend(n, sizeOf(batch), rows, inner, cols)
	}
	if err != nil {
		return nil, err
	}
	ia, ib := spread(a.shape[:ra-2], batch), spread(b.shape[:rb-2], batch)
	for i := range ia {
		multiply(out.f[i*rows*cols:], a.f[ia[i]*rows*inner:], b.f[ib[i]*inner*cols:], rows, inner, cols)
	}
	return []*array{out}, nil
}

// turned returns a matrix, transposed where asked.
func turned(a *array, turn bool) *array {
	if !turn {
		return a
	}
	rows, cols := a.shape[0], a.shape[1]
	out := floats([]int{cols, rows}, make([]float32, rows*cols))
	for i := range rows {
		for j := range cols {
			out.f[j*rows+i] = a.f[i*cols+j]
		}
	}
	return out
}

// gemm is α·op(A)·op(B) + β·C.
func gemm(e *evaluator, n *node, in []*array) ([]*array, error) {
	if err := n.need(in, "ff"); err != nil {
		return nil, err
	}
	if len(in[0].shape) != 2 || len(in[1].shape) != 2 {
		return nil, n.unsupported("matrices expected, got shapes %v and %v", in[0].shape, in[1].shape)
	}
	a, b := turned(in[0], n.int("transA", 0) != 0), turned(in[1], n.int("transB", 0) != 0)
	out, err := matMul(e, n, []*array{a, b})
	if err != nil {
		return nil, err
	}
	y, alpha, beta := out[0], n.float("alpha", 1), n.float("beta", 1)
	for i := range y.f {
		y.f[i] *= alpha
	}
	if c := at(in, 2); c != nil {
		shape, ok := broadcast(c.shape, y.shape)
		if !ok || c.isInt() || !slices.Equal(shape, y.shape) {
			return nil, n.unsupported("a bias of shape %v for %v", c.shape, y.shape)
		}
		for i, j := range spread(c.shape, y.shape) {
			y.f[i] += beta * c.f[j]
		}
	}
	return out, nil
}
