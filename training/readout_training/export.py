"""Writes a trained network as the program's weight file: `python -m readout_training.export`."""

import argparse
from pathlib import Path

import numpy as np
import torch

from .network import BERT_PARTS, LAYERS, TRAIT_ROWS
from .quantise import write
from .train import minilm_folder


def bert_names(state: dict) -> dict:
    """The encoder's tensors under BERT's names; its types are part of its positions already."""
    names = {
        "embeddings.word_embeddings.weight": state["encoder.word.weight"],
        "embeddings.position_embeddings.weight": state["encoder.position.weight"],
        "embeddings.token_type_embeddings.weight": np.zeros((1, 384), np.float32),
        "embeddings.LayerNorm.weight": state["encoder.norm.weight"],
        "embeddings.LayerNorm.bias": state["encoder.norm.bias"],
    }
    for number in range(LAYERS):
        for ours, theirs in BERT_PARTS.items():
            for kind in ("weight", "bias"):
                tensor = state[f"encoder.layers.{number}.{ours}.{kind}"]
                names[f"encoder.layer.{number}.{theirs}.{kind}"] = tensor
    return names


def tensors(state: dict, vocabulary: bytes) -> dict:
    """All tensors of the weight file, before they are quantised."""
    out = bert_names(state)
    for number in range(len(TRAIT_ROWS)):
        out[f"extra.{number}.weight"] = state[f"encoder.traits.{number}.weight"]
    heads = {"role.inner": "role_inner", "role.output": "role_output", "role.nested": "nested_output"}
    for ours, theirs in heads.items():
        for kind in ("weight", "bias"):
            out[f"{ours}.{kind}"] = state[f"{theirs}.{kind}"]
    out["role.transitions"] = state["role_transitions"]
    for name, tensor in state.items():
        if name.startswith("link."):
            out[name] = tensor
    # Every layer of the program has a bias.
    out["link.cue.bias"] = np.zeros(state["link.cue.weight"].shape[0], np.float32)
    out["vocabulary"] = np.frombuffer(vocabulary, np.uint8)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", type=Path, required=True, help="network.pt of the training")
    parser.add_argument("--out", type=Path, required=True, help="the weight file")
    parser.add_argument("--full-precision", action="store_true", help="float instead of int8")
    options = parser.parse_args()
    state = {k: v.float().numpy() for k, v in torch.load(options.network).items()}
    vocabulary = (minilm_folder() / "vocab.txt").read_bytes()
    write(tensors(state, vocabulary), options.out, quantised=not options.full_precision)
    print(f"{options.out}: {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
