package assembly_test

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
)

const tools = "../../../.cache/cuda/tools"

// devices are the kinds that the kernels are assembled for, and the bytes of registers that a kernel may keep in memory there.
var devices = []struct {
	name  string
	spill int
}{
	{"sm_80", 0}, {"sm_86", 0}, {"sm_89", 0}, {"sm_90", 0}, {"sm_100", 0},
	{"sm_120", 96}, // the tiles of 128×128 take a few registers more than two blocks leave them
}

// tool is the path of a program of NVIDIA's; the test is skipped where tools.sh has not fetched it.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join(tools, name))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		t.Skipf("%s is not here: kernels/cuda/assembly/tools.sh fetches it", name)
	}
	return path
}

// usage is what the assembler says of a kernel.
type usage struct {
	kernel                   string
	stack, stored, registers int
	shared                   int
}

var (
	compiling  = regexp.MustCompile(`Compiling entry function '(\w+)'`)
	properties = regexp.MustCompile(`(\d+) bytes stack frame, (\d+) bytes spill stores`)
	used       = regexp.MustCompile(`Used (\d+) registers`)
	sharedUsed = regexp.MustCompile(`(\d+) bytes smem`)
)

// usages reads what ptxas -v writes.
func usages(text string) (all []usage) {
	number := func(s string) int { n, _ := strconv.Atoi(s); return n }
	for line := range strings.SplitSeq(text, "\n") {
		if match := compiling.FindStringSubmatch(line); match != nil {
			all = append(all, usage{kernel: match[1]})
		}
		if len(all) == 0 {
			continue
		}
		last := &all[len(all)-1]
		if match := properties.FindStringSubmatch(line); match != nil {
			last.stack, last.stored = number(match[1]), number(match[2])
		}
		if match := used.FindStringSubmatch(line); match != nil {
			last.registers = number(match[1])
		}
		if match := sharedUsed.FindStringSubmatch(line); match != nil {
			last.shared = number(match[1])
		}
	}
	return all
}

// assemble writes the machine code of a file into the folder and returns its path and what the assembler says.
func assemble(ptxas, ptx, device, folder string) (string, string, error) {
	code := filepath.Join(folder, filepath.Base(ptx)+"."+device)
	text, err := exec.Command(ptxas, "-v", "-arch="+device, ptx, "-o", code).CombinedOutput()
	return code, string(text), err
}

func TestKernelsAssemble(t *testing.T) {
	ptxas := tool(t, "ptxas")
	for _, device := range devices {
		t.Run(device.name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			for _, path := range ptxFiles(t) {
				_, text, err := assemble(ptxas, path, device.name, folder)
				if err != nil {
					t.Errorf("%s: %v\n%s", path, err, text)
					continue
				}
				for _, u := range usages(text) {
					t.Logf("%-40s %3d registers, %6d bytes of shared memory, %d spilt, %d of stack", u.kernel, u.registers, u.shared, u.stored, u.stack)
					if u.stored > device.spill || u.stack > max(device.spill, stackOf(u.kernel)) {
						t.Errorf("%s: %s spills %d bytes and has %d of stack", filepath.Base(path), u.kernel, u.stored, u.stack)
					}
				}
			}
		})
	}
}

// stackOf is how much memory a kernel may have of its own, for arrays with an index at run time.
func stackOf(string) int { return 0 }

// disassembled are the instructions of a kernel's file for a device; each pair is made once.
var disassembled sync.Map

func disassemble(t *testing.T, name, device string) map[string][]instruction {
	t.Helper()
	ptxas, nvdisasm := tool(t, "ptxas"), tool(t, "nvdisasm")
	made, _ := disassembled.LoadOrStore(name+device, sync.OnceValues(func() (map[string][]instruction, error) {
		code, text, err := assemble(ptxas, "../ptx/"+name+".ptx", device, t.TempDir())
		if err != nil {
			return nil, errors.New(text)
		}
		listing, err := exec.Command(nvdisasm, "-c", code).Output()
		return functions(string(listing)), err
	}))
	all, err := made.(func() (map[string][]instruction, error))()
	if err != nil {
		t.Fatal(err)
	}
	return all
}
