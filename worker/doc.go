// Package worker runs a job's tasks: it maps its partitions, reduces its buckets, applies the updates, keeps shards and
// weights, and moves partials to its peers.
//
// Machine is the pure core, one for each job: events in, effects out. Runner is the shell around it that owns the
// goroutines, the streams and the states in memory. A fault of a peer or of the network ends an attempt, never the
// worker; the coordinator answers it with a new attempt. Only the loss of the control stream leaves the worker waiting.
package worker
