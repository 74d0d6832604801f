module github.com/autonet/autonet/kernels/cuda/gen

go 1.26.8
