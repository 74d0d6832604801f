// Package dataset holds datasets: what they are (manifest, splits, shards), how they are made
// (importers for IDX, CSV, Parquet, JSON, image folders and text; seeded, stratified splitting; the
// columns and the tokenizer that turn rows and text into samples and back), and how they
// are read (whole, or shard by shard with prefetch). The bytes lie in a store.Store.
//
// A dataset is its manifest, whose CID is its identity: canonical JSON that lists the shards of each
// split by CID. A shard is one Arrow IPC file in canonical form, so the same samples have the same
// CIDs on every machine. A sealed split is listed by one CID only, until its list is published.
//
// Who owns what: Samples belong to whoever was given them. Nothing here is kept between calls,
// except by a Reader, which owns one goroutine until Close.
//
// How it fails: an input or shard that is truncated, corrupt or out of its declared shape is refused
// whole, by an InputError or ShardError that says where and what was expected; nothing is half
// written, and memory stays within what the manifest declares and limits.go allows.
package dataset
