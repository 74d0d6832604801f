package coordinator

import (
	"maps"
	"slices"

	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// Phase is where a job stands.
type Phase string

const (
	Training   Phase = "training"   // rounds of the present epoch
	Validating Phase = "validating" // the epoch's weights are measured on the validation split
	Testing    Phase = "testing"    // the last weights are measured on the test split
	Finished   Phase = "finished"   // every epoch is closed
	Failed     Phase = "failed"     // the job cannot go on; Reason says why
)

// Shape is what planning needs to know of a job.
type Shape struct {
	Partitions     int                `json:"partitions"`
	StepsPerRound  int64              `json:"steps_per_round"`
	RoundsPerEpoch int                `json:"rounds_per_epoch"`
	Epochs         int                `json:"epochs"` // at most
	Metric         job.Metric         `json:"metric"`
	EarlyStopping  *job.EarlyStopping `json:"early_stopping,omitempty"`
	Needs          Needs              `json:"needs,omitzero"`
}

// ShapeOf returns the shape of a job.
func ShapeOf(j *job.Job) Shape {
	return Shape{Partitions: j.Plan.Partitions, StepsPerRound: int64(j.Plan.StepsPerRound), RoundsPerEpoch: j.Plan.RoundsPerEpoch,
		Epochs: j.Plan.Epochs, Metric: j.Metric, EarlyStopping: j.Plan.EarlyStopping, Needs: NeedsOf(j)}
}

// State is a job's replicated state. It is a value: Apply returns a new one and leaves the old one as it was.
type State struct {
	Shape      Shape                `json:"shape"`
	Phase      Phase                `json:"phase"`
	Reason     string               `json:"reason,omitempty"`
	Epoch      int                  `json:"epoch"` // epochs closed
	Round      int                  `json:"round"` // rounds committed, over the whole job
	First      mapreduce.Checkpoint `json:"first"` // the initial weights
	Checkpoint mapreduce.Checkpoint `json:"checkpoint"`
	Loss       float64              `json:"loss"` // mean over the last batch of the last committed round that ran
	Plan       *mapreduce.Plan      `json:"plan,omitempty"`
	Earlier    []*mapreduce.Plan    `json:"earlier,omitempty"` // the present round's older plans whose steps still count
	Tasks      Tasks                `json:"tasks,omitempty"`   // the epoch's map tasks, credited so far
	Payees     Payees               `json:"payees,omitempty"`
	Epochs     []Epoch              `json:"epochs,omitempty"`
}

// Tasks counts map tasks by the worker that did them.
type Tasks map[mapreduce.WorkerID]int64

// Payees says who is paid for a worker's tasks: an address on the chain.
type Payees map[mapreduce.WorkerID]string

// Epoch is the record of a closed epoch: what is claimed on the chain.
type Epoch struct {
	// Number counts from 1. The final record, of the test split, comes after the last epoch's, and has a number of its own
	// unless that epoch stopped the job.
	Number int  `json:"number"`
	Final  bool `json:"final,omitempty"`
	// Stopped says that training stops early with this epoch. It is claimed by the final record, which carries its number,
	// its weights before and its tasks: the chain takes an epoch that is paid and the test in one claim, and a claim for the
	// test alone only after the last epoch that can be paid.
	Stopped bool                 `json:"stopped,omitempty"`
	Before  mapreduce.Checkpoint `json:"before"`
	After   mapreduce.Checkpoint `json:"after"`
	Split   string               `json:"split"`
	training.Measurement
	Tasks   Tasks       `json:"tasks,omitempty"`
	Journal []byte      `json:"journal,omitempty"` // the settlement's last record
	Settled *Settlement `json:"settled,omitempty"`
}

// Settlement is how a claim ended on the chain.
type Settlement struct {
	Accepted bool   `json:"accepted"`
	Block    uint64 `json:"block"`
	Tx       string `json:"tx"`
	Paid     string `json:"paid"` // ATN paid out, decimal
}

// Entry is one command of the job's log; exactly one field is set.
type Entry struct {
	Planned   *mapreduce.Plan `json:"planned,omitempty"`
	Round     *RoundEntry     `json:"round,omitempty"`
	Evaluated *EvaluatedEntry `json:"evaluated,omitempty"`
	Journal   *JournalEntry   `json:"journal,omitempty"`
	Failed    *FailedEntry    `json:"failed,omitempty"`
}

// RoundEntry commits a round.
type RoundEntry struct {
	Attempt    uint64               `json:"attempt"`
	First      mapreduce.Checkpoint `json:"first"` // the initial weights
	Checkpoint mapreduce.Checkpoint `json:"checkpoint"`
	Loss       float64              `json:"loss"` // of the last batch; 0 if the attempt only saved what was computed before
}

// EvaluatedEntry commits an evaluation.
type EvaluatedEntry struct {
	Attempt uint64 `json:"attempt"`
	training.Measurement
}

// JournalEntry stores a settlement's record, and its end.
type JournalEntry struct {
	Epoch   int         `json:"epoch"` // index into State.Epochs
	Record  []byte      `json:"record,omitempty"`
	Settled *Settlement `json:"settled,omitempty"`
}

// FailedEntry ends a job.
type FailedEntry struct {
	Attempt uint64 `json:"attempt"`
	Reason  string `json:"reason"`
}

// NewState returns the state of a job that has not begun. first names its initial weights.
func NewState(shape Shape, first mapreduce.Checkpoint) State {
	return State{Shape: shape, Phase: Training, First: first, Checkpoint: first}
}

// Apply returns the state after e, and whether e changed anything: an entry that comes twice or too late changes nothing,
// so a round is committed once or not at all whoever proposes it.
func (s State) Apply(e Entry) (State, bool) {
	switch {
	case s.Phase == Failed && e.Journal == nil:
		return s, false
	case e.Planned != nil:
		return s.planned(e.Planned)
	case e.Round != nil:
		return s.committed(e.Round)
	case e.Evaluated != nil:
		return s.evaluated(e.Evaluated)
	case e.Journal != nil:
		return s.journaled(e.Journal)
	case e.Failed != nil && s.current(e.Failed.Attempt):
		s.Phase, s.Reason, s.Plan = Failed, e.Failed.Reason, nil
		return s, true
	}
	return s, false
}

func (s State) current(attempt uint64) bool { return s.Plan != nil && s.Plan.Attempt == attempt }

// waits says what the job waits for before any of the live workers can be given a part; empty: for nothing, or it has ended.
func (s State) waits(live map[mapreduce.WorkerID]Offer, least int) string {
	if s.Phase == Finished || s.Phase == Failed {
		return ""
	}
	return s.Shape.Needs.Waiting(live, least)
}

// Stage returns what the job's next plan computes, and on which split.
func (s State) Stage() (mapreduce.Stage, string) {
	switch s.Phase {
	case Validating:
		return mapreduce.Evaluate, "validation"
	case Testing:
		return mapreduce.Evaluate, "test"
	}
	return mapreduce.Train, ""
}

func (s State) planned(p *mapreduce.Plan) (State, bool) {
	stage, split := s.Stage()
	from, to, round := s.Checkpoint.Step, s.Checkpoint.Step, s.Round
	if stage == mapreduce.Train {
		to, round = from+s.Shape.StepsPerRound, round+1
	}
	fits := s.Phase != Finished && p.Stage == stage && p.Split == split && p.Checkpoint == s.Checkpoint &&
		p.Round == round && p.From >= from && p.To == to
	if !fits || s.Plan != nil && p.Attempt <= s.Plan.Attempt {
		return s, false
	}
	s.Earlier = s.counting(p)
	s.Plan = p
	s.Payees = s.Payees.with(p.Members)
	return s, true
}

func (y Payees) with(members []mapreduce.Member) Payees {
	y = maps.Clone(y)
	for _, m := range members {
		if m.Payee == "" {
			continue
		}
		if y == nil {
			y = Payees{}
		}
		y[m.Worker] = m.Payee
	}
	return y
}

// counting returns the plans of p's round of which some steps still count once p starts.
func (s State) counting(p *mapreduce.Plan) []*mapreduce.Plan {
	if s.Plan == nil || s.Plan.Stage != mapreduce.Train || p.Stage != mapreduce.Train || s.Plan.Round != p.Round {
		return nil
	}
	plans := append(slices.Clone(s.Earlier), s.Plan)
	return slices.DeleteFunc(plans, func(old *mapreduce.Plan) bool { return old.From >= p.From })
}

// credit returns t plus the map tasks of p's steps up to the given one.
func (t Tasks) credit(p *mapreduce.Plan, to int64) Tasks {
	t = maps.Clone(t)
	if t == nil {
		t = Tasks{}
	}
	for _, m := range p.Members {
		if n := int64(m.Parts.Len()) * max(0, to-p.From); n > 0 {
			t[m.Worker] += n
		}
	}
	return t
}

func (s State) committed(e *RoundEntry) (State, bool) {
	if s.Phase != Training || !s.current(e.Attempt) || s.Plan.Round != s.Round+1 || e.Checkpoint.Step != s.Plan.To {
		return s, false
	}
	plans := append(slices.Clone(s.Earlier), s.Plan)
	for i, p := range plans {
		to := p.To
		if i+1 < len(plans) {
			to = plans[i+1].From
		}
		s.Tasks = s.Tasks.credit(p, to)
	}
	s.Earlier = nil
	if s.Plan.From < s.Plan.To {
		s.Loss = e.Loss
	}
	s.Round++
	s.Checkpoint = e.Checkpoint
	if s.Round%s.Shape.RoundsPerEpoch == 0 {
		s.Phase = Validating
	}
	return s, true
}

func (s State) evaluated(e *EvaluatedEntry) (State, bool) {
	if !s.current(e.Attempt) || s.Plan.Stage != mapreduce.Evaluate || s.Phase != Validating && s.Phase != Testing {
		return s, false
	}
	if _, split := s.Stage(); s.Plan.Split != split {
		return s, false
	}
	record := Epoch{Number: len(s.Epochs) + 1, Final: s.Phase == Testing, Before: s.First, After: s.Checkpoint, Split: s.Plan.Split,
		Measurement: e.Measurement, Tasks: s.Tasks}
	if n := len(s.Epochs); n > 0 {
		record.Before = s.Epochs[n-1].After
		if last := s.Epochs[n-1]; last.Stopped {
			record.Number, record.Before = last.Number, last.Before
		}
	}
	if s.Phase == Validating {
		s.Epoch++
		record.Stopped = s.Epoch < s.Shape.Epochs && s.stops(e.Measurement)
	}
	switch {
	case s.Phase == Testing:
		s.Phase = Finished
	case s.Epoch == s.Shape.Epochs || record.Stopped:
		s.Phase = Testing
	default:
		s.Phase = Training
	}
	if record.Stopped {
		record.Tasks = nil
	} else {
		s.Tasks = nil
	}
	s.Epochs = append(slices.Clone(s.Epochs), record)
	return s, true
}

// stops says whether the job ends early with an epoch that measured m, after the epochs that are closed.
func (s State) stops(m training.Measurement) bool {
	metric := s.Shape.Metric
	return s.Shape.EarlyStopping.Stops(metric, append(s.validated(), m.Of(metric.Name)))
}

// validated returns the metric of each closed epoch.
func (s State) validated() []float64 {
	var values []float64
	for _, e := range s.Epochs {
		if !e.Final {
			values = append(values, e.Of(s.Shape.Metric.Name))
		}
	}
	return values
}

// Best returns the epoch whose weights did best on the validation split, the first of equals; nil if none is closed.
func (s State) Best() *Epoch {
	if i := s.Shape.Metric.Best(s.validated()); i >= 0 {
		return &s.Epochs[i]
	}
	return nil
}

func (s State) journaled(e *JournalEntry) (State, bool) {
	if e.Epoch < 0 || e.Epoch >= len(s.Epochs) || s.Epochs[e.Epoch].Settled != nil || s.Epochs[e.Epoch].Stopped {
		return s, false
	}
	s.Epochs = slices.Clone(s.Epochs)
	if e.Record != nil {
		s.Epochs[e.Epoch].Journal = e.Record
	}
	s.Epochs[e.Epoch].Settled = e.Settled
	return s, true
}

// Unsettled returns the index of the first epoch that is claimed and whose settlement has not ended, in order.
func (s State) Unsettled() (int, bool) {
	for i, e := range s.Epochs {
		if e.Settled == nil && !e.Stopped {
			return i, true
		}
	}
	return 0, false
}
