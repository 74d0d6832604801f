//go:build amd64 && !noasm

package kernels

import processor "golang.org/x/sys/cpu"

// accelerated lists the tables that this processor can run, the slowest first.
func accelerated() []accelerator {
	var all []accelerator
	x := &processor.X86
	if x.HasAVX2 && x.HasFMA && x.HasBMI2 {
		all = append(all, accelerator{"avx2", avx2Vectors()})
	}
	if x.HasAVX512F && x.HasAVX512DQ && x.HasAVX512BW && x.HasAVX512VL && x.HasBMI2 {
		all = append(all, accelerator{"avx512", avx512Vectors()})
	}
	return all
}
