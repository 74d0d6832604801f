package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/internal/durable"
)

// Config is what a node of a fleet is started with.
type Config struct {
	Dir       string   // the node's own: identity, blobs, logs
	Listen    string   // host:port of the one port
	Gossip    string   // host:port of gossip, TCP and UDP
	Advertise string   // host by which others reach this node; empty: derived from Listen
	Join      string   // host:port of a coordinator that admits; needed once, with Token
	Token     string   // join token of this node's role
	Seeds     []string // gossip addresses of members; what admission and earlier runs told is known besides
	Name      string   // for people, part of the node's id
	Store     string   // where blobs are kept, a directory or s3://…; empty: "blobs" in Dir
	Network   Network  // the open network; without Listen the node is no part of it
	Log       *slog.Logger
}

// Network is a node's place on the open network.
type Network struct {
	Listen    []string // multiaddrs, for instance /ip4/0.0.0.0/tcp/4801
	Bootstrap []string // multiaddrs with /p2p/<peer id>
	Private   bool     // admit loopback and private addresses
}

// Validate lists all faults at once.
func (c Config) Validate() error {
	var faults []error
	need := func(field, value string) {
		if value == "" {
			faults = append(faults, fmt.Errorf("%s: expected a value", field))
		}
	}
	need("dir", c.Dir)
	need("listen", c.Listen)
	need("gossip", c.Gossip)
	if (c.Join == "") != (c.Token == "") {
		faults = append(faults, errors.New("join, token: expected both or neither"))
	}
	if c.Log == nil {
		faults = append(faults, errors.New("log: expected a logger"))
	}
	return errors.Join(faults...)
}

// infoFile is the file in a node's directory that says where it can be reached.
const infoFile = "node.json"

// Info says who a running node is and where it can be reached.
type Info struct {
	ID      string   `json:"id"`
	Role    string   `json:"role"`
	PID     int      `json:"pid"`
	Addr    string   `json:"addr,omitempty"`    // the one port
	Gossip  string   `json:"gossip,omitempty"`  // a seed for others
	Network []string `json:"network,omitempty"` // bootstrap addresses for others
	HTTP    string   `json:"http,omitempty"`    // a server of predictions or a chain: its URL
}

// writeInfo stores info so that a reader finds it whole or not at all.
func writeInfo(dir string, info Info) error {
	info.PID = os.Getpid()
	body, err := json.MarshalIndent(info, "", "  ")
	if err != nil {
		return err
	}
	if err := durable.Replace(filepath.Join(dir, infoFile), append(body, '\n'), 0o600); err != nil {
		return fmt.Errorf("write node info: %w", err)
	}
	return nil
}

// ReadInfo reads what the process of the directory said of itself; fs.ErrNotExist before it is ready.
func ReadInfo(dir string) (Info, error) {
	var info Info
	body, err := os.ReadFile(filepath.Join(dir, infoFile))
	if err != nil {
		return info, err
	}
	if err := json.Unmarshal(body, &info); err != nil {
		return info, fmt.Errorf("%s: %w", filepath.Join(dir, infoFile), err)
	}
	return info, nil
}
