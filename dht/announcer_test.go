package dht

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	kb "github.com/libp2p/go-libp2p-kbucket"
)

// script does what is planned at each call, the last again and again, and notes the times.
type script struct {
	start time.Time
	plan  []error
	calls chan time.Duration
}

func newScript(plan ...error) *script {
	return &script{start: time.Now(), plan: plan, calls: make(chan time.Duration, 100)}
}

func (s *script) do(context.Context) error {
	s.calls <- time.Since(s.start)
	err := s.plan[0]
	if len(s.plan) > 1 {
		s.plan = s.plan[1:]
	}
	return err
}

func (s *script) want(t *testing.T, at ...time.Duration) {
	t.Helper()
	for _, want := range at {
		if got := <-s.calls; got != want {
			t.Errorf("announced at %v: want %v", got, want)
		}
	}
}

func testAnnouncer(t *testing.T, every time.Duration, limit int) *announcer {
	a := newAnnouncer(every, limit, slog.New(slog.DiscardHandler))
	t.Cleanup(a.close)
	return a
}

func TestAnnouncerRepeats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := testAnnouncer(t, time.Hour, 10)
		s := newScript(nil)
		if err := a.add(t.Context(), "a", s.do); err != nil {
			t.Fatal(err)
		}
		s.want(t, 0, time.Hour, 2*time.Hour)
		a.remove("a")
		<-time.After(10 * time.Hour)
		if n := len(s.calls); n != 0 {
			t.Errorf("announced %d times after remove", n)
		}
	})
}

func TestAnnouncerBacksOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := testAnnouncer(t, time.Hour, 10)
		s := newScript(kb.ErrLookupFailure, kb.ErrLookupFailure, errors.New("reset"), nil)
		if err := a.add(t.Context(), "a", s.do); !errors.Is(err, ErrUnannounced) || !isNoPeers(err) {
			t.Fatalf("%v: want ErrUnannounced and why", err)
		}
		after := 3500 * time.Millisecond // 0.5 + 1 + 2 s
		s.want(t, 0, retryFirst, 3*retryFirst, after, after+time.Hour)

		lonely := newScript(kb.ErrLookupFailure)
		_ = a.add(t.Context(), "b", lonely.do)
		last := <-lonely.calls
		for range 20 {
			next := <-lonely.calls
			if next-last > retryLast {
				t.Errorf("waited %v: want at most %v", next-last, retryLast)
			}
			last = next
		}
	})
}

func TestAnnouncerEndsWhatIsStale(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := testAnnouncer(t, time.Hour, 2)
		kept, late := newScript(nil), newScript(nil, ErrStale)
		if err := errors.Join(a.add(t.Context(), "kept", kept.do), a.add(t.Context(), "late", late.do)); err != nil {
			t.Fatal(err)
		}
		stale := newScript(ErrStale)
		if err := a.add(t.Context(), "kept", stale.do); !errors.Is(err, ErrStale) {
			t.Errorf("%v: want ErrStale", err)
		}
		if err := a.add(t.Context(), "third", newScript(nil).do); !errors.Is(err, ErrFull) {
			t.Errorf("%v: want ErrFull", err)
		}
		late.want(t, 0, time.Hour)
		kept.want(t, 0, time.Hour, 2*time.Hour)
		if n := len(stale.calls) + len(late.calls); n != 1 {
			t.Errorf("stale announcements repeated %d times", n-1)
		}
		if err := a.add(t.Context(), "third", newScript(nil).do); err != nil {
			t.Errorf("after one ended: %v", err)
		}
	})
}

func TestAnnouncerCloseCancels(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := newAnnouncer(time.Hour, 1, slog.New(slog.DiscardHandler))
		calls := 0
		_ = a.add(t.Context(), "a", func(ctx context.Context) error {
			if calls++; calls > 1 {
				<-ctx.Done()
			}
			return ctx.Err()
		})
		<-time.After(time.Hour)
		synctest.Wait()
		a.close()
		if calls != 2 {
			t.Errorf("%d calls: want 2", calls)
		}
	})
}
