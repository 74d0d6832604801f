// Package mapreduce is the engine's vocabulary and rules: stage, task, partition, plan, reduction tree, shuffle. It knows
// no tensors and imports nothing of ours; the training program, the worker, the coordinator, the simulator and the
// verifier all speak its words, so that each rule exists once.
//
// Everything here is a value or a pure function. Nothing fails but by a bug of the caller, which panics; what comes from
// elsewhere is checked with Validate.
package mapreduce

// WorkerID names a worker of a fleet: the common name of its certificate.
type WorkerID string

// Stage says what a plan computes.
type Stage string

const (
	// Train is the map stage that computes gradients and the reduce stage that updates the weights.
	Train Stage = "train"
	// Evaluate is the map stage that measures the weights on a split and the reduce stage that sums the measurements.
	Evaluate Stage = "evaluate"
)

// Task is one map task: a pure function of itself and of the weights.
type Task struct {
	Stage     Stage
	Split     string // the dataset's split that Evaluate measures; Train reads "train"
	Step      int64  // the step of the weights that the task reads; also the index of the batch
	Partition int
}

// Checkpoint names a state of a job by content.
type Checkpoint struct {
	Step    int64  `json:"step"`    // updates applied since the initial weights
	Weights string `json:"weights"` // CID of the weights
	State   string `json:"state"`   // CID of the optimizer's state
}

// Range is the half-open interval [Lo, Hi).
type Range struct {
	Lo int `json:"lo"`
	Hi int `json:"hi"`
}

// Len returns the number of integers in r.
func (r Range) Len() int { return r.Hi - r.Lo }

// Even cuts [0, n) into parts pieces whose lengths differ by at most one, the longer ones first, and returns piece i.
func Even(n, parts, i int) Range {
	size, rest := n/parts, n%parts
	lo := i*size + min(i, rest)
	hi := lo + size
	if i < rest {
		hi++
	}
	return Range{lo, hi}
}
