package training

import (
	"context"
	"errors"
	"fmt"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/tensor"
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

// Add does dst[i] += src[i], in the program's memory: the sum of the reduction.
func (p *Program) Add(dst, src []float32) { p.options.here.Add(dst, src) }

// Finite says whether all of some numbers in the program's memory are finite.
func (p *Program) Finite(x []float32) bool { return p.options.here.Finite(x) }

// Diagnose computes a stage whose sum was not finite again, all of its partitions, and returns a *DivergedError with the
// place. The error is nil if the sum is finite this time: then bits have changed on their way, and training has not
// diverged. It takes the time of a step, and a second one where it finds something.
func (p *Program) Diagnose(ctx context.Context, stage mapreduce.Stage, split string, state *State) error {
	c := newCrew(p, p.options.threads)
	defer c.close()
	sum, err := c.run(ctx, stage, split, state)
	if err != nil {
		return err
	}
	if _, finite, err := c.outcome(stage, sum); err != nil || finite {
		return err
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
	b := p.load(s, t)
	s.lock()
	err = s.work.Diagnose(b.at, state.Params, b.x, b.y, b.n)
	s.unlock()
	var found *tensor.NonFinite
	if !errors.As(err, &found) {
		return err
	}
	return &DivergedError{Step: state.Step + 1, Partition: t.Partition, Where: err.Error()}
}

// sound says, as a *DivergedError, which part of a state is not finite: such a state is no checkpoint.
func (p *Program) sound(s *State) error {
	backend := p.options.backend
	if backend.Finite(s.Params) && backend.Finite(s.Slots) {
		return nil
	}
	if err := kernels.Failed(backend); err != nil {
		return err
	}
	for _, param := range p.model.Params() {
		if !backend.Finite(s.Params[param.Offset : param.Offset+param.Len]) {
			return &DivergedError{Step: s.Step, Partition: -1, Where: "parameter " + param.Name + ": value not finite"}
		}
	}
	return &DivergedError{Step: s.Step, Partition: -1, Where: "the optimizer's state: value not finite"}
}
