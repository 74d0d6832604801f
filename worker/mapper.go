package worker

import (
	"context"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

// mapper folds the partials of a worker's partitions bucket by bucket, and lets a bucket go as soon as the last partition
// has brought its share, while the backward pass still computes the others.
type mapper struct {
	m       *Map
	buckets []mapreduce.Range
	emit    func(bucket int, pieces []mapreduce.Piece)

	mu struct {
		sync.Mutex
		folds []*mapreduce.Fold
		left  []int // partitions that a bucket waits for
	}
}

func newMapper(m *Map, vectorLen int, emit func(int, []mapreduce.Piece)) *mapper {
	p := &mapper{m: m, emit: emit, buckets: make([]mapreduce.Range, m.Plan.Buckets(vectorLen))}
	for b := range p.buckets {
		p.buckets[b] = m.Plan.Bucket(vectorLen, b)
		p.mu.folds = append(p.mu.folds, mapreduce.NewFold(m.Plan.Tree(), kernels.Add))
		p.mu.left = append(p.mu.left, m.Part.Len())
	}
	return p
}

// partition maps one partition. The vector is new for each: its parts live on in folds and fragments.
func (p *mapper) partition(ctx context.Context, r *Runner, threads, partition, vectorLen int) error {
	out := make([]float32, vectorLen)
	task := mapreduce.Task{Stage: p.m.Plan.Stage, Split: p.m.Plan.Split, Step: p.m.Step, Partition: partition}
	missing := make([]int, len(p.buckets)) // floats that each bucket of this partition waits for
	for b, r := range p.buckets {
		missing[b] = r.Len()
	}
	ready := func(lo, hi int) {
		for b, r := range p.buckets {
			if n := min(hi, r.Hi) - max(lo, r.Lo); n > 0 {
				if missing[b] -= n; missing[b] == 0 {
					p.add(b, partition, out[r.Lo:r.Hi:r.Hi])
				}
			}
		}
	}
	if err := r.cfg.Program.MapOn(ctx, threads, task, r.current, out, ready); err != nil {
		return err
	}
	for b, r := range p.buckets {
		if r.Len() == 0 { // a barrier only, see Plan.Buckets
			p.add(b, partition, nil)
		}
	}
	return nil
}

func (p *mapper) add(bucket, partition int, v []float32) {
	p.mu.Lock()
	p.mu.folds[bucket].Add(mapreduce.Node{Index: partition}, v)
	p.mu.left[bucket]--
	last := p.mu.left[bucket] == 0
	p.mu.Unlock()
	if last {
		p.emit(bucket, p.mu.folds[bucket].Pieces())
	}
}

func (r *Runner) mapPartitions(ctx context.Context, m *Map) {
	n := r.cfg.Program.VectorLen(m.Plan.Stage)
	p := newMapper(m, n, func(bucket int, pieces []mapreduce.Piece) {
		r.Post(ctx, Event{Mapped: &Mapped{Attempt: m.Plan.Attempt, Step: m.Step, Bucket: bucket, Pieces: slices.Clip(pieces)}})
	})
	group, tasks := errgroup.WithContext(ctx)
	atOnce := min(r.cfg.Program.Threads(), max(1, m.Part.Len()))
	threads := r.cfg.Program.Share(atOnce)
	group.SetLimit(atOnce)
	for partition := m.Part.Lo; partition < m.Part.Hi && tasks.Err() == nil; partition++ {
		group.Go(func() error {
			if tasks.Err() != nil {
				return nil
			}
			r.cfg.Metrics.Tasks.Inc()
			return p.partition(tasks, r, threads, partition, n)
		})
	}
	if err := group.Wait(); err != nil && ctx.Err() == nil {
		r.Post(ctx, Event{MapFailed: &MapFailed{Attempt: m.Plan.Attempt, Err: err}})
	}
}
