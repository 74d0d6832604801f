package dht

import (
	"fmt"

	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// ParseListen reads listen addresses: /ip4/0.0.0.0/tcp/4801, /ip4/0.0.0.0/udp/4801/quic-v1.
func ParseListen(addrs ...string) ([]ma.Multiaddr, error) {
	out := make([]ma.Multiaddr, len(addrs))
	for i, s := range addrs {
		a, err := ma.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("dht: listen address %d: %w", i, err)
		}
		out[i] = a
	}
	return out, nil
}

// ParseBootstrap reads the strings that Addrs gives: /ip4/10.0.0.7/tcp/4801/p2p/12D3Koo…; those of
// one peer are gathered.
func ParseBootstrap(addrs ...string) ([]peer.AddrInfo, error) {
	parsed := make([]ma.Multiaddr, len(addrs))
	for i, s := range addrs {
		a, err := ma.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("dht: bootstrap address %d: %w", i, err)
		}
		parsed[i] = a
	}
	infos, err := peer.AddrInfosFromP2pAddrs(parsed...)
	if err != nil {
		return nil, fmt.Errorf("dht: bootstrap addresses: want …/p2p/<peer id> at the end: %w", err)
	}
	return infos, nil
}
