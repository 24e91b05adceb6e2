"""The texts on which the vectors are fitted: sentences and phrases of the data folders."""

import gzip
import json
import random
import re
from pathlib import Path
from typing import Iterator

#: Longest sentence, in characters; longer ones are cut at a space.
LONGEST = 400
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
MARK = re.compile(r"</?[sck][^<>]*>")
#: Words at which no phrase begins or ends.
SMALL = set(
    """a an and are as at be been but by can could did do does for from had has have he her his i if
    in is it its may might must no nor not of on or our over shall she should so than that the their
    them then there these they this those to up us was we were what when where which who whom whose
    will with would you your said says say also about after before into more most such only just
    because while any all some how very too own out off down again once here both each few""".split()
)


def conllu(path: Path) -> Iterator[str]:
    """The sentences of a CoNLL-U file, as its comments give them."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# text = "):
                yield line[9:].strip()


def tokens(path: Path, column: int) -> Iterator[str]:
    """The sentences of a file with a token a line and an empty line behind each sentence."""
    words: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines() + [""]:
        fields = line.split()
        if fields:
            words.append(fields[column])
        elif words:
            yield re.sub(r" ([,.;:!?)%]|'s|n't)", r"\1", " ".join(words))
            words = []


def ecb(path: Path) -> Iterator[str]:
    """The sentences of ECB+: document, sentence, token number and token in columns."""
    words: list[str] = []
    key = None
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) < 4:
            continue
        if tuple(fields[:2]) != key and words:
            yield re.sub(r" ([,.;:!?)%]|'s|n't)", r"\1", " ".join(words))
            words = []
        key = tuple(fields[:2])
        words.append(fields[3])
    if words:
        yield " ".join(words)


def files(folder: Path, pattern: str, left_out: set[str]) -> Iterator[str]:
    """The texts of a folder's files, in the order of their names."""
    for path in sorted(folder.glob(pattern)):
        if path.stem not in left_out:
            yield MARK.sub("", path.read_text(encoding="utf-8").split("\n---\n")[0])


def sources(data: Path, reports: Path, left_out: set[str], polnear: bool) -> Iterator[tuple[str, str]]:
    """Name of the set and a text of it, for all sets.

    `left_out` are names of PolNeAR articles; occasions o09 to o12 of the wire are never read.
    """
    for text in files(reports, "*.txt", set()):
        yield "reports", text
    for occasion in range(1, 9):
        for text in files(data / "record-wire/texts", f"o{occasion:02}-*.txt", set()):
            yield "wire", text
    for text in files(data / "record-train", "*.txt", set()):
        yield "wikinews", text
    if polnear:
        for text in files(data / "polnear/train/text", "*.txt", left_out):
            yield "polnear", text
    for name in ("gum/gum-open-train", "ud-english-ewt/en_ewt-ud-train"):
        for text in conllu(data / f"{name}.conllu.gz"):
            yield name.split("/")[0], text
    for name in ("gap-development", "gap-validation"):
        for line in (data / f"gap/{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]:
            yield "gap", line.split("\t")[1]
    for text in tokens(data / "ner-crossner-politics/train.txt", 0):
        yield "crossner", text
    for text in tokens(data / "ner-wikigold/wikigold.conll.txt", 0):
        yield "wikigold", text
    for text in ecb(data / "ecbplus/ECB_Train_corpus.txt"):
        yield "ecbplus", text
    for path in sorted((data / "re3d").glob("*/documents.json")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield "re3d", json.loads(line)["text"]


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, of 3 words at least."""
    for paragraph in text.split("\n"):
        for sentence in SENTENCE_END.split(paragraph.strip()):
            if len(sentence) > LONGEST:
                sentence = sentence[:LONGEST].rsplit(" ", 1)[0]
            if len(WORD.findall(sentence)) >= 3:
                yield sentence


def phrases(sentence: str, generator: random.Random, count: int) -> Iterator[str]:
    """Some runs of one to five words that neither begin nor end with a small word."""
    words = WORD.findall(sentence)
    for _ in range(count):
        length = generator.choice((1, 2, 2, 3, 3, 4, 5))
        start = generator.randrange(max(1, len(words) - length + 1))
        run = words[start : start + length]
        if run and not {run[0].lower(), run[-1].lower()} & SMALL:
            yield " ".join(run)


def collect(
    data: Path, reports: Path, left_out: set[str], polnear: bool, phrase_count: int, seed: int
) -> tuple[list[str], list[str]]:
    """All sentences and a sample of phrases, each once, in a fixed order."""
    generator = random.Random(seed)
    whole: dict[str, None] = {}
    parts: dict[str, None] = {}
    for _, text in sources(data, reports, left_out, polnear):
        for sentence in sentences(text):
            whole[sentence] = None
            for phrase in phrases(sentence, generator, phrase_count):
                parts[phrase] = None
    return list(whole), list(parts)
