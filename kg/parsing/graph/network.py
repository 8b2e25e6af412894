"""The network of the graph parser on numpy: two layers of LSTM over sentences of any lengths, and scores on top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.float32]
Places: TypeAlias = NDArray[np.int64]
Weights: TypeAlias = dict[str, Numbers]

LEAK = np.float32(0.1)


@dataclass(frozen=True, slots=True)
class Packing:
    """The words of many sentences in the order in which a recurrent layer reads them.

    All first words come first, then all second words, of the longest sentence first; `active` says how many sentences
    have a word at each step. `forward` and `backward` give the places of the words so ordered, from either end.
    """

    active: tuple[int, ...]
    forward: Places
    backward: Places


def packing(lengths: list[int]) -> Packing:
    """How to read sentences of `lengths` words, written one after the other, step by step.

    Example:
        >>> packing([1, 3]).forward.tolist(), packing([1, 3]).active
        ([1, 0, 2, 3], (2, 1, 1))
    """
    starts = np.cumsum([0, *lengths[:-1]])
    order = np.argsort([-n for n in lengths], kind="stable")
    sizes, first = np.asarray(lengths)[order], starts[order]
    active = tuple(int((sizes > step).sum()) for step in range(int(sizes[0])))
    forward = np.concatenate([first[:n] + step for step, n in enumerate(active)])
    backward = np.concatenate([(first + sizes)[:n] - 1 - step for step, n in enumerate(active)])
    return Packing(active, forward, backward)


def layer_weights(weights: Weights, name: str) -> tuple[Numbers, Numbers, Numbers]:
    """Input weights, recurrent weights and bias of both directions of a layer, ready for `read`.

    The gates that open and close are halved, for a logistic function is the tangent of half its argument.
    """
    found = []
    for kind in ("weight_ih", "weight_hh", "bias"):
        pair = []
        for end in ("_l0", "_l0_reverse"):
            if kind == "bias":
                value = (weights[f"{name}.bias_ih{end}"] + weights[f"{name}.bias_hh{end}"])[None]
            else:
                value = weights[f"{name}.{kind}{end}"].T
            halved = value.copy()
            size = value.shape[1] // 4
            halved[:, : 2 * size] *= np.float32(0.5)
            halved[:, 3 * size :] *= np.float32(0.5)
            pair.append(halved)
        found.append(np.ascontiguousarray(np.stack(pair)))
    return found[0], found[1], found[2]


def read(projected: tuple[Numbers, Numbers], recurrent: Numbers, order: Packing) -> Numbers:
    """What an LSTM says of each word from both ends.

    Args:
        projected: the input of each word to the gates, for each direction, in text order.
        recurrent: the recurrent weights of both directions.
        order: how the words are read.

    Returns:
        The states of both directions side by side, in text order.
    """
    size = recurrent.shape[1]
    gates = np.stack([projected[0][order.forward], projected[1][order.backward]])
    states = np.empty((2, gates.shape[1], size), dtype="float32")
    hidden = np.zeros((2, order.active[0], size), dtype="float32")
    cell = np.zeros_like(hidden)
    half = np.float32(0.5)
    start = 0
    for count in order.active:
        step = np.matmul(hidden[:, :count], recurrent)
        step += gates[:, start : start + count]
        np.tanh(step, out=step)
        opened = step[..., : 2 * size] * half
        opened += half
        cell = opened[..., size:] * cell[:, :count]
        cell += opened[..., :size] * step[..., 2 * size : 3 * size]
        out = step[..., 3 * size :] * half
        out += half
        hidden = states[:, start : start + count]
        np.multiply(out, np.tanh(cell), out=hidden)
        start += count
    result = np.empty((gates.shape[1], 2 * size), dtype="float32")
    result[order.forward, :size] = states[0]
    result[order.backward, size:] = states[1]
    return result


def leaky(values: Numbers) -> Numbers:
    """Negative numbers made a tenth."""
    result: Numbers = np.maximum(values, values * LEAK)
    return result
