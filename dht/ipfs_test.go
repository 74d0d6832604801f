package dht

import (
	"bytes"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht/ipfstest"
)

// TestIPFSNode: any IPFS node can serve and fetch our blobs. Its Kademlia is not ours, so the two
// are connected by hand.
func TestIPFSNode(t *testing.T) {
	node := ipfstest.Start(t)
	h := startHost(t, testConfig(t))
	peers, err := ParseBootstrap(strings.Fields(string(node.Run(t, nil, "id", "-f", "<addrs>")))...)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Connect(testContext(t), peers[0]); err != nil {
		t.Fatal(err)
	}
	blobs := map[string][]byte{
		"one block":   randomBlob(50, 12_345),
		"one chunk":   randomBlob(51, store.ChunkBytes),
		"many blocks": randomBlob(52, 4*store.ChunkBytes+99),
	}
	for name, data := range blobs {
		t.Run("it fetches "+name, func(t *testing.T) {
			c, err := h.cfg.Store.(store.Store).Put(t.Context(), data)
			if err != nil {
				t.Fatal(err)
			}
			if err := h.provided.add(t.Context(), c); err != nil { // Provide, without a network to tell
				t.Fatal(err)
			}
			if got := node.Run(t, nil, "cat", c.String()); !bytes.Equal(got, data) {
				t.Errorf("it got %d other bytes than our %d", len(got), len(data))
			}
		})
		t.Run("it serves "+name, func(t *testing.T) {
			data := append([]byte("from the node: "), data[15:]...)
			out := node.Run(t, data, "add", "--cid-version=1", "--raw-leaves", "--chunker=size-1048576", "-Q")
			c, err := store.Parse(strings.TrimSpace(string(out)))
			if err != nil {
				t.Fatal(err)
			}
			if want := store.Sum(data); c != want {
				t.Errorf("it names the blob %s: want %s", c, want)
			}
			wantBlob(t, h, c, data)
		})
	}
}
