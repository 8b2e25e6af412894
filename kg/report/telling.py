"""Entities and facts as lines: in the language of the report where it is known, how real, who says so, when."""

from __future__ import annotations

from collections.abc import Iterable

from kg.analysis.edges import ACTUAL, DENIED
from kg.report.findings import Findings
from kg.report.pieces import Cite, Facts, Kind, Line, Link, Name, Told
from kg.report.words import time
from kg.values import Fact, Polarity

SURELY = 0.95
"""The confidence from which on it is not worth a word."""


def entity_name(found: Findings, entity: str) -> Name:
    """The name of an entity in the language of the report, or else in its own."""
    known, lang = found.entities[entity], found.words.lang
    if known.lang == lang:
        return Name(known.label)
    if lang == "en" and known.english:
        return Name(known.english[0])
    return Name(known.label, known.lang)


def relation_name(found: Findings, fact: Fact) -> Name:
    """The name of the relation of a fact in the language of the report, or else in that of its article."""
    labels = fact.relation.labels
    if found.words.lang in labels:
        return Name(labels[found.words.lang], relation=True)
    own = found.languages.get(fact.evidence[0].document, "") if fact.evidence else ""
    return Name(labels.get(own, fact.relation.lemma), own, relation=True)


def entity_link(found: Findings, entity: str) -> Link | Name:
    """The name of an entity, leading to its row among the most central where it has one."""
    name = entity_name(found, entity)
    row = central_rows(found).get(entity)
    return Link(name, row) if row else name


CENTRAL = 15
"""How many entities the table of the most central names."""


def central_rows(found: Findings) -> dict[str, str]:
    """The anchors of the entities in the table of the most central."""
    return {one.id: f"e{place}" for place, one in enumerate(found.analysis.standings[:CENTRAL], start=1)}


def statement(found: Findings, fact: Fact) -> Line:
    """Subject, relation and object."""
    names = entity_name(found, fact.subject), relation_name(found, fact), entity_name(found, fact.object)
    return (names[0], " ", names[1], " ", names[2])


def cited(found: Findings, fact: Fact) -> Line:
    """A fact within a sentence, with its number, and who says so where the article does not."""
    says = found.words.line("says", entity_name(found, fact.speaker)) if fact.speaker else ()
    return (*statement(found, fact), *([" (", *says, ")"] if says else []), " ", Cite((found.numbers[fact.id],)))


def kind_of(fact: Fact) -> str:
    """How real a fact is: its modality, or `denied`."""
    return DENIED if fact.polarity is Polarity.DENIED else str(fact.modality)


def told(found: Findings, fact: Fact, *extra: Line, kind: bool = True, quote: bool = False, sure: bool = False) -> Told:
    """A fact in a list.

    Args:
        found: what the report is written from.
        fact: the fact.
        extra: what else to say of it.
        kind: whether to say how real it is, where it is not simply so.
        quote: whether to quote its first sentence.
        sure: whether to say how sure it is, however sure.
    """
    words = found.words
    about: list[Line] = []
    if kind and kind_of(fact) != ACTUAL:
        about.append((Kind(kind_of(fact), words.plain(kind_of(fact))),))
    if fact.speaker:
        about.append(words.line("says", entity_name(found, fact.speaker)))
    if fact.time or fact.time_value:
        about.append((time(fact.time_value.lexical, words) if fact.time_value else fact.time or "",))
    if sure:
        about.append((words.plain("confidence", words.number(fact.confidence, 2)),))
    first = fact.evidence[0] if quote and fact.evidence else None
    return Told(
        (*statement(found, fact), " ", Cite((found.numbers[fact.id],))),
        dotted([*about, *extra]),
        found.sentences.get((first.document, first.sentence), first.text) if first else "",
        found.languages.get(first.document, "") if first else "",
    )


def dotted(lines: Iterable[Line]) -> Line:
    """Lines one after the other with dots between them."""
    return tuple(part for place, line in enumerate(lines) for part in ((" · ", *line) if place else line))


def listed(found: Findings, facts: list[Told], at_most: int) -> Facts:
    """A list of facts; a sentence is quoted once where it is that of several in a row, those left out are counted."""
    shown = [
        Told(one.fact, one.about, "" if one.quote == after else one.quote, one.lang)
        for one, after in zip(facts[:at_most], [*(other.quote for other in facts[1:at_most]), ""], strict=False)
    ]
    left = len(facts) - len(shown)
    return Facts(tuple(shown), found.words.count("moreFacts", left) if left else "")
