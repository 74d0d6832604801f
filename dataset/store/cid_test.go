package store_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/store/storetest"
	"github.com/ipfs/boxo/ipld/merkledag"
	"pgregory.net/rapid"
)

// pattern yields n bytes that no period of a chunk's length repeats: byte i is (i mod 251) xor the
// chunk's number.
type pattern struct{ at, n int }

func (p *pattern) Read(b []byte) (int, error) {
	if p.at == p.n {
		return 0, io.EOF
	}
	n := min(len(b), p.n-p.at)
	for i := range n {
		b[i] = byte((p.at+i)%251) ^ byte((p.at+i)>>20)
	}
	p.at += n
	return n, nil
}

// TestCIDsAreThoseOfIPFS compares with what js-ipfs-unixfs-importer 17 (an implementation that
// shares no code with ours) gives for the same bytes, layout and chunks. 174 chunks fill a node.
func TestCIDsAreThoseOfIPFS(t *testing.T) {
	for n, want := range map[int]string{
		0:         "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
		1:         "bafkreidogqfzz75tpkmjzjke425xqcrmpcib2p5tg44hnbirumdbpl5adu",
		1000:      "bafkreicojquuwmy7piqjti3zx3buxh47ya64i2vumxmzr5gwqpnfgsd6nu",
		1048576:   "bafkreidddocae7lltzjlkooe5a3tmiwsgazn7logjvqk7bzttsidpzhxne",
		1048577:   "bafybeibzll356dgcgxx5ckr5dfwpdbh4vgiqrzztrqlfvy3wpf6i6g6viu",
		3145733:   "bafybeibnhyb3aeevz5gvbrspyft65f4cpeafdw6uq444nfjqx4z6amexju",
		182452224: "bafybeicvyadug46gmooumzp72py5ice4fby647udgcfkefmtwjvi5zugy4", // 174 chunks
		182452225: "bafybeibdrfqrjyzdrg7xj7vvsn3oot77g7hl75t2q7kkrcyve7zkvlzaze", // one byte more
		419430477: "bafybeifjt5watizjqwg2sb3z7ngqilxtpyvteaczr4cdfdh6zk2o6b7due",
	} {
		if n > 4<<20 && testing.Short() {
			continue
		}
		got, err := store.SumReader(&pattern{n: n})
		if err != nil || got.String() != want {
			t.Errorf("%d bytes have the cid %s (error %v), want %s", n, got, err, want)
		}
	}
}

func TestSumAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 3*store.ChunkBytes).Draw(t, "n")
		if rapid.Bool().Draw(t, "chunks") {
			n -= n % store.ChunkBytes
		}
		blob := storetest.Blob(rapid.Uint64().Draw(t, "seed"), n)
		want := store.Sum(blob)
		if got, err := store.SumReader(iotest.HalfReader(bytes.NewReader(blob))); err != nil || got != want {
			t.Fatalf("SumReader gave %s, %v, want %s", got, err, want)
		}
		root, blocks, err := store.DAG(blob)
		if err != nil || root != want {
			t.Fatalf("DAG gave %s, %v, want %s", root, err, want)
		}
		if got := assemble(t, root, blockMap(blocks)); !bytes.Equal(got, blob) {
			t.Fatalf("the DAG's leaves hold %d other bytes", len(got))
		}
		if back, err := store.Parse(want.String()); err != nil || back != want {
			t.Fatalf("Parse gave %s, %v, want %s", back, err, want)
		}
	})
}

type block interface {
	Cid() store.CID
	RawData() []byte
}

func blockMap[B block](blocks []B) map[store.CID][]byte {
	m := make(map[store.CID][]byte)
	for _, b := range blocks {
		m[b.Cid()] = b.RawData()
	}
	return m
}

// assemble reads a blob back from its DAG as any IPFS node would.
func assemble(t *rapid.T, c store.CID, blocks map[store.CID][]byte) []byte {
	data, ok := blocks[c]
	if !ok {
		t.Fatalf("block %s is missing", c)
	}
	if got, err := c.Prefix().Sum(data); err != nil || got != c {
		t.Fatalf("block %s has the hash of %s", c, got)
	}
	if c.Prefix().Codec == 0x55 {
		return data
	}
	node, err := merkledag.DecodeProtobuf(data)
	if err != nil {
		t.Fatal(err)
	}
	var all []byte
	for _, l := range node.Links() {
		all = append(all, assemble(t, l.Cid, blocks)...)
	}
	return all
}

func TestSumReaderPassesErrorsOn(t *testing.T) {
	broken := errors.New("disk on fire")
	for _, n := range []int{0, 10, store.ChunkBytes, store.ChunkBytes + 10} {
		r := io.MultiReader(&pattern{n: n}, iotest.ErrReader(broken))
		if _, err := store.SumReader(r); !errors.Is(err, broken) {
			t.Errorf("an error after %d bytes gave %v", n, err)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{
		"", "x", "bafkrei", strings.Repeat("b", 10000),
		"QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn", // version 0
		"bafkqaaa", // identity hash
		"bafyreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", // dag-cbor
	} {
		if c, err := store.Parse(s); err == nil || len(err.Error()) > 600 {
			t.Errorf("%.30q gave %s, error %v", s, c, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
	f.Add("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := store.Parse(s)
		if err != nil {
			return
		}
		if again, err := store.Parse(c.String()); err != nil || again != c {
			t.Fatalf("%q parses as %s, which parses as %s, %v", s, c, again, err)
		}
	})
}
