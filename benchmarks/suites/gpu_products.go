package suites

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/kernels"
)

// gpuShapes are the square products that are measured: each size, and one size transposed.
var gpuShapes = []gpuShape{{kernels.NN, 1024}, {kernels.NN, 2048}, {kernels.NN, 4096}, {kernels.NN, 8192}, {kernels.NT, 4096}, {kernels.TN, 4096}}

// gpuShape is a product of two matrices of so many rows and columns.
type gpuShape struct {
	op   kernels.Op
	side int
}

// gpuCopySide is that of the matrix that is copied: 256 MiB, more than any cache holds.
const gpuCopySide = 8192

// gpuProducts lists products beside cuBLAS, which PyTorch calls: exact beside float32 without TF32, bf16 beside bf16, where
// ours rounds float32 operands at each call; and a copy within the device's memory.
func gpuProducts(
	ctx context.Context, env benchmarks.Env, exact kernels.Backend, limits gpuLimits, python peers.Python, note string,
) ([]benchmarks.Work, error) {
	shapes, copySide, milliseconds := gpuShapes, gpuCopySide, 100.0
	if env.Quick {
		shapes, copySide, milliseconds = []gpuShape{{kernels.NN, 128}, {kernels.TN, 128}}, 256, 0.1
	}
	fast, err := kernels.At(exact, kernels.BF16)
	if err != nil {
		env.Logger.Warn("products in bf16 are left out", "reason", err)
	}
	var works []benchmarks.Work
	for _, way := range []struct {
		name, peer string
		backend    kernels.Backend
		precision  kernels.Precision
	}{{"exact", "cuda", exact, kernels.Exact}, {"bf16", "cuda-bf16", fast, kernels.BF16}} {
		if way.backend == nil {
			continue
		}
		peer, err := gpuPeer(ctx, env, python, note, way.peer)
		if err != nil {
			return nil, err
		}
		if way.precision == kernels.Exact {
			works = append(works, gpuCopyWork(exact, peer, copySide, limits.memory, milliseconds, note))
		}
		for _, shape := range shapes {
			group := "GPU products, " + way.name
			works = append(works, gpuProductWork(way.backend, peer, group, shape, limits.flops(way.precision), milliseconds, note))
		}
	}
	return works, nil
}

func gpuPeer(ctx context.Context, env benchmarks.Env, python peers.Python, note, how string) (*peers.Products, error) {
	if note != "" {
		return nil, nil
	}
	peer, err := peers.StartTorchOn(ctx, python, env.Scratch, how)
	if errors.Is(err, peers.ErrNotInstalled) {
		env.Logger.Warn("a peer is left out", "reason", err)
		return nil, nil
	}
	return peer, err
}

// gpuProductWork is a product's rows: TFLOP/s and its part of the limit.
func gpuProductWork(
	b kernels.Backend, peer *peers.Products, group string, shape gpuShape, limit, milliseconds float64, note string,
) benchmarks.Work {
	p := peers.Product{Op: shape.op.String(), M: shape.side, N: shape.side, K: shape.side}
	work := benchmarks.Work{
		Group: group, Name: fmt.Sprintf("%s %d", shape.op, shape.side), Note: note, Metrics: ofLimit("TFLOP/s", limit),
	}
	work.Ours = func(context.Context) ([]float64, error) {
		m, free, err := gpuSquares(b, 3, shape.side)
		defer free()
		if err != nil {
			return nil, err
		}
		ns := gpuTime(b, func() { b.Gemm(shape.op, m[0], m[1], m[2], kernels.Epilogue{}) }, m[0].Data[:1], milliseconds)
		return rateNumbers(p.Flops()/ns/1e3, limit), b.Err()
	}
	if peer != nil {
		work.PeerName = "cuBLAS by " + peer.Name
		work.Peer = func(context.Context) ([]float64, error) {
			ns, err := peer.Time(p, milliseconds)
			return rateNumbers(p.Flops()/ns/1e3, limit), err
		}
	}
	return work
}

// gpuCopyWork is a copy's rows: GB/s, read and written, and their part of the limit.
func gpuCopyWork(b kernels.Backend, peer *peers.Products, side int, limit, milliseconds float64, note string) benchmarks.Work {
	bytes := 2 * 4 * float64(side) * float64(side)
	work := benchmarks.Work{
		Group: "GPU copies", Name: fmt.Sprintf("%.4g MB within the device", bytes/2e6), Note: note, Metrics: ofLimit("GB/s", limit),
	}
	work.Ours = func(context.Context) ([]float64, error) {
		m, free, err := gpuSquares(b, 2, side)
		defer free()
		if err != nil {
			return nil, err
		}
		ns := gpuTime(b, func() { b.Copy(m[0].Data, m[1].Data) }, m[0].Data[:1], milliseconds)
		return rateNumbers(bytes/ns, limit), b.Err()
	}
	if peer != nil {
		work.PeerName = peer.Name
		work.Peer = func(context.Context) ([]float64, error) {
			ns, err := peer.Time(peers.Product{Op: "COPY", M: side, N: side}, milliseconds)
			return rateNumbers(bytes/ns, limit), err
		}
	}
	return work
}

// gpuSquares makes n matrices of random numbers on a device, the same in each.
func gpuSquares(b kernels.Backend, n, side int) (all []kernels.Matrix, free func(), err error) {
	free = func() {
		for _, m := range all {
			b.Free(m.Data)
		}
	}
	host := make([]float32, side*side)
	kernels.FillUniform(host, kernels.Key{Seed: 1}, 1)
	for range n {
		x, err := b.Alloc(len(host))
		if err != nil {
			return all, free, err
		}
		b.Upload(x, host)
		all = append(all, kernels.Dense(x, side, side))
	}
	return all, free, nil
}

// gpuTime returns the nanoseconds of one call: the median of five bursts, each long enough to hide its beginning, and each
// waited for by a number that the last call wrote.
func gpuTime(b kernels.Backend, call func(), number []float32, milliseconds float64) float64 {
	last := make([]float32, 1)
	burst := func(repeats int) float64 {
		begin := time.Now()
		for range repeats {
			call()
		}
		b.Download(last, number)
		return float64(time.Since(begin).Nanoseconds()) / float64(repeats)
	}
	budget := milliseconds * 1e6
	burst(2)
	one := burst(1 + int(budget/4/burst(2)))
	bursts := make([]float64, 5)
	for i := range bursts {
		bursts[i] = burst(1 + int(budget/one))
	}
	slices.Sort(bursts)
	return bursts[2]
}
