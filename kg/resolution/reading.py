"""What is known of a document when the reading of it has come to some token."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kg.lang.grammar import Grammar
from kg.mentions import Phrase, describe
from kg.parsing.document import Document
from kg.resolution.cluster import Cluster
from kg.resolution.discourse import Discourse, Place, place_of
from kg.resolution.index import Index
from kg.rules.clause import Argument, Kind
from kg.values import Mention


@dataclass(slots=True)
class Reading:
    """The things named so far (`index`), those named together (`groups`), and which of them stands at which place.

    `carried` are the places whose thing was found by reference, not by words; `predicative` those that say what a
    subject is, and so name no one, `classes` those of them that tell its type; `written` is the day on which the
    article was.
    """

    document: Document
    grammar: Grammar
    lang: str
    discourse: Discourse
    index: Index = field(default_factory=Index)
    groups: list[Cluster] = field(default_factory=list)
    found: dict[Place, Cluster] = field(default_factory=dict)
    phrases: dict[Place, Phrase] = field(default_factory=dict)
    carried: set[Place] = field(default_factory=set)
    predicative: set[Place] = field(default_factory=set)
    classes: set[Place] = field(default_factory=set)
    written: date | None = None

    def phrase(self, argument: Argument) -> Phrase:
        """The phrase of an argument, described once."""
        place = place_of(argument)
        if place not in self.phrases:
            as_class = argument.kind is Kind.CLASS
            self.phrases[place] = describe(argument.token, self.grammar, as_class=as_class)
        return self.phrases[place]

    def mention(self, first: int, last: int, *, implicit: bool = False) -> Mention:
        """The mention from token `first` to token `last`, both included; nothing is written of an implicit one."""
        document = self.document
        start, end = document.starts[first], document.ends[last]
        if implicit:
            return Mention(document.source.id, start, start, "", implicit=True)
        return Mention(document.source.id, start, end, document.source.text[start:end])
