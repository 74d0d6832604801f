package tensor

import "github.com/autonet/autonet/kernels"

// Workspace holds the buffers of one goroutine. It computes any number of samples, a chunk of at most maxBatch at a
// time; maxBatch bounds the memory and changes no bit of any result.
type Workspace struct {
	model    *Model
	maxBatch int
	train    *program // nil: for inference only
	infer    *program
	arena    []float32
	losses   []float32
	views    [][]float32 // the chunk's view of every buffer
	pass     pass
	ready    func(lo, hi int)        // the caller's
	after    func(*instruction) bool // looks at an instruction's outcome (diagnose.go); nil: nobody
}

// NewWorkspace plans the memory for chunks of maxBatch samples and allocates it, on the portable backend.
func (m *Model) NewWorkspace(maxBatch int) *Workspace {
	return m.NewWorkspaceOn(kernels.Portable(), maxBatch)
}

// NewWorkspaceOn is NewWorkspace on a backend of choice. A maxBatch below 1 panics.
func (m *Model) NewWorkspaceOn(backend kernels.Backend, maxBatch int) *Workspace {
	return m.newWorkspace(backend, maxBatch, m.graph.training())
}

// NewInference returns a smaller workspace, which computes no gradients.
func (m *Model) NewInference(backend kernels.Backend, maxBatch int) *Workspace {
	return m.newWorkspace(backend, maxBatch, nil)
}

func (m *Model) newWorkspace(backend kernels.Backend, maxBatch int, train *program) *Workspace {
	if maxBatch < 1 {
		panic("tensor: a workspace for no samples")
	}
	w := &Workspace{model: m, maxBatch: maxBatch, train: train, infer: m.graph.inference()}
	w.infer.plan()
	floats, buffers := w.infer.floats, len(w.infer.widths)
	if train != nil {
		train.plan()
		floats, buffers = max(floats, train.floats), max(buffers, len(train.widths))
	}
	w.arena = make([]float32, maxBatch*floats)
	w.losses = make([]float32, maxBatch)
	w.views = make([][]float32, buffers)
	w.pass.backend = backend
	return w
}

// PeakBytes returns the memory that the workspace holds for numbers; the caller's parameters, gradient and samples are
// not in it.
func (w *Workspace) PeakBytes() int64 { return 4 * (int64(len(w.arena)) + int64(len(w.losses))) }

// PeakBytes returns what a workspace for chunks of maxBatch samples will hold, without allocating it.
func (m *Model) PeakBytes(maxBatch int) int64 {
	train, infer := m.graph.training(), m.graph.inference()
	train.plan()
	infer.plan()
	return 4 * int64(maxBatch) * (1 + int64(max(train.floats, infer.floats)))
}

// Gradient sets grad to the sum over n samples of the gradient of the loss, and returns the sum of the losses. In the
// place of a statistic it puts the sum over samples of what the chunk measured.
//
// params and grad have the model's Len; x holds n samples of InputLen, y n targets of TargetLen. s keys what is random.
// ready, unless nil, is called with ranges of grad as they become final, while the backward pass still runs, the last
// layer first; together they cover grad once. It runs on the caller's goroutine and must not call the workspace.
// Allocates nothing.
func (w *Workspace) Gradient(s StepContext, params, x, y []float32, n int, grad []float32, ready func(lo, hi int)) float32 {
	w.check(params, x, n)
	mustHave("targets", len(y), n*w.model.TargetLen())
	mustHave("gradient", len(grad), w.model.length)
	if w.train == nil {
		panic("tensor: a gradient in a workspace for inference")
	}
	if w.model.whole && n > w.maxBatch {
		panic("tensor: a partition larger than the workspace, which this model needs whole")
	}
	if n == 0 {
		clear(grad)
		if ready != nil {
			ready(0, len(grad))
		}
		return 0
	}
	w.pass.params, w.pass.grad, w.pass.training = params, grad, true
	w.pass.step, w.ready = s, ready
	var loss kernels.Summer
	for at := 0; at < n; at += w.maxBatch {
		k := min(n-at, w.maxBatch)
		w.pass.accumulate, w.pass.final = at > 0, at+k == n
		w.pass.step.First = s.First + int64(at)
		w.chunk(w.train, x, y, at, k)
		loss.Add(w.losses[:k])
	}
	w.release()
	return loss.Total()
}

// Predict sets out to the raw outputs of n samples, n × OutputLen: for cross_entropy the logits.
func (w *Workspace) Predict(params, x []float32, n int, out []float32) {
	w.check(params, x, n)
	width := w.model.OutputLen()
	mustHave("output", len(out), n*width)
	w.pass.params = params
	for at := 0; at < n; at += w.maxBatch {
		k := min(n-at, w.maxBatch)
		w.chunk(w.infer, x, nil, at, k)
		copy(out[at*width:], w.views[w.infer.output])
	}
	w.release()
}

// Evaluate returns the sum of the losses of n samples. visit is called with the raw outputs of the samples from sample at
// on, chunk after chunk; it must neither keep nor change them.
func (w *Workspace) Evaluate(params, x, y []float32, n int, visit func(at int, out []float32)) (lossSum float32) {
	w.check(params, x, n)
	mustHave("targets", len(y), n*w.model.TargetLen())
	w.pass.params = params
	var loss kernels.Summer
	for at := 0; at < n; at += w.maxBatch {
		k := min(n-at, w.maxBatch)
		w.chunk(w.infer, x, y, at, k)
		loss.Add(w.losses[:k])
		visit(at, w.views[w.infer.output])
	}
	w.release()
	return loss.Total()
}

// Loss returns the sum of the losses of n samples and, for cross_entropy, how many labels have their output as the
// largest (the lowest index where several are), over all steps of sequences; for other losses correct is 0.
func (w *Workspace) Loss(params, x, y []float32, n int) (lossSum float32, correct int) {
	l := w.model.graph.loss
	lossSum = w.Evaluate(params, x, y, n, func(at int, out []float32) {
		if l.kind != CrossEntropy {
			return
		}
		for i := range len(out) / l.width {
			class, ok := kernels.ClassIndex(y[at*l.rows+i], l.width)
			if ok && kernels.ArgMax(out[i*l.width:(i+1)*l.width]) == class {
				correct++
			}
		}
	})
	return lossSum, correct
}

// check panics where the caller's slices do not fit the model.
func (w *Workspace) check(params, x []float32, n int) {
	mustHave("parameters", len(params), w.model.length)
	mustHave("input", len(x), n*w.model.inputLen)
}

func mustHave(what string, got, want int) {
	if got != want {
		panic("tensor: " + what + " of the wrong length")
	}
}

// release forgets the caller's slices.
func (w *Workspace) release() {
	clear(w.views)
	w.infer.forget()
	if w.train != nil {
		w.train.forget()
	}
	w.pass = pass{backend: w.pass.backend}
	w.ready = nil
}
