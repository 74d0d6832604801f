// Package simulation runs a job's cores, coordinators' planners and workers' machines, on one thread under a clock and a
// network of its own, and breaks what can break: processes crash and come back, messages are delayed, duplicated and
// overtake each other, the network splits. One seed is one history, so a failure is reproduced by its seed.
//
// It checks that a round is committed once, that no step is lost or applied twice, and that the weights at every
// checkpoint are those of a run without any fault. Raft and the disks are modelled, not run: a log that commits in order
// or not at all, and stores that keep what was saved.
package simulation
