package worker

import (
	"testing"

	"github.com/autonet/autonet/mapreduce"
)

func progress() mapreduce.Report { return mapreduce.Report{Progress: &mapreduce.Progress{}} }
func lost() mapreduce.Report     { return mapreduce.Report{Lost: &mapreduce.Lost{}} }

// TestReportQueue: progress gives way to what matters, and what matters and does not fit ends the stream.
func TestReportQueue(t *testing.T) {
	a := newAssignment(t.Context())
	defer a.cancel()
	a.report(lost()) // nobody listens
	ctx, reports := a.attach(t.Context())
	for range 2 * reportQueueLen {
		a.report(progress())
	}
	if n := len(reports); n <= reportQueueLen/2 || n > reportQueueLen/2+1 {
		t.Errorf("%d reports of progress wait, half of %d may", n, reportQueueLen)
	}
	for len(reports) < reportQueueLen {
		a.report(lost())
	}
	if ctx.Err() != nil {
		t.Fatal("the stream ended early")
	}
	a.report(lost())
	if ctx.Err() == nil {
		t.Error("a report got lost, and the stream goes on")
	}
}

// TestAttachEndsTheStreamBefore, and the older stream's end does not touch the newer.
func TestAttachEndsTheStreamBefore(t *testing.T) {
	a := newAssignment(t.Context())
	first, old := a.attach(t.Context())
	second, reports := a.attach(t.Context())
	if first.Err() == nil || second.Err() != nil {
		t.Fatalf("first: %v, second: %v", first.Err(), second.Err())
	}
	a.detach(old)
	a.report(lost())
	if len(old) != 0 || len(reports) != 1 {
		t.Errorf("%d reports to the old stream, %d to the new", len(old), len(reports))
	}
	a.cancel()
	<-second.Done()
}
