package demo

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/training"
)

// Where in the training the two processes are killed, as parts of all steps.
const (
	workerDies      = 0.2
	coordinatorDies = 0.55
)

// watching is the demo's view of the fleet's training: what is shown, and who is to be killed when.
type watching struct {
	d       *demo
	f       *fleet
	id      string
	bar     *ui.Bar
	last    coordinator.JobInfo
	leader  string
	members []mapreduce.WorkerID
	shown   int          // epochs
	settled map[int]bool // by index
	step    int64
	pending *Death // killed, and not recovered from yet
	killed  time.Time
	deaths  int
	err     error
}

// train submits the job, watches it to its last settlement, and kills a worker and the leading coordinator on the way.
func (d *demo) train(ctx context.Context, f *fleet) error {
	w := &watching{d: d, f: f, settled: map[int]bool{}}
	if err := w.submit(ctx); err != nil {
		return err
	}
	w.bar = d.progress.Bar("training", "steps", 0, d.job.Steps())
	for !w.last.Ended() || w.last.ID == "" {
		if err := w.follow(ctx); err != nil {
			return err
		}
	}
	state := w.last.State
	switch {
	case state.Phase != coordinator.Finished:
		return fmt.Errorf("the job ended as %s: %s", state.Phase, state.Reason)
	case w.deaths < 2 || w.pending != nil:
		return errors.New("the job ended before it recovered from both deaths")
	}
	d.facts.FleetWeightsCID = state.Checkpoint.Weights
	test := state.Epochs[len(state.Epochs)-1]
	d.facts.TestAccuracy = test.Accuracy
	if !d.job.Metric.Met(test.Accuracy) {
		return fmt.Errorf("test accuracy is %.4f, below the threshold of %.4f", test.Accuracy, d.job.Metric.Threshold)
	}
	project, err := d.reader.ProjectState(ctx, d.project)
	if err != nil {
		return err
	}
	if project.State != settlement.Mature || project.Weights != state.Checkpoint.Weights {
		return fmt.Errorf("the project is %s with weights %q, expected %s with %s", project.State, project.Weights, settlement.Mature, state.Checkpoint.Weights)
	}
	d.say("the project is mature: test accuracy %.2f %% (threshold %.2f %%)", 100*test.Accuracy, 100*d.job.Metric.Threshold)
	return nil
}

func (w *watching) submit(ctx context.Context) error {
	op, err := node.Connect(ctx, w.f.dir, w.f.infos[w.f.coordinators[0]].Addr)
	if err != nil {
		return err
	}
	defer op.Close()
	if err := op.Upload(ctx, w.d.blobs, w.d.manifest); err != nil {
		return err
	}
	if w.id, err = op.Run(ctx, w.d.job, &node.Market{Deployment: w.d.deployment, Project: w.d.project}); err != nil {
		return err
	}
	w.d.say("job %s submitted: %d steps in %d epochs", w.id, w.d.job.Steps(), w.d.job.Plan.Epochs)
	return nil
}

// follow watches through each coordinator in turn until the stream or the job ends.
func (w *watching) follow(ctx context.Context) error {
	for _, c := range w.f.coordinators {
		op, err := node.Connect(ctx, w.f.dir, w.f.infos[c].Addr)
		if err != nil {
			continue // it is dead
		}
		err = op.Watch(ctx, w.id, func(ev coordinator.JobEvent) bool {
			w.event(ev)
			return w.err == nil
		})
		closeErr := op.Close()
		switch {
		case w.err != nil:
			return w.err
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
			return closeErr
		case !coordinator.Retryable(err):
			return err
		}
	}
	return nil
}

func (w *watching) event(ev coordinator.JobEvent) {
	if ev.Job != nil {
		w.last = *ev.Job
		w.epochs()
	}
	if ev.Notice != nil {
		w.notice(ev)
	}
}

// epochs shows what is new among the closed and the settled epochs.
func (w *watching) epochs() {
	all := w.last.State.Epochs
	for ; w.shown < len(all); w.shown++ {
		e := all[w.shown]
		w.d.say("%s: %s accuracy %.2f %%, measured as a MapReduce job; weights %s", claimName(e), e.Split, 100*e.Accuracy, e.After.Weights)
	}
	for i, e := range all {
		if e.Settled == nil || w.settled[i] {
			continue
		}
		w.settled[i] = true
		verdict := "rejected"
		if e.Settled.Accepted {
			verdict = "accepted"
			w.d.facts.EpochsSettled++
		}
		w.d.say("settlement: %s %s by %d verifiers in block %d, %s released", claimName(e), verdict, len(w.d.cast.verifiers), e.Settled.Block, e.Settled.Paid)
	}
}

// claimName names a claim as people do: the last one, of the test split, is no epoch.
func claimName(e coordinator.Epoch) string {
	if e.Final {
		return "exam"
	}
	return fmt.Sprintf("epoch %d", e.Number)
}

func (w *watching) notice(ev coordinator.JobEvent) {
	n := ev.Notice
	switch n.Kind {
	case coordinator.NoticeLeading:
		w.led(ev.Node)
	case coordinator.NoticePlanned:
		w.led(ev.Node)
		w.members = w.members[:0]
		for _, m := range n.Plan.Members {
			w.members = append(w.members, m.Worker)
		}
	case coordinator.NoticeLost:
		w.d.say("worker %s is lost", n.Worker)
	case coordinator.NoticeDiverged, coordinator.NoticeFailed:
		w.d.say("%s: worker %s: %s", n.Kind, n.Worker, n.Reason)
	case coordinator.NoticeRecovered:
		w.recovered(ev)
	case coordinator.NoticeProgress:
		w.led(ev.Node)
		w.step = max(w.step, n.Step)
		w.bar.Set(w.step, fmt.Sprintf("loss %.4f, %d workers", n.Loss, len(w.members)))
		w.recovered(ev)
		w.err = errors.Join(w.err, w.strike())
	}
}

// led notes who leads the job.
func (w *watching) led(node string) {
	if w.leader != node {
		w.leader = node
		w.d.say("%s leads the job", node)
	}
}

// recovered notes the first step that is applied after a death: under the same leader when a worker died, under another one
// when the leader did.
func (w *watching) recovered(ev coordinator.JobEvent) {
	if w.pending == nil || !ev.Time.After(w.killed) {
		return
	}
	if w.pending.node == ev.Node || w.pending.worker && ev.Notice.Kind != coordinator.NoticeRecovered {
		return
	}
	took := ev.Time.Sub(w.killed)
	w.pending.RecoveredAfterMS = took.Milliseconds()
	w.d.say("recovered from the death of %s at step %d, %d ms after the kill", w.pending.What, ev.Notice.Step, took.Milliseconds())
	w.d.facts.Deaths = append(w.d.facts.Deaths, *w.pending)
	w.pending = nil
}

// strike kills who is due.
func (w *watching) strike() error {
	part := float64(w.step) / float64(w.d.job.Steps())
	switch {
	case w.pending != nil:
		return nil
	case w.deaths == 0 && part >= workerDies:
		return w.kill(string(w.members[len(w.members)-1]), true)
	case w.deaths == 1 && part >= coordinatorDies:
		return w.kill(w.leader, false)
	}
	return nil
}

func (w *watching) kill(id string, worker bool) error {
	p := w.f.find(id)
	if p == nil {
		return fmt.Errorf("node %s is not one of the demo's processes", id)
	}
	w.deaths++
	w.d.processes.forget(p)
	w.killed = w.d.cfg.Now()
	if err := p.kill(); err != nil {
		return err
	}
	kind := "leading coordinator"
	if worker {
		kind = "worker"
	}
	w.pending = &Death{What: kind + " " + p.name, When: w.killed.Sub(w.d.began).Seconds(), node: id, worker: worker}
	w.d.say("kill -9 %s (%s) at step %d", p.name, kind, w.step)
	w.f.coordinators = slices.DeleteFunc(slices.Clone(w.f.coordinators), func(q *process) bool { return q == p })
	return nil
}

// trainAlone trains the same job in one process with one worker.
func (d *demo) trainAlone(ctx context.Context) error {
	p, err := training.OpenJob(ctx, d.job, d.blobs, d.manifest)
	if err != nil {
		return err
	}
	bar := d.progress.Bar("alone", "steps", 0, d.job.Steps())
	result, err := training.RunLocal(ctx, training.LocalConfig{Program: p, Store: d.blobs, Workers: 1, Events: func(ev training.Event) {
		if ev.Step != nil {
			bar.Set(ev.Step.Step, fmt.Sprintf("loss %.4f, one process", ev.Step.Loss))
		}
	}})
	if err != nil {
		return err
	}
	d.facts.LocalWeightsCID = result.Checkpoint.Weights
	if d.facts.LocalWeightsCID != d.facts.FleetWeightsCID {
		return fmt.Errorf("%w: %s and %s", errNotTheSame, d.facts.FleetWeightsCID, d.facts.LocalWeightsCID)
	}
	return nil
}

// unseen reads test samples, which no worker was trained on.
func (d *demo) unseen(ctx context.Context, n int) (*dataset.Samples, error) {
	all, err := dataset.Load(ctx, d.blobs, d.manifest, dataset.Test)
	if err != nil {
		return nil, err
	}
	return all.Slice(0, min(n, all.N)), nil
}
