package serving

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/autonet/autonet/training"
)

// batcher computes predictions of concurrent requests together: whatever came while one batch was computed, and what
// requests that are about to run add, is the next one. No timer runs, and nothing waits on an idle processor.
type batcher struct {
	predictor Predictor
	most      int // samples of a batch
	room      int64
	observe   func(samples int)

	waiting atomic.Int64 // samples reserved and not answered yet
	queue   chan *task
	quit    chan struct{}
	workers sync.WaitGroup
}

// task is one request's samples. Its owner leaves x alone until done.
type task struct {
	ctx  context.Context
	x    []float32
	n    int
	done chan struct{}
	out  []training.Prediction
	err  error
}

func newBatcher(p Predictor, most, room, workers int, observe func(int)) *batcher {
	b := &batcher{predictor: p, most: most, room: int64(room), observe: observe, queue: make(chan *task, room), quit: make(chan struct{})}
	for range workers {
		b.workers.Go(b.run)
	}
	return b
}

// reserve takes room for n samples: whoever has it submits a task of so many, or releases it.
func (b *batcher) reserve(n int) bool {
	if b.waiting.Add(int64(n)) > b.room {
		b.waiting.Add(int64(-n))
		return false
	}
	return true
}

func (b *batcher) release(n int) { b.waiting.Add(int64(-n)) }

// submit has samples computed. The caller has reserved room for them, which is free again when they are done.
func (b *batcher) submit(ctx context.Context, x []float32, n int) *task {
	t := &task{ctx: ctx, x: x, n: n, done: make(chan struct{})}
	b.queue <- t
	return t
}

func (b *batcher) close() {
	close(b.quit)
	b.workers.Wait()
}

func (b *batcher) run() {
	var tasks []*task
	var arena []float32
	var held *task // taken from the queue, too large for the batch before
	for {
		first := held
		if held = nil; first == nil {
			select {
			case first = <-b.queue:
			case <-b.quit:
				return
			}
		}
		tasks, held = b.gather(append(tasks[:0], first))
		arena = b.compute(tasks, arena)
	}
}

// gather adds what waits to a batch, and returns the task that did not fit. Requests that could run and do not go first,
// as long as that brings more: a batch would take the processor from them, and a sample costs a fraction of itself in
// company. Where nobody waits for a processor that takes no time.
func (b *batcher) gather(tasks []*task) ([]*task, *task) {
	samples, before := tasks[0].n, 0
	for samples < b.most {
		select {
		case t := <-b.queue:
			if samples += t.n; samples > b.most {
				return tasks, t
			}
			tasks = append(tasks, t)
		default:
			if len(tasks) == before {
				return tasks, nil
			}
			before = len(tasks)
			runtime.Gosched()
		}
	}
	return tasks, nil
}

// compute answers the tasks. One task's samples are read where they lie, those of many are put side by side in the arena.
func (b *batcher) compute(tasks []*task, arena []float32) []float32 {
	live, samples := tasks[:0], 0
	for _, t := range tasks {
		if t.err = context.Cause(t.ctx); t.err != nil {
			b.finish(t)
			continue
		}
		live, samples = append(live, t), samples+t.n
	}
	if samples == 0 {
		return arena
	}
	x := live[0].x
	if len(live) > 1 {
		arena = arena[:0]
		for _, t := range live {
			arena = append(arena, t.x...)
		}
		x = arena
	}
	b.observe(samples)
	out, err := b.predictor.PredictBatch(x, samples)
	if err == nil && len(out) != samples {
		err = fmt.Errorf("%d samples were predicted, %d asked for", len(out), samples)
	}
	for _, t := range live {
		if t.err = err; err == nil {
			t.out, out = out[:t.n:t.n], out[t.n:]
		}
		b.finish(t)
	}
	return arena
}

func (b *batcher) finish(t *task) {
	b.release(t.n)
	close(t.done)
}
