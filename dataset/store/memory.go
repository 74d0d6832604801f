package store

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"sync"
)

// Memory is a Store that ends with the process.
type Memory struct {
	mu struct {
		sync.RWMutex
		blobs map[CID][]byte
	}
}

var _ Store = (*Memory)(nil)

// NewMemory returns an empty store.
func NewMemory() *Memory {
	m := &Memory{}
	m.mu.blobs = make(map[CID][]byte)
	return m
}

// Put implements Store.
func (m *Memory) Put(ctx context.Context, data []byte) (CID, error) {
	if err := ctx.Err(); err != nil {
		return CID{}, err
	}
	if len(data) > MaxBlob {
		return CID{}, ErrTooLarge
	}
	c := Sum(data)
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.mu.blobs[c]; !ok {
		m.mu.blobs[c] = bytes.Clone(data)
	}
	return c, nil
}

// Get implements Source. The bytes were verified by Put and are out of everyone's reach since.
func (m *Memory) Get(ctx context.Context, c CID) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	data, ok := m.mu.blobs[c]
	if !ok {
		return nil, notFound(c)
	}
	return append([]byte{}, data...), nil
}

// Has implements Source.
func (m *Memory) Has(ctx context.Context, c CID) (bool, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	_, ok := m.mu.blobs[c]
	return ok, ctx.Err()
}

// Delete implements Store.
func (m *Memory) Delete(ctx context.Context, c CID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.mu.blobs, c)
	return ctx.Err()
}

// List implements Store.
func (m *Memory) List(ctx context.Context) ([]CID, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return sortCIDs(slices.Collect(maps.Keys(m.mu.blobs))), ctx.Err()
}
