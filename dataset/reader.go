package dataset

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/autonet/autonet/dataset/store"
)

// Reader yields a split's shards in order and fetches the next ones meanwhile. One goroutine of its
// own reads; Next is for one caller at a time. Close it.
type Reader struct {
	ready  chan fetched
	cancel context.CancelFunc
	done   sync.WaitGroup
	err    error // what ended the reading, once it was returned
}

type fetched struct {
	samples *Samples
	err     error
}

// maxAhead bounds the shards that wait: at MaxShard each, 16 are 4 GiB.
const maxAhead = 16

// NewReader starts to read a split; ahead, from 1 to 16, is how many decoded shards may wait for
// Next, so that ahead+2 are in memory at most. Cancelling ctx ends the reading.
func NewReader(ctx context.Context, st store.Source, m Manifest, split string, ahead int) (*Reader, error) {
	if ahead < 1 || ahead > maxAhead {
		return nil, fmt.Errorf("dataset: read %d shards ahead: want 1 to %d", ahead, maxAhead)
	}
	src, err := newShards(ctx, st, m, split)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	r := &Reader{ready: make(chan fetched, ahead), cancel: cancel}
	r.done.Go(func() { r.run(ctx, src) })
	return r, nil
}

func (r *Reader) run(ctx context.Context, src *shards) {
	defer close(r.ready)
	for i, ref := range src.refs {
		s := NewSamples(ref.Rows, src.width, src.classes)
		item := fetched{samples: s}
		if err := src.read(ctx, i, s); err != nil {
			item = fetched{err: err}
		}
		select {
		case r.ready <- item:
		case <-ctx.Done():
			return
		}
		if item.err != nil {
			return
		}
	}
}

// Next returns the next shard's samples, which are the caller's, and io.EOF after the last. After an
// error it returns that error again.
func (r *Reader) Next(ctx context.Context) (*Samples, error) {
	if r.err != nil {
		return nil, r.err
	}
	select {
	case item, ok := <-r.ready:
		if !ok {
			item.err = io.EOF
		}
		r.err = item.err
		return item.samples, item.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Close ends the reading and waits for it.
func (r *Reader) Close() error {
	r.cancel()
	r.done.Wait()
	return nil
}
