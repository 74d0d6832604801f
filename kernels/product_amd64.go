//go:build amd64 && !noasm

package kernels

var avx2Kernels = microkernels{
	lanes: 8, rows: 6, fewRows: 2,
	tiles:    [5]func(*byte){1: avx2Gemm1, 2: avx2Gemm2, 4: avx2Gemm4},
	copyRows: avx2CopyRows, transpose: avx2Transpose, packs: true,
	depth: 1024, block: 560,
}

var avx512Kernels = microkernels{
	lanes: 16, rows: 14, fewRows: 6,
	tiles:    [5]func(*byte){1: avx512Gemm1, 2: avx512Gemm2, 3: avx512Gemm3, 4: avx512Gemm4},
	copyRows: avx512CopyRows, transpose: avx512Transpose, packs: true,
	bits: true, shortB: true,
	depth: 1024, block: 560,
}
