package training

import (
	"context"
	"fmt"
	"slices"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/tensor"
)

// State is a job between two steps: all that the next one depends on.
type State struct {
	Step   int64     // updates applied since the initial weights
	Params []float32 // the model's flat vector
	Slots  []float32 // the optimizer's state, slot-major
}

// Clone returns a deep copy.
func (s *State) Clone() *State {
	return &State{Step: s.Step, Params: slices.Clone(s.Params), Slots: slices.Clone(s.Slots)}
}

// First returns the state before the first step: the weights that the job names, read from st and verified by their CID,
// or those of Init.
func (p *Program) First(ctx context.Context, st store.Source) (*State, error) {
	s := p.Init()
	if p.job.Weights == "" {
		return s, nil
	}
	params, err := p.LoadWeights(ctx, st, p.job.Weights)
	if err != nil {
		return nil, fmt.Errorf("the weights to begin with: %w", err)
	}
	s.Params = params
	return s, nil
}

// Init returns the state before the first step of a job that names no weights, a function of the job alone.
func (p *Program) Init() *State {
	return &State{Params: p.model.Init(p.job.Seed), Slots: make([]float32, p.optimizer.StateLen(p.model.Len()))}
}

// Apply sets dst to src after one optimizer update by sum, the reduced vector of a step of Train. dst may be src.
func (p *Program) Apply(dst, src *State, sum []float32) {
	n := p.model.Len()
	if len(sum) != n+trainTail {
		panic("training: a sum of the wrong length")
	}
	p.optimizer.Update(src.Step+1, p.scale, dst.Params, src.Params, dst.Slots, src.Slots, sum[:n])
	dst.Step = src.Step + 1
}

// Save puts a state into a store and returns its checkpoint. Equal states have equal checkpoints. A state that is not finite
// is no checkpoint: the error is a *DivergedError.
func (p *Program) Save(ctx context.Context, st store.Store, s *State) (mapreduce.Checkpoint, error) {
	if err := p.sound(s); err != nil {
		return mapreduce.Checkpoint{}, err
	}
	weights, err := st.Put(ctx, tensor.EncodeWeights(p.model, s.Params))
	if err != nil {
		return mapreduce.Checkpoint{}, fmt.Errorf("save the weights of step %d: %w", s.Step, err)
	}
	state, err := st.Put(ctx, tensor.EncodeState(p.model, p.optimizer, s.Slots))
	if err != nil {
		return mapreduce.Checkpoint{}, fmt.Errorf("save the optimizer's state of step %d: %w", s.Step, err)
	}
	return mapreduce.Checkpoint{Step: s.Step, Weights: weights.String(), State: state.String()}, nil
}

// Load reads the state that a checkpoint names, verified by its CIDs.
func (p *Program) Load(ctx context.Context, st store.Source, cp mapreduce.Checkpoint) (*State, error) {
	params, err := p.LoadWeights(ctx, st, cp.Weights)
	if err != nil {
		return nil, err
	}
	b, err := get(ctx, st, cp.State)
	if err != nil {
		return nil, fmt.Errorf("load the optimizer's state of step %d: %w", cp.Step, err)
	}
	slots, err := tensor.DecodeState(p.model, p.optimizer, b)
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", cp.State, err)
	}
	return &State{Step: cp.Step, Params: params, Slots: slots}, nil
}

// LoadWeights reads the parameters that a CID names, verified by it.
func (p *Program) LoadWeights(ctx context.Context, st store.Source, weights string) ([]float32, error) {
	b, err := get(ctx, st, weights)
	if err != nil {
		return nil, fmt.Errorf("load weights: %w", err)
	}
	params, err := tensor.DecodeWeights(p.model, b)
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", weights, err)
	}
	return params, nil
}

func get(ctx context.Context, st store.Source, text string) ([]byte, error) {
	c, err := store.Parse(text)
	if err != nil {
		return nil, err
	}
	return st.Get(ctx, c)
}
