"""What is read back from RDF is what was written to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, Store

from kg.errors import KgError
from kg.rdf import DEFAULT_BASE, clean_graph, evidence_dataset, to_trig, to_turtle
from kg.recall import recall
from kg.values import Block, Entity, EntityType, Knowledge, Modality, Sentence, Source, Value
from tests.rdf.samples import all_kinds_of_facts, two_documents, with_fact, with_object
from tests.sample import knowledge

MONEY = Entity("3-euro", ("3 euro",), EntityType.QUANTITY, value=Value("3", "decimal", "EUR"))
DECADE = Entity("anni-80", ("anni Ottanta",), EntityType.DATE, ("eighties",), value=Value("198X", "EDTF"))
UNREAD = Entity("presto", ("presto",), EntityType.DATE)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)


def twin(sample: Knowledge, base: str = DEFAULT_BASE) -> Store:
    """The evidence twin of `sample`, written and loaded."""
    store = Store()
    store.load(to_trig(evidence_dataset(sample, base)).encode(), format=RdfFormat.TRIG)
    return store


def clean(sample: Knowledge) -> Store:
    """The clean graph of `sample`, written and loaded."""
    store = Store()
    store.load(to_turtle(clean_graph(sample)).encode(), format=RdfFormat.TURTLE)
    return store


def in_order(sample: Knowledge) -> Knowledge:
    """`sample` with what has no order of its own sorted: other names, mentions, links, documents."""
    entities = (
        replace(
            entity,
            names=(entity.names[0], *sorted(set(entity.names[1:]) - {entity.names[0]})),
            english=(*entity.english[:1], *sorted(set(entity.english[1:]) - set(entity.english[:1]))),
            mentions=tuple(sorted(entity.mentions, key=lambda m: (m.document, m.start, m.end))),
            links=tuple(sorted(entity.links)),
        )
        for entity in sample.entities
    )
    facts = (
        replace(fact, evidence=tuple(sorted(fact.evidence, key=lambda e: (e.document, e.start, e.end))))
        for fact in sample.facts
    )
    return replace(
        sample,
        sources=tuple(sorted(sample.sources, key=lambda source: source.id)),
        sentences=tuple(sorted(sample.sentences, key=lambda s: (s.document, s.index))),
        entities=tuple(sorted(entities, key=lambda entity: entity.id)),
        facts=tuple(sorted(facts, key=lambda fact: fact.id)),
    )


@pytest.mark.parametrize(
    "sample",
    [
        knowledge(),
        two_documents(),
        replace(knowledge(), facts=tuple(all_kinds_of_facts())),
        with_object(MONEY),
        with_object(DECADE, time="negli anni Ottanta", time_value=Value("198X", "EDTF")),
        with_object(UNREAD),
        with_fact(object="2019"),
        replace(knowledge(), facts=(replace(knowledge().facts[0], subject="2019", speaker="2019"),)),
    ],
    ids=["sample", "two documents", "all kinds", "money", "a decade", "unread", "a date", "a date speaks"],
)
@pytest.mark.parametrize("base", [DEFAULT_BASE, "https://example.org/news#"])
def test_the_evidence_twin_gives_back_everything(sample: Knowledge, base: str) -> None:
    assert in_order(recall(twin(sample, base), sample.name)) == in_order(sample)


def test_the_clean_graph_beside_its_twin_adds_nothing() -> None:
    store = twin(knowledge())
    store.load(to_turtle(clean_graph(knowledge())).encode(), format=RdfFormat.TURTLE)
    assert recall(store) == recall(twin(knowledge()))


def test_the_clean_graph_alone_gives_its_triples_as_facts_without_evidence() -> None:
    found = recall(clean(knowledge()))
    (wish,) = [fact for fact in found.facts if fact.subject == "pechino"]
    assert (wish.relation.id, wish.object, wish.modality) == ("creare", "polo", Modality.DESIRED)
    (seat,) = [fact for fact in found.facts if fact.relation.id == "headquarteredIn"]
    assert (seat.subject, seat.object, seat.modality, seat.evidence) == ("okcoin", "hainan", Modality.ACTUAL, ())
    assert len(found.facts) == 3  # and nothing of what is denied


def test_a_date_in_the_clean_graph_becomes_an_entity_again() -> None:
    found = recall(clean(with_fact(object="2019")))
    (fact,) = found.facts
    (date,) = [entity for entity in found.entities if entity.id == fact.object]
    assert (date.label, date.type, date.value) == ("2019", EntityType.DATE, Value("2019", "gYear"))


def test_a_graph_without_anything_of_kg_is_refused() -> None:
    store = Store()
    store.update("INSERT DATA { <urn:a> <urn:b> <urn:c> }")
    with pytest.raises(KgError, match="no entity of kg's"):
        recall(store)


def test_a_fact_whose_end_is_not_described_is_refused() -> None:
    store = twin(knowledge())
    store.update("PREFIX e: <https://kg.example/entity/> DELETE WHERE { e:hainan ?p ?o }")
    with pytest.raises(KgError, match="'hainan', which is not described"):
        recall(store)


@settings(max_examples=60, deadline=None)
@given(id_=WORDS, text=WORDS, label=WORDS, english=WORDS)
def test_any_words_come_back_as_they_were(id_: str, text: str, label: str, english: str) -> None:
    sample = knowledge()
    source = Source(id_, text, "it", (Block(0, len(text), text),), title=text, origin="-")
    fact = replace(
        sample.facts[1],
        evidence=(replace(sample.facts[1].evidence[0], document=id_, start=0, end=len(text), text=text, sentence=0),),
    )
    entities = tuple(
        replace(entity, names=(label,), english=(english,), mentions=())
        for entity in sample.entities
        if not entity.value
    )
    written = Knowledge("any", (source,), (Sentence(id_, 0, 0, len(text), text),), entities, (fact,))
    assert in_order(recall(twin(written), "any")) == in_order(written)


def test_authors_and_publisher_come_back_from_both_files() -> None:
    source = replace(knowledge().sources[0], author="Ada Neri; Ugo Bini", publisher="La Gazzetta")
    for store in (twin(replace(knowledge(), sources=(source,))), clean(replace(knowledge(), sources=(source,)))):
        (found,) = recall(store).sources
        assert (found.author, found.publisher) == ("Ada Neri; Ugo Bini", "La Gazzetta")
