"""More sentences for the parser: running text that the parser itself has read, where it was sure.

What this teaches is words: forms that the treebanks lack get a place of their own among those that are used alike.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

import torch
from corpus import WORD, sentences
from graph import TASKS, Network, Tree, Words, batch, batches
from torch.nn import functional

from kg.parsing.graph.trees import best_tree
from kg.parsing.typography import fold

FILES = ("WN_train.tsv", "wikineural-it-val.conllu", "wikineural-it-test.conllu")
SHORTEST, LONGEST = 4, 60
KEPT = 0.7
"""The share of sentences that is kept, the surest first."""


def running_text(data: Path) -> list[tuple[str, ...]]:
    """Sentences of news and encyclopaedia, none twice."""
    found: dict[tuple[str, ...], None] = {}
    for name in FILES:
        for rows in sentences(data / "ner" / name):
            forms = tuple(fold(row[WORD]) for row in rows)
            if SHORTEST <= len(forms) <= LONGEST:
                found[forms] = None
    return list(found)


def unlabelled(text: Iterable[tuple[str, ...]], source: str) -> list[Tree]:
    """The sentences as trees that say nothing yet, read as of the treebank `source`."""
    return [
        Tree(forms, dict.fromkeys(TASKS, ("",) * len(forms)), (0,) * len(forms), ("",) * len(forms), source)
        for forms in text
    ]


@torch.no_grad()
def labelled(
    network: Network, text: list[Tree], words: Words, lists: dict[str, list[str]], sources: list[str]
) -> list[Tree]:
    """The sentences as the network reads them, those that it is surest of."""
    network.eval()
    for tree in text:
        for form in tree.forms:
            words.id(form)
    views, static = words.tables()
    found: list[tuple[float, Tree]] = []
    for some in batches(text, 3000, random.Random(0)):
        b = batch(some, words, lists, sources)
        first, second = network.states(network.inputs(views[b.words], static[b.words], b.source), b.lengths)
        arcs, above, below = network.heads(second, b.mask)
        surest = functional.log_softmax(arcs, -1).max(-1).values
        heads = torch.zeros_like(b.words)
        for row, tree in enumerate(b.trees):
            n = len(tree.forms)
            scores = arcs[row, :n, : n + 1].clone()
            scores[torch.arange(n), torch.arange(1, n + 1)] = -1e9
            heads[row, :n] = torch.tensor(best_tree(scores.numpy()))
        relations = network.relations(above, below, heads).argmax(-1).tolist()
        tasks = {task: network.tasks[task](first).argmax(-1).tolist() for task in TASKS}
        for row, tree in enumerate(b.trees):
            n = len(tree.forms)
            labels = {task: tuple(lists[task][label] for label in tasks[task][row][:n]) for task in TASKS}
            names = tuple(lists["relation"][label] for label in relations[row][:n])
            guess = Tree(tree.forms, labels, tuple(heads[row, :n].tolist()), names, tree.source)
            found.append((float(surest[row, :n].mean()), guess))
    found.sort(key=lambda pair: -pair[0])
    return [tree for _, tree in found[: int(len(found) * KEPT)]]
