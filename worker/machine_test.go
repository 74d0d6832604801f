package worker

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/autonet/autonet/mapreduce"
)

// The scripts in testdata drive one machine, called "a", through a job whose vectors have four floats for Train, the last
// two being the loss and the number of samples, and three for Evaluate. Run with -rewrite to write the answers anew.
func TestMachineScripts(t *testing.T) {
	datadriven.Walk(t, "testdata/machine", func(t *testing.T, path string) {
		m := NewMachine(Config{
			Self: "a",
			VectorLen: func(s mapreduce.Stage) int {
				if s == mapreduce.Evaluate {
					return 3
				}
				return 4
			},
			Tail: func(s mapreduce.Stage) int {
				if s == mapreduce.Evaluate {
					return 3
				}
				return 2
			},
			Add: func(dst, src []float32) {
				for i, v := range src {
					dst[i] += v
				}
			},
			Finite: func(v []float32) bool {
				return !slices.ContainsFunc(v, func(x float32) bool { return x-x != 0 })
			},
			Diverged: func(err error) bool { return strings.Contains(err.Error(), "diverged") },
		})
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			return describe(m.Step(scriptEvent(t, d)))
		})
	})
}

func scriptEvent(t *testing.T, d *datadriven.TestData) Event {
	attempt, step, bucket := scriptInt(t, d, "attempt"), scriptInt(t, d, "step"), scriptInt(t, d, "bucket")
	switch d.Cmd {
	case "greet":
		return Event{Greet: &Greet{}}
	case "prepare":
		return Event{Command: &mapreduce.Command{Prepare: &mapreduce.Prepare{Attempt: uint64(attempt), Forget: d.HasArg("forget")}}}
	case "start":
		return Event{Command: &mapreduce.Command{Start: scriptPlan(t, d)}}
	case "mapped":
		return Event{Mapped: &Mapped{Attempt: uint64(attempt), Step: step, Bucket: int(bucket), Pieces: scriptPieces(t, d)}}
	case "partial", "sum":
		var from string
		d.ScanArgs(t, "from", &from)
		return Event{Fragment: &Fragment{From: mapreduce.WorkerID(from), Attempt: uint64(attempt), Step: step,
			Bucket: int(bucket), Sum: d.Cmd == "sum", Pieces: scriptPieces(t, d)}}
	case "loaded":
		return Event{Loaded: &Loaded{Attempt: uint64(attempt), Err: scriptErr(d)}}
	case "saved":
		weights := fmt.Sprintf("weights%d", step)
		if d.HasArg("weights") {
			d.ScanArgs(t, "weights", &weights)
		}
		return Event{Saved: &Saved{Attempt: uint64(attempt), Err: scriptErr(d), Checkpoint: mapreduce.Checkpoint{Step: step, Weights: weights}}}
	case "diagnosed":
		return Event{Diagnosed: &Diagnosed{Attempt: uint64(attempt), Err: scriptErr(d)}}
	case "map-failed":
		return Event{MapFailed: &MapFailed{Attempt: uint64(attempt), Err: scriptErr(d)}}
	case "peer-lost":
		var peer string
		d.ScanArgs(t, "peer", &peer)
		return Event{PeerLost: &PeerLost{Peer: mapreduce.WorkerID(peer)}}
	}
	d.Fatalf(t, "unknown command %q", d.Cmd)
	return Event{}
}

func scriptInt(t *testing.T, d *datadriven.TestData, key string) int64 {
	var v int64
	if d.HasArg(key) {
		d.ScanArgs(t, key, &v)
	}
	return v
}

func scriptErr(d *datadriven.TestData) error {
	if text := strings.TrimSpace(d.Input); text != "" {
		return fmt.Errorf("%s", text)
	}
	return nil
}

// scriptPlan reads members as name:lo-hi.
func scriptPlan(t *testing.T, d *datadriven.TestData) *mapreduce.Plan {
	p := &mapreduce.Plan{Stage: mapreduce.Train, Attempt: uint64(scriptInt(t, d, "attempt")), Round: int(scriptInt(t, d, "round")),
		From: scriptInt(t, d, "from"), To: scriptInt(t, d, "to")}
	p.Checkpoint = mapreduce.Checkpoint{Step: scriptInt(t, d, "checkpoint")}
	p.Checkpoint.Weights = fmt.Sprintf("weights%d", p.Checkpoint.Step)
	if d.HasArg("evaluate") {
		p.Stage, p.Split = mapreduce.Evaluate, "validation"
	}
	for _, arg := range d.CmdArgs {
		if arg.Key != "members" {
			continue
		}
		for _, v := range arg.Vals {
			name, parts, _ := strings.Cut(v, ":")
			m := mapreduce.Member{Worker: mapreduce.WorkerID(name)}
			if _, err := fmt.Sscanf(parts, "%d-%d", &m.Parts.Lo, &m.Parts.Hi); err != nil {
				d.Fatalf(t, "member %q: %v", v, err)
			}
			p.Members = append(p.Members, m)
			p.Partitions = max(p.Partitions, m.Parts.Hi)
		}
	}
	return p
}

// scriptPieces reads one piece a line: level/index: floats.
func scriptPieces(t *testing.T, d *datadriven.TestData) []mapreduce.Piece {
	var pieces []mapreduce.Piece
	for line := range strings.Lines(d.Input) {
		var p mapreduce.Piece
		head, floats, _ := strings.Cut(strings.TrimSpace(line), ":")
		if _, err := fmt.Sscanf(head, "%d/%d", &p.Node.Level, &p.Node.Index); err != nil {
			d.Fatalf(t, "piece %q: %v", line, err)
		}
		for _, text := range strings.Fields(floats) {
			var v float32
			if _, err := fmt.Sscan(text, &v); err != nil {
				d.Fatalf(t, "piece %q: %v", line, err)
			}
			p.Data = append(p.Data, v)
		}
		pieces = append(pieces, p)
	}
	return pieces
}

func describe(effects []Effect) string {
	var b strings.Builder
	for _, e := range effects {
		switch {
		case e.Abort != nil:
			b.WriteString("abort\n")
		case e.Load != nil:
			fmt.Fprintf(&b, "load checkpoint of step %d\n", e.Load.Plan.Checkpoint.Step)
		case e.Rewind != nil:
			fmt.Fprintf(&b, "rewind to step %d\n", e.Rewind.Step)
		case e.Map != nil:
			fmt.Fprintf(&b, "map step %d partitions %d-%d\n", e.Map.Step, e.Map.Part.Lo, e.Map.Part.Hi)
		case e.Send != nil:
			f := e.Send.Fragment
			kind := "partial"
			if f.Sum {
				kind = "sum"
			}
			fmt.Fprintf(&b, "send %s: attempt %d step %d bucket %d %s %v\n", e.Send.To, f.Attempt, f.Step, f.Bucket, kind, f.Pieces)
		case e.Apply != nil:
			fmt.Fprintf(&b, "apply step %d %v\n", e.Apply.Step, e.Apply.Sums)
		case e.Save != nil:
			fmt.Fprintf(&b, "save step %d\n", e.Save.Step)
		case e.Diagnose != nil:
			fmt.Fprintf(&b, "diagnose step %d\n", e.Diagnose.Step)
		case e.Report != nil:
			describeReport(&b, e.Report)
		}
	}
	if b.Len() == 0 {
		return "nothing\n"
	}
	return b.String()
}

func describeReport(b *strings.Builder, r *mapreduce.Report) {
	switch {
	case r.Status != nil:
		fmt.Fprintf(b, "report status: attempt %d holds %d and %d\n", r.Status.Attempt, r.Status.Low, r.Status.High)
	case r.Progress != nil:
		fmt.Fprintf(b, "report progress: attempt %d step %d loss %v\n", r.Progress.Attempt, r.Progress.Step, r.Progress.Loss)
	case r.Lost != nil:
		fmt.Fprintf(b, "report lost: attempt %d peer %s\n", r.Lost.Attempt, r.Lost.Peer)
	case r.Done != nil:
		fmt.Fprintf(b, "report done: attempt %d step %d %s sum %v\n", r.Done.Attempt, r.Done.Checkpoint.Step, r.Done.Checkpoint.Weights, r.Done.Sum)
	case r.Failed != nil:
		kind := "failed"
		if r.Failed.Diverged {
			kind = "diverged"
		}
		fmt.Fprintf(b, "report %s: attempt %d: %s\n", kind, r.Failed.Attempt, r.Failed.Reason)
	}
}
