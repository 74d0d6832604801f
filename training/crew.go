package training

import (
	"context"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

// crew is the workers of one process: each maps its contiguous share of the partitions and folds it, and the pieces are
// folded to the sum, along the job's tree as in a fleet. It recycles its vectors. One stage runs at a time.
//
// Vectors of Train are in the backend's memory, those of Evaluate in the program's. Where these are two, one worker does
// everything: a device computes one task after the other anyway.
type crew struct {
	program   *Program
	shares    []mapreduce.Range // of the partitions, one a worker
	scratches []*scratch        // of the workers, as far as they have trained
	threads   int               // of each worker

	mu   sync.Mutex
	free map[mapreduce.Stage][][]float32 // guarded by mu
	made [][]float32                     // the backend's; guarded by mu
}

// newCrew deals the partitions to workers; more workers than partitions are not used.
func newCrew(p *Program, workers int) *crew {
	partitions := p.job.Plan.Partitions
	workers = min(max(workers, 1), partitions)
	if p.options.apart {
		workers = 1
	}
	c := &crew{program: p, threads: p.Share(workers), scratches: make([]*scratch, workers), free: map[mapreduce.Stage][][]float32{}}
	for i := range workers {
		c.shares = append(c.shares, mapreduce.Even(partitions, workers, i))
	}
	return c
}

// close gives back what the crew holds.
func (c *crew) close() {
	for i, s := range c.scratches {
		if s != nil {
			c.program.give(s)
		}
		c.scratches[i] = nil
	}
	for _, v := range c.made {
		c.program.options.backend.Free(v)
	}
	c.made = nil
	clear(c.free)
}

// run maps all partitions of a stage and returns the sum, which is the caller's until it gives it back.
func (c *crew) run(ctx context.Context, stage mapreduce.Stage, split string, state *State) ([]float32, error) {
	pieces := make([][]mapreduce.Piece, len(c.shares))
	work, ctx := errgroup.WithContext(ctx)
	for i := range c.shares {
		work.Go(func() error {
			var err error
			pieces[i], err = c.share(ctx, mapreduce.Task{Stage: stage, Split: split, Step: state.Step}, i, state)
			return err
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	fold := c.fold(stage, c.program.options.all.Add)
	for _, of := range pieces {
		for _, p := range of {
			fold.Add(p.Node, p.Data)
		}
	}
	sum, whole := fold.Sum()
	if !whole {
		panic("training: the shares do not cover the partitions")
	}
	return sum, nil
}

// share maps and folds the partitions of one worker.
func (c *crew) share(ctx context.Context, t mapreduce.Task, worker int, state *State) ([]mapreduce.Piece, error) {
	fold := c.fold(t.Stage, c.program.options.backend.Add)
	share := c.shares[worker]
	for t.Partition = share.Lo; t.Partition < share.Hi; t.Partition++ {
		v, err := c.take(t.Stage)
		if err != nil {
			return nil, err
		}
		if c.program.options.apart && t.Stage == mapreduce.Train {
			err = c.derive(ctx, t, worker, state, v)
		} else {
			err = c.program.MapOn(ctx, c.threads, t, state, v, nil)
		}
		if err != nil {
			return nil, err
		}
		fold.Add(mapreduce.Node{Index: t.Partition}, v)
	}
	return fold.Pieces(), nil
}

// derive begins a training task on a backend with a memory of its own, where its vector stays, and sends the samples of the
// task after it while it runs.
func (c *crew) derive(ctx context.Context, t mapreduce.Task, worker int, state *State, v []float32) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	p, s := c.program, c.scratches[worker]
	if err := p.trains(t); err != nil {
		return err
	}
	if s == nil {
		var err error
		if s, err = p.take(c.threads); err != nil {
			return err
		}
		c.scratches[worker] = s
	}
	p.derive(s, t, state, v, nil)
	if t.Partition++; t.Partition == c.shares[worker].Hi {
		t.Partition = c.shares[worker].Lo
		t.Step++
	}
	if t.Step < p.job.Steps() {
		p.loadAhead(s, t)
	}
	return nil
}

// outcome returns the mean loss of a stage's sum, and whether all of it is finite. The error is the backend's.
func (c *crew) outcome(stage mapreduce.Stage, sum []float32) (loss float64, finite bool, err error) {
	p := c.program
	if stage == mapreduce.Evaluate {
		return float64(sum[atLoss]) / float64(sum[atSamples]), p.Finite(sum), nil
	}
	backend, tail, wait := p.options.backend, sum[p.model.Len():], func() {}
	if p.options.apart {
		here := make([]float32, trainTail)
		tail, wait = here, backend.Fetch(here, tail) // on its way while Finite waits
	}
	finite = backend.Finite(sum)
	wait()
	return float64(tail[0]) / float64(tail[1]), finite, kernels.Failed(backend)
}

// fold returns a fold that recycles what it has added.
func (c *crew) fold(stage mapreduce.Stage, add func(dst, src []float32)) *mapreduce.Fold {
	if stage == mapreduce.Evaluate {
		add = c.program.Add
	}
	return mapreduce.NewFold(mapreduce.Tree{Partitions: c.program.job.Plan.Partitions}, func(dst, src []float32) {
		add(dst, src)
		c.give(stage, src)
	})
}

// take returns a vector for a stage, whatever is in it.
func (c *crew) take(stage mapreduce.Stage) ([]float32, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if free := c.free[stage]; len(free) > 0 {
		c.free[stage] = free[:len(free)-1]
		return free[len(free)-1], nil
	}
	n := c.program.VectorLen(stage)
	if stage == mapreduce.Evaluate {
		return make([]float32, n), nil
	}
	v, err := c.program.options.backend.Alloc(n)
	c.made = append(c.made, v)
	return v, err
}

func (c *crew) give(stage mapreduce.Stage, v []float32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.free[stage] = append(c.free[stage], v)
}

// Evaluate measures parameters, in the program's memory, on a split through the job's partitions and tree, so that its
// numbers are those of the fleet bit for bit, on all of the program's threads.
func (p *Program) Evaluate(ctx context.Context, params []float32, split string) (Measurement, error) {
	state := &State{Params: params}
	if p.options.apart {
		there, err := p.options.backend.Alloc(len(params))
		if err != nil {
			return Measurement{}, err
		}
		defer p.options.backend.Free(there)
		p.options.backend.Upload(there, params)
		state.Params = there
	}
	c := newCrew(p, p.options.threads)
	defer c.close()
	sum, err := c.run(ctx, mapreduce.Evaluate, split, state)
	if err != nil {
		return Measurement{}, err
	}
	return Measured(p.job.Metric, sum)
}
