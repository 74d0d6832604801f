package proof

import (
	"context"
	"fmt"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// Replay computes the steps from one checkpoint to another again, in one place, and returns the checkpoint that they end
// in: a claim about them is true if and only if the two are equal.
func Replay(ctx context.Context, p *training.Program, blobs store.Store, from mapreduce.Checkpoint, to int64) (mapreduce.Checkpoint, error) {
	state, err := p.Load(ctx, blobs, from)
	if err != nil {
		return mapreduce.Checkpoint{}, err
	}
	defer p.Free(state)
	for state.Step < to {
		sum, err := reduce(ctx, p, state)
		if err != nil {
			return mapreduce.Checkpoint{}, fmt.Errorf("replay step %d: %w", state.Step, err)
		}
		if err := p.Apply(state, state, sum); err != nil {
			return mapreduce.Checkpoint{}, fmt.Errorf("replay step %d: %w", state.Step, err)
		}
	}
	return p.Save(ctx, blobs, state)
}

// reduce computes one step's sum, partition after partition.
func reduce(ctx context.Context, p *training.Program, state *training.State) ([]float32, error) {
	partitions := p.Job().Plan.Partitions
	fold := mapreduce.NewFold(mapreduce.Tree{Partitions: partitions}, p.Add)
	for i := range partitions {
		v := make([]float32, p.VectorLen(mapreduce.Train))
		task := mapreduce.Task{Stage: mapreduce.Train, Step: state.Step, Partition: i}
		if err := p.Map(ctx, task, state, v, nil); err != nil {
			return nil, err
		}
		fold.Add(mapreduce.Node{Index: i}, v)
	}
	sum, _ := fold.Sum()
	return sum, nil
}
