#!/usr/bin/env bash
# Installs by apt-get what the arguments' work needs and this machine lacks; where it may not, it says what is lacking.
#   install.sh build    a C compiler, and Python to fetch CUDA's header
#   install.sh clang    clang 19, which compiles the kernels
set -euo pipefail
lacking=()
case ${1:-build} in
build)
    command -v "${CC:-cc}" >/dev/null && command -v ar >/dev/null || lacking+=(gcc libc6-dev)
    if ! command -v python3 >/dev/null; then
        lacking+=(python3 python3-venv)
    elif ! python3 -m pip --version >/dev/null 2>&1 && ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
        lacking+=(python3-venv)
    fi
    ;;
clang) command -v clang-19 >/dev/null || lacking+=(clang-19) ;;
*) echo "install.sh: $1 is neither build nor clang" >&2; exit 2 ;;
esac
[ ${#lacking[@]} -gt 0 ] || exit 0
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "please install: ${lacking[*]}" >&2
    exit 1
fi
apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${lacking[@]}"
