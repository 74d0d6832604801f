//go:build amd64 && !noasm

package kernels

import processor "golang.org/x/sys/cpu"

// accelerated lists the tables that this processor can run, the slowest first.
func accelerated() []accelerator {
	var all []accelerator
	x := &processor.X86
	if x.HasAVX2 && x.HasFMA && x.HasF16C && x.HasBMI2 {
		table := avx2Vectors()
		table.Product = avx2Kernels.product()
		all = append(all, accelerator{"avx2", table, &avx2Kernels})
	}
	if x.HasAVX512F && x.HasAVX512DQ && x.HasAVX512BW && x.HasAVX512VL && x.HasBMI2 {
		table := avx512Vectors()
		table.Product = avx512Kernels.product()
		all = append(all, accelerator{"avx512", table, &avx512Kernels})
	}
	return all
}
