package training

import (
	"context"
	"errors"
	"fmt"

	"github.com/autonet/autonet/mapreduce"
)

// ErrDiverged says that numbers left the finite range: no later step can mend that.
var ErrDiverged = errors.New("training diverged")

// DivergedError says where a job's numbers left the finite range. It is an ErrDiverged. Whoever looks for the place finds
// the same one.
type DivergedError struct {
	Step      int64  // the update that cannot be made, counted from 1; of a checkpoint or an evaluation, the last one made
	Partition int    // of the step's tasks, or of the split's; −1 where it is no single one
	Split     string // that was evaluated; empty in training
	Where     string // operator and what of it, in the words of tensor.NonFinite
}

// Error names step, partition and operator.
func (e *DivergedError) Error() string {
	text := fmt.Sprintf("%v at step %d", ErrDiverged, e.Step)
	if e.Split != "" {
		text = fmt.Sprintf("%v after step %d, on the %s split", ErrDiverged, e.Step, e.Split)
	}
	if e.Partition >= 0 {
		text += fmt.Sprintf(", partition %d", e.Partition)
	}
	return text + ": " + e.Where + "; a smaller optimizer.rate may help"
}

// Unwrap returns ErrDiverged.
func (e *DivergedError) Unwrap() error { return ErrDiverged }

// Add does dst[i] += src[i]: the sum of the reduction.
func (p *Program) Add(dst, src []float32) { p.options.backend.Add(dst, src) }

// Finite says whether all of some numbers are finite.
func (p *Program) Finite(x []float32) bool { return p.options.backend.Finite(x) }

// Diagnose computes a stage whose sum was not finite again, all of its partitions, and returns a *DivergedError with the
// place. The error is nil if the sum is finite this time: then bits have changed on their way, and training has not
// diverged. It takes the time of a step, and a second one where it finds something.
func (p *Program) Diagnose(ctx context.Context, stage mapreduce.Stage, split string, state *State) error {
	c := newCrew(p, p.options.threads)
	sum, err := c.run(ctx, stage, split, state)
	if err != nil {
		return err
	}
	if p.Finite(sum) {
		return nil
	}
	for i := range p.job.Plan.Partitions {
		if err := p.diagnose(ctx, mapreduce.Task{Stage: stage, Split: split, Step: state.Step, Partition: i}, state); err != nil {
			return err
		}
	}
	e := &DivergedError{Step: state.Step + 1, Partition: -1, Where: "the partitions' gradients are finite, their sum is not"}
	if stage == mapreduce.Evaluate {
		e.Step, e.Split, e.Where = state.Step, split, "the partitions' losses are finite, their sum is not"
	}
	return e
}

// diagnose looks at one task.
func (p *Program) diagnose(ctx context.Context, t mapreduce.Task, state *State) error {
	if t.Stage == mapreduce.Evaluate {
		out := make([]float32, p.VectorLen(t.Stage))
		if err := p.Map(ctx, t, state, out, nil); err != nil || p.Finite(out) {
			return err
		}
		return &DivergedError{Step: state.Step, Partition: t.Partition, Split: t.Split, Where: fmt.Sprintf("the loss adds up to %v", out[atLoss])}
	}
	s, err := p.take(1)
	if err != nil {
		return err
	}
	defer p.give(s)
	n, at := p.gather(s, t)
	err = s.work.Diagnose(at, state.Params, s.x[:n*p.train.Width], s.y[:n*p.targetLen()], n)
	if err == nil {
		return nil
	}
	return &DivergedError{Step: state.Step + 1, Partition: t.Partition, Where: err.Error()}
}

// sound says, as a *DivergedError, which part of a state is not finite: such a state is no checkpoint.
func (p *Program) sound(s *State) error {
	for _, param := range p.model.Params() {
		if !p.Finite(s.Params[param.Offset : param.Offset+param.Len]) {
			return &DivergedError{Step: s.Step, Partition: -1, Where: "parameter " + param.Name + ": value not finite"}
		}
	}
	if !p.Finite(s.Slots) {
		return &DivergedError{Step: s.Step, Partition: -1, Where: "the optimizer's state: value not finite"}
	}
	return nil
}
