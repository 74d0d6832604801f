package dht

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	kb "github.com/libp2p/go-libp2p-kbucket"
)

var (
	// ErrUnannounced says that what was provided or put is served from here but no peer was told
	// yet. The host keeps trying; the caller need not.
	ErrUnannounced = errors.New("not announced yet")
	// ErrStale says that a better record is known under the key.
	ErrStale = errors.New("a better record is known")
	// ErrFull says that Config.MaxProvided is reached.
	ErrFull = errors.New("announces as much as it may")
)

// The wait after a failed announcement doubles from the first to the second of these.
const (
	retryFirst = 500 * time.Millisecond
	retryLast  = time.Minute
)

// announceTimeout bounds one announcement in the background. One needs a lookup, some seconds on
// the open internet, and a message to each of the 20 closest peers.
const announceTimeout = time.Minute

// announcer repeats what the network forgets: one goroutine does what is due, one after the other.
type announcer struct {
	every time.Duration
	limit int
	log   *slog.Logger
	wake  chan struct{}
	done  chan struct{}
	stop  context.CancelFunc

	mu struct {
		sync.Mutex
		tasks map[string]*announcement
	}
}

type announcement struct {
	do       func(context.Context) error
	due      time.Time
	failures int
}

func newAnnouncer(every time.Duration, limit int, log *slog.Logger) *announcer {
	ctx, cancel := context.WithCancel(context.Background())
	a := &announcer{
		every: every,
		limit: limit,
		log:   log,
		wake:  make(chan struct{}, 1),
		done:  make(chan struct{}),
		stop:  cancel,
	}
	a.mu.tasks = make(map[string]*announcement)
	go a.run(ctx)
	return a
}

// add does the announcement now, and again every a.every or, as long as it fails, sooner. It
// replaces one of the same key. ErrStale from do ends it; any other failure is ErrUnannounced.
func (a *announcer) add(ctx context.Context, key string, do func(context.Context) error) error {
	if err := a.reserve(key); err != nil {
		return err
	}
	err := do(ctx)
	if errors.Is(err, ErrStale) {
		return err
	}
	task := &announcement{do: do}
	a.schedule(task, err)
	a.mu.Lock()
	a.mu.tasks[key] = task
	a.mu.Unlock()
	a.kick()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnannounced, err)
	}
	return nil
}

// remove forgets the announcement; one that runs right now ends, and is the last.
func (a *announcer) remove(key string) {
	a.mu.Lock()
	delete(a.mu.tasks, key)
	a.mu.Unlock()
}

func (a *announcer) close() {
	a.stop()
	<-a.done
}

func (a *announcer) reserve(key string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if _, known := a.mu.tasks[key]; !known && len(a.mu.tasks) >= a.limit {
		return fmt.Errorf("%d announced: %w", a.limit, ErrFull)
	}
	return nil
}

func (a *announcer) kick() {
	select {
	case a.wake <- struct{}{}:
	default:
	}
}

func (a *announcer) schedule(t *announcement, err error) {
	if err == nil {
		t.failures = 0
		t.due = time.Now().Add(a.every)
		return
	}
	wait := min(retryFirst<<min(t.failures, 10), retryLast, a.every)
	t.failures++
	t.due = time.Now().Add(wait)
}

func (a *announcer) run(ctx context.Context) {
	defer close(a.done)
	timer := time.NewTimer(a.every)
	defer timer.Stop()
	for ctx.Err() == nil {
		wait := a.every
		if key, task := a.next(); task != nil {
			if wait = time.Until(task.due); wait <= 0 {
				a.redo(ctx, key, task)
				continue
			}
		}
		timer.Reset(wait)
		select {
		case <-ctx.Done():
		case <-a.wake:
		case <-timer.C:
		}
	}
}

// next returns the announcement that is due first. Its due and failures belong to run from then on.
func (a *announcer) next() (key string, first *announcement) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for k, t := range a.mu.tasks {
		if first == nil || t.due.Before(first.due) {
			key, first = k, t
		}
	}
	return key, first
}

func (a *announcer) redo(ctx context.Context, key string, t *announcement) {
	ctx, cancel := context.WithTimeout(ctx, announceTimeout)
	defer cancel()
	err := t.do(ctx)
	if errors.Is(err, ErrStale) {
		a.mu.Lock()
		if a.mu.tasks[key] == t {
			delete(a.mu.tasks, key)
		}
		a.mu.Unlock()
	}
	if err != nil && ctx.Err() == nil && !isNoPeers(err) {
		a.log.Debug("announcement failed", "what", key, "failures", t.failures, "error", err)
	}
	a.schedule(t, err)
}

// isNoPeers tells the error of a lookup that had nobody to ask.
func isNoPeers(err error) bool { return errors.Is(err, kb.ErrLookupFailure) }
