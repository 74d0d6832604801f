// Package cuda computes the canonical arithmetic of package kernels on NVIDIA devices, bit for bit. Build with the tag
// cuda and cgo, on Linux; every other build has the same names and answers ErrNotBuilt.
//
// A Backend owns a device's primary context, one stream for computing and one each for numbers that come and go. Its
// calls return before they are done and take effect in the order in which they were made. Its operands lie on the
// device: slices over device addresses, which nothing but the backend looks into. The first error ends it: later calls
// do nothing, and Err says why.
//
// The kernels lie in src, one file a family, and their compiled form in ptx; see driver for how the program finds a
// driver at run time, or does without.
package cuda
