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

// devices are the kinds that the kernels are assembled for.
var devices = []string{"sm_80", "sm_86", "sm_89", "sm_90", "sm_100", "sm_120"}

// spilling are the kernels that may keep some registers in memory, and how many bytes of them: the measures of a tile are for
// the devices of the first kinds, and fewer blocks at once would cost more than a few reads of the nearest cache.
var spilling = []struct {
	kernel *regexp.Regexp
	device string
	bytes  int
}{
	{regexp.MustCompile(`^(gemm_|pointwise_|conv_weights_).*128x128$`), "sm_120", 96},
	{regexp.MustCompile(`^attend_keys_near$`), "", 32},
	{regexp.MustCompile(`^attend_(\w+_)?far$`), "", 400}, // three blocks at once are worth it
	{regexp.MustCompile(`^flash_(keys|queries)_(96|128)$`), "", 160},
	{regexp.MustCompile(`^flash_forward_64$`), "sm_120", 16},
}

// spill is how many bytes of registers a kernel may keep in memory.
func spill(kernel, device string) int {
	for _, s := range spilling {
		if s.kernel.MatchString(kernel) && (s.device == "" || s.device == device) {
			return s.bytes
		}
	}
	return 0
}

// lent are the kernels that launches lend shared memory, and how many bytes of their own they may have beside it. Together
// that is at most 48 KiB, or 99 KiB where the launch asks for leave: more there is not at compute capabilities 8.6, 8.9 and 12.
var lent = []struct {
	kernel *regexp.Regexp
	bytes  int
}{
	{regexp.MustCompile(`^attend_`), 1 << 10},
	{regexp.MustCompile(`^flash_(forward|queries|keys)_`), 1 << 10},
	{regexp.MustCompile(`^(sum|squares|dot|lamb_norms)$`), 1 << 10},
	{regexp.MustCompile(`_wide$`), 2 << 10},
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
		t.Run(device, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			for _, path := range ptxFiles(t) {
				_, text, err := assemble(ptxas, path, device, folder)
				if err != nil {
					t.Errorf("%s: %v\n%s", path, err, text)
					continue
				}
				for _, u := range usages(text) {
					for _, l := range lent {
						if l.kernel.MatchString(u.kernel) && u.shared > l.bytes {
							t.Errorf("%s: %s has %d bytes of shared memory of its own; at most %d", filepath.Base(path), u.kernel, u.shared, l.bytes)
						}
					}
					if testing.Verbose() {
						t.Logf("%-40s %3d registers, %6d bytes of shared memory, %d spilt, %d of stack", u.kernel, u.registers, u.shared, u.stored, u.stack)
					}
					if allowed := spill(u.kernel, device); u.stored > allowed || u.stack > allowed {
						t.Errorf("%s: %s spills %d bytes and has %d of stack; at most %d", filepath.Base(path), u.kernel, u.stored, u.stack, allowed)
					}
				}
			}
		})
	}
}

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
