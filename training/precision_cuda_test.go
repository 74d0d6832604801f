//go:build cuda && linux && cgo

package training

import (
	"math"
	"testing"

	"github.com/autonet/autonet/job"
)

// A device learns at less precision nearly what it learns exactly, and the same each time.
func TestDevicePrecision(t *testing.T) {
	learned := func(precision job.Precision) Result {
		j := digitsJob(t, true)
		j.Terms, j.Precision = nil, precision
		j.Plan.StepsPerRound, j.Plan.RoundsPerEpoch, j.Plan.Epochs = 4, 1, 1
		j.Plan.Batch, j.Plan.Partitions = 512, 2
		j.Model.Layers[0].Units = 256 // products that are worth it
		p, st := program(t, j, On(gpu(t)))
		defer p.Close()
		return trained(t, p, st, 1)
	}
	exact := learned(job.Exact)
	for _, precision := range []job.Precision{job.TF32, job.BF16} {
		got := learned(precision)
		if again := learned(precision); again.Checkpoint != got.Checkpoint {
			t.Errorf("%s: %v, then %v", precision, got.Checkpoint, again.Checkpoint)
		}
		if got.Checkpoint.Weights == exact.Checkpoint.Weights {
			t.Errorf("%s is exact", precision)
		}
		if l, want := got.Evaluations[0].Loss, exact.Evaluations[0].Loss; math.Abs(l-want) > 0.01*want {
			t.Errorf("%s: loss %v, exactly %v", precision, l, want)
		}
	}
}
