package demo

import "syscall"

// childAttributes keeps Ctrl-C on the terminal from reaching the children, which the demo ends in order, and ends them
// with a demo that is itself killed.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}
