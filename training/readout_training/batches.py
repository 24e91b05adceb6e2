"""Tensors of a few windows, and of the cues in them."""

from dataclasses import dataclass

import torch

from .examples import CLS, IGNORED, SEP, Article
from .network import distance_row

#: One window: an article and its first token and end.
Item = tuple[Article, int, int]


@dataclass
class Batch:
    """Windows padded to one length."""

    items: list[Item]
    pieces: torch.Tensor
    traits: torch.Tensor
    valid: torch.Tensor
    #: Where each token's first piece stands, [batch, tokens].
    first_piece: torch.Tensor


def batch_of(items: list[Item]) -> Batch:
    """Pads windows; traits of a token stand at all its pieces, row 0 at [CLS] and [SEP]."""
    rows = []
    for article, start, end in items:
        pieces, traits, first = [CLS], [[0, 0, 0, 0]], []
        for token in range(start, end):
            first.append(len(pieces))
            pieces += article.pieces[token]
            traits += [article.traits[token]] * len(article.pieces[token])
        rows.append((pieces + [SEP], traits + [[0, 0, 0, 0]], first))
    length = max(len(r[0]) for r in rows)
    width = max(len(r[2]) for r in rows)
    pieces = torch.zeros(len(rows), length, dtype=torch.long)
    traits = torch.zeros(len(rows), length, 4, dtype=torch.long)
    valid = torch.zeros(len(rows), length, dtype=torch.bool)
    first_piece = torch.zeros(len(rows), width, dtype=torch.long)
    for number, (ids, features, first) in enumerate(rows):
        pieces[number, : len(ids)] = torch.tensor(ids)
        traits[number, : len(ids)] = torch.tensor(features)
        valid[number, : len(ids)] = True
        first_piece[number, : len(first)] = torch.tensor(first)
    return Batch(items, pieces, traits, valid, first_piece)


@dataclass
class Runs:
    """Runs of tokens of a batch, padded; an index names a token of the flattened batch."""

    index: torch.Tensor
    lengths: torch.Tensor
    labels: torch.Tensor


def runs_of(spans: list[tuple[int, int, list[int]]]) -> Runs:
    """Pads runs given as first index, end and labels."""
    width = max(end - start for start, end, _ in spans)
    index = torch.zeros(len(spans), width, dtype=torch.long)
    labels = torch.full((len(spans), width), IGNORED)
    for number, (start, end, values) in enumerate(spans):
        index[number, : end - start] = torch.arange(start, end)
        labels[number, : end - start] = torch.tensor(values)
    return Runs(index, torch.tensor([end - start for start, end, _ in spans]), labels)


def paragraph_runs(batch: Batch) -> Runs:
    """The paragraphs of a batch with the labels of their tokens' roles."""
    width = batch.first_piece.shape[1]
    spans = []
    for number, (article, start, end) in enumerate(batch.items):
        edges = [start] + [p for p in article.paragraphs if start < p < end] + [end]
        shift = number * width - start
        for first, last in zip(edges, edges[1:]):
            spans.append((first + shift, last + shift, article.roles[first:last]))
    return runs_of(spans)


def nested_labels(batch: Batch) -> torch.Tensor:
    """The labels of cues, nested ones included, [batch, tokens]."""
    labels = torch.full(batch.first_piece.shape, IGNORED)
    for number, (article, start, end) in enumerate(batch.items):
        labels[number, : end - start] = torch.tensor(article.cues[start:end])
    return labels


@dataclass
class CueItem:
    """A cue of one window: tokens of its article, and what belongs to it."""

    window: int
    start: int
    end: int
    source: frozenset[int] = frozenset()
    content: frozenset[int] = frozenset()


@dataclass
class CueBatch:
    """Cues with the tokens around them; indices name tokens of the flattened batch."""

    cues: list[CueItem]
    runs: Runs
    #: Tokens of each cue, [cues, widest cue], and their shares in its mean.
    members: torch.Tensor
    shares: torch.Tensor
    distance: torch.Tensor
    sentence: torch.Tensor


def cue_batch(batch: Batch, cues: list[CueItem]) -> CueBatch:
    """Gathers what the link head sees of some cues."""
    width = batch.first_piece.shape[1]
    spans, rows = [], []
    for cue in cues:
        article, start, end = batch.items[cue.window]
        first, last = article.windows[cue.start]
        first, last = max(first, start), min(last, end)
        shift = cue.window * width - start
        labels = [link_label(token, cue) for token in range(first, last)]
        spans.append((first + shift, last + shift, labels))
        rows.append((first, last, cue, article.sentence_numbers))
    runs = runs_of(spans)
    distance = torch.zeros_like(runs.index)
    sentence = torch.zeros_like(runs.index)
    widest = max(c.end - c.start for c in cues)
    members = torch.zeros(len(cues), widest, dtype=torch.long)
    shares = torch.zeros(len(cues), widest)
    for number, (first, last, cue, numbers) in enumerate(rows):
        tokens = torch.arange(first, last)
        size = last - first
        distance[number, :size] = distance_row(
            tokens, torch.tensor(cue.start), torch.tensor(cue.end)
        )
        offset = torch.tensor(numbers[first:last]) - numbers[cue.start]
        sentence[number, :size] = offset.clamp(-3, 3) + 3
        shift = cue.window * width - batch.items[cue.window][1]
        count = cue.end - cue.start
        members[number, :count] = torch.arange(cue.start, cue.end) + shift
        shares[number, :count] = 1 / count
    return CueBatch(cues, runs, members, shares, distance, sentence)


def link_label(token: int, cue: CueItem) -> int:
    """0 outside, 1 source, 2 content, 3 cue."""
    if cue.start <= token < cue.end:
        return 3
    if token in cue.source:
        return 1
    return 2 if token in cue.content else 0


def gold_cues(batch: Batch) -> list[CueItem]:
    """The annotated cues of a batch: the first unbroken run of each, if it is in its window."""
    cues = []
    for number, (article, start, end) in enumerate(batch.items):
        for attribution in article.attributions:
            if not attribution.cue:
                continue
            first = last = attribution.cue[0]
            while last + 1 in attribution.cue:
                last += 1
            if start <= first and last < end:
                cues.append(
                    CueItem(
                        number, first, last + 1,
                        frozenset(attribution.source), frozenset(attribution.content),
                    )
                )
    return cues


def false_cues(batch: Batch, begins: torch.Tensor, bound: float, most: int) -> list[CueItem]:
    """Tokens that look like the beginning of a cue and are in none, the likeliest first.

    Contents of PolNeAR are passed over: whether they hold nested cues is not known.
    begins: probability that a cue begins, [batch, tokens].
    """
    cues = []
    for number, (article, start, end) in enumerate(batch.items):
        likely = begins[number, : end - start]
        order = torch.argsort(likely, descending=True)[: 4 * most].tolist()
        found = 0
        for place in order:
            if likely[place] < bound or found == most:
                break
            token = start + place
            if article.cues[token] == 0:
                cues.append(CueItem(number, token, token + 1))
                found += 1
    return cues
