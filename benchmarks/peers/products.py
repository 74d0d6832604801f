"""Times PyTorch's matrix product. Argument: threads, or "cuda" for the first GPU, in float32 without TF32, "cuda-tf32" or
"cuda-bf16". Reads lines "OP m n k accumulate milliseconds" and answers nanoseconds a call, after one line that names the
version. The OP COPY copies a matrix of m rows and n columns."""

import statistics
import sys
import time

import torch

device, dtype = "cpu", torch.float32
if sys.argv[1].startswith("cuda"):
    device = "cuda"
    torch.backends.cuda.matmul.allow_tf32 = sys.argv[1] == "cuda-tf32"
    dtype = torch.bfloat16 if sys.argv[1] == "cuda-bf16" else torch.float32
else:
    torch.set_num_threads(int(sys.argv[1]))
torch.set_grad_enabled(False)
print("PyTorch", torch.__version__.split("+")[0], flush=True)


def calls(f, repeats):
    begin = time.perf_counter_ns()
    for _ in range(repeats):
        f()
    if device == "cuda":
        torch.cuda.synchronize()
    return (time.perf_counter_ns() - begin) / repeats


def measure(f, nanoseconds):
    """Warms up, calibrates on warm calls, and returns the median of bursts."""
    one = calls(f, 2)
    one = calls(f, 1 + int(nanoseconds / 4 / one))
    repeats = 1 + int(nanoseconds / one)
    return statistics.median(calls(f, repeats) for _ in range(5))


for line in sys.stdin:
    op, m, n, k, accumulate, milliseconds = line.split()
    m, n, k = int(m), int(n), int(k)
    rand = lambda *sides: torch.rand(*sides, device=device, dtype=dtype)
    if op == "COPY":
        source, target = rand(m, n), rand(m, n)
        print(measure(lambda: target.copy_(source), float(milliseconds) * 1e6), flush=True)
        continue
    a = rand(k, m).t() if op[0] == "T" else rand(m, k)
    b = rand(n, k).t() if op[1] == "T" else rand(k, n)
    c = rand(m, n)
    product = (lambda: torch.addmm(c, a, b, out=c)) if accumulate == "1" else (lambda: torch.mm(a, b, out=c))
    nanoseconds = measure(product, float(milliseconds) * 1e6)
    if device == "cpu":
        time.sleep(0.06)  # until idle threads have stopped spinning
    print(nanoseconds, flush=True)
