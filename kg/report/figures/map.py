"""A map of the groups: who belongs together, drawn where the layout of the page would put them without their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import networkx as nx

from kg.graph import layout
from kg.report.colours import group_ink, ink
from kg.report.figures.sheet import LETTER, Point, Sheet, dots, drawn, fitting, lines, sheet, text
from kg.report.findings import Findings
from kg.report.names import entity_name
from kg.report.pieces import Picture

WIDTH, HIGHEST, MARGIN = 720, 560, 40
Box: TypeAlias = tuple[float, float, float, float]
DRAWN = 150
"""Entities at most."""
LABELLED, LABEL, LETTERS = 28, 150, 12
"""Names at most, their width in pixels at most, and the height of their letters."""


def community_map(found: Findings) -> Picture | None:
    """The largest groups, the most central entities of each."""
    words, group = found.words, {one.id: one.community for one in found.analysis.standings}
    shown = _shown(found)
    graph = _graph(found, shown, group)
    if len(shown) < 3 or not graph.number_of_edges():
        return None
    on, places = _placed(layout(graph))
    lines(on, [(places[a], places[b]) for a, b in graph.edges() if a != b], ink("edge"), 0.8)
    facts = {node: len(found.of_entity[node]) for node in shown}
    for number in sorted({group[node] for node in shown}):
        members = [node for node in shown if group[node] == number]
        dots(on, [places[node] for node in members], group_ink(number), [_radius(facts[node]) for node in members])
    _named(on, found, places, {node: _radius(facts[node]) for node in shown})
    total = len(found.analysis.standings)
    note = words.plain("mapPart", words.number(len(shown)), words.count("entity", total)) if len(shown) < total else ""
    groups = [one for one in found.analysis.communities if len(one.members) > 1]
    names = "; ".join(entity_name(found, one.members[0]).text for one in groups)
    return Picture("map", words.plain("mapFigure"), names, drawn(on, "map"), note=note)


def _shown(found: Findings) -> list[str]:
    """The members of the largest groups, the most central first, as many as there is room for."""
    members = [node for group in found.analysis.communities if len(group.members) > 1 for node in group.members]
    kept = set(members[:DRAWN])
    return [one.id for one in found.analysis.standings if one.id in kept]


def _graph(found: Findings, shown: Sequence[str], group: Mapping[str, int]) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    graph.add_nodes_from((node, {"community": group[node]}) for node in shown)
    known = set(shown)
    graph.add_edges_from(
        (fact.subject, fact.object) for fact in found.knowledge.facts if {fact.subject, fact.object} <= known
    )
    return graph


def _placed(layout_: Mapping[str, Point]) -> tuple[Sheet, dict[str, Point]]:
    """A sheet for the layout, as large as the figure may be."""
    wide = max(x for x, _ in layout_.values()) or 1.0
    tall = max(y for _, y in layout_.values()) or 1.0
    scale = min(1.0, (WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / tall)
    width = min(WIDTH, wide * scale + LABEL)
    left = (width - wide * scale) / 2
    places = {node: (left + x * scale, MARGIN / 2 + y * scale) for node, (x, y) in layout_.items()}
    return sheet(tall * scale + MARGIN * 1.5, width), places


def _radius(facts: int) -> float:
    return float(min(12.0, 3.5 + 1.1 * facts**0.75))


def _named(on: Sheet, found: Findings, places: Mapping[str, Point], radii: Mapping[str, float]) -> None:
    """Names below the dots of the most central, first of each group; none upon another, few upon dots."""
    first = [one.members[0] for one in found.analysis.communities if one.members[0] in places]
    taken: list[Box] = []
    for node in list(dict.fromkeys([*first, *places]))[: LABELLED * 3]:
        name = fitting(entity_name(found, node).text, LABEL, LETTERS)
        half, (x, y) = len(name) * LETTERS * LETTER / 2, places[node]
        x = min(max(x, half + 2), on.width - half - 2)
        box = (x - half, y + radii[node], x + half, y + radii[node] + LETTERS + 4)
        upon = taken if node in first else [*taken, *(_box(places[other], radii[other]) for other in places)]
        if len(taken) < LABELLED and not any(_overlap(box, other) for other in upon):
            taken.append(box)
            text(on, (x, box[3] - 3), name, align="center", size=LETTERS)


def _box(centre: Point, radius: float) -> Box:
    """The square around a dot, a little within it."""
    inner = radius * 0.8
    return (centre[0] - inner, centre[1] - inner, centre[0] + inner, centre[1] + inner)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
