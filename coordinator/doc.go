// Package coordinator leads jobs: it plans rounds, notices failures, closes epochs and has them settled.
//
// State is what a job's Raft group replicates, changed by entries only. Planner is the pure core that turns what happens
// into commands for workers and entries for the log. Node is the shell around both: Raft groups, control streams to the
// workers, the service that clients call. The log sees rounds and epochs, never steps. A coordinator that loses the
// lead forgets all but State; the next leader begins by asking the workers what they hold.
package coordinator
