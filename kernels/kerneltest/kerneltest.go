// Package kerneltest is the conformance suite of kernels.Backend. Run compares a backend, bit for bit, with the
// definition: products with a loop of kernels.FMA32, everything else with kernels.Portable. It feeds odd sizes,
// strided and unaligned views, subnormals, infinities, NaNs, signed zeros and sums next to midpoints, and surrounds
// every slice by guard bands that must stay as they were. Fuzz does the same with what a fuzzer hands it.
//
// It holds no state and fails through the *testing.T that it is handed.
package kerneltest

import (
	"testing"

	"github.com/autonet/autonet/kernels"
)

// Run checks that a backend computes the canonical arithmetic.
func Run(t *testing.T, b kernels.Backend) {
	if b.Name() == "" {
		t.Error("a backend without a name")
	}
	for _, part := range []struct {
		name string
		run  func(t *testing.T, b kernels.Backend)
	}{
		{"gemm", gemm},
		{"elementwise", elementwise},
		{"activations", activations},
		{"reductions", reductions},
		{"transposes", transposes},
		{"convolutions", convolutions},
		{"pools", pools},
		{"norms", norms},
		{"softmax", softmax},
		{"losses", losses},
		{"attention", attention},
		{"embeddings", embeddings},
		{"draws", draws},
		{"updates", updates},
		{"conversions", conversions},
		{"allocations", allocations},
	} {
		t.Run(part.name, func(t *testing.T) { part.run(t, b) })
	}
}
