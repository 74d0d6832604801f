// Package ipfstest runs a real IPFS node for tests: one that another project wrote, with a repository of its own, told of
// nobody. It owns the process until the test ends. Where the node's binary is missing, tests that need it are left out.
package ipfstest

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
)

// Node is a running daemon of a real IPFS node with a repository of its own, told of nobody.
type Node struct {
	// Gateway is the address of its HTTP gateway.
	Gateway string

	binary string
	env    []string
}

// ipfsBinary finds the node that internal/tools/ipfs builds.
func ipfsBinary(t *testing.T) string {
	t.Helper()
	path := os.Getenv("AUTONET_IPFS")
	if path == "" {
		path = filepath.Join(root(t), ".cache", "bin", "ipfs")
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

// Start starts a node for one test. Without its binary the test is left out, and fails in CI.
func Start(t *testing.T) *Node {
	t.Helper()
	n := &Node{binary: ipfsBinary(t)}
	home := t.TempDir()
	n.env = append(os.Environ(), "IPFS_PATH="+filepath.Join(home, "ipfs"), "HOME="+home, "IPFS_TELEMETRY=off")
	n.Run(t, nil, "init", "--profile=test")
	n.Run(t, nil, "config", "profile", "apply", "autoconf-off")
	n.Run(t, nil, "config", "Routing.Type", "none")

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
		if _, address, found := strings.Cut(lines.Text(), "Gateway server listening on "); found {
			n.Gateway = gateway(address)
		}
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

func (n *Node) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, n.binary, args...)
	cmd.Env = n.env
	return cmd
}

// Run runs one command of the node, and returns what it writes.
func (n *Node) Run(t *testing.T, stdin []byte, args ...string) []byte {
	t.Helper()
	cmd := n.command(t.Context(), args...)
	cmd.Stdin = bytes.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("ipfs %v: %v: %s", args, err, stderr.String())
	}
	return out
}

// gateway makes an HTTP address of a multiaddr such as /ip4/127.0.0.1/tcp/8080.
func gateway(address string) string {
	parts := strings.Split(strings.TrimSpace(address), "/")
	if len(parts) < 5 {
		return ""
	}
	return "http://" + parts[2] + ":" + parts[4]
}

// root is the module's folder, above that of the package under test.
func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(".")
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if filepath.Dir(dir) == dir {
			break
		}
		dir = filepath.Dir(dir)
	}
	t.Fatal("the test runs outside the module: ", err)
	return ""
}
