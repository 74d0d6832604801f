// Package simulation runs a job's cores, coordinators' planners and workers' machines, on one thread under a clock and a
// network of its own, and breaks what can break: processes crash and come back at once or late, alone or all together;
// streams between workers and to the leader break while both ends live on; messages are delayed, duplicated and overtake
// each other; the network splits; a leader is deposed and goes on commanding until it hears of it; tasks fail; a
// worker's memory changes; entries get lost on their way into the log.
//
// It checks that a round is committed once, that no step is lost or applied twice, that every map task is credited once,
// that the weights after every step are those of a run without any fault, that a job stops early with the epoch that the
// rule names on such a run, that a job which diverges fails with the place named and its last checkpoint kept, and that
// the job ends once the faults do, without ever waiting for StallTimeout: each loss is noticed by somebody who tells.
// Raft and the disks are modelled, not run: a log that commits in order or not at all, and stores that keep what was
// saved.
//
// One seed is one history. A test that fails prints its seed; this runs that history alone, event by event:
//
//	go test ./simulation -run History -v -seeds=1 -seed=N -events
package simulation
