"""What speaks for a fact and against it, and what that is worth."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.resolution import confidence
from kg.resolution.confidence import confidence_of, signs_of, weights
from kg.rules import FACT_RULES, PHRASE_RULES
from kg.values import Entity, EntityType, Modality, Polarity

TABLE = Path(confidence.__file__).with_name("confidence.tsv").read_text("utf8").splitlines()
RULES = {rule.__name__ for rule in (*FACT_RULES, *PHRASE_RULES)}


def entity(label: str, type_: EntityType = EntityType.CONCEPT) -> Entity:
    return Entity(label, (label,), type_)


ANNA, HOUSE = entity("Anna", EntityType.PERSON), entity("casa")


def test_every_rule_of_the_trail_is_a_sign() -> None:
    assert signs_of(("verb_object", "reference"), ANNA, ANNA, "Anna") == ("base", "reference", "verb_object")


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
    ],
)
def test_what_an_end_is_called_is_a_sign(end: Entity, signs: set[str]) -> None:
    assert set(signs_of((), end, ANNA, "")) - {"base"} == signs


@pytest.mark.parametrize(("words", "signs"), [(9, 0), (10, 1), (16, 2), (24, 3), (99, 3)])
def test_the_length_of_the_stretch_that_carries_it_is_a_sign(words: int, signs: int) -> None:
    assert len(signs_of((), ANNA, ANNA, "parola " * words)) == 1 + signs


def test_how_real_it_is_is_a_sign() -> None:
    assert signs_of((), ANNA, ANNA, "", Modality.PLANNED, Polarity.DENIED) == ("base", "denied", "modality_planned")


def test_confidence_lies_between_0_and_1_with_two_decimals() -> None:
    for signs in ((), ("base",), tuple(weights())):
        assert 0 < confidence_of(signs) < 1
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
    assert weights()["reference"] < 0
