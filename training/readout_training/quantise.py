"""Writes an encoder's weights in the form that the program reads: int8, or float for comparison.

The tensors' names and shapes are those that `PieceEncoder` documents
(Sources/ReadoutModels/Encoder/PieceEncoder.swift). Weights are int8 with one step per output
channel, symmetric; the word table has one step per row. What is small stays float.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

# Names of a layer's parts: Hugging Face's BERT -> ours.
LINEAR = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "output",
    "intermediate.dense": "up",
    "output.dense": "down",
}
NORMS = {"attention.output.LayerNorm": "norm.attention", "output.LayerNorm": "norm.output"}


def quantise_rows(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rounds each row of `weight` [rows, columns] to steps of its own.

    Returns int8 [rows, columns] in -127..127 and float32 steps [rows].
    """
    weight = np.asarray(weight, np.float32)
    steps = np.abs(weight).max(axis=1) / np.float32(127)
    steps = np.where(steps > 0, steps, np.float32(1)).astype(np.float32)
    levels = np.rint(weight / steps[:, None])
    return np.clip(levels, -127, 127).astype(np.int8), steps


def _put_weight(target: dict, name: str, weight: np.ndarray, quantised: bool) -> None:
    if quantised:
        target[f"{name}.weight"], target[f"{name}.scale"] = quantise_rows(weight)
    else:
        target[f"{name}.weight"] = np.asarray(weight, np.float32)


def convert(tensors: Mapping[str, np.ndarray], quantised: bool = True) -> dict[str, np.ndarray]:
    """Gives the tensors of a BERT encoder the names and types of the program's weight file.

    `tensors` has Hugging Face's BERT names without a prefix; names that are none of them
    (`extra.<k>.weight`, heads) are kept and become float32, except bytes (`vocabulary`, uint8). The
    pooler and the position numbers are left out. The row of token type 0 goes into the positions.
    """
    target: dict[str, np.ndarray] = {}
    rest = dict(tensors)
    for name in [n for n in rest if n.startswith("pooler.") or n.endswith("position_ids")]:
        del rest[name]
    _put_weight(target, "word", rest.pop("embeddings.word_embeddings.weight"), quantised)
    positions = np.asarray(rest.pop("embeddings.position_embeddings.weight"), np.float32)
    types = np.asarray(rest.pop("embeddings.token_type_embeddings.weight"), np.float32)
    target["position.weight"] = positions + types[0]
    for part in ("weight", "bias"):
        target[f"embedding.norm.{part}"] = rest.pop(f"embeddings.LayerNorm.{part}")
    for name in list(rest):
        found = re.fullmatch(r"encoder\.layer\.(\d+)\.(.+)\.(weight|bias)", name)
        if not found:
            continue
        index, part, kind = found.groups()
        tensor = rest.pop(name)
        ours = f"layer.{index}.{LINEAR.get(part) or NORMS[part]}"
        if kind == "weight" and part in LINEAR:
            _put_weight(target, ours, tensor, quantised)
        else:
            target[f"{ours}.{kind}"] = tensor
    target.update(rest)
    return {name: _stored(tensor) for name, tensor in target.items()}


def _stored(tensor: np.ndarray) -> np.ndarray:
    tensor = np.asarray(tensor)
    kept = tensor.dtype in (np.int8, np.uint8)
    return np.ascontiguousarray(tensor if kept else tensor.astype(np.float32))


def write(tensors: Mapping[str, np.ndarray], path: str | Path, quantised: bool = True) -> None:
    """Writes the weight file of an encoder; see `convert`."""
    save_file(convert(tensors, quantised), str(path))
