package job

import (
	"strings"
	"testing"
)

// TestDefaultsOfDevicesKeepTheID: a job that says what is so anyway is the job that says nothing, and one that wants
// something else is another.
func TestDefaultsOfDevicesKeepTheID(t *testing.T) {
	parse := func(top, plan string) *Job {
		t.Helper()
		j, err := Parse("j", []byte("name: a\n"+top+"dataset: data/x\nmodel: {input: [4], layers: [dense: 2]}\noptimizer: {kind: sgd, rate: 1}\nplan: {batch: 8, epochs: 1"+plan+"}\n"))
		if err != nil {
			t.Fatal(err)
		}
		return j
	}
	plain := parse("", "")
	if said := parse("precision: exact\n", ", device: any"); said.ID() != plain.ID() || said.Precision != Exact || plain.Plan.Device != AnyDevice {
		t.Errorf("%+v and %+v", said, plain)
	}
	ids := map[string]bool{plain.ID(): true}
	for _, other := range []*Job{parse("precision: tf32\n", ""), parse("precision: bf16\n", ""), parse("", ", device: cuda"), parse("", ", device: cpu"),
		parse("", ", device: cuda, device_memory: 8 GiB")} {
		if ids[other.ID()] {
			t.Errorf("two jobs are %s", other.ID())
		}
		ids[other.ID()] = true
		again, err := Decode(other.Resolve("bafkreidgvpkjawlxz6sffxzwgooowe5yt7i6wsyg236mfoks77nywkptdq").Canonical())
		if err != nil || again.Precision != other.Precision || again.Plan.Device != other.Plan.Device || again.Plan.DeviceBytes() != other.Plan.DeviceBytes() {
			t.Errorf("%s comes back as %+v, %v", other.ID(), again, err)
		}
	}
	if a, b := parse("", ", device: cuda, device_memory: 1.5GiB"), parse("", ", device: cuda, device_memory: 1536 MiB"); a.ID() != b.ID() || a.Plan.DeviceBytes() != 3<<29 {
		t.Errorf("1.5 GiB is %s, 1536 MiB is %s", a.Plan.DeviceMemory, b.Plan.DeviceMemory)
	}
}

func TestMemoryText(t *testing.T) {
	for text, want := range map[string]int64{"8 GiB": 8 << 30, "1 TiB": 1 << 40, "0.001 TiB": 1049 << 20, "1 MiB": 1 << 20, "512MiB": 512 << 20} {
		got, ok := parseMemory(text)
		if !ok || got != want {
			t.Errorf("%q is %d bytes, want %d", text, got, want)
		}
		if again, ok := parseMemory(MemoryText(got)); !ok || again != got {
			t.Errorf("%q is written %q", text, MemoryText(got))
		}
	}
	for _, text := range []string{"", "8", "8 GB", "-1 GiB", "0 MiB", "0.1 MiB", "9999999 TiB", "1e3 GiB", "8 GiB " + strings.Repeat("x", 9)} {
		if got, ok := parseMemory(text); ok {
			t.Errorf("%q is %d bytes", text, got)
		}
	}
}
