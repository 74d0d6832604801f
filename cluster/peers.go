package cluster

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"

	"github.com/autonet/autonet/internal/durable"
)

// maxPeers bounds the addresses that a node remembers; any one that still answers leads it back to all.
const maxPeers = 64

// peersFile is the form of a peers file.
type peersFile struct {
	Gossip []string `json:"gossip"` // host:port
}

func writePeers(path string, addrs []string) error {
	b, err := json.MarshalIndent(peersFile{Gossip: addrs[:min(len(addrs), maxPeers)]}, "", "  ")
	if err != nil {
		return err
	}
	if err := durable.Replace(path, append(b, '\n'), 0o600); err != nil {
		return fmt.Errorf("remember peers: %w", err)
	}
	return nil
}

// readPeers returns what writePeers kept; nothing when there is no file.
func readPeers(path string) ([]string, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("remembered peers: %w", err)
	}
	var f peersFile
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, fmt.Errorf("remembered peers: %s: %w", path, err)
	}
	for _, a := range f.Gossip {
		if _, _, err := net.SplitHostPort(a); err != nil {
			return nil, fmt.Errorf("remembered peers: %s: field \"gossip\": %q: expected host:port", path, a)
		}
	}
	return f.Gossip[:min(len(f.Gossip), maxPeers)], nil
}
