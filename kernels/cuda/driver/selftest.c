// Checks libcuda.c as a program sees it: where there is no driver, where one is found, and where one lacks a call.
#include <cuda.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "driver.h"

static void want(const char *what, int got, int expected) {
    if (got == expected) return;
    printf("%s: %d, want %d\n", what, got, expected);
    exit(1);
}

// The driver, if there is one, is handed in by name so that a run without one cannot pass for a run with it.
int main(int argc, char **argv) {
    int some = argc > 1 && strcmp(argv[1], "some") == 0, count = -1;
    CUdeviceptr p;
    want("cuInit", cuInit(0), CUDA_SUCCESS);
    want("cuInit opens the driver", dlopen("libcuda.so.1", RTLD_LAZY | RTLD_NOLOAD) != NULL, 0);
    want("a driver is missing", autonet_cuda_missing() != NULL, !some);
    want("cuInit's result", autonet_cuda_init_result(), some ? CUDA_SUCCESS : CUDA_ERROR_NO_DEVICE);
    want("cuDeviceGetCount", cuDeviceGetCount(&count), CUDA_SUCCESS);
    want("devices", count > 0, some);
    if (some) {
        int version = 0;
        want("cuDriverGetVersion", cuDriverGetVersion(&version), CUDA_SUCCESS);
        want("the driver's version is at least 12.0", version >= 12000, 1);
    } else {
        want("cuMemAlloc", cuMemAlloc(&p, 4), CUDA_ERROR_NOT_INITIALIZED);
        printf("no driver, as it should be: %s\n", autonet_cuda_missing());
    }
    return 0;
}
