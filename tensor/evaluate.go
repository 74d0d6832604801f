package tensor

import "github.com/autonet/autonet/kernels"

// staging is what evaluation needs on a backend with a memory of its own: samples, targets and outputs on their way in and
// out, a chunk at a time.
type staging struct {
	x, y  []float32 // in the backend's memory
	loss  []float32 // one number there
	fixed []float32 // the model's fixed numbers, there
	out   []float32 // in the program's memory
	total [1]float32
}

func (m *Model) stagingFloats(maxBatch int) int {
	return maxBatch*(m.inputLen+m.TargetLen()) + 1 + len(m.fixed)
}

// newStaging lays staging out in memory of the backend.
func (m *Model) newStaging(memory []float32, maxBatch int) *staging {
	s := &staging{out: make([]float32, maxBatch*m.OutputLen())}
	s.x, memory = memory[:maxBatch*m.inputLen], memory[maxBatch*m.inputLen:]
	s.y, memory = memory[:maxBatch*m.TargetLen()], memory[maxBatch*m.TargetLen():]
	s.fixed, s.loss = memory[:len(m.fixed)], memory[len(m.fixed):][:1]
	return s
}

// Predict sets out to the raw outputs of n samples, n × OutputLen: for cross_entropy the logits. params are in the
// backend's memory, x and out in the program's.
func (w *Workspace) Predict(params, x []float32, n int, out []float32) {
	w.check(params, x, n)
	width := w.model.OutputLen()
	mustHave("output", len(out), n*width)
	w.pass.params = params
	for at := 0; at < n; at += w.maxBatch {
		k := min(n-at, w.maxBatch)
		w.chunk(w.infer, w.given(w.samples(x, at, k), false), nil, k)
		w.pass.backend.Download(out[at*width:(at+k)*width], w.views[w.infer.output])
	}
	w.release()
}

// Evaluate returns the sum of the losses of n samples. params are in the backend's memory, x and y in the program's. visit
// is called with the raw outputs of the samples from sample at on, chunk after chunk; it must neither keep nor change them.
func (w *Workspace) Evaluate(params, x, y []float32, n int, visit func(at int, out []float32)) (lossSum float32) {
	w.check(params, x, n)
	mustHave("targets", len(y), n*w.model.TargetLen())
	if n == 0 {
		return 0
	}
	w.pass.params = params
	loss := w.losses.own
	if w.apart != nil {
		loss = w.apart.loss
	}
	for at := 0; at < n; at += w.maxBatch {
		k := min(n-at, w.maxBatch)
		w.losses.begin(loss, at, k, n)
		w.chunk(w.infer, w.given(w.samples(x, at, k), false), w.given(w.targets(y, at, k), true), k)
		visit(at, w.outputs())
	}
	w.release()
	if w.apart == nil {
		return loss[0]
	}
	w.pass.backend.Download(w.apart.total[:], loss)
	return w.apart.total[0]
}

// given brings numbers of the program's memory to the backend's.
func (w *Workspace) given(x []float32, targets bool) []float32 {
	if w.apart == nil {
		return x
	}
	dst := w.apart.x
	if targets {
		dst = w.apart.y
	}
	w.pass.backend.Upload(dst[:len(x)], x)
	return dst[:len(x)]
}

// outputs brings the chunk's raw outputs to the program's memory.
func (w *Workspace) outputs() []float32 {
	out := w.views[w.infer.output]
	if w.apart == nil {
		return out
	}
	w.pass.backend.Download(w.apart.out[:len(out)], out)
	return w.apart.out[:len(out)]
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
