#!/usr/bin/env bash
# Builds the emulated libcuda.so.1, libnvidia-ml.so.1 and libcublasLt.so.12 into OUT (.cache/cuda/emulator), with every kernel of ../src.
#   build.sh [OUT [SOURCE.cu …]]
# CUDA's header must be there: source kernels/cuda/driver/env.sh fetches it. AUTONET_CUDA_HEADER names another folder with it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
out=${1:-$root/.cache/cuda/emulator}
shift || true
header=${AUTONET_CUDA_HEADER:-$root/.cache/cuda/include}
objects=$out/objects
mkdir -p "$objects"
[ $# -gt 0 ] || { shopt -s nullglob; set -- "$here"/../src/*.cu; }

compiler=${CXX:-g++}
flags=(-std=c++17 -O2 -g1 -fPIC -fvisibility=hidden -ffp-contract=off -fno-strict-aliasing -Wall -Wextra -Wno-unused-function -Wno-unused-parameter -Wno-maybe-uninitialized -Wno-unknown-pragmas -Wno-missing-field-initializers)
case $(uname -m) in x86_64 | amd64) flags+=(-mfma -mavx2) ;; esac

# compile SOURCE OBJECT FLAG…: unless the object is newer than all it was made from.
compile() {
	local source=$1 object=$2 want
	shift 2
	want="$compiler ${flags[*]} $*"
	if [ -s "$object" ] && [ "$(cat "$object.flags" 2>/dev/null)" = "$want" ] &&
		[ -z "$(find "$source" "$here"/*.h "$here"/../src/*.h -newer "$object" 2>/dev/null | head -1)" ]; then
		return
	fi
	echo "$want" >"$object.flags"
	"$compiler" "${flags[@]}" "$@" -o "$object" || { rm -f "$object"; return 1; }
}

# Two at a time, and each one's failure counts.
running=()
await() { for p in "${running[@]}"; do wait "$p"; done; running=(); }
start() { compile "$@" & running+=($!); [ ${#running[@]} -lt 2 ] || await; }

linked=()
for name in driver memory stream graph block cublaslt; do
	start "$here/$name.cc" "$objects/$name.o" -I"$header" -c "$here/$name.cc"
	linked+=("$objects/$name.o")
done
# A kernel's object file writes nothing but shared memory: this puts each one's between two symbols.
{
	echo "SECTIONS { kernels_shared (NOLOAD) : {"
	for source in "$@"; do
		module=$(basename "$source" .cu)
		echo "	. = ALIGN(64); sharedBegin_$module = .; *kernel_$module.o(.bss .bss.* COMMON) . = ALIGN(64); sharedEnd_$module = .;"
	done
	echo "} } INSERT BEFORE .bss;"
} >"$out/objects/shared.ld"
for source in "$@"; do
	module=$(basename "$source" .cu)
	start "$source" "$objects/kernel_$module.o" -DAUTONET_HOST -DAUTONET_MODULE="$module" -I"$here" -I"$here/../src" -x c++ -c "$source"
	linked+=("$objects/kernel_$module.o")
done
start "$here/nvml.cc" "$objects/nvml.o" -c "$here/nvml.cc"
await
"$compiler" -shared -o "$out/libcuda.so.1.$$" -Wl,-soname,libcuda.so.1 -Wl,-z,defs -Wl,-T,"$objects/shared.ld" "${linked[@]}" -lpthread
mv "$out/libcuda.so.1.$$" "$out/libcuda.so.1"
"$compiler" -shared -o "$out/libnvidia-ml.so.1.$$" -Wl,-soname,libnvidia-ml.so.1 "$objects/nvml.o" -ldl
mv "$out/libnvidia-ml.so.1.$$" "$out/libnvidia-ml.so.1"
# Its calls are in libcuda.so.1, which this one names as a library of its own.
echo | "$compiler" -shared -x c++ -o "$out/libcublasLt.so.12.$$" -Wl,-soname,libcublasLt.so.12 -Wl,--no-as-needed - -x none "$out/libcuda.so.1"
mv "$out/libcublasLt.so.12.$$" "$out/libcublasLt.so.12"
