"""From forms and sentences to tags, features, lemmas, trees and names: the trained network, run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from kg.parsing.graph.forms import VIEWS, Alphabets, numbers
from kg.parsing.graph.network import Numbers, Packing, Places, Weights, layer_weights, leaky, packing, read
from kg.parsing.graph.sequences import best_labels
from kg.parsing.graph.trees import best_tree

ROOT = "ROOT"
TASKS = ("morph", "tag", "lemma")
Lookup = Callable[[list[str]], Numbers]


@dataclass(frozen=True, slots=True)
class Guess:
    """What the network says of each word, as numbers of labels; heads are places in the sentence, 0 for the root."""

    labels: dict[str, Places]
    heads: list[list[int]]
    relations: Places
    names: Places


class Layer:
    """A layer that reads words (each form once) and, if it is not the first, the states of another layer.

    Its weights expect the vector of a form, its views, the source of the sentence and those states, in this order; the
    source is the same for all sentences and made part of the bias.
    """

    def __init__(self, weights: Weights, name: str, prefix: str, source: int, known: Alphabets) -> None:
        inner, self.recurrent, bias = layer_weights(weights, prefix + name)
        self.known = known
        self.tables = [weights[f"{prefix}embeddings.{view}.weight"] for view in VIEWS]
        corpus = weights[f"{prefix}source.weight"]
        states = 2 * weights["second.weight_hh_l0"].shape[1] if prefix else 0
        end = inner.shape[1] - states
        start = end - corpus.shape[1]
        self.words = np.ascontiguousarray(inner[:, :start])
        self.states = np.ascontiguousarray(inner[:, end:])
        self.bias = bias + (corpus[source] @ inner[:, start:end])[:, None]

    def project(self, forms: list[str], vectors: Numbers) -> tuple[Numbers, Numbers]:
        """What each form gives to the gates of both directions."""
        views = np.asarray([numbers(form, self.known) for form in forms])
        inputs = np.concatenate([vectors, *(table[views[:, i]] for i, table in enumerate(self.tables))], axis=1)
        return inputs @ self.words[0] + self.bias[0], inputs @ self.words[1] + self.bias[1]


class Model:
    """The network with its weights, ready to run.

    Args:
        weights: all parameters by name (`training/graph.py` and `training/naming.py` write them).
        tables: the alphabets of forms (`known`, and `known names`), the labels of each task, and the number of the
            treebank that sentences are read as of (`source`).
    """

    def __init__(self, weights: Weights, tables: dict[str, Any]) -> None:
        self.weights = {name: np.asarray(value, dtype="float32") for name, value in weights.items()}
        self.tables = tables
        self._first = Layer(self.weights, "first", "", tables["source"], tables["known"])
        self._second = layer_weights(self.weights, "second")
        self._names = None
        if "names" in tables:
            self._names = Layer(self.weights, "lstm", "names.", 0, tables["known names"])
        self._root = leaky(self._linear(self.weights["root"][None], "as_head"))
        relation = self.weights["relation"]
        self._relation = np.ascontiguousarray(relation.reshape(len(relation), -1))

    def guess(self, words: list[str], lengths: list[int], vectors: Lookup) -> Guess:
        """Read `words`, which are sentences of `lengths` one after the other; `vectors` gives those of forms."""
        order = packing(lengths)
        ids: dict[str, int] = {}
        places = np.asarray([ids.setdefault(word, len(ids)) for word in words])
        forms, static = list(ids), vectors(list(ids))
        ahead, back = self._first.project(forms, static)
        first = read((ahead[places], back[places]), self._first.recurrent, order)
        labels = {task: self._linear(first, f"tasks.{task}").argmax(1) for task in TASKS}
        weights, recurrent, bias = self._second
        second = read((first @ weights[0] + bias[0], first @ weights[1] + bias[1]), recurrent, order)
        above, below = leaky(self._linear(second, "as_head")), leaky(self._linear(second, "as_child"))
        heads, chosen = self._trees(above, below, lengths)
        names = np.zeros(len(words), dtype="int64")
        if self._names:
            ahead, back = self._names.project(forms, static)
            projected = (ahead[places] + first @ self._names.states[0], back[places] + first @ self._names.states[1])
            names = self._sequences(read(projected, self._names.recurrent, order), order)
        return Guess(labels, heads, self._relations(chosen, below), names)

    def _linear(self, states: Numbers, name: str) -> Numbers:
        scores: Numbers = states @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]
        return scores

    def _sequences(self, states: Numbers, order: Packing) -> Places:
        return best_labels(self._linear(states, "names.out"), self.weights["names.transitions"], order)

    def _trees(self, above: Numbers, below: Numbers, lengths: list[int]) -> tuple[list[list[int]], Numbers]:
        """The heads of each sentence, and for each word what relations are told by of its head."""
        arc = self.weights["arc"]
        width = arc.shape[1]
        asked = below[:, :width] @ arc[:-1] + arc[-1]
        chosen = np.empty((len(above), above.shape[1] - width), dtype="float32")
        heads = []
        start = 0
        for length in lengths:
            inside = slice(start, start + length)
            candidates = np.concatenate([self._root, above[inside]])
            scores = asked[inside] @ candidates[:, :width].T
            np.fill_diagonal(scores[:, 1:], -np.inf)
            heads.append(best_tree(scores))
            chosen[inside] = candidates[heads[-1], width:]
            start += length
        return heads, chosen

    def _relations(self, chosen: Numbers, below: Numbers) -> Places:
        """The best relation of each word to its head; that of a root is none of them."""
        width = chosen.shape[1]
        ones = np.ones((len(chosen), 1), dtype="float32")
        child, head = np.concatenate([below[:, -width:], ones], 1), np.concatenate([chosen, ones], 1)
        scores = (child @ self._relation).reshape(len(child), -1, width + 1)
        best = (scores @ head[:, :, None])[:, :, 0]
        best[:, self.tables["relation"].index(ROOT)] = -np.inf
        return np.asarray(best.argmax(1))
