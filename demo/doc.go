// Package demo runs the main job end to end on one machine, with real processes, a real chain and real data: a model is
// published, funded, trained by a fleet that loses a worker and its leading coordinator, proved to verifiers outside the
// fleet, sold by the call, and trained once more in one process to the same weights.
//
// Everything that a process does here is done by a subcommand of the same binary; the demo only plays the people: who
// starts the processes, publishes, invests, kills, calls and collects. A step that fails ends the demo with the reason and
// the directory of the logs.
package demo
