// Package suites holds the benchmark suites. A suite is a file here and a line in All; what it compares us with lies in
// benchmarks/peers. Suites measure the product's own functions and compute nothing themselves.
//
// How it fails: as benchmarks.Suite says; a dataset directory that cannot be read is an error, not a row left out.
package suites
