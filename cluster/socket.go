package cluster

import (
	"context"
	"errors"
	"fmt"
	"net"
	"syscall"
	"time"
)

// deadAfter is how long a host may stay silent on a connection before the connection is given up. A process that dies
// closes its connections at once; this is for hosts that lose power or network, which nobody announces. Longer than a
// few lost segments on a LAN (retransmission starts at 200 ms and doubles), shorter than the leader's recovery target.
const deadAfter = 3 * time.Second

// keepAlive probes idle connections so that deadAfter holds for them too.
func keepAlive() net.KeepAliveConfig {
	return net.KeepAliveConfig{Enable: true, Idle: time.Second, Interval: time.Second, Count: 2}
}

// listen opens the node's port.
func listen(ctx context.Context, addr string) (net.Listener, error) {
	lc := net.ListenConfig{KeepAliveConfig: keepAlive(), Control: limitUnacked}
	ln, err := lc.Listen(ctx, "tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("listen on %s: the port is in use by another process: %w", addr, err)
	}
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", addr, err)
	}
	return ln, nil
}

func dialTCP(ctx context.Context, addr string) (net.Conn, error) {
	d := net.Dialer{KeepAliveConfig: keepAlive(), Control: limitUnacked}
	return d.DialContext(ctx, "tcp", addr)
}

// advertised returns the host:port that others reach the listener by: advertise where it is given ("host" or
// "host:port"), the bound address where that is one host, else the machine's first private or global address.
func advertised(bound net.Addr, advertise string) (string, error) {
	host, port, err := net.SplitHostPort(bound.String())
	if err != nil {
		return "", fmt.Errorf("bound address %s: %w", bound, err)
	}
	if advertise != "" {
		if h, p, err := net.SplitHostPort(advertise); err == nil {
			return net.JoinHostPort(h, p), nil
		}
		return net.JoinHostPort(advertise, port), nil
	}
	if ip := net.ParseIP(host); ip != nil && !ip.IsUnspecified() {
		return net.JoinHostPort(host, port), nil
	}
	ip, err := machineIP()
	if err != nil {
		return "", err
	}
	return net.JoinHostPort(ip.String(), port), nil
}

// machineIP returns an address of this machine that other machines may reach; loopback when it has no other.
func machineIP() (net.IP, error) {
	addrs, err := net.InterfaceAddrs()
	if err != nil {
		return nil, fmt.Errorf("list this machine's addresses: %w", err)
	}
	var best net.IP
	rank := 0 // 3: private IPv4, 2: other IPv4, 1: IPv6
	for _, a := range addrs {
		n, ok := a.(*net.IPNet)
		if !ok || !n.IP.IsGlobalUnicast() {
			continue
		}
		r := 1
		if n.IP.To4() != nil {
			r = 2
			if n.IP.IsPrivate() {
				r = 3
			}
		}
		if r > rank {
			best, rank = n.IP, r
		}
	}
	if best == nil {
		best = net.IPv4(127, 0, 0, 1)
	}
	return best, nil
}
