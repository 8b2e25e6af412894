"""What a fact that a reader added rests on: the words of an article, or the decision itself as a text of its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from kg.decisions.toml import to_toml
from kg.decisions.values import MissingFact
from kg.reading import safe_name
from kg.values import Block, Evidence, Knowledge, Sentence, Source

Testimony = tuple[tuple[Source, ...], tuple[Sentence, ...], dict[MissingFact, Evidence]]


def testimony(knowledge: Knowledge, facts: Sequence[MissingFact], name: str) -> Testimony:
    """The evidence of each fact, and the document that holds the decisions no article speaks for, where there are any.

    Args:
        knowledge: with the articles.
        facts: what a reader added.
        name: of the decisions file, which the document is called after.

    Example:
        >>> testimony(Knowledge("empty", (), (), (), ()), (), "decisions.toml")
        ((), (), {})
    """
    found = {fact: quotation(knowledge, fact) for fact in facts}
    said = {fact: evidence for fact, evidence in found.items() if evidence is not None}
    rest = [fact for fact in found if fact not in said]
    if not rest:
        return (), (), said
    document = _free(safe_name(PurePath(name).stem), {source.id.casefold() for source in knowledge.sources})
    text, blocks = "", []
    for fact in rest:
        start = len(text) + 2 if text else 0
        text += ("\n\n" if text else "") + to_toml(fact)
        blocks.append(Block(start, len(text), text[start:]))
    source = Source(document, text, language(knowledge), tuple(blocks), origin=name)
    sentences = tuple(Sentence(document, place, b.start, b.end, b.text) for place, b in enumerate(blocks))
    said |= {fact: Evidence(document, s.index, s.start, s.end, s.text) for fact, s in zip(rest, sentences, strict=True)}
    return (source,), sentences, said


def quotation(knowledge: Knowledge, fact: MissingFact) -> Evidence | None:
    """Where an article says what a fact quotes, white space aside; `None` where none does, or nothing is quoted."""
    if fact.evidence is None:
        return None
    words = re.compile(r"\s+".join(map(re.escape, fact.evidence.split())))
    for source in knowledge.sources:
        found = words.search(source.text)
        if found is not None:
            index = _sentence(found.start(), [s for s in knowledge.sentences if s.document == source.id])
            return Evidence(source.id, index, found.start(), found.end(), found.group())
    return None


def language(knowledge: Knowledge) -> str:
    """The language of most articles; Italian where there are none.

    Example:
        >>> language(Knowledge("empty", (), (), (), ()))
        'it'
    """
    counted = Counter(source.lang for source in knowledge.sources).most_common(1)
    return counted[0][0] if counted else "it"


def _sentence(start: int, sentences: Iterable[Sentence]) -> int:
    """The index of the sentence that begins last before a place."""
    ordered = sorted(sentences, key=lambda sentence: sentence.start)
    place = bisect_right(ordered, start, key=lambda sentence: sentence.start) - 1
    return ordered[max(place, 0)].index if ordered else 0


def _free(name: str, taken: set[str]) -> str:
    number = 1
    free = name
    while free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    return free
