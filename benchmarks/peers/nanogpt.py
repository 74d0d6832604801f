"""Trains examples/opticks-gpt.yaml's model by PyTorch, written as nanoGPT writes it: a second opinion on its loss.

    autonet train examples/opticks-gpt.yaml
    python3 benchmarks/peers/nanogpt.py data/opticks --steps 2000

Needs torch and pyarrow. It reads the shards of the dataset directory, so both sides see the same windows of the same
splits; initial weights, order of the windows and dropout masks are PyTorch's own. Prints the mean loss in nats a character.
"""
import argparse
import json
import math
import pathlib
import time

import pyarrow as pa
import torch
from torch import nn
from torch.nn import functional as F

LAYERS, HEADS, WIDTH, DROPOUT = 4, 4, 128, 0.1
RATE, FLOOR, WARMUP, DECAY, BATCH = 1e-3, 0.1, 100, 0.1, 16


def windows(directory, split):
    """The split's samples as [rows, T+1] ids: T of the window and the one behind it."""
    manifest = json.loads((directory / "manifest.json").read_text())
    rows = []
    for shard in manifest["splits"][split]["shards"]:
        with pa.OSFile(str(directory / "blobs" / shard["cid"])) as file:
            table = pa.ipc.open_file(file).read_all()
        x, y = (column.combine_chunks() for column in table.columns)
        ids = torch.tensor(x.flatten().to_numpy(zero_copy_only=False)).view(len(y), -1)
        rows.append(torch.cat([ids, torch.tensor(y.to_numpy(zero_copy_only=False)).view(-1, 1)], 1))
    return torch.cat(rows).long(), manifest["classes"]


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.output = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x):
        n, t, _ = x.shape
        q, k, v = (part.view(n, t, HEADS, -1).transpose(1, 2) for part in self.qkv(self.norm1(x)).split(WIDTH, 2))
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(n, t, WIDTH)
        x = x + F.dropout(self.output(mixed), DROPOUT, self.training)
        return x + F.dropout(self.down(F.gelu(self.up(self.norm2(x)))), DROPOUT, self.training)


class GPT(nn.Module):
    def __init__(self, vocabulary, length):
        super().__init__()
        self.tokens, self.places = nn.Embedding(vocabulary, WIDTH), nn.Embedding(length, WIDTH)
        self.blocks = nn.Sequential(*(Block() for _ in range(LAYERS)))
        self.norm, self.head = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, vocabulary, bias=False)
        for name, p in self.named_parameters():
            if p.dim() > 1:
                residual = name.endswith(("output.weight", "down.weight"))
                nn.init.normal_(p, std=0.02 / math.sqrt(2 * LAYERS) if residual else 0.02)
            elif name.endswith("bias"):
                nn.init.zeros_(p)

    def forward(self, rows):
        x = self.tokens(rows[:, :-1]) + self.places.weight
        logits = self.head(self.norm(self.blocks(F.dropout(x, DROPOUT, self.training))))
        return F.cross_entropy(logits.flatten(0, 1), rows[:, 1:].flatten())


def rate(step, steps):
    if step <= WARMUP:
        return RATE * step / WARMUP
    share = (step - WARMUP) / (steps - WARMUP)
    return RATE * (FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * share)))


@torch.no_grad()
def measure(model, rows):
    model.eval()
    total = sum(model(part).item() * len(part) for part in rows.split(64))
    model.train()
    return total / len(rows)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("dataset", type=pathlib.Path)
    arguments.add_argument("--steps", type=int, default=2000)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    torch.manual_seed(given.seed)
    train, vocabulary = windows(given.dataset, "train")
    model = GPT(vocabulary, train.shape[1] - 1)
    matrices = [p for p in model.parameters() if p.dim() > 1]
    others = [p for p in model.parameters() if p.dim() < 2]
    optimizer = torch.optim.AdamW([{"params": matrices, "weight_decay": DECAY}, {"params": others, "weight_decay": 0.0}],
                                  lr=RATE, betas=(0.9, 0.99), eps=1e-8)
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters, {len(train):,} windows")
    started, order = time.time(), torch.empty(0, dtype=torch.long)
    for step in range(1, given.steps + 1):
        if len(order) < BATCH:
            order = torch.randperm(len(train))
        batch, order = train[order[:BATCH]], order[BATCH:]
        for group in optimizer.param_groups:
            group["lr"] = rate(step, given.steps)
        loss = model(batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 400 == 0:
            print(f"step {step}: validation loss {measure(model, windows(given.dataset, 'validation')[0]):.4f}, "
                  f"{time.time() - started:.0f} s", flush=True)
    print(f"test loss {measure(model, windows(given.dataset, 'test')[0]):.4f}")


if __name__ == "__main__":
    main()
