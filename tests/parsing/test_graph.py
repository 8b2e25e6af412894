"""The graph parser on numpy: trees and label sequences against all that there are, and layers word by word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from kg.parsing.graph.forms import alphabets, numbers
from kg.parsing.graph.network import Numbers, Weights, layer_weights, packing, read
from kg.parsing.graph.rules import apply_rule, lemma_rule
from kg.parsing.graph.sequences import best_labels
from kg.parsing.graph.trees import best_tree


def is_tree(heads: tuple[int, ...]) -> bool:
    """Whether every word hangs from the root by some way, and one directly."""
    for word in range(1, len(heads) + 1):
        above, steps = word, 0
        while above and steps <= len(heads):
            above, steps = heads[above - 1], steps + 1
        if above:
            return False
    return heads.count(0) == 1


def random_scores(size: int) -> Iterator[NDArray[np.float32]]:
    """Scores of arcs of sentences of `size` words, in which no word is its own head."""
    dice = np.random.default_rng(size)
    for _ in range(60):
        scores = dice.normal(size=(size, size + 1)).astype("float32")
        np.fill_diagonal(scores[:, 1:], -np.inf)
        yield scores


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_no_tree_scores_higher_than_the_one_found(size: int) -> None:
    for scores in random_scores(size):
        every = [heads for heads in product(range(size + 1), repeat=size) if is_tree(heads)]
        best = max(sum(scores[word, head] for word, head in enumerate(heads)) for heads in every)
        found = tuple(best_tree(scores))
        assert is_tree(found)
        assert sum(scores[word, head] for word, head in enumerate(found)) == pytest.approx(best, abs=1e-4)


def test_no_sequence_of_labels_scores_higher_than_the_one_found() -> None:
    dice = np.random.default_rng(0)
    lengths = [2, 4, 1, 4]
    scores = dice.normal(size=(sum(lengths), 3)).astype("float32")
    steps = dice.normal(size=(4, 3)).astype("float32")
    found = best_labels(scores, steps, packing(lengths)).tolist()
    start = 0
    for length in lengths:

        def value(labels: tuple[int, ...], start: int = start) -> float:
            before = (0, *(label + 1 for label in labels[:-1]))
            pairs = zip(before, labels, strict=True)
            return float(sum(scores[start + i, label] + steps[b, label] for i, (b, label) in enumerate(pairs)))

        best = max(map(value, product(range(3), repeat=length)))
        assert value(tuple(found[start : start + length])) == pytest.approx(best, abs=1e-4)
        start += length


def test_a_sentence_is_read_alike_alone_and_among_others() -> None:
    dice = np.random.default_rng(0)
    lengths = [3, 5, 1]
    gates = [dice.normal(size=(sum(lengths), 8)).astype("float32") for _ in range(2)]
    recurrent = dice.normal(size=(2, 2, 8)).astype("float32")
    together = read((gates[0], gates[1]), recurrent, packing(lengths))
    start = 0
    for length in lengths:
        inside = slice(start, start + length)
        alone = read((gates[0][inside], gates[1][inside]), recurrent, packing([length]))
        assert np.allclose(alone, together[inside], atol=1e-6)
        start += length


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("Costruisce", "costruire"), ("Cina", "Cina"), ("della", "di il"), ("è", "essere"), ("OMS", "oms")],
)
def test_a_lemma_comes_back_from_its_rule(form: str, lemma: str) -> None:
    assert apply_rule(lemma_rule(form, lemma), form) == lemma


def test_a_rule_that_takes_more_letters_than_there_are_leaves_the_form() -> None:
    assert apply_rule("l9|re", "va") == "va"


def test_what_is_seen_once_has_no_number() -> None:
    known = alphabets(["casa", "casa", "cosa"])
    assert known["word"] == {"casa": 1}
    assert numbers("cosa", known) == [0, 0, 1, 0, 0, 1]


def test_a_layer_says_what_a_loop_over_one_word_after_the_other_says() -> None:
    dice = np.random.default_rng(1)
    lengths, size, width = [2, 4, 1], 2, 3
    words = dice.normal(size=(sum(lengths), width)).astype("float32")
    weights = {
        f"layer.{kind}{end}": dice.normal(size=shape).astype("float32")
        for end in ("_l0", "_l0_reverse")
        for kind, shape in (
            ("weight_ih", (4 * size, width)),
            ("weight_hh", (4 * size, size)),
            ("bias_ih", (4 * size,)),
            ("bias_hh", (4 * size,)),
        )
    }
    inner, recurrent, bias = layer_weights(weights, "layer")
    found = read((words @ inner[0] + bias[0], words @ inner[1] + bias[1]), recurrent, packing(lengths))

    start = 0
    for length in lengths:
        sentence = words[start : start + length]
        ahead = one_way(sentence, weights, "_l0")
        back = one_way(sentence[::-1], weights, "_l0_reverse")[::-1]
        assert np.allclose(found[start : start + length], np.concatenate([ahead, back], axis=1), atol=1e-5)
        start += length


def one_way(words: Numbers, weights: Weights, end: str) -> Numbers:
    """The states of an LSTM (Hochreiter and Schmidhuber 1997) that reads `words` from the first to the last."""
    size = weights[f"layer.weight_hh{end}"].shape[1]
    hidden, cell = np.zeros(size, dtype="float32"), np.zeros(size, dtype="float32")
    states = []
    for one in words:
        gates = weights[f"layer.weight_ih{end}"] @ one + weights[f"layer.bias_ih{end}"]
        gates = gates + weights[f"layer.weight_hh{end}"] @ hidden + weights[f"layer.bias_hh{end}"]
        entry, forget, value, out = np.split(gates, 4)
        cell = cell / (1 + np.exp(-forget)) + np.tanh(value) / (1 + np.exp(-entry))
        hidden = np.tanh(cell) / (1 + np.exp(-out))
        states.append(hidden)
    return np.stack(states)


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(st.integers(-3, 3), min_size=n + 1, max_size=n + 1), min_size=n, max_size=n)
    )
)
def test_no_tree_scores_higher_where_many_score_alike(rows: list[list[int]]) -> None:
    scores = np.asarray(rows, dtype="float32")
    np.fill_diagonal(scores[:, 1:], -np.inf)
    size = len(rows)
    every = [heads for heads in product(range(size + 1), repeat=size) if is_tree(heads)]
    found = tuple(best_tree(scores))

    assert is_tree(found)
    assert sum(scores[range(size), found]) == max(sum(scores[range(size), heads]) for heads in every)


WORDS = st.text(st.sampled_from("aàbcDÈ' "), min_size=1, max_size=8)


@given(WORDS, WORDS)
def test_whatever_the_word_its_lemma_comes_back_from_its_rule(form: str, lemma: str) -> None:
    assert apply_rule(lemma_rule(form, lemma), form) == lemma
