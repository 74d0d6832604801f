package training

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/mapreduce"
)

var (
	// ErrHasRun says that the journal holds a run already, which is only continued when asked for.
	ErrHasRun = errors.New("a run is there already")
	// ErrOtherJob says that the journal holds the run of another job.
	ErrOtherJob = errors.New("the run is another job's")
)

// LocalConfig is what RunLocal works with. Program and Store are required.
type LocalConfig struct {
	Program *Program
	Store   store.Store // where checkpoints are kept
	Journal Journal     // remembers the run; nil: nothing to resume
	Workers int         // goroutines that share the partitions; the weights do not depend on it [1]
	Resume  bool        // go on with the journal's run, if there is one
	Keep    int         // checkpoints of rounds that are kept besides those of epochs [2]
	Events  func(Event) // told of all that happens, in order, on one goroutine; must not block for long; nil tells nobody
}

// Event is what happened in a run; exactly one field is set.
type Event struct {
	Begun   *Begun
	Step    *StepDone
	Round   *RoundDone
	Epoch   *Evaluation // measured on the validation split
	Test    *Evaluation // measured on the test split, at the end
	Stopped *mapreduce.Checkpoint
}

// Begun says where a run starts.
type Begun struct {
	Step, Steps int64 // done, and of the whole job
	Workers     int   // that have partitions
}

// StepDone is a step. Loss is the mean over its batch, before the update.
type StepDone struct {
	Step int64 // updates applied
	Loss float64
}

// RoundDone is a round whose checkpoint is stored.
type RoundDone struct {
	Round      int // counted from 1
	Checkpoint mapreduce.Checkpoint
}

// Result is a finished run.
type Result struct {
	Checkpoint  mapreduce.Checkpoint
	Evaluations []Evaluation // on the validation split, one an epoch
	Test        *Evaluation  // nil where the test split is sealed
	Stopped     bool         // before the job's last epoch
}

// RunLocal trains a whole job in one process. When ctx ends it saves a checkpoint of the step that it has reached and
// returns the context's error; a later call with Resume goes on there and ends with the same weights.
func RunLocal(ctx context.Context, cfg LocalConfig) (Result, error) {
	r, err := newRun(ctx, cfg)
	if err != nil {
		return Result{}, err
	}
	defer r.close()
	if err := r.train(ctx); err != nil {
		return Result{}, err
	}
	return r.finish(ctx)
}

// run is a local run under way. Two states take turns: Apply reads one and writes the other.
type run struct {
	cfg        LocalConfig
	program    *Program
	crew       *crew
	now, next  *State
	record     Record
	perRound   int64
	perEpoch   int64
	totalSteps int64
}

func newRun(ctx context.Context, cfg LocalConfig) (*run, error) {
	if cfg.Events == nil {
		cfg.Events = func(Event) {}
	}
	if cfg.Keep < 1 {
		cfg.Keep = 2
	}
	j := cfg.Program.Job()
	r := &run{
		cfg: cfg, program: cfg.Program, crew: newCrew(cfg.Program, cfg.Workers),
		record:   Record{Job: j.ID()},
		perRound: int64(j.Plan.StepsPerRound), perEpoch: j.StepsPerEpoch(), totalSteps: j.Steps(),
	}
	if err := r.resume(ctx); err != nil {
		return nil, err
	}
	if r.now == nil {
		var err error
		if r.now, err = cfg.Program.First(ctx, cfg.Store); err != nil {
			return nil, err
		}
	}
	var err error
	if r.next, err = cfg.Program.Clone(r.now); err != nil {
		r.close()
		return nil, err
	}
	cfg.Events(Event{Begun: &Begun{Step: r.now.Step, Steps: r.totalSteps, Workers: len(r.crew.shares)}})
	return r, nil
}

// close gives the memory on the backend back.
func (r *run) close() {
	r.crew.close()
	r.program.Free(r.now)
	r.program.Free(r.next)
}

// resume reads the journal, and the state that it names.
func (r *run) resume(ctx context.Context) error {
	if r.cfg.Journal == nil {
		return nil
	}
	old, err := r.cfg.Journal.Read()
	if err != nil || old == nil {
		return err
	}
	switch {
	case !r.cfg.Resume:
		return fmt.Errorf("%w: job %s, at step %d", ErrHasRun, old.Job, old.Checkpoint.Step)
	case old.Job != r.record.Job:
		return fmt.Errorf("%w: %s expected, found %s", ErrOtherJob, r.record.Job, old.Job)
	case old.Checkpoint.Step < 0 || old.Checkpoint.Step > r.totalSteps:
		return fmt.Errorf("training record: step 0 to %d expected, found %d", r.totalSteps, old.Checkpoint.Step)
	}
	r.now, err = r.program.Load(ctx, r.cfg.Store, old.Checkpoint)
	r.record = *old
	return err
}

func (r *run) train(ctx context.Context) error {
	for {
		if err := r.boundary(ctx); err != nil {
			return r.stop(ctx, err)
		}
		if r.now.Step == r.totalSteps || r.stopped() {
			return nil
		}
		if err := r.step(ctx); err != nil {
			return r.stop(ctx, err)
		}
	}
}

// step computes one update.
func (r *run) step(ctx context.Context) error {
	sum, err := r.crew.run(ctx, mapreduce.Train, dataset.Train, r.now)
	if err != nil {
		return err
	}
	defer r.crew.give(mapreduce.Train, sum)
	loss, err := r.checked(ctx, mapreduce.Train, dataset.Train, sum)
	if err != nil {
		return err
	}
	r.program.update(r.next, r.now, sum)
	r.now, r.next = r.next, r.now
	r.cfg.Events(Event{Step: &StepDone{Step: r.now.Step, Loss: loss}})
	return nil
}

// checked returns the mean loss of a stage's sum, or says where the sum left the finite range.
func (r *run) checked(ctx context.Context, stage mapreduce.Stage, split string, sum []float32) (float64, error) {
	loss, finite, err := r.crew.outcome(stage, sum)
	if err != nil || finite {
		return loss, err
	}
	if err := r.program.Diagnose(ctx, stage, split, r.now); err != nil {
		return 0, err
	}
	return 0, fmt.Errorf("after step %d: a sum is not finite, and computed again it is: this machine's arithmetic or memory is at fault", r.now.Step)
}

// boundary does what is due after the step that the run has reached, unless it was done before a resumption.
func (r *run) boundary(ctx context.Context) error {
	step := r.now.Step
	if step == 0 || step%r.perRound != 0 {
		return nil
	}
	if r.record.Checkpoint.Step != step {
		if err := r.save(ctx); err != nil {
			return err
		}
		r.cfg.Events(Event{Round: &RoundDone{Round: int(step / r.perRound), Checkpoint: r.record.Checkpoint}})
	}
	epoch := int(step / r.perEpoch)
	if step%r.perEpoch != 0 || r.evaluated(epoch, dataset.Validation) != nil {
		return nil
	}
	e, err := r.evaluate(ctx, epoch, dataset.Validation)
	if err != nil {
		return err
	}
	r.cfg.Events(Event{Epoch: e})
	return nil
}

func (r *run) evaluated(epoch int, split string) *Evaluation {
	for i, e := range r.record.Evaluations {
		if e.Epoch == epoch && e.Split == split {
			return &r.record.Evaluations[i]
		}
	}
	return nil
}

// validations returns what the epochs so far measured.
func (r *run) validations() []Evaluation {
	return slices.DeleteFunc(slices.Clone(r.record.Evaluations), func(e Evaluation) bool { return e.Split != dataset.Validation })
}

// stopped says whether the epoch that has just ended stops the job early.
func (r *run) stopped() bool {
	j := r.program.job
	all := r.validations()
	if j.Plan.EarlyStopping == nil || len(all) == 0 || all[len(all)-1].Step != r.now.Step {
		return false
	}
	values := make([]float64, len(all))
	for i, e := range all {
		values[i] = e.Of(j.Metric.Name)
	}
	return j.Plan.EarlyStopping.Stops(j.Metric, values)
}

// evaluate measures the state on a split and records it.
func (r *run) evaluate(ctx context.Context, epoch int, split string) (*Evaluation, error) {
	sum, err := r.crew.run(ctx, mapreduce.Evaluate, split, r.now)
	if err != nil {
		return nil, err
	}
	defer r.crew.give(mapreduce.Evaluate, sum)
	if _, err := r.checked(ctx, mapreduce.Evaluate, split, sum); err != nil {
		return nil, err
	}
	e := Evaluation{Epoch: epoch, Step: r.now.Step, Split: split}
	if e.Measurement, err = Measured(r.program.job.Metric, sum); err != nil {
		return nil, err
	}
	r.record.Evaluations = append(r.record.Evaluations, e)
	return &e, r.write()
}

// finish measures the final state on the test split, if it is to be had.
func (r *run) finish(ctx context.Context) (Result, error) {
	epoch := int(r.now.Step / r.perEpoch)
	test := r.evaluated(epoch, dataset.Test)
	if test == nil {
		e, err := r.evaluate(ctx, epoch, dataset.Test)
		if err != nil && !errors.Is(err, dataset.ErrSealed) && !errors.Is(err, dataset.ErrNoSplit) {
			return Result{}, err
		}
		test = e
	}
	if test != nil {
		r.cfg.Events(Event{Test: test})
	}
	r.record.Done = true
	if err := r.write(); err != nil {
		return Result{}, err
	}
	return Result{Checkpoint: r.record.Checkpoint, Evaluations: r.validations(), Test: test, Stopped: r.now.Step < r.totalSteps}, nil
}

// stop saves what the run has reached when it was told to end, and passes the reason on.
func (r *run) stop(ctx context.Context, reason error) error {
	if ctx.Err() == nil {
		return reason
	}
	if r.record.Checkpoint.Step != r.now.Step {
		if err := r.save(context.WithoutCancel(ctx)); err != nil {
			return errors.Join(ctx.Err(), err)
		}
	}
	cp := r.record.Checkpoint
	r.cfg.Events(Event{Stopped: &cp})
	return ctx.Err()
}

// save stores the state, then the record that names it, then forgets checkpoints that no one needs.
func (r *run) save(ctx context.Context) error {
	cp, err := r.program.Save(ctx, r.cfg.Store, r.now)
	if err != nil {
		return err
	}
	r.record.Checkpoint = cp
	r.record.Kept = append(r.record.Kept, cp)
	gone := r.prune()
	if err := r.write(); err != nil {
		return err
	}
	for _, text := range gone {
		c, err := store.Parse(text)
		if err == nil {
			err = r.cfg.Store.Delete(ctx, c)
		}
		if err != nil {
			return fmt.Errorf("forget an old checkpoint: %w", err)
		}
	}
	return nil
}

// prune drops all but the newest checkpoints and those of epochs from the record, and returns the CIDs that no kept one
// names.
func (r *run) prune() []string {
	kept, all := r.record.Kept[:0:0], r.record.Kept
	for i, cp := range all {
		if i >= len(all)-r.cfg.Keep || cp.Step%r.perEpoch == 0 {
			kept = append(kept, cp)
		}
	}
	named := func(cid string) bool {
		return slices.ContainsFunc(kept, func(cp mapreduce.Checkpoint) bool { return cp.Weights == cid || cp.State == cid })
	}
	var gone []string
	for _, cp := range all {
		for _, cid := range []string{cp.Weights, cp.State} {
			if !named(cid) && !slices.Contains(gone, cid) {
				gone = append(gone, cid)
			}
		}
	}
	r.record.Kept = kept
	return gone
}

func (r *run) write() error {
	if r.cfg.Journal == nil {
		return nil
	}
	return r.cfg.Journal.Write(r.record)
}
