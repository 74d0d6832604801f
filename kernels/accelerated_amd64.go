//go:build amd64 && !noasm

package kernels

import processor "golang.org/x/sys/cpu"

// accelerated lists the tables that this processor can run, the slowest first.
func accelerated() []accelerator {
	var all []accelerator
	x := &processor.X86
	if x.HasAVX2 && x.HasFMA && x.HasBMI2 {
		all = append(all, accelerator{"avx2", primitives{Product: avx2Kernels.product()}})
	}
	if x.HasAVX2 && x.HasFMA && x.HasBMI2 && x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL {
		all = append(all, accelerator{"avx512", primitives{Product: avx512Kernels.product()}})
	}
	return all
}

var avx2Kernels = microkernels{
	lanes: 8, rows: 6, fewRows: 2,
	tiles:    [5]func(*byte){1: avx2Gemm1, 2: avx2Gemm2, 4: avx2Gemm4},
	copyRows: avx2CopyRows, transpose: avx2Transpose,
	depth: 512, block: 240,
}

var avx512Kernels = microkernels{
	lanes: 16, rows: 14, fewRows: 6,
	tiles:    [5]func(*byte){1: avx512Gemm1, 2: avx512Gemm2, 3: avx512Gemm3, 4: avx512Gemm4},
	copyRows: avx512CopyRows, transpose: avx512Transpose,
	bits: true, shortB: true,
	depth: 512, block: 280,
}
