"""Where each node of a graph is drawn: the same places every time, known before the page opens.

Each connected part is arranged for itself (`arrange`), large ones community by community (`islands`); boxes of dot and
label are pushed apart (`separated`), and the parts are packed side by side (`pack`).
"""

from __future__ import annotations

import networkx as nx
import numpy as np
from scipy.spatial import cKDTree

from kg.graph.arrange import arranged
from kg.graph.labels import wrapped
from kg.graph.measures import communities
from kg.graph.pack import packed
from kg.graph.stress import Points

EDGE, LONG_EDGE = 120.0, 190.0
"""The length that an edge has where nothing is in the way, in pixels; long where there are few, to carry its name."""
FEW_EDGES = 60
DOT = 15.0
"""The radius that a node is given."""
CHARACTER, LINE = 6.8, 16.0
"""The width of a character and the height of a line of a label."""
ROOM = 1.15
"""How much more space than their boxes a part is given at least."""
GAP = 12.0
"""The least distance between two boxes, each a dot with its label beneath it."""
LABELLED = 600
"""Parts with more nodes than this are spaced by their dots alone: their labels are read when zoomed in."""
ROUNDS, FEW_ROUNDS = 300, 60
NEIGHBOURS, FEW_NEIGHBOURS = 24, 8


def layout(graph: nx.MultiDiGraph, *, seed: int = 0) -> dict[str, tuple[float, float]]:
    """Return a place for each node, in pixels, y downwards; labels of up to three lines hang below the nodes.

    Small parts, and the communities of large ones, are arranged so that distances on the page follow distances in the
    graph. No two nodes share a place.

    Args:
        graph: a graph as `to_networkx` makes it; its nodes may carry `label` and `label_en`, and `community`, which is
            looked for otherwise.
        seed: of the search for communities; the same seed gives the same places.

    Returns:
        The place of each node, whole pixels, the smallest x and y being 0.

    Reference:
        E. R. Gansner, Y. Koren, S. North: Graph drawing by stress majorization. Graph Drawing, 2004.

    Example:
        >>> layout(nx.MultiDiGraph([("a", "b")])) == layout(nx.MultiDiGraph([("a", "b")]))
        True
    """
    plain = nx.Graph()
    plain.add_nodes_from(graph)
    plain.add_edges_from((a, b) for a, b in graph.edges() if a != b)
    parts = sorted(_parts(plain), key=len, reverse=True)
    group = dict(graph.nodes(data="community"))
    if any(number is None for number in group.values()):
        group = communities(graph, seed=seed)
    placed = [_part(plain.subgraph(part), part, graph, [group[node] for node in part]) for part in parts]
    corners = packed([(low, high) for _, low, high in placed])
    places = {
        node: (float(x), float(y))
        for part, (points, low, _), corner in zip(parts, placed, corners, strict=True)
        for node, (x, y) in zip(part, np.rint(points - low + corner), strict=True)
    }
    return _apart({node: places[node] for node in graph})


def _parts(plain: nx.Graph) -> list[list[str]]:
    """The connected parts, each in the order of the graph, which does not hang on string hashing."""
    position = {node: index for index, node in enumerate(plain)}
    return sorted(
        (sorted(part, key=position.__getitem__) for part in nx.connected_components(plain)),
        key=lambda part: position[part[0]],
    )


def _part(
    plain: nx.Graph, nodes: list[str], graph: nx.MultiDiGraph, groups: list[int]
) -> tuple[Points, Points, Points]:
    """The places of the nodes of one part, and the corners of the rectangle they fill together with their labels."""
    ordered = nx.Graph()
    ordered.add_nodes_from(range(len(nodes)))
    position = {node: index for index, node in enumerate(nodes)}
    ordered.add_edges_from(sorted((position[a], position[b]) for a, b in plain.edges()))
    labels = np.array([_label_size(graph.nodes[node]) for node in nodes])
    if len(nodes) > LABELLED:
        labels = np.zeros_like(labels)
    halves = np.column_stack([np.maximum(labels[:, 0] / 2, DOT), labels[:, 1] / 2 + DOT])
    below = np.column_stack([np.zeros(len(nodes)), labels[:, 1] / 2])
    length = LONG_EDGE if graph.number_of_edges() <= FEW_EDGES else EDGE
    centres = separated(_roomy(arranged(ordered, groups) * length, halves), halves)
    return centres - below, (centres - halves).min(axis=0), (centres + halves).max(axis=0)


def _label_size(attributes: dict[str, object]) -> tuple[float, float]:
    """The room for the label in whichever language needs more."""
    texts = [str(attributes.get(name) or "") for name in ("label", "label_en")]
    lines = [wrapped(text).split("\n") for text in texts]
    width = max(len(line) for text in lines for line in text)
    return width * CHARACTER, max(len(text) for text in lines) * LINE


def _roomy(centres: Points, halves: Points) -> Points:
    """The centres farther apart, alike everywhere, where the boxes would not find room in the space that they span."""
    needed = float(np.prod(2 * halves + GAP, axis=1).sum()) * ROOM
    spanned = float(np.prod(np.ptp(centres, axis=0) + (2 * halves).max(axis=0)))
    farther: Points = centres * max(1.0, (needed / spanned) ** 0.5)
    return farther


def separated(centres: Points, halves: Points) -> Points:
    """Return `centres` moved until boxes of half width and height `halves` around them overlap as little as can be.

    Each box moves away from the boxes near it along the axis where less is in the way, so the arrangement is kept.
    """
    moved = centres.copy()
    if len(moved) < 2:
        return moved
    reach = 2 * halves.max(axis=0) + GAP
    # Boxes of one size touch a few others at most, a large one may touch many small ones.
    wanted, rounds = (FEW_NEIGHBOURS, FEW_ROUNDS) if (halves == halves[0]).all() else (NEIGHBOURS, ROUNDS)
    near = min(wanted, len(moved) - 1)
    rows = np.repeat(np.arange(len(moved)), near)
    for _ in range(rounds):
        _, found = cKDTree(moved / reach).query(moved / reach, k=near + 1, p=np.inf)
        others = _without_self(found)
        step = moved[rows] - moved[others]
        overlap = halves[rows] + halves[others] + GAP - np.abs(step)
        touching = (overlap > 0.5).all(axis=1)
        if not touching.any():
            break
        axis = np.where(overlap[:, 0] < overlap[:, 1], 0, 1)
        every = np.arange(len(rows))
        # Boxes exactly above each other part by their number.
        direction = np.where(step[every, axis] == 0, np.sign(rows - others), np.sign(step[every, axis]))
        push = np.where(touching, direction * overlap[every, axis] / 2, 0.0)
        moved += 0.6 * np.column_stack([_sums(np.where(axis == side, push, 0.0), near) for side in (0, 1)])
    return moved


def _sums(pushes: Points, near: int) -> Points:
    """What the neighbours of each row push it, all together."""
    total: Points = pushes.reshape(-1, near).sum(axis=1)
    return total


def _without_self(found: np.ndarray) -> np.ndarray:
    """The neighbours of each row but the row itself, flat; where the row itself is missing, the farthest goes."""
    own = found == np.arange(len(found))[:, None]
    own[~own.any(axis=1), -1] = True
    others: np.ndarray = found[~own]
    return others


def _apart(places: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """The same places, except that a node on the place of an earlier one moves right to the next free pixel."""
    taken: set[tuple[float, float]] = set()
    for node, (x, y) in places.items():
        free = x
        while (free, y) in taken:
            free += 1.0
        taken.add((free, y))
        places[node] = (free, y)
    return places
