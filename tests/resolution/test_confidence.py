"""What speaks for a fact and against it, and what that is worth."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.resolution import confidence
from kg.resolution.confidence import confidence_of, signs_of, weights
from kg.rules import FACT_RULES, PHRASE_RULES
from kg.values import Entity, EntityType, Evidence, Fact, Mention, Modality, Polarity, Relation

TABLE = Path(confidence.__file__).with_name("confidence.tsv").read_text("utf8").splitlines()
RULES = {rule.__name__ for rule in (*FACT_RULES, *PHRASE_RULES)}


def entity(label: str, type_: EntityType = EntityType.CONCEPT) -> Entity:
    return Entity(label, (label,), type_)


ANNA, HOUSE = entity("Anna", EntityType.PERSON), entity("casa")


def fact(**changes: object) -> Fact:
    """A fact of the second sentence, between anything."""
    evidence = Evidence("a", 1, 0, 4, "Anna compra casa")
    plain = Fact("f", "anna", Relation("comprare", "comprare", {"en": "buys"}), "casa", (evidence,), (), 0.0)
    return replace(plain, **changes)


def said(words: int, sentence: int = 1) -> tuple[Evidence]:
    return (Evidence("a", sentence, 0, 0, "parola " * words),)


def test_every_rule_of_the_trail_is_a_sign() -> None:
    signs = signs_of(fact(rules=("verb_object", "reference")), ANNA, ANNA)
    assert signs == ("base", "reference", "verb_object")


@pytest.mark.parametrize(
    ("end", "signs"),
    [
        (ANNA, set()),
        (HOUSE, {"subject_no_name"}),
        (entity("governo della Cina"), set()),
        (entity("nuovo piano di sviluppo economico"), {"subject_no_name", "subject_long"}),
        (entity("una due tre quattro cinque sei sette"), {"subject_no_name", "subject_long", "subject_longer"}),
        (entity("dieci milioni", EntityType.QUANTITY), {"subject_amount"}),
        (entity("maggio", EntityType.DATE), {"subject_amount"}),
        (replace(ANNA, mentions=tuple(Mention("a", i, i, "") for i in range(2))), set()),
    ],
)
def test_what_a_subject_is_called_and_how_often_is_a_sign(end: Entity, signs: set[str]) -> None:
    assert set(signs_of(fact(), end, ANNA)) - {"base"} == signs


@pytest.mark.parametrize(
    ("changes", "signs"),
    [
        ({}, set()),
        ({"modality": Modality.PLANNED}, {"modality_planned"}),
        ({"polarity": Polarity.DENIED}, {"denied"}),
        ({"relation": Relation("xyz", "xyz", {"it": "xyz"})}, {"predicate_unknown"}),
        ({"evidence": said(9)}, set()),
        ({"evidence": said(10)}, {"stretch_10"}),
        ({"evidence": said(24)}, {"stretch_10", "stretch_16", "stretch_24"}),
        ({"evidence": said(3, sentence=0)}, {"headline"}),
    ],
)
def test_how_it_is_said_is_a_sign(changes: dict[str, object], signs: set[str]) -> None:
    assert set(signs_of(fact(**changes), ANNA, ANNA)) - {"base"} == signs


def test_a_reference_to_a_person_is_another_sign_than_one_to_a_thing() -> None:
    carried = fact(rules=("reference",))
    assert signs_of(carried, ANNA, ANNA) == ("base", "reference")
    assert "reference_to_thing" in signs_of(carried, HOUSE, ANNA)
    assert "reference_to_thing" not in signs_of(fact(), HOUSE, ANNA)


def test_confidence_lies_between_0_and_1_with_two_decimals() -> None:
    for signs in ((), ("base",), tuple(weights())):
        assert 0 <= confidence_of(signs) <= 1
        assert confidence_of(signs) == round(confidence_of(signs), 2)


def test_a_sign_counts_once_and_an_unknown_one_for_nothing() -> None:
    assert confidence_of(("base", "reference", "reference")) == confidence_of(("reference", "base"))
    assert confidence_of(("base", "una regola nuova")) == confidence_of(("base",))


def test_the_table_is_sorted_and_says_what_it_was_made_from() -> None:
    assert TABLE[0].startswith("#")
    rows = [line.split("\t") for line in TABLE[1:]]
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    assert all(0 <= int(right) <= int(facts) for _, _, facts, right in rows)


def test_only_the_rule_that_made_a_fact_speaks_for_it() -> None:
    assert {sign for sign, weight in weights().items() if weight > 0} <= RULES | {"base"}
    assert weights()["predicate_unknown"] < 0
