package kernels

import (
	"fmt"
	"strings"
	"sync"
)

// Backend computes the canonical operations. Every method is safe for concurrent use on disjoint outputs, allocates
// nothing in its steady state, does not keep its arguments, and gives the bits that Portable gives. Lengths that do
// not fit together panic. Where an operator says nothing about it, an output must not overlap an input.
type Backend interface {
	// Name says which implementation this is, for logs and benchmarks.
	Name() string

	Memory
	Copies
	Products
	Elementwise
	Reductions
	Convolutions
	Pools
	Norms
	Softmaxes
	Losses
	Attentions
	Embeddings
	Randoms
	Updates
	Conversions
}

// Portable returns the reference backend: the definition of the canonical arithmetic, in scalar Go.
func Portable() Backend { return reference }

var reference = newCPU("portable", primitives{})

// Backends returns every backend that this processor can run, the portable one first, the fastest last.
func Backends() []Backend { return usable() }

var usable = sync.OnceValue(func() []Backend {
	all := []Backend{reference}
	for _, a := range accelerated() {
		b := newCPU(a.name, a.table)
		b.micro = a.micro
		all = append(all, b)
	}
	return all
})

// accelerator is a table of primitives that this processor can run, under its backend's name.
type accelerator struct {
	name  string
	table primitives
	micro *microkernels // those that can convolve; nil: none
}

// Best returns the fastest backend that this processor can run.
func Best() Backend {
	all := Backends()
	return all[len(all)-1]
}

// ByName returns the backend of that name; "auto" and "" name the fastest.
func ByName(name string) (Backend, error) {
	if name == "auto" || name == "" {
		return Best(), nil
	}
	var have []string
	for _, b := range Backends() {
		if b.Name() == name {
			return b, nil
		}
		have = append(have, b.Name())
	}
	return nil, fmt.Errorf("kernels: no backend %q on this processor, which has auto, %s", name, strings.Join(have, ", "))
}
