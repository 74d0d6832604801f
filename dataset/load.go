package dataset

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/autonet/autonet/dataset/store"
	"golang.org/x/sync/errgroup"
)

// ErrNoSplit says that a dataset does not have a split of that name.
var ErrNoSplit = errors.New("no such split")

// loadAhead is how many shards Load reads and verifies at a time: enough to hide a network's
// latency, and little memory beside the split's own.
const loadAhead = 4

// ShardError says which shard could not be had, and why: store.ErrNotFound, store.ErrCorrupt, the
// store's own error, or what is wrong with its content.
type ShardError struct {
	Split string
	Index int // from 0
	CID   string
	Err   error
}

func (e *ShardError) Error() string {
	return fmt.Sprintf("dataset: split %q, shard %d (%s): %v", e.Split, e.Index, e.CID, e.Err)
}

func (e *ShardError) Unwrap() error { return e.Err }

// Load reads a split whole and verifies each shard by its CID and each value by the manifest. The
// error is a *ShardError where one shard is at fault; ErrSealed; ErrNoSplit.
func Load(ctx context.Context, st store.Source, m Manifest, split string) (*Samples, error) {
	r, err := newShards(ctx, st, m, split)
	if err != nil {
		return nil, err
	}
	if need := shardValueBytes(r.rows, r.width); need > MaxLoad {
		return nil, fmt.Errorf("dataset: split %q takes %d bytes of memory: want at most %d, or a Reader", split, need, int64(MaxLoad))
	}
	all := NewSamples(r.rows, r.width, m.Classes)
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(loadAhead)
	lo := 0
	for i, ref := range r.refs {
		part := all.Slice(lo, lo+ref.Rows)
		lo += ref.Rows
		work.Go(func() error { return r.read(ctx, i, part) })
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	return all, nil
}

// shards reads the shards of one split. Its methods may be called concurrently.
type shards struct {
	st                   store.Source
	split                string
	refs                 []ShardRef
	rows, width, classes int
	tokens               bool // the features are token ids

	mu struct {
		sync.Mutex
		frames map[int]*frame // by rows; a split has two kinds of shard, full ones and a last one
	}
}

func newShards(ctx context.Context, st store.Source, m Manifest, split string) (*shards, error) {
	listed, err := m.resolve(ctx, st, split)
	if err != nil {
		return nil, err
	}
	s := &shards{st: st, split: split, refs: listed.Shards, rows: listed.Rows, width: m.Width(), classes: m.Classes, tokens: m.Task == Language}
	s.mu.frames = make(map[int]*frame)
	for i, ref := range s.refs {
		if err := ref.validate(s.width); err != nil {
			return nil, &ShardError{split, i, ref.CID, err}
		}
	}
	return s, nil
}

// frame returns the frame of shards with so many rows. It is made when the first such shard has
// arrived and has its promised size, since making it takes as much memory.
func (s *shards) frame(rows int) (*frame, error) {
	s.mu.Lock()
	f := s.mu.frames[rows]
	s.mu.Unlock()
	if f != nil {
		return f, nil
	}
	f, err := newFrame(rows, s.width)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mu.frames[rows] = f
	return f, nil
}

// read fills part, which has the shard's size.
func (s *shards) read(ctx context.Context, i int, part *Samples) error {
	ref := s.refs[i]
	fault := func(err error) error { return &ShardError{s.split, i, ref.CID, err} }
	c, err := store.Parse(ref.CID)
	if err != nil {
		return fault(err)
	}
	b, err := s.st.Get(ctx, c)
	if err != nil {
		return fault(err)
	}
	if int64(len(b)) != ref.Bytes {
		return fault(fmt.Errorf("%d bytes: the manifest says %d", len(b), ref.Bytes))
	}
	f, err := s.frame(ref.Rows)
	if err == nil {
		err = f.decode(b, part.X, part.Y)
	}
	if err != nil {
		return fault(err)
	}
	if err = part.check(); err == nil && s.tokens {
		err = part.checkTokens()
	}
	if err != nil {
		return fault(err)
	}
	return nil
}
