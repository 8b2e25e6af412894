"""The sentences that mention an entity by a name."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.decisions.sides import says
from kg.decisions.values import Thing
from kg.values import Entity, Knowledge, Mention, Sentence

SHOWN = 2
"""Sentences that are shown for each name."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of a document that mentions something as it is `called` by a name."""

    called: str
    document: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a graph, by document in their order."""

    by_document: Mapping[str, tuple[Sentence, ...]]

    @classmethod
    def of(cls, knowledge: Knowledge) -> Sentences:
        """The sentences of `knowledge`."""
        found: dict[str, list[Sentence]] = defaultdict(list)
        for sentence in sorted(knowledge.sentences, key=lambda s: (s.document, s.start)):
            found[sentence.document].append(sentence)
        return cls({document: tuple(sentences) for document, sentences in found.items()})

    def quotes(self, entity: Entity, thing: Thing) -> tuple[Quote, ...]:
        """The first sentences that mention an entity by the name of a thing; by any of its names where none does."""
        named = [m for m in entity.mentions if says(m, thing.name)] or [m for m in entity.mentions if not m.implicit]
        there = [m for m in named if thing.document in (None, m.document)]
        found = {(s.document, s.index): s for m in there for s in self._around(m)}
        shown = list(found.values())[:SHOWN]
        return tuple(Quote(thing.name, s.document, " ".join(s.text.split())) for s in shown)

    def _around(self, mention: Mention) -> Iterator[Sentence]:
        sentences = self.by_document.get(mention.document, ())
        place = bisect_right(sentences, mention.start, key=lambda s: s.start) - 1
        if place >= 0:
            yield sentences[place]
