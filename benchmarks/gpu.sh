#!/usr/bin/env bash
# Everything that a GPU has to show, in one go of under ten minutes: conformance, golden CIDs, compute-sanitizer, then the
# table beside PyTorch. It builds nothing: `make gpu-kit` lays out what it runs, and the folder can be carried to any
# machine with Linux on x86-64 (glibc 2.34 or newer), a driver, and for the table a Python with PyTorch.
#
#   gpu.sh [KIT] [PYTHON]     KIT: the folder that make gpu-kit made (default: where this script lies)
#                             PYTHON: an interpreter with torch (default: python3)
#   AUTONET_GPU_QUICK=1       the short tests and a table whose numbers are of no worth, with five times as long for each
#                             part: shows that everything runs, on an emulated device too
#   OUT=FOLDER                the table as gpu.json there too
#
# A part that fails or takes too long does not stop those after it; the status is 1 then.
set -uo pipefail
kit=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")}" && pwd) || exit 2
python=$(command -v "${2:-python3}") || python=
quick=${AUTONET_GPU_QUICK:-}
total=585 # seconds
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch
verdicts=()
failed=0
# Programs travel compressed.
for program in autonet cuda.test training.test; do
	gunzip -c "$kit/$program.gz" >"$scratch/$program" && chmod +x "$scratch/$program" || exit 2
done

# part NAME SECONDS COMMAND…: runs a command, a function of this script, and says how it went. $limit is what it may take.
part() {
	local name=$1 began=$SECONDS status
	limit=$2
	shift 2
	[ -z "$quick" ] || limit=$((5 * limit))
	echo "== $name"
	"$@"
	status=$?
	case $status in
	0) verdicts+=("passed   $((SECONDS - began)) s	$name") ;;
	124 | 137) verdicts+=("TOO LONG $((SECONDS - began)) s	$name"); failed=1 ;;
	*) verdicts+=("FAILED   $((SECONDS - began)) s	$name (status $status)"); failed=1 ;;
	esac
	echo "   ${verdicts[-1]}"
}

# tests FOLDER COMMAND…: a test binary, which is started where its files lie. That none ran, or that there was no device,
# is a failure.
tests() {
	local folder=$1 log=$scratch/log status passed
	shift
	(cd "$kit/$folder" && exec timeout -k 10 "$limit" "$@" -test.v ${quick:+-test.short}) >"$log" 2>&1
	status=$?
	passed=$(grep -cE '^ *--- PASS' "$log")
	[ $status = 0 ] || tail -n 40 "$log"
	grep -E 'ERROR SUMMARY|RACECHECK SUMMARY' "$log"
	grep -E '^ *--- SKIP' "$log"
	echo "   $passed passed, $(grep -cE '^ *--- FAIL' "$log") failed, $(grep -cE '^ *--- SKIP' "$log") skipped"
	[ $status != 0 ] || ! grep -q 'no device here' "$log" || status=3
	[ $status != 0 ] || [ "$passed" -gt 0 ] || status=4
	return $status
}

table() {
	local arguments=(bench gpu --repeats 1)
	[ -z "$quick" ] || arguments+=(--quick)
	[ -z "$python" ] || arguments+=(--python "$python")
	[ -z "${OUT:-}" ] || arguments+=(--json "$OUT/gpu.json")
	# Told to end, it prints what it has.
	(cd "$scratch" && exec timeout -k 10 "$limit" "$scratch/autonet" "${arguments[@]}")
}

# PyTorch's wheels bring a cublasLt, which is on no path: ours uses the same one.
if [ -n "$python" ] && [ -z "${AUTONET_CUBLASLT:-}" ]; then
	library=$("$python" -c 'import glob, sys; print(*[f for p in sys.path for f in glob.glob(p + "/nvidia/*/lib/libcublasLt.so.*")][:1])' 2>/dev/null)
	[ -z "$library" ] || export AUTONET_CUBLASLT=$library
fi
PATH=$PATH:/usr/local/cuda/bin:/usr/local/cuda/compute-sanitizer:$kit/compute-sanitizer

[ -z "$(command -v nvidia-smi)" ] || nvidia-smi --query-gpu=name,driver_version,memory.total,clocks.max.sm --format=csv
"$scratch/autonet" devices || exit 1

part "conformance" 80 tests kernels/cuda "$scratch/cuda.test"
part "golden CIDs" 60 tests training "$scratch/training.test" -test.run Device
if sanitizer=$(command -v compute-sanitizer); then
	for tool in memcheck racecheck synccheck initcheck; do
		part "compute-sanitizer $tool" 30 tests kernels/cuda "$sanitizer" --tool "$tool" --error-exitcode 9 --print-limit 5 \
			"$scratch/cuda.test" -test.short -test.run "$(cat "$kit/small-tests")"
	done
else
	verdicts+=("NOT RUN	compute-sanitizer: it is not installed here")
fi
left=$((total - SECONDS))
part "table" "$((left > 120 ? left : 120))" table

echo "== all, $SECONDS s"
printf '   %s\n' "${verdicts[@]}"
exit $failed
