package training

import (
	"math"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
)

// At less precision the digits are learned as well as exactly, within 0.2 % of the accuracy, and every fleet of processors
// still comes to the same weights, which are others at each precision.
func TestPrecision(t *testing.T) {
	exact := -1.0
	seen := map[string]string{}
	for _, precision := range []job.Precision{job.Exact, job.TF32, job.BF16} {
		j := digitsJob(t, false)
		j.Terms, j.Precision = nil, precision
		p, st := program(t, j, Threads(1))
		result := trained(t, p, st, 1)
		accuracy := result.Test.Of(job.Accuracy)
		if exact < 0 {
			exact = accuracy
		}
		if off := math.Abs(accuracy - exact); off > 0.002 {
			t.Errorf("%s: accuracy %.4f, exactly %.4f", precision, accuracy, exact)
		}
		if other, ok := seen[result.Checkpoint.Weights]; ok {
			t.Errorf("%s ends in the weights of %s", precision, other)
		}
		seen[result.Checkpoint.Weights] = string(precision)

		again, st := program(t, j, On(kernels.Portable()), Threads(2))
		if w := trained(t, again, st, 3).Checkpoint.Weights; w != result.Checkpoint.Weights {
			t.Errorf("%s: 1 worker and 3 portable ones come to different weights", precision)
		}
	}
}

// Whatever weights were trained at, what they are worth is measured exactly.
func TestEvaluationIsExact(t *testing.T) {
	j := digitsJob(t, true)
	j.Terms, j.Precision = nil, job.BF16
	p, st := program(t, j)
	weights := trained(t, p, st, 1).Checkpoint.Weights
	params, err := p.LoadWeights(t.Context(), st, weights)
	if err != nil {
		t.Fatal(err)
	}
	got, err := p.Evaluate(t.Context(), params, dataset.Validation)
	if err != nil {
		t.Fatal(err)
	}
	j.Precision = job.Exact
	q, _ := program(t, j)
	want, err := q.Evaluate(t.Context(), params, dataset.Validation)
	if err != nil {
		t.Fatal(err)
	}
	if got != want {
		t.Errorf("measured %+v, exactly %+v", got, want)
	}
}
