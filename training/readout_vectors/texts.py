"""The texts on which the vectors are fitted: sentences of data whose licence is known."""

import gzip
import json
import re
from pathlib import Path
from typing import Iterator

#: Longest sentence, in characters; longer ones are cut at a space.
LONGEST = 400
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
MARK = re.compile(r"</?[sck][^<>]*>")

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


def files(folder: Path, pattern: str) -> Iterator[str]:
    """The texts of a folder's files, in the order of their names, without marks."""
    for path in sorted(folder.glob(pattern)):
        yield MARK.sub("", path.read_text(encoding="utf-8").split("\n---\n")[0])


def sources(data: Path, reports: Path) -> Iterator[tuple[str, str]]:
    """Name of the set and a text of it, for all sets; occasions o09 to o12 of the wire never."""
    for text in files(reports, "*.txt"):
        yield "reports", text
    for occasion in range(1, 9):
        for text in files(data / "record-wire/texts", f"o{occasion:02}-*.txt"):
            yield "wire", text
    for text in files(data / "record-train", "*.txt"):
        yield "wikinews", text
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


def collect(data: Path, reports: Path) -> dict[str, str]:
    """All sentences, each once, with the set that has it first, in a fixed order."""
    found: dict[str, str] = {}
    for name, text in sources(data, reports):
        for sentence in sentences(text):
            found.setdefault(sentence, name)
    return found
