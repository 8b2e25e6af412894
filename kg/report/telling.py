"""Entities and facts as lines: in the language of the report where it is known, how real, who says so, when."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from kg.analysis.edges import ACTUAL, DENIED
from kg.report.findings import Findings
from kg.report.names import article_link, entity_name, language, predicate
from kg.report.pieces import Cite, Facts, Line, Mark, Name, Quoted, Told
from kg.report.words import time
from kg.values import EntityType, Fact, Polarity

PART_OF_SENTENCE = frozenset({ACTUAL, DENIED})
"""Kinds that need no mark within a sentence: the words say them."""


def statement(found: Findings, fact: Fact) -> Line:
    """Subject, relation and object."""
    names = entity_name(found, fact.subject), predicate(found, fact), entity_name(found, fact.object)
    return (names[0], " ", names[1], " ", names[2])


def cited(found: Findings, fact: Fact, *, kind: bool = True) -> Line:
    """A fact within a sentence, with its number, who says so, and how real it is where `kind` asks for it."""
    about: list[Line] = []
    if kind and kind_of(fact) not in PART_OF_SENTENCE:
        about.append((mark(found, kind_of(fact)),))
    if fact.speaker:
        about.append(found.words.line("says", entity_name(found, fact.speaker)))
    behind: Line = (" (", *dotted(about), ")") if about else ()
    return (*statement(found, fact), *behind, " ", Cite((found.numbers[fact.id],)))


def kind_of(fact: Fact) -> str:
    """How real a fact is: its modality, or `denied`."""
    return DENIED if fact.polarity is Polarity.DENIED else str(fact.modality)


def told(found: Findings, fact: Fact, *extra: Line, kind: bool = True, sure: bool = False) -> Told:
    """A fact in a list.

    Args:
        found: what the report is written from.
        fact: the fact.
        extra: what else to say of it.
        kind: whether to say how real it is, where it is not simply so.
        sure: whether to say how sure it is.
    """
    words = found.words
    about: list[Line] = []
    if kind and kind_of(fact) != ACTUAL:
        about.append((mark(found, kind_of(fact)),))
    if fact.speaker:
        about.append(words.line("says", entity_name(found, fact.speaker)))
    if found.entities[fact.object].type is not EntityType.DATE:
        about += _time(found, fact)
    if sure:
        about.append((words.plain("confidence", words.number(fact.confidence, 2)),))
    return Told((*statement(found, fact), " ", Cite((found.numbers[fact.id],))), dotted([*about, *extra]))


def mark(found: Findings, kind: str) -> Mark:
    """The word for how real a fact is, in its colour."""
    return Mark(kind, found.words.plain(kind))


def _time(found: Findings, fact: Fact) -> Iterator[Line]:
    """When, as a date, or else in the words of the text."""
    if fact.time_value:
        yield (time(fact.time_value.lexical, found.words),)
    elif fact.time:
        yield (Name(fact.time, found.foreign(language(found, fact))),)


def dotted(lines: Iterable[Line]) -> Line:
    """Lines one after the other with dots between them."""
    return tuple(part for place, line in enumerate(lines) for part in ((" · ", *line) if place else line))


def listed(found: Findings, facts: Sequence[Fact], at_most: int, tell: Callable[[Fact], Told]) -> Facts:
    """A list of facts by their first sentences, each quoted once for all in a row; the rest is counted."""
    several = len(found.knowledge.sources) > 1
    passages = []
    for place, group in groupby(facts[:at_most], key=first_place):
        same = list(group)
        source = article_link(found, place[0]) if several and place else None
        lang = found.foreign(language(found, same[0]))
        passages.append(Quoted(tuple(map(tell, same)), first_words(found, same[0]), lang, source))
    left = len(facts) - at_most
    return Facts(tuple(passages), found.words.count("moreFacts", left) if left > 0 else "")


def first_place(fact: Fact) -> tuple[str, int] | None:
    """The place of the first sentence that states a fact."""
    return (fact.evidence[0].document, fact.evidence[0].sentence) if fact.evidence else None


def first_words(found: Findings, fact: Fact) -> str:
    """The first sentence that states a fact, or else what is known of it; empty where there is none."""
    place = first_place(fact)
    return found.sentences.get(place, fact.evidence[0].text) if place else ""
