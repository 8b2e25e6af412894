"""In short: what was found, who is central, what is planned, reported and denied, what it all rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.analysis.edges import DENIED
from kg.report.figures.kinds import kinds
from kg.report.findings import Findings
from kg.report.names import entity_link, entity_name
from kg.report.parts.contradictions import pair
from kg.report.pieces import Inline, Line, Link, Mark, Paragraph, Part, Points
from kg.report.telling import cited, kind_of
from kg.report.words import time

NAMED, TOLD = 5, 3
"""How many names, and how many facts, a sentence holds."""
HANGING = 3
"""Entities that must be cut off before it is worth a sentence."""


def summary(found: Findings) -> Part:
    """The report in sentences, each leading to its facts or to the part that has them."""
    first, last = (*_amount(found), *_centre(found)), (*_conflicts(found), *_times(found), *_support(found))
    blocks = (kinds(found), Paragraph(_joined(first)), Points(tuple(_unreal(found))), Paragraph(_joined(last)))
    return Part("summary", found.words.plain("summary"), tuple(filter(None, blocks)))


def _joined(sentences: Sequence[Line]) -> Line:
    return tuple(part for place, line in enumerate(sentences) for part in ((" ", *line) if place else line))


def _amount(found: Findings) -> Iterator[Line]:
    words, size = found.words, found.analysis
    counts = (
        words.count("fact", size.facts),
        words.count("entity", len(found.of_entity)),
        words.count("sentence", len(found.knowledge.sentences)),
    )
    articles = len(found.knowledge.sources)
    if articles > 1:
        yield words.line("amountMany", *counts, Link(words.count("article", articles), "articles"))
    else:
        yield words.line("amountOne", *counts)
    if len(size.kinds) == 1:
        yield words.line("allOne", words.plain(size.kinds[0].id))


def _centre(found: Findings) -> Iterator[Line]:
    words, analysis = found.words, found.analysis
    if not analysis.standings:
        return
    names = [
        words.line("standsIn", entity_link(found, one.id), words.count("fact", len(found.of_entity[one.id])))
        for one in analysis.standings[:NAMED]
    ]
    yield words.line("central", words.listed(names))
    groups = [group for group in analysis.communities if len(group.members) > 1]
    if len(groups) > 1:
        largest = [(entity_name(found, group.members[0]),) for group in groups[:NAMED]]
        count = Link(words.count("group", len(groups)), "groups")
        yield words.line("fallInto", count, words.listed(largest))
    for point in analysis.cut_points[:1]:
        if point.cut_off >= HANGING:
            yield words.line("hangs", entity_link(found, point.node), words.count("entity", point.cut_off))


def _unreal(found: Findings) -> Iterator[Line]:
    words = found.words
    sentences = {"planned": "plans", "desired": "plans", "possible": "plans", "reported": "reported", DENIED: "denials"}
    told = 0
    for kind, anchor in sentences.items():
        facts = [fact for fact in found.knowledge.facts if kind_of(fact) == kind]
        if facts:
            lines = [cited(found, fact, kind=False) for fact in facts[:TOLD]]
            lead = Mark(kind, words.plain(f"is{kind.capitalize()}"))
            yield (lead, ": ", *_with_more(found, lines, len(facts), anchor), ".")
            told += kind != DENIED
        elif kind == DENIED:
            yield (words.plain("noDenied"),)
    if not told:
        yield (words.plain("noPlans"),)
    elsewhere = sum(bool(one.actual or one.denied) for one in found.analysis.prospects)
    if elsewhere:
        yield words.line("cameTrue", Link(words.count("isElsewhere", elsewhere), "plans"))


def _conflicts(found: Findings) -> Iterator[Line]:
    pairs = found.analysis.contradictions
    if not pairs:
        yield (found.words.plain("noContradiction"),)
        return
    lines = [pair(found, one) for one in pairs[:TOLD]]
    yield found.words.line("contradict", _with_more(found, lines, len(pairs), "contradictions"))


def _times(found: Findings) -> Iterator[Line]:
    words, moments = found.words, found.analysis.timeline
    if not moments:
        yield (words.plain("noDates"),)
        return
    ends = [Link(time(moments[place].when, words), "times") for place in (0, -1)]
    yield words.line("datedOnce", ends[0]) if len(moments) == 1 else words.line("dated", *ends)


def _support(found: Findings) -> Iterator[Line]:
    words, alone = found.words, found.analysis.support.one_sentence
    known = found.analysis.facts - found.analysis.support.unsourced
    there = Link(words.plain("checks"), "checks")
    if known and alone == known:
        yield words.line("allAlone", there)
    elif alone:
        yield words.line("someAlone", words.number(alone), words.count("fact", known), there)


def _with_more(found: Findings, lines: list[Line], count: int, anchor: str) -> Line:
    """Facts one after the other, and how many more there are."""
    told: list[Inline] = []
    for place, line in enumerate(lines):
        told += ["; ", *line] if place else line
    left = count - len(lines)
    if left:
        told += ["; ", Link(found.words.count("moreFacts", left), anchor)]
    return tuple(told)
