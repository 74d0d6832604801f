"""Writes cases.json and vectors.safetensors beside it: what PyTorch makes of every layer, loss, optimizer and schedule of
tensor, in float64 from inputs that float32 holds. Needs torch; run it in this folder.

A case is a model as tensor.Spec writes it. Its vectors are samples x, targets y, parameters by tensor's names, and from
PyTorch the outputs at inference, the losses in training and the gradient of the sum of the losses.
"""
import json
import math
import struct

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
vectors = {}


def keep(name, values):
    vectors[name] = torch.as_tensor(values, dtype=torch.float32).contiguous()


class Model:
    """The layers of a Spec by PyTorch's functions. Parameters are made where they are first asked for."""

    def __init__(self, spec):
        self.spec, self.params, self.training, self.measured, self.named = spec, {}, True, {}, {}

    def param(self, name, *shape, low=-0.5, high=0.5):
        if name not in self.params:
            values = (torch.rand(shape) * (high - low) + low).float().double()
            self.params[name] = values.requires_grad_(True)
        return self.params[name]

    def __call__(self, x, training):
        self.training, self.named = training, {}
        return self.layers(self.spec["layers"], x, "", False)

    def layers(self, layers, x, prefix, sequence):
        for i, layer in enumerate(layers):
            mine = (layer["name"] if "name" in layer else prefix + str(i)) + "."
            x = getattr(self, layer["kind"])(layer, x, mine)
            if "name" in layer:
                self.named[layer["name"]] = x
        return x

    def linear(self, x, units, weight, bias):
        w = self.param(weight, units, x.shape[-1])
        return F.linear(x, w, self.param(bias, units) if bias else None)

    def dense(self, l, x, p):
        return self.linear(x, l["units"], p + "weight", None if l.get("no_bias") else p + "bias")

    def conv(self, l, x, p, f, dims):
        if x.dim() == dims + 1:
            x = x.unsqueeze(1)
        groups = l.get("groups", 1)
        kernel = l["kernel"] if len(l["kernel"]) == dims else l["kernel"] * dims
        w = self.param(p + "weight", l["filters"], x.shape[1] // groups, *kernel)
        b = None if l.get("no_bias") else self.param(p + "bias", l["filters"])
        return f(x, w, b, stride=l.get("stride", [1]), padding=l.get("padding", [0]), groups=groups)

    def conv1d(self, l, x, p):
        return self.conv(l, x, p, F.conv1d, 1)

    def conv2d(self, l, x, p):
        return self.conv(l, x, p, F.conv2d, 2)

    def pool(self, l, x, one, two, **more):
        f = one if x.dim() == 3 else two
        pick = lambda key, otherwise: l[key] if key in l else otherwise
        size = l["size"]
        return f(x, size, stride=pick("stride", size), padding=pick("padding", [0] * len(size)), **more)

    def max_pool(self, l, x, p):
        return self.pool(l, x, F.max_pool1d, F.max_pool2d)

    def avg_pool(self, l, x, p):
        return self.pool(l, x, F.avg_pool1d, F.avg_pool2d, count_include_pad=True)

    def global_avg_pool(self, l, x, p):
        return x.flatten(2).mean(2)

    def flatten(self, l, x, p):
        return x.flatten(1)

    def reshape(self, l, x, p):
        return x.reshape(len(x), *l["shape"])

    def transpose(self, l, x, p):
        return x.transpose(1, 2)

    def last(self, l, x, p):
        return x[:, -1]

    def mean(self, l, x, p):
        return x.mean(1)

    def add(self, l, x, p):
        return x + self.named[l["from"]]

    def concat(self, l, x, p):
        return torch.cat([x, self.named[l["from"]]], l["axis_of_test"])

    def residual(self, l, x, p):
        return x + self.layers(l["layers"], x, p, False)

    def layernorm(self, l, x, p, role=""):
        width = x.shape[-1:]
        gain = self.param(p + role + "gain", *width, low=0.5, high=1.5)
        return F.layer_norm(x, width, gain, self.param(p + role + "bias", *width), l.get("epsilon", 1e-5))

    def rmsnorm(self, l, x, p, role=""):
        width = x.shape[-1:]
        return F.rms_norm(x, width, self.param(p + role + "gain", *width, low=0.5, high=1.5), l.get("epsilon", 1e-5))

    def batchnorm(self, l, x, p):
        n = x.shape[1]
        gain, bias = self.param(p + "gain", n, low=0.5, high=1.5), self.param(p + "bias", n)
        mean, variance = self.param(p + "mean", n), self.param(p + "variance", n, low=0.5, high=1.5)
        if not self.training:
            return F.batch_norm(x, mean.detach(), variance.detach(), gain, bias, False, 0, l.get("epsilon", 1e-5))
        axes = [i for i in range(x.dim()) if i != 1]
        self.measured[p + "mean"] = len(x) * x.mean(axes).detach()
        self.measured[p + "variance"] = len(x) * x.var(axes, unbiased=False).detach()
        return F.batch_norm(x, None, None, gain, bias, True, 0, l.get("epsilon", 1e-5))

    def embedding(self, l, x, p):
        columns = l.get("columns")
        w = self.param(p + "weight", l["vocab"] * len(columns or [0]), l["dim"])
        if columns is None:
            return F.embedding(x.long(), w)
        stay = [i for i in range(x.shape[1]) if i not in columns]
        return torch.cat([x[:, stay]] + [F.embedding(x[:, c].long() + k * l["vocab"], w) for k, c in enumerate(columns)], 1)

    def positional(self, l, x, p):
        steps, width = x.shape[1:]
        if l.get("encoding") != "sinusoidal":
            return x + self.param(p + "weight", steps, width)
        t = torch.arange(steps).double()[:, None]
        f = torch.exp(-math.log(10000) * (torch.arange(width) // 2 * 2).double() / width)
        return x + torch.where(torch.arange(width) % 2 == 0, torch.sin(t * f), torch.cos(t * f))

    def attention(self, l, x, p, role=""):
        n, steps, width = x.shape
        heads = []
        for part in ("query", "key", "value"):
            y = self.linear(x, width, f"{p}{role}{part}.weight", None if l.get("no_bias") else f"{p}{role}{part}.bias")
            heads.append(y.view(n, steps, l["heads"], -1).transpose(1, 2))
        y = F.scaled_dot_product_attention(*heads, is_causal=l.get("causal", False)).transpose(1, 2).reshape(n, steps, width)
        return self.linear(y, width, p + role + "output.weight", None if l.get("no_bias") else p + role + "output.bias")

    def transformer(self, l, x, p):
        norm, width = getattr(self, l.get("norm", "layernorm")), x.shape[-1]
        bias = lambda name: None if l.get("no_bias") else p + name
        x = x + self.attention(l, norm(l, x, p, "norm1."), p, "attention.")
        y = self.linear(norm(l, x, p, "norm2."), l.get("hidden", 4 * width), p + "mlp.hidden.weight", bias("mlp.hidden.bias"))
        y = getattr(self, l.get("activation", "gelu"))(l, y, p)
        return x + self.linear(y, width, p + "mlp.output.weight", bias("mlp.output.bias"))

    def recurrent(self, l, x, p, gates, run):
        units = l["units"]
        weights = [self.param(p + "input.weight", gates * units, x.shape[-1]), self.param(p + "hidden.weight", gates * units, units)]
        if not l.get("no_bias"):
            weights += [self.param(p + "input.bias", gates * units), self.param(p + "hidden.bias", gates * units)]
        start = x.new_zeros(1, len(x), units)
        y = run(x, start, weights, len(weights) == 4)
        return y if l.get("sequences") else y[:, -1]

    def gru(self, l, x, p):
        return self.recurrent(l, x, p, 3, lambda x, h, w, b: torch._VF.gru(x, h, w, b, 1, 0.0, False, False, True)[0])

    def lstm(self, l, x, p):
        return self.recurrent(l, x, p, 4, lambda x, h, w, b: torch._VF.lstm(x, (h, h), w, b, 1, 0.0, False, False, True)[0])

    def relu(self, l, x, p):
        return F.relu(x)

    def leaky_relu(self, l, x, p):
        return F.leaky_relu(x, l.get("slope", 0.01))

    def tanh(self, l, x, p):
        return torch.tanh(x)

    def sigmoid(self, l, x, p):
        return torch.sigmoid(x)

    def gelu(self, l, x, p):
        return F.gelu(x)

    def gelu_tanh(self, l, x, p):
        return F.gelu(x, approximate="tanh")

    def silu(self, l, x, p):
        return F.silu(x)


def losses_of(spec, out, y):
    """The loss of each sample."""
    if spec["loss"] == "cross_entropy":
        each = F.cross_entropy(out.reshape(-1, out.shape[-1]), y.reshape(-1).long(), reduction="none",
                               label_smoothing=spec.get("label_smoothing", 0))
        return each.view(len(out), -1).mean(1)
    f = {"mse": F.mse_loss, "mae": F.l1_loss, "binary_cross_entropy": F.binary_cross_entropy_with_logits}.get(spec["loss"])
    if f is None:
        f = lambda a, b, reduction: F.huber_loss(a, b, reduction=reduction, delta=spec.get("delta", 1))
    return f(out.flatten(1), y.view(len(out), -1), reduction="none").mean(1)


def model_case(name, spec, n=3, ids=None):
    """Runs a model. ids are the columns of the input that hold ids, and how many ids there are."""
    model = Model(spec)
    x = torch.randn(n, *spec["input"])
    if ids:
        columns, many = ids
        x[:, columns] = torch.randint(0, many, (n, len(columns))).double()
    x = x.float().double()
    out = model(x, True)
    if spec["loss"] == "cross_entropy":
        y = torch.randint(0, out.shape[-1], out.shape[:-1]).double()
    elif spec["loss"] == "binary_cross_entropy":
        y = torch.rand(out.shape).float().double()
    else:
        y = torch.randn(out.shape).float().double()
    losses = losses_of(spec, out, y)
    losses.sum().backward()
    keep(name + "/x", x), keep(name + "/y", y), keep(name + "/losses", losses.detach())
    keep(name + "/out", model(x, False).detach())
    for key, p in model.params.items():
        keep(f"{name}/params/{key}", p.detach())
        keep(f"{name}/grad/{key}", model.measured[key] if key in model.measured else p.grad)
    for layer in spec["layers"]:
        layer.pop("axis_of_test", None)
    return {"name": name, "samples": n, "spec": spec}


def models():
    def flat(*layers, width=5, loss="mse", **more):
        return {"input": [width], "layers": [{"kind": "dense", "units": 6}, *layers, {"kind": "dense", "units": 3}], "loss": loss, **more}

    def image(*layers, shape=(2, 7, 6)):
        first = {"kind": "conv2d", "filters": 4, "kernel": [3], "padding": [1]}
        return {"input": list(shape), "layers": [first, *layers, {"kind": "flatten"}, {"kind": "dense", "units": 3}], "loss": "cross_entropy"}

    def steps(*layers, end=({"kind": "mean"}, {"kind": "dense", "units": 3}), width=6, loss="cross_entropy"):
        first = [{"kind": "reshape", "shape": [5, 4]}, {"kind": "dense", "units": width}]
        return {"input": [5, 4], "layers": [*first, *layers, *end], "loss": loss}

    kind = lambda of, **more: {"kind": of, **more}
    for f in ("relu", "leaky_relu", "tanh", "sigmoid", "gelu", "gelu_tanh", "silu"):
        yield f, flat(kind(f, slope=0.2) if f == "leaky_relu" else kind(f))
    for f in ("cross_entropy", "binary_cross_entropy", "mse", "mae", "huber"):
        yield "loss_" + f, flat(kind("tanh"), loss=f)
    yield "loss_smoothed", flat(kind("tanh"), loss="cross_entropy", label_smoothing=0.1)
    yield "loss_huber_delta", flat(kind("tanh"), loss="huber", delta=0.3)
    yield "dense_no_bias", flat(kind("dense", units=4, no_bias=True))
    for f in ("layernorm", "rmsnorm", "batchnorm"):
        yield f, flat(kind(f, epsilon=1e-3))
    yield "joins", flat(kind("tanh", name="a"), kind("dense", units=6), kind("add", **{"from": "a"}), kind("concat", **{"from": "a", "axis_of_test": 1}))
    yield "residual", flat(kind("residual", layers=[kind("dense", units=6), kind("tanh"), kind("dense", units=6)]))
    yield "conv2d", image(kind("conv2d", filters=3, kernel=[3, 2], stride=[2, 1], padding=[1, 0]), kind("tanh"))
    yield "conv2d_groups", image(kind("conv2d", filters=6, kernel=[3], groups=2, no_bias=True), kind("tanh"))
    yield "depthwise", image(kind("conv2d", filters=4, kernel=[3], groups=4, padding=[1]), kind("tanh"))
    yield "one_channel", image(kind("relu"), shape=(7, 6))
    yield "max_pool", image(kind("max_pool", size=[2]))
    yield "max_pool_overlapping", image(kind("max_pool", size=[3, 2], stride=[2, 1], padding=[1, 0]))
    yield "avg_pool", image(kind("avg_pool", size=[3, 2], stride=[2, 1], padding=[1, 0]))
    yield "global_avg_pool", {"input": [2, 5, 4], "layers": [kind("conv2d", filters=4, kernel=[2]), kind("global_avg_pool"), kind("dense", units=3)], "loss": "cross_entropy"}
    yield "batchnorm_image", image(kind("batchnorm"), kind("relu"))
    yield "concat_image", image(kind("relu", name="a"), kind("conv2d", filters=2, kernel=[1]), kind("concat", **{"from": "a", "axis_of_test": 1}))
    yield "conv1d", {"input": [2, 9], "layers": [kind("conv1d", filters=4, kernel=[3], padding=[1]), kind("max_pool", size=[2]),
                     kind("conv1d", filters=3, kernel=[2], stride=[2]), kind("transpose"), kind("dense", units=3), kind("last")], "loss": "mse"}
    yield "attention", steps(kind("attention", heads=2))
    yield "attention_causal", steps(kind("attention", heads=3, causal=True, no_bias=True))
    yield "transformer", steps(kind("transformer", heads=2, causal=True, hidden=7))
    yield "transformer_rms", steps(kind("transformer", heads=2, norm="rmsnorm", activation="silu", no_bias=True))
    yield "positional", steps(kind("positional"), kind("tanh"))
    yield "sinusoidal", steps(kind("positional", encoding="sinusoidal"), kind("tanh"))
    yield "steps_norm", steps(kind("layernorm"), kind("rmsnorm"), kind("last"), end=(kind("dense", units=3),))
    yield "sequence_loss", steps(kind("tanh"), end=(kind("dense", units=3),))
    for f in ("gru", "lstm"):
        yield f, steps(kind(f, units=4), end=(kind("dense", units=3),), loss="mse")
        yield f + "_steps", steps(kind(f, units=4, sequences=True, no_bias=True), loss="mse")
    yield "embedding", {"input": [5], "layers": [kind("embedding", vocab=7, dim=4), kind("positional"), kind("transformer", heads=2, causal=True), kind("dense", units=7)], "loss": "cross_entropy"}
    yield "columns", {"input": [4], "layers": [kind("embedding", columns=[1, 3], vocab=4, dim=3), kind("dense", units=2)], "loss": "mse"}


def lamb(p, g, state, o, t, rate):
    """LAMB as You et al. write it (algorithm 2), which PyTorch has not."""
    m = state.setdefault("m", torch.zeros_like(p)).mul_(o["beta1"]).add_(g, alpha=1 - o["beta1"])
    v = state.setdefault("v", torch.zeros_like(p)).mul_(o["beta2"]).addcmul_(g, g, value=1 - o["beta2"])
    step = m / (1 - o["beta1"] ** t) / ((v / (1 - o["beta2"] ** t)).sqrt() + o["epsilon"]) + o["weight_decay"] * p
    p.data.sub_(rate * p.norm() / step.norm() * step)


def optimizer_case(name, spec, steps=6):
    """Five numbers and two, as two tensors, through some steps."""
    params = [(torch.rand(5) - 0.5).float().double().requires_grad_(), (torch.rand(2, 1) - 0.5).float().double().requires_grad_()]
    keep(name + "/params", torch.cat([p.detach().flatten() for p in params]))
    rate, decay, kind = spec["rate"], spec.get("weight_decay", 0), spec["kind"]
    if kind in ("sgd", "momentum", "nesterov"):
        o = torch.optim.SGD(params, lr=rate, momentum=spec.get("momentum", 0.9) if kind != "sgd" else 0, weight_decay=decay, nesterov=kind == "nesterov")
    elif kind in ("adam", "adamw"):
        o = (torch.optim.Adam if kind == "adam" else torch.optim.AdamW)(
            params, lr=rate, betas=(spec.get("beta1", 0.9), spec.get("beta2", 0.999)), eps=spec.get("epsilon", 1e-8), weight_decay=decay)
    states = [{}, {}]
    grads, after = [], []
    for t in range(1, steps + 1):
        for p in params:
            p.grad = torch.randn(p.shape).float().double()
        grads.append(torch.cat([p.grad.flatten() for p in params]))
        if "clip_norm" in spec:
            torch.nn.utils.clip_grad_norm_(params, spec["clip_norm"])
        if kind == "lamb":
            filled = {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-6, "weight_decay": 0, **spec}
            for p, state in zip(params, states):
                lamb(p, p.grad, state, filled, t, rate)
        else:
            o.step()
        after.append(torch.cat([p.detach().flatten() for p in params]))
    keep(name + "/grads", torch.stack(grads)), keep(name + "/after", torch.stack(after))
    return {"name": name, "optimizer": spec}


def optimizers():
    for kind in ("sgd", "momentum", "nesterov", "adam", "adamw", "lamb"):
        yield kind, {"kind": kind, "rate": 0.05}
        yield kind + "_decay", {"kind": kind, "rate": 0.05, "weight_decay": 0.1}
    yield "clipped", {"kind": "momentum", "rate": 0.05, "clip_norm": 0.7}


def schedule_case(name, spec, make, steps=24, rate=0.3):
    """The rates of the first steps. A schedule of tensor has gone t of its steps at step t, one of PyTorch t − 1: so the first
    rate is left out, but for StepLR, whose steps are those that are done."""
    p = torch.zeros(1, requires_grad=True)
    o = torch.optim.SGD([p], lr=rate)
    s = make(o)
    rates = [o.param_groups[0]["lr"]]
    for _ in range(steps):
        o.step()
        s.step()
        rates.append(o.param_groups[0]["lr"])
    keep(name + "/rates", rates[:-1] if spec["kind"] == "step" else rates[1:])
    return {"name": name, "schedule": spec, "rate": rate}


def schedules():
    s = torch.optim.lr_scheduler
    yield "constant", {"kind": "constant"}, lambda o: s.ConstantLR(o, 1, 1)
    yield "step", {"kind": "step", "every": 5, "factor": 0.5}, lambda o: s.StepLR(o, 5, 0.5)
    yield "cosine", {"kind": "cosine", "steps": 24, "floor": 0.1}, lambda o: s.CosineAnnealingLR(o, 24, eta_min=0.03)
    yield "linear", {"kind": "linear", "steps": 24, "floor": 0.25}, lambda o: s.LinearLR(o, 1, 0.25, 24)
    yield "warmup", {"kind": "constant", "warmup": 8}, lambda o: s.LinearLR(o, 1e-9, 1, 8)
    yield "one_cycle", {"kind": "one_cycle", "steps": 24, "warmup": 8, "start": 0.04, "floor": 0.01}, lambda o: s.OneCycleLR(
        o, 0.3, total_steps=25, pct_start=9 / 25, div_factor=25, final_div_factor=4)


def write():
    header, data = {}, b""
    for name, v in vectors.items():
        raw = struct.pack(f"<{v.numel()}f", *v.flatten().tolist())
        header[name] = {"dtype": "F32", "shape": list(v.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open("vectors.safetensors", "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text + data)


def main():
    torch.manual_seed(1)
    cases = []
    for name, spec in models():
        ids = {"embedding": ([0, 1, 2, 3, 4], 7), "columns": ([1, 3], 4)}.get(name)
        cases.append(model_case(name, spec, ids=ids))
    cases += [optimizer_case("optimizer_" + name, spec) for name, spec in optimizers()]
    cases += [schedule_case("schedule_" + name, spec, make) for name, spec, make in schedules()]
    with open("cases.json", "w") as out:
        out.write("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
    write()


if __name__ == "__main__":
    main()
