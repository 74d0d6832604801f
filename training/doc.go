// Package training is the training program, written on mapreduce: what a map task computes (the gradient of a partition,
// the measurements of a part of a split), what the reduce stage does with the sum (the optimizer's update), and how the
// state of a job is saved and loaded by CID. Workers, coordinators, verifiers and the local trainer all run this one
// Program, so they compute the same bits.
//
// A Program is immutable but for its caches and safe for concurrent use. A State belongs to its caller, who decides which
// buffers Apply reads and writes; its vectors are in the backend's memory, those that tasks hand out in the program's. Free and
// Close give a device's memory back. RunLocal owns the goroutines that it starts and waits for them.
//
// How it fails: bytes and datasets from outside are refused with errors that say what was expected; job.Faults where the
// job and its dataset do not fit; dataset.ErrSealed where a split is not to be had yet; ErrDiverged where numbers have
// left the finite range; kernels.DeviceError where a device has stopped, kernels.OutOfMemoryError where it is too small. A vector or state of the wrong length is a bug of the caller and panics.
package training
