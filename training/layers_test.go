package training

import (
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
)

// TestWholePartitions trains a model whose gradient depends on which samples are computed together (batchnorm), with
// dropout and a clipped, tensor-wise optimizer besides: any workers, threads and backends give the same bits, though the
// partitions are larger than a chunk, and the statistics come along in the weights.
func TestWholePartitions(t *testing.T) {
	j := digitsJob(t, true)
	parsed, err := job.Parse("j", []byte(`
name: norms
dataset: x
model:
  input: [64]
  layers:
    - reshape: [1, 8, 8]
    - conv2d: {filters: 4, kernel: 3}
    - batchnorm
    - relu
    - flatten
    - dropout: 0.2
    - dense: 24
    - batchnorm
    - dense: 10
optimizer: {kind: lamb, rate: 0.02, clip_norm: 1}
plan: {batch: 600, partitions: 2, steps_per_round: 4, epochs: 3}
`))
	if err != nil {
		t.Fatal(err)
	}
	parsed.Dataset = j.Dataset
	if part := parsed.Plan.Batch / parsed.Plan.Partitions; part <= chunkSamples {
		t.Fatalf("partitions of %d samples fit a chunk", part)
	}
	var want Result
	for i, b := range kernels.Backends() {
		for _, workers := range []int{1, 2} {
			p, _ := program(t, parsed, On(b), Threads(i+2))
			st := store.NewMemory()
			got := trained(t, p, st, workers)
			if want.Test == nil {
				want = got
			}
			if got.Checkpoint != want.Checkpoint || *got.Test != *want.Test {
				t.Errorf("%s, %d workers: %+v %+v, want %+v %+v", b.Name(), workers, got.Checkpoint, *got.Test, want.Checkpoint, *want.Test)
			}
			params, err := p.LoadWeights(t.Context(), st, got.Checkpoint.Weights)
			if err != nil {
				t.Fatal(err)
			}
			moved(t, p, params)
		}
	}
	if want.Test.Accuracy < 0.5 {
		t.Errorf("measured %+v", *want.Test)
	}
}

// moved checks that every statistic has left its initial values.
func moved(t *testing.T, p *Program, params []float32) {
	t.Helper()
	init := start(t, p).Params
	found := 0
	for _, param := range p.Model().Params() {
		if !param.Statistic {
			continue
		}
		found++
		for i := param.Offset; i < param.Offset+param.Len; i++ {
			if params[i] == init[i] {
				t.Errorf("%s, number %d is still %v", param.Name, i-param.Offset, params[i])
			}
		}
	}
	if found != 4 {
		t.Errorf("%d statistics, want 4", found)
	}
}
