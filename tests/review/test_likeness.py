"""Two names of one thing are seen to be alike, two names of two things are not."""

from __future__ import annotations

import pytest

from kg.lang.grammar import grammar
from kg.review.likeness import likeness
from kg.values import EntityType

PERSON, ORGANIZATION, CONCEPT, PLACE = (
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.CONCEPT,
    EntityType.PLACE,
)
TITLES = grammar("it").titles | grammar("it").abbreviations


@pytest.mark.parametrize(
    ("one", "other", "type_", "reason"),
    [
        ("Xi’an", "Xian", PLACE, "spelt alike"),
        ("Al Sisi", "al-Sisi", PERSON, "spelt alike"),
        ("Perù", "Peru", PLACE, "spelt alike"),
        ("Macromedia", "Macromeida", ORGANIZATION, "one letter differs"),
        ("Bitcoin", "Bitcon", CONCEPT, "one letter differs"),
        ("presidente Ciampi", "Ciampi", PERSON, "with and without a title"),
        ("ing. Renzo Nostini", "Renzo Nostini", PERSON, "with and without a title"),
        ("M. Rossi", "Mario Rossi", PERSON, "given name shortened"),
        ("Rossi", "Mario Rossi", PERSON, "the surname alone"),
        ("OMS", "Organizzazione Mondiale della Sanità", ORGANIZATION, "acronym"),
        ("O.N.U.", "Organizzazione delle Nazioni Unite", ORGANIZATION, "acronym"),
        ("agenzia governativa", "agenzie governative", ORGANIZATION, "singular and plural"),
        ("Juve", "Juventus", ORGANIZATION, "a shorter name"),
    ],
)
def test_names_of_one_thing_are_alike(one: str, other: str, type_: EntityType, reason: str) -> None:
    for pair in ((one, other), (other, one)):
        found = likeness(*pair, type_, TITLES)
        assert found is not None
        assert found.reason == reason


@pytest.mark.parametrize(
    ("one", "other", "type_"),
    [
        ("Expo 2015", "Expo 2025", EntityType.EVENT),
        ("Mario Rossi", "Anna Rossi", PERSON),
        ("Roma", "Rema", PLACE),
        ("ponte", "porto", CONCEPT),
        ("OMS", "Organizzazione Internazionale del Lavoro", ORGANIZATION),
        ("governo nazionale", "governo regionale", ORGANIZATION),
        ("Presidente", "presidente della Repubblica", EntityType.ROLE),
        ("Stati Uniti", "Stati", PLACE),
    ],
)
def test_names_of_two_things_are_not(one: str, other: str, type_: EntityType) -> None:
    assert likeness(one, other, type_, TITLES) is None
    assert likeness(other, one, type_, TITLES) is None
