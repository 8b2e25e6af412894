"""What reports are tried on: the sample, and what is made from it."""

from __future__ import annotations

from dataclasses import replace

from kg.values import (
    Entity,
    EntityType,
    Evidence,
    Fact,
    Knowledge,
    Modality,
    Polarity,
    Relation,
    Sentence,
    Source,
    Value,
)
from tests.page.articles import EMPTY, hostile, hostile_text, two_documents
from tests.sample import knowledge

USES = Relation("uses", "usare", {"it": "usa", "en": "uses"}, canonical=True)
SEAT = Relation("headquarteredIn", "avere sede in", {"it": "ha sede in", "en": "headquartered in"}, canonical=True)


def dated(*times: str) -> Knowledge:
    """An article with a fact for each time."""
    return made([fact(f"f{place}", "a", "b", time=time) for place, time in enumerate(times)])


def disagreeing() -> Knowledge:
    """A seat given twice, a use denied, a plan that came true."""
    return made(
        [
            fact("f1", "a", "b", SEAT),
            fact("f2", "a", "c", SEAT),
            fact("f3", "a", "d"),
            fact("f4", "a", "d", polarity=Polarity.DENIED),
            fact("f5", "c", "d", modality=Modality.PLANNED),
            fact("f6", "c", "d"),
        ]
    )


def star(size: int) -> Knowledge:
    """One thing that uses many others."""
    return made([fact(f"f{place}", "a", f"b{place}") for place in range(size)])


def unsourced() -> Knowledge:
    """The sample without its sentences, as facts in a spreadsheet are."""
    sample = knowledge()
    facts = tuple(replace(one, evidence=()) for one in sample.facts)
    return replace(sample, sources=(), sentences=(), facts=facts)


def in_several_sentences() -> Knowledge:
    """Two articles that state the same fact."""
    sample = two_documents()
    first = sample.facts[0]
    other = next(one for one in sample.sentences if one.document != first.evidence[0].document)
    more = Evidence(other.document, other.index, other.start, other.end, other.text)
    return replace(sample, facts=(replace(first, evidence=(*first.evidence, more)), *sample.facts[1:]))


def fact(
    id_: str,
    subject: str,
    object_: str,
    relation: Relation = USES,
    *,
    polarity: Polarity = Polarity.AFFIRMED,
    modality: Modality = Modality.ACTUAL,
    time: str | None = None,
) -> Fact:
    """A fact with a sentence of its own."""
    place = int(id_[1:])
    value = Value(time, "EDTF") if time else None
    evidence = (Evidence("a", place, 0, 1, id_),)
    return Fact(id_, subject, relation, object_, evidence, ("r",), 0.9, polarity, modality, None, time, value)


def made(facts: list[Fact]) -> Knowledge:
    """One article that states these facts."""
    ends = sorted({end for one in facts for end in (one.subject, one.object)})
    entities = tuple(Entity(end, (end.upper(),), EntityType.ORGANIZATION, (end.upper(),)) for end in ends)
    places = [one.evidence[0].sentence for one in facts]
    sentences = tuple(Sentence("a", place, 0, 1, f"Frase {place}.") for place in places)
    return Knowledge("a", (Source("a", "x", "it", ()),), sentences, entities, tuple(facts))


CASES = {
    "sample": knowledge(),
    "empty": EMPTY,
    "hostile": hostile(),
    "hostile text": hostile_text(),
    "two articles": two_documents(),
    "a silent article": replace(two_documents(), facts=knowledge().facts),
    "several sentences": in_several_sentences(),
    "dated": dated("1999", "2003-05-01", "2003/2005", "../2010"),
    "disagreeing": disagreeing(),
    "star": star(40),
    "without sentences": unsourced(),
    "values alone": replace(
        knowledge(),
        facts=(replace(knowledge().facts[2], subject="2019"),),
    ),
}
