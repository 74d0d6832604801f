// Package storetest is the conformance suite of store.Store: each implementation's test runs it.
// It owns nothing; a store handed to it is the test's own and starts empty. It fails the test at
// the first broken clause of the contract.
package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/autonet/autonet/dataset/store"
)

// Run checks the contract. open gives a new, empty store, and cleans up through t.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	t.Helper()
	clauses := []struct {
		name  string
		check func(*testing.T, store.Store)
	}{
		{"round trip", roundTrip},
		{"not found", notFound},
		{"put twice", putTwice},
		{"buffers are the caller's", ownBuffers},
		{"delete", deleteBlob},
		{"list", list},
		{"cancelled context", cancelled},
		{"concurrent", concurrent},
	}
	for _, c := range clauses {
		t.Run(c.name, func(t *testing.T) { c.check(t, open(t)) })
	}
}

// RunCorrupt checks what happens when the bytes held under a CID go bad. corrupt overwrites what
// the store holds for c with data, behind the store's back.
func RunCorrupt(t *testing.T, open func(t *testing.T) store.Store, corrupt func(t *testing.T, s store.Store, c store.CID, data []byte)) {
	t.Helper()
	blob := Blob(1, 5000)
	flipped := bytes.Clone(blob)
	flipped[4000] ^= 1
	for name, bad := range map[string][]byte{
		"flipped bit": flipped, "truncated": blob[:4999], "emptied": {}, "longer": append(bytes.Clone(blob), 0),
	} {
		t.Run(name, func(t *testing.T) {
			ctx, s := t.Context(), open(t)
			c := mustPut(t, s, blob)
			corrupt(t, s, c, bad)
			if data, err := s.Get(ctx, c); !errors.Is(err, store.ErrCorrupt) || data != nil {
				t.Fatalf("get of a corrupt blob gave %d bytes and error %v, want ErrCorrupt", len(data), err)
			}
			mustPut(t, s, blob)
			mustGet(t, s, c, blob)
		})
	}
}

// Blob returns n bytes that depend on the seed alone.
func Blob(seed uint64, n int) []byte {
	data := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)}).Read(data) // never fails
	return data
}

// sizes lie on both sides of every boundary of the CID's layout that a test can afford.
var sizes = []int{0, 1, 2, 1000, store.ChunkBytes - 1, store.ChunkBytes, store.ChunkBytes + 1, 2*store.ChunkBytes + 7, 5 * store.ChunkBytes}

func roundTrip(t *testing.T, s store.Store) {
	for i, n := range sizes {
		blob := Blob(uint64(i), n)
		c := mustPut(t, s, blob)
		if want := store.Sum(blob); c != want {
			t.Fatalf("put of %d bytes gave %s, want %s", n, c, want)
		}
		mustGet(t, s, c, blob)
		mustHave(t, s, c, true)
	}
}

func notFound(t *testing.T, s store.Store) {
	c := store.Sum([]byte("never put"))
	if data, err := s.Get(t.Context(), c); !errors.Is(err, store.ErrNotFound) || data != nil {
		t.Fatalf("get gave %d bytes and error %v, want ErrNotFound", len(data), err)
	}
	mustHave(t, s, c, false)
}

func putTwice(t *testing.T, s store.Store) {
	blob := Blob(3, 4321)
	first, second := mustPut(t, s, blob), mustPut(t, s, blob)
	if first != second {
		t.Fatalf("put twice gave %s and %s", first, second)
	}
	mustGet(t, s, first, blob)
	mustList(t, s, []store.CID{first})
}

func ownBuffers(t *testing.T, s store.Store) {
	want := Blob(4, 100)
	given := bytes.Clone(want)
	c := mustPut(t, s, given)
	given[0] ^= 0xff
	got, err := s.Get(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	got[1] ^= 0xff
	mustGet(t, s, c, want)
}

func deleteBlob(t *testing.T, s store.Store) {
	blob := Blob(5, 2000)
	c, other := mustPut(t, s, blob), mustPut(t, s, Blob(6, 2000))
	for range 2 {
		if err := s.Delete(t.Context(), c); err != nil {
			t.Fatalf("delete: %v", err)
		}
		mustHave(t, s, c, false)
	}
	mustHave(t, s, other, true)
	mustPut(t, s, blob)
	mustGet(t, s, c, blob)
}

func list(t *testing.T, s store.Store) {
	mustList(t, s, nil)
	var want []store.CID
	for i := range 20 {
		want = append(want, mustPut(t, s, Blob(uint64(100+i), 10+i)))
	}
	mustList(t, s, want)
}

func cancelled(t *testing.T, s store.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	blob := Blob(7, 50)
	if _, err := s.Put(ctx, blob); !errors.Is(err, context.Canceled) {
		t.Fatalf("put gave %v, want context.Canceled", err)
	}
	if _, err := s.Get(ctx, store.Sum(blob)); !errors.Is(err, context.Canceled) {
		t.Fatalf("get gave %v, want context.Canceled", err)
	}
	mustHave(t, s, store.Sum(blob), false)
}

// concurrent has writers of the same few blobs race with readers, which must see whole blobs or none.
func concurrent(t *testing.T, s store.Store) {
	const writers, blobs = 4, 5
	faults := make(chan error, 2*writers)
	var all sync.WaitGroup
	for range writers {
		all.Go(func() {
			for i := range blobs {
				if _, err := s.Put(t.Context(), Blob(uint64(200+i), 30000)); err != nil {
					faults <- fmt.Errorf("put: %w", err)
					return
				}
			}
		})
		all.Go(func() {
			for i := range blobs {
				want := Blob(uint64(200+i), 30000)
				got, err := s.Get(t.Context(), store.Sum(want))
				if errors.Is(err, store.ErrNotFound) {
					continue
				}
				if err != nil || !bytes.Equal(got, want) {
					faults <- fmt.Errorf("get during writes: %w", err)
					return
				}
			}
		})
	}
	all.Wait()
	close(faults)
	for err := range faults {
		t.Error(err)
	}
	for i := range blobs {
		want := Blob(uint64(200+i), 30000)
		mustGet(t, s, store.Sum(want), want)
	}
}

func mustPut(t *testing.T, s store.Store, blob []byte) store.CID {
	t.Helper()
	c, err := s.Put(t.Context(), blob)
	if err != nil {
		t.Fatalf("put %d bytes: %v", len(blob), err)
	}
	return c
}

func mustGet(t *testing.T, s store.Store, c store.CID, want []byte) {
	t.Helper()
	got, err := s.Get(t.Context(), c)
	if err != nil {
		t.Fatalf("get: %v", err)
	}
	if !bytes.Equal(got, want) {
		t.Fatalf("get %s gave other bytes (%d, want %d)", c, len(got), len(want))
	}
}

func mustHave(t *testing.T, s store.Store, c store.CID, want bool) {
	t.Helper()
	has, err := s.Has(t.Context(), c)
	if err != nil || has != want {
		t.Fatalf("has %s gave %v and error %v, want %v", c, has, err, want)
	}
}

func mustList(t *testing.T, s store.Store, want []store.CID) {
	t.Helper()
	got, err := s.List(t.Context())
	if err != nil {
		t.Fatalf("list: %v", err)
	}
	texts := func(cs []store.CID) []string {
		var out []string
		for _, c := range cs {
			out = append(out, c.String())
		}
		return out
	}
	wantTexts := texts(want)
	slices.Sort(wantTexts)
	if !slices.Equal(texts(got), wantTexts) {
		t.Fatalf("list gave %v, want %v", texts(got), wantTexts)
	}
}
