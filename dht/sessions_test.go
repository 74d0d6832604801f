package dht

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/autonet/autonet/dataset/store"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
)

// slowSession gives one block every so often, up to a count, and then none.
type slowSession struct {
	blockMap
	every time.Duration
	count int
}

func (s *slowSession) GetBlocks(ctx context.Context, cids []cid.Cid) (<-chan blocks.Block, error) {
	out := make(chan blocks.Block)
	go func() {
		defer close(out)
		for _, c := range cids {
			wait := s.every
			if s.count--; s.count < 0 {
				wait = 1000 * time.Hour
			}
			select {
			case <-ctx.Done():
				return
			case <-time.After(wait):
				out <- s.blockMap[c]
			}
		}
	}()
	return out, nil
}

func TestStalledSessionIsReplaced(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := blockMap{}
		data := randomBlob(40, 5*store.ChunkBytes)
		root := m.add(t, data)
		var lives []context.Context
		plan := []*slowSession{
			{m, time.Second, 0},          // stalls at once: 2 s
			{m, 3 * time.Second, 1 + 2},  // the root, two leaves, then stalls: 9 + 4 s
			{m, 7 * time.Second, 100000}, // slow, but steady: 3 · 7 s
		}
		start := time.Now()
		from := newSessions(func(life context.Context) blockGetter {
			lives = append(lives, life)
			return plan[len(lives)-1]
		})
		got, err := assemble(t.Context(), from, root, store.MaxBlob)
		if err != nil || string(got) != string(data) {
			t.Fatalf("%d bytes, %v", len(got), err)
		}
		if took := time.Since(start); took != (2+9+4+21)*time.Second {
			t.Errorf("took %v: want 36s", took)
		}
		if len(lives) != 3 || lives[1].Err() == nil || lives[2].Err() != nil {
			t.Errorf("%d sessions: want 3, the last alive", len(lives))
		}
		from.close()
		if lives[2].Err() == nil {
			t.Error("the last session goes on after close")
		}
	})
}

func TestSessionsEndWithTheirContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		started := 0
		from := newSessions(func(context.Context) blockGetter {
			started++
			return &slowSession{}
		})
		defer from.close()
		_, err := assemble(ctx, from, store.Sum([]byte("x")), store.MaxBlob)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%v: want the deadline", err)
		}
		if started < 60 || started > 70 { // 2, 4 … 32 s, then one a minute
			t.Errorf("%d sessions in an hour", started)
		}
	})
}
