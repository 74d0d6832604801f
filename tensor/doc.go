// Package tensor turns a list of layers into a trainable model: a graph of operators with reverse-mode autodiff, a
// memory plan, losses, optimizers, schedules, and the canonical bytes of models and weights.
//
// A Model is immutable and shared freely. Its parameters are one flat []float32 that the caller owns; a Workspace
// holds the buffers of one goroutine and computes gradients, predictions and losses in them without allocating. Parameters
// and gradients lie in the backend's memory, which may be a device's: nothing here looks into it but through the backend. All
// arithmetic goes through a kernels.Backend in the order that kernels/README.md fixes, so that the same parameters
// and samples give the same bits everywhere, whatever the size of the workspace. README.md in this folder says what is
// computed beyond single operators; docs/MODELS.md what a job file may ask for.
//
// How it fails: a model, an optimizer or bytes from outside are refused with an error that names the layer or field
// and what was expected (LayerError, FieldError). Slices whose lengths do not fit are a bug of the caller and panic.
// Numbers never fail: a label out of range or an overflow shows up as NaN or Inf in the result, and Diagnose says where
// it began. A backend without room is an error of whatever allocates; one that fails leaves garbage, and its Err says so.
//
// It imports nothing of ours but kernels.
package tensor
