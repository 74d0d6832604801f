#!/usr/bin/env bash
# Fetches NVIDIA's assembler and disassembler for this folder's tests into .cache/cuda/tools, from the packages that NVIDIA
# publishes for Python: 46 MB. Where that cannot be, it says so and the tests are left out.
set -euo pipefail
cd "$(dirname "$0")/../../.."
tools=.cache/cuda/tools
[ ! -x $tools/ptxas ] || [ ! -x $tools/nvdisasm ] || exit 0
[ "$(uname -sm)" = "Linux x86_64" ] || { echo "no assembler for $(uname -sm): the kernels are not assembled"; exit 0; }
command -v python3 >/dev/null || { echo "no Python: the kernels are not assembled"; exit 0; }
python=python3
if ! python3 -m pip --version >/dev/null 2>&1; then
    python3 -m venv $tools/venv
    python=$tools/venv/bin/python
fi
$python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --dest $tools/wheels \
    nvidia-cuda-nvcc-cu12==12.9.86 nvidia-cuda-nvdisasm==13.4.92
$python - $tools <<'PYTHON'
import glob, os, sys, zipfile
tools = sys.argv[1]
for wheel in glob.glob(tools + "/wheels/*.whl"):
    archive = zipfile.ZipFile(wheel)
    for name in archive.namelist():
        if os.path.basename(name) in ("ptxas", "nvdisasm"):
            path = os.path.join(tools, os.path.basename(name))
            with open(path + ".part", "wb") as out:
                out.write(archive.read(name))
            os.chmod(path + ".part", 0o755)
            os.replace(path + ".part", path)
PYTHON
rm -rf $tools/wheels $tools/venv
