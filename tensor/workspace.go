package tensor

import (
	"errors"
	"fmt"

	"github.com/autonet/autonet/kernels"
)

// Workspace holds the buffers of one goroutine, in its backend's memory. It computes any number of samples, a chunk of at
// most maxBatch at a time; maxBatch bounds the memory and changes no bit of any result.
//
// A backend that fails (kernels.Memory) leaves results that are worth nothing: whoever takes one asks for its Err.
type Workspace struct {
	model    *Model
	maxBatch int
	train    *program // nil: for inference only
	infer    *program
	memory   []float32 // all that the backend gave
	arena    []float32
	losses   losses
	apart    *staging    // nil where the backend computes in the program's memory
	views    [][]float32 // the chunk's view of every buffer
	pass     pass
	slopes   kernels.Backend // computes gradients, over the memory of the pass's
	recorded recorded
	ready    func(lo, hi int)        // the caller's
	after    func(*instruction) bool // looks at an instruction's outcome (diagnose.go); nil: nobody
}

// NewWorkspace plans the memory for chunks of maxBatch samples and allocates it, on the portable backend.
func (m *Model) NewWorkspace(maxBatch int) *Workspace {
	w, err := m.NewWorkspaceOn(kernels.Portable(), maxBatch)
	if err != nil {
		panic("tensor: " + err.Error()) // the portable backend never fails
	}
	return w
}

// NewWorkspaceOn is NewWorkspace on a backend of choice. A maxBatch below 1 panics. The error is that of the backend's
// Alloc. Close gives the memory back.
func (m *Model) NewWorkspaceOn(backend kernels.Backend, maxBatch int) (*Workspace, error) {
	return m.newWorkspace(backend, maxBatch, m.graph.training())
}

// NewInference returns a smaller workspace, which computes no gradients.
func (m *Model) NewInference(backend kernels.Backend, maxBatch int) (*Workspace, error) {
	return m.newWorkspace(backend, maxBatch, nil)
}

func (m *Model) newWorkspace(backend kernels.Backend, maxBatch int, train *program) (*Workspace, error) {
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
	total := m.workspaceFloats(backend, maxBatch, floats)
	var err error
	if w.memory, err = backend.Alloc(total); err != nil {
		var none *kernels.OutOfMemoryError
		if errors.As(err, &none) {
			none.What = fmt.Sprintf("a workspace for %d samples", maxBatch)
		}
		return nil, err
	}
	rest := w.memory
	w.arena, rest = rest[:maxBatch*floats], rest[maxBatch*floats:]
	rest = w.losses.lay(rest, maxBatch)
	w.pass = pass{backend: backend, apart: !kernels.Shared(backend), fixed: m.fixed}
	if w.pass.apart {
		w.apart = m.newStaging(rest, maxBatch)
		w.pass.fixed = w.apart.fixed
		backend.Upload(w.pass.fixed, m.fixed)
	}
	w.views = make([][]float32, buffers)
	w.slopes = backend
	w.recorded.by(w, backend)
	return w, nil
}

// GradientsOn has a backend compute the gradients from now on; all else stays as it is. It must be over the same memory
// (kernels.At).
func (w *Workspace) GradientsOn(backend kernels.Backend) { w.slopes = backend }

// workspaceFloats is the memory of a workspace whose arena has that many floats a sample.
func (m *Model) workspaceFloats(backend kernels.Backend, maxBatch, floats int) int {
	total := maxBatch*floats + lossFloats(maxBatch)
	if !kernels.Shared(backend) {
		total += m.stagingFloats(maxBatch)
	}
	return total
}

// Close gives the memory back. The workspace is of no use then.
func (w *Workspace) Close() {
	w.forget()
	w.pass.backend.Free(w.memory)
	w.memory, w.arena = nil, nil
}

// PeakBytes returns the memory that the workspace holds for numbers on its backend; the caller's parameters, gradient and
// samples are not in it.
func (w *Workspace) PeakBytes() int64 { return 4 * int64(len(w.memory)) }

// PeakBytes returns what a workspace for chunks of maxBatch samples will hold on a backend, without allocating it.
func (m *Model) PeakBytes(backend kernels.Backend, maxBatch int) int64 {
	train, infer := m.graph.training(), m.graph.inference()
	train.plan()
	infer.plan()
	return 4 * int64(m.workspaceFloats(backend, maxBatch, max(train.floats, infer.floats)))
}

// Gradient sets grad to the sum over n samples of the gradient of the loss, and loss[0] to the sum of the losses. In the
// place of a statistic it puts the sum over samples of what the chunk measured.
//
// All slices are in the backend's memory. params and grad have the model's Len; x holds n samples of InputLen, y n targets
// of TargetLen. s keys what is random. ready, unless nil, is called with ranges of grad as they become final, while the
// backward pass still runs, the last layer first; together they cover grad once. Final means that later calls of the
// backend find them so. It runs on the caller's goroutine and must not call the workspace. Allocates nothing.
func (w *Workspace) Gradient(s StepContext, params, x, y []float32, n int, grad, loss []float32, ready func(lo, hi int)) {
	w.check(params, x, n)
	mustHave("targets", len(y), n*w.model.TargetLen())
	mustHave("gradient", len(grad), w.model.length)
	mustHave("loss", len(loss), 1)
	if w.train == nil {
		panic("tensor: a gradient in a workspace for inference")
	}
	if w.model.whole && n > w.maxBatch {
		panic("tensor: a partition larger than the workspace, which this model needs whole")
	}
	if n == 0 {
		w.pass.backend.Fill(grad, 0)
		w.pass.backend.Fill(loss, 0)
		if ready != nil {
			ready(0, len(grad))
		}
		return
	}
	backend := w.pass.backend
	w.pass.backend = w.slopes
	w.pass.params, w.pass.grad, w.pass.training = params, grad, true
	w.pass.step, w.ready = s, ready
	for at := 0; at < n; at += w.maxBatch {
		k := min(n-at, w.maxBatch)
		w.pass.accumulate, w.pass.final = at > 0, at+k == n
		w.pass.step.First = s.First + int64(at)
		w.losses.begin(loss, at, k, n)
		w.chunk(w.train, w.samples(x, at, k), w.targets(y, at, k), k)
	}
	w.pass.backend = backend
	w.release()
}

// samples and targets cut a chunk out of what the caller has for all samples.
func (w *Workspace) samples(x []float32, at, k int) []float32 {
	return x[at*w.model.inputLen : (at+k)*w.model.inputLen]
}

func (w *Workspace) targets(y []float32, at, k int) []float32 {
	t := w.model.TargetLen()
	return y[at*t : (at+k)*t]
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
	w.pass = pass{backend: w.pass.backend, apart: w.pass.apart, fixed: w.pass.fixed}
	w.losses.sum = nil
	w.ready = nil
}
