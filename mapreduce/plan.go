package mapreduce

import "slices"

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
