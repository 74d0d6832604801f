package dht

import (
	"errors"
	"fmt"
	"testing"

	ds "github.com/ipfs/go-datastore"
	dsq "github.com/ipfs/go-datastore/query"
)

func TestBoundedDatastore(t *testing.T) {
	ctx := t.Context()
	b := newBoundedDatastore(3)
	key := func(i int) ds.Key { return ds.NewKey(fmt.Sprint("/k/", i)) }
	put := func(i int, value string) {
		if err := b.Put(ctx, key(i), []byte(value)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 3 {
		put(i, "old")
	}
	put(0, "new")
	put(3, "more") // 1 is now the one written longest ago
	if _, err := b.Get(ctx, key(1)); !errors.Is(err, ds.ErrNotFound) {
		t.Errorf("get of what was driven out: %v", err)
	}
	if _, err := b.GetSize(ctx, key(1)); !errors.Is(err, ds.ErrNotFound) {
		t.Errorf("size of what was driven out: %v", err)
	}
	if v, err := b.Get(ctx, key(0)); err != nil || string(v) != "new" {
		t.Errorf("%q, %v", v, err)
	}
	if has, err := b.Has(ctx, key(3)); err != nil || !has {
		t.Errorf("has: %v, %v", has, err)
	}
	results, err := b.Query(ctx, dsq.Query{Prefix: "/k", Orders: []dsq.Order{dsq.OrderByKey{}}})
	if err != nil {
		t.Fatal(err)
	}
	entries, err := results.Rest()
	if err != nil || len(entries) != 3 || entries[0].Key != "/k/0" || string(entries[2].Value) != "more" {
		t.Errorf("query: %v, %v", entries, err)
	}
	batch, err := b.Batch(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(batch.Delete(ctx, key(0)), batch.Delete(ctx, key(9)), batch.Commit(ctx), b.Sync(ctx, key(0)), b.Close()); err != nil {
		t.Fatal(err)
	}
	if n, m := len(b.mu.entries), b.mu.order.Len(); n != 2 || m != 2 {
		t.Errorf("%d entries, %d in order: want 2", n, m)
	}
}
