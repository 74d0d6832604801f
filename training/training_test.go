package training

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

var rewrite = flag.Bool("rewrite", false, "write the golden files anew")

// The goroutine let off is Go's own under JavaScript.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("runtime.handleEvent"),
		goleak.IgnoreAnyFunction("github.com/autonet/autonet/kernels.(*crew).help")) // ends when its backend is collected
}

// digitsJob returns the example job; small cuts it to 2 epochs of 2 rounds of 5 steps.
func digitsJob(t testing.TB, small bool) *job.Job {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "examples", "digits.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	j, err := job.Parse("digits.yaml", data)
	if err != nil {
		t.Fatal(err)
	}
	if small {
		j.Plan.StepsPerRound, j.Plan.RoundsPerEpoch, j.Plan.Epochs = 5, 2, 2
	}
	return j
}

// program opens a job over the digits in a store of its own.
func program(t testing.TB, j *job.Job, how ...Option) (*Program, *store.Memory) {
	t.Helper()
	st := store.NewMemory()
	m, c, err := digits.Import(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	p, err := Open(t.Context(), st, j.Resolve(c.String()).Canonical(), how...)
	if err != nil {
		t.Fatal(err)
	}
	if m.CID() != c {
		t.Fatalf("manifest has CID %s, import says %s", m.CID(), c)
	}
	return p, st
}

// trained trains a job and fails the test on an error.
func trained(t *testing.T, p *Program, st store.Store, workers int) Result {
	t.Helper()
	r, err := RunLocal(t.Context(), LocalConfig{Program: p, Store: st, Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestWorkersDoNotMatter trains one job with several numbers of workers and partitions that do not divide evenly.
func TestWorkersDoNotMatter(t *testing.T) {
	for _, partitions := range []int{1, 8, 11} {
		j := digitsJob(t, true)
		j.Plan.Partitions, j.Plan.Batch = partitions, 8*partitions
		var want Result
		for _, workers := range []int{1, 2, 3, 7, 20} {
			p, st := program(t, j)
			got := trained(t, p, st, workers)
			if workers == 1 {
				want = got
			}
			if got.Checkpoint != want.Checkpoint {
				t.Errorf("%d partitions, %d workers: checkpoint %v, want %v", partitions, workers, got.Checkpoint, want.Checkpoint)
			}
			if *got.Test != *want.Test || got.Evaluations[0] != want.Evaluations[0] {
				t.Errorf("%d partitions, %d workers: measured %v, want %v", partitions, workers, *got.Test, *want.Test)
			}
		}
	}
}

// memoryJournal keeps a record in memory.
type memoryJournal struct{ record *Record }

func (m *memoryJournal) Read() (*Record, error) { return m.record, nil }
func (m *memoryJournal) Write(r Record) error {
	r.Kept = append([]mapreduce.Checkpoint(nil), r.Kept...)
	r.Evaluations = append([]Evaluation(nil), r.Evaluations...)
	m.record = &r
	return nil
}

// TestResume cancels a run after each of its steps and goes on with another number of workers: the weights and the
// measurements are those of the run that was left alone.
func TestResume(t *testing.T) {
	j := digitsJob(t, true)
	p, st := program(t, j)
	want := trained(t, p, st, 1)
	for stop := int64(1); stop <= j.Steps(); stop++ {
		st, journal := store.NewMemory(), &memoryJournal{}
		ctx, cancel := context.WithCancel(t.Context())
		var stopped *mapreduce.Checkpoint
		_, err := RunLocal(ctx, LocalConfig{Program: p, Store: st, Journal: journal, Workers: 2, Events: func(e Event) {
			if e.Step != nil && e.Step.Step == stop {
				cancel()
			}
			if e.Stopped != nil {
				stopped = e.Stopped
			}
		}})
		cancel()
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("cancelled after step %d: got %v", stop, err)
		}
		if stopped == nil || stopped.Step != stop {
			t.Fatalf("cancelled after step %d: stopped at %v", stop, stopped)
		}
		var begun int64
		got, err := RunLocal(t.Context(), LocalConfig{Program: p, Store: st, Journal: journal, Workers: 3, Resume: true, Events: func(e Event) {
			if e.Begun != nil {
				begun = e.Begun.Step
			}
		}})
		if err != nil {
			t.Fatal(err)
		}
		if begun != stop || got.Checkpoint != want.Checkpoint || *got.Test != *want.Test || len(got.Evaluations) != len(want.Evaluations) {
			t.Errorf("resumed at step %d of %d: got %+v, want %+v", begun, stop, got, want)
		}
		if !journal.record.Done {
			t.Errorf("resumed at step %d: the record is not done", stop)
		}
	}
}

// TestJournal checks what a run refuses, and that a finished one is not trained again.
func TestJournal(t *testing.T) {
	p, st := program(t, digitsJob(t, true))
	journal := FileJournal{Path: filepath.Join(t.TempDir(), "run", "latest.json")}
	cfg := LocalConfig{Program: p, Store: st, Journal: journal, Workers: 1}
	want, err := RunLocal(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := RunLocal(t.Context(), cfg); !errors.Is(err, ErrHasRun) {
		t.Errorf("a second run over the first: got %v", err)
	}
	cfg.Resume = true
	cfg.Events = func(e Event) {
		if e.Step != nil {
			t.Error("a finished run computes a step")
		}
	}
	got, err := RunLocal(t.Context(), cfg)
	if err != nil || got.Checkpoint != want.Checkpoint || *got.Test != *want.Test {
		t.Errorf("resumed when done: got %+v, %v", got, err)
	}
	other := digitsJob(t, true)
	other.Seed = 2
	cfg.Program, _ = program(t, other)
	if _, err := RunLocal(t.Context(), cfg); !errors.Is(err, ErrOtherJob) {
		t.Errorf("another job's run: got %v", err)
	}
	if err := os.WriteFile(journal.Path, []byte(`{"job": 3`), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := RunLocal(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "latest.json: a training record expected") {
		t.Errorf("a broken record: got %v", err)
	}
}

// TestCheckpointsAreForgotten checks that the store holds the newest rounds and the epochs, and nothing else.
func TestCheckpointsAreForgotten(t *testing.T) {
	j := digitsJob(t, true)
	j.Plan.StepsPerRound, j.Plan.RoundsPerEpoch, j.Plan.Epochs = 1, 5, 2
	p, _ := program(t, j)
	st, journal := store.NewMemory(), &memoryJournal{}
	if _, err := RunLocal(t.Context(), LocalConfig{Program: p, Store: st, Journal: journal, Keep: 2}); err != nil {
		t.Fatal(err)
	}
	var steps []int64
	for _, cp := range journal.record.Kept {
		steps = append(steps, cp.Step)
		if _, err := p.Load(t.Context(), st, cp); err != nil {
			t.Errorf("checkpoint of step %d: %v", cp.Step, err)
		}
	}
	all, err := st.List(t.Context())
	if err != nil || len(all) != 2*3 || len(steps) != 3 || steps[0] != 5 || steps[1] != 9 || steps[2] != 10 {
		t.Errorf("the store holds %d blobs of the steps %v, %v; want 6 of 5, 9, 10", len(all), steps, err)
	}
}

// TestDigits trains the example to the accuracy and the weights that examples/README.md promises.
func TestDigits(t *testing.T) {
	p, st := program(t, digitsJob(t, false))
	r := trained(t, p, st, 2)
	if !p.Job().Metric.Met(r.Test.Accuracy) {
		t.Errorf("test accuracy %.4f, want at least %v", r.Test.Accuracy, p.Job().Metric.Threshold)
	}
	readme, err := os.ReadFile(filepath.Join("..", "examples", "README.md"))
	if err != nil || !strings.Contains(string(readme), r.Checkpoint.Weights) {
		t.Errorf("examples/README.md does not name the weights %s (%v)", r.Checkpoint.Weights, err)
	}
	t.Logf("weights %s, validation %+v, test %+v", r.Checkpoint.Weights, r.Evaluations, *r.Test)
	params, err := p.LoadWeights(t.Context(), st, r.Checkpoint.Weights)
	if err != nil {
		t.Fatal(err)
	}
	got, err := p.Evaluate(t.Context(), params, dataset.Test)
	if err != nil || got != r.Test.Measurement || float64(got.Correct)/float64(got.Samples) != got.Accuracy {
		t.Errorf("Evaluate gives %+v, %v; the run measured %+v", got, err, *r.Test)
	}
}

// TestGolden pins the weights after 50 steps of the example: a change of any rule of the arithmetic, the order of the
// samples or the encoding shows here, on every processor and with each of its backends.
func TestGolden(t *testing.T) {
	for i, b := range kernels.Backends() {
		t.Run(b.Name(), func(t *testing.T) { golden(t, On(b), Threads(3*i+1)) })
	}
}

func golden(t *testing.T, how ...Option) {
	j := digitsJob(t, true)
	j.Plan.StepsPerRound, j.Plan.RoundsPerEpoch, j.Plan.Epochs = 50, 1, 1
	p, st := program(t, j, how...)
	r := trained(t, p, st, 2)
	got := []byte("dataset " + p.Job().Dataset.CID + "\nweights " + r.Checkpoint.Weights + "\nstate   " + r.Checkpoint.State + "\n")
	file := filepath.Join("testdata", "digits-50-steps.txt")
	if *rewrite {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("on %s/%s got\n%swant\n%s", runtime.GOOS, runtime.GOARCH, got, want)
	}
}

// TestMap checks that ready covers the vector once and final, that tasks may run at the same time, and that the
// partials' sums are what one partition over the same batch gives, in number if not in bits.
func TestMap(t *testing.T) {
	p, _ := program(t, digitsJob(t, true))
	s := start(t, p)
	for _, stage := range []mapreduce.Stage{mapreduce.Train, mapreduce.Evaluate} {
		n := p.VectorLen(stage)
		var wg sync.WaitGroup
		samples := make([]float32, p.Job().Plan.Partitions)
		for part := range p.Job().Plan.Partitions {
			wg.Go(func() {
				out, early, times := make([]float32, n), make([]float32, n), make([]int, n)
				err := p.Map(t.Context(), mapreduce.Task{Stage: stage, Split: "validation", Partition: part}, s, out, func(lo, hi int) {
					copy(early[lo:hi], out[lo:hi])
					for i := lo; i < hi; i++ {
						times[i]++
					}
				})
				if err != nil {
					t.Error(err)
				}
				for i := range out {
					if times[i] != 1 || out[i] != early[i] {
						t.Fatalf("%s, float %d: ready %d times, %v then, %v at the end", stage, i, times[i], early[i], out[i])
					}
				}
				samples[part] = out[n-p.Tail(stage)+atSamples]
			})
		}
		wg.Wait()
		want := float32(p.Job().Plan.Batch)
		if stage == mapreduce.Evaluate {
			v, err := p.Samples(t.Context(), "validation")
			if err != nil {
				t.Fatal(err)
			}
			want = float32(v.N)
		}
		if got := kernels.Sum(samples); got != want {
			t.Errorf("%s: %v samples in all partitions, want %v", stage, got, want)
		}
	}
}

func TestMapAllocatesNothing(t *testing.T) {
	p, _ := program(t, digitsJob(t, true))
	s, out := start(t, p), make([]float32, p.VectorLen(mapreduce.Train))
	ready := func(lo, hi int) {}
	if n := testing.AllocsPerRun(20, func() {
		if err := p.Map(t.Context(), mapreduce.Task{Stage: mapreduce.Train}, s, out, ready); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("a training task allocates %v times", n)
	}
}

func TestMapRefuses(t *testing.T) {
	p, _ := program(t, digitsJob(t, true))
	s := start(t, p)
	for _, task := range []mapreduce.Task{
		{Stage: mapreduce.Train, Partition: 8}, {Stage: mapreduce.Train, Partition: -1}, {Stage: mapreduce.Train, Step: -1},
		{Stage: mapreduce.Evaluate, Split: "none"},
	} {
		if err := p.Map(t.Context(), task, s, make([]float32, p.VectorLen(task.Stage)), nil); err == nil {
			t.Errorf("%+v is not refused", task)
		}
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	err := p.Map(ended, mapreduce.Task{Stage: mapreduce.Train}, s, make([]float32, p.VectorLen(mapreduce.Train)), nil)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("after the context's end: %v", err)
	}
}

// TestOrder checks that a pass visits samples at most once, and that passes differ.
func TestOrder(t *testing.T) {
	o := order{seed: 3}
	const samples, batch, partitions = 103, 10, 5
	visit := func(firstStep int64) map[int32]bool {
		seen := map[int32]bool{}
		for step := firstStep; step < firstStep+samples/batch; step++ {
			for p := range partitions {
				for _, i := range o.batch(samples, batch, partitions, step, p) {
					if seen[i] {
						t.Fatalf("step %d: sample %d twice in a pass", step, i)
					}
					seen[i] = true
				}
			}
		}
		return seen
	}
	first, second := visit(0), visit(samples/batch)
	if len(first) != 100 || len(second) != 100 {
		t.Errorf("passes of %d and %d samples, want 100", len(first), len(second))
	}
	a := append([]int32(nil), o.batch(samples, batch, partitions, 0, 0)...)
	b := o.batch(samples, batch, partitions, samples/batch, 0)
	if a[0] == b[0] && a[1] == b[1] {
		t.Errorf("two passes begin alike: %v and %v", a, b)
	}
}

// TestSealedTest trains on a dataset whose test split is sealed: it is evaluated once its list is published.
func TestSealedTest(t *testing.T) {
	st, sealed := store.NewMemory(), store.NewMemory()
	_, c, err := digits.ImportWith(t.Context(), st, dataset.WriteOptions{SealTest: true, Sealed: sealed})
	if err != nil {
		t.Fatal(err)
	}
	p, err := Open(t.Context(), st, digitsJob(t, true).Resolve(c.String()).Canonical())
	if err != nil {
		t.Fatal(err)
	}
	if r := trained(t, p, st, 1); r.Test != nil {
		t.Errorf("measured %+v on a sealed split", *r.Test)
	}
	params := start(t, p).Params
	if _, err := p.Evaluate(t.Context(), params, dataset.Test); !errors.Is(err, dataset.ErrSealed) {
		t.Errorf("evaluating a sealed split: %v", err)
	}
	all, err := sealed.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		b, err := sealed.Get(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := st.Put(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	if m, err := p.Evaluate(t.Context(), params, dataset.Test); err != nil || m.Samples == 0 {
		t.Errorf("evaluating an opened split: %d samples, %v", m.Samples, err)
	}
}

// TestCorruptCheckpoint checks that weights which are not those of the CID, or of the model, are refused.
func TestCorruptCheckpoint(t *testing.T) {
	p, st := program(t, digitsJob(t, true))
	cp, err := p.Save(t.Context(), st, start(t, p))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Load(t.Context(), store.NewMemory(), cp); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an absent checkpoint: %v", err)
	}
	c, err := st.Put(t.Context(), []byte("no weights"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Load(t.Context(), st, mapreduce.Checkpoint{Weights: c.String(), State: cp.State}); err == nil {
		t.Error("a text is taken for weights")
	}
	if _, err := p.Load(t.Context(), st, mapreduce.Checkpoint{Weights: cp.Weights, State: cp.Weights}); err == nil {
		t.Error("weights are taken for the optimizer's state")
	}
}

func TestPredictor(t *testing.T) {
	p, st := program(t, digitsJob(t, true))
	r := trained(t, p, st, 2)
	c, err := store.Parse(r.Checkpoint.Weights)
	if err != nil {
		t.Fatal(err)
	}
	b, err := st.Get(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	pr, err := NewPredictor(p.Job().Model, b)
	if err != nil {
		t.Fatal(err)
	}
	test, err := p.Samples(t.Context(), dataset.Test)
	if err != nil {
		t.Fatal(err)
	}
	right := 0
	for i := range test.N {
		got, err := pr.Predict(test.Row(i))
		if err != nil {
			t.Fatal(err)
		}
		if s := kernels.Sum(got.Probabilities); s < 0.9999 || s > 1.0001 {
			t.Fatalf("probabilities add up to %v", s)
		}
		if got.Class == int(test.Y[i]) {
			right++
		}
	}
	if want := r.Test.Accuracy * float64(test.N); float64(right) != want {
		t.Errorf("%d predictions are right, the run measured %v", right, want)
	}
	for _, bad := range [][]float32{nil, make([]float32, 63), append(make([]float32, 63), float32(math.Inf(1)))} {
		if _, err := pr.Predict(bad); err == nil {
			t.Errorf("a sample of %d numbers is not refused", len(bad))
		}
	}
	if _, err := NewPredictor(p.Job().Model, b[:100]); err == nil {
		t.Error("cut weights are not refused")
	}
}

func TestRunDir(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "run")
	if _, err := OpenRun(dir); !errors.Is(err, ErrNoRun) {
		t.Errorf("an absent run: %v", err)
	}
	j := digitsJob(t, true).Resolve("bafkreidgvpkjawlxz6sffxzwgooowe5yt7i6wsyg236mfoks77nywkptdq")
	for _, data := range []string{"here", "there"} {
		if _, err := CreateRun(dir, j, data); err != nil {
			t.Fatal(err)
		}
		r, err := OpenRun(dir)
		if err != nil || r.Job.ID() != j.ID() || r.Data != data {
			t.Errorf("got %+v, %v", r, err)
		}
	}
	if _, err := CreateRun(dir, j.Resolve("bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"), ""); !errors.Is(err, ErrOtherJob) {
		t.Errorf("another job's run: %v", err)
	}
}
