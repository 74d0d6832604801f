package worker

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/autonet/autonet/mapreduce"
)

// mapper folds the partials of a worker's partitions bucket by bucket, and lets a bucket go as soon as the last partition
// has brought its share, while the backward pass still computes the others.
type mapper struct {
	m       *Map
	free    *vectors
	sum     func(dst, src []float32)
	buckets []bucket
	emit    func(bucket int, pieces []mapreduce.Piece)
}

// bucket is a range of the partials' vectors.
type bucket struct {
	mapreduce.Range
	mu    sync.Mutex
	fold  *mapreduce.Fold // guarded by mu
	left  int             // partitions that it waits for; guarded by mu
	parts []*partial      // whose numbers are in the fold as they came; guarded by mu
}

// partial is the vector of one partition. Its parts, one for each bucket, live on in folds and fragments.
type partial struct {
	data []float32
	left atomic.Int32 // parts that have not been added to others
}

func newMapper(m *Map, vectorLen int, free *vectors, sum func(dst, src []float32), emit func(int, []mapreduce.Piece)) *mapper {
	p := &mapper{m: m, free: free, sum: sum, emit: emit, buckets: make([]bucket, m.Plan.Buckets(vectorLen))}
	for i := range p.buckets {
		b := &p.buckets[i]
		b.Range, b.left = m.Plan.Bucket(vectorLen, i), m.Part.Len()
		b.fold = mapreduce.NewFold(m.Plan.Tree(), func(dst, src []float32) { p.mergeLocked(b, dst, src) })
	}
	return p
}

// mergeLocked adds one partial's part to another's. The first one's vector is free once all its parts are added.
func (p *mapper) mergeLocked(b *bucket, dst, src []float32) {
	p.sum(dst, src)
	if len(src) == 0 {
		return
	}
	i := slices.IndexFunc(b.parts, func(of *partial) bool { return &of.data[b.Lo] == &src[0] })
	of := b.parts[i]
	b.parts = slices.Delete(b.parts, i, i+1)
	if of.left.Add(-1) == 0 {
		p.free.give(of.data)
	}
}

// partition maps one partition.
func (p *mapper) partition(ctx context.Context, r *Runner, threads, partition, vectorLen int) error {
	out := p.free.take(vectorLen)
	of := &partial{data: out}
	task := mapreduce.Task{Stage: p.m.Plan.Stage, Split: p.m.Plan.Split, Step: p.m.Step, Partition: partition}
	missing := make([]int, len(p.buckets)) // floats that each bucket of this partition waits for
	for i := range p.buckets {
		if missing[i] = p.buckets[i].Len(); missing[i] > 0 {
			of.left.Add(1)
		}
	}
	ready := func(lo, hi int) {
		for i := range p.buckets {
			b := &p.buckets[i]
			if n := min(hi, b.Hi) - max(lo, b.Lo); n > 0 {
				if missing[i] -= n; missing[i] == 0 {
					p.add(i, partition, of, out[b.Lo:b.Hi:b.Hi])
				}
			}
		}
	}
	if err := r.cfg.Program.MapOn(ctx, threads, task, r.current, out, ready); err != nil {
		return err
	}
	for i := range p.buckets {
		if p.buckets[i].Len() == 0 { // a barrier only, see Plan.Buckets
			p.add(i, partition, of, nil)
		}
	}
	return nil
}

func (p *mapper) add(i, partition int, of *partial, v []float32) {
	b := &p.buckets[i]
	b.mu.Lock()
	if len(v) > 0 {
		b.parts = append(b.parts, of)
	}
	b.fold.Add(mapreduce.Node{Index: partition}, v)
	b.left--
	last := b.left == 0
	b.mu.Unlock()
	if last {
		p.emit(i, b.fold.Pieces())
	}
}

func (r *Runner) mapPartitions(ctx context.Context, m *Map) {
	if r.broken != nil {
		r.tell(ctx, Event{MapFailed: &MapFailed{Attempt: m.Plan.Attempt, Err: r.broken}})
		return
	}
	n := r.cfg.Program.VectorLen(m.Plan.Stage)
	p := newMapper(m, n, &r.vectors, r.cfg.Program.Add, func(bucket int, pieces []mapreduce.Piece) {
		r.tell(ctx, Event{Mapped: &Mapped{Attempt: m.Plan.Attempt, Step: m.Step, Bucket: bucket, Pieces: slices.Clip(pieces)}})
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
		r.tell(ctx, Event{MapFailed: &MapFailed{Attempt: m.Plan.Attempt, Err: err}})
	}
}
