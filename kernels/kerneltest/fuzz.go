package kerneltest

import (
	"encoding/binary"
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// hostile are numbers that fuzzing starts from: each is the edge of something.
var hostile = []float32{
	0, float32(math.Copysign(0, -1)), 1, -1, 0x1p-149, -0x1p-149, 0x1p-126, 0x1.fffffcp-127, math.MaxFloat32, 0x1.000002p0, 0x1.fffffep-1,
	float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.NaN()), 88.72284, -87.33655, 0.625, 0.925, 4, 0x1p-63, 0x1.8p-75, 3,
}

// Fuzz compares backends with the portable one on operators, shapes and numbers that the fuzzer chooses.
func Fuzz(f *testing.F, backends []kernels.Backend) {
	var seed []byte
	for _, v := range hostile {
		seed = binary.LittleEndian.AppendUint32(seed, math.Float32bits(v))
	}
	for i := range fuzzed {
		f.Add(uint8(i), uint8(3), uint8(17), uint8(2), seed)
		f.Add(uint8(i), uint8(2), uint8(70), uint8(5), seed[8:])
	}
	f.Fuzz(func(t *testing.T, op, rows, cols, more uint8, data []byte) {
		p := words(data)
		for _, b := range backends {
			fuzzed[int(op)%len(fuzzed)](t, b, p, int(rows%9), 1+int(cols%90), int(more))
		}
	})
}

// words are the numbers that lie in data, over and over; streams begin at different ones.
func words(data []byte) numbers {
	n := uint64(len(data) / 4)
	return numbers{"fuzzed", func(k kernels.Key, i uint64) float32 {
		if n == 0 {
			return 0
		}
		at := (i + uint64(k.Step)*5) % n * 4
		return math.Float32frombits(binary.LittleEndian.Uint32(data[at:]))
	}}
}

// fuzzed are the operators, on rows×cols numbers; more chooses among their kinds.
var fuzzed = []func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int){
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		product(t, b, p, kernels.Op(more%3), [3]int{rows, cols, 1 + more}, more%4, more&4 != 0)
	},
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		activation(t, b, p, nonlinearities[more%len(nonlinearities)], rows*cols)
	},
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, _ int) { layerNorm(t, b, p, rows, cols) },
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, _ int) { rmsNorm(t, b, p, rows, cols) },
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		batchNorm(t, b, p, rows, 1+more%5, cols)
	},
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, _ int) { softmaxes(t, b, p, rows, cols) },
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, _ int) { rowLosses(t, b, p, rows, cols) },
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		s := kernels.ConvShape{
			Channels: 2 * (1 + rows%3), Height: 1 + rows, Width: cols, Filters: 2 * (1 + more%4), KernelH: 1 + more%3, KernelW: 1 + more%5,
			StrideH: 1 + more%2, StrideW: 1 + more%3, PadH: more % 3, PadW: more % 4, Groups: 1 + more%2,
		}
		if s.Validate() == nil {
			convolution(t, b, p, s, 2, kernels.Activation{Kind: kernels.Relu})
		}
	},
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		s := kernels.PoolShape{
			Channels: 1 + rows%3, Height: 1 + rows, Width: cols, SizeH: 1 + more%3, SizeW: 1 + more%4, StrideH: 1 + more%2,
			StrideW: 1 + more%3, PadH: more % 2, PadW: more % 3,
		}
		if s.Validate() == nil {
			pool(t, b, p, s, 2)
		}
	},
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		attend(t, b, p, kernels.AttentionShape{Heads: 1 + more%2, Length: cols, HeadDim: 1 + rows, Causal: more&2 != 0}, 1+more%2)
	},
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		kind := kernels.RuleKind(more) % (kernels.Average + 1)
		update(t, b, p, kernels.Rule{
			Kind: kind, Scale: 0.25, Rate: 0.01, WeightDecay: float32(more%2) * 0.1, Momentum: 0.9, Beta1: 0.9, Beta2: 0.99, Epsilon: 1e-8,
			Correction1: 0.1, Correction2: 0.01,
		}, rows*cols)
	},
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, _ int) { conversion(t, b, p, rows*cols) },
	func(t *testing.T, b kernels.Backend, p numbers, rows, cols, more int) {
		scaled(t, b, p, p.fill(rows*cols, 1), rows*cols, hostile[more%len(hostile)])
		sums(t, b, p, rows, cols)
	},
}
