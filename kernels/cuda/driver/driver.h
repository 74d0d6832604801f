// What libcuda.c says of the driver beside CUDA's own calls.
#ifndef AUTONET_CUDA_DRIVER_H
#define AUTONET_CUDA_DRIVER_H

// Why the driver's library could not be opened; NULL where it was. The text is the library's.
const char *autonet_cuda_missing(void);

// What the driver's cuInit returned, a CUresult: CUDA_ERROR_NO_DEVICE where there is no driver. The cuInit that is linked
// succeeds in any case.
int autonet_cuda_init_result(void);

#endif
