package dht

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

// countedSource counts reads, and lies when told to.
type countedSource struct {
	store.Source

	mu struct {
		sync.Mutex
		reads  map[store.CID]int
		mangle func([]byte) []byte
	}
}

func newCountedSource(s store.Source) *countedSource {
	c := &countedSource{Source: s}
	c.mu.reads = make(map[store.CID]int)
	return c
}

func (s *countedSource) Get(ctx context.Context, c store.CID) ([]byte, error) {
	data, err := s.Source.Get(ctx, c)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mu.reads[c]++
	if s.mu.mangle != nil && err == nil {
		data = s.mu.mangle(data)
	}
	return data, err
}

func (s *countedSource) lie(mangle func([]byte) []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mu.mangle = mangle
}

func flipFirst(data []byte) []byte {
	data[0] ^= 1
	return data
}

func TestCorruptContentIsRefused(t *testing.T) {
	for name, data := range map[string][]byte{
		"one block":   randomBlob(20, 3000),
		"many blocks": randomBlob(21, 3*store.ChunkBytes),
	} {
		t.Run(name, func(t *testing.T) {
			first := startHost(t, testConfig(t))
			cfg := testConfig(t, first.Addrs()...)
			kept := store.NewMemory()
			source := newCountedSource(kept)
			cfg.Store = source
			liar := startHost(t, cfg)
			honest := startHost(t, testConfig(t, first.Addrs()...))
			reader := startHost(t, testConfig(t, first.Addrs()...))
			for _, h := range []*Host{liar, honest, reader} {
				if err := h.Ready(testContext(t)); err != nil {
					t.Fatal(err)
				}
			}
			c, err := kept.Put(t.Context(), data)
			if err != nil {
				t.Fatal(err)
			}
			if err := liar.Provide(testContext(t), c); err != nil {
				t.Fatal(err)
			}
			source.lie(flipFirst)
			wantNotFound(t, reader, c)

			provide(t, honest, data)
			wantBlob(t, reader, c, data)

			if err := liar.Provide(testContext(t), c); !errors.Is(err, store.ErrCorrupt) {
				t.Errorf("Provide of corrupt bytes: %v: want ErrCorrupt", err)
			}
		})
	}
}

func TestStoreThatGivesLess(t *testing.T) {
	kept := store.NewMemory()
	source := newCountedSource(kept)
	p := newProvided(source, 1<<20)
	c, err := kept.Put(t.Context(), randomBlob(22, 3*store.ChunkBytes))
	if err != nil {
		t.Fatal(err)
	}
	if err := p.add(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	source.lie(func(data []byte) []byte { return data[:10] })
	refused := 0
	for key := range blockKeys(t, p) {
		if _, err := p.Get(t.Context(), key); errors.Is(err, store.ErrCorrupt) {
			refused++
		}
	}
	if refused != 3 {
		t.Errorf("%d leaves refused: want 3", refused)
	}
}

func blockKeys(t *testing.T, p *provided) <-chan store.CID {
	t.Helper()
	keys, err := p.AllKeysChan(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

func TestProvidedServesTheDAG(t *testing.T) {
	chunk := randomBlob(23, store.ChunkBytes)
	shapes := map[string][]byte{
		"one block": randomBlob(24, 100),
		"two":       randomBlob(25, store.ChunkBytes+1),
		"repeated":  bytes.Repeat(chunk, 4),
		"around":    append(append(bytes.Clone(chunk), make([]byte, store.ChunkBytes)...), append(bytes.Clone(chunk), chunk[:50]...)...),
	}
	for name, data := range shapes {
		t.Run(name, func(t *testing.T) {
			kept := store.NewMemory()
			root, err := kept.Put(t.Context(), data)
			if err != nil {
				t.Fatal(err)
			}
			p := newProvided(kept, 1<<20)
			if err := errors.Join(p.add(t.Context(), root), p.add(t.Context(), root)); err != nil {
				t.Fatal(err)
			}
			_, all, err := store.DAG(data)
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range all {
				wantBlock(t, p, want)
			}
			if n := len(blockKeys(t, p)); n != len(all) {
				t.Errorf("%d blocks: want %d", n, len(all))
			}
			p.remove(root)
			if _, err := p.Get(t.Context(), root); !ipld.IsNotFound(err) {
				t.Errorf("after remove: %v: want not found", err)
			}
		})
	}
}

func wantBlock(t *testing.T, p *provided, want blocks.Block) {
	t.Helper()
	got, err := p.Get(t.Context(), want.Cid())
	if err != nil {
		t.Fatal(err)
	}
	size, err := p.GetSize(t.Context(), want.Cid())
	if err != nil || size != len(want.RawData()) || !bytes.Equal(got.RawData(), want.RawData()) {
		t.Errorf("block %s differs: size %d, %v", want.Cid(), size, err)
	}
}

func TestSharedBlocksStay(t *testing.T) {
	kept := store.NewMemory()
	p := newProvided(kept, 1<<20)
	shared := randomBlob(26, store.ChunkBytes)
	var roots []store.CID
	for _, data := range [][]byte{append(bytes.Clone(shared), 1), append(bytes.Clone(shared), 2), shared} {
		root, err := kept.Put(t.Context(), data)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.add(t.Context(), root); err != nil {
			t.Fatal(err)
		}
		roots = append(roots, root)
	}
	leaf := store.Sum(shared)
	for i, root := range roots {
		if has, _ := p.Has(t.Context(), leaf); !has {
			t.Errorf("the shared leaf went with blob %d", i)
		}
		p.remove(root)
	}
	if n := len(blockKeys(t, p)); n != 0 {
		t.Errorf("%d blocks left", n)
	}
}

func TestCacheReadsOnceAndIsBounded(t *testing.T) {
	kept := store.NewMemory()
	source := newCountedSource(kept)
	p := newProvided(source, 5*store.ChunkBytes)
	var roots []store.CID
	for i := range 3 {
		root, err := kept.Put(t.Context(), randomBlob(uint64(30+i), 2*store.ChunkBytes))
		if err != nil {
			t.Fatal(err)
		}
		if err := p.add(t.Context(), root); err != nil {
			t.Fatal(err)
		}
		roots = append(roots, root)
	}
	for _, root := range roots {
		for c := range p.mu.dags[root] {
			if _, err := p.Get(t.Context(), c); err != nil {
				t.Fatal(err)
			}
		}
		if n := source.mu.reads[root]; n != 2 { // once by add
			t.Errorf("%d reads to serve a blob's blocks: want 1", n-1)
		}
	}
	if p.mu.cache.bytes != 4*store.ChunkBytes || p.mu.cache.order.Len() != 2 {
		t.Errorf("%d bytes in %d blobs kept: want two of two chunks", p.mu.cache.bytes, p.mu.cache.order.Len())
	}
	huge, err := kept.Put(t.Context(), randomBlob(33, 9*store.ChunkBytes))
	if err != nil {
		t.Fatal(err)
	}
	if err := p.add(t.Context(), huge); err != nil {
		t.Fatal(err)
	}
	for c := range p.mu.dags[huge] {
		if _, err := p.Get(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	if p.mu.cache.order.Len() != 1 || source.mu.reads[huge] != 2 {
		t.Errorf("%d blobs kept, %d reads: want the one larger than the bound alone, read once", p.mu.cache.order.Len(), source.mu.reads[huge]-1)
	}
	p.remove(huge)
	if p.mu.cache.bytes != 0 {
		t.Errorf("%d bytes kept after remove", p.mu.cache.bytes)
	}
}

func TestProvidedIsReadOnly(t *testing.T) {
	p := newProvided(store.NewMemory(), 1)
	b := blocks.NewBlock([]byte("x"))
	if err := errors.Join(p.Put(t.Context(), b), p.PutMany(t.Context(), []blocks.Block{b})); err != nil {
		t.Error(err)
	}
	if has, _ := p.Has(t.Context(), b.Cid()); has {
		t.Error("a stranger's block is served")
	}
	if _, err := p.GetSize(t.Context(), cid.NewCidV1(cid.Raw, b.Cid().Hash())); !ipld.IsNotFound(err) {
		t.Errorf("%v: want not found", err)
	}
	if err := p.DeleteBlock(t.Context(), b.Cid()); !errors.Is(err, store.ErrReadOnly) {
		t.Errorf("%v: want ErrReadOnly", err)
	}
}
