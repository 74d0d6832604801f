package suites

import (
	"fmt"
	"slices"
	"strings"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda"
	"github.com/autonet/autonet/tensor"
)

// gpuLimits is what a device could do at most at its highest clock; 0: not known here.
type gpuLimits struct {
	float32, bf16 float64 // TFLOP/s
	memory        float64 // GB/s
}

// Capabilities and what a multiprocessor of theirs does each clock, by NVIDIA's programming guide and the whitepapers of
// A100 and H100. Where one capability has devices of several speeds, the speed of its tensor cores is left out.
var (
	float32Lanes = map[string]float64{"8.0": 64, "8.6": 128, "8.7": 128, "8.9": 128, "9.0": 128, "10.0": 128, "10.3": 128, "12.0": 128, "12.1": 128}
	bf16Flops    = map[string]float64{"8.0": 2048, "9.0": 4096}
)

func limitsOf(d cuda.Device) gpuLimits {
	perSecond := float64(d.Multiprocessors) * float64(d.Clock) * 1e3
	return gpuLimits{
		float32: 2 * float32Lanes[d.Capability()] * perSecond / 1e12,
		bf16:    bf16Flops[d.Capability()] * perSecond / 1e12,
		memory:  2 * float64(d.MemoryClock) * 1e3 * float64(d.BusWidth) / 8 / 1e9,
	}
}

// flops is the limit of a precision, in TFLOP/s.
func (l gpuLimits) flops(p kernels.Precision) float64 {
	switch p {
	case kernels.Exact:
		return l.float32
	case kernels.BF16:
		return l.bf16
	}
	return 0
}

// ofLimit are the metrics of a rate: itself and, where the limit is known, what part of it that is.
func ofLimit(unit string, limit float64) []benchmarks.Metric {
	all := []benchmarks.Metric{{Unit: unit, Better: benchmarks.Higher}}
	if limit > 0 {
		all = append(all, benchmarks.Metric{Unit: fmt.Sprintf("%% of %.4g %s", limit, unit), Better: benchmarks.Higher})
	}
	return all
}

// rateNumbers are the numbers of those metrics.
func rateNumbers(rate, limit float64) []float64 {
	if limit > 0 {
		return []float64{rate, 100 * rate / limit}
	}
	return []float64{rate}
}

// DevicesHere describes this machine's devices in a line; it is empty where there are none.
func DevicesHere() string {
	all, err := cuda.Devices()
	if err != nil {
		return ""
	}
	var lines []string
	for _, d := range all {
		lines = append(lines, fmt.Sprintf("%s (%d multiprocessors, %.0f MHz at most, %.0f GB, compute capability %s, CUDA %s)",
			d.Name, d.Multiprocessors, float64(d.Clock)/1e3, float64(d.Memory)/1e9, d.Capability(), d.Driver))
	}
	return strings.Join(lines, ", ")
}

// stepFlops is the floating-point operations of one sample's training step, those of products alone: two a multiply-add,
// and the backward pass has twice those of the forward pass (Kaplan et al., 2020, section 2.1). Attention counts as if it
// were not causal, as in Chowdhery et al., 2022, appendix B. It knows the layers of gpuModels.
func stepFlops(s tensor.Spec) float64 {
	var multiplyAdds float64
	shape := slices.Clone(s.Input)
	for _, l := range s.Layers {
		last := len(shape) - 1
		switch l.Kind {
		case "dense":
			multiplyAdds += float64(volume(shape)) * float64(l.Units)
			shape[last] = l.Units
		case "conv2d":
			k := l.Kernel[0]
			out := shape[last] + 2*l.Padding[0] - k + 1
			multiplyAdds += float64(out*out*l.Filters) * float64(shape[0]*k*k)
			shape = []int{l.Filters, out, out}
		case "max_pool":
			shape = []int{shape[0], shape[1] / l.Size[0], shape[2] / l.Size[0]}
		case "flatten":
			shape = []int{volume(shape)}
		case "embedding":
			shape = append(shape, l.Dim)
		case "transformer":
			steps, width := float64(shape[0]), float64(shape[1])
			multiplyAdds += 12*steps*width*width + 2*steps*steps*width
		}
	}
	return 6 * multiplyAdds
}

func volume(shape []int) int {
	n := 1
	for _, side := range shape {
		n *= side
	}
	return n
}
