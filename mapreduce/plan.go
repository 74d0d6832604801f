package mapreduce

import (
	"fmt"
	"slices"
)

// BucketFloats is the largest number of float32 in a bucket: 64 Ki values are 256 KiB, small enough for a bucket to
// leave while the backward pass still runs, large enough for its header not to matter.
const BucketFloats = 64 << 10

// Member is a worker's part in a plan.
type Member struct {
	Worker WorkerID `json:"worker"`
	Payee  string   `json:"payee,omitempty"` // who is paid for its tasks
	Parts  Range    `json:"parts"`           // the partitions that it maps
}

// Plan is what the coordinator schedules as one group: the steps From..To of a round for Train, one pass over a split
// for Evaluate. Its attempt number orders it against every other plan of the job.
type Plan struct {
	Attempt    uint64     `json:"attempt"`
	Stage      Stage      `json:"stage"`
	Split      string     `json:"split,omitempty"`
	Round      int        `json:"round"` // counted from 1 over the whole job; Evaluate carries the last committed one
	From       int64      `json:"from"`  // the step of the weights that the plan starts from
	To         int64      `json:"to"`    // the step of the weights that it ends with; equal to From for Evaluate
	Partitions int        `json:"partitions"`
	Checkpoint Checkpoint `json:"checkpoint"` // the last committed one: where a worker without state may start
	Members    []Member   `json:"members"`    // ascending by worker
}

// Deal gives partitions to workers as contiguous, even ranges, in ascending order of the workers' names.
func Deal(partitions int, workers []WorkerID) []Member {
	workers = slices.Clone(workers)
	slices.Sort(workers)
	members := make([]Member, len(workers))
	for i, w := range workers {
		members[i] = Member{Worker: w, Parts: Even(partitions, len(workers), i)}
	}
	return members
}

// Member returns w's part in p.
func (p *Plan) Member(w WorkerID) (Member, bool) {
	for _, m := range p.Members {
		if m.Worker == w {
			return m, true
		}
	}
	return Member{}, false
}

// MaxPartitions bounds a plan's partitions: each is a task and a leaf of the tree.
const MaxPartitions = 1 << 16

// Validate says what is wrong with a plan that came from elsewhere. One that Deal made of at least one worker is right.
func (p *Plan) Validate() error {
	switch {
	case p.Stage != Train && p.Stage != Evaluate:
		return fmt.Errorf("plan: stage: expected %s or %s, got %q", Train, Evaluate, p.Stage)
	case p.From < p.Checkpoint.Step || p.Checkpoint.Step < 0 || p.To < p.From:
		return fmt.Errorf("plan: expected 0 <= checkpoint <= from <= to, got steps %d, %d and %d", p.Checkpoint.Step, p.From, p.To)
	case p.Stage == Evaluate && (p.To != p.From || p.From != p.Checkpoint.Step):
		return fmt.Errorf("plan: to: an evaluation measures the checkpoint of step %d, got %d to %d", p.Checkpoint.Step, p.From, p.To)
	case p.Partitions < 1 || p.Partitions > MaxPartitions:
		return fmt.Errorf("plan: partitions: expected 1 to %d, got %d", MaxPartitions, p.Partitions)
	}
	next := 0
	for i, m := range p.Members {
		if i > 0 && m.Worker <= p.Members[i-1].Worker {
			return fmt.Errorf("plan: members: expected ascending names, got %q after %q", m.Worker, p.Members[i-1].Worker)
		}
		if m.Parts.Lo != next || m.Parts.Hi < next {
			return fmt.Errorf("plan: members: %q: expected partitions from %d on, got %+v", m.Worker, next, m.Parts)
		}
		next = m.Parts.Hi
	}
	if len(p.Members) == 0 || next != p.Partitions {
		return fmt.Errorf("plan: members: expected all of %d partitions dealt, got %d to %d members", p.Partitions, next, len(p.Members))
	}
	return nil
}

// Tree returns the reduction tree of p's partials.
func (p *Plan) Tree() Tree { return Tree{Partitions: p.Partitions} }

// Buckets returns into how many buckets a vector of n floats is cut. There is at least one for each member, be it
// empty: every member reduces something, so no member can run more than one step ahead of another.
func (p *Plan) Buckets(n int) int {
	return max(len(p.Members), (n+BucketFloats-1)/BucketFloats)
}

// Bucket returns the part of a vector of n floats that bucket b holds.
func (p *Plan) Bucket(n, b int) Range { return Even(n, p.Buckets(n), b) }

// Reducer returns the worker that reduces bucket b.
func (p *Plan) Reducer(b int) WorkerID { return p.Members[b%len(p.Members)].Worker }
