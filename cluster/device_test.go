package cluster

import (
	"strings"
	"testing"
)

// TestDevicesFitInGossip: the longest device that is taken leaves room for addresses and a payee.
func TestDevicesFitInGossip(t *testing.T) {
	device := Device{Name: strings.Repeat("N", maxDeviceName), Memory: maxDeviceMemory, Capability: "12.10", Driver: strings.Repeat("9", maxDriver)}
	m := Member{ID: "a-rather-long-name-of-a-worker-1f2e3d4c", Role: Worker, Addr: "worker-17.rack-3.example.internal:17400", Boot: 1,
		Meta: Meta{Miner: "0x00000000219ab540356cBB839Cbe05303d7705Fa", PeerID: "12D3KooWQYhTNQdmr3ArTeUHRYzFg94BKyTkoWBDWez9kSCVe2Xo",
			Kernels: strings.Repeat("k", maxKernels), Device: device}}
	b, err := encodeMeta(m)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d of %d bytes", len(b), maxMeta)
	for name, change := range map[string]func(*Device){
		"name:":               func(d *Device) { d.Name = "" },
		"of plain text":       func(d *Device) { d.Name = "a\x1b[2J" },
		"1 to 64 bytes":       func(d *Device) { d.Name += "N" },
		"memory:":             func(d *Device) { d.Memory = 0 },
		"1125899906842624":    func(d *Device) { d.Memory++ },
		"compute capability:": func(d *Device) { d.Capability = "nine" },
		"driver:":             func(d *Device) { d.Driver += "9" },
	} {
		wrong := m
		change(&wrong.Meta.Device)
		if _, err := encodeMeta(wrong); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%+v: %v, want %q", wrong.Meta.Device, err, name)
		}
	}
	wrong := m
	wrong.Meta.Kernels += "k"
	if _, err := encodeMeta(wrong); err == nil || !strings.Contains(err.Error(), "kernels:") {
		t.Error(err)
	}
}

func TestDeviceName(t *testing.T) {
	for text, want := range map[string]string{"NVIDIA H200": "NVIDIA H200", " a\x1b[2J\n": "a[2J", "\xff": "unnamed", strings.Repeat("ü", 40): strings.Repeat("ü", 32)} {
		got := DeviceName(text)
		if d := (Device{Name: got, Memory: 1, Capability: "9.0"}); got != want || d.Validate() != nil {
			t.Errorf("%q is announced as %q, %v", text, got, d.Validate())
		}
	}
}

func TestCapable(t *testing.T) {
	for capability, want := range map[string]bool{"8.0": true, "7.5": false, "9.0": true, "12.1": true, "": false} {
		if got := (Device{Capability: capability}).Capable(8, 0); got != want {
			t.Errorf("%q: %v", capability, got)
		}
	}
}
