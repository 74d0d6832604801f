package training

import (
	"sync"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/tensor"
)

// scratch is what one task needs at a time. A backend's memory is apart where it is not the program's.
type scratch struct {
	threads int
	work    *tensor.Workspace
	turn    *sync.Mutex // held while work is used; nil: nobody else uses it
	x, y    []float32   // the gathered samples of a training task; y also the targets of an evaluation's windows
	batches []batch     // one; apart two, so that one can be filled while the other is computed on
	next    int         // of batches, to be filled
	vector  []float32   // apart: what a task that is fetched computes; nil: none was
	count   counter
	visit   func(at int, out []float32) // count's, so that a task allocates nothing
}

// batch is a training task's samples in the backend's memory.
type batch struct {
	memory []float32 // apart: what x and y are parts of
	x, y   []float32
	n      int
	at     tensor.StepContext
	part   int  // the partition
	ahead  bool // filled for a task that is still to come
}

// device is what all tasks on a backend with a memory of its own share. It makes calls in order, so a workspace is free
// for the next task once a task's calls are made.
type device struct {
	turn sync.Mutex
	work *tensor.Workspace // nil until a task needs it
	sum  []float32         // a step's sum on its way from the program's memory; guarded by turn; nil: none came
}

func (s *scratch) lock() {
	if s.turn != nil {
		s.turn.Lock()
	}
}

func (s *scratch) unlock() {
	if s.turn != nil {
		s.turn.Unlock()
	}
}

// chunkSamples bounds the samples that a workspace holds at a time: enough to fill a matrix product, and little memory.
const chunkSamples = 256

// sizes returns the samples of the largest partition of a batch, and those that a workspace holds.
func (p *Program) sizes() (part, chunk int) {
	part = mapreduce.Even(p.job.Plan.Batch, p.job.Plan.Partitions, 0).Len()
	chunk = min(max(part, chunkSamples/8), chunkSamples)
	if p.model.WholePartition() {
		chunk = max(chunk, part)
	}
	return part, chunk
}

func (p *Program) take(threads int) (*scratch, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if free := p.free[threads]; len(free) > 0 {
		p.free[threads] = free[:len(free)-1]
		return free[len(free)-1], nil
	}
	part, _ := p.sizes()
	s := &scratch{
		threads: threads,
		x:       make([]float32, part*p.model.InputLen()),
		y:       make([]float32, part*p.targetLen()),
		count:   counter{meter: p.meter},
		batches: make([]batch, 1),
	}
	s.visit = s.count.visit
	var err error
	if p.options.apart {
		err = p.takeDeviceLocked(s)
	} else {
		s.work, err = p.workspace(threads)
	}
	if err != nil {
		return nil, err
	}
	return s, nil
}

func (p *Program) workspace(threads int) (*tensor.Workspace, error) {
	_, chunk := p.sizes()
	exact := p.options.wide(threads)
	w, err := p.model.NewWorkspaceOn(exact, chunk)
	if err != nil || p.precision == kernels.Exact {
		return w, err
	}
	fast, err := kernels.At(exact, p.precision)
	if err != nil {
		w.Close()
		return nil, err
	}
	w.GradientsOn(fast)
	return w, nil
}

// takeDeviceLocked completes a scratch on a backend with a memory of its own.
func (p *Program) takeDeviceLocked(s *scratch) (err error) {
	if p.device.work == nil {
		if p.device.work, err = p.workspace(s.threads); err != nil {
			return err
		}
	}
	s.work, s.turn, s.batches = p.device.work, &p.device.turn, make([]batch, 2)
	for i := range s.batches {
		if s.batches[i].memory, err = p.options.backend.Alloc(len(s.x) + len(s.y)); err != nil {
			p.discard(s)
			return err
		}
	}
	return nil
}

func (p *Program) give(s *scratch) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.free[s.threads] = append(p.free[s.threads], s)
}

// discard gives back what a scratch has in the backend's memory.
func (p *Program) discard(s *scratch) {
	if s.turn == nil {
		s.work.Close()
		return
	}
	p.options.backend.Free(s.vector)
	for i := range s.batches {
		p.options.backend.Free(s.batches[i].memory)
	}
}

// Close gives back the memory on the backend. Nothing of the program may run any more, or be used later.
func (p *Program) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, free := range p.free {
		for _, s := range free {
			p.discard(s)
		}
	}
	clear(p.free)
	if p.device.work != nil {
		p.device.work.Close()
	}
	p.options.backend.Free(p.device.sum)
	p.device.work, p.device.sum = nil, nil
}

// load returns a training task's samples, those that were filled ahead if they are its.
func (p *Program) load(s *scratch, t mapreduce.Task) *batch {
	for i := range s.batches {
		if b := &s.batches[i]; b.ahead && b.at.Step == t.Step && b.part == t.Partition {
			b.ahead = false
			return b
		}
	}
	return p.fill(s, t)
}

// loadAhead fills a batch for the task after the one at hand.
func (p *Program) loadAhead(s *scratch, t mapreduce.Task) { p.fill(s, t).ahead = true }

// fill fills the next batch.
func (p *Program) fill(s *scratch, t mapreduce.Task) *batch {
	b := &s.batches[s.next]
	s.next = (s.next + 1) % len(s.batches)
	b.n, b.at = p.gather(s, t)
	b.part, b.ahead = t.Partition, false
	x, y := s.x[:b.n*p.train.Width], s.y[:b.n*p.targetLen()]
	if !p.options.apart {
		b.x, b.y = x, y
		return b
	}
	b.x, b.y = b.memory[:len(x)], b.memory[len(s.x):][:len(y)]
	p.options.backend.Upload(b.x, x)
	p.options.backend.Upload(b.y, y)
	return b
}

// gather collects a training task's samples and targets.
func (p *Program) gather(s *scratch, t mapreduce.Task) (n int, at tensor.StepContext) {
	indices := p.order.batch(p.train.N, p.job.Plan.Batch, p.job.Plan.Partitions, t.Step, t.Partition)
	width, each := p.train.Width, p.targetLen()
	for i, from := range indices {
		x := s.x[i*width : (i+1)*width]
		copy(x, p.train.X[int(from)*width:])
		windowTargets(s.y[i*each:(i+1)*each], x[:each], p.train.Y[from])
	}
	first := mapreduce.Even(p.job.Plan.Batch, p.job.Plan.Partitions, t.Partition).Lo
	return len(indices), tensor.StepContext{Seed: p.job.Seed, Step: t.Step, First: int64(first)}
}
