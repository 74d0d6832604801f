package tensor

import "github.com/autonet/autonet/kernels"

// recorded runs a workspace's chunks in a backend that records what it is told (kernels.Recorder): chunks of one size make
// the same calls.
type recorded struct {
	recorder kernels.Recorder // nil: there is nothing to record
	tapes    map[chunkKind]*kernels.Tape
	run      func() // the chunk at hand
	code     *program
	targets  []float32
}

// chunkKind is what the calls of a chunk depend on.
type chunkKind struct {
	code                       *program
	n                          int
	losses                     bool
	accumulate, final, watched bool
	params                     *float32 // where they lie: a fleet's workers take turns between states
}

// mostTapes bounds what is remembered: whoever brings its parameters from ever new places starts afresh.
const mostTapes = 32

// by prepares a workspace for its backend.
func (r *recorded) by(w *Workspace, backend kernels.Backend) {
	r.run = w.run
	if recorder, ok := backend.(kernels.Recorder); ok {
		r.recorder, r.tapes = recorder, map[chunkKind]*kernels.Tape{}
	}
}

// tape is what the recorder remembers of chunks like the one at hand.
func (w *Workspace) tape() *kernels.Tape {
	kind := chunkKind{
		code: w.recorded.code, n: w.pass.n, losses: w.recorded.targets != nil,
		accumulate: w.pass.accumulate, final: w.pass.final, watched: w.ready != nil,
	}
	if len(w.pass.params) > 0 {
		kind.params = &w.pass.params[0]
	}
	t := w.recorded.tapes[kind]
	if t == nil {
		if len(w.recorded.tapes) == mostTapes {
			w.forget()
		}
		t = new(kernels.Tape)
		w.recorded.tapes[kind] = t
	}
	return t
}

// forget gives back what the recorder remembers.
func (w *Workspace) forget() {
	for _, t := range w.recorded.tapes {
		t.Forget()
	}
	clear(w.recorded.tapes)
}
