package dht

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/multiformats/go-multihash"
)

// blockMap is an exchange with one honest peer.
type blockMap map[store.CID]blocks.Block

func (m blockMap) GetBlocks(_ context.Context, cids []cid.Cid) (<-chan blocks.Block, error) {
	out := make(chan blocks.Block, len(cids))
	for i := range cids { // in the other order than asked
		if b, ok := m[cids[len(cids)-1-i]]; ok {
			out <- b
		}
	}
	close(out)
	return out, nil
}

func (m blockMap) add(t testing.TB, data []byte) store.CID {
	t.Helper()
	root, all, err := store.DAG(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range all {
		m[b.Cid()] = b
	}
	return root
}

// link is a child of a crafted node: its CID and the size that the node states for it.
type link struct {
	cid  store.CID
	size uint64
}

// craft makes a node with the given links, of a file of the given size, and returns its CID.
func (m blockMap) craft(t testing.TB, fileSize uint64, change func(*unixfs.FSNode), links ...link) store.CID {
	t.Helper()
	fs := unixfs.NewFSNode(unixfs.TFile)
	node := &merkledag.ProtoNode{}
	total := uint64(0)
	for _, l := range links {
		fs.AddBlockSize(l.size)
		total += l.size
		if err := node.AddRawLink("", &ipld.Link{Cid: l.cid}); err != nil {
			t.Fatal(err)
		}
	}
	fs.UpdateFilesize(int64(fileSize) - int64(total))
	if change != nil {
		change(fs)
	}
	data, err := fs.GetBytes()
	if err != nil {
		t.Fatal(err)
	}
	node.SetData(data)
	if err := node.SetCidBuilder(cid.V1Builder{Codec: cid.DagProtobuf, MhType: multihash.SHA2_256}); err != nil {
		t.Fatal(err)
	}
	m[node.Cid()] = node
	return node.Cid()
}

func TestAssembleWholeBlobs(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a blob of two levels, 176 MiB")
	}
	for _, size := range []int{1, store.ChunkBytes, store.ChunkBytes + 1, 2 * store.ChunkBytes, 175*store.ChunkBytes + 3} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			data := make([]byte, size)
			for i := 0; i < size; i += store.ChunkBytes {
				copy(data[i:], fmt.Sprint("chunk", i))
			}
			m := blockMap{}
			root := m.add(t, data)
			got, err := assemble(t.Context(), m, root, int64(size))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, data) {
				t.Error("other bytes")
			}
			if _, err := assemble(t.Context(), m, root, int64(size)-1); err == nil {
				t.Error("assembled beyond the limit")
			}
		})
	}
}

func TestAssembleRefusals(t *testing.T) {
	const mib = store.ChunkBytes
	m := blockMap{}
	full := m.add(t, make([]byte, mib))
	tail := m.add(t, []byte("tail"))
	other := m.add(t, bytes.Repeat([]byte("x"), 2*mib))
	missing := store.Sum([]byte("nobody has this"))
	many := make([]link, 175)
	for i := range many {
		many[i] = link{full, mib}
	}
	v0 := cid.NewCidV0(other.Hash())
	bad, err := blocks.NewBlockWithCid([]byte("\xff\xff"), cid.NewCidV1(cid.DagProtobuf, store.Sum([]byte("\xff\xff")).Hash()))
	if err != nil {
		t.Fatal(err)
	}
	m[bad.Cid()] = bad
	big, err := blocks.NewBlockWithCid(make([]byte, mib+1), cid.NewCidV1(cid.Raw, store.Sum([]byte("big")).Hash()))
	if err != nil {
		t.Fatal(err)
	}
	m[big.Cid()] = big
	two := m.craft(t, 2*mib, nil, link{full, mib}, link{full, mib})

	cases := map[string]struct {
		root store.CID
		want string
	}{
		"not dag-pb":          {bad.Cid(), "corrupt"},
		"raw block too large": {big.Cid(), "want at most"},
		"no links":            {m.craft(t, 2*mib, nil), "links"},
		"too many links":      {m.craft(t, 175*mib, nil, many...), "links"},
		"too small for a dag": {m.craft(t, 4, nil, link{tail, 4}), "want more than"},
		"over the limit":      {m.craft(t, 1<<40, nil, link{full, mib}, link{full, mib}), "at most"},
		"negative size":       {m.craft(t, 1<<63, nil, link{full, mib}), "want more than"},
		"fewer links":         {m.craft(t, 3*mib, nil, link{full, mib}, link{full, mib}), "subtrees"},
		"tiny leaves":         {m.craft(t, mib+4, nil, link{tail, 4}, link{full, mib}), "link 0"},
		"leaf size stated":    {m.craft(t, 2*mib, nil, link{full, mib}, link{full, mib - 1}), "link 1"},
		"leaf size true":      {m.craft(t, 2*mib, nil, link{full, mib}, link{tail, mib}), "leaf of 4 bytes"},
		"leaf is a node":      {m.craft(t, 2*mib, nil, link{full, mib}, link{other, mib}), "codec"},
		"leaf cid version 0":  {m.craft(t, 2*mib, nil, link{full, mib}, link{v0, mib}), "codec"},
		"inline data":         {m.craft(t, 2*mib, func(n *unixfs.FSNode) { n.SetData([]byte("x")) }, link{full, mib}, link{full, mib}), "interior"},
		"too deep":            {m.craft(t, 2*mib, nil, link{two, mib}, link{two, mib}), "codec"},
		"too flat":            {m.craft(t, 175*mib, nil, many[:174]...), "subtrees"},
		"child's own size":    {m.craft(t, 175*mib, nil, link{two, 174 * mib}, link{two, mib}), "subtrees"},
		"leaf missing":        {m.craft(t, 2*mib, nil, link{full, mib}, link{missing, mib}), "1 of 2 blocks"},
		"root missing":        {missing, "0 of 1 blocks"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := assemble(t.Context(), m, c.root, 200*mib)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v: want it to name %q", err, c.want)
			}
			if !strings.Contains(name, "missing") && !strings.Contains(name, "raw") && !errors.Is(err, store.ErrCorrupt) {
				t.Errorf("%v: want ErrCorrupt", err)
			}
		})
	}
}

// FuzzAssemble: no block makes assemble panic, or give other bytes than the limit allows.
func FuzzAssemble(f *testing.F) {
	m := blockMap{}
	leaf := m.add(f, make([]byte, store.ChunkBytes))
	root := m.craft(f, 2*store.ChunkBytes, nil, link{leaf, store.ChunkBytes}, link{leaf, store.ChunkBytes})
	f.Add(m[root].RawData())
	f.Add(m[m.craft(f, 1<<62, nil, link{leaf, 1 << 61}, link{root, 1 << 61})].RawData())
	f.Fuzz(func(t *testing.T, block []byte) {
		c := cid.NewCidV1(cid.DagProtobuf, store.Sum([]byte("any")).Hash())
		b, err := blocks.NewBlockWithCid(block, c)
		if err != nil {
			t.Fatal(err)
		}
		from := blockMap{c: b, leaf: m[leaf], root: m[root]}
		const limit = 8 * store.ChunkBytes
		data, err := assemble(t.Context(), from, c, limit)
		if err == nil && (len(data) <= store.ChunkBytes || len(data) > limit) {
			t.Fatalf("assembled %d bytes", len(data))
		}
	})
}
