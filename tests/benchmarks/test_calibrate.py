"""The weights of signs are learnt from facts that are right and facts that are wrong."""

from __future__ import annotations

import calibrate
import pytest
from calibrate import Observation, fit, held_out, ranking, table


def facts(article: str, *signs: str, right: int, wrong: int) -> list[Observation]:
    """So many right and so many wrong facts that bear `signs`."""
    borne = ("base", *signs)
    return [Observation(article, borne, True)] * right + [Observation(article, borne, False)] * wrong


def test_confidence_is_how_often_such_facts_are_right() -> None:
    weights = fit(facts("a", right=70, wrong=30))
    assert calibrate.logistic(weights["base"]) == pytest.approx(0.7, abs=0.01)


def test_a_sign_of_wrong_facts_lowers_and_a_rule_that_is_often_right_raises() -> None:
    weights = fit(
        facts("a", right=20, wrong=20)
        + facts("a", "reference", right=2, wrong=20)
        + facts("a", "passive", right=20, wrong=2)
    )
    assert weights["reference"] < 0 < weights["passive"]


def test_what_is_no_fact_rule_never_raises() -> None:
    assert fit(facts("a", right=5, wrong=20) + facts("a", "reference", right=20, wrong=1))["reference"] == 0


def test_a_sign_seen_in_too_few_facts_has_no_weight() -> None:
    assert "passive" not in fit(facts("a", right=9, wrong=9) + facts("a", "passive", right=0, wrong=3))


def test_an_article_is_weighed_with_what_the_others_teach() -> None:
    one, other = facts("a", right=9, wrong=1), facts("b", right=1, wrong=9)
    shares = held_out(other + one)
    assert min(shares[:10]) > 0.5 > max(shares[10:])


@pytest.mark.parametrize(
    ("pairs", "share"),
    [([(0.9, True), (0.1, False)], 1), ([(0.1, True), (0.9, False)], 0), ([(0.5, True), (0.5, False)], 0.5)],
)
def test_the_ranking_is_how_often_a_right_fact_stands_above_a_wrong_one(
    pairs: list[tuple[float, bool]], share: float
) -> None:
    assert ranking(pairs) == share


def test_the_table_has_a_row_for_each_sign_with_its_counts() -> None:
    rows = table(facts("a", "passive", right=6, wrong=2)).splitlines()
    assert [(row.split("\t")[0], *row.split("\t")[2:]) for row in rows[1:]] == [
        ("base", "8", "6"),
        ("passive", "8", "6"),
    ]
