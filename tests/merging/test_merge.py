"""Several articles make one graph: what is the same comes together, what differs stays apart, nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.building import build_text, graph_of
from kg.merge import merge
from kg.values import (
    Entity,
    EntityType,
    Evidence,
    Fact,
    Knowledge,
    Mention,
    Modality,
    Polarity,
    Relation,
    Source,
    Value,
)
from tests.handmade import pipeline

PLACE, CONCEPT, PERSON = EntityType.PLACE, EntityType.CONCEPT, EntityType.PERSON
USES = Relation("uses", "usare", {"it": "usa", "en": "uses"}, canonical=True)
OWNS = Relation("owns", "possedere", {"it": "possiede", "en": "owns"}, canonical=True)


def entity(label: str, type_: EntityType = CONCEPT, *others: str, id_: str = "", document: str = "a") -> Entity:
    mention = Mention(document, 0, len(label), label)
    return Entity(id_ or label.lower().replace(" ", "-"), (label, *others), type_, (), (mention,))


def fact(subject: Entity, relation: Relation, object_: Entity, document: str = "a", **changes: object) -> Fact:
    text = f"{subject.label} {object_.label}"
    evidence = Evidence(document, 0, 0, len(text), text)
    key = f"{document}-{subject.id}-{relation.id}-{object_.id}-{len(changes)}"
    made = Fact(key, subject.id, relation, object_.id, (evidence,), ("verb_object",), 0.5)
    return replace(made, **changes)


def part(document: str, entities: Sequence[Entity], *facts: Fact) -> Knowledge:
    source = Source(document, "testo", "it", ())
    return Knowledge(document, (source,), (), tuple(sorted(entities, key=lambda e: e.id)), facts)


def statement(whole: Knowledge, one: Fact) -> tuple[object, ...]:
    """What a fact says, in labels and types instead of ids."""
    known = {e.id: (e.label.casefold(), e.type) for e in whole.entities}
    speaker = known[one.speaker] if one.speaker else None
    return known[one.subject], one.relation.id, known[one.object], one.polarity, one.modality, speaker


def test_the_same_name_in_two_articles_is_one_entity_with_all_its_mentions() -> None:
    one, other = entity("Pechino", PLACE), entity("Pechino", PLACE, document="b")
    whole = merge([part("a", [one]), part("b", [other])], "tutto")
    assert [(e.id, e.names, len(e.mentions)) for e in whole.entities] == [("pechino", ("Pechino",), 2)]


def test_names_links_and_english_labels_are_joined_once() -> None:
    one = replace(entity("Pechino", PLACE, "capitale"), english=("Beijing",), links=("https://example.org/1",))
    other = replace(entity("Pechino", PLACE, "città"), english=("Beijing", "Peking"), links=("https://example.org/1",))
    (joined,) = merge([part("a", [one]), part("b", [other])], "tutto").entities
    assert joined.names == ("Pechino", "capitale", "città")
    assert (joined.english, joined.links) == (("Beijing", "Peking"), ("https://example.org/1",))


def test_capitals_do_not_make_another_entity() -> None:
    assert len(merge([part("a", [entity("blockchain")]), part("b", [entity("Blockchain")])], "tutto").entities) == 1


def test_a_longer_name_of_a_person_is_found_again() -> None:
    one, other = entity("Xi Jinping", PERSON, "Xi"), entity("Xi", PERSON, "Xi Jinping", document="b")
    assert [e.id for e in merge([part("a", [one]), part("b", [other])], "tutto").entities] == ["xi-jinping"]


def test_homonyms_of_different_type_stay_apart() -> None:
    parts = [part("a", [entity("Amazon", EntityType.ORGANIZATION)]), part("b", [entity("Amazon", PLACE)])]
    assert [(e.id, e.type) for e in merge(parts, "tutto").entities] == [
        ("amazon", EntityType.ORGANIZATION),
        ("amazon-2", PLACE),
    ]


def test_what_one_article_keeps_apart_stays_apart() -> None:
    two = [entity("piano", id_="piano"), entity("piano", id_="piano-2")]
    whole = merge([part("a", two), part("b", [entity("piano", document="b")])], "tutto")
    assert [e.id for e in whole.entities] == ["piano", "piano-2"]


def test_common_nouns_do_not_meet_by_their_short_forms() -> None:
    one, other = entity("piano della città", CONCEPT, "piano"), entity("piano del governo", CONCEPT, "piano")
    assert len(merge([part("a", [one]), part("b", [other])], "tutto").entities) == 2


def test_the_same_statement_is_one_fact_with_both_pieces_of_evidence() -> None:
    cina, polo = entity("Cina", PLACE), entity("polo")
    whole = merge([part(d, [cina, polo], fact(cina, OWNS, polo, d)) for d in "ab"], "tutto")
    assert [[e.document for e in f.evidence] for f in whole.facts] == [["a", "b"]]


def test_a_fact_told_twice_has_the_rules_of_the_surer_one_and_the_time_that_is_known() -> None:
    cina, polo = entity("Cina", PLACE), entity("polo")
    parts = [
        part("a", [cina, polo], fact(cina, OWNS, polo, "a")),
        part(
            "b",
            [cina, polo],
            fact(
                cina,
                OWNS,
                polo,
                "b",
                confidence=0.9,
                rules=("passive",),
                time="nel 2022",
                time_value=Value("2022", "gYear"),
            ),
        ),
    ]
    (joined,) = merge(parts, "tutto").facts
    assert joined.id == parts[0].facts[0].id
    assert (joined.confidence, joined.rules, joined.time) == (0.9, ("passive",), "nel 2022")
    assert joined.time_value == Value("2022", "gYear")


@pytest.mark.parametrize(
    "change",
    [{"polarity": Polarity.DENIED}, {"modality": Modality.PLANNED}, {"speaker": "cina"}, {"relation": USES}],
    ids=["denied", "planned", "said by another", "another relation"],
)
def test_what_is_said_otherwise_is_another_fact(change: dict[str, object]) -> None:
    cina, polo = entity("Cina", PLACE), entity("polo")
    parts = [
        part("a", [cina, polo], fact(cina, OWNS, polo, "a")),
        part("b", [cina, polo], replace(fact(cina, OWNS, polo, "b"), **change)),
    ]
    assert len(merge(parts, "tutto").facts) == 2


def test_ends_and_speaker_move_with_their_entities() -> None:
    amazon, river = entity("Amazon", EntityType.ORGANIZATION), entity("Amazon", PLACE)
    polo, cina = entity("polo"), entity("Cina", PLACE)
    parts = [
        part("a", [amazon, polo], fact(amazon, OWNS, polo, "a")),
        part("b", [river, polo, cina], fact(cina, USES, river, "b", speaker="amazon")),
    ]
    moved = merge(parts, "tutto").facts[1]
    assert (moved.subject, moved.object, moved.speaker) == ("cina", "amazon-2", "amazon-2")


def test_ids_stay_those_of_the_article() -> None:
    one = entity("Pechino", PLACE, id_="pechino-2")
    whole = merge([part("a", [one]), part("b", [entity("polo")])], "tutto")
    assert [e.id for e in whole.entities] == ["pechino-2", "polo"]


def test_one_article_keeps_everything_as_it_is() -> None:
    graph = build_text("La Cina costruisce una città. OKCoin usa Bitcoin.", model=pipeline())
    alone = merge([graph.knowledge], graph.name)
    assert alone == graph.knowledge


@pytest.mark.parametrize(
    ("names", "asked", "called"),
    [
        (["a", "b"], None, "merged"),
        (["a", "merged"], None, "merged-2"),
        (["Merged", "merged-2"], None, "merged-3"),
        (["a", "b"], "a", "a-2"),
        (["a", "b"], "../fuori", "fuori"),
        (["a"], None, "a"),
        (["a"], "altro", "altro"),
    ],
)
def test_the_whole_never_takes_the_name_of_a_part(names: list[str], asked: str | None, called: str) -> None:
    assert graph_of([part(name, []) for name in names], name=asked).name == called


LABELS = st.sampled_from(["Cina", "Pechino", "polo", "piano", "Polo", "Amazon"])
TYPES = st.sampled_from([PLACE, CONCEPT, EntityType.ORGANIZATION])


@st.composite
def articles(draw: st.DrawFn) -> list[Knowledge]:
    """Two to four small articles with entities of few names, and facts among them."""
    parts = []
    for document in "abcd"[: draw(st.integers(2, 4))]:
        drawn = draw(
            st.lists(st.tuples(LABELS, TYPES), min_size=2, max_size=5, unique_by=lambda e: (e[0].lower(), e[1]))
        )
        entities = [
            entity(label, type_, id_=f"{label.lower()}-{number}", document=document)
            for number, (label, type_) in enumerate(drawn)
        ]
        facts = [
            fact(
                draw(st.sampled_from(entities)),
                draw(st.sampled_from([USES, OWNS])),
                draw(st.sampled_from(entities)),
                document,
                id=f"{document}{number}",
                modality=draw(st.sampled_from(Modality)),
                speaker=draw(st.none() | st.sampled_from([e.id for e in entities])),
            )
            for number in range(draw(st.integers(0, 4)))
        ]
        parts.append(part(document, entities, *facts))
    return parts


@given(articles())
def test_every_fact_of_a_part_is_in_the_whole_with_its_evidence(parts: list[Knowledge]) -> None:
    whole = merge(parts, "tutto")
    said = {statement(whole, f): f for f in whole.facts}
    assert len(said) == len(whole.facts)
    for each in parts:
        for one in each.facts:
            assert set(one.evidence) <= set(said[statement(each, one)].evidence)
    assert sum(len(f.evidence) for f in whole.facts) == sum(len(f.evidence) for each in parts for f in each.facts)


@given(articles())
def test_every_entity_of_a_part_is_in_the_whole_with_its_mentions(parts: list[Knowledge]) -> None:
    whole = merge(parts, "tutto")
    ids = [e.id for e in whole.entities]
    assert ids == sorted(set(ids))
    mentions = {m for e in whole.entities for m in e.mentions}
    assert mentions == {m for each in parts for e in each.entities for m in e.mentions}
    assert {(e.label.casefold(), e.type) for e in whole.entities} == {
        (e.label.casefold(), e.type) for each in parts for e in each.entities
    }


@given(articles())
def test_merging_changes_no_part_and_gives_the_same_again(parts: list[Knowledge]) -> None:
    before = repr(parts)
    assert merge(parts, "tutto") == merge(parts, "tutto")
    assert repr(parts) == before


@given(articles())
def test_the_order_of_the_articles_changes_no_statement(parts: list[Knowledge]) -> None:
    one, other = merge(parts, "tutto"), merge(parts[::-1], "tutto")
    assert {statement(one, f) for f in one.facts} == {statement(other, f) for f in other.facts}


def test_a_date_of_two_articles_is_one_by_its_value_and_not_by_its_words() -> None:
    days = [("a", "ieri", "2011-03-14"), ("b", "ieri", "2011-03-20"), ("c", "14 marzo 2011", "2011-03-14")]
    dated = [
        part(document, [replace(entity(words, EntityType.DATE, document=document), value=Value(day, "date"))])
        for document, words, day in days
    ]
    whole = merge(dated, "tutto")
    assert [(e.names, e.value.lexical) for e in whole.entities if e.value] == [
        (("ieri", "14 marzo 2011"), "2011-03-14"),
        (("ieri",), "2011-03-20"),
    ]


def test_a_date_without_a_value_is_another_in_every_article() -> None:
    parts = [part(document, [entity("lunedì", EntityType.DATE, document=document)]) for document in "ab"]
    assert len(merge(parts, "tutto").entities) == 2
