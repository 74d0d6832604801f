package dht

import (
	"bufio"
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/autonet/autonet/dataset/store"
)

// ipfsNode is a running daemon of a real IPFS node with a repository of its own, told of nobody.
type ipfsNode struct {
	binary string
	env    []string
}

// ipfsBinary finds the node that internal/tools/ipfs builds.
func ipfsBinary(t *testing.T) string {
	t.Helper()
	path := os.Getenv("AUTONET_IPFS")
	if path == "" {
		path = filepath.Join("..", ".cache", "bin", "ipfs")
	}
	found, err := exec.LookPath(path)
	if err == nil {
		found, err = filepath.Abs(found)
	}
	if err == nil {
		return found
	}
	const how = "no IPFS node (%v): build one with `make .cache/bin/ipfs` or name one in AUTONET_IPFS"
	if os.Getenv("CI") == "true" {
		t.Fatalf(how, err)
	}
	t.Skipf(how, err)
	return ""
}

func startIPFS(t *testing.T) *ipfsNode {
	t.Helper()
	n := &ipfsNode{binary: ipfsBinary(t)}
	home := t.TempDir()
	n.env = append(os.Environ(), "IPFS_PATH="+filepath.Join(home, "ipfs"), "HOME="+home, "IPFS_TELEMETRY=off")
	n.run(t, nil, "init", "--profile=test")
	n.run(t, nil, "config", "profile", "apply", "autoconf-off")
	n.run(t, nil, "config", "Routing.Type", "none")

	ctx, cancel := context.WithCancel(context.Background())
	cmd := n.command(ctx, "daemon")
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 20 * time.Second
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cancel()
		_ = cmd.Wait() // its exit tells only that it was interrupted
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if strings.Contains(lines.Text(), "Daemon is ready") {
			go func() { // until Wait closes the pipe
				for lines.Scan() {
				}
			}()
			return n
		}
	}
	t.Fatal("the IPFS node ended before it was ready")
	return nil
}

func (n *ipfsNode) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, n.binary, args...)
	cmd.Env = n.env
	return cmd
}

func (n *ipfsNode) run(t *testing.T, stdin []byte, args ...string) []byte {
	t.Helper()
	cmd := n.command(testContext(t), args...)
	cmd.Stdin = bytes.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("ipfs %v: %v: %s", args, err, stderr.String())
	}
	return out
}

// TestIPFSNode: any IPFS node can serve and fetch our blobs. Its Kademlia is not ours, so the two
// are connected by hand.
func TestIPFSNode(t *testing.T) {
	node := startIPFS(t)
	h := startHost(t, testConfig(t))
	peers, err := ParseBootstrap(strings.Fields(string(node.run(t, nil, "id", "-f", "<addrs>")))...)
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
			if got := node.run(t, nil, "cat", c.String()); !bytes.Equal(got, data) {
				t.Errorf("it got %d other bytes than our %d", len(got), len(data))
			}
		})
		t.Run("it serves "+name, func(t *testing.T) {
			data := append([]byte("from the node: "), data[15:]...)
			out := node.run(t, data, "add", "--cid-version=1", "--raw-leaves", "--chunker=size-1048576", "-Q")
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
