// Package store keeps blobs under the CIDs of their bytes: in a directory, in an S3 bucket, in
// memory, or in layers of these. Shards, weights, manifests and proofs are blobs.
//
// It is a leaf: it imports nothing of ours and knows nothing of what a blob holds. A blob's CID is
// the one that `ipfs add --cid-version=1 --raw-leaves --chunker=size-1048576` prints, so that any
// IPFS node can serve or fetch it.
//
// Who owns what: a store owns its directory or bucket prefix, and its callers own the slices that
// they pass and get. Several processes may share one directory or bucket.
//
// How it fails: a read returns the bytes that have the CID, or ErrNotFound, or ErrCorrupt, or the
// disk's or network's error; never other bytes. A write is whole or absent.
package store
