"""Rounds fitted vectors to the program's weight file."""

from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

#: The greatest weight of a piece; `PieceVectors.maximumWeight` in the program.
GREATEST = 4_095


def rounded(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Levels -127 to 127 of each row and its weight, a whole number.

    A weight times its row's levels is the vector, but for one factor that all rows share.
    """
    steps = np.abs(vectors).max(axis=1) / 127
    weights = np.rint(steps / steps.max() * GREATEST)
    levels = np.rint(vectors / np.maximum(steps, 1e-12)[:, None])
    return np.clip(levels, -127, 127).astype(np.int8), weights.astype(np.float32)


def write(vectors: np.ndarray, vocabulary: bytes, path: Path) -> None:
    """Writes the file that `PieceVectors` reads."""
    levels, weights = rounded(vectors)
    save_file(
        {
            "piece.vector": levels,
            "piece.weight": weights,
            "vocabulary": np.frombuffer(vocabulary, np.uint8),
        },
        str(path),
    )
