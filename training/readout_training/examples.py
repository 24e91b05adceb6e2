"""Annotated articles, as `readout-lab examples` writes them, cut into windows of word pieces."""

import json
import random
from dataclasses import dataclass, field
from pathlib import Path

#: Pieces of a window, [CLS] and [SEP] among them.
WINDOW = 256
#: Longest run of pieces that stands for one token.
TOKEN_PIECES = 8
CLS, SEP, UNKNOWN = 101, 102, 100
ROLES = ("outside", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
#: Label of a token that is in no loss.
IGNORED = -100


@dataclass
class Attribution:
    """Who says what, in numbers of tokens."""

    source: list[int]
    cue: list[int]
    content: list[int]
    nested: bool


@dataclass
class Article:
    """An article with its annotation; all lists are by token."""

    id: str
    guidelines: str
    tokens: list[str]
    pieces: list[list[int]]
    traits: list[list[int]]
    paragraphs: list[int]
    sentences: list[int]
    windows: list[tuple[int, int]]
    attributions: list[Attribution]
    roles: list[int] = field(default_factory=list)
    cues: list[int] = field(default_factory=list)
    sentence_numbers: list[int] = field(default_factory=list)


def load(path: Path, tokenizer, trait_count: int = 4) -> list[Article]:
    """Reads a file of examples; `tokenizer` is the encoder's own."""
    articles = []
    for line in path.open(encoding="utf-8"):
        raw = json.loads(line)
        encoded = tokenizer.encode_batch(raw["tokens"], add_special_tokens=False)
        traits = raw["traits"]
        article = Article(
            id=raw["id"],
            guidelines=raw["guidelines"],
            tokens=raw["tokens"],
            pieces=[(e.ids or [UNKNOWN])[:TOKEN_PIECES] for e in encoded],
            traits=[traits[i : i + trait_count] for i in range(0, len(traits), trait_count)],
            paragraphs=raw["paragraphs"],
            sentences=raw["sentences"],
            windows=[tuple(w) for w in raw["windows"]],
            attributions=[Attribution(**a) for a in raw["attributions"]],
        )
        article.roles = role_labels(article)
        article.cues = cue_labels(article)
        article.sentence_numbers = sentence_numbers(article)
        articles.append(article)
    return articles


def sentence_numbers(article: Article) -> list[int]:
    """The number of each token's sentence."""
    starts, numbers, number = set(article.sentences), [], -1
    for token in range(len(article.tokens)):
        number += token in starts
        numbers.append(number)
    return numbers


def role_labels(article: Article) -> list[int]:
    """The label of each token in ROLES; of nested attributions only the outermost counts."""
    labels = [0] * len(article.tokens)
    outer = [a for a in article.attributions if not a.nested]
    for number, role in ((5, "content"), (1, "source"), (3, "cue")):
        for attribution in outer:
            tokens = set(getattr(attribution, role))
            for token in tokens:
                labels[token] = number + (token - 1 in tokens)
    return labels


def cue_labels(article: Article) -> list[int]:
    """Whether each token begins (1) or goes on with (2) a cue, nested ones included.

    PolNeAR does not annotate nested attributions, so what its contents hold is not known.
    """
    labels = [0] * len(article.tokens)
    if article.guidelines == "polnear":
        for attribution in article.attributions:
            for token in attribution.content:
                labels[token] = IGNORED
    for attribution in article.attributions:
        cue = set(attribution.cue)
        for token in cue:
            labels[token] = 1 + (token - 1 in cue)
    return labels


def cut(article: Article, limit: int, first: int | None = None) -> list[tuple[int, int]]:
    """Cuts an article into windows of whole paragraphs that hold at most `limit` pieces.

    A paragraph that is longer is cut at its sentences, and a sentence that is longer anywhere.
    `first` is the limit of the first window.
    """
    room = limit - 2
    lengths = [len(p) for p in article.pieces]
    count = len(lengths)
    total = [0]
    for length in lengths:
        total.append(total[-1] + length)

    def split(bounds: list[int], start: int, end: int) -> list[tuple[int, int]]:
        edges = [start] + [b for b in bounds if start < b < end] + [end]
        return list(zip(edges, edges[1:]))

    units: list[tuple[int, int]] = []
    for paragraph in split(article.paragraphs, 0, count):
        if total[paragraph[1]] - total[paragraph[0]] <= room:
            units.append(paragraph)
            continue
        for start, end in split(article.sentences, *paragraph):
            while total[end] - total[start] > room:
                stop = start
                while total[stop + 1] - total[start] <= room:
                    stop += 1
                units.append((start, stop))
                start = stop
            units.append((start, end))
    windows, begin, at, bound = [], 0, 0, (first or limit) - 2
    for start, end in units:
        if at > begin and total[end] - total[begin] > bound:
            windows.append((begin, at))
            begin, bound = at, room
        at = end
    if at > begin:
        windows.append((begin, at))
    return windows


def training_windows(articles, generator: random.Random, repeats: dict[str, int]):
    """All windows of one round, cut anew; articles of some guidelines stand several times."""
    items = []
    for article in articles:
        for _ in range(repeats.get(article.guidelines, 1)):
            first = generator.randint(WINDOW // 3, WINDOW)
            items += [(article, start, end) for start, end in cut(article, WINDOW, first)]
    return items
