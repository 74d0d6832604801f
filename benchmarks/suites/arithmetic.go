package suites

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"golang.org/x/sys/cpu"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/kernels"
)

// Arithmetic measures matrix products beside OpenBLAS and PyTorch, each with one and two threads, and our kernels
// beside our portable ones. Both sides warm up, calibrate on warm calls, and give the median of five bursts; rounds go
// through all works, the sides taking turns in going first; a peer's threads sleep before ours are measured.
type Arithmetic struct{}

var _ benchmarks.Suite = Arithmetic{}

// Name is "arithmetic".
func (Arithmetic) Name() string { return "arithmetic" }

// Summary says what is measured.
func (Arithmetic) Summary() string {
	return "GFLOP/s of matrix products, 1 and 2 threads, beside OpenBLAS, PyTorch and the portable kernels"
}

var gigaflops = []benchmarks.Metric{{Unit: "GFLOP/s", Better: benchmarks.Higher}}

// Works lists each shape beside each peer that is installed.
func (Arithmetic) Works(ctx context.Context, env benchmarks.Env) ([]benchmarks.Work, error) {
	ours := env.Kernels
	if ours == nil {
		ours = kernels.Best()
	}
	shapes, milliseconds := products, 10.0
	if env.Quick {
		shapes, milliseconds = products[2:4], 0.1
	}
	a := arithmetic{operands: newOperands(shapes), milliseconds: milliseconds}
	var works []benchmarks.Work
	for _, s := range shapes[:2] {
		works = append(works, a.work("portable, 1 thread", s, ours, "portable", a.runner(kernels.Portable(), s)))
	}
	for _, threads := range []int{1, 2} {
		backend := kernels.WithThreads(ours, threads)
		all, err := startPeers(ctx, env, threads)
		if err != nil {
			return nil, err
		}
		for _, peer := range all {
			group := fmt.Sprintf("%s, %d threads", peer.Name, threads)
			if threads == 1 {
				group = peer.Name + ", 1 thread"
			}
			for _, s := range shapes {
				works = append(works, a.work(group, s, backend, peer.Name, func(context.Context) ([]float64, error) {
					ns, err := peer.Time(s.Product, milliseconds)
					return []float64{s.Flops() / ns}, err
				}))
			}
		}
	}
	return works, nil
}

// startPeers starts what is installed: OpenBLAS with the widest kernels that the processor runs and with those of AVX2,
// which are faster for some shapes, and PyTorch. The processes end with the context.
func startPeers(ctx context.Context, env benchmarks.Env, threads int) ([]*peers.Products, error) {
	cores := []string{"HASWELL"}
	if cpu.X86.HasAVX512F {
		cores = []string{"SKYLAKEX", "HASWELL"}
	}
	if cpu.X86.HasAVX512BF16 {
		cores[0] = "COOPERLAKE"
	}
	var all []*peers.Products
	keep := func(p *peers.Products, err error) error {
		if errors.Is(err, peers.ErrNotInstalled) {
			env.Logger.Warn("a peer is left out", "reason", err)
			return nil
		}
		if err != nil {
			return err
		}
		all = append(all, p)
		return nil
	}
	for _, core := range cores {
		if err := keep(peers.StartBLAS(ctx, env.Scratch, core, threads)); err != nil {
			return nil, err
		}
	}
	python, err := peers.FindPython(ctx, env.Python, "torch")
	if err != nil {
		return all, keep(nil, err)
	}
	return all, keep(peers.StartTorch(ctx, python, env.Scratch, threads))
}

// arithmetic is what the works share.
type arithmetic struct {
	operands
	milliseconds float64
}

func (a *arithmetic) work(group string, s shape, ours kernels.Backend, peerName string, peer benchmarks.Runner) benchmarks.Work {
	return benchmarks.Work{Group: group, Name: s.name(), Metrics: gigaflops, Ours: a.runner(ours, s), Peer: peer, PeerName: peerName}
}

// runner measures a backend as the peers measure themselves.
func (a *arithmetic) runner(b kernels.Backend, s shape) benchmarks.Runner {
	return func(context.Context) ([]float64, error) {
		calls := func(repeats int) float64 {
			begin := time.Now()
			for range repeats {
				a.multiply(b, s)
			}
			return float64(time.Since(begin).Nanoseconds()) / float64(repeats)
		}
		budget := a.milliseconds * 1e6
		one := calls(2)
		one = calls(1 + int(budget/4/one))
		repeats := 1 + int(budget/one)
		bursts := make([]float64, 5)
		for i := range bursts {
			bursts[i] = calls(repeats)
		}
		slices.Sort(bursts)
		return []float64{s.Flops() / bursts[len(bursts)/2]}, nil
	}
}
