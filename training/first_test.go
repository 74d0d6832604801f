package training

import (
	"errors"
	"slices"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/tensor"
)

// TestFirst begins a job with the weights that another one ended with.
func TestFirst(t *testing.T) {
	p, st := program(t, digitsJob(t, true))
	before := trained(t, p, st, 1)
	j := digitsJob(t, true)
	j.Weights = before.Checkpoint.Weights
	if j.ID() == digitsJob(t, true).ID() {
		t.Error("the weights that a job begins with are no part of its id")
	}
	on, _ := program(t, j)
	if _, err := on.First(t.Context(), store.NewMemory()); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a store without the weights: %v", err)
	}
	first, err := on.First(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	end, err := p.LoadWeights(t.Context(), st, before.Checkpoint.Weights)
	if err != nil || !slices.Equal(first.Params, end) || first.Step != 0 {
		t.Errorf("step %d and other weights than %s, %v", first.Step, j.Weights, err)
	}
	if got := store.Sum(tensor.EncodeWeights(on.Model(), first.Params)).String(); got != j.Weights {
		t.Errorf("the first weights are %s, want %s", got, j.Weights)
	}
	after := trained(t, on, st, 2)
	if after.Test.Loss >= before.Test.Loss {
		t.Errorf("training on from loss %v ends at %v", before.Test.Loss, after.Test.Loss)
	}
}
