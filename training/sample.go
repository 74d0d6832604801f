package training

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/autonet/autonet/kernels"
)

// SampleOptions say how a language model continues a text.
type SampleOptions struct {
	Tokens      int     // how many to add, 1 or more
	Temperature float32 // divides the outputs: below 1 the likely tokens become likelier; 0 takes the likeliest
	TopK        int     // draw among the k likeliest tokens; 0: among all
	Seed        uint64  // of the draws: token i is drawn by number i
}

// ErrNoLanguage says that a model does not answer windows of tokens with tokens.
var ErrNoLanguage = errors.New("no language model")

// ErrPrompt says that a prompt is none that the model can go on with.
var ErrPrompt = errors.New("prompt")

// Continue draws the tokens that follow a prompt, ids of the model's vocabulary, and hands each to emit, until that says
// no. The same weights, prompt and options give the same tokens everywhere.
//
// The model sees the newest tokens that its window holds. A prompt may be shorter than the window if the model answers at
// each position: the answer at the prompt's last token depends on no later position where attention is causal.
func (p *Predictor) Continue(ctx context.Context, prompt []int32, opts SampleOptions, emit func(id int32) bool) error {
	s, err := p.sampler(prompt, opts)
	if err != nil {
		return err
	}
	w, err := p.single()
	if err != nil {
		return err
	}
	defer p.narrow.give(w)
	for i := range opts.Tokens {
		if err := ctx.Err(); err != nil {
			return err
		}
		w.PredictFrozen(p.frozen, s.x, 1, s.out)
		if err := kernels.Failed(p.backend); err != nil {
			return err
		}
		id, ok := s.draw(uint64(i))
		if !ok {
			return fmt.Errorf("token %d: the model's outputs are not finite", i)
		}
		if !emit(id) {
			return nil
		}
		s.push(id)
	}
	return nil
}

// sampler is a text under way.
type sampler struct {
	SampleOptions
	x          []float32 // the window
	held       int       // tokens in it
	out        []float32
	vocabulary int
	order      []int32 // of the vocabulary, by output
	weights    []float32
}

func (p *Predictor) sampler(prompt []int32, opts SampleOptions) (*sampler, error) {
	length, vocabulary := p.model.InputLen(), p.outputs
	switch {
	case p.classes == 0 || p.classes != vocabulary || p.targets != 1 && p.targets != length:
		return nil, fmt.Errorf("%w: outputs of shape %v for inputs of %d numbers", ErrNoLanguage, p.model.OutputShape(), length)
	case len(prompt) == 0:
		return nil, fmt.Errorf("%w: one or more tokens expected, got none", ErrPrompt)
	case p.targets == 1 && len(prompt) < length:
		return nil, fmt.Errorf("%w: %d or more tokens expected, which is the model's window, got %d", ErrPrompt, length, len(prompt))
	case opts.Tokens < 1 || !(opts.Temperature >= 0) || opts.Temperature-opts.Temperature != 0 || opts.TopK < 0:
		return nil, fmt.Errorf("tokens of 1 or more, a temperature and a top-k of 0 or more expected, got %d, %v and %d", opts.Tokens, opts.Temperature, opts.TopK)
	}
	s := &sampler{SampleOptions: opts, x: make([]float32, length), out: make([]float32, p.model.OutputLen()), vocabulary: vocabulary,
		order: make([]int32, vocabulary), weights: make([]float32, vocabulary)}
	for _, id := range prompt {
		if id < 0 || int(id) >= vocabulary {
			return nil, fmt.Errorf("%w: ids from 0 to %d expected, got %d", ErrPrompt, vocabulary-1, id)
		}
		s.push(id)
	}
	return s, nil
}

// push appends a token to the window, whose oldest one falls out once it is full.
func (s *sampler) push(id int32) {
	if s.held == len(s.x) {
		copy(s.x, s.x[1:])
		s.held--
	}
	s.x[s.held] = float32(id)
	s.held++
}

// draw returns the next token, by the random number of that index.
func (s *sampler) draw(index uint64) (int32, bool) {
	out := s.out
	if len(out) > s.vocabulary {
		out = out[(s.held-1)*s.vocabulary : s.held*s.vocabulary]
	}
	best := kernels.ArgMax(out)
	if best < 0 || out[best]-out[best] != 0 {
		return 0, false
	}
	if s.Temperature == 0 {
		return int32(best), true
	}
	s.weigh(out, out[best])
	total := 0.0
	for _, w := range s.weights {
		total += float64(w)
	}
	key := kernels.Key{Seed: s.Seed, Purpose: kernels.ForSample}
	bar, sum, last := float64(key.Uniform(index))*total, 0.0, best
	for id, w := range s.weights {
		if w == 0 {
			continue
		}
		last = id
		if sum += float64(w); sum > bar {
			break
		}
	}
	return int32(last), true
}

// weigh sets the tokens' weights: e to the output over the temperature, beside the best's, for those among the k highest; of
// equal ones the lower id counts as the higher.
func (s *sampler) weigh(out []float32, best float32) {
	clear(s.weights)
	for i := range s.order {
		s.order[i] = int32(i)
	}
	candidates := s.order
	if s.TopK > 0 && s.TopK < len(out) {
		slices.SortFunc(s.order, func(a, b int32) int { return cmp.Or(cmp.Compare(out[b], out[a]), cmp.Compare(a, b)) })
		candidates = s.order[:s.TopK]
	}
	for _, id := range candidates {
		s.weights[id] = kernels.Exp((out[id] - best) / s.Temperature)
	}
}
