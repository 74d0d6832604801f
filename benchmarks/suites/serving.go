package suites

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/tensor"
)

// Serving measures predictions of an MNIST MLP that customers pay for, over HTTP, the client on the same processors. Every
// call is charged and on the server's disk before it is answered.
type Serving struct{}

var _ benchmarks.Suite = Serving{}

// Name implements benchmarks.Suite.
func (Serving) Name() string { return "serving" }

// Summary implements benchmarks.Suite.
func (Serving) Summary() string { return "paid predictions over HTTP: one image a call, and batches" }

// load is how a server is called.
type load struct {
	name      string
	callers   int // requests at a time
	batch     int // images a request
	window    int // calls that a receipt pays ahead
	byWRK     bool
	threads   int // of the server's arithmetic
	forAWhile time.Duration
}

// Works implements benchmarks.Suite.
func (Serving) Works(_ context.Context, env benchmarks.Env) ([]benchmarks.Work, error) {
	if len(env.ServeProcess) == 0 {
		return nil, errors.New("serving: no command for the server's process")
	}
	loads := []load{
		{name: "1 image a call, wrk", callers: 64, batch: 1, byWRK: true},
		{name: "1 image a call, autonet's client", callers: 64, batch: 1, window: 2048},
		{name: "64 images a request, autonet's client", callers: 8, batch: 64, window: 2048},
		{name: "1 image at a time", callers: 1, batch: 1, window: 64},
	}
	if _, err := exec.LookPath("wrk"); err != nil {
		env.Logger.Warn("wrk is not installed: its row is left out")
		loads = loads[1:]
	}
	var works []benchmarks.Work
	for _, l := range loads {
		l.threads, l.forAWhile = max(1, env.Threads), 10*time.Second
		if env.Quick {
			l.forAWhile = 300 * time.Millisecond
		}
		works = append(works, benchmarks.Work{
			Group: "MNIST MLP", Name: l.name, Ours: func(ctx context.Context) ([]float64, error) { return l.measure(ctx, env) },
			Metrics: []benchmarks.Metric{{Unit: "predictions/s", Better: benchmarks.Higher}, {Unit: "ms, 99 of 100 requests", Better: benchmarks.Lower}},
			Note:    fmt.Sprintf("%d requests at a time", l.callers),
		})
	}
	return works, nil
}

// measure starts a server, loads it and ends it.
func (l load) measure(ctx context.Context, env benchmarks.Env) (numbers []float64, err error) {
	dir, err := os.MkdirTemp(env.Scratch, "server-")
	if err != nil {
		return nil, err
	}
	backend := env.Kernels
	if backend == nil {
		backend = kernels.Best()
	}
	window := 0
	if l.byWRK {
		window = wrkCalls
	}
	url, stop, err := servedModel{Model: "mlp", Dir: dir, Kernels: backend.Name(), Threads: l.threads, Window: window}.start(ctx, env.ServeProcess)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	if l.byWRK {
		return l.wrk(ctx, url, dir)
	}
	return l.call(ctx, url, dir)
}

func servedCustomer() (*settlement.Account, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("a customer of the benchmark")))
	if err != nil {
		return nil, err
	}
	return settlement.AccountFromKey(key), nil
}

// images are made-up samples; no two calls need different ones.
func images(n int) ([][]float32, error) {
	m, err := tensor.Build(stepModels["mlp"])
	if err != nil {
		return nil, err
	}
	x, _ := stepSamples(m, n)
	return slices.Collect(slices.Chunk(x, m.InputLen())), nil
}

// call loads the server by our own client.
func (l load) call(ctx context.Context, url, dir string) ([]float64, error) {
	customer, err := servedCustomer()
	if err != nil {
		return nil, err
	}
	caller, err := serving.NewCaller(serving.CallerConfig{ClientConfig: serving.ClientConfig{URL: url, Project: servedProject, ChainID: servedChain,
		Signer: customer, Ledger: &endlessLedger{}}, Dir: dir + "-customer", Window: l.window})
	if err != nil {
		return nil, err
	}
	rows, err := images(l.batch)
	if err != nil {
		return nil, err
	}
	if _, err := caller.Predict(ctx, rows); err != nil { // opens the session
		return nil, errors.Join(err, caller.Close())
	}
	var answered atomic.Int64
	times := make([][]time.Duration, l.callers)
	errs := make([]error, l.callers)
	began := time.Now()
	var wg sync.WaitGroup
	for i := range l.callers {
		wg.Go(func() {
			for errs[i] == nil && time.Since(began) < l.forAWhile {
				at := time.Now()
				_, errs[i] = caller.Predict(ctx, rows)
				times[i] = append(times[i], time.Since(at))
				answered.Add(int64(l.batch))
			}
		})
	}
	wg.Wait()
	took := time.Since(began)
	all := slices.Concat(times...)
	slices.Sort(all)
	return []float64{float64(answered.Load()) / took.Seconds(), all[len(all)*99/100].Seconds() * 1e3},
		errors.Join(append(errs, caller.Close())...)
}
