"""Trains a model on made-up samples by PyTorch, eagerly, compiled or as a CUDA graph, and measures its steps.

Reads the work as JSON from standard input (see Step in step.go) and writes one JSON object with the measurements.
"""
import json
import os
import re
import statistics
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    """A pre-norm block as nanoGPT has it: one product for queries, keys and values."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attention, self.projection = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x):
        n, steps, width = x.shape
        q, k, v = (a.view(n, steps, self.heads, -1).transpose(1, 2) for a in self.attention(self.ln_1(x)).split(width, dim=2))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.projection(y.transpose(1, 2).reshape(n, steps, width))
        return x + self.mlp(self.ln_2(x))


class GPT(nn.Module):
    def __init__(self, vocabulary, steps, width, heads, blocks):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(vocabulary, width), nn.Embedding(steps, width)
        self.blocks = nn.Sequential(*(Block(width, heads) for _ in range(blocks)))
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, vocabulary)

    def forward(self, ids):
        x = self.tokens(ids) + self.positions.weight
        return self.head(self.norm(self.blocks(x))).flatten(0, 1)


def build(name, batch):
    """The model, samples and labels."""
    if name == "mlp":
        model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 256), nn.ReLU(), nn.Linear(256, 10))
        return model, torch.rand(batch, 784), torch.randint(10, (batch,))
    if name == "cnn":
        model = nn.Sequential(
            nn.Conv2d(1, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
            nn.Linear(512, 128), nn.ReLU(), nn.Linear(128, 10))
        return model, torch.rand(batch, 1, 28, 28), torch.randint(10, (batch,))
    if name == "gpt":
        return GPT(90, 128, 128, 4, 4), torch.randint(90, (batch, 128)), torch.randint(90, (batch * 128,))
    if name == "digits":
        return nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)), torch.rand(batch, 64), torch.randint(10, (batch,))
    if name == "mlp-4096":
        layers = [layer for _ in range(3) for layer in (nn.Linear(4096, 4096), nn.ReLU())]
        return nn.Sequential(*layers, nn.Linear(4096, 10)), torch.rand(batch, 4096), torch.randint(10, (batch,))
    if name == "cnn-256":
        layers, channels = [], 3
        for width in (64, 128, 256):
            layers += [nn.Conv2d(channels, width, 3, padding=1), nn.ReLU(), nn.Conv2d(width, width, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
            channels = width
        layers += [nn.Flatten(), nn.Linear(256 * 16, 256), nn.ReLU(), nn.Linear(256, 10)]
        return nn.Sequential(*layers), torch.rand(batch, 3, 32, 32), torch.randint(10, (batch,))
    if name == "gpt-384":
        return GPT(65, 256, 384, 6, 6), torch.randint(65, (batch, 256)), torch.randint(65, (batch * 256,))
    raise ValueError(f"model {name}: mlp, cnn, gpt, digits, mlp-4096, cnn-256 or gpt-384 expected")


def peak_bytes():
    """The most that was resident, without what this process was forked from."""
    if not os.path.exists("/proc/self/status"):
        return None
    with open("/proc/self/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) * 1024


def main():
    work = json.load(sys.stdin)
    device, bf16 = work.get("device") or "cpu", work.get("precision") == "bf16"
    tf32 = work.get("precision") == "tf32"
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = tf32
    torch.backends.cudnn.benchmark = True  # shapes stay the same: let it look for the quickest convolutions
    if work["threads"] > 0:
        torch.set_num_threads(work["threads"])
    torch.manual_seed(1)
    model, x, y = build(work["model"], work["batch"])
    model, x, y = model.to(device), x.to(device), y.to(device)
    graph = work.get("graph", False)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True, **({"capturable": True} if graph else {}))

    def loss_of(x, y):
        with torch.autocast(device, dtype=torch.bfloat16, enabled=bf16):
            out = model(x)
        return F.cross_entropy(out.float(), y)

    if work["compile"]:
        loss_of = torch.compile(loss_of)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = loss_of(x, y)
        loss.backward()
        optimizer.step()
        return loss

    wait = torch.cuda.synchronize if device == "cuda" else lambda: None
    for _ in range(work["warm_up"]):
        step()
    if graph:
        step = captured(step)
    wait()
    together = work.get("together") or 1  # steps between two looks at the clock: a device works behind its program's back
    times, begun = [], time.perf_counter()
    while len(times) < work["least_steps"] or time.perf_counter() - begun < work["seconds"]:
        at = time.perf_counter()
        for _ in range(together):
            step()
        wait()
        times.append((time.perf_counter() - at) / together)
    print(json.dumps({
        "samples_per_second": work["batch"] / statistics.median(times),
        "peak_bytes": torch.cuda.max_memory_allocated() if device == "cuda" else peak_bytes(),
        "parameters": sum(p.numel() for p in model.parameters()),
    }))


def captured(step):
    """The step as a CUDA graph, captured as PyTorch's documentation does it."""
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        for _ in range(3):
            step()
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        step()
    return graph.replay


if __name__ == "__main__":
    main()
