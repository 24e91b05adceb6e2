"""Vectors of word pieces out of those that the sentence encoder gives to each piece alone.

The mean of a text's pieces then stands for what the encoder makes of the text: the steps are those
of Model2Vec (Tulkens and van Dongen 2024), with weights after Arora, Liang and Ma 2017 ("A simple
but tough-to-beat baseline for sentence embeddings"), and their constants were chosen on the
development sets that docs/models/vectors.md names.
"""

import numpy as np

#: Numbers of a vector.
WIDTH = 256
#: The share of all pieces at which a piece counts half.
HALF = 2e-4
#: How far the directions are evened out: 0 leaves them, 0.5 gives all of them the same variance.
EVENING = 0.25


def counts(texts: list[list[int]], pieces: int) -> np.ndarray:
    """How often each piece stands in the texts, and once more."""
    found = np.ones(pieces)
    for text in texts:
        np.add.at(found, text, 1)
    return found


def directions(texts: np.ndarray) -> np.ndarray:
    """The `WIDTH` directions `[384, WIDTH]` in which texts differ most, evened out."""
    centred = texts - texts.mean(axis=0)
    found, variances, _ = np.linalg.svd(centred.T @ centred / len(centred))
    kept = variances[:WIDTH]
    print(f"the directions hold {kept.sum() / variances.sum():.3f} of the variance")
    return found[:, :WIDTH] * (kept.mean() / kept) ** EVENING


def vectors(pieces: np.ndarray, texts: np.ndarray, found: np.ndarray) -> np.ndarray:
    """The vectors of the pieces `[pieces, WIDTH]`.

    `pieces` [pieces, 384] and `texts` [texts, 384] are the encoder's vectors, `found` the counts.
    What all pieces have in common says nothing and is taken off; what is frequent counts little.
    """
    weights = HALF / (HALF + found / found.sum())
    return ((pieces - pieces.mean(axis=0)) @ directions(texts)) * weights[:, None]
