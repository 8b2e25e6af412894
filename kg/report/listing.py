"""The list of facts at the end of a report: every sentence with the facts that it states."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass

from kg.report.findings import Findings
from kg.report.names import language
from kg.report.pieces import Cite, Line, Listing, Name, Numbered, Part, Passage
from kg.report.telling import first_place, first_words, told
from kg.values import Fact

ALL = 2_000
"""Up to this many facts are all listed; of more, those that the report cites."""
OTHERS = 5
"""Sentences of a fact that are quoted beside the first."""


def listings(found: Findings, parts: Iterable[Part]) -> tuple[Listing, ...]:
    """The facts by article and sentence, each where it is first stated; last those without a sentence.

    Example:
        >>> from kg.analysis import analyze
        >>> from kg.report.findings import findings
        >>> from kg.report.words import words_in
        >>> from kg.values import Entity, EntityType, Fact, Knowledge, Relation
        >>> ends = tuple(Entity(name, (name,), EntityType.CONCEPT) for name in "ab")
        >>> fact = Fact("f", "a", Relation("uses", "usare", {"en": "uses"}), "b", (), (), 1.0)
        >>> known = Knowledge("ab", (), (), ends, (fact,))
        >>> [one.title for one in listings(findings(known, analyze(known), words_in("en")), ())]
        ['Without a sentence']
    """
    facts = found.knowledge.facts
    if len(facts) > ALL:
        kept = set(cited(parts))
        facts = tuple(fact for fact in facts if found.numbers[fact.id] in kept)
    by_document: dict[str, list[Fact]] = {}
    for fact in facts:
        by_document.setdefault(fact.evidence[0].document if fact.evidence else "", []).append(fact)
    return tuple(_listings(found, by_document))


def _listings(found: Findings, by_document: dict[str, list[Fact]]) -> Iterator[Listing]:
    for place, source in enumerate(found.knowledge.sources, start=1):
        if source.id in by_document:
            passages = tuple(_passages(found, by_document[source.id]))
            yield Listing(f"a{place}", source.title or source.id, passages)
    known = {source.id for source in found.knowledge.sources}
    rest = [fact for document, facts in by_document.items() if document not in known for fact in facts]
    if rest:
        yield Listing("a0", found.words.plain("unsourced"), tuple(_passages(found, rest)))


def _passages(found: Findings, facts: list[Fact]) -> Iterator[Passage]:
    by_sentence: dict[tuple[str, int], list[Fact]] = {}
    for fact in facts:
        by_sentence.setdefault(first_place(fact) or ("", -1), []).append(fact)
    for _, same in sorted(by_sentence.items()):
        lang = found.foreign(language(found, same[0]))
        yield Passage(first_words(found, same[0]), lang, tuple(_numbered(found, fact) for fact in same))


def _numbered(found: Findings, fact: Fact) -> Numbered:
    places = list(dict.fromkeys((one.document, one.sentence) for one in fact.evidence))[1:]
    words = {(one.document, one.sentence): one.text for one in fact.evidence}
    others = tuple(
        Name(found.sentences.get(at, words[at]), found.foreign(found.languages.get(at[0], "")))
        for at in places[:OTHERS]
    )
    left = len(places) - len(others)
    extra: list[Line] = [(found.words.plain("otherSentences", found.words.count("sentence", left)),)] if left else []
    return Numbered(found.numbers[fact.id], fact.id, told(found, fact, *extra, sure=True), others)


def cited(piece: object) -> Iterator[int]:
    """The numbers of all facts that a piece cites, or pieces.

    Example:
        >>> from kg.report.pieces import Paragraph
        >>> list(cited([Paragraph(("so it is ", Cite((1, 4))))]))
        [1, 4]
    """
    if isinstance(piece, Cite):
        yield from piece.facts
    elif is_dataclass(piece):
        for field in fields(piece):
            yield from cited(getattr(piece, field.name))
    elif isinstance(piece, Collection) and not isinstance(piece, str):
        for part in piece:
            yield from cited(part)
