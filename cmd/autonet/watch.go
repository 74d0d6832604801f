package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/mapreduce"
)

func newWatch(a *app) *cobra.Command {
	var f operateFlags
	var asJSON bool
	c := &cobra.Command{
		Use:   "watch JOB",
		Short: "Watch a job until it ends",
		Long: `Watch a job until it ends: its steps, its loss, who joins and who is lost, the epochs and their
settlement. Any coordinator will do; when it is lost, the command asks again until it is back.`,
		Example: "  autonet watch digits-3f2a9c01 --fleet fleet --coordinator 127.0.0.1:7400",
		Args:    oneArg("a job's id"),
		RunE:    func(c *cobra.Command, args []string) error { return a.watchJob(c.Context(), f, args[0], asJSON) },
	}
	f.add(c)
	c.Flags().BoolVar(&asJSON, "json", false, "write events as JSON lines on standard output")
	return c
}

func (a *app) watchJob(ctx context.Context, f operateFlags, id string, asJSON bool) error {
	op, err := f.connect(ctx)
	if err != nil {
		return err
	}
	defer op.Close()
	v := newJobView(a)
	defer v.progress.Close()
	for {
		err := op.Watch(ctx, id, func(ev coordinator.JobEvent) bool {
			if asJSON {
				return a.writeJSON(ev) == nil
			}
			v.event(ev)
			return true
		})
		if ctx.Err() != nil {
			return fmt.Errorf("job %s goes on unwatched: %w", id, ctx.Err())
		}
		if err == nil || !coordinator.Retryable(err) {
			if err == nil && v.failure != "" {
				return fmt.Errorf("job %s failed: %s", id, v.failure)
			}
			return err
		}
		v.progress.Printf("the coordinator does not answer; asking again: %s", ui.Message(err))
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
		}
	}
}

// jobView shows a job's events to a person.
type jobView struct {
	progress *ui.Progress
	bar      *ui.Bar
	workers  map[string]bool
	epochs   int
	settled  map[int]bool
	failure  string
}

func newJobView(a *app) *jobView {
	return &jobView{progress: ui.NewProgress(a.err, a.now), workers: map[string]bool{}, settled: map[int]bool{}}
}

func (v *jobView) event(ev coordinator.JobEvent) {
	if ev.Job != nil {
		v.job(ev.Job)
	}
	if ev.Notice != nil {
		v.notice(ev.Notice, ev.Node)
	}
}

func (v *jobView) job(j *coordinator.JobInfo) {
	s := j.State
	if v.bar == nil {
		v.bar = v.progress.Bar(j.Name, "steps", s.Checkpoint.Step, j.Steps)
	}
	if s.Phase == coordinator.Failed {
		v.failure = fmt.Sprintf("%s; the checkpoint of step %d stays: weights %s", s.Reason, s.Checkpoint.Step, s.Checkpoint.Weights)
	}
	if len(v.workers) == 0 { // whoever watches from the middle has not heard them join
		v.plan(s.Plan)
	}
	for i, e := range s.Epochs {
		if i >= v.epochs {
			v.epochs = i + 1
			v.progress.Printf("%s: %s, weights %s", measurement(e), e.Text(), e.After.Weights)
			if e.Stopped {
				best := s.Best()
				v.progress.Printf("stopped early after epoch %d of %d; best: epoch %d, weights %s", e.Number, s.Shape.Epochs, best.Number, best.After.Weights)
			}
		}
		if e.Settled != nil && !v.settled[i] {
			v.settled[i] = true
			verdict := "rejected"
			if e.Settled.Accepted {
				verdict = "accepted"
			}
			v.progress.Printf("%s: %s in block %d, paid %s", measurement(e), verdict, e.Settled.Block, e.Settled.Paid)
		}
	}
}

// plan counts a plan's members among the workers; nil has none.
func (v *jobView) plan(p *mapreduce.Plan) {
	if p == nil {
		return
	}
	for _, m := range p.Members {
		v.workers[string(m.Worker)] = true
	}
}

// measurement names what a record measured: the last one, of the test split, belongs to no epoch.
func measurement(e coordinator.Epoch) string {
	if e.Final {
		return e.Split
	}
	return fmt.Sprintf("epoch %d, %s", e.Number, e.Split)
}

func (v *jobView) notice(n *coordinator.Notice, leader string) {
	w := string(n.Worker)
	switch n.Kind {
	case coordinator.NoticeProgress:
		if v.bar != nil {
			v.bar.Set(n.Step, fmt.Sprintf("loss %.4f, %d workers", n.Loss, len(v.workers)))
		}
	case coordinator.NoticeLeading:
		v.workers = map[string]bool{}
		v.progress.Printf("%s leads", leader)
	case coordinator.NoticeJoined:
		v.workers[w] = true
		v.progress.Printf("worker %s joined", w)
	case coordinator.NoticeLost:
		delete(v.workers, w)
		v.progress.Printf("worker %s lost", w)
	case coordinator.NoticeWaiting:
		v.progress.Printf("waiting for %s", n.Reason)
	case coordinator.NoticePlanned:
		v.plan(n.Plan)
	case coordinator.NoticeRecovered:
		v.progress.Printf("recovered at step %d", n.Step)
	default:
		v.progress.Printf("%s: %s %s", n.Kind, w, n.Reason)
	}
}
