//go:build unix

package recipe

import (
	"os"
	"syscall"
)

// own makes a file this process's until it is closed, so that two builds do not write one download.
func own(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }
