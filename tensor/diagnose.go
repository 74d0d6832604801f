package tensor

import (
	"fmt"

	"github.com/autonet/autonet/kernels"
)

// NonFinite says where numbers first left the finite range.
type NonFinite struct {
	Where  string // "layer 3 (dense)", "parameter 0.weight", "the input", "the loss"
	What   string // "output", "gradient of its parameters", "gradient of its input", "value"
	Sample int    // index of the first sample it shows in; −1 where it is not one sample's
}

// Error names the place.
func (e *NonFinite) Error() string {
	if e.Sample < 0 {
		return fmt.Sprintf("%s: %s not finite", e.Where, e.What)
	}
	return fmt.Sprintf("%s: %s not finite, first in sample %d", e.Where, e.What, e.Sample)
}

// Diagnose computes a gradient again and returns a *NonFinite for the first number on the way that is no finite one:
// among the parameters and samples, then operator by operator. It returns nil where all are finite. The arguments are
// those of Gradient, and so are the errors of an allocation and a failing backend. It costs little more than Gradient and
// allocates one.
func (w *Workspace) Diagnose(s StepContext, params, x, y []float32, n int) error {
	backend := w.pass.backend
	for _, p := range w.model.params {
		if !backend.Finite(params[p.Offset : p.Offset+p.Len]) {
			return &NonFinite{"parameter " + p.Name, "value", -1}
		}
	}
	if i := firstNonFinite(backend, x); i >= 0 {
		return &NonFinite{"the input", "value", i / w.model.inputLen}
	}
	var found *NonFinite
	w.after = func(i *instruction) bool {
		if found == nil {
			found = w.inspect(i)
			if found != nil && found.Sample >= 0 {
				found.Sample += int(w.pass.step.First - s.First)
			}
		}
		return found == nil
	}
	defer func() { w.after = nil }()
	grad, err := backend.Alloc(len(params) + 1)
	if err != nil {
		return err
	}
	defer backend.Free(grad)
	w.Gradient(s, params, x, y, n, grad[:len(params)], grad[len(params):], nil)
	if err := backend.Err(); err != nil {
		return err
	}
	if found == nil {
		return nil
	}
	return found
}

// inspect looks at what an instruction has written.
func (w *Workspace) inspect(i *instruction) *NonFinite {
	o, p := &i.views, &w.pass
	look := func(what string, x []float32) *NonFinite {
		if j := firstNonFinite(p.backend, x); j >= 0 {
			return &NonFinite{i.label, what, j / (len(x) / p.n)}
		}
		return nil
	}
	switch i.code {
	case forward:
		return look("output", o.out)
	case lossGrad:
		if found := look("value", w.losses.chunk()); found != nil {
			return found
		}
	case paramGrad:
		return w.inspectParams(i)
	case inputGrad:
		if i.op.traits().joint {
			if found := w.inspectParams(i); found != nil {
				return found
			}
		}
	}
	for _, d := range o.din {
		if found := look("gradient of its input", d); found != nil {
			return found
		}
	}
	return nil
}

func (w *Workspace) inspectParams(i *instruction) *NonFinite {
	if w.pass.backend.Finite(i.op.params().of(w.pass.grad)) {
		return nil
	}
	return &NonFinite{i.label, "gradient of its parameters", -1}
}

// firstNonFinite returns the index of the first NaN or infinity, −1 where there is none.
func firstNonFinite(backend kernels.Backend, x []float32) int {
	if backend.Finite(x) {
		return -1
	}
	if !kernels.Shared(backend) {
		here := make([]float32, len(x))
		backend.Download(here, x)
		x = here
	}
	for i, v := range x {
		if v-v != 0 {
			return i
		}
	}
	return -1
}
