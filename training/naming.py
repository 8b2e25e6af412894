"""The network of names in PyTorch: a third layer over the first of the graph parser, which stays as it is.

The layer reads what the first layer says of each word, and the word itself once more. Sequences of labels (IOB) are
scored as a whole (a linear-chain conditional random field), so that no name goes on that has not begun.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import torch
from graph import Network, Words, read_layer
from numpy.typing import NDArray
from torch import Tensor, nn

from kg.parsing.graph.forms import VIEWS, Alphabets

WIDTHS = {"word": 48, "prefix": 16, "suffix2": 8, "suffix3": 16, "suffix4": 24, "shape": 16}
HIDDEN = 160
DROPOUT = 0.35
UNSEEN = 0.2
SOURCES = ("news", "silver")
LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
NEVER = -1e4


@dataclass(frozen=True)
class Named:
    """A sentence: its forms, the label of each word by number, and the corpus it is from."""

    forms: tuple[str, ...]
    labels: tuple[int, ...]
    source: str


def allowed(before: str, after: str) -> bool:
    """Whether a label may follow another."""
    return not after.startswith("I-") or before[2:] == after[2:]


class Names(nn.Module):
    """Word and state of the parser → LSTM → scores of sequences of labels."""

    def __init__(self, known: Alphabets, static: int, state: int) -> None:
        super().__init__()
        self.embeddings = nn.ModuleDict({name: nn.Embedding(len(known[name]) + 1, WIDTHS[name]) for name in VIEWS})
        for table in self.embeddings.values():
            nn.init.normal_(table.weight, std=0.3)
        self.source = nn.Embedding(len(SOURCES), 8)
        self.lstm = nn.LSTM(static + sum(WIDTHS.values()) + state + 8, HIDDEN, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * HIDDEN, len(LABELS))
        rows = [[0.0 if allowed(a, b) else NEVER for b in LABELS] for a in ("O", *LABELS)]
        self.transitions = nn.Parameter(torch.zeros(len(LABELS) + 1, len(LABELS)))
        self.register_buffer("barred", torch.tensor(rows), persistent=False)

    def scores(self, views: Tensor, static: Tensor, states: Tensor, source: Tensor, lengths: Tensor) -> Tensor:
        """The score of each label for each word, on its own."""
        parts = [static]
        if self.training:
            parts = [static * (torch.rand(static.shape[:2]) > UNSEEN / 2).unsqueeze(-1)]
        for i, name in enumerate(VIEWS):
            column = views[..., i]
            if self.training:
                column = column * (torch.rand(column.shape) > (UNSEEN if name == "word" else UNSEEN / 4))
            parts.append(self.embeddings[name](column))
        parts += [self.source(source.unsqueeze(1).expand(views.shape[:2])), states]
        found = read_layer(self.lstm, self._drop(torch.cat(parts, -1)), lengths)
        return self.out(self._drop(found))

    def _drop(self, states: Tensor) -> Tensor:
        if not self.training:
            return states
        return states * (torch.rand(states.shape[0], 1, states.shape[2]) > DROPOUT) / (1 - DROPOUT)

    def steps(self) -> Tensor:
        """The score of each label after each other; the first row is for the beginning of a sentence."""
        return self.transitions + self.barred

    def loss(self, scores: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """How unlikely the right sequences are, by word."""
        steps = self.steps()
        before = torch.cat([torch.zeros_like(labels[:, :1]), labels[:, :-1] + 1], 1)
        right = (scores.gather(2, labels.unsqueeze(-1)).squeeze(-1) + steps[before, labels]) * mask
        total = scores[:, 0] + steps[0]
        for step in range(1, scores.shape[1]):
            following = torch.logsumexp(total.unsqueeze(2) + steps[1:], 1) + scores[:, step]
            total = torch.where(mask[:, step : step + 1], following, total)
        return (torch.logsumexp(total, 1).sum() - right.sum()) / mask.sum()

    def best(self, scores: Tensor, length: int) -> list[int]:
        """The best sequence of labels of one sentence."""
        steps = self.steps().detach()
        total, back = scores[0] + steps[0], []
        for step in range(1, length):
            value, place = (total.unsqueeze(1) + steps[1:]).max(0)
            back.append(place)
            total = value + scores[step]
        found = [int(total.argmax())]
        for place in reversed(back):
            found.append(int(place[found[-1]]))
        return found[::-1]


def spans(labels: list[int]) -> set[tuple[int, int, str]]:
    """Names as first word, word after the last and kind."""
    found, start = set(), None
    for i, label in enumerate([*labels, 0]):
        name = LABELS[label]
        if start is not None and not name.startswith("I-"):
            found.add((start, i, LABELS[labels[start]][2:]))
            start = None
        if name.startswith("B-"):
            start = i
    return found


@torch.no_grad()
def states(
    network: Network, found: list[Named], words: Words, tables: tuple[Tensor, Tensor], source: int
) -> list[Tensor]:
    """What the parser's first layer says of each word, sentence by sentence, at half precision."""
    network.eval()
    views, static = tables
    order = sorted(range(len(found)), key=lambda i: -len(found[i].forms))
    result: list[Tensor] = [torch.empty(0)] * len(found)
    for start in range(0, len(order), 64):
        some = order[start : start + 64]
        lengths = torch.tensor([len(found[i].forms) for i in some])
        ids = torch.zeros(len(some), int(lengths[0]), dtype=torch.long)
        for row, i in enumerate(some):
            ids[row, : lengths[row]] = torch.tensor([words.id(form) for form in found[i].forms])
        inputs = network.inputs(views[ids], static[ids], torch.full((len(some),), source))
        first = read_layer(network.first, inputs, lengths)
        for row, i in enumerate(some):
            result[i] = first[row, : lengths[row]].half().clone()
    return result


def measured(gold: list[list[int]], guessed: list[list[int]]) -> dict[str, float]:
    """Precision, recall and F of spans."""
    count = Counter[str]()
    for right, guess in zip(gold, guessed, strict=True):
        one, other = spans(right), spans(guess)
        count["gold"] += len(one)
        count["found"] += len(other)
        count["both"] += len(one & other)
    precision, recall = count["both"] / max(1, count["found"]), count["both"] / max(1, count["gold"])
    f = 2 * precision * recall / max(1e-9, precision + recall)
    return {"P": round(100 * precision, 2), "R": round(100 * recall, 2), "F": round(100 * f, 2)}


def batches(lengths: list[int], size: int, dice: random.Random) -> list[list[int]]:
    """Places of sentences of about the same length, `size` words a batch, the longest of each first."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + dice.random() * 3)
    result: list[list[int]] = [[]]
    count = 0
    for i in order:
        if count + lengths[i] > size and result[-1]:
            result.append([])
            count = 0
        result[-1].append(i)
        count += lengths[i]
    dice.shuffle(result)
    return [sorted(some, key=lambda i: -lengths[i]) for some in result]


def weights(names: Names) -> dict[str, NDArray]:
    """All parameters by name, as numpy arrays of half precision, with `names.` before each."""
    found = {f"names.{name}": value.detach().numpy().astype("float16") for name, value in names.state_dict().items()}
    found["names.transitions"] = names.steps().detach().numpy().clip(-1e4, None).astype("float16")
    return found
