package training

import (
	"context"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/autonet/autonet/mapreduce"
)

// crew is the workers of one process: each maps its contiguous share of the partitions and folds it, and the pieces are
// folded to the sum, along the job's tree as in a fleet. It recycles its vectors. One stage runs at a time.
type crew struct {
	program *Program
	shares  []mapreduce.Range // of the partitions, one a worker
	threads int               // of each worker

	mu   sync.Mutex
	free map[int][][]float32 // guarded by mu; vectors by length
}

// newCrew deals the partitions to workers; more workers than partitions are not used.
func newCrew(p *Program, workers int) *crew {
	partitions := p.job.Plan.Partitions
	workers = min(max(workers, 1), partitions)
	c := &crew{program: p, threads: p.Share(workers), free: map[int][][]float32{}}
	for i := range workers {
		c.shares = append(c.shares, mapreduce.Even(partitions, workers, i))
	}
	return c
}

// run maps all partitions of a stage and returns the sum, which is the caller's until it gives it back.
func (c *crew) run(ctx context.Context, stage mapreduce.Stage, split string, state *State) ([]float32, error) {
	pieces := make([][]mapreduce.Piece, len(c.shares))
	work, ctx := errgroup.WithContext(ctx)
	for i, share := range c.shares {
		work.Go(func() error {
			var err error
			pieces[i], err = c.share(ctx, mapreduce.Task{Stage: stage, Split: split, Step: state.Step}, share, state)
			return err
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	fold := c.fold(c.program.options.all.Add)
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

func (c *crew) share(ctx context.Context, t mapreduce.Task, share mapreduce.Range, state *State) ([]mapreduce.Piece, error) {
	fold := c.fold(c.program.Add)
	for t.Partition = share.Lo; t.Partition < share.Hi; t.Partition++ {
		v := c.take(c.program.VectorLen(t.Stage))
		if err := c.program.MapOn(ctx, c.threads, t, state, v, nil); err != nil {
			return nil, err
		}
		fold.Add(mapreduce.Node{Index: t.Partition}, v)
	}
	return fold.Pieces(), nil
}

// fold returns a fold that recycles what it has added.
func (c *crew) fold(add func(dst, src []float32)) *mapreduce.Fold {
	return mapreduce.NewFold(mapreduce.Tree{Partitions: c.program.job.Plan.Partitions}, func(dst, src []float32) {
		add(dst, src)
		c.give(src)
	})
}

func (c *crew) take(n int) []float32 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if free := c.free[n]; len(free) > 0 {
		c.free[n] = free[:len(free)-1]
		return free[len(free)-1]
	}
	return make([]float32, n)
}

func (c *crew) give(v []float32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.free[len(v)] = append(c.free[len(v)], v)
}

// Evaluate measures parameters on a split through the job's partitions and tree, so that its numbers are those of the
// fleet bit for bit, on all of the program's threads.
func (p *Program) Evaluate(ctx context.Context, params []float32, split string) (Measurement, error) {
	sum, err := newCrew(p, p.options.threads).run(ctx, mapreduce.Evaluate, split, &State{Params: params})
	if err != nil {
		return Measurement{}, err
	}
	return Measured(p.job.Metric, sum)
}
