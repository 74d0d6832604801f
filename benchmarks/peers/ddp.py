"""Trains a dense model by PyTorch DistributedDataParallel over gloo, one process and one thread a worker.

Reads the work as JSON from standard input (see DDP in ddp.go) and writes one JSON object with the measurements.
"""
import json
import os
import sys
import tempfile
import time

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn

WARM_UP_STEPS = 10


def vector(path):
    return torch.from_file(path, shared=False, size=os.path.getsize(path) // 4, dtype=torch.float32).clone()


def build(work):
    """The layers as a Sequential that starts from the given weights: for each dense layer W [units, inputs], then b."""
    modules, width = [], work["width"]
    for layer in work["layers"]:
        kind = layer["kind"]
        if kind == "dense":
            modules.append(nn.Linear(width, layer["units"], bias=layer["bias"]))
            width = layer["units"]
        elif kind in ("relu", "tanh", "sigmoid"):
            modules.append({"relu": nn.ReLU, "tanh": nn.Tanh, "sigmoid": nn.Sigmoid}[kind]())
        elif kind != "flatten":  # samples are read flat
            raise ValueError(f"layer {kind}: dense, relu, tanh, sigmoid or flatten expected")
    model = nn.Sequential(*modules)
    load(model, vector(work["files"]["weights"]))
    return model


def load(model, weights):
    at = 0
    with torch.no_grad():
        for p in model.parameters():
            p.copy_(weights[at : at + p.numel()].view_as(p))
            at += p.numel()
    if at != weights.numel():
        raise ValueError(f"weights: {at} numbers expected, got {weights.numel()}")


def optimizer(model, o):
    if o["kind"] in ("adam", "adamw"):
        kind = torch.optim.Adam if o["kind"] == "adam" else torch.optim.AdamW
        return kind(model.parameters(), lr=o["rate"], betas=(o["beta1"], o["beta2"]), eps=o["epsilon"],
                    weight_decay=o["weight_decay"])
    if o["kind"] in ("sgd", "momentum"):
        return torch.optim.SGD(model.parameters(), lr=o["rate"], momentum=o["momentum"], weight_decay=o["weight_decay"])
    raise ValueError(f"optimizer {o['kind']}: sgd, momentum, adam or adamw expected")


class Trainer:
    """One worker: it owns its share of each batch and of the validation split."""

    def __init__(self, rank, work):
        self.rank, self.work, self.workers = rank, work, work["workers"]
        files = work["files"]
        self.x = vector(files["train_x"]).view(-1, work["width"])
        self.y = vector(files["train_y"]).long()
        x = vector(files["validation_x"]).view(-1, work["width"])
        y = vector(files["validation_y"]).long()
        self.rows = len(y)
        self.check_x, self.check_y = x[rank :: self.workers].contiguous(), y[rank :: self.workers].contiguous()
        self.plain = build(work)
        self.model = nn.parallel.DistributedDataParallel(self.plain)
        self.loss = nn.CrossEntropyLoss()
        self.restart()

    def restart(self):
        """Puts weights, optimizer and order back to the beginning."""
        load(self.plain, vector(self.work["files"]["weights"]))
        self.optimizer = optimizer(self.plain, self.work["optimizer"])
        self.generator = torch.Generator().manual_seed(self.work["seed"])
        self.order, self.at = None, 0

    def step(self):
        batch = self.work["batch"]
        if self.order is None or self.at + batch > len(self.order):
            self.order, self.at = torch.randperm(len(self.y), generator=self.generator), 0
        share = batch // self.workers
        low = self.at + self.rank * share
        chosen = self.order[low : low + share]
        self.at += batch
        self.optimizer.zero_grad(set_to_none=True)
        self.loss(self.model(self.x[chosen]), self.y[chosen]).backward()
        self.optimizer.step()

    def accuracy(self):
        with torch.no_grad():
            right = (self.plain(self.check_x).argmax(1) == self.check_y).sum()
        dist.all_reduce(right)
        return right.item() / self.rows

    def train(self):
        for _ in range(WARM_UP_STEPS):
            self.step()
        self.accuracy()
        self.restart()
        dist.barrier()
        stepping, steps, accuracy, reached = 0.0, 0, 0.0, None
        begun = last = time.perf_counter()
        while steps < self.work["max_steps"] and reached is None:
            self.step()
            steps += 1
            if steps % self.work["evaluate_every"] == 0:
                stepping += time.perf_counter() - last
                accuracy = self.accuracy()
                last = time.perf_counter()
                if accuracy >= self.work["threshold"]:
                    reached = last - begun
        if steps % self.work["evaluate_every"]:
            stepping += time.perf_counter() - last
        return {
            "samples_per_second": steps * self.work["batch"] / stepping,
            "seconds_to_threshold": reached,
            "steps": steps,
            "accuracy": accuracy,
            "parameters": sum(p.numel() for p in self.plain.parameters()),
        }


def worker(rank, work, folder):
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=f"file://{folder}/meet", rank=rank, world_size=work["workers"])
    result = Trainer(rank, work).train()
    if rank == 0:
        with open(f"{folder}/result", "w") as out:
            json.dump(result, out)
    dist.barrier()
    dist.destroy_process_group()


def main():
    work = json.load(sys.stdin)
    if work["batch"] % work["workers"]:
        sys.exit(f"batch: a multiple of {work['workers']} expected, got {work['batch']}")
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, args=(work, folder), nprocs=work["workers"], daemon=True)
        with open(f"{folder}/result") as result:
            print(result.read())


if __name__ == "__main__":
    main()
