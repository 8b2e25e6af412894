"""What holds a graph together: nodes and facts without which a part of it would fall off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import networkx as nx

from kg.analysis.projection import Graph, projection
from kg.analysis.statements import Statement, statement

Tree: TypeAlias = nx.Graph


@dataclass(frozen=True, slots=True)
class CutPoint:
    """A node without which its part falls into `pieces`, and `cut_off` nodes lose the largest of them."""

    node: str
    pieces: int
    cut_off: int


@dataclass(frozen=True, slots=True)
class Bridge:
    """The only fact between two parts; without it `cut_off` nodes, the smaller side, lose the others."""

    statement: Statement
    cut_off: int


def cut_points(graph: Graph) -> tuple[CutPoint, ...]:
    """Return the articulation points, those that cut most off first.

    Reference:
        J. Hopcroft, R. Tarjan: Algorithm 447, efficient algorithms for graph manipulation. Comm. ACM 16(6), 1973.

    Example:
        >>> cut_points(nx.MultiDiGraph([("a", "b"), ("b", "c"), ("b", "d"), ("d", "c")]))
        (CutPoint(node='b', pieces=2, cut_off=1),)
    """
    whole = projection(graph)
    sides = _sides(_block_tree(whole.graph()))
    found = [
        CutPoint(whole.nodes[position], len(pieces), sum(pieces) - max(pieces))
        for position, pieces in ((p, list(around.values())) for p, around in sides.items() if isinstance(p, int))
    ]
    return tuple(sorted(found, key=lambda point: (-point.cut_off, -point.pieces, str(point.node))))


def bridges(graph: nx.MultiDiGraph, *, at_least: int = 1) -> tuple[Bridge, ...]:
    """Return the facts that alone hold two parts together, those that cut most off first.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        at_least: how many nodes must stand on either side; 2 leaves out the facts at whose end nothing else hangs.

    Reference:
        R. E. Tarjan: A note on finding the bridges of a graph. Information Processing Letters 2(6), 1974.

    Example:
        >>> [(b.statement.subject, b.cut_off) for b in bridges(nx.MultiDiGraph([("a", "b"), ("c", "b"), ("c", "b")]))]
        [('a', 1)]
    """
    whole = projection(graph)
    tree = _block_tree(whole.graph())
    sides = _sides(tree)
    found = []
    for block, members in tree.nodes(data="members"):
        if members is None or len(members) != 2:
            continue
        a, b = (whole.nodes[position] for position in members)
        facts = [(s, t, key) for s, t in ((a, b), (b, a)) if graph.has_edge(s, t) for key in graph[s][t]]
        cut_off = _smaller(members, block, sides, tree)
        if len(facts) == 1 and cut_off >= at_least:
            found.append(Bridge(statement(graph, *facts[0]), cut_off))
    return tuple(sorted(found, key=lambda bridge: (-bridge.cut_off, str(bridge.statement), bridge.statement.id)))


def _block_tree(simple: nx.Graph) -> Tree:
    """The block-cut tree: blocks `("block", i)` with their `members`, joined to the articulation points in them.

    `size` counts the nodes that stand in a block alone, 1 for a point.
    """
    tree = nx.Graph()
    blocks = [sorted(block) for block in nx.biconnected_components(simple)]
    blocks_of: dict[int, int] = {}
    for block in blocks:
        for node in block:
            blocks_of[node] = blocks_of.get(node, 0) + 1
    for index, block in enumerate(blocks):
        points = [node for node in block if blocks_of[node] > 1]
        tree.add_node(("block", index), size=len(block) - len(points), members=block)
        tree.add_nodes_from(points, size=1)
        tree.add_edges_from((("block", index), point) for point in points)
    return tree


def _sides(tree: Tree) -> dict[Any, dict[Any, int]]:
    """For each node of the tree and each neighbour, how many nodes of the graph lie beyond that neighbour."""
    beyond: dict[Any, dict[Any, int]] = {node: {} for node in tree}
    for part in nx.connected_components(tree):
        root = min(part, key=str)
        order = [(root, root), *nx.bfs_edges(tree, root)]
        below = {node: tree.nodes[node]["size"] for node in part}
        for parent, child in reversed(order[1:]):
            below[parent] += below[child]
        for parent, child in order[1:]:
            beyond[parent][child] = below[child]
            beyond[child][parent] = below[root] - below[child]
    return beyond


def _smaller(members: list[int], block: Any, sides: dict[Any, dict[Any, int]], tree: Tree) -> int:
    """How many nodes stand on the smaller side of a block of two."""
    a, b = (sides[block][node] if node in tree else 1 for node in members)
    return int(min(a, b))
