"""The best sequence of labels of each sentence, where some labels may follow some only (Viterbi 1967)."""

from __future__ import annotations

import numpy as np

from kg.parsing.graph.network import Numbers, Packing, Places


def best_labels(scores: Numbers, steps: Numbers, order: Packing) -> Places:
    """The label of each word, in text order.

    Args:
        scores: how good each label is for each word, on its own.
        steps: how good each label is after each; the first row is for the beginning of a sentence.
        order: where the sentences are.

    Example:
        >>> from kg.parsing.graph.network import packing
        >>> alone = np.asarray([[1, 0], [0, 1]], dtype="float32")
        >>> best_labels(alone, np.asarray([[0, 0], [0, -9], [0, 0]], dtype="float32"), packing([2])).tolist()
        [0, 0]
    """
    totals: list[Numbers] = []
    came_from: list[Places] = []
    start = 0
    for count in order.active:
        words = scores[order.forward[start : start + count]]
        if totals:
            ways = totals[-1][:count, :, None] + steps[1:]
            came_from.append(ways.argmax(1))
            totals.append(ways.max(1) + words)
        else:
            totals.append(words + steps[0])
        start += count
    labels = np.empty(len(scores), dtype="int64")
    chosen = np.empty(order.active[0], dtype="int64")
    done = 0
    for step in range(len(totals) - 1, -1, -1):
        count = order.active[step]
        if done:
            chosen[:done] = came_from[step][np.arange(done), chosen[:done]]
        chosen[done:count] = totals[step][done:count].argmax(1)
        start -= count
        labels[order.forward[start : start + count]] = chosen[:count]
        done = count
    return labels
