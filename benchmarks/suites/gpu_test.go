package suites

import (
	"math"
	"testing"

	"github.com/autonet/autonet/kernels/cuda"
)

// What NVIDIA says of these devices: 67 TFLOP/s and 4.8 TB/s of an H200 (and 1,070 of bf16 at this clock), 19.5, 312 and
// 1.55 TB/s of an A100 of 40 GB.
func TestLimitsOfKnownDevices(t *testing.T) {
	for _, c := range []struct {
		device cuda.Device
		want   gpuLimits
	}{
		{cuda.Device{Major: 9, Multiprocessors: 132, Clock: 1980e3, MemoryClock: 3201e3, BusWidth: 6144}, gpuLimits{66.9, 1070, 4917}},
		{cuda.Device{Major: 8, Multiprocessors: 108, Clock: 1410e3, MemoryClock: 1215e3, BusWidth: 5120}, gpuLimits{19.5, 312, 1555}},
		{cuda.Device{Major: 99, Multiprocessors: 1, Clock: 1e6}, gpuLimits{}},
	} {
		got := limitsOf(c.device)
		for _, pair := range [][2]float64{{got.float32, c.want.float32}, {got.bf16, c.want.bf16}, {got.memory, c.want.memory}} {
			if math.Abs(pair[0]-pair[1]) > 0.005*pair[1] {
				t.Errorf("%+v: got %+v, want %+v", c.device, got, c.want)
			}
		}
	}
}

// The GPT's are 6 a parameter and token, but for the embeddings, and those of attention.
func TestStepFlops(t *testing.T) {
	for name, want := range map[string]float64{
		"digits":   6 * (64*32 + 32*10),
		"mlp-4096": 6 * (3*4096*4096 + 4096*10),
		"cnn-256":  6 * (1024*64*27 + 1024*64*576 + 256*128*576 + 256*128*1152 + 64*256*1152 + 64*256*2304 + 4096*256 + 2560),
		"gpt-384":  6 * 256 * (6*(12*384*384+2*256*384) + 384*65),
	} {
		if got := stepFlops(stepModel(name)); got != want {
			t.Errorf("%s: %g, want %g", name, got, want)
		}
	}
}
