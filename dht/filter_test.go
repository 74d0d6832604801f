package dht

import (
	"testing"

	kad "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/peer"
)

// TestPrivateAddressesStayOut: without AllowPrivate a peer on loopback is neither asked nor kept.
func TestPrivateAddressesStayOut(t *testing.T) {
	private := startHost(t, testConfig(t))
	cfg := testConfig(t, private.Addrs()...)
	cfg.AllowPrivate = false
	public := startHost(t, cfg)
	info := peer.AddrInfo{ID: private.ID(), Addrs: private.libp2p.Addrs()}
	if err := public.Connect(testContext(t), info); err != nil {
		t.Fatal(err)
	}
	if kad.PublicRoutingTableFilter(public.kad, private.ID()) {
		t.Error("the filter lets a peer on loopback in")
	}
	if addrs := public.kad.FilteredAddrs(); len(addrs) != 0 {
		t.Errorf("announces %v", addrs)
	}
	if err := <-public.kad.ForceRefresh(); err == nil && public.Peers() != 0 {
		t.Errorf("%d peers in the table", public.Peers())
	}
}
