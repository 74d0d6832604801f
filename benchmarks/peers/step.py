"""Trains one of three models on made-up samples by PyTorch on this processor, eagerly or compiled, and measures its steps.

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
    raise ValueError(f"model {name}: mlp, cnn or gpt expected")


def peak_bytes():
    """The most that was resident, without what this process was forked from."""
    if not os.path.exists("/proc/self/status"):
        return None
    with open("/proc/self/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) * 1024


def main():
    work = json.load(sys.stdin)
    torch.set_num_threads(work["threads"])
    torch.manual_seed(1)
    model, x, y = build(work["model"], work["batch"])
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)

    def loss_of(x, y):
        return F.cross_entropy(model(x), y)

    if work["compile"]:
        loss_of = torch.compile(loss_of)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = loss_of(x, y)
        loss.backward()
        optimizer.step()
        return loss

    for _ in range(work["warm_up"]):
        step()
    times, begun = [], time.perf_counter()
    while len(times) < work["least_steps"] or time.perf_counter() - begun < work["seconds"]:
        at = time.perf_counter()
        step()
        times.append(time.perf_counter() - at)
    print(json.dumps({
        "samples_per_second": work["batch"] / statistics.median(times),
        "peak_bytes": peak_bytes(),
        "parameters": sum(p.numel() for p in model.parameters()),
    }))


if __name__ == "__main__":
    main()
