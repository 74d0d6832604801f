package benchmarks

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"runtime"
	"strings"
)

// Machine is where the numbers were measured.
type Machine struct {
	CPU   string `json:"cpu"`
	GPU   string `json:"gpu,omitempty"` // the devices, where there are any
	Cores int    `json:"cores"`
	OS    string `json:"os"`
	Arch  string `json:"arch"`
	Go    string `json:"go"`
}

// ThisMachine describes the machine that the program runs on. root is the file system's root, where Linux says what
// processor it has; elsewhere CPU is only the architecture.
func ThisMachine(root fs.FS) Machine {
	m := Machine{CPU: runtime.GOARCH, Cores: runtime.NumCPU(), OS: runtime.GOOS, Arch: runtime.GOARCH, Go: runtime.Version()}
	text, err := fs.ReadFile(root, "proc/cpuinfo")
	if err != nil {
		return m
	}
	var model, family, stepping string
	for scanner := bufio.NewScanner(bytes.NewReader(text)); scanner.Scan(); {
		key, value, _ := strings.Cut(scanner.Text(), ":")
		switch value = strings.TrimSpace(value); strings.TrimSpace(key) {
		case "model name":
			model = value
		case "cpu family":
			family = value
		case "model":
			stepping = value
		}
	}
	if model != "" {
		m.CPU = fmt.Sprintf("%s (family %s, model %s)", model, family, stepping)
	}
	return m
}

// String describes the machine in a line.
func (m Machine) String() string {
	text := fmt.Sprintf("%s, %d cores, %s/%s, %s", m.CPU, m.Cores, m.OS, m.Arch, m.Go)
	if m.GPU != "" {
		text += ", " + m.GPU
	}
	return text
}
