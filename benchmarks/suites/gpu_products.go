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

// gpuSides are the square products that are measured.
var gpuSides = []int{1024, 2048, 4096, 8192}

// gpuProducts lists products beside cuBLAS, which PyTorch calls: exact beside float32 without TF32, bf16 beside bf16.
func gpuProducts(ctx context.Context, env benchmarks.Env, exact kernels.Backend, python peers.Python, note string) ([]benchmarks.Work, error) {
	sides, milliseconds := gpuSides, 200.0
	if env.Quick {
		sides, milliseconds = []int{64}, 0.1
	}
	fast, err := kernels.At(exact, kernels.BF16)
	if err != nil {
		env.Logger.Warn("products in bf16 are left out", "reason", err)
	}
	var works []benchmarks.Work
	for _, way := range []struct {
		name, peer string
		backend    kernels.Backend
	}{{"exact", "cuda", exact}, {"bf16", "cuda-bf16", fast}} {
		if way.backend == nil {
			continue
		}
		peer, err := gpuPeer(ctx, env, python, note, way.peer)
		if err != nil {
			return nil, err
		}
		for _, op := range []kernels.Op{kernels.NN, kernels.NT, kernels.TN} {
			for _, side := range sides {
				p := peers.Product{Op: op.String(), M: side, N: side, K: side}
				work := benchmarks.Work{
					Group: "GPU products, " + way.name, Name: fmt.Sprintf("%s %d", op, side), Note: note,
					Metrics: []benchmarks.Metric{{Unit: "TFLOP/s", Better: benchmarks.Higher}},
					Ours:    gpuProduct(way.backend, op, side, milliseconds),
				}
				if peer != nil {
					work.PeerName = "cuBLAS by " + peer.Name
					work.Peer = func(context.Context) ([]float64, error) {
						ns, err := peer.Time(p, milliseconds)
						return []float64{p.Flops() / ns / 1e3}, err
					}
				}
				works = append(works, work)
			}
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

// gpuProduct measures a square product on a device: the median of five bursts, each long enough to hide its beginning.
func gpuProduct(b kernels.Backend, op kernels.Op, side int, milliseconds float64) benchmarks.Runner {
	return func(context.Context) ([]float64, error) {
		var m [3]kernels.Matrix
		for i := range m {
			host := make([]float32, side*side)
			kernels.FillUniform(host, kernels.Key{Seed: uint64(i)}, 1)
			x, err := b.Alloc(len(host))
			if err != nil {
				return nil, err
			}
			defer b.Free(x)
			b.Upload(x, host)
			m[i] = kernels.Dense(x, side, side)
		}
		last := make([]float32, 1)
		calls := func(repeats int) float64 {
			begin := time.Now()
			for range repeats {
				b.Gemm(op, m[0], m[1], m[2], kernels.Epilogue{})
			}
			b.Download(last, m[0].Data[:1])
			return float64(time.Since(begin).Nanoseconds()) / float64(repeats)
		}
		budget := milliseconds * 1e6
		calls(2)
		one := calls(1 + int(budget/8/calls(2)))
		bursts := make([]float64, 5)
		for i := range bursts {
			bursts[i] = calls(1 + int(budget/5/one))
		}
		slices.Sort(bursts)
		return []float64{2 * float64(side) * float64(side) * float64(side) / bursts[2] / 1e3}, b.Err()
	}
}
