#!/usr/bin/env bash
# Builds the emulator with the kernels of testdata, and tests it with selftest.cc.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
out=${1:-$root/.cache/cuda/emulator-test}
"$here/build.sh" "$out" "$here/testdata/test.cu"
"${CXX:-g++}" -std=c++17 -O1 -Wall -I"${AUTONET_CUDA_HEADER:-$root/.cache/cuda/include}" -o "$out/selftest" "$here/selftest.cc" "$out/libcuda.so.1"
LD_LIBRARY_PATH=$out "$out/selftest"
