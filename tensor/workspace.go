package tensor

import "github.com/autonet/autonet/kernels"

// Workspace holds the buffers of one goroutine. It computes any number of samples, a chunk of at most maxBatch at a
// time; maxBatch bounds the memory and changes no bit of any result.
type Workspace struct {
	model    *Model
	maxBatch int
	train    *program
	infer    *program
	arena    []float32
	losses   []float32
	views    [][]float32 // the chunk's view of every buffer
	pass     pass
	final    bool             // this is the last chunk
	ready    func(lo, hi int) // the caller's
}

// NewWorkspace plans the memory for chunks of maxBatch samples and allocates it, on the portable backend.
func (m *Model) NewWorkspace(maxBatch int) *Workspace {
	return m.NewWorkspaceOn(kernels.Portable(), maxBatch)
}

// NewWorkspaceOn is NewWorkspace on a backend of choice. A maxBatch below 1 panics.
func (m *Model) NewWorkspaceOn(backend kernels.Backend, maxBatch int) *Workspace {
	if maxBatch < 1 {
		panic("tensor: a workspace for no samples")
	}
	w := &Workspace{model: m, maxBatch: maxBatch, train: m.graph.training(), infer: m.graph.inference()}
	w.train.plan()
	w.infer.plan()
	w.arena = make([]float32, maxBatch*max(w.train.floats, w.infer.floats))
	w.losses = make([]float32, maxBatch)
	w.views = make([][]float32, max(len(w.train.widths), len(w.infer.widths)))
	w.pass.backend = backend
	return w
}

// PeakBytes returns the memory that the workspace holds for numbers; the caller's parameters, gradient and samples are
// not in it.
func (w *Workspace) PeakBytes() int64 { return 4 * (int64(len(w.arena)) + int64(len(w.losses))) }

// Gradient sets grad to the sum over n samples of the gradient of the loss, and returns the sum of the losses.
//
// params and grad have the model's Len; x holds n samples of InputLen, y n targets of TargetLen. ready, unless nil, is
// called with ranges of grad as they become final, while the backward pass still runs, the last layer first; together
// they cover grad once. It runs on the caller's goroutine and must not call the workspace. Allocates nothing.
func (w *Workspace) Gradient(params, x, y []float32, n int, grad []float32, ready func(lo, hi int)) float32 {
	w.check(params, x, n)
	mustHave("targets", len(y), n*w.model.TargetLen())
	mustHave("gradient", len(grad), w.model.length)
	if n == 0 {
		clear(grad)
		if ready != nil {
			ready(0, len(grad))
		}
		return 0
	}
	w.pass.params, w.pass.grad = params, grad
	var loss kernels.Summer
	for at := 0; at < n; at += w.maxBatch {
		k := min(n-at, w.maxBatch)
		w.pass.accumulate = at > 0
		w.final, w.ready = at+k == n, ready
		w.chunk(w.train, x, y, at, k)
		loss.Add(w.losses[:k])
	}
	w.release()
	return loss.Total()
}

// Predict sets out to the raw outputs of n samples, n × OutputLen: for cross_entropy the logits.
func (w *Workspace) Predict(params, x []float32, n int, out []float32) {
	w.check(params, x, n)
	width := w.model.outputLen
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

// Loss returns the sum of the losses of n samples and, for cross_entropy, how many have their label's output as the
// largest (the lowest index where several are); for mse correct is 0.
func (w *Workspace) Loss(params, x, y []float32, n int) (lossSum float32, correct int) {
	width := w.model.outputLen
	lossSum = w.Evaluate(params, x, y, n, func(at int, out []float32) {
		if w.model.spec.Loss != CrossEntropy {
			return
		}
		for i := range len(out) / width {
			class, ok := kernels.ClassIndex(y[at+i], width)
			if ok && kernels.ArgMax(out[i*width:(i+1)*width]) == class {
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
	w.pass.params, w.pass.grad, w.ready = nil, nil, nil
}
