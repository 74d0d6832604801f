//go:build arm64 && !noasm

package kernels

// accelerated lists the tables that this processor can run: every arm64 has NEON.
func accelerated() []accelerator {
	table := neonVectors()
	table.Product = neonKernels.product()
	return []accelerator{{"neon", table, nil}}
}

var neonKernels = microkernels{
	lanes: 8, rows: 6, fewRows: 2,
	tiles:    [5]func(*byte){1: neonGemm1, 2: neonGemm2, 4: neonGemm4},
	copyRows: neonCopyRows, transpose: neonTranspose,
	bits:  true,
	depth: 512, block: 240,
}
