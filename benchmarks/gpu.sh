#!/usr/bin/env bash
# Everything that a GPU has to show, in one go of under ten minutes: conformance, golden CIDs, compute-sanitizer, then the
# table beside PyTorch. It builds nothing: `make gpu-kit` lays out what it runs, and the folder can be carried to any
# machine with Linux on x86-64, a driver, and for the table a Python with PyTorch.
#
#   gpu.sh [KIT] [PYTHON]     KIT: the folder that make gpu-kit made (default: where this script lies)
#                             PYTHON: an interpreter with torch (default: python3)
set -uo pipefail
kit=$(cd "${1:-$(dirname "$0")}" && pwd)
python=${2:-python3}
failed=0

# part NAME SECONDS COMMAND...: runs a command for at most so long and says how it went.
part() {
	local name=$1 limit=$2 began=$SECONDS
	shift 2
	echo "== $name"
	if timeout "$limit" "$@"; then
		echo "== $name: passed, $((SECONDS - began)) s"
	else
		echo "== $name: FAILED with $? after $((SECONDS - began)) s"
		failed=1
	fi
}

nvidia-smi --query-gpu=name,driver_version,memory.total,clocks.max.sm --format=csv 2>&1
"$kit/autonet" devices || exit 1

cd "$kit/kernels/cuda" && part "conformance" 90 "$kit/cuda.test" -test.timeout 85s
cd "$kit/training" && part "golden CIDs" 90 "$kit/training.test" -test.run 'Golden.*CUDA' -test.timeout 85s
cd "$kit/kernels/cuda"
if sanitizer=$(command -v compute-sanitizer); then
	for tool in memcheck racecheck synccheck initcheck; do
		part "compute-sanitizer $tool" 45 "$sanitizer" --tool "$tool" --error-exitcode 9 --print-limit 5 "$kit/cuda.test" -test.run "$(cat "$kit/small-tests")" -test.short
	done
else
	echo "== compute-sanitizer: NOT RUN, it is not installed here"
fi
cd "$kit" && part "table" 270 "$kit/autonet" bench gpu --repeats 1 --python "$(command -v "$python")"
exit $failed
