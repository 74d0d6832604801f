package node

import (
	"fmt"
	"path/filepath"

	"github.com/gofrs/flock"
)

// lockDir takes a process's directory for itself, so that no two processes are the same node. The lock ends with the
// process, however it ends.
func lockDir(dir string) (*flock.Flock, error) {
	lock := flock.New(filepath.Join(dir, "lock"))
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", dir, err)
	}
	if !held {
		return nil, fmt.Errorf("directory %s is in use by another process", dir)
	}
	return lock, nil
}
