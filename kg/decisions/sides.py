"""Which of several things that became one entity each of its mentions names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from kg.decisions.names import key
from kg.decisions.values import Thing
from kg.values import Entity, Evidence, Mention

Sides = dict[Mention, int]
"""For each mention of an entity the place of the thing that it names, in the order of their documents."""


def sides_of(entity: Entity, things: Sequence[Thing]) -> Sides:
    """Tell the mentions of an entity apart.

    A mention goes with the thing whose name it has; any other (a pronoun, a short form) with the one that was named
    last before it in its document, else with the first that is named there, else with the first of all.

    Example:
        >>> from kg.values import EntityType
        >>> conte = Mention("a", 0, 13, "Antonio Conte")
        >>> conti = Entity("conte", ("Giuseppe Conte",), EntityType.PERSON, mentions=(conte,))
        >>> sides_of(conti, [Thing("Giuseppe Conte"), Thing("Antonio Conte")])[conte]
        1
    """
    by_document: dict[str, list[Mention]] = defaultdict(list)
    for mention in sorted(entity.mentions, key=lambda m: (m.document, m.start, m.end)):
        by_document[mention.document].append(mention)
    sides: Sides = {}
    for mentions in by_document.values():
        named = {mention: _named(mention, things) for mention in mentions}
        side = next((place for place in named.values() if place is not None), 0)
        for mention, place in named.items():
            side = side if place is None else place
            sides[mention] = side
    return sides


def side_at(sides: Sides, evidence: Evidence, *, last: bool = False) -> int | None:
    """The place of the thing that is mentioned first in the evidence, or last; else of the one mentioned before it.

    Example:
        >>> side_at({Mention("a", 0, 5, "Conte"): 1}, Evidence("a", 0, 0, 12, "Conte arriva"))
        1
    """
    there = [mention for mention in sides if mention.document == evidence.document]
    within = [mention for mention in there if evidence.start <= mention.start <= evidence.end]
    before = [mention for mention in there if mention.start < evidence.start]
    if within:
        return sides[within[-1 if last else 0]]
    return sides[(before or there)[-1 if before else 0]] if there else None


def says(mention: Mention, name: str) -> bool:
    """Whether the words of a mention hold a name.

    Example:
        >>> says(Mention("a", 0, 15, "il premier Conte"), "Conte")
        True
    """
    return re.search(rf"(?<!\w){re.escape(key(name))}(?!\w)", key(mention.text)) is not None


def _named(mention: Mention, things: Sequence[Thing]) -> int | None:
    """The place of the thing whose name is in the words of a mention; of two, of the longer one."""
    found = [
        (len(thing.name), -place)
        for place, thing in enumerate(things)
        if thing.document in (None, mention.document) and says(mention, thing.name)
    ]
    return -max(found)[1] if found else None
