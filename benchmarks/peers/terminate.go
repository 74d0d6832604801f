package peers

import (
	"os"
	"runtime"
)

// terminate asks a process to end its children and itself; where a process cannot be asked, it is killed.
func terminate(process *os.Process) error {
	if runtime.GOOS == "windows" {
		return process.Kill()
	}
	return process.Signal(os.Interrupt)
}
