package tensor

import (
	"fmt"
	"strings"
)

// LayerError says which layer of a Spec is wrong, and in which field. Layer −1 is the model itself.
type LayerError struct {
	Layer int    // index among the model's own layers
	Path  string // where the layer stands: "layers[2]", nested "layers[2].layers[0]"; "" for the model itself
	Field string // the key in the job file: "kind", "units", "input", "loss"…
	Err   error
}

// Error names the layer, the field and the fault.
func (e *LayerError) Error() string {
	if e.Layer < 0 {
		return fmt.Sprintf("model: %s: %v", e.Field, e.Err)
	}
	return fmt.Sprintf("model: layer %s: %s: %v", plainPath(e.Path), e.Field, e.Err)
}

// Unwrap returns the fault alone.
func (e *LayerError) Unwrap() error { return e.Err }

// Faults takes an error of Build apart: every *LayerError in it, in the order in which they were found.
func Faults(err error) []*LayerError {
	var all []*LayerError
	switch e := err.(type) {
	case *LayerError:
		all = append(all, e)
	case interface{ Unwrap() []error }:
		for _, one := range e.Unwrap() {
			all = append(all, Faults(one)...)
		}
	}
	return all
}

// plainPath turns "layers[2].layers[0]" into "2.0", the form of parameters' names.
func plainPath(path string) string {
	return strings.NewReplacer("layers[", "", "]", "").Replace(path)
}
