"""Makes the vectors of word pieces: `python -m readout_vectors --data DATA --out FILE`."""

import argparse
from collections import Counter
from pathlib import Path

import torch

from . import export, fit, texts
from .teacher import Teacher


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data sets")
    parser.add_argument("--reports", type=Path, default=Path("reports"), help="our own reports")
    parser.add_argument("--out", type=Path, required=True, help="the weight file")
    options = parser.parse_args()
    # Sums in a fixed order: the same machine gives the same file.
    torch.set_num_threads(1)
    sentences = texts.collect(options.data, options.reports)
    print(f"sentences: {len(sentences)} {dict(Counter(sentences.values()))}", flush=True)
    teacher = Teacher()
    pieces = teacher.pieces(list(sentences))
    size = len(teacher.vocabulary.splitlines())
    alone = teacher.vectors([[piece] for piece in range(size)])
    whole = teacher.vectors(pieces)
    vectors = fit.vectors(alone, whole, fit.counts(pieces, size))
    export.write(vectors, teacher.vocabulary, options.out)
    print(f"{options.out}: {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
