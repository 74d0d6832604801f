package training

import (
	"context"
	"fmt"
	"sync"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/tensor"
)

// trainTail is how many measurements stand behind Train's gradient: loss sum, samples.
const trainTail = 2

// maxEvaluated bounds the predictions of a split that is evaluated: float32 counts exactly up to it.
const maxEvaluated = 1 << 24

// Program computes a job's tasks and updates.
type Program struct {
	job       *job.Job
	model     *tensor.Model
	optimizer tensor.Optimizer
	scale     float32 // 1/batch
	meter     meter
	train     *dataset.Samples
	splits    map[string]*lazySplit
	order     order
	options   options
	precision kernels.Precision // of gradients; all else is exact

	mu     sync.Mutex
	free   map[int][]*scratch // guarded by mu; by threads, as many as there were tasks at one time
	device device
}

// New returns the program of a job over its samples. Any of them may be nil: tasks over it then fail. The error is
// job.Faults where job and samples do not fit together.
func New(j *job.Job, train, validation, test *dataset.Samples, how ...Option) (*Program, error) {
	p, err := newProgram(j, how)
	if err != nil {
		return nil, err
	}
	for name, s := range map[string]*dataset.Samples{dataset.Train: train, dataset.Validation: validation, dataset.Test: test} {
		if s == nil {
			continue
		}
		if err := p.fits(name, s); err != nil {
			return nil, err
		}
		p.splits[name] = &lazySplit{samples: s}
	}
	p.train = train
	if err := p.able(); err != nil {
		return nil, err
	}
	return p, nil
}

func newProgram(j *job.Job, how []Option) (*Program, error) {
	model, err := tensor.Build(j.Model)
	if err != nil {
		return nil, err
	}
	precision, err := kernels.ParsePrecision(string(j.Precision))
	if err != nil {
		return nil, err
	}
	o := newOptions(how)
	optimizer, err := tensor.NewOptimizer(o.all, j.Optimizer, model.Params())
	if err != nil {
		return nil, err
	}
	return &Program{
		job: j, model: model, optimizer: optimizer, options: o, precision: precision, free: map[int][]*scratch{},
		scale:  1 / float32(j.Plan.Batch),
		meter:  newMeter(j.Metric, model),
		splits: map[string]*lazySplit{},
		order:  order{seed: j.Seed},
	}, nil
}

// fits checks what indexing and counting rely on.
func (p *Program) fits(split string, s *dataset.Samples) error {
	switch {
	case s.Width != p.model.InputLen():
		return fmt.Errorf("training: split %s: samples of %d numbers expected, got %d", split, p.model.InputLen(), s.Width)
	case len(s.X) != s.N*s.Width || len(s.Y) != s.N:
		return fmt.Errorf("training: split %s: %d samples of %d numbers expected, got %d numbers and %d targets", split, s.N, s.Width, len(s.X), len(s.Y))
	case p.targetLen() != 1 && (p.meter.classes == 0 || p.targetLen() != s.Width):
		return fmt.Errorf("training: split %s: one target a sample, or for tokens one a token, expected; the model has %d", split, p.targetLen())
	case split == dataset.Train && s.N < p.job.Plan.Batch:
		return fmt.Errorf("training: split train: at least the batch's %d samples expected, got %d", p.job.Plan.Batch, s.N)
	case split != dataset.Train && (s.N < 1 || s.N > maxEvaluated/p.targetLen()):
		return fmt.Errorf("training: split %s: 1 to %d samples expected, got %d", split, maxEvaluated/p.targetLen(), s.N)
	}
	return nil
}

// Job returns the program's job.
func (p *Program) Job() *job.Job { return p.job }

// Model returns the job's model.
func (p *Program) Model() *tensor.Model { return p.model }

// Parameters returns the number of the model's parameters.
func (p *Program) Parameters() int { return p.model.Len() }

// VectorLen returns the length of a stage's vectors: the gradient and its tail for Train, the tail for Evaluate.
func (p *Program) VectorLen(stage mapreduce.Stage) int {
	if stage == mapreduce.Evaluate {
		return p.meter.tail()
	}
	return p.model.Len() + trainTail
}

// Tail returns how many floats at the end of a stage's vectors are measurements: loss sum, samples, and for Evaluate what
// Measured reads.
func (p *Program) Tail(stage mapreduce.Stage) int {
	if stage == mapreduce.Evaluate {
		return p.meter.tail()
	}
	return trainTail
}

// Map computes a task's partial into out, in the program's memory, which has the stage's VectorLen: a pure function of the
// task and of state, which it only reads. ready, unless nil, is called with ranges of out as they become final, one call at a
// time; they cover out once. Map is safe for concurrent use and, on processors, allocates nothing once as many tasks have
// run at a time before. A backend that fails is a *kernels.DeviceError.
func (p *Program) Map(ctx context.Context, t mapreduce.Task, state *State, out []float32, ready func(lo, hi int)) error {
	return p.MapOn(ctx, 1, t, state, out, ready)
}

// Threads returns how many threads the program's tasks may use together.
func (p *Program) Threads() int { return p.options.threads }

// Share returns how many of the program's threads each of some tasks has that run at the same time.
func (p *Program) Share(tasks int) int { return p.options.each(tasks) }

// MapOn is Map on several threads.
func (p *Program) MapOn(ctx context.Context, threads int, t mapreduce.Task, state *State, out []float32, ready func(lo, hi int)) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if t.Partition < 0 || t.Partition >= p.job.Plan.Partitions {
		return fmt.Errorf("training: partition %d: 0 to %d expected", t.Partition, p.job.Plan.Partitions-1)
	}
	if len(out) != p.VectorLen(t.Stage) {
		panic("training: a vector of the wrong length")
	}
	switch t.Stage {
	case mapreduce.Train:
		return p.gradient(threads, t, state, out, ready)
	case mapreduce.Evaluate:
		return p.measure(ctx, threads, t, state, out, ready)
	}
	return fmt.Errorf("training: stage %q: train or evaluate expected", t.Stage)
}

// trains says why the program cannot compute a training task.
func (p *Program) trains(t mapreduce.Task) error {
	if p.train == nil {
		return fmt.Errorf("training: split %s: %w", dataset.Train, dataset.ErrNoSplit)
	}
	if t.Step < 0 {
		return fmt.Errorf("training: step %d: 0 or more expected", t.Step)
	}
	return nil
}

func (p *Program) gradient(threads int, t mapreduce.Task, state *State, out []float32, ready func(lo, hi int)) error {
	if err := p.trains(t); err != nil {
		return err
	}
	s, err := p.take(threads)
	if err != nil {
		return err
	}
	defer p.give(s)
	if p.options.apart {
		return p.fetch(s, t, state, out, ready)
	}
	p.derive(s, t, state, out, ready)
	return nil
}

// derive computes a training task into a vector in the backend's memory.
func (p *Program) derive(s *scratch, t mapreduce.Task, state *State, vector []float32, ready func(lo, hi int)) {
	b, params := p.load(s, t), p.model.Len()
	s.lock()
	s.work.Gradient(b.at, state.Params, b.x, b.y, b.n, vector[:params], vector[params:params+1], ready)
	s.unlock()
	p.options.backend.Fill(vector[params+1:], float32(b.n))
	if ready != nil {
		ready(params, params+trainTail)
	}
}

func (p *Program) measure(ctx context.Context, threads int, t mapreduce.Task, state *State, out []float32, ready func(lo, hi int)) error {
	samples, err := p.split(ctx, t.Split)
	if err != nil {
		return err
	}
	s, err := p.take(threads)
	if err != nil {
		return err
	}
	defer p.give(s)
	r := mapreduce.Even(samples.N, p.job.Plan.Partitions, t.Partition)
	y := s.targetsOf(samples, r.Lo, r.Hi, p.targetLen())
	s.count.begin(out, y)
	s.lock()
	loss := s.work.Evaluate(state.Params, samples.X[r.Lo*samples.Width:r.Hi*samples.Width], y, r.Len(), s.visit)
	s.unlock()
	s.count.end(loss, r.Len())
	if err := kernels.Failed(p.options.backend); err != nil {
		return err
	}
	if ready != nil {
		ready(0, len(out))
	}
	return nil
}
