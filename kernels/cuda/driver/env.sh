#!/usr/bin/env bash
# Makes what a build with -tags cuda needs, and exports where it lies:   source kernels/cuda/driver/env.sh
# CUDA's header, from the package that NVIDIA publishes for Python (it may not be copied into this tree), and libcuda.a.
# AUTONET_CUDA_HEADER=FOLDER takes the cuda.h of that folder instead. Nothing here needs a GPU or its driver.

autonet_cuda() {
    local driver root made version=12.6.77
    driver=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || return
    root=$(cd "$driver/../../.." && pwd) || return
    made=$root/.cache/cuda
    mkdir -p "$made/include" "$made/lib" || return

    if [ ! -s "$made/include/cuda.h" ]; then
        if [ -n "${AUTONET_CUDA_HEADER:-}" ]; then
            cp "$AUTONET_CUDA_HEADER/cuda.h" "$made/include/cuda.h" || return
        else
            autonet_cuda_header "$made" "nvidia-cuda-runtime-cu12==$version" || return
        fi
    fi
    # Hidden: no library that is loaded later may take these for its own.
    if [ ! "$made/lib/libcuda.a" -nt "$driver/libcuda.c" ] || [ ! "$made/lib/libcuda.a" -nt "$driver/calls.h" ]; then
        "${CC:-cc}" -O2 -fPIC -fvisibility=hidden -Wall -Wno-deprecated-declarations -I"$made/include" -c "$driver/libcuda.c" -o "$made/lib/libcuda.$$.o" || return
        ar rcsD "$made/lib/libcuda.$$.a" "$made/lib/libcuda.$$.o" || return
        rm "$made/lib/libcuda.$$.o" && mv "$made/lib/libcuda.$$.a" "$made/lib/libcuda.a" || return
    fi
    export CGO_ENABLED=1 CGO_CFLAGS="-O2 -g -Wno-deprecated-declarations -I$made/include" CGO_LDFLAGS="-L$made/lib -lcuda -ldl -lpthread"
}

# autonet_cuda_header MADE PACKAGE: the wheel is a zip; only its header is kept.
autonet_cuda_header() {
    local made=$1 package=$2 python=python3
    command -v python3 >/dev/null || { echo "cuda: python3 is needed to fetch CUDA's header" >&2; return 1; }
    if ! python3 -m pip --version >/dev/null 2>&1; then
        python3 -m venv "$made/venv" || return
        python=$made/venv/bin/python
    fi
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
        --dest "$made/wheels" "$package" || return
    "$python" - "$made"/wheels/*cuda_runtime*.whl "$made/include/cuda.h" <<'PYTHON' || return
import os, sys, zipfile
wheel, header = sys.argv[1], sys.argv[2]
text = zipfile.ZipFile(wheel).read("nvidia/cuda_runtime/include/cuda.h")
with open(header + ".part", "wb") as out:
    out.write(text)
os.replace(header + ".part", header)
PYTHON
    rm -rf "$made/wheels" "$made/venv"
}

autonet_cuda
