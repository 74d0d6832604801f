// Package form reads the YAML files that people write: job files, dataset recipes. A Decoder fills Go values strictly, a key
// that no field has is a fault, and rules check what types alone do not say.
//
// It owns nothing and reads no files. Nothing fails early: every fault is collected with its line and field, and comes back
// at once as Faults. A small file cannot ask for much memory: values, nesting and lists are bounded.
package form
