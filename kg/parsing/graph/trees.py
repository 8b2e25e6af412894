"""The best tree of a sentence from the scores of all its arcs (Chu and Liu 1965, Edmonds 1967)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NEVER = -1e9


def best_tree(scores: NDArray[np.float32]) -> list[int]:
    """The head of each word (0 is the root, which has one child only) in the tree of the highest sum.

    Args:
        scores: a row for each word, a column for the root and each word: how good the second is as head of the first.

    Example:
        >>> best_tree(np.asarray([[0, 0, 5.0], [1, 4, 0]], dtype="float32"))
        [2, 0]
    """
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(heads.tolist()):
        return list(map(int, heads))
    square = np.full((len(scores) + 1, len(scores) + 1), NEVER)
    square[1:] = scores
    np.fill_diagonal(square, NEVER)
    found = _spanning(square)
    roots = [word for word in range(1, len(found)) if found[word] == 0]
    if len(roots) == 1:
        return found[1:]
    trials = []
    for root in roots:
        one = square.copy()
        one[1:, 0] = NEVER
        one[root] = NEVER
        one[root, 0] = square[root, 0]
        tree = _spanning(one)
        trials.append((sum(one[word, tree[word]] for word in range(1, len(tree))), tree))
    return max(trials, key=lambda trial: trial[0])[1][1:]


def _cycle(heads: list[int]) -> list[int]:
    """The places of a cycle among the words whose heads (by place, from 1) are given, empty if there is none."""
    seen = [0] * (len(heads) + 1)
    for start in range(1, len(heads) + 1):
        word = start
        while word and not seen[word]:
            seen[word] = start
            word = heads[word - 1]
        if word and seen[word] == start:
            cycle, first = [word], word
            while heads[word - 1] != first:
                word = heads[word - 1]
                cycle.append(word)
            return cycle
    return []


def _spanning(scores: NDArray[np.float64]) -> list[int]:
    """The heads of the best tree below node 0; a cycle is made one node, and opened where that costs least."""
    heads = scores.argmax(1)
    cycle = _cycle(heads[1:].tolist())
    if not cycle:
        return list(map(int, heads))
    inside = np.asarray(cycle)
    outside = np.asarray([node for node in range(len(scores)) if node not in set(cycle)])
    kept = scores[inside, heads[inside]]
    entering = scores[np.ix_(inside, outside)] - kept[:, None]
    leaving = scores[np.ix_(outside, inside)]
    last = len(outside)
    smaller = np.full((last + 1, last + 1), NEVER)
    smaller[:last, :last] = scores[np.ix_(outside, outside)]
    smaller[last, :last] = entering.max(0)
    smaller[:last, last] = leaving.max(1)
    tree = _spanning(smaller)
    result = heads.copy()
    for place, head in enumerate(tree[:last]):
        result[outside[place]] = inside[leaving[place].argmax()] if head == last else outside[head]
    entry = tree[last]
    result[inside[entering[:, entry].argmax()]] = outside[entry]
    return list(map(int, result))
