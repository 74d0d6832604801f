package store_test

import (
	"context"
	"errors"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/store/storetest"
)

func TestChainConforms(t *testing.T) {
	storetest.Run(t, func(t *testing.T) store.Store {
		return store.Chain{openDir(t), store.NewMemory()}
	})
}

func TestChainKeepsWhatLaterLayersGive(t *testing.T) {
	near, far := store.NewMemory(), store.NewMemory()
	blob := storetest.Blob(1, 300)
	c, err := far.Put(t.Context(), blob)
	if err != nil {
		t.Fatal(err)
	}
	ch := store.Chain{near, store.NewMemory(), store.ReadOnly(far)}
	if has, err := ch.Has(t.Context(), c); err != nil || !has {
		t.Fatalf("has gave %v, %v", has, err)
	}
	if _, err := ch.Get(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if has, _ := near.Has(t.Context(), c); !has {
		t.Fatal("the first layer did not keep the blob")
	}
}

// down is a layer that cannot be reached.
type down struct{ err error }

func (d down) Get(context.Context, store.CID) ([]byte, error) { return nil, d.err }
func (d down) Has(context.Context, store.CID) (bool, error)   { return false, d.err }

func TestChainLooksBehindFaults(t *testing.T) {
	unreachable := errors.New("peer unreachable")
	far := store.NewMemory()
	c, err := far.Put(t.Context(), []byte("blob"))
	if err != nil {
		t.Fatal(err)
	}
	ch := store.Chain{store.NewMemory(), store.ReadOnly(down{unreachable}), far}
	if _, err := ch.Get(t.Context(), c); err != nil {
		t.Fatalf("a fault hid the layer behind it: %v", err)
	}
	absent := store.Sum([]byte("absent"))
	if _, err := ch.Get(t.Context(), absent); !errors.Is(err, unreachable) || errors.Is(err, store.ErrNotFound) {
		t.Fatalf("got %v, want the unreachable layer's error", err)
	}
	if _, err := ch.Has(t.Context(), absent); !errors.Is(err, unreachable) {
		t.Fatalf("got %v, want the unreachable layer's error", err)
	}
}
