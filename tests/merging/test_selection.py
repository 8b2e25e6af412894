"""Facts below a confidence are left out, and the entities that stand in no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.errors import KgError
from kg.selection import check_confidence, trusted
from kg.values import Knowledge
from tests.sample import knowledge


@pytest.fixture
def graded() -> Knowledge:
    """The sample with a confidence of its own for each fact: 0.1, 0.2, 0.3, 0.4."""
    whole = knowledge()
    facts = tuple(replace(fact, confidence=(index + 1) / 10) for index, fact in enumerate(whole.facts))
    return replace(whole, facts=facts)


def test_a_fact_of_just_that_confidence_stays(graded: Knowledge) -> None:
    assert [fact.id for fact in trusted(graded, 0.3).facts] == ["f3", "f4"]


def test_entities_stay_where_a_fact_that_stays_has_them_as_an_end_or_as_its_speaker(graded: Knowledge) -> None:
    for least in (0.2, 0.3, 0.4):
        left = trusted(graded, least)
        ends = {end for fact in left.facts for end in (fact.subject, fact.object, fact.speaker) if end}
        assert {entity.id for entity in left.entities} == ends
        assert len(left.entities) < len(graded.entities)


def test_entities_stay_sorted(graded: Knowledge) -> None:
    ids = [entity.id for entity in trusted(graded, 0.2).entities]
    assert ids == sorted(ids)


def test_sources_and_sentences_stay(graded: Knowledge) -> None:
    nothing = trusted(graded, 1)
    assert (nothing.facts, nothing.entities) == ((), ())
    assert (nothing.sources, nothing.sentences) == (graded.sources, graded.sentences)


def test_everything_stays_where_no_confidence_is_asked(graded: Knowledge) -> None:
    assert trusted(graded, 0).facts == graded.facts


@pytest.mark.parametrize("least", [-0.1, 1.01, float("nan")])
def test_a_confidence_lies_between_0_and_1(least: float) -> None:
    with pytest.raises(KgError, match="is no confidence"):
        check_confidence(least)
