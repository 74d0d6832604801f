// Package tokenizer turns text into token ids and back: by characters, by bytes, or by byte-level byte-pair encoding
// (BPE), whose merges a MapReduce job learns.
//
// A Tokenizer never changes; any number of goroutines may use one. Its canonical encoding is its identity, so the same
// text trains a tokenizer of the same CID on every machine, whatever the number of partitions and workers.
//
// How it fails: an encoding from elsewhere is checked whole by Parse, within the bounds of limits.go. Encode fails only
// on a character that the vocabulary lacks, Decode only on an id that is none; both say where.
package tokenizer
