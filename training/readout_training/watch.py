"""A quick look at how well a network does on development articles.

It decodes more simply than the product and counts all tokens, so its figures only rank rounds and
settings; `readout-lab evaluate` gives the ones that count.
"""

import torch

from . import batches, examples
from .network import Network, chain_marginals
from .train import link_scores

CUE_BOUND, CLAIM_BOUND = 0.1, 0.35


@torch.no_grad()
def predicted(network: Network, article) -> list[tuple[set, set, set]]:
    """Attributions of an article as sets of tokens: source, cue, content."""
    network.eval()
    found = []
    for start, end in examples.cut(article, examples.WINDOW):
        batch = batches.batch_of([(article, start, end)])
        hidden = network.hidden(batch)
        roles, _ = network.roles(hidden)
        claims = []
        edges = [start] + [p for p in article.paragraphs if start < p < end] + [end]
        for first, last in zip(edges, edges[1:]):
            chances = chain_marginals(roles[0, first - start : last - start], network.role_transitions)
            claims += cues_in(chances, first)
        if not claims:
            continue
        cues = [batches.CueItem(0, a, b) for a, b, _ in claims]
        around = batches.cue_batch(batch, cues)
        scores = link_scores(network, hidden, around)
        for number, (a, b, chance) in enumerate(claims):
            length = int(around.runs.lengths[number])
            links = chain_marginals(scores[number, :length], network.link.transitions)
            first = int(around.runs.index[number, 0]) + start
            claim = claim_of(links, first, a, b, chance)
            if claim:
                found.append(claim)
    return kept(found)


def cues_in(chances, shift):
    """Runs of tokens that may be cues, with their probability."""
    cues, token, count = [], 0, len(chances)
    while token < count:
        begin = float(chances[token, 3])
        if begin < CUE_BOUND:
            token += 1
            continue
        end = token + 1
        while end < count and chances[end, 4] >= max(0.5 * begin, float(chances[end, 3])):
            end += 1
        cues.append((token + shift, end + shift, begin))
        token = end
    return cues


def claim_of(links, first, start, end, chance):
    """Source, cue, content and score, or None where nothing is content."""
    content = {first + i for i in torch.nonzero(links[:, 2] >= 0.5)[:, 0].tolist()}
    source = {first + i for i in torch.nonzero(links[:, 1] >= 0.4)[:, 0].tolist()}
    cue = set(range(start, end))
    content -= source | cue
    if not content:
        return None
    score = chance**0.5 * float(links[[t - first for t in content], 2].mean())
    return (source, cue, content, score) if score >= CLAIM_BOUND else None


def kept(claims):
    """Of claims that share half of their contents or hold each other's cue the likelier one."""
    chosen = []
    for claim in sorted(claims, key=lambda c: -c[3]):
        fits = all(
            not (claim[1] & o[2]) and not (o[1] & claim[2])
            and 2 * len(claim[2] & o[2]) <= min(len(claim[2]), len(o[2]))
            for o in chosen
        )
        if fits:
            chosen.append(claim)
    return [c[:3] for c in chosen]


def report(network: Network, articles) -> str:
    """Full and soft F1 over words by set of guidelines."""
    parts = []
    for guidelines in ("polnear", "record"):
        counts = [0, 0, 0, 0, 0]
        for article in (a for a in articles if a.guidelines == guidelines):
            word = {i for i, t in enumerate(article.tokens) if any(c.isalnum() for c in t)}
            gold = [
                (set(a.source) & word, set(a.cue), set(a.content) & word)
                for a in article.attributions if not a.nested
            ]
            ours = [(s & word, k, c & word) for s, k, c in predicted(network, article)]
            for i, value in enumerate(compared(gold, ours)):
                counts[i] += value
        gold_count, our_count, full, soft, detect = counts
        total = max(1, gold_count + our_count)
        parts.append(
            f"{guidelines} full {200 * full / total:.1f} soft {200 * soft / total:.1f} "
            f"detect {200 * detect / total:.1f} ({our_count} of {gold_count})"
        )
    return "; ".join(parts)


def compared(gold, ours):
    """Numbers of gold, of found, and of those that agree fully, softly and but for the source."""
    pairs = []
    for i, g in enumerate(gold):
        for j, o in enumerate(ours):
            shared = len(g[2] & o[2])
            overlap = 2 * shared / max(1, len(g[2]) + len(o[2]))
            if overlap >= 0.5:
                pairs.append((overlap, i, j))
    pairs.sort(reverse=True)
    taken_gold, taken_ours, full, soft, detect = set(), set(), 0, 0, 0
    for overlap, i, j in pairs:
        if i in taken_gold or j in taken_ours:
            continue
        taken_gold.add(i)
        taken_ours.add(j)
        detect += 1
        same = bool(gold[i][0] & ours[j][0]) or not (gold[i][0] or ours[j][0])
        soft += same
        full += overlap == 1 and gold[i][0] == ours[j][0]
    return len(gold), len(ours), full, soft, detect
