"""What entities, relations and articles are called: in the language of the report where that is known."""

from __future__ import annotations

from dataclasses import replace

from kg.report.findings import Findings
from kg.report.pieces import Link, Name
from kg.values import Fact, Polarity

CENTRAL = 15
"""How many entities the table of the most central names."""


def entity_name(found: Findings, entity: str) -> Name:
    """The name of an entity."""
    known, lang = found.entities[entity], found.words.lang
    if known.lang == lang:
        return Name(known.label)
    if lang == "en" and known.english:
        return Name(known.english[0])
    return Name(known.label, known.lang)


def relation_name(found: Findings, fact: Fact) -> Name:
    """The name of the relation of a fact."""
    labels, lang, own = fact.relation.labels, found.words.lang, language(found, fact)
    if lang in labels:
        return Name(labels[lang], relation=True)
    return Name(labels.get(own, fact.relation.lemma), own, relation=True)


def predicate(found: Findings, fact: Fact) -> Name:
    """The name of the relation of a fact, with a "not" before it where the fact is denied."""
    name = relation_name(found, fact)
    denied = fact.polarity is Polarity.DENIED
    return replace(name, text=f"{found.words.plain('not')} {name.text}") if denied else name


def entity_link(found: Findings, entity: str) -> Link | Name:
    """The name of an entity, leading to its row among the most central where it has one."""
    name, row = entity_name(found, entity), central_rows(found).get(entity)
    return Link(name, row) if row else name


def central_rows(found: Findings) -> dict[str, str]:
    """The anchors of the entities in the table of the most central."""
    return {one.id: f"e{place}" for place, one in enumerate(found.analysis.standings[:CENTRAL], start=1)}


def article_link(found: Findings, document: str) -> Link | Name:
    """The title of an article, leading to its sentences in the list of facts."""
    place = found.places.get(document)
    if place is None:
        return Name(document)
    source = found.knowledge.sources[place]
    return Link(Name(source.title or source.id, found.foreign(source.lang)), f"a{place + 1}")


def language(found: Findings, fact: Fact) -> str:
    """The language of the first sentence that states a fact, empty where none is known."""
    return found.languages.get(fact.evidence[0].document, "") if fact.evidence else ""
