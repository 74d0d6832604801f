//go:build !linux

package demo

import "syscall"

// childAttributes: outside Linux children outlive a demo that is itself killed.
func childAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{} }
