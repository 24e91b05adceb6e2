"""The accurate model: a MiniLM encoder with heads for roles, nested cues and links."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

HIDDEN, HEADS, LAYERS, INNER = 384, 12, 6, 1536
#: Rows of the tables of traits: shape, quotation, place, hint of the rules.
TRAIT_ROWS = (14, 4, 5, 64)
ROLE_WIDTH, LINK_WIDTH = 192, 192
ROLE_COUNT, CUE_COUNT, LINK_COUNT = 7, 3, 4
#: Upper ends of the steps in which a distance to the cue is told, in tokens.
DISTANCES = (1, 2, 3, 4, 6, 9, 13, 20, 30, 50)
DISTANCE_ROWS = 2 * (len(DISTANCES) + 1) + 1
SENTENCE_ROWS = 7


class RowDropout(nn.Module):
    """Dropout that leaves out the same columns at all places of a sequence (Gal, Ghahramani 2016).

    It needs one random number for a column and not for a value: on a CPU the usual one takes a
    third of the training's time.
    """

    def __init__(self, share: float = 0.1):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2]) >= self.share
        return x * (kept.to(x.dtype) / (1 - self.share))


class Layer(nn.Module):
    """One layer of BERT (Devlin and others 2019)."""

    def __init__(self):
        super().__init__()
        self.query = nn.Linear(HIDDEN, HIDDEN)
        self.key = nn.Linear(HIDDEN, HIDDEN)
        self.value = nn.Linear(HIDDEN, HIDDEN)
        self.output = nn.Linear(HIDDEN, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.output_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = RowDropout()

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def split(linear):
            return linear(x).view(batch, length, HEADS, -1).transpose(1, 2)

        # Written out: the fused attention's backward pass is three times as slow on a CPU.
        scores = split(self.query) @ split(self.key).transpose(2, 3) / (HIDDEN // HEADS) ** 0.5
        mixed = torch.softmax(scores + mask, dim=-1).to(scores.dtype) @ split(self.value)
        mixed = mixed.transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.attention_norm(x + self.dropout(self.output(mixed)))
        return self.output_norm(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """MiniLM-L6 with tables of traits that are added behind the embeddings."""

    def __init__(self, vocabulary: int = 30522):
        super().__init__()
        self.word = nn.Embedding(vocabulary, HIDDEN)
        self.position = nn.Embedding(512, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.traits = nn.ModuleList(nn.Embedding(rows, HIDDEN) for rows in TRAIT_ROWS)
        for table in self.traits:
            nn.init.normal_(table.weight, std=0.01)
        self.dropout = RowDropout()
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, pieces, traits, valid):
        """pieces [batch, length], traits [batch, length, tables], valid [batch, length] -> hidden."""
        places = torch.arange(pieces.shape[1])
        x = self.norm(self.word(pieces) + self.position(places))
        for number, table in enumerate(self.traits):
            x = x + table(traits[..., number])
        x = self.dropout(x)
        mask = torch.zeros(valid.shape, dtype=x.dtype).masked_fill(~valid, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_minilm(self, folder: Path):
        """Takes over the weights of the MiniLM package; the type row goes into the positions."""
        raw = load_file(folder / "model.safetensors")
        self.load_state_dict(from_bert(raw), strict=False)


#: Names of a layer's parts in BERT's files.
BERT_PARTS = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "output": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
    "up": "intermediate.dense", "down": "output.dense", "output_norm": "output.LayerNorm",
}


def from_bert(raw: dict) -> dict:
    """Tensors under the names of `Encoder`."""
    state = {
        "word.weight": raw["embeddings.word_embeddings.weight"],
        "position.weight": raw["embeddings.position_embeddings.weight"]
        + raw["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": raw["embeddings.LayerNorm.weight"],
        "norm.bias": raw["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        for ours, theirs in BERT_PARTS.items():
            for kind in ("weight", "bias"):
                name = f"encoder.layer.{number}.{theirs}.{kind}"
                state[f"layers.{number}.{ours}.{kind}"] = raw[name]
    return state


def distance_row(token: torch.Tensor, start: torch.Tensor, end: torch.Tensor) -> torch.Tensor:
    """The row of a token's distance to a cue: 0 in the cue, then before it, then behind it."""
    before = start - token
    behind = token - end + 1
    bounds = torch.tensor(DISTANCES)
    half = len(DISTANCES) + 1
    row = torch.zeros_like(token)
    row = torch.where(before > 0, 1 + torch.bucketize(before, bounds), row)
    return torch.where(behind > 0, 1 + half + torch.bucketize(behind, bounds), row)


class LinkHead(nn.Module):
    """What a token is to a cue: scores from both, their distance and their sentences."""

    def __init__(self):
        super().__init__()
        self.token = nn.Linear(HIDDEN, LINK_WIDTH)
        self.cue = nn.Linear(HIDDEN, LINK_WIDTH, bias=False)
        self.distance = nn.Embedding(DISTANCE_ROWS, LINK_WIDTH)
        self.sentence = nn.Embedding(SENTENCE_ROWS, LINK_WIDTH)
        self.pair_token = nn.Linear(HIDDEN, 64)
        self.pair_cue = nn.Linear(HIDDEN, 2 * 64)
        self.output = nn.Linear(LINK_WIDTH, LINK_COUNT)
        self.transitions = nn.Parameter(torch.zeros(LINK_COUNT, LINK_COUNT))
        for table in (self.distance, self.sentence):
            nn.init.normal_(table.weight, std=0.02)

    def forward(self, tokens, cues, distance, sentence):
        """tokens [n, width, hidden], cues [n, hidden], rows [n, width] -> [n, width, labels]."""
        x = self.token(tokens) + self.cue(cues)[:, None]
        x = functional.relu(x + self.distance(distance) + self.sentence(sentence))
        scores = self.output(x)
        keys = self.pair_cue(cues).view(-1, 2, 64)
        pairs = torch.einsum("nwd,nkd->nwk", self.pair_token(tokens), keys) / 8
        zero = torch.zeros_like(pairs[..., :1])
        return scores + torch.cat([zero, pairs, zero], dim=-1)


class Network(nn.Module):
    """Encoder and heads."""

    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.dropout = RowDropout()
        self.role_inner = nn.Linear(HIDDEN, ROLE_WIDTH)
        self.role_output = nn.Linear(ROLE_WIDTH, ROLE_COUNT)
        self.role_transitions = nn.Parameter(torch.zeros(ROLE_COUNT, ROLE_COUNT))
        self.nested_output = nn.Linear(ROLE_WIDTH, CUE_COUNT)
        self.link = LinkHead()

    def hidden(self, batch):
        """The encoder's output at the first piece of each token, [batch, tokens, hidden]."""
        x = self.encoder(batch.pieces, batch.traits, batch.valid).float()
        index = batch.first_piece[..., None].expand(-1, -1, HIDDEN)
        return self.dropout(x.gather(1, index))

    def roles(self, hidden):
        """Scores of roles and of nested cues, [batch, tokens, labels] each."""
        inner = functional.gelu(self.role_inner(hidden))
        return self.role_output(inner), self.nested_output(inner)


def chain_loss(scores, transitions, labels, lengths):
    """Negative logarithm of the probability of label sequences under a linear chain, [batch].

    scores [batch, length, labels], labels [batch, length] (anything behind a length).
    """
    batch, length, _ = scores.shape
    steps = torch.arange(length)
    inside = steps[None, :] < lengths[:, None]
    labels = labels.clamp(min=0)
    gold = (scores.gather(2, labels[..., None])[..., 0] * inside).sum(1)
    gold = gold + (transitions[labels[:, :-1], labels[:, 1:]] * inside[:, 1:]).sum(1)
    forward = scores[:, 0]
    for step in range(1, length):
        following = torch.logsumexp(forward[:, :, None] + transitions, dim=1) + scores[:, step]
        forward = torch.where(inside[:, step, None], following, forward)
    return torch.logsumexp(forward, dim=1) - gold


@torch.no_grad()
def chain_marginals(scores, transitions):
    """Probability of each label at each token of one sequence, [length, labels]."""
    length, labels = scores.shape
    forward = torch.empty_like(scores)
    backward = torch.zeros_like(scores)
    forward[0] = scores[0]
    for step in range(1, length):
        forward[step] = torch.logsumexp(forward[step - 1, :, None] + transitions, 0) + scores[step]
    for step in range(length - 2, -1, -1):
        backward[step] = torch.logsumexp(transitions + scores[step + 1] + backward[step + 1], 1)
    return torch.softmax(forward + backward, dim=1)


def parameter_groups(network: Network, encoder_rate: float, head_rate: float, decay: float):
    """Rates that fall towards the lower layers; the word table stays as it is."""
    network.encoder.word.weight.requires_grad = False
    groups = []
    for name, parameter in network.named_parameters():
        if not parameter.requires_grad:
            continue
        rate = head_rate
        if name.startswith("encoder.layers."):
            rate = encoder_rate * decay ** (LAYERS - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.") and "traits" not in name:
            rate = encoder_rate * decay**LAYERS
        pull = 0.01 if parameter.dim() > 1 else 0.0
        groups.append({"params": [parameter], "lr": rate, "weight_decay": pull})
    return groups


def cue_mean(hidden: torch.Tensor, start: int, end: int) -> torch.Tensor:
    """The mean of a cue's tokens; hidden [tokens, hidden]."""
    return hidden[start:end].mean(0)
