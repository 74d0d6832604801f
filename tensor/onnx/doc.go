// Package onnx takes models out to ONNX files and brings them in: Export writes a tensor.Model and its parameters as a
// graph of standard operators, Import reads a graph that PyTorch's exporters or others wrote and finds the layers of a
// tensor.Spec and their parameters in it.
//
// The messages are read and written on protowire, by hand: the few that are used take a third of the lines that
// generated code would, weights stay slices of the file instead of becoming a second copy, and bounds are kept while
// reading, before anything is allocated.
//
// Import runs the graph itself on a few samples (evaluator). What depends on no sample folds into constants; the shape of
// every value is known; decomposed forms (attention, normalisation, GELU) are recognised by what they compute and not
// by how an exporter spelt them; and the layers that were found must give the graph's own outputs, or the file is refused.
//
// How it fails: a file that is no ONNX, that lies about sizes or offsets or asks for more than the bounds, gives an
// error with ErrFormat in its chain; a graph with an operator or a form that tensor has no layer for gives an
// *UnsupportedError that names the node. Neither reads past the file nor takes memory beyond a multiple of its size and
// of tensor's bounds.
//
// It imports nothing of ours but tensor and kernels.
package onnx
