package coordinator

import "github.com/autonet/autonet/mapreduce"

// Event is what happens to a planner; exactly one field is set.
type Event struct {
	Elected      *Elected
	Deposed      *struct{}
	Seen         *Seen
	Connected    *Connected
	Disconnected *Disconnected
	Reported     *Reported
	Changed      *State // the replicated state after an entry, or after a snapshot
	Tick         *struct{}
}

// Elected says that this coordinator leads the job from now on and has applied every committed entry.
type Elected struct {
	Term uint64
}

// Seen says which workers are alive, whether or not they are connected; told at first and when it changes.
type Seen struct {
	Workers map[mapreduce.WorkerID]Offer // not changed any more
}

// Connected says that a control stream to a worker is open.
type Connected struct {
	Worker mapreduce.WorkerID
	Offer
}

// Disconnected says that the control stream to a worker broke.
type Disconnected struct {
	Worker mapreduce.WorkerID
}

// Reported carries a worker's report.
type Reported struct {
	Worker mapreduce.WorkerID
	Report mapreduce.Report
}

// Effect is what a planner wants done; exactly one field is set.
type Effect struct {
	Command *Command
	Propose *Entry
	Notice  *Notice
}

// Command goes to a worker over its control stream.
type Command struct {
	To      mapreduce.WorkerID
	Command mapreduce.Command
}

// NoticeKind names a thing that people and metrics want to know.
type NoticeKind string

const (
	NoticeLeading   NoticeKind = "leading"   // this coordinator leads the job
	NoticeJoined    NoticeKind = "joined"    // a worker is there
	NoticeLost      NoticeKind = "lost"      // a worker is gone
	NoticeWaiting   NoticeKind = "waiting"   // no worker can be given a part; Reason says what the job waits for
	NoticePlanned   NoticeKind = "planned"   // a plan started
	NoticeRecovered NoticeKind = "recovered" // the first step after a loss was applied
	NoticeProgress  NoticeKind = "progress"  // a step was applied
	NoticeDiverged  NoticeKind = "diverged"  // workers disagree on the bits of a round
	NoticeFailed    NoticeKind = "failed"    // a worker could not do its part
)

// Notice tells what happened. It changes nothing.
type Notice struct {
	Kind   NoticeKind         `json:"kind"`
	Worker mapreduce.WorkerID `json:"worker,omitempty"`
	Step   int64              `json:"step,omitempty"`
	Loss   float64            `json:"loss,omitempty"`
	Plan   *mapreduce.Plan    `json:"plan,omitempty"`
	Reason string             `json:"reason,omitempty"`
}
