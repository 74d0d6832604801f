// A libcuda to link against: each call goes on to the driver's own library, which is opened at the first of them. So one
// program runs where there is a driver and where there is none. Without one, no device is counted, and every other call says
// that CUDA is not initialised. The binding calls cuInit when a program begins, and ends the process where that fails: so it
// succeeds and does nothing, and the driver is initialised, which takes up to seconds, before the first call that needs it.
#include <cuda.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#include "driver.h"

static pthread_once_t opened = PTHREAD_ONCE_INIT;
static void *library;
static const char *missing;
static int initialised;

// Opens the library and initialises the driver. The library is never closed: its functions live as long as the process, and so does dlerror's text.
static void open_library(void) {
    static char text[512];
    library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library != NULL) {
        CUresult (*init)(unsigned int) = dlsym(library, "cuInit");
        initialised = init == NULL ? CUDA_ERROR_NOT_FOUND : init(0);
        return;
    }
    initialised = CUDA_ERROR_NO_DEVICE;
    const char *error = dlerror();
    size_t i = 0;
    for (; error != NULL && error[i] != 0 && i + 1 < sizeof text; i++) text[i] = error[i];
    text[i] = 0;
    missing = text;
}

// find returns the driver's function of a name, and keeps it; without one, *status says why.
static void *find(void **kept, const char *name, CUresult *status) {
    void *function = __atomic_load_n(kept, __ATOMIC_ACQUIRE);
    if (function != NULL) return function;
    pthread_once(&opened, open_library);
    if (library == NULL) {
        *status = CUDA_ERROR_NOT_INITIALIZED;
        return NULL;
    }
    function = dlsym(library, name);
    if (function == NULL) *status = CUDA_ERROR_NOT_FOUND;
    __atomic_store_n(kept, function, __ATOMIC_RELEASE);
    return function;
}

#define FIND(name, parameters)                                          \
    static void *kept;                                                  \
    CUresult status = CUDA_SUCCESS;                                      \
    CUresult(*function) parameters = find(&kept, #name, &status);

#define CALL(name, parameters, arguments)                               \
    CUresult name parameters {                                          \
        FIND(name, parameters)                                          \
        return function == NULL ? status : function arguments;           \
    }

#include "calls.h"

CUresult cuInit(unsigned int flags) {
    (void)flags; // 0, says CUDA
    return CUDA_SUCCESS;
}

CUresult cuDeviceGetCount(int *count) {
    FIND(cuDeviceGetCount, (int *))
    *count = 0;
    if (function == NULL || autonet_cuda_init_result() != CUDA_SUCCESS) return CUDA_SUCCESS;
    return function(count);
}

const char *autonet_cuda_missing(void) {
    pthread_once(&opened, open_library);
    return missing;
}

int autonet_cuda_init_result(void) {
    pthread_once(&opened, open_library);
    return initialised;
}
