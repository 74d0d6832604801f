//go:build cuda && linux && cgo

package cuda

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// A device that has no room says what asked and what is free, and goes on.
func TestOutOfMemory(t *testing.T) {
	b := device(t)
	_, err := b.Alloc(int(b.device.Memory/4) + 1)
	var full *kernels.OutOfMemoryError
	if !errors.As(err, &full) || full.Asked <= b.device.Memory || full.Free <= 0 || full.Free > b.device.Memory {
		t.Fatalf("%v, want what was asked and what is free", err)
	}
	have(t, b, "memory after that", alloc(t, b, 100), make([]float32, 100))
}

// What Free gave back makes room for others.
func TestMemoryIsNotHoarded(t *testing.T) {
	b := device(t)
	part := int(b.device.Memory / 4 / 3)
	for n := part; n < part+4; n++ {
		x, err := b.Alloc(n)
		if err != nil {
			t.Fatal(err)
		}
		b.Free(x)
	}
}

// A large block that was freed is there for other users of the device.
func TestLargeBlocksGoBack(t *testing.T) {
	a, b := device(t), device(t)
	for _, on := range []*Backend{a, b, a} {
		x, err := on.Alloc(int(on.device.Memory / 4 * 3 / 5))
		if err != nil {
			t.Fatal(err)
		}
		on.Free(x)
	}
}

// inProcess runs a test again, in a process of its own, where the emulated driver has settings. A real one has none, so
// that the test is skipped.
func inProcess(t *testing.T, settings ...string) string {
	t.Helper()
	if !strings.Contains(os.Getenv("LD_LIBRARY_PATH"), "emulator") {
		t.Skip("on the emulated driver only")
	}
	c := exec.Command(os.Args[0], "-test.run=^TestProcess$", "-test.v")
	c.Env = append(os.Environ(), append(settings, "AUTONET_TEST_PROCESS=1")...)
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}

// TestProcess is what inProcess runs: it opens the device, computes, and prints the errors.
func TestProcess(t *testing.T) {
	if os.Getenv("AUTONET_TEST_PROCESS") == "" {
		t.Skip("run by other tests")
	}
	b, err := Open(0)
	if err != nil {
		fmt.Printf("open: %v; no driver: %v; no device: %v\n", err, errors.Is(err, ErrNoDriver), errors.Is(err, ErrNoDevice))
		return
	}
	x, err := b.Alloc(100)
	fmt.Println("alloc:", err)
	var tape kernels.Tape
	out := make([]float32, 100)
	for range 10 {
		b.Record(&tape, func() { b.Fill(x, 1); b.Add(x, x) })
		b.Fetch(out, x)()
		b.Upload(x, out)
		b.Sum(x)
	}
	var lost *LostError
	fmt.Printf("at last: %v; lost: %v\n", b.Err(), errors.As(b.Err(), &lost))
	_, err = b.Alloc(100)
	fmt.Println("alloc:", err)
	b.Close()
	fmt.Println("closed")
}

func TestFaults(t *testing.T) {
	for _, f := range []struct {
		name, setting string
		want          []string
	}{
		{"no driver", "LD_LIBRARY_PATH=/nowhere/emulator", []string{"libcuda.so.1", "no driver: true"}},
		{"old driver", "AUTONET_EMULATED_DRIVER=11040", []string{"11.4", "12.0", "no driver: true"}},
		{"no device", "AUTONET_EMULATED_DEVICES=0", []string{"number 0 asked for, this machine has 0", "no device: true"}},
		{"old device", "AUTONET_EMULATED_CAPABILITY=7.5", []string{"compute capability 7.5; 8.0 or more is needed"}},
		{"small device", "AUTONET_EMULATED_MEMORY=65536", []string{"out of memory", "needs 4194304 bytes", "closed"}},
		{"a device that is lost", "AUTONET_EMULATED_LOSE=7", []string{"at last: cuda:0 (", "lost: CUDA_ERROR_", "lost: true", "closed"}},
	} {
		t.Run(f.name, func(t *testing.T) {
			out := inProcess(t, f.setting)
			for _, w := range f.want {
				if !strings.Contains(out, w) {
					t.Errorf("%q is missing in\n%s", w, out)
				}
			}
		})
	}
}
