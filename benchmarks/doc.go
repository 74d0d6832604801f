// Package benchmarks measures Autonet beside what its users would otherwise run. A Suite names Works; each Work runs ours
// and, where it is installed, a peer on the same input; Run interleaves them, repeats, and gives Rows of medians with
// their spread, which this package prints as a table, writes as JSON and plots.
//
// Suites live in benchmarks/suites, whose list names them all; the peers' programs live in benchmarks/peers. A suite owns
// nothing that outlives Run: files go to Env.Scratch, which the caller removes.
//
// How it fails: a run of ours that fails ends the measurement with its error. A peer that is not installed leaves its
// columns empty and says so in Row.Note; a run in which a peer fails is left out and told there too, so that an hour's
// measurements are not lost with it.
package benchmarks
