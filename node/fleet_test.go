package node

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
	"github.com/autonet/autonet/training"
)

const digitsJob = `
name: digits
seed: 7
dataset: embedded:digits
model:
  input: [64]
  layers:
    - dense: 32
    - relu
    - dense: 10
optimizer: {kind: adam, rate: 0.01}
plan: {batch: 64, partitions: 8, steps_per_round: 20, rounds_per_epoch: 2, epochs: 2}
`

// process is a node that runs inside the test.
type process struct {
	dir  string
	stop context.CancelFunc
	done chan struct{}
	err  error // once done is closed
}

func (p *process) kill(t *testing.T) {
	t.Helper()
	p.stop()
	<-p.done
	if p.err != nil {
		t.Errorf("%s: %v", p.dir, p.err)
	}
}

func launch(t *testing.T, dir string, run func(ctx context.Context) error) *process {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	p := &process{dir: dir, stop: cancel, done: make(chan struct{})}
	go func() {
		defer close(p.done)
		p.err = run(ctx)
	}()
	return p
}

func awaitInfo(t *testing.T, p *process) Info {
	t.Helper()
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(20 * time.Second)
	for {
		if info, err := ReadInfo(p.dir); err == nil {
			return info
		}
		select {
		case <-ticker.C:
		case <-p.done:
			t.Fatalf("%s ended: %v", p.dir, p.err)
		case <-deadline:
			t.Fatalf("%s is not ready", p.dir)
		}
	}
}

func testLog(t *testing.T) *slog.Logger {
	level := slog.LevelWarn
	if os.Getenv("AUTONET_TEST_LOG") != "" {
		level = slog.LevelDebug
	}
	return slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: level}))
}

func TestFleetTrainsTheSameWeightsAsOneProcess(t *testing.T) {
	dir := t.TempDir()
	ctx := t.Context()
	fleet, err := cluster.CreateFleet(filepath.Join(dir, "fleet"))
	if err != nil {
		t.Fatal(err)
	}
	var seed Info
	config := func(name string, role cluster.Role) Config {
		c := Config{Dir: filepath.Join(dir, name), Listen: "127.0.0.1:0", Gossip: "127.0.0.1:0", Name: name, Log: testLog(t).With("p", name)}
		if seed.Addr != "" {
			c.Join, c.Token, c.Seeds = seed.Addr, fleet.Token(role), []string{seed.Gossip}
		}
		return c
	}
	var all []*process
	t.Cleanup(func() {
		for _, p := range all {
			p.kill(t)
		}
	})
	for _, name := range []string{"c0", "c1", "c2"} {
		cfg := CoordinatorConfig{Config: config(name, cluster.Coordinator), Planner: coordinator.DefaultConfig()}
		if name == "c0" {
			cfg.Fleet = filepath.Join(dir, "fleet")
		}
		p := launch(t, cfg.Dir, func(ctx context.Context) error { return RunCoordinator(ctx, cfg) })
		all = append(all, p)
		if info := awaitInfo(t, p); name == "c0" {
			seed = info
		}
	}
	for _, name := range []string{"w0", "w1", "w2"} {
		cfg := WorkerConfig{Config: config(name, cluster.Worker), Threads: 1}
		p := launch(t, cfg.Dir, func(ctx context.Context) error { return RunWorker(ctx, cfg) })
		all = append(all, p)
		awaitInfo(t, p)
	}
	j, st, m := digitsProgram(t)
	op, err := Connect(ctx, filepath.Join(dir, "fleet"), seed.Addr)
	if err != nil {
		t.Fatal(err)
	}
	defer op.Close()
	if err := op.Upload(ctx, st, m); err != nil {
		t.Fatal(err)
	}
	sameAsOneProcess(t, op, j, st, m)
	if nodes, err := op.Nodes(ctx); err != nil || len(nodes) != 6 || nodes[5].Role != "worker" || nodes[5].Kernels != kernels.Best().Name() {
		t.Errorf("the fleet lists %+v (%v)", nodes, err)
	}
	early := *j
	early.Name, early.Metric = "early", job.Metric{Name: job.F1Macro}
	early.Plan.Epochs, early.Plan.EarlyStopping = 6, &job.EarlyStopping{Patience: 1, MinDelta: 0.2}
	if last := sameAsOneProcess(t, op, &early, st, m); last.Epoch >= early.Plan.Epochs || !last.Epochs[last.Epoch-1].Stopped {
		t.Errorf("stopped after %d epochs of %d", last.Epoch, early.Plan.Epochs)
	}
	diverges := *j
	diverges.Name, diverges.Optimizer = "diverges", tensor.OptimizerSpec{Kind: "sgd", Rate: 1e30}.WithDefaults()
	failsAsOneProcess(t, op, &diverges, st, m)
}

// sameAsOneProcess trains a job in the fleet and in this process: weights, epochs and measurements are the same.
func sameAsOneProcess(t *testing.T, op *Operator, j *job.Job, st store.Store, m dataset.Manifest) coordinator.State {
	t.Helper()
	last := runInFleet(t, op, j)
	p, err := training.OpenJob(t.Context(), j, st, m)
	if err != nil {
		t.Fatal(err)
	}
	local, err := training.RunLocal(t.Context(), training.LocalConfig{Program: p, Store: st, Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	if last.Phase != coordinator.Finished || last.Checkpoint != local.Checkpoint || last.Epoch != len(local.Evaluations) || len(last.Epochs) != last.Epoch+1 {
		t.Fatalf("fleet: %s %s %+v, %d epochs; one process: %+v", last.Phase, last.Reason, last.Checkpoint, last.Epoch, local)
	}
	for i, e := range local.Evaluations {
		if last.Epochs[i].Measurement != e.Measurement {
			t.Errorf("epoch %d: the fleet measured %+v, one process %+v", i+1, last.Epochs[i].Measurement, e.Measurement)
		}
	}
	if test := last.Epochs[last.Epoch]; test.Measurement != local.Test.Measurement {
		t.Errorf("test: the fleet measured %+v, one process %+v", test.Measurement, local.Test.Measurement)
	}
	return last
}

// failsAsOneProcess trains a job that diverges: the fleet and this process name the same place, and keep the checkpoint.
func failsAsOneProcess(t *testing.T, op *Operator, j *job.Job, st store.Store, m dataset.Manifest) {
	t.Helper()
	last := runInFleet(t, op, j)
	p, err := training.OpenJob(t.Context(), j, st, m)
	if err != nil {
		t.Fatal(err)
	}
	_, err = training.RunLocal(t.Context(), training.LocalConfig{Program: p, Store: st, Workers: 2})
	if !errors.Is(err, training.ErrDiverged) || last.Phase != coordinator.Failed || last.Reason != err.Error() || last.Checkpoint != last.First {
		t.Errorf("fleet: %s %q, checkpoint %+v; one process: %v", last.Phase, last.Reason, last.Checkpoint, err)
	}
}

func runInFleet(t *testing.T, op *Operator, j *job.Job) coordinator.State {
	t.Helper()
	id, err := op.Run(t.Context(), j, nil)
	if err != nil {
		t.Fatal(err)
	}
	return watchToEnd(t, op, id)
}

// watchToEnd returns the last state that a job's watcher saw.
func watchToEnd(t *testing.T, op *Operator, id string) (last coordinator.State) {
	t.Helper()
	if err := op.Watch(t.Context(), id, func(ev coordinator.JobEvent) bool {
		if ev.Job != nil {
			last = ev.Job.State
		}
		return true
	}); err != nil {
		t.Fatal(err)
	}
	return last
}

func digitsProgram(t *testing.T) (*job.Job, store.Store, dataset.Manifest) {
	t.Helper()
	st, err := store.OpenDir(filepath.Join(t.TempDir(), "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	m, c, err := digits.Import(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	j, err := job.Parse("digits.yaml", []byte(digitsJob))
	if err != nil {
		t.Fatal(err)
	}
	return j.Resolve(c.String()), st, m
}
