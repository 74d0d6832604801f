package dht

import (
	"bytes"
	"container/list"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/autonet/autonet/dataset/store"
	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"golang.org/x/sync/singleflight"
)

// provided is what Bitswap serves: the blocks of the provided blobs' DAGs, cut from the caller's
// store when they are asked for. It keeps an index entry per block, the interior nodes (about
// 50 bytes per MiB of blob), and the blobs that are being served, up to a bound.
//
// Bitswap also offers it the blocks that it receives; these go to the Fetch that wants them and
// are not kept.
type provided struct {
	source store.Source
	loads  singleflight.Group

	mu struct {
		sync.Mutex
		dags   map[store.CID]dag         // by root
		owners map[store.CID][]store.CID // block → roots of the DAGs it belongs to
		cache  blobCache
	}
}

// dag tells where a blob's blocks are.
type dag map[store.CID]extent

// extent is a leaf's place in its blob, or an interior node's bytes.
type extent struct {
	offset, size int64
	node         []byte
}

var _ blockstore.Blockstore = (*provided)(nil)

func newProvided(source store.Source, cacheBytes int64) *provided {
	p := &provided{source: source}
	p.mu.dags = make(map[store.CID]dag)
	p.mu.owners = make(map[store.CID][]store.CID)
	p.mu.cache.limit = cacheBytes
	return p
}

// add indexes the blob that the store holds under root, and returns its blocks' CIDs.
func (p *provided) add(ctx context.Context, root store.CID) error {
	data, err := p.source.Get(ctx, root)
	if err != nil {
		return err
	}
	d, err := indexBlob(root, data)
	if err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, known := p.mu.dags[root]; known {
		return nil
	}
	p.mu.dags[root] = d
	for c := range d {
		p.mu.owners[c] = append(p.mu.owners[c], root)
	}
	return nil
}

// remove forgets the blob; blocks that it shares with others stay.
func (p *provided) remove(root store.CID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := range p.mu.dags[root] {
		rest := slices.DeleteFunc(p.mu.owners[c], func(r store.CID) bool { return r == root })
		if len(rest) > 0 {
			p.mu.owners[c] = rest
		} else {
			delete(p.mu.owners, c)
		}
	}
	delete(p.mu.dags, root)
	p.mu.cache.drop(root)
}

// indexBlob finds the extents of a blob's blocks. store.DAG yields each distinct leaf at its first
// place in the blob, in order.
func indexBlob(root store.CID, data []byte) (dag, error) {
	got, all, err := store.DAG(data)
	if err != nil {
		return nil, err
	}
	if got != root {
		return nil, fmt.Errorf("%s: the store gave bytes of cid %s: %w", root, got, store.ErrCorrupt)
	}
	d := make(dag, len(all))
	offset := 0
	for _, b := range all {
		raw := b.RawData()
		if b.Cid().Prefix().Codec != cid.Raw {
			d[b.Cid()] = extent{size: int64(len(raw)), node: raw}
			continue
		}
		for !bytes.HasPrefix(data[offset:], raw) { // a chunk that repeats an earlier one
			offset += store.ChunkBytes
			if offset >= len(data) {
				return nil, fmt.Errorf("%s: leaf %s is not in its blob", root, b.Cid())
			}
		}
		d[b.Cid()] = extent{offset: int64(offset), size: int64(len(raw))}
		offset = min(offset+store.ChunkBytes, len(data))
	}
	return d, nil
}

func (p *provided) find(c store.CID) (root store.CID, at extent, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	owners := p.mu.owners[c]
	if len(owners) == 0 {
		return root, at, false
	}
	root = owners[0]
	return root, p.mu.dags[root][c], true
}

// Get implements blockstore.Blockstore. Only blocks of provided blobs are found.
func (p *provided) Get(ctx context.Context, c store.CID) (blocks.Block, error) {
	root, at, ok := p.find(c)
	if !ok {
		return nil, ipld.ErrNotFound{Cid: c}
	}
	if at.node != nil {
		return blocks.NewBlockWithCid(at.node, c)
	}
	blob, err := p.blob(ctx, root)
	if errors.Is(err, store.ErrNotFound) {
		return nil, ipld.ErrNotFound{Cid: c}
	}
	if err != nil {
		return nil, err
	}
	if at.offset+at.size > int64(len(blob)) {
		return nil, fmt.Errorf("dht: %s: the store gave %d bytes: %w", root, len(blob), store.ErrCorrupt)
	}
	return blocks.NewBlockWithCid(blob[at.offset:at.offset+at.size:at.offset+at.size], c)
}

// blob returns a provided blob's bytes, which are shared and must not change. The store verifies
// them against root, so extents lie within. Blobs of one chunk are read each time they are asked
// for; larger ones are kept while their blocks are served.
func (p *provided) blob(ctx context.Context, root store.CID) ([]byte, error) {
	if root.Prefix().Codec == cid.Raw {
		return p.source.Get(ctx, root)
	}
	p.mu.Lock()
	data, ok := p.mu.cache.get(root)
	p.mu.Unlock()
	if ok {
		return data, nil
	}
	v, err, _ := p.loads.Do(root.KeyString(), func() (any, error) {
		data, err := p.source.Get(ctx, root)
		if err != nil {
			return nil, err
		}
		p.mu.Lock()
		defer p.mu.Unlock()
		if _, still := p.mu.dags[root]; still {
			p.mu.cache.put(root, data)
		}
		return data, nil
	})
	if err != nil {
		return nil, err
	}
	return v.([]byte), nil
}

// Has implements blockstore.Blockstore.
func (p *provided) Has(_ context.Context, c store.CID) (bool, error) {
	_, _, ok := p.find(c)
	return ok, nil
}

// GetSize implements blockstore.Blockstore.
func (p *provided) GetSize(_ context.Context, c store.CID) (int, error) {
	_, at, ok := p.find(c)
	if !ok {
		return 0, ipld.ErrNotFound{Cid: c}
	}
	return int(at.size), nil
}

// AllKeysChan implements blockstore.Blockstore.
func (p *provided) AllKeysChan(ctx context.Context) (<-chan store.CID, error) {
	p.mu.Lock()
	keys := make(chan store.CID, len(p.mu.owners))
	for c := range p.mu.owners {
		keys <- c
	}
	p.mu.Unlock()
	close(keys)
	return keys, ctx.Err()
}

// Put implements blockstore.Blockstore and keeps nothing.
func (p *provided) Put(context.Context, blocks.Block) error { return nil }

// PutMany implements blockstore.Blockstore and keeps nothing.
func (p *provided) PutMany(context.Context, []blocks.Block) error { return nil }

// DeleteBlock implements blockstore.Blockstore; blobs leave by remove only.
func (p *provided) DeleteBlock(context.Context, store.CID) error { return store.ErrReadOnly }

// blobCache keeps the blobs used last, their bytes within limit unless there is only one.
type blobCache struct {
	limit, bytes int64
	order        list.List // of cachedBlob, the last used in front
}

type cachedBlob struct {
	root store.CID
	data []byte
}

func (b *blobCache) find(root store.CID) *list.Element {
	for e := b.order.Front(); e != nil; e = e.Next() {
		if e.Value.(cachedBlob).root == root {
			return e
		}
	}
	return nil
}

func (b *blobCache) get(root store.CID) ([]byte, bool) {
	e := b.find(root)
	if e == nil {
		return nil, false
	}
	b.order.MoveToFront(e)
	return e.Value.(cachedBlob).data, true
}

func (b *blobCache) put(root store.CID, data []byte) {
	b.drop(root)
	b.order.PushFront(cachedBlob{root, data})
	b.bytes += int64(len(data))
	for b.bytes > b.limit && b.order.Len() > 1 {
		b.drop(b.order.Back().Value.(cachedBlob).root)
	}
}

func (b *blobCache) drop(root store.CID) {
	if e := b.find(root); e != nil {
		b.bytes -= int64(len(e.Value.(cachedBlob).data))
		b.order.Remove(e)
	}
}
