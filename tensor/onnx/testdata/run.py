"""Runs ONNX files by onnxruntime: reads [{"model": path, "input": path, "integers": bool, "shape": […], "output": path}] as
JSON from standard input, and writes each model's first output as raw little-endian float32."""
import json
import sys

import numpy as np
import onnx
import onnxruntime

for work in json.load(sys.stdin):
    onnx.checker.check_model(onnx.load(work["model"]), full_check=True)
    x = np.fromfile(work["input"], dtype="<f4").reshape(work["shape"])
    if work["integers"]:
        x = x.astype(np.int64)
    session = onnxruntime.InferenceSession(work["model"], providers=["CPUExecutionProvider"])
    y = session.run(None, {session.get_inputs()[0].name: x})[0]
    y.astype("<f4").tofile(work["output"])
