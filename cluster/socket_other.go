//go:build !linux

package cluster

import "syscall"

// limitUnacked does nothing where the system has no such option: gRPC's pings and gossip notice a dead host there.
func limitUnacked(_, _ string, _ syscall.RawConn) error { return nil }
