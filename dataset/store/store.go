package store

import (
	"context"
	"errors"
	"fmt"
)

// MaxBlob bounds a blob, in bytes. A blob is read whole into memory and verified before its first
// byte is used, so the bound is what one read may cost a node: 2 GiB, weights of 512 Mi float32.
// It also keeps each S3 upload a single part (S3 ends these at 5 GiB), which makes it atomic.
const MaxBlob = 2 << 30

var (
	// ErrNotFound says that the store does not hold the blob.
	ErrNotFound = errors.New("blob not found")
	// ErrCorrupt says that the bytes held under a CID do not have that CID.
	ErrCorrupt = errors.New("blob is corrupt")
	// ErrTooLarge says that a blob exceeds MaxBlob.
	ErrTooLarge = fmt.Errorf("blob exceeds %d bytes", int64(MaxBlob))
	// ErrReadOnly says that the store takes no writes.
	ErrReadOnly = errors.New("store is read-only")
)

// Source is where blobs are read from. Methods may be called concurrently.
type Source interface {
	// Get returns the blob's bytes, verified against c; the caller owns them. ErrNotFound when the
	// blob is not held, ErrCorrupt when the bytes held are not the blob's.
	Get(ctx context.Context, c CID) ([]byte, error)
	// Has reports whether the blob is held, without verifying it.
	Has(ctx context.Context, c CID) (bool, error)
}

// Store keeps blobs. Methods may be called concurrently, also on several stores that share a
// directory or bucket.
type Store interface {
	Source
	// Put keeps data and returns its CID. When it returns nil the blob survives a crash (in the
	// stores that outlive the process). Putting a blob again is cheap, harmless, and mends a copy
	// that became corrupt. data is not kept and may be reused. ErrTooLarge over MaxBlob.
	Put(ctx context.Context, data []byte) (CID, error)
	// Delete forgets the blob; nil also when it is not held.
	Delete(ctx context.Context, c CID) error
	// List returns the CIDs of all blobs held, sorted by their text.
	List(ctx context.Context) ([]CID, error)
}

// ReadOnly makes a Store of a Source, for use as a later layer of a Chain: Put and Delete return
// ErrReadOnly, List returns nothing.
func ReadOnly(s Source) Store { return readOnly{s} }

type readOnly struct{ Source }

var _ Store = readOnly{}

func (readOnly) Put(context.Context, []byte) (CID, error) { return CID{}, ErrReadOnly }
func (readOnly) Delete(context.Context, CID) error        { return ErrReadOnly }
func (readOnly) List(context.Context) ([]CID, error)      { return nil, nil }
