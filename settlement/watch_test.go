package settlement

import (
	"context"
	"errors"
	"reflect"
	"testing"
)

// TestWatchResumes: the stream of events is the same, however often the watcher is restarted from a stored cursor.
func TestWatchResumes(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	project := w.funded(t)
	for epoch := uint64(1); epoch <= 2; epoch++ {
		posting, err := w.fleet.Post(ctx, claim(project, epoch, 970_000))
		if err != nil {
			t.Fatal(err)
		}
		w.vote(t, posting.ProofID, 970_000)
		if _, err := w.fleet.Finalize(ctx, posting.ProofID); err != nil {
			t.Fatal(err)
		}
	}
	const total = 2 * 14 // posted, drawn, 3 commits, closed, 3 reveals, closed, 3 paid, finalized
	all, next, err := w.customer.Events(ctx, Cursor{})
	if err != nil || len(all) != total {
		t.Fatalf("%d events, %v", len(all), err)
	}
	if more, _, err := w.customer.Events(ctx, next); err != nil || len(more) != 0 {
		t.Fatalf("behind the last event: %v, %v", more, err)
	}
	var seen []Event
	for cursor := (Cursor{}); len(seen) < total; {
		for event, err := range w.customer.Watch(ctx, cursor) {
			if err != nil {
				t.Fatal(err)
			}
			seen, cursor = append(seen, event), event.Next
			if len(seen)%4 == 0 || len(seen) == total {
				break
			}
		}
	}
	if !reflect.DeepEqual(seen, all) {
		t.Errorf("with restarts:\n%+v\nat once:\n%+v", seen, all)
	}
	posted := all[0]
	if posted.Kind != ProofPosted || posted.Project != project || posted.Epoch != 1 || posted.MetricPPM != 970_000 ||
		posted.Before != blob("weights 0") || posted.After != blob("weights 1") || posted.Root != claim(project, 1, 0).Root() {
		t.Errorf("first event %+v", posted)
	}
	if last := all[total-1]; last.Kind != ProofFinalized || last.Status != Accepted || last.Epoch != 2 {
		t.Errorf("last event %+v", last)
	}
	if only, _, err := w.customer.Events(ctx, Cursor{}, ProofFinalized); err != nil || len(only) != 2 {
		t.Errorf("finalized only: %+v, %v", only, err)
	}
}

// TestWatchThroughOutage: the watcher waits while the chain is down, and ends with its context.
func TestWatchThroughOutage(t *testing.T) {
	w := newWorld(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	sky := &weather{Chain: w.dev.Chain()}
	sky.down.Store(7)
	watcher := w.client(t, sky, nil)
	posting, err := w.fleet.Post(ctx, claim(w.funded(t), 1, 970_000))
	if err != nil {
		t.Fatal(err)
	}
	var last error
	for event, err := range watcher.Watch(ctx, Cursor{}) {
		if last = err; err == nil && event.ProofID != posting.ProofID {
			t.Errorf("event %+v", event)
		}
		cancel()
	}
	if !errors.Is(last, context.Canceled) || sky.failed.Load() != 7 {
		t.Errorf("ended with %v after %d failures", last, sky.failed.Load())
	}
}
