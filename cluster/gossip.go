package cluster

import (
	"bytes"
	"context"
	"errors"
	"log"
	"math/rand/v2"
	"net"
	"slices"
	"strings"
	"time"

	"github.com/hashicorp/memberlist"
)

// delegate is what memberlist calls. Its methods run under memberlist's locks: they only note what they are told.
type delegate struct{ m *Membership }

var (
	_ memberlist.Delegate      = delegate{}
	_ memberlist.EventDelegate = delegate{}
	_ memberlist.AliveDelegate = delegate{}
)

func (d delegate) NodeMeta(int) []byte {
	d.m.mu.Lock()
	defer d.m.mu.Unlock()
	return d.m.mu.meta
}

// NotifyAlive refuses news of a node whose metadata makes no sense.
func (d delegate) NotifyAlive(n *memberlist.Node) error {
	_, err := decodeMeta(n.Name, n.Address(), n.Meta)
	if err != nil {
		d.m.refused.add(refusedGossip, n.Address(), err)
	}
	return err
}

func (d delegate) NotifyJoin(n *memberlist.Node) {
	mem, err := decodeMeta(n.Name, n.Address(), n.Meta)
	if err != nil {
		return // NotifyAlive has refused it
	}
	d.m.mu.Lock()
	delete(d.m.mu.lost, mem.ID)
	d.m.mu.Unlock()
	d.m.view.put(mem)
}

func (d delegate) NotifyUpdate(n *memberlist.Node) { d.NotifyJoin(n) }

func (d delegate) NotifyLeave(n *memberlist.Node) {
	id, boot, err := parseGossipName(n.Name)
	if err != nil {
		return // NotifyAlive has refused it
	}
	d.m.mu.Lock()
	for other := range d.m.mu.lost {
		if len(d.m.mu.lost) < maxPeers {
			break
		}
		delete(d.m.mu.lost, other)
	}
	d.m.mu.lost[id] = lostNode{addr: n.Address(), since: time.Now()}
	d.m.mu.Unlock()
	d.m.view.drop(id, boot)
}

func (delegate) NotifyMsg([]byte)                {}
func (delegate) GetBroadcasts(int, int) [][]byte { return nil }
func (delegate) LocalState(bool) []byte          { return nil }
func (delegate) MergeRemoteState([]byte, bool)   {}

// gossipLog routes memberlist's lines into the node's log at debug level: what matters of them arrives as events. Gossip
// that cannot be decrypted is a refusal.
func (m *Membership) gossipLog() *log.Logger { return log.New(gossipWriter{m}, "", 0) }

type gossipWriter struct{ m *Membership }

func (w gossipWriter) Write(line []byte) (int, error) {
	text := string(bytes.TrimSpace(line))
	lower := strings.ToLower(text)
	if strings.Contains(lower, "decrypt") || strings.Contains(lower, "encryption is configured but") {
		remote := "unknown"
		if _, from, ok := strings.Cut(text, "from="); ok {
			remote = from
		}
		w.m.refused.add(refusedGossip, remote, errors.New(text))
	} else {
		w.m.log.Debug(text)
	}
	return len(line), nil
}

// gossipAddrs returns the gossip addresses of the live members, this node's first.
func (m *Membership) gossipAddrs() []string {
	addrs := []string{m.GossipAddr()}
	for _, mem := range m.Members() {
		if mem.ID != m.cfg.Identity.ID {
			addrs = append(addrs, mem.Gossip)
		}
	}
	return addrs
}

// remembered returns the addresses kept from before. They are a hint: a file that cannot be read stops nobody.
func (m *Membership) remembered() []string {
	if m.cfg.PeersFile == "" {
		return nil
	}
	addrs, err := readPeers(m.cfg.PeersFile)
	if err != nil {
		m.log.Warn("peers not remembered", "err", err)
	}
	return addrs
}

const (
	// rejoinFanout bounds the addresses tried in one go, and rejoinTimeout the wait at each: a host that is gone does
	// not answer at all.
	rejoinFanout  = 3
	rejoinTimeout = 500 * time.Millisecond
	// lostFor is how long a member that was given up is asked for: after a longer partition seeds must do.
	lostFor = time.Hour
)

// lostNode is where a member was when it was given up.
type lostNode struct {
	addr  string
	since time.Time
}

// rejoin looks for members at the addresses where some are expected and none is: seeds, the addresses remembered from
// before the restart, and the members that were given up. So nodes may start in any order, a fleet finds itself again
// after all of it restarted, and after a partition of the network.
func (m *Membership) rejoin(ctx context.Context, remembered []string) {
	expected := slices.Concat(m.cfg.Seeds, remembered)
	var kept []string
	for wait := m.cfg.Profile.GossipInterval; ; {
		missing := m.missing(expected)
		rand.Shuffle(len(missing), func(i, j int) { missing[i], missing[j] = missing[j], missing[i] })
		for _, addr := range missing[:min(len(missing), rejoinFanout)] {
			if err := m.reach(ctx, addr); err != nil {
				m.log.Debug("no member answers", "addr", addr, "err", err)
			}
		}
		kept = m.remember(kept)
		// A node that is alone asks often, it has nothing else to do.
		if len(m.Members()) > 1 {
			wait = m.cfg.Profile.RejoinInterval
		} else {
			wait = min(2*wait, m.cfg.Profile.RejoinInterval)
		}
		if !pause(ctx, wait) {
			return
		}
	}
}

// reach exchanges states with the member at addr. It connects first itself: memberlist's own attempt does not end with
// ctx, and would hold Close up at a host that is gone.
func (m *Membership) reach(ctx context.Context, addr string) error {
	ctx, cancel := context.WithTimeout(ctx, rejoinTimeout)
	defer cancel()
	conn, err := dialTCP(ctx, addr)
	if err != nil {
		return err
	}
	if err := conn.Close(); err != nil {
		return err
	}
	_, err = m.list.Join([]string{addr})
	return err
}

// missing returns the addresses among expected, and of the members given up, at which no live member is.
func (m *Membership) missing(expected []string) []string {
	m.mu.Lock()
	var lost []string
	for id, was := range m.mu.lost {
		if time.Since(was.since) > lostFor {
			delete(m.mu.lost, id)
			continue
		}
		lost = append(lost, was.addr)
	}
	m.mu.Unlock()
	live := m.gossipAddrs()
	var missing []string
	for _, addr := range slices.Concat(expected, lost) {
		if !slices.Contains(live, canonical(addr)) && !slices.Contains(missing, addr) {
			missing = append(missing, addr)
		}
	}
	return missing
}

// canonical resolves the host of addr, so that a seed given by name is recognised among the members.
func canonical(addr string) string {
	if a, err := net.ResolveTCPAddr("tcp", addr); err == nil {
		return a.String()
	}
	return addr
}

// remember writes the members' addresses when they are others than before, and returns them.
func (m *Membership) remember(before []string) []string {
	if m.cfg.PeersFile == "" {
		return before
	}
	addrs := m.gossipAddrs()[1:]
	slices.Sort(addrs)
	if len(addrs) == 0 || slices.Equal(addrs, before) {
		return before // alone: what is remembered is still the best guess
	}
	if err := writePeers(m.cfg.PeersFile, addrs); err != nil {
		m.log.Warn("peers not remembered", "err", err)
	}
	return addrs
}
