package cluster

import (
	"fmt"
	"os"
)

// readSecret reads a file that holds a key or a secret. It refuses one that others may read: who could read it may
// have copied it.
func readSecret(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return nil, fmt.Errorf("%s: mode is %#o, expected 0600: it holds a secret; run chmod 600 on it", path, mode)
	}
	return os.ReadFile(path)
}
