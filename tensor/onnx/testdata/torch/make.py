"""Writes the ONNX files beside it: small PyTorch models through both of its exporters, each with samples and what PyTorch
makes of them. Needs torch and onnxscript; run it in this folder."""
import json
import warnings

import onnx
import torch
import torch.nn.functional as F
from torch import nn

warnings.filterwarnings("ignore")


class GPT(nn.Module):
    """A decoder as nanoGPT writes it: one product for queries, keys and values, and scaled_dot_product_attention."""

    class Block(nn.Module):
        def __init__(self, width, heads):
            super().__init__()
            self.heads = heads
            self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
            self.c_attn, self.c_proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
            self.c_fc, self.c_out = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

        def forward(self, x):
            n, steps, width = x.shape
            q, k, v = self.c_attn(self.ln_1(x)).split(width, dim=2)
            q, k, v = (a.view(n, steps, self.heads, width // self.heads).transpose(1, 2) for a in (q, k, v))
            y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
            x = x + self.c_proj(y.transpose(1, 2).contiguous().view(n, steps, width))
            return x + self.c_out(F.gelu(self.c_fc(self.ln_2(x)), approximate="tanh"))

    def __init__(self, vocabulary=13, steps=6, width=8, heads=2):
        super().__init__()
        self.wte, self.wpe = nn.Embedding(vocabulary, width), nn.Embedding(steps, width)
        self.h = nn.ModuleList(GPT.Block(width, heads) for _ in range(2))
        self.ln_f, self.lm_head = nn.LayerNorm(width), nn.Linear(width, vocabulary, bias=False)

    def forward(self, ids):
        x = self.wte(ids) + self.wpe(torch.arange(ids.shape[1]))
        for block in self.h:
            x = block(x)
        return self.lm_head(self.ln_f(x))


class Residual(nn.Module):
    """Convolutions with batch normalisation around which the input is added."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU())
        self.conv1, self.bn1 = nn.Conv2d(4, 4, 3, padding=1, bias=False), nn.BatchNorm2d(4)
        self.conv2, self.bn2 = nn.Conv2d(4, 4, 3, padding=1, groups=4, bias=False), nn.BatchNorm2d(4)
        self.fc = nn.Linear(4, 3)

    def forward(self, x):
        x = self.stem(x)
        x = F.relu(x + self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x))))))
        return self.fc(F.adaptive_avg_pool2d(x, 1).flatten(1))


class Recurrent(nn.Module):
    def __init__(self, kind, every_step):
        super().__init__()
        self.rnn, self.fc, self.every_step = kind(3, 4, num_layers=2, batch_first=True), nn.Linear(4, 2), every_step

    def forward(self, x):
        y, _ = self.rnn(x)
        return self.fc(y if self.every_step else y[:, -1])


class Signal(nn.Module):
    """A sequence [steps, features] through convolutions over its steps."""

    def __init__(self):
        super().__init__()
        self.conv, self.norm, self.fc = nn.Conv1d(3, 5, 3, padding=1), nn.LayerNorm(5), nn.Linear(5, 2)

    def forward(self, x):
        x = F.silu(self.conv(x.transpose(1, 2))).transpose(1, 2)
        return self.fc(self.norm(x).mean(dim=1))


class RMSNorm(nn.Module):
    """Root mean square normalisation as Llama writes it: the older exporter does not know nn.RMSNorm."""

    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.rand(width) + 0.5)

    def forward(self, x):
        return self.weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5))


class Attention(nn.Module):
    """RMS normalisation and nn.MultiheadAttention with its parameters' usual names."""

    def __init__(self):
        super().__init__()
        self.norm, self.attention, self.fc = RMSNorm(8), nn.MultiheadAttention(8, 2, batch_first=True), nn.Linear(8, 3)

    def forward(self, x):
        h = self.norm(x)
        return self.fc(x + self.attention(h, h, h, need_weights=False)[0])


def models():
    yield "mlp", nn.Sequential(
        nn.Flatten(), nn.Linear(12, 7), nn.ReLU(), nn.Dropout(0.5), nn.Linear(7, 6), nn.Tanh(), nn.Linear(6, 6), nn.GELU(),
        nn.Linear(6, 5), nn.LeakyReLU(0.2), nn.Linear(5, 5), nn.Sigmoid(), nn.Linear(5, 4), nn.Softmax(dim=1),
    ), torch.randn(3, 4, 3)
    yield "lenet", nn.Sequential(
        nn.Conv2d(1, 3, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(3, 4, 5), nn.ReLU(), nn.AvgPool2d(2), nn.Flatten(),
        nn.Linear(16, 6), nn.ReLU(), nn.Linear(6, 3),
    ), torch.randn(3, 1, 16, 16)
    yield "residual", Residual(), torch.randn(3, 1, 6, 5)
    yield "signal", Signal(), torch.randn(3, 7, 3)
    yield "gru", Recurrent(nn.GRU, False), torch.randn(3, 5, 3)
    yield "lstm", Recurrent(nn.LSTM, True), torch.randn(3, 5, 3)
    yield "attention", Attention(), torch.randn(3, 5, 8)
    yield "encoder", nn.Sequential(
        nn.TransformerEncoderLayer(8, 2, 12, batch_first=True, activation="gelu"), nn.Linear(8, 3)), torch.randn(3, 5, 8)
    yield "gpt", GPT(), torch.randint(0, 13, (3, 6))


def bare(path):
    """Takes out what an exporter notes of the machine and the code that it ran on."""
    model = onnx.load(path)
    for part in [model, model.graph, *model.graph.node, *model.graph.initializer, *model.graph.input, *model.graph.output]:
        part.ClearField("metadata_props")
        part.ClearField("doc_string")
    del model.graph.value_info[:]
    onnx.save(model, path)


def main():
    torch.manual_seed(1)
    for name, model, x in models():
        for module in model.modules():
            if isinstance(module, nn.BatchNorm2d):
                nn.init.uniform_(module.running_mean, -0.5, 0.5)
                nn.init.uniform_(module.running_var, 0.5, 1.5)
                nn.init.uniform_(module.weight, 0.5, 1.5)
                nn.init.uniform_(module.bias, -0.5, 0.5)
        model.eval()
        with torch.no_grad():
            y = model(x)
        with open(f"{name}.json", "w") as out:
            json.dump({"shape": list(x.shape), "x": x.flatten().tolist(), "y": y.flatten().tolist()}, out)
        for exporter, dynamo in (("script", False), ("dynamo", True)):
            options = {"dynamo": True, "dynamic_shapes": ({0: torch.export.Dim("batch")},), "external_data": False} if dynamo else {
                "dynamo": False, "dynamic_axes": {"x": {0: "batch"}, "y": {0: "batch"}}, "opset_version": 17}
            path = f"{name}.{exporter}.onnx"
            torch.onnx.export(model, (x,), path, input_names=["x"], output_names=["y"], **options)
            bare(path)


if __name__ == "__main__":
    main()
