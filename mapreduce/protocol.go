package mapreduce

// Command is what a job's leading coordinator tells a worker; exactly one field is set.
type Command struct {
	Prepare *Prepare `json:"prepare,omitempty"`
	Start   *Plan    `json:"start,omitempty"`
	Publish *Publish `json:"publish,omitempty"`
}

// Prepare asks a worker to stop what it does for the job and to say which states it holds.
type Prepare struct {
	Attempt uint64 `json:"attempt"`
	Forget  bool   `json:"forget,omitempty"` // drop the states held: they are not to be trusted
}

// Publish asks a worker to offer blobs to the open network.
type Publish struct {
	CIDs []string `json:"cids"`
}

// Report is what a worker tells the leading coordinator; exactly one field is set.
type Report struct {
	Status   *Status   `json:"status,omitempty"`
	Progress *Progress `json:"progress,omitempty"`
	Lost     *Lost     `json:"lost,omitempty"`
	Done     *Done     `json:"done,omitempty"`
	Failed   *Failed   `json:"failed,omitempty"`
}

// NoStep stands for "no state held".
const NoStep int64 = -1

// Status answers Prepare, and opens every control stream.
type Status struct {
	Attempt uint64 `json:"attempt"` // the highest seen
	Low     int64  `json:"low"`     // the older state in memory, NoStep for none
	High    int64  `json:"high"`    // the newer state in memory, NoStep for none
}

// Progress says that a step was applied.
type Progress struct {
	Attempt uint64  `json:"attempt"`
	Step    int64   `json:"step"`
	Loss    float64 `json:"loss"` // mean over the step's batch
}

// Lost says that a member's stream broke.
type Lost struct {
	Attempt uint64   `json:"attempt"`
	Peer    WorkerID `json:"peer"`
}

// Done says that a plan is complete on this worker.
type Done struct {
	Attempt    uint64     `json:"attempt"`
	Checkpoint Checkpoint `json:"checkpoint"`    // Train: the state that the plan ends with, saved
	Sum        []float32  `json:"sum,omitempty"` // the reduced vector's tail: the stage's measurements
}

// Failed says that a worker cannot do its part, and why.
type Failed struct {
	Attempt uint64 `json:"attempt"`
	Reason  string `json:"reason"`
	// Diverged says that the job's numbers left the finite range, which the worker has computed again: not its fault, and
	// every other worker's result too.
	Diverged bool `json:"diverged,omitempty"`
}
