package dht

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
)

// A session in which no block comes is given up after the first of these; each later one has twice
// the time, up to the second. A block is 1 MiB, so 4 Mbit/s keep the first session going, and
// 140 kbit/s the last.
const (
	stallFirst = 2 * time.Second
	stallLast  = time.Minute
)

var errEnded = errors.New("the exchange ended")

// sessions is a blockGetter that starts a new Bitswap session where one stalls. A session may wait
// forever for a block that a peer claimed to have and does not send, or sent other bytes for, while
// others have it; a new one chooses anew.
type sessions struct {
	start func(context.Context) blockGetter // ends with its context
	came  func()                            // called for each block that comes

	current blockGetter
	end     context.CancelFunc
	stall   time.Duration
}

func newSessions(start func(context.Context) blockGetter) *sessions {
	return &sessions{start: start, came: func() {}, end: func() {}, stall: stallFirst}
}

// GetBlocks implements blockGetter. The next call must wait until the channel is closed. Sessions
// live in the first call's context.
func (s *sessions) GetBlocks(ctx context.Context, cids []cid.Cid) (<-chan blocks.Block, error) {
	missing := make(map[cid.Cid]bool, len(cids))
	for _, c := range cids {
		missing[c] = true
	}
	out := make(chan blocks.Block, len(missing))
	go func() {
		defer close(out)
		for len(missing) > 0 && ctx.Err() == nil {
			if s.current == nil {
				life, end := context.WithCancel(ctx)
				s.current, s.end = s.start(life), end
			}
			if s.collect(ctx, missing, out) != nil {
				return
			}
			if len(missing) > 0 {
				s.close()
				s.stall = min(2*s.stall, stallLast)
			}
		}
	}()
	return out, nil
}

// collect moves blocks from the current session to out until none is missing or the session
// stalls. Its error is that the exchange ended.
func (s *sessions) collect(ctx context.Context, missing map[cid.Cid]bool, out chan<- blocks.Block) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	in, err := s.current.GetBlocks(ctx, slices.Collect(maps.Keys(missing)))
	if err != nil {
		return err
	}
	stalled := time.AfterFunc(s.stall, cancel)
	defer stalled.Stop()
	for b := range in {
		if missing[b.Cid()] {
			delete(missing, b.Cid())
			out <- b
			s.came()
		}
		stalled.Reset(s.stall)
	}
	if len(missing) > 0 && ctx.Err() == nil {
		return errEnded
	}
	return nil
}

// close ends the current session.
func (s *sessions) close() {
	s.end()
	s.current = nil
}
