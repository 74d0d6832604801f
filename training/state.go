package training

import (
	"context"
	"fmt"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/tensor"
)

// State is a job between two steps: all that the next one depends on. Its vectors are in the memory of the program's
// backend.
type State struct {
	Step   int64     // updates applied since the initial weights
	Params []float32 // the model's flat vector
	Slots  []float32 // the optimizer's state, slot-major
}

// NewState returns a state of zeros. The error is the backend's.
func (p *Program) NewState() (*State, error) {
	params, err := p.options.backend.Alloc(p.model.Len())
	if err != nil {
		return nil, err
	}
	slots, err := p.options.backend.Alloc(p.optimizer.StateLen(p.model.Len()))
	if err != nil {
		p.options.backend.Free(params)
		return nil, err
	}
	return &State{Params: params, Slots: slots}, nil
}

// Clone returns a deep copy.
func (p *Program) Clone(s *State) (*State, error) {
	c, err := p.NewState()
	if err != nil {
		return nil, err
	}
	c.Step = s.Step
	p.options.backend.Copy(c.Params, s.Params)
	p.options.backend.Copy(c.Slots, s.Slots)
	return c, nil
}

// Free gives a state's memory back to the backend. The state is of no use then; nil is fine.
func (p *Program) Free(s *State) {
	if s != nil {
		p.options.backend.Free(s.Params)
		p.options.backend.Free(s.Slots)
		s.Params, s.Slots = nil, nil
	}
}

// state brings a state from the program's memory, whose vectors it takes, to the backend's.
func (p *Program) state(step int64, params, slots []float32) (*State, error) {
	if !p.options.apart {
		return &State{Step: step, Params: params, Slots: slots}, nil
	}
	s, err := p.NewState()
	if err != nil {
		return nil, err
	}
	s.Step = step
	p.options.backend.Upload(s.Params, params)
	p.options.backend.Upload(s.Slots, slots)
	return s, kernels.Failed(p.options.backend)
}

// here brings numbers from the backend's memory to the program's.
func (p *Program) here(x []float32) []float32 {
	if !p.options.apart {
		return x
	}
	y := make([]float32, len(x))
	p.options.backend.Download(y, x)
	return y
}

// First returns the state before the first step: the weights that the job names, read from st and verified by their CID,
// or those of Init.
func (p *Program) First(ctx context.Context, st store.Source) (*State, error) {
	if p.job.Weights == "" {
		return p.Init()
	}
	params, err := p.LoadWeights(ctx, st, p.job.Weights)
	if err != nil {
		return nil, fmt.Errorf("the weights to begin with: %w", err)
	}
	return p.state(0, params, make([]float32, p.optimizer.StateLen(p.model.Len())))
}

// Init returns the state before the first step of a job that names no weights, a function of the job alone. The error is
// the backend's.
func (p *Program) Init() (*State, error) {
	return p.state(0, p.model.Init(p.job.Seed), make([]float32, p.optimizer.StateLen(p.model.Len())))
}

// Apply sets dst to src after one optimizer update by sum, the reduced vector of a step of Train, in the program's memory.
// dst may be src. The error is the backend's.
func (p *Program) Apply(dst, src *State, sum []float32) error {
	if len(sum) != p.VectorLen(mapreduce.Train) {
		panic("training: a sum of the wrong length")
	}
	if p.options.apart {
		d := &p.device
		d.turn.Lock()
		defer d.turn.Unlock()
		if d.sum == nil {
			var err error
			if d.sum, err = p.options.backend.Alloc(len(sum)); err != nil {
				return err
			}
		}
		p.options.backend.Upload(d.sum, sum)
		sum = d.sum
	}
	p.update(dst, src, sum)
	return kernels.Failed(p.options.backend)
}

// update is Apply with a sum in the backend's memory.
func (p *Program) update(dst, src *State, sum []float32) {
	p.optimizer.Update(src.Step+1, p.scale, dst.Params, src.Params, dst.Slots, src.Slots, sum[:p.model.Len()])
	dst.Step = src.Step + 1
}

// Save puts a state into a store and returns its checkpoint. Equal states have equal checkpoints. A state that is not finite
// is no checkpoint: the error is a *DivergedError.
func (p *Program) Save(ctx context.Context, st store.Store, s *State) (mapreduce.Checkpoint, error) {
	if err := p.sound(s); err != nil {
		return mapreduce.Checkpoint{}, err
	}
	params, slots := p.here(s.Params), p.here(s.Slots)
	if err := kernels.Failed(p.options.backend); err != nil {
		return mapreduce.Checkpoint{}, err
	}
	weights, err := st.Put(ctx, tensor.EncodeWeights(p.model, params))
	if err != nil {
		return mapreduce.Checkpoint{}, fmt.Errorf("save the weights of step %d: %w", s.Step, err)
	}
	state, err := st.Put(ctx, tensor.EncodeState(p.model, p.optimizer, slots))
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
	return p.state(cp.Step, params, slots)
}

// LoadWeights reads the parameters that a CID names, verified by it, into the program's memory.
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
