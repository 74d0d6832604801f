package suites

import (
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// stepTrainer trains a model on one batch, again and again, in a backend's memory.
type stepTrainer struct {
	backend   kernels.Backend
	model     *tensor.Model
	optimizer tensor.Optimizer
	work      *tensor.Workspace
	batch     int
	steps     int64
	recorder  kernels.Recorder // nil: the backend's calls cost it nothing
	tape      kernels.Tape
	bytes     float64 // of the backend's memory

	params, state, grad, x, y, loss []float32
}

func newStepTrainer(backend kernels.Backend, spec tensor.Spec, batch int) (*stepTrainer, error) {
	m, err := tensor.Build(spec)
	if err != nil {
		return nil, err
	}
	t := &stepTrainer{backend: backend, model: m, batch: batch}
	t.recorder, _ = backend.(kernels.Recorder)
	if t.optimizer, err = tensor.NewOptimizer(backend, tensor.OptimizerSpec{Kind: "adam", Rate: 1e-3}, m.Params()); err != nil {
		return nil, err
	}
	x, y := stepSamples(m, batch)
	for _, v := range []struct {
		to   *[]float32
		from []float32
	}{
		{&t.params, m.Init(1)}, {&t.grad, make([]float32, m.Len())}, {&t.state, make([]float32, t.optimizer.StateLen(m.Len()))},
		{&t.x, x}, {&t.y, y}, {&t.loss, make([]float32, 1)},
	} {
		if *v.to, err = backend.Alloc(len(v.from)); err != nil {
			return nil, err
		}
		backend.Upload(*v.to, v.from)
		t.bytes += 4 * float64(len(v.from))
	}
	t.work, err = m.NewWorkspaceOn(backend, batch)
	if err != nil {
		return nil, err
	}
	t.bytes += float64(t.work.PeakBytes())
	return t, nil
}

// step is one update: on a device, one sequence that is issued as a whole.
func (t *stepTrainer) step() {
	if t.recorder != nil {
		t.recorder.Record(&t.tape, t.update)
		return
	}
	t.update()
}

func (t *stepTrainer) update() {
	at := tensor.StepContext{Step: t.steps}
	t.steps++
	t.work.Gradient(at, t.params, t.x, t.y, t.batch, t.grad, t.loss, nil)
	t.optimizer.Update(t.steps, 1/float32(t.batch), t.params, t.params, t.state, t.state, t.grad)
}

// wait returns once all steps are done.
func (t *stepTrainer) wait() {
	var loss [1]float32
	t.backend.Download(loss[:], t.loss)
}
