package dht

import (
	"container/list"
	"context"
	"sync"

	ds "github.com/ipfs/go-datastore"
	dsq "github.com/ipfs/go-datastore/query"
)

// boundedDatastore keeps the entries written last in memory. Kademlia's stores hold in it what
// strangers send: when it is full the oldest entry goes, which its owner announces again, while a
// flood costs its sender a steady stream.
type boundedDatastore struct {
	limit int

	mu struct {
		sync.RWMutex
		entries map[ds.Key]*list.Element
		order   list.List // of storedEntry, the last written in front
	}
}

type storedEntry struct {
	key   ds.Key
	value []byte
}

var _ ds.Batching = (*boundedDatastore)(nil)

func newBoundedDatastore(limit int) *boundedDatastore {
	b := &boundedDatastore{limit: limit}
	b.mu.entries = make(map[ds.Key]*list.Element)
	return b
}

// Get implements ds.Datastore.
func (b *boundedDatastore) Get(_ context.Context, key ds.Key) ([]byte, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	e, ok := b.mu.entries[key]
	if !ok {
		return nil, ds.ErrNotFound
	}
	return e.Value.(storedEntry).value, nil
}

// Has implements ds.Datastore.
func (b *boundedDatastore) Has(_ context.Context, key ds.Key) (bool, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	_, ok := b.mu.entries[key]
	return ok, nil
}

// GetSize implements ds.Datastore.
func (b *boundedDatastore) GetSize(ctx context.Context, key ds.Key) (int, error) {
	value, err := b.Get(ctx, key)
	if err != nil {
		return -1, err
	}
	return len(value), nil
}

// Query implements ds.Datastore over all entries; the bound is what keeps it cheap.
func (b *boundedDatastore) Query(_ context.Context, q dsq.Query) (dsq.Results, error) {
	b.mu.RLock()
	entries := make([]dsq.Entry, 0, len(b.mu.entries))
	for key, e := range b.mu.entries {
		value := e.Value.(storedEntry).value
		entry := dsq.Entry{Key: key.String(), Size: len(value)}
		if !q.KeysOnly {
			entry.Value = value
		}
		entries = append(entries, entry)
	}
	b.mu.RUnlock()
	return dsq.NaiveQueryApply(q, dsq.ResultsWithEntries(q, entries)), nil
}

// Put implements ds.Datastore.
func (b *boundedDatastore) Put(_ context.Context, key ds.Key, value []byte) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.removeLocked(key)
	b.mu.entries[key] = b.mu.order.PushFront(storedEntry{key, value})
	if len(b.mu.entries) > b.limit {
		b.removeLocked(b.mu.order.Back().Value.(storedEntry).key)
	}
	return nil
}

// Delete implements ds.Datastore.
func (b *boundedDatastore) Delete(_ context.Context, key ds.Key) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.removeLocked(key)
	return nil
}

func (b *boundedDatastore) removeLocked(key ds.Key) {
	if e, ok := b.mu.entries[key]; ok {
		b.mu.order.Remove(e)
		delete(b.mu.entries, key)
	}
}

// Batch implements ds.Batching.
func (b *boundedDatastore) Batch(context.Context) (ds.Batch, error) { return ds.NewBasicBatch(b), nil }

// Sync implements ds.Datastore; there is no disk to wait for.
func (b *boundedDatastore) Sync(context.Context, ds.Key) error { return nil }

// Close implements ds.Datastore.
func (b *boundedDatastore) Close() error { return nil }
