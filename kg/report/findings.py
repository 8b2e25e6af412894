"""What a report is written from: what was read, what the analysis found in it, and numbers to cite facts by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.analysis import Analysis
from kg.report.words import Words
from kg.values import Entity, Fact, Knowledge


@dataclass(frozen=True, slots=True)
class Findings:
    """Knowledge and analysis, with what is looked up in them.

    `numbers` counts the facts from 1 in the order of the text, `of_entity` gives the facts that each entity stands in,
    `sentences` the words of each sentence by document and place, `languages` and `places` those of each article.
    """

    knowledge: Knowledge
    analysis: Analysis
    words: Words
    entities: Mapping[str, Entity]
    facts: Mapping[str, Fact]
    numbers: Mapping[str, int]
    of_entity: Mapping[str, tuple[int, ...]]
    sentences: Mapping[tuple[str, int], str]
    languages: Mapping[str, str]
    places: Mapping[str, int]

    def foreign(self, lang: str) -> str:
        """A language where it is not that of the report, else nothing."""
        return "" if lang == self.words.lang else lang


def findings(knowledge: Knowledge, analysis: Analysis, words: Words) -> Findings:
    """Gather what the parts of a report look up.

    Args:
        knowledge: what was read; it has facts.
        analysis: what `kg.analysis.analyze` found in it.
        words: of the language of the report.
    """
    numbers = {fact.id: number for number, fact in enumerate(knowledge.facts, start=1)}
    of_entity: dict[str, list[int]] = {}
    for fact in knowledge.facts:
        for end in dict.fromkeys((fact.subject, fact.object)):
            of_entity.setdefault(end, []).append(numbers[fact.id])
    return Findings(
        knowledge,
        analysis,
        words,
        {entity.id: entity for entity in knowledge.entities},
        {fact.id: fact for fact in knowledge.facts},
        numbers,
        {end: tuple(found) for end, found in of_entity.items()},
        {(sentence.document, sentence.index): sentence.text for sentence in knowledge.sentences},
        {source.id: source.lang for source in knowledge.sources},
        {source.id: place for place, source in enumerate(knowledge.sources)},
    )
