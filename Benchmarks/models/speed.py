"""Times `readout extract` with each model, and spaCy's pipeline, on the same texts in one run.

    python Benchmarks/models/speed.py FOLDER [--program .build/release/readout] [--rounds 5]

FOLDER holds plain texts. One core each; user and system time of the CPU, start-up included; the
programs take turns, and the median of the rounds counts. spaCy's weights are untrained: its speed
does not depend on them. Needs the packages of Benchmarks/requirements.txt.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

#: Labels of spaCy's small English pipeline.
TAGS, DEPENDENCIES, ENTITIES = 45, 40, 8
#: Articles that each program reads in a round; the slow ones read the first of them.
ARTICLES = {"rules": 840, "fast": 840, "accurate": 200, "exhaustive": 100, "spaCy": 60}


def child_seconds(command: list[str]) -> float:
    """CPU seconds of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def spacy_pipeline():
    """spaCy's tok2vec, tagger, parser and named entities, with weights at random."""
    import spacy
    from spacy.training import Example

    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec")
    for name, count in (("tagger", TAGS), ("parser", DEPENDENCIES), ("ner", ENTITIES)):
        pipe = nlp.add_pipe(name, config={"model": {"tok2vec": listener}})
        for number in range(count):
            pipe.add_label(f"{name}{number}")
    words = nlp.make_doc("He left .")
    example = Example.from_dict(
        words,
        {"tags": ["tagger0", "tagger1", "tagger2"], "heads": [1, 1, 1],
         "deps": ["parser0", "ROOT", "parser1"], "entities": ["U-ner0", "O", "O"]},
    )
    nlp.initialize(lambda: [example])
    return nlp


def spacy_seconds(nlp, texts: list[str]) -> float:
    """CPU seconds of spaCy's pipeline."""
    start = time.process_time()
    for _ in nlp.pipe(texts, batch_size=32):
        pass
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--program", default=".build/release/readout")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--without-spacy", action="store_true")
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.txt"))
    if not files:
        sys.exit(f"{options.folder} holds no .txt")
    os.environ["OMP_NUM_THREADS"] = "1"
    nlp = None if options.without_spacy else spacy_pipeline()
    names = [n for n in ARTICLES if n != "spaCy" or nlp]
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(options.rounds):
        for name in names:
            chosen = files[: ARTICLES[name]]
            if name == "spaCy":
                texts = [f.read_text(encoding="utf-8") for f in chosen]
                spent = spacy_seconds(nlp, texts)
            else:
                command = [options.program, "extract", "--model", name, "--jobs", "1"]
                spent = child_seconds(command + [str(f) for f in chosen])
            seconds[name].append(spent / len(chosen))
    base = statistics.median(seconds[names[-1]])
    words = sum(len(f.read_text(encoding="utf-8").split()) for f in files) / len(files)
    print(f"{'':10}{'articles/s':>12}{'words/s':>12}{'spread':>16}{'ratio':>8}")
    for name in names:
        middle = statistics.median(seconds[name])
        spread = f"{1 / max(seconds[name]):.0f} to {1 / min(seconds[name]):.0f}"
        print(f"{name:10}{1 / middle:12.1f}{words / middle:12.0f}{spread:>16}{base / middle:8.1f}")


if __name__ == "__main__":
    main()
