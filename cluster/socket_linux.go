package cluster

import (
	"syscall"

	"golang.org/x/sys/unix"
)

// limitUnacked makes the kernel give up a connection whose sent bytes stay unacknowledged for deadAfter; it would
// retry for a quarter of an hour otherwise.
func limitUnacked(_, _ string, raw syscall.RawConn) error {
	var set error
	err := raw.Control(func(fd uintptr) {
		set = unix.SetsockoptInt(int(fd), unix.IPPROTO_TCP, unix.TCP_USER_TIMEOUT, int(deadAfter.Milliseconds()))
	})
	if err != nil {
		return err
	}
	return set
}
