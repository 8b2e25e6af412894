"""What belongs together: the groups, on a map and in a table."""

from __future__ import annotations

from kg.analysis import Community
from kg.report.colours import group_kind
from kg.report.figures.map import community_map
from kg.report.findings import Findings
from kg.report.names import entity_link
from kg.report.pieces import Mark, Paragraph, Part, Row, Table

SHOWN, MEMBERS = 12, 10
LEAST = 2
"""Entities that make a group."""


def groups(found: Findings) -> Part | None:
    """The groups with their most central members."""
    known = [group for group in found.analysis.communities if len(group.members) >= LEAST]
    if len(known) < 2:
        return None
    words = found.words
    heads = ("group", "who", "members", "within", "leaving")
    rows = tuple(_row(found, group) for group in known[:SHOWN])
    more = words.count("moreFacts", len(known) - SHOWN) if len(known) > SHOWN else ""
    table = Table(tuple(words.plain(f"{name}Head") for name in heads), rows, frozenset({2, 3, 4}), more)
    note = Paragraph((words.plain("groupsNote"),), note=True)
    return Part("groups", words.plain("groups"), (*filter(None, [community_map(found)]), note, table))


def _row(found: Findings, group: Community) -> Row:
    words = found.words
    names = [entity_link(found, member) for member in group.members[:MEMBERS]]
    left = len(group.members) - MEMBERS
    who = tuple(part for place, name in enumerate(names) for part in ((", ", name) if place else (name,)))
    return Row(
        (
            (Mark(group_kind(group.number), words.number(group.number + 1)),),
            (*who, *([", ", words.count("more", left)] if left > 0 else [])),
            (words.number(len(group.members)),),
            (words.number(group.facts),),
            (words.number(group.leaving),),
        )
    )
