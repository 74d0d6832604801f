#!/usr/bin/env bash
# Tests libcuda.a with the driver that is found, if one is, or with that of the folder DRIVER:   test.sh [DRIVER]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/../../../.cache/cuda/lib/selftest
# shellcheck disable=SC2086
"${CC:-cc}" $CGO_CFLAGS -Wall -o "$out" "$here/selftest.c" $CGO_LDFLAGS
if [ $# -gt 0 ]; then
    LD_LIBRARY_PATH=$1 "$out" some
elif ldconfig -p 2>/dev/null | grep -q 'libcuda\.so\.1'; then
    echo "this machine has a driver: what happens without one is not tested"
else
    "$out" none
fi
