"""The network of the graph parser in PyTorch: what is learnt, batch by batch, and how it is written for numpy.

A word is its vector, its form, its beginning, endings and shape, and the treebank that the sentence is from. Two layers
of LSTM read the sentence both ways. The first layer tells tags, features and lemmas, the second heads and relations
(Dozat and Manning 2017).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.vectors import Vectors
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from kg.parsing.graph.forms import VIEWS, Alphabets, numbers
from kg.parsing.graph.rules import lemma_rule
from kg.parsing.typography import fold

WIDTHS = {"word": 64, "prefix": 16, "suffix2": 16, "suffix3": 32, "suffix4": 32, "shape": 16}
SOURCE = 12
HIDDEN = 256
ARC, RELATION = 320, 96
DROPOUT = 0.33
UNSEEN = 0.2
TASKS = ("morph", "tag", "lemma")
IGNORED = -1


@dataclass(frozen=True)
class Tree:
    """A sentence: its forms, the labels of each word by task, heads (0 is the root) and relations."""

    forms: tuple[str, ...]
    labels: dict[str, tuple[str, ...]]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    source: str


def trees(doc: Doc, source: str) -> Iterator[Tree]:
    """The sentences of a document of a treebank; tags of a foreign scheme are empty."""
    for sent in doc.sents:
        words = list(sent)
        forms = tuple(fold(t.text) for t in words)
        yield Tree(
            forms,
            {
                "morph": tuple(f"{t.pos_}|{t.morph}" if t.pos_ else "" for t in words),
                "tag": tuple(t.tag_ for t in words),
                "lemma": tuple(
                    lemma_rule(form, t.lemma_) if t.lemma_ else "" for form, t in zip(forms, words, strict=True)
                ),
            },
            tuple(0 if t.head.i == t.i else t.head.i - sent.start + 1 for t in words),
            tuple(t.dep_ for t in words),
            source,
        )


def label_lists(found: list[Tree], least: int = 2) -> dict[str, list[str]]:
    """The labels of each task, the most frequent first; rare lemma rules and features are left out."""
    lists = {}
    for task in TASKS:
        counts = Counter(label for tree in found for label in tree.labels[task] if label)
        lists[task] = [label for label, n in counts.most_common() if n >= least]
    counts = Counter(relation for tree in found for relation in tree.relations)
    lists["relation"] = [relation for relation, n in counts.most_common() if n >= 10]
    return lists


class Words:
    """All forms of a corpus with their views and vectors, each computed once."""

    def __init__(self, known: Alphabets, vectors: Vectors) -> None:
        self.known, self.vectors = known, vectors
        self.ids: dict[str, int] = {}
        self.views: list[list[int]] = []
        self.rows: list[int] = []
        self.empty = np.zeros(vectors.shape[1], dtype="float32")

    def id(self, form: str) -> int:
        """The number of a form, new or known."""
        if form not in self.ids:
            self.ids[form] = len(self.views)
            self.views.append(numbers(form, self.known))
            self.rows.append(self.vectors.key2row.get(get_string_id(form.lower()), -1))
        return self.ids[form]

    def tables(self) -> tuple[Tensor, Tensor]:
        """The views and the vectors of all forms."""
        data = np.asarray(self.vectors.data)
        static = np.stack([data[row] if row >= 0 else self.empty for row in self.rows])
        return torch.tensor(self.views), torch.tensor(static)


class Network(nn.Module):
    """Word → two layers of LSTM → scores of labels, heads and relations."""

    def __init__(self, known: Alphabets, lists: dict[str, list[str]], static: int, sources: int) -> None:
        super().__init__()
        self.embeddings = nn.ModuleDict({name: nn.Embedding(len(known[name]) + 1, WIDTHS[name]) for name in VIEWS})
        for table in self.embeddings.values():
            nn.init.normal_(table.weight, std=0.3)
        self.source = nn.Embedding(sources + 1, SOURCE)
        width = static + sum(WIDTHS.values()) + SOURCE
        self.first = nn.LSTM(width, HIDDEN, bidirectional=True, batch_first=True)
        self.second = nn.LSTM(2 * HIDDEN, HIDDEN, bidirectional=True, batch_first=True)
        self.tasks = nn.ModuleDict({task: nn.Linear(2 * HIDDEN, len(lists[task])) for task in TASKS})
        self.as_head = nn.Linear(2 * HIDDEN, ARC + RELATION)
        self.as_child = nn.Linear(2 * HIDDEN, ARC + RELATION)
        self.root = nn.Parameter(torch.zeros(2 * HIDDEN))
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.relation = nn.Parameter(torch.zeros(RELATION + 1, len(lists["relation"]), RELATION + 1))
        for layer in (self.first, self.second):
            for name, weight in layer.named_parameters():
                if "weight_hh" in name:
                    for gate in weight.chunk(4):
                        nn.init.orthogonal_(gate)

    def inputs(self, views: Tensor, static: Tensor, source: Tensor) -> Tensor:
        """The numbers that stand for each word; while training, some are taken away."""
        parts = []
        if self.training:
            static = static * (torch.rand(static.shape[:2]) > UNSEEN / 2).unsqueeze(-1)
        for i, name in enumerate(VIEWS):
            column = views[..., i]
            if self.training:
                share = UNSEEN if name == "word" else UNSEEN / 4
                column = column * (torch.rand(column.shape) > share)
            parts.append(self.embeddings[name](column))
        places = source.unsqueeze(1).expand(views.shape[:2])
        return torch.cat([static, *parts, self.source(places)], -1)

    def states(self, inputs: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """What both layers say of each word."""
        first = read_layer(self.first, self._drop(inputs), lengths)
        second = read_layer(self.second, self._drop(first), lengths)
        return self._drop(first), self._drop(second)

    def heads(self, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The score of each word (0 is the root) as the head of each, and the views that relations are told by."""
        root = self.root.expand(states.shape[0], 1, -1)
        above = self._drop(functional.leaky_relu(self.as_head(torch.cat([root, states], 1)), 0.1))
        below = self._drop(functional.leaky_relu(self.as_child(states), 0.1))
        ones = torch.ones(*below.shape[:2], 1)
        arcs = torch.cat([below[..., :ARC], ones], -1) @ self.arc @ above[..., :ARC].transpose(1, 2)
        arcs = arcs.masked_fill(~torch.cat([mask[:, :1], mask], 1).unsqueeze(1), -1e9)
        return arcs, above[..., ARC:], below[..., ARC:]

    def relations(self, above: Tensor, below: Tensor, heads: Tensor) -> Tensor:
        """The score of each relation between each word and its head."""
        chosen = above.gather(1, heads.unsqueeze(-1).expand(-1, -1, above.shape[-1]))
        ones = torch.ones(*below.shape[:2], 1)
        below, chosen = torch.cat([below, ones], -1), torch.cat([chosen, ones], -1)
        return torch.einsum("bni,irj,bnj->bnr", below, self.relation, chosen)

    def _drop(self, states: Tensor) -> Tensor:
        """The same numbers are dropped in all words of a sentence."""
        if not self.training:
            return states
        kept = torch.rand(states.shape[0], 1, states.shape[2]) > DROPOUT
        return states * kept / (1 - DROPOUT)


def read_layer(layer: nn.LSTM, inputs: Tensor, lengths: Tensor) -> Tensor:
    """The states of a layer of LSTM over sentences of `lengths`, the longest first."""
    packed = pack_padded_sequence(inputs, lengths, batch_first=True)
    return pad_packed_sequence(layer(packed)[0], batch_first=True)[0]


@dataclass(frozen=True)
class Batch:
    """Sentences as numbers, the longest first."""

    words: Tensor
    lengths: Tensor
    source: Tensor
    targets: dict[str, Tensor]
    mask: Tensor
    trees: list[Tree]


def batch(found: list[Tree], words: Words, lists: dict[str, list[str]], sources: list[str]) -> Batch:
    """Numbers for sentences; labels that are not in `lists` are ignored."""
    found = sorted(found, key=lambda tree: -len(tree.forms))
    longest = len(found[0].forms)
    index = {task: {label: i for i, label in enumerate(labels)} for task, labels in lists.items()}

    def padded(rows: list[list[int]], fill: int) -> Tensor:
        return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])

    targets = {
        task: padded([[index[task].get(label, IGNORED) for label in tree.labels[task]] for tree in found], IGNORED)
        for task in TASKS
    }
    targets["head"] = padded([list(tree.heads) for tree in found], IGNORED)
    targets["relation"] = padded([[index["relation"].get(r, IGNORED) for r in t.relations] for t in found], IGNORED)
    return Batch(
        padded([[words.id(form) for form in tree.forms] for tree in found], 0),
        torch.tensor([len(tree.forms) for tree in found]),
        torch.tensor([sources.index(t.source) + 1 if t.source in sources else 0 for t in found]),
        targets,
        padded([[1] * len(tree.forms) for tree in found], 0).bool(),
        found,
    )


def batches(found: list[Tree], size: int, dice: random.Random) -> list[list[Tree]]:
    """Sentences of about the same length together, `size` words a batch, in a random order."""
    ordered = sorted(found, key=lambda tree: len(tree.forms) + dice.random() * 3)
    result: list[list[Tree]] = [[]]
    count = 0
    for tree in ordered:
        if count + len(tree.forms) > size and result[-1]:
            result.append([])
            count = 0
        result[-1].append(tree)
        count += len(tree.forms)
    dice.shuffle(result)
    return result


def loss(network: Network, b: Batch, views: Tensor, static: Tensor) -> Tensor:
    """The sum of the losses of all tasks on a batch."""
    source = b.source * (torch.rand(b.source.shape) > UNSEEN)
    first, second = network.states(network.inputs(views[b.words], static[b.words], source), b.lengths)
    arcs, above, below = network.heads(second, b.mask)
    total = functional.cross_entropy(arcs.flatten(0, 1), b.targets["head"].flatten(), ignore_index=IGNORED)
    relations = network.relations(above, below, b.targets["head"].clamp(min=0))
    total = total + _cross_entropy(relations, b.targets["relation"])
    for task in TASKS:
        total = total + 0.4 * _cross_entropy(network.tasks[task](first), b.targets[task])
    return total


def _cross_entropy(scores: Tensor, target: Tensor) -> Tensor:
    if not bool((target != IGNORED).any()):
        return scores.sum() * 0
    return functional.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=IGNORED, label_smoothing=0.03)


@torch.no_grad()
def measured(network: Network, found: list[Batch], views: Tensor, static: Tensor) -> dict[str, float]:
    """Shares of right words (and marks) of gold sentences, heads chosen one by one."""
    right = Counter[str]()
    for b in found:
        first, second = network.states(network.inputs(views[b.words], static[b.words], b.source), b.lengths)
        arcs, above, below = network.heads(second, b.mask)
        heads = arcs.argmax(-1)
        relations = network.relations(above, below, heads).argmax(-1)
        word = b.mask
        uas = (heads == b.targets["head"]) & word
        right["words"] += int(word.sum())
        right["UAS"] += int(uas.sum())
        right["LAS"] += int((uas & (relations == b.targets["relation"])).sum())
        for task in TASKS:
            right[task] += int(((network.tasks[task](first).argmax(-1) == b.targets[task]) & word).sum())
    return {name: round(100 * n / right["words"], 2) for name, n in right.items() if name != "words"}


def weights(network: Network) -> dict[str, NDArray[np.float16]]:
    """All parameters by name, as numpy arrays of half precision."""
    return {name: value.detach().numpy().astype("float16") for name, value in network.state_dict().items()}
