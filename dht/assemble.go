package dht

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/autonet/autonet/dataset/store"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/multiformats/go-multihash"
)

const (
	// maxLinks is the fan-out of store.DAG's layout.
	maxLinks = 174
	// fetchWindow is how many blocks a Fetch wants at once: 64 MiB of leaves, and well within the
	// 1024 wants that a Bitswap server queues for a peer.
	fetchWindow = 64
)

// blockGetter yields the blocks asked for, each once, in any order, verified against their CIDs;
// it closes the channel early when ctx ends. Bitswap's sessions are such.
type blockGetter interface {
	GetBlocks(ctx context.Context, cids []cid.Cid) (<-chan blocks.Block, error)
}

// subtree is a part of a DAG that is known by its CID only, with the size that its parent states.
type subtree struct {
	cid  store.CID
	size int64
}

// assemble fetches a blob's DAG and returns its bytes. The layout of store.DAG leaves no choice
// once the size is known, so every node is held to it: a stranger's DAG cannot make us fetch more
// blocks than a blob of at most limit bytes has, nor allocate before the leaves begin to come.
func assemble(ctx context.Context, from blockGetter, root store.CID, limit int64) ([]byte, error) {
	if root.Prefix().Codec == cid.Raw {
		leaf, err := fetchBlocks(ctx, from, []subtree{{cid: root}})
		if err != nil {
			return nil, err
		}
		if data := leaf[root]; int64(len(data)) <= min(limit, store.ChunkBytes) {
			return data, nil
		}
		return nil, fmt.Errorf("%s: block of %d bytes: want at most %d", root, len(leaf[root]), min(limit, store.ChunkBytes))
	}
	leaves, err := fetchLeaves(ctx, from, root, limit)
	if err != nil {
		return nil, err
	}
	var data []byte
	for window := range slices.Chunk(leaves, fetchWindow) {
		got, err := fetchBlocks(ctx, from, window)
		if err != nil {
			return nil, err
		}
		if data == nil {
			data = make([]byte, 0, sumSizes(leaves))
		}
		for _, leaf := range window {
			if int64(len(got[leaf.cid])) != leaf.size {
				return nil, misfit(leaf.cid, "leaf of %d bytes where %d belong", len(got[leaf.cid]), leaf.size)
			}
			data = append(data, got[leaf.cid]...)
		}
	}
	return data, nil
}

// fetchLeaves fetches a DAG's interior, level by level, and returns its leaves in order.
func fetchLeaves(ctx context.Context, from blockGetter, root store.CID, limit int64) ([]subtree, error) {
	got, err := fetchBlocks(ctx, from, []subtree{{cid: root}})
	if err != nil {
		return nil, err
	}
	top, err := decodeNode(root, got[root])
	if err != nil {
		return nil, err
	}
	if top.size <= store.ChunkBytes || top.size > limit {
		return nil, misfit(root, "blob of %d bytes: want more than %d, at most %d", top.size, store.ChunkBytes, limit)
	}
	depth := depthOf(top.size)
	level, err := top.children(subtree{root, top.size}, depth)
	for depth--; err == nil && depth > 0; depth-- {
		level, err = fetchChildren(ctx, from, level, depth)
	}
	return level, err
}

// fetchChildren returns what a level's nodes link, in order.
func fetchChildren(ctx context.Context, from blockGetter, level []subtree, depth int) ([]subtree, error) {
	var next []subtree
	for window := range slices.Chunk(level, fetchWindow) {
		got, err := fetchBlocks(ctx, from, window)
		if err != nil {
			return nil, err
		}
		for _, t := range window {
			node, err := decodeNode(t.cid, got[t.cid])
			if err != nil {
				return nil, err
			}
			children, err := node.children(t, depth)
			if err != nil {
				return nil, err
			}
			next = append(next, children...)
		}
	}
	return next, nil
}

// fetchBlocks returns the blocks of the subtrees' roots; ErrNotFound when ctx ends before all came.
func fetchBlocks(ctx context.Context, from blockGetter, wanted []subtree) (map[store.CID][]byte, error) {
	got := make(map[store.CID][]byte, len(wanted))
	var cids []cid.Cid
	for _, t := range wanted {
		if _, dup := got[t.cid]; !dup {
			got[t.cid] = nil
			cids = append(cids, t.cid)
		}
	}
	in, err := from.GetBlocks(ctx, cids)
	if err != nil {
		return nil, err
	}
	count := 0
	for b := range in {
		got[b.Cid()] = b.RawData()
		count++
	}
	if count < len(cids) {
		err := context.Cause(ctx)
		if err == nil {
			err = errEnded
		}
		return nil, fmt.Errorf("%d of %d blocks came: %w", count, len(cids), err)
	}
	return got, nil
}

// interior is a decoded node of a UnixFS file.
type interior struct {
	size  int64
	links []*ipld.Link
	sizes []uint64
}

// decodeNode reads a dag-pb block as an interior node of store.DAG's layout.
func decodeNode(c store.CID, block []byte) (interior, error) {
	pb, err := merkledag.DecodeProtobuf(block)
	if err != nil {
		return interior{}, misfit(c, "%w", err)
	}
	fs, err := unixfs.FSNodeFromBytes(pb.Data())
	if err != nil {
		return interior{}, misfit(c, "%w", err)
	}
	n := interior{size: int64(fs.FileSize()), links: pb.Links(), sizes: fs.BlockSizes()}
	if fs.Type() != unixfs.TFile || len(fs.Data()) > 0 {
		return interior{}, misfit(c, "unixfs node of type %v with %d bytes: want an interior node of a file", fs.Type(), len(fs.Data()))
	}
	if len(n.links) == 0 || len(n.links) > maxLinks || len(n.links) != len(n.sizes) {
		return interior{}, misfit(c, "%d links and %d sizes: want as many, 1 to %d", len(n.links), len(n.sizes), maxLinks)
	}
	return n, nil
}

// children returns what the node links: depth-1 levels of nodes above the leaves, all subtrees full
// but the last.
func (n interior) children(t subtree, depth int) ([]subtree, error) {
	full := capacity(depth - 1)
	if n.size != t.size || int64(len(n.links)) != (t.size+full-1)/full {
		return nil, misfit(t.cid, "node of %d bytes in %d subtrees: want %d in subtrees of %d", n.size, len(n.links), t.size, full)
	}
	out := make([]subtree, len(n.links))
	rest := t.size
	for i, l := range n.links {
		out[i] = subtree{l.Cid, min(rest, full)}
		rest -= out[i].size
		want := uint64(cid.DagProtobuf)
		if depth == 1 {
			want = cid.Raw
		}
		if p := l.Cid.Prefix(); p.Codec != want || p.MhType != multihash.SHA2_256 || p.MhLength != sha256.Size || n.sizes[i] != uint64(out[i].size) {
			return nil, misfit(t.cid, "link %d: %s of %d bytes: want codec %#x and %d bytes", i, l.Cid, n.sizes[i], want, out[i].size)
		}
	}
	return out, nil
}

// capacity is the bytes under a node with depth levels of nodes below it, leaves included.
func capacity(depth int) int64 {
	n := int64(store.ChunkBytes)
	for range depth {
		n *= maxLinks
	}
	return n
}

// depthOf is the least depth that holds size bytes. store.MaxBlob needs 2.
func depthOf(size int64) int {
	depth := 0
	for capacity(depth) < size {
		depth++
	}
	return depth
}

func sumSizes(ts []subtree) (n int64) {
	for _, t := range ts {
		n += t.size
	}
	return n
}

// misfit is ErrCorrupt: the bytes have their hash, but no blob of ours has such a DAG.
func misfit(c store.CID, format string, args ...any) error {
	return fmt.Errorf("block %s: %w: %w", c, fmt.Errorf(format, args...), store.ErrCorrupt)
}
