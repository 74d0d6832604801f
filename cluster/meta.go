package cluster

import (
	"encoding/json"
	"fmt"
	"net"
	"strconv"
	"strings"
)

// maxMeta is memberlist's bound of what a node says of itself: it must fit in one UDP packet beside other messages.
const maxMeta = 512

// Meta is what a node tells the fleet of itself, beside who and where it is. Encoded with the rest it must fit in 512
// bytes.
type Meta struct {
	Miner     string            // payout address, 0x and 40 hex digits
	PeerID    string            // libp2p peer id
	PeerAddrs []string          // libp2p multiaddrs, the peer id left out
	Kernels   string            // a worker's: the arithmetic's implementation, "avx512" or "cuda"
	Device    Device            // a worker's: what it computes on, beside the processor
	Labels    map[string]string // anything else, short
}

// Member is a node that is believed alive.
type Member struct {
	ID     NodeID
	Role   Role   // as the node says; a connection shows its certificate's
	Addr   string // host:port of its Server; empty for a node that serves nothing
	Gossip string // host:port of its gossip
	Boot   int64  // when its process joined, Unix microseconds: changes when it restarts
	Meta   Meta
}

// wireMeta is the short form of a member.
type wireMeta struct {
	Role      Role              `json:"r"`
	Addr      string            `json:"a,omitempty"`
	Miner     string            `json:"m,omitempty"`
	PeerID    string            `json:"p,omitempty"`
	PeerAddrs []string          `json:"l,omitempty"`
	Kernels   string            `json:"k,omitempty"`
	Device    *wireDevice       `json:"d,omitempty"`
	Labels    map[string]string `json:"x,omitempty"`
}

// wireDevice is the short form of a device.
type wireDevice struct {
	Name       string `json:"n"`
	Memory     int64  `json:"m"`
	Capability string `json:"c"`
	Driver     string `json:"v,omitempty"`
}

func encodeMeta(m Member) ([]byte, error) {
	if err := m.Meta.computing(); err != nil {
		return nil, fmt.Errorf("gossip metadata of %s: %w", m.ID, err)
	}
	w := wireMeta{Role: m.Role, Addr: m.Addr, Miner: m.Meta.Miner, PeerID: m.Meta.PeerID, PeerAddrs: m.Meta.PeerAddrs,
		Kernels: m.Meta.Kernels, Labels: m.Meta.Labels}
	if !m.Meta.Device.None() {
		d := wireDevice(m.Meta.Device)
		w.Device = &d
	}
	b, err := json.Marshal(w)
	if err != nil {
		return nil, fmt.Errorf("gossip metadata of %s: %w", m.ID, err)
	}
	if len(b) > maxMeta {
		return nil, fmt.Errorf("gossip metadata of %s: %d bytes, expected at most %d: shorten addresses or labels", m.ID, len(b), maxMeta)
	}
	return b, nil
}

// gossipName is what memberlist calls a member: its id and its boot. So a process is never taken for the one it
// replaced: a node that restarts, at the same address or another, is a new name at once, and the old one dies by itself.
func gossipName(id NodeID, boot int64) string {
	return string(id) + "." + strconv.FormatInt(boot, 36)
}

func parseGossipName(name string) (NodeID, int64, error) {
	head, tail, ok := strings.Cut(name, ".")
	id, err := ParseNodeID(head)
	if err != nil {
		return "", 0, fmt.Errorf("gossip name: %w", err)
	}
	boot, err := strconv.ParseInt(tail, 36, 64)
	if !ok || err != nil || boot < 0 || gossipName(id, boot) != name {
		return "", 0, fmt.Errorf("gossip name %.80q: expected a node id, a dot and a time in base 36", name)
	}
	return id, boot, nil
}

// decodeMeta reads what a member named name says of itself. Unknown fields are a newer node's and are passed over.
func decodeMeta(name, gossip string, b []byte) (Member, error) {
	id, boot, err := parseGossipName(name)
	if err != nil {
		return Member{}, err
	}
	if len(b) > maxMeta {
		return Member{}, fmt.Errorf("gossip metadata of %s: %d bytes, expected at most %d", id, len(b), maxMeta)
	}
	var w wireMeta
	if err := json.Unmarshal(b, &w); err != nil {
		return Member{}, fmt.Errorf("gossip metadata of %s: %w", id, err)
	}
	if _, err := ParseRole(string(w.Role)); err != nil {
		return Member{}, fmt.Errorf("gossip metadata of %s: %w", id, err)
	}
	if w.Addr != "" {
		if _, _, err := net.SplitHostPort(w.Addr); err != nil {
			return Member{}, fmt.Errorf("gossip metadata of %s: address: %w", id, err)
		}
	}
	m := Member{
		ID: id, Role: w.Role, Addr: w.Addr, Gossip: gossip, Boot: boot,
		Meta: Meta{Miner: w.Miner, PeerID: w.PeerID, PeerAddrs: w.PeerAddrs, Kernels: w.Kernels, Labels: w.Labels},
	}
	if w.Device != nil {
		m.Meta.Device = Device(*w.Device)
	}
	if err := m.Meta.computing(); err != nil {
		return Member{}, fmt.Errorf("gossip metadata of %s: %w", id, err)
	}
	return m, nil
}
