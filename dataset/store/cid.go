package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/multiformats/go-multihash"
)

// CID is a blob's content identifier: version 1, sha2-256, and either the raw codec (blobs up to
// ChunkBytes: the hash of the bytes) or dag-pb (larger ones: the root of a balanced UnixFS DAG).
type CID = cid.Cid

// The DAG's layout; changing either changes the CID of every blob larger than a chunk.
const (
	// ChunkBytes is a leaf's size: 1 MiB, half of what Bitswap carries as one block.
	ChunkBytes = 1 << 20
	// linksPerNode is the fan-out that IPFS has always used by default.
	linksPerNode = 174
)

// Sum returns the CID of a blob.
func Sum(data []byte) CID {
	if len(data) <= ChunkBytes {
		return rawCID(data)
	}
	c, err := layout(&sliceSplitter{rest: data}, discard{})
	if err != nil { // neither a slice nor a discarding sink has an error to give
		panic(fmt.Sprintf("store: sum of %d bytes: %v", len(data), err))
	}
	return c
}

// SumReader returns the CID of what r yields, holding one chunk in memory. ErrTooLarge past MaxBlob.
func SumReader(r io.Reader) (CID, error) {
	c, err := layout(&readSplitter{r: r}, discard{})
	if err != nil {
		return CID{}, fmt.Errorf("store: sum: %w", err)
	}
	return c, nil
}

// DAG returns the blob's root CID, which is Sum(data), and all blocks of its DAG, each once, leaves
// before the nodes that link them. Leaves alias data.
func DAG(data []byte) (root CID, all []blocks.Block, err error) {
	if len(data) > MaxBlob {
		return CID{}, nil, ErrTooLarge
	}
	k := &keep{seen: make(map[CID]bool)}
	root, err = layout(&sliceSplitter{rest: data}, k)
	if err != nil {
		return CID{}, nil, fmt.Errorf("store: dag of %d bytes: %w", len(data), err)
	}
	return root, k.blocks, nil
}

// Parse reads a CID and refuses those that no blob here can have.
func Parse(s string) (CID, error) {
	c, err := cid.Decode(s)
	if err != nil {
		return CID{}, fmt.Errorf("store: cid %q: %w", clip(s), err)
	}
	if err := check(c); err != nil {
		return CID{}, fmt.Errorf("store: cid %q: %w", clip(s), err)
	}
	return c, nil
}

// Verify returns nil when data is the blob that c names, ErrCorrupt otherwise.
func Verify(c CID, data []byte) error {
	if err := check(c); err != nil {
		return fmt.Errorf("store: cid %s: %w", c, err)
	}
	if got := Sum(data); got != c {
		return fmt.Errorf("store: %s: its %d bytes have the cid %s: %w", c, len(data), got, ErrCorrupt)
	}
	return nil
}

func check(c CID) error {
	if !c.Defined() {
		return errors.New("undefined, want a version 1 sha2-256 cid")
	}
	p := c.Prefix()
	if p.Version != 1 || p.MhType != multihash.SHA2_256 || p.MhLength != sha256.Size {
		return fmt.Errorf("version %d, hash %#x of %d bytes: want version 1, sha2-256", p.Version, p.MhType, p.MhLength)
	}
	if p.Codec != cid.Raw && p.Codec != cid.DagProtobuf {
		return fmt.Errorf("codec %#x: want raw or dag-pb", p.Codec)
	}
	return nil
}

func clip(s string) string {
	const longest = 100 // a CID's text has 59 characters; an error needs no more of a wrong one
	if len(s) > longest {
		return s[:longest] + "…"
	}
	return s
}

func rawCID(data []byte) CID {
	sum := sha256.Sum256(data)
	mh, err := multihash.Encode(sum[:], multihash.SHA2_256)
	if err != nil { // the hash is known and its length right
		panic(fmt.Sprintf("store: encode multihash: %v", err))
	}
	return cid.NewCidV1(cid.Raw, mh)
}

func layout(s splitter, sink ipld.DAGService) (CID, error) {
	params := helpers.DagBuilderParams{
		Maxlinks:   linksPerNode,
		RawLeaves:  true,
		CidBuilder: cid.V1Builder{Codec: cid.DagProtobuf, MhType: multihash.SHA2_256},
		Dagserv:    sink,
	}
	b, err := params.New(s)
	if err != nil {
		return CID{}, err
	}
	root, err := balanced.Layout(b)
	if err != nil {
		return CID{}, err
	}
	return root.Cid(), nil
}

// splitter is boxo's chunk.Splitter: chunks until io.EOF.
type splitter interface {
	Reader() io.Reader
	NextBytes() ([]byte, error)
}

// sliceSplitter cuts a slice without copying it.
type sliceSplitter struct{ rest []byte }

func (s *sliceSplitter) Reader() io.Reader { return nil }

func (s *sliceSplitter) NextBytes() ([]byte, error) {
	if len(s.rest) == 0 {
		return nil, io.EOF
	}
	n := min(len(s.rest), ChunkBytes)
	chunk := s.rest[:n:n]
	s.rest = s.rest[n:]
	return chunk, nil
}

// readSplitter reads chunks and stops past MaxBlob.
type readSplitter struct {
	r    io.Reader
	read int64
}

func (s *readSplitter) Reader() io.Reader { return nil }

func (s *readSplitter) NextBytes() ([]byte, error) {
	chunk := make([]byte, ChunkBytes)
	n, err := io.ReadFull(s.r, chunk)
	s.read += int64(n)
	if s.read > MaxBlob {
		return nil, ErrTooLarge
	}
	if n > 0 && errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	return chunk[:n:n], nil
}

// discard takes a DAG's nodes and forgets them.
type discard struct{ ipld.DAGService }

func (discard) Add(context.Context, ipld.Node) error { return nil }

// keep holds a DAG's blocks.
type keep struct {
	ipld.DAGService
	blocks []blocks.Block
	seen   map[CID]bool
}

func (k *keep) Add(_ context.Context, n ipld.Node) error {
	if c := n.Cid(); !k.seen[c] {
		k.seen[c] = true
		k.blocks = append(k.blocks, n)
	}
	return nil
}

// sortCIDs orders by text, which differs from the order of the bytes.
func sortCIDs(cs []CID) []CID {
	slices.SortFunc(cs, func(a, b CID) int { return strings.Compare(a.String(), b.String()) })
	return cs
}
