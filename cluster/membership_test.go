package cluster

import (
	"context"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// gossiper is a member with its events.
type gossiper struct {
	*Membership
	events chan Event
}

func startGossip(t *testing.T, cfg GossipConfig) gossiper {
	t.Helper()
	if cfg.BindAddr == "" {
		cfg.BindAddr = "127.0.0.1:0"
	}
	g := gossiper{events: make(chan Event, 100)}
	cfg.Events = func(e Event) { g.events <- e }
	m, err := JoinGossip(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := m.Close(); err != nil {
			t.Error(err)
		}
	})
	g.Membership = m
	return g
}

// crash stops gossip without a farewell, as kill -9 does.
func (g gossiper) crash(t *testing.T) {
	t.Helper()
	g.closed.Do(func() {
		g.cancel()
		g.wg.Wait()
		g.closes = g.list.Shutdown()
	})
	if g.closes != nil {
		t.Fatal(g.closes)
	}
}

func (g gossiper) waitLive(ctx context.Context, t *testing.T, n int) {
	t.Helper()
	if err := g.WaitFor(ctx, func(all []Member) bool { return len(all) == n }); err != nil {
		t.Fatalf("%v: %+v, expected %d", err, g.Members(), n)
	}
}

// next returns the next event about id.
func (g gossiper) next(ctx context.Context, t *testing.T, id NodeID) Event {
	t.Helper()
	for {
		select {
		case e := <-g.events:
			if e.Member.ID == id {
				return e
			}
		case <-ctx.Done():
			t.Fatalf("no event about %s", id)
		}
	}
}

func (g gossiper) id() NodeID { return g.cfg.Identity.ID }

func TestGossip(t *testing.T) {
	f := testFleet(t)
	ctx := testContext(t)
	meta := Meta{
		Miner: "0x00000000219ab540356cBB839Cbe05303d7705Fa", PeerID: "12D3KooWQYhTNQdmr3ArTeUHRYzFg94BKyTkoWBDWez9kSCVe2Xo",
		PeerAddrs: []string{"/ip4/127.0.0.1/tcp/4001", "/ip4/127.0.0.1/udp/4001/quic-v1"},
		Kernels:   "cuda", Device: Device{Name: "NVIDIA H200", Memory: 150754820096, Capability: "9.0", Driver: "570.86.15"},
	}
	a := startGossip(t, GossipConfig{Identity: testIdentity(t, f, Coordinator), Addr: "127.0.0.1:1001"})
	b := startGossip(t, GossipConfig{Identity: testIdentity(t, f, Worker), Addr: "127.0.0.1:1002", Meta: meta, Seeds: []string{a.GossipAddr()}})
	c := startGossip(t, GossipConfig{Identity: testIdentity(t, f, Operator), Seeds: []string{b.GossipAddr()}})
	for _, g := range []gossiper{a, b, c} {
		g.waitLive(ctx, t, 3)
	}
	e := a.next(ctx, t, b.id())
	if e.Kind != Up || e.Member.Role != Worker || e.Member.Addr != "127.0.0.1:1002" || e.Member.Meta.Miner != meta.Miner ||
		e.Member.Meta.Kernels != meta.Kernels || e.Member.Meta.Device != meta.Device || e.Member.Meta.PeerID != meta.PeerID || len(e.Member.Meta.PeerAddrs) != 2 {
		t.Errorf("event %v", e)
	}
	if addr, ok := c.Resolve(b.id()); !ok || addr != "127.0.0.1:1002" {
		t.Errorf("resolved %s, %v", addr, ok)
	}
	if addr, ok := a.Resolve(a.id()); !ok || addr != "127.0.0.1:1001" {
		t.Errorf("resolved itself as %s, %v", addr, ok)
	}
	if _, ok := a.Resolve(c.id()); ok {
		t.Error("resolved a node that serves nothing")
	}

	meta.Labels = map[string]string{"cores": "2"}
	if err := b.SetMeta(meta); err != nil {
		t.Fatal(err)
	}
	if e := a.next(ctx, t, b.id()); e.Kind != Update || e.Member.Meta.Labels["cores"] != "2" {
		t.Errorf("event %v, expected the update", e)
	}
	meta.Labels["long"] = strings.Repeat("x", maxMeta)
	if err := b.SetMeta(meta); err == nil {
		t.Error("metadata too long was taken")
	}

	// A node that leaves is gone at once; one that dies is missed within the profile's time.
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if e := a.next(ctx, t, c.id()); e.Kind == Up {
		e = a.next(ctx, t, c.id())
		if e.Kind != Down {
			t.Errorf("event %v, expected down", e)
		}
	}
	b.waitLive(ctx, t, 2)
	begin := time.Now()
	b.crash(t)
	if e := a.next(ctx, t, b.id()); e.Kind != Down {
		t.Errorf("event %v, expected down", e)
	}
	t.Logf("death noticed after %v", time.Since(begin).Round(time.Millisecond))
}

func TestDeathIsNoticedSoon(t *testing.T) {
	if testing.Short() {
		t.Skip("times a real clock")
	}
	f := testFleet(t)
	ctx := testContext(t)
	var all []gossiper
	for range 6 {
		cfg := GossipConfig{Identity: testIdentity(t, f, Worker)}
		if len(all) > 0 {
			cfg.Seeds = []string{all[0].GossipAddr()}
		}
		all = append(all, startGossip(t, cfg))
	}
	for _, g := range all {
		g.waitLive(ctx, t, len(all))
	}
	for n := len(all) - 1; n > 2; n-- {
		begin := time.Now()
		all[n].crash(t)
		all[0].waitLive(ctx, t, n)
		took := time.Since(begin)
		t.Logf("%d survivors: noticed after %v", n, took.Round(time.Millisecond))
		if took > 5*time.Second { // a loaded test machine; the profile says 1.1 s
			t.Errorf("noticed after %v", took)
		}
	}
}

func TestRestart(t *testing.T) {
	f := testFleet(t)
	ctx := testContext(t)
	a := startGossip(t, GossipConfig{Identity: testIdentity(t, f, Coordinator), Addr: "127.0.0.1:1001"})
	worker := testIdentity(t, f, Worker)
	file := filepath.Join(t.TempDir(), "peers.json")
	cfg := GossipConfig{Identity: worker, Addr: "127.0.0.1:1002", PeersFile: file, Seeds: []string{a.GossipAddr()}}
	b := startGossip(t, cfg)
	a.waitLive(ctx, t, 2)
	first := a.next(ctx, t, b.id())
	eventually(t, "peers are remembered", func() bool {
		addrs, err := readPeers(file)
		return err == nil && len(addrs) == 1 && addrs[0] == a.GossipAddr()
	})
	// At once, elsewhere, without seeds.
	b.crash(t)
	cfg.Addr, cfg.Seeds = "127.0.0.1:1003", nil
	b = startGossip(t, cfg)
	if e := a.next(ctx, t, b.id()); e.Kind != Down || e.Member.Addr != first.Member.Addr {
		t.Errorf("event %+v, expected down", e)
	}
	if e := a.next(ctx, t, b.id()); e.Kind != Up || e.Member.Addr != "127.0.0.1:1003" {
		t.Errorf("event %+v, expected up at the new place", e)
	}
	// At once, at the same port: nobody missed it, but it is another process.
	cfg.BindAddr = b.GossipAddr()
	b.crash(t)
	b = startGossip(t, cfg)
	if e := a.next(ctx, t, b.id()); e.Kind != Down {
		t.Errorf("event %+v, expected down", e)
	}
	if e := a.next(ctx, t, b.id()); e.Kind != Up || e.Member.Boot != b.boot {
		t.Errorf("event %+v, expected up", e)
	}
	b.waitLive(ctx, t, 2)
}

func TestWholeFleetRestarts(t *testing.T) {
	f := testFleet(t)
	ctx := testContext(t)
	dir := t.TempDir()
	var cfgs []GossipConfig
	for i, role := range []Role{Coordinator, Coordinator, Worker} {
		cfgs = append(cfgs, GossipConfig{Identity: testIdentity(t, f, role), PeersFile: filepath.Join(dir, string(rune('a'+i)))})
	}
	start := func() []gossiper {
		var all []gossiper
		for i := range cfgs {
			g := startGossip(t, cfgs[i])
			cfgs[i].BindAddr = g.GossipAddr()
			all = append(all, g)
			for j := range cfgs {
				cfgs[j].Seeds = []string{all[0].GossipAddr()}
			}
		}
		for _, g := range all {
			g.waitLive(ctx, t, len(all))
		}
		return all
	}
	before := start()
	for i := range cfgs {
		cfgs[i].Seeds = nil
		eventually(t, "peers are remembered", func() bool {
			addrs, err := readPeers(cfgs[i].PeersFile)
			return err == nil && len(addrs) == len(cfgs)-1
		})
	}
	for _, g := range before {
		g.crash(t)
	}
	start()
}

func TestGossipKeyMismatch(t *testing.T) {
	f, other := testFleet(t), testFleet(t)
	a := startGossip(t, GossipConfig{Identity: testIdentity(t, f, Coordinator)})
	b := startGossip(t, GossipConfig{Identity: testIdentity(t, other, Worker), Seeds: []string{a.GossipAddr()}})
	eventually(t, "gossip under another key is refused", func() bool {
		return counterValue(a.refused.total.WithLabelValues(refusedGossip)) > 0
	})
	if len(a.Members()) != 1 || len(b.Members()) != 1 {
		t.Errorf("members %v and %v", a.Members(), b.Members())
	}
}

func TestGossipPortInUse(t *testing.T) {
	f := testFleet(t)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	_, err = JoinGossip(GossipConfig{Identity: testIdentity(t, f, Worker), BindAddr: ln.Addr().String()})
	if err == nil || !strings.Contains(err.Error(), ln.Addr().String()) {
		t.Errorf("port in use: %v", err)
	}
}

func FuzzDecodeMeta(f *testing.F) {
	f.Add("w-1f.1a", []byte(`{"r":"worker","a":"127.0.0.1:80"}`))
	f.Add("", []byte(`{}`))
	f.Add("w-1f.1a", []byte(`{"r":"worker","k":"cuda","d":{"n":"NVIDIA H200","m":150754820096,"c":"9.0","v":"570.86.15"}}`))
	f.Add("w-1f.1a", []byte(`{"r":"worker","d":{"n":"\u001b[2J","m":-1,"c":"nine"}}`))
	f.Fuzz(func(t *testing.T, name string, b []byte) {
		m, err := decodeMeta(name, "127.0.0.1:1", b)
		if err != nil {
			return
		}
		if gossipName(m.ID, m.Boot) != name {
			t.Fatalf("%q became %q", name, gossipName(m.ID, m.Boot))
		}
		if _, err := ParseRole(string(m.Role)); err != nil {
			t.Fatal(err)
		}
		if again, err := encodeMeta(m); err == nil {
			if back, err := decodeMeta(name, "127.0.0.1:1", again); err != nil || back.Meta.Device != m.Meta.Device || back.Meta.Kernels != m.Meta.Kernels {
				t.Fatalf("%+v became %+v, %v", m, back, err)
			}
		} else if !strings.Contains(err.Error(), "shorten") {
			t.Fatalf("%+v was taken and cannot be told: %v", m, err)
		}
	})
}
