package settlement

import (
	"context"
	"math/rand/v2"
	"time"
)

// Backoff is a bounded exponential wait with jitter. The zero value waits 100 ms, 200 ms, … up to 10 s.
type Backoff struct {
	First, Max time.Duration
	// Random is uniform in [0,1); nil takes math/rand. It decides only how long to wait, never what is done.
	Random func() float64
	// Sleep waits for d or until ctx ends, whose error it returns; nil takes a timer. Tests hand in their own.
	Sleep func(ctx context.Context, d time.Duration) error
}

const (
	defaultFirst = 100 * time.Millisecond
	defaultMax   = 10 * time.Second
)

// Delay is the wait after attempt (counted from 0): uniform in [half, whole] of min(Max, First·2^attempt).
func (b Backoff) Delay(attempt int) time.Duration {
	whole, limit := b.First, b.Max
	if whole <= 0 {
		whole = defaultFirst
	}
	if limit <= 0 {
		limit = defaultMax
	}
	for ; attempt > 0 && whole < limit; attempt-- {
		whole *= 2
	}
	whole = min(whole, limit)
	random := b.Random
	if random == nil {
		random = rand.Float64
	}
	return whole/2 + time.Duration(random()*float64(whole/2))
}

// Wait sleeps for Delay(attempt); the error is that of a context that ended.
func (b Backoff) Wait(ctx context.Context, attempt int) error {
	return b.pause(ctx, b.Delay(attempt))
}

func (b Backoff) pause(ctx context.Context, d time.Duration) error {
	if b.Sleep != nil {
		return b.Sleep(ctx, d)
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
