package training

import (
	"fmt"
	"sync"

	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// Predictor answers calls of a trained model. It is safe for concurrent use.
type Predictor struct {
	model   *tensor.Model
	meter                  // what the outputs mean
	frozen  *tensor.Frozen // shared by all workspaces
	backend kernels.Backend

	narrow, wide workspaces // of one sample, and of predictChunk
}

// workspaces are those that nobody uses: as many as there were calls at one time.
type workspaces struct {
	mu   sync.Mutex
	free []*tensor.Workspace // guarded by mu
}

// Prediction is a model's answer to one sample.
type Prediction struct {
	// Class is the likeliest class; -1 for a model whose outputs are no classes.
	Class int `json:"class"`
	// Probabilities are those of the classes; absent where there are none.
	Probabilities []float32 `json:"probabilities,omitempty"`
	// Outputs are the model's raw outputs, of a sequence those at its last position.
	Outputs []float32 `json:"outputs"`
}

// NewPredictor returns the predictor of a model with the weights in b, as tensor.EncodeWeights wrote them. It holds the
// weights of products twice, as they are and as products read them.
func NewPredictor(spec tensor.Spec, b []byte, how ...Option) (*Predictor, error) {
	model, err := tensor.Build(spec)
	if err != nil {
		return nil, err
	}
	params, err := tensor.DecodeWeights(model, b)
	if err != nil {
		return nil, err
	}
	o := newOptions(how)
	if o.apart {
		there, err := o.backend.Alloc(len(params))
		if err != nil {
			return nil, err
		}
		o.backend.Upload(there, params)
		params = there
	}
	frozen, err := model.Freeze(o.all, params)
	if err != nil {
		return nil, err
	}
	return &Predictor{model: model, frozen: frozen, meter: newMeter(job.Metric{}, model), backend: o.all}, nil
}

// InputLen returns the number of floats of one sample.
func (p *Predictor) InputLen() int { return p.model.InputLen() }

// Predict answers one sample: InputLen finite numbers, scaled as the dataset's are.
func (p *Predictor) Predict(x []float32) (Prediction, error) {
	if len(x) != p.model.InputLen() {
		return Prediction{}, fmt.Errorf("a sample of %d numbers expected, got %d", p.model.InputLen(), len(x))
	}
	for i, v := range x {
		if v-v != 0 {
			return Prediction{}, fmt.Errorf("number %d of the sample is %v; a finite one expected", i, v)
		}
	}
	out := make([]float32, p.model.OutputLen())
	w, err := p.single()
	if err != nil {
		return Prediction{}, err
	}
	w.PredictFrozen(p.frozen, x, 1, out)
	p.narrow.give(w)
	if err := kernels.Failed(p.backend); err != nil {
		return Prediction{}, err
	}
	return p.prediction(out[len(out)-p.outputs:]), nil
}

// prediction reads the outputs of one answer.
func (p *Predictor) prediction(out []float32) Prediction {
	class := p.guess(out)
	switch {
	case p.classes == 0 || class < 0:
		return Prediction{Class: -1, Outputs: out}
	case len(out) == 1:
		return Prediction{Class: class, Probabilities: softmax([]float32{0, out[0]}), Outputs: out}
	}
	return Prediction{Class: class, Probabilities: softmax(out), Outputs: out}
}

// softmax returns exp(x−max) over its sum.
func softmax(x []float32) []float32 {
	p := make([]float32, len(x))
	top := x[kernels.ArgMax(x)]
	for i, v := range x {
		p[i] = kernels.Exp(v - top)
	}
	sum := kernels.Sum(p)
	for i := range p {
		p[i] /= sum
	}
	return p
}

// single returns a workspace for one sample, which goes back to narrow.
func (p *Predictor) single() (*tensor.Workspace, error) {
	return p.narrow.take(func() (*tensor.Workspace, error) { return p.model.NewInference(p.backend, 1) })
}

func (s *workspaces) take(make func() (*tensor.Workspace, error)) (*tensor.Workspace, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.free); n > 0 {
		w := s.free[n-1]
		s.free = s.free[:n-1]
		return w, nil
	}
	return make()
}

func (s *workspaces) give(w *tensor.Workspace) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free = append(s.free, w)
}
