package coordinator

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/datadriven"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
)

// The scripts in testdata/planner drive one planner of a job with four partitions, two steps a round, one round an epoch
// and one epoch; "job" begins another job, of several epochs and with early stopping, and "needs" one that wants more of its workers. The script is the log: "commit" applies what was last proposed. Run with -rewrite to write the answers anew.
func TestPlannerScripts(t *testing.T) {
	datadriven.Walk(t, "testdata/planner", func(t *testing.T, path string) {
		s := &script{now: time.Unix(0, 0)}
		s.begin(Shape{Partitions: 4, StepsPerRound: 2, RoundsPerEpoch: 1, Epochs: 1})
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			return s.run(t, d)
		})
	})
}

type script struct {
	now      time.Time
	state    State
	planner  *Planner
	proposed *Entry
}

func (s *script) begin(shape Shape) {
	cfg := DefaultConfig()
	cfg.MaxFailures = 2
	s.state = NewState(shape, mapreduce.Checkpoint{Weights: "w0"})
	s.planner = NewPlanner(cfg, s.state)
}

func (s *script) run(t *testing.T, d *datadriven.TestData) string {
	switch d.Cmd {
	case "job":
		s.begin(Shape{Partitions: 4, StepsPerRound: 2, RoundsPerEpoch: 1, Epochs: int(number(t, d, "epochs")), Metric: job.Metric{Name: job.Accuracy},
			EarlyStopping: &job.EarlyStopping{Patience: int(number(t, d, "patience"))}})
		return ""
	case "needs":
		n := Needs{Memory: number(t, d, "gib") << 30}
		d.ScanArgs(t, "device", (*string)(&n.Device))
		if d.HasArg("precision") {
			d.ScanArgs(t, "precision", (*string)(&n.Precision))
		}
		s.begin(Shape{Partitions: 4, StepsPerRound: 2, RoundsPerEpoch: 1, Epochs: 1, Needs: n})
		return ""
	case "seen":
		live := map[mapreduce.WorkerID]Offer{}
		for _, arg := range d.CmdArgs {
			for _, w := range arg.Vals {
				live[mapreduce.WorkerID(w)] = offering(w)
			}
		}
		return s.step(Event{Seen: &Seen{Workers: live}})
	case "elected":
		return s.step(Event{Elected: &Elected{Term: uint64(number(t, d, "term"))}})
	case "deposed":
		return s.step(Event{Deposed: &struct{}{}})
	case "connect":
		return s.each(t, d, func(w mapreduce.WorkerID) Event {
			return Event{Connected: &Connected{Worker: w, Offer: offering(string(w))}}
		})
	case "disconnect":
		return s.each(t, d, func(w mapreduce.WorkerID) Event { return Event{Disconnected: &Disconnected{Worker: w}} })
	case "wait":
		s.now = s.now.Add(time.Duration(number(t, d, "ms")) * time.Millisecond)
		return s.step(Event{Tick: &struct{}{}})
	case "commit":
		next, changed := s.state.Apply(*s.proposed)
		s.state = next
		text := fmt.Sprintf("changed %v: phase %s epoch %d round %d step %d tasks %v\n", changed, next.Phase, next.Epoch,
			next.Round, next.Checkpoint.Step, next.Tasks)
		if n := len(next.Epochs); s.proposed.Evaluated != nil && next.Shape.EarlyStopping != nil {
			e := next.Epochs[n-1]
			text += fmt.Sprintf("record %d: number %d, %s to %s, stopped %v, tasks %v\n", n, e.Number, e.Before.Weights, e.After.Weights, e.Stopped, e.Tasks)
		}
		return text + s.step(Event{Changed: &next})
	case "status", "progress", "lost", "done", "failed":
		return s.each(t, d, func(w mapreduce.WorkerID) Event {
			return Event{Reported: &Reported{Worker: w, Report: report(t, d)}}
		})
	}
	d.Fatalf(t, "unknown command %q", d.Cmd)
	return ""
}

// offering is that of a worker by the letter that its name begins with: g has a GPU of 16 GiB, s a small one, o an old one.
func offering(w string) Offer {
	o := Offer{Payee: "0x" + w}
	switch w[0] {
	case 'g':
		o.Device = cluster.Device{Name: "great", Memory: 16 << 30, Capability: "9.0"}
	case 's':
		o.Device = cluster.Device{Name: "small", Memory: 4 << 30, Capability: "8.6"}
	case 'o':
		o.Device = cluster.Device{Name: "old", Memory: 16 << 30, Capability: "7.5"}
	}
	return o
}

// each steps the planner once for each worker named.
func (s *script) each(t *testing.T, d *datadriven.TestData, event func(mapreduce.WorkerID) Event) string {
	var b strings.Builder
	for _, arg := range d.CmdArgs {
		if arg.Key == "w" {
			for _, w := range arg.Vals {
				b.WriteString(s.step(event(mapreduce.WorkerID(w))))
			}
		}
	}
	return b.String()
}

// report builds a worker's report; attempts are written without the term, which is 1.
func report(t *testing.T, d *datadriven.TestData) mapreduce.Report {
	attempt := uint64(1)<<32 + uint64(number(t, d, "attempt"))
	step := number(t, d, "step")
	switch d.Cmd {
	case "status":
		return mapreduce.Report{Status: &mapreduce.Status{Attempt: attempt, Low: number(t, d, "low"), High: number(t, d, "high")}}
	case "progress":
		return mapreduce.Report{Progress: &mapreduce.Progress{Attempt: attempt, Step: step, Loss: 0.5}}
	case "lost":
		var peer string
		d.ScanArgs(t, "peer", &peer)
		return mapreduce.Report{Lost: &mapreduce.Lost{Attempt: attempt, Peer: mapreduce.WorkerID(peer)}}
	case "failed":
		return mapreduce.Report{Failed: &mapreduce.Failed{Attempt: attempt, Reason: strings.TrimSpace(d.Input), Diverged: d.HasArg("diverged")}}
	}
	weights := fmt.Sprintf("w%d", step)
	if d.HasArg("weights") {
		d.ScanArgs(t, "weights", &weights)
	}
	done := &mapreduce.Done{Attempt: attempt, Checkpoint: mapreduce.Checkpoint{Step: step, Weights: weights}, Sum: []float32{2, 8}}
	if d.HasArg("measured") {
		done.Sum = []float32{2, 8, 8, 6}
	}
	if d.HasArg("correct") {
		done.Sum = []float32{2, 8, 8, float32(number(t, d, "correct"))}
	}
	return mapreduce.Report{Done: done}
}

func number(t *testing.T, d *datadriven.TestData, key string) int64 {
	var v int64
	if d.HasArg(key) {
		d.ScanArgs(t, key, &v)
	}
	return v
}

func (s *script) step(ev Event) string {
	var b strings.Builder
	for _, e := range s.planner.Step(s.now, ev) {
		switch {
		case e.Command != nil && e.Command.Command.Prepare != nil:
			fmt.Fprintf(&b, "prepare %s: attempt %s", e.Command.To, short(e.Command.Command.Prepare.Attempt))
			if e.Command.Command.Prepare.Forget {
				b.WriteString(", forget")
			}
			b.WriteByte('\n')
		case e.Command != nil:
			fmt.Fprintf(&b, "start %s: attempt %s\n", e.Command.To, short(e.Command.Command.Start.Attempt))
		case e.Propose != nil:
			s.proposed = e.Propose
			fmt.Fprintf(&b, "propose %s\n", describe(e.Propose))
		case e.Notice != nil:
			fmt.Fprintf(&b, "notice %s %s\n", e.Notice.Kind, strings.TrimSpace(string(e.Notice.Worker)+" "+e.Notice.Reason))
		}
	}
	return b.String()
}

func short(attempt uint64) string { return fmt.Sprintf("%d.%d", attempt>>32, attempt&(1<<32-1)) }

func describe(e *Entry) string {
	switch {
	case e.Planned != nil:
		p := e.Planned
		members := make([]string, len(p.Members))
		for i, m := range p.Members {
			members[i] = fmt.Sprintf("%s(%s):%d-%d", m.Worker, m.Payee, m.Parts.Lo, m.Parts.Hi)
		}
		return fmt.Sprintf("plan %s: %s round %d steps %d-%d for %s", short(p.Attempt), strings.TrimSpace(string(p.Stage)+" "+p.Split), p.Round, p.From, p.To,
			strings.Join(members, " "))
	case e.Round != nil:
		return fmt.Sprintf("round of %s: %s at step %d, loss %v", short(e.Round.Attempt), e.Round.Checkpoint.Weights,
			e.Round.Checkpoint.Step, e.Round.Loss)
	case e.Evaluated != nil:
		return fmt.Sprintf("evaluation of %s: loss %v accuracy %v of %d", short(e.Evaluated.Attempt), e.Evaluated.Loss,
			e.Evaluated.Accuracy, e.Evaluated.Samples)
	case e.Failed != nil:
		return fmt.Sprintf("failure of %s: %s", short(e.Failed.Attempt), e.Failed.Reason)
	}
	return fmt.Sprintf("%+v", e)
}
