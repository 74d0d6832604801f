package worker

import "github.com/autonet/autonet/mapreduce"

// Event is what happens to a machine; exactly one field is set.
type Event struct {
	Command   *mapreduce.Command
	Fragment  *Fragment
	Mapped    *Mapped
	MapFailed *MapFailed
	Loaded    *Loaded
	Saved     *Saved
	Diagnosed *Diagnosed
	PeerLost  *PeerLost
	Greet     *Greet
}

// Fragment carries pieces of one bucket between workers: partials to its reducer, or its sum to every member.
type Fragment struct {
	From    mapreduce.WorkerID
	Attempt uint64
	Step    int64
	Bucket  int
	Sum     bool // the bucket's sum, one piece at the root
	Pieces  []mapreduce.Piece
}

// Floats returns how many float32 the fragment carries.
func (f *Fragment) Floats() int {
	n := 0
	for _, p := range f.Pieces {
		n += len(p.Data)
	}
	return n
}

// Mapped says that one bucket of the worker's own partials is folded as far as its range allows.
type Mapped struct {
	Attempt uint64
	Step    int64
	Bucket  int
	Pieces  []mapreduce.Piece
}

// MapFailed says that a map task could not be computed, and why.
type MapFailed struct {
	Attempt uint64
	Err     error
}

// Loaded says that the plan's checkpoint is in memory, or why it is not.
type Loaded struct {
	Attempt uint64
	Err     error
}

// Saved says that the final state of a plan is in the store, or why it is not.
type Saved struct {
	Attempt    uint64
	Checkpoint mapreduce.Checkpoint
	Err        error
}

// Diagnosed says what is wrong with a step's sum, computed again; nil: nothing.
type Diagnosed struct {
	Attempt uint64
	Err     error
}

// PeerLost says that the stream from or to a peer broke.
type PeerLost struct {
	Peer mapreduce.WorkerID
}

// Greet says that a coordinator opened a control stream and wants to know where the worker stands.
type Greet struct{}

// Effect is what a machine wants done; exactly one field is set. The shell carries effects out in
// order, each before the machine's next event; Map, Load, Save, Diagnose and Send it only has to begin.
type Effect struct {
	Abort    *struct{} // stop Map, Load, Save and Diagnose, and wait until they have stopped
	Load     *Load
	Rewind   *Rewind
	Map      *Map
	Send     *Send
	Apply    *Apply
	Save     *Save
	Diagnose *Diagnose
	Report   *mapreduce.Report
	Offer    *mapreduce.Publish
}

// Load brings a plan's checkpoint into memory; answered by Loaded.
type Load struct {
	Plan *mapreduce.Plan
}

// Rewind makes the older state in memory the current one.
type Rewind struct {
	Step int64
}

// Map computes the partials of a range of partitions from the state of Step, bucket by bucket; answered by one Mapped for
// each bucket.
type Map struct {
	Plan *mapreduce.Plan
	Step int64
	Part mapreduce.Range
}

// Send gives a fragment to a peer.
type Send struct {
	To       mapreduce.WorkerID
	Fragment *Fragment
}

// Apply updates the state of Step with the step's sum, given bucket by bucket, and keeps the old state beside the new.
type Apply struct {
	Step int64
	Sums [][]float32
}

// Save writes the state of Step to the store; answered by Saved.
type Save struct {
	Attempt uint64
	Step    int64
}

// Diagnose computes a step, whose sum was not finite, again from the state of Step; answered by Diagnosed.
type Diagnose struct {
	Plan *mapreduce.Plan
	Step int64
}
