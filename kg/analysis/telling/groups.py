"""Who is central, what belongs together, what holds it together."""

from __future__ import annotations

from collections.abc import Iterator

from kg.analysis.summary import Analysis
from kg.analysis.telling.section import Section

LEAST = 3
"""Members below which a group is not worth a line."""


def central(analysis: Analysis) -> Iterator[Section]:
    """The entities, the most central first."""
    rows = tuple(
        (
            one.label,
            one.type,
            one.role,
            f"{one.degree:,}",
            f"{one.pagerank:.4f}",
            f"{one.betweenness:.4f}",
            f"{one.closeness:.4f}",
            str(one.core),
        )
        for one in analysis.standings
    )
    columns = ("entity", "type", "role", "facts", "PageRank", "betweenness", "closeness", "core")
    yield Section(
        "Most central",
        (),
        columns,
        rows,
        frozenset(columns[3:]),
        "In the order of the mean rank by PageRank, weight of facts, betweenness and closeness. PageRank: how often a "
        "reader who follows facts at random comes by. Betweenness: the share of the shortest ways between two others "
        "that lead over it. Closeness: the mean of 1 / distance to all others. Core: the largest k such that it stands "
        "in a part where all have k neighbours. Hub: many more neighbours than others of its group. Broker: on many "
        "shortest ways, with neighbours in several groups. Periphery: one neighbour.",
    )


def groups(analysis: Analysis) -> Iterator[Section]:
    """The communities, the largest first."""
    rows = tuple(
        (one.name, f"{len(one.members):,}", f"{one.facts:,}", f"{one.leaving:,}")
        for one in analysis.communities
        if len(one.members) >= LEAST
    )
    yield Section(
        "Groups",
        (),
        ("around", "entities", "facts within", "facts to others"),
        rows,
        frozenset(("entities", "facts within", "facts to others")),
        "Entities with more facts among them than chance would give (modularity), called after their central members.",
    )


def holding(analysis: Analysis) -> Iterator[Section]:
    """What falls apart without whom, and without which fact."""
    labels = {one.id: one.label for one in analysis.standings}
    points = tuple(
        (labels[point.node], f"{point.pieces:,}", f"{point.cut_off:,}")
        for point in analysis.cut_points
        if point.cut_off > 1
    )
    yield Section(
        "What everything hangs on",
        (),
        ("without this entity", "pieces", "cut off"),
        points,
        frozenset(("pieces", "cut off")),
        "Articulation points: without them their part falls into pieces; cut off are all but the largest of these.",
    )
    yield Section(
        "Facts that alone join two parts",
        (),
        ("without this fact", "cut off"),
        tuple((str(bridge.statement), f"{bridge.cut_off:,}") for bridge in analysis.bridges),
        frozenset(("cut off",)),
        "Bridges with two entities or more on either side.",
    )
