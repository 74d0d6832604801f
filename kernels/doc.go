// Package kernels is the canonical arithmetic of Autonet: operations on slices of float32 whose result has the same
// bits on every processor. README.md in this folder is its text, the code of Portable its definition; a faster
// backend (assembly, CUDA) must agree with Portable bit for bit and shows it with the suite in kerneltest.
//
// What may enter: pure functions of slices and numbers. Nothing here reads a clock, keeps an argument or holds state
// between calls, save for scratch buffers and the goroutines of WithThreads. The caller owns every slice; outputs may
// overlap inputs only where the operation says so.
//
// The operators are written once (cpu), over a table of loops (primitives) that assembly fills in where a processor has
// it. So an operator's order of operations is in one place, and a loop is all that another processor needs.
//
// How it fails: a shape that does not fit is a bug of the caller and panics. Data never fails: infinities, NaNs and
// labels out of range have defined results (README.md), so that hostile input cannot stop a worker.
package kernels
