"""Filtering: each way alone, several together, told by chips, undone in one click."""

from __future__ import annotations

from typing import Any

import pytest

from tests.page.articles import parallel_facts, two_documents
from tests.page.browsing import DRAWN, LINES, chips, press_entry
from tests.sample import knowledge


def count_of(page: Any, entry: str) -> str:
    return str(page.locator(f'[data-entry="{entry}"] .count').inner_text())


def slide(page: Any, percent: int) -> None:
    page.locator("summary", has_text="Fiducia").click()
    page.locator("#least").fill(str(percent))


@pytest.mark.parametrize(
    ("entry", "facts"),
    [
        ("type-Place", ["f3", "f4"]),
        ("relation-uses", ["f1", "f2", "f3"]),
        ("modality-desired", ["f2", "f3", "f4"]),
        ("polarity--", ["f1", "f2", "f3"]),
        ("community-0", ["f1"]),
        ("only-modality-desired", ["f1"]),
        ("only-relation-headquarteredIn", ["f2"]),
    ],
)
def test_an_entry_of_the_legend_hides_and_only_leaves_what_it_names(opened: Any, entry: str, facts: list[str]) -> None:
    page = opened(knowledge())
    press_entry(page, entry)
    assert page.evaluate(LINES) == facts
    assert len(chips(page)) == 1
    page.locator(".chip").click()
    assert page.evaluate(LINES) == ["f1", "f2", "f3", "f4"]


def test_nodes_leave_with_their_last_fact(opened: Any) -> None:
    page = opened(knowledge())
    press_entry(page, "polarity--")
    assert page.evaluate(DRAWN) == ["2019", "hainan", "okcoin", "pechino", "polo"]
    assert page.locator("#tab-facts").inner_text() == "Fatti 3 di 4"
    press_entry(page, "type-Organization")
    assert page.evaluate(DRAWN) == ["pechino", "polo"]
    page.locator("#show-all").click()
    assert len(page.evaluate(DRAWN)) == 6
    assert page.locator(".chip").count() == 0


def test_counts_tell_what_the_other_filters_leave(opened: Any) -> None:
    page = opened(knowledge())
    assert [count_of(page, entry) for entry in ("type-Place", "modality-actual", "polarity--")] == ["2", "3", "1"]
    press_entry(page, "modality-actual")
    assert [count_of(page, entry) for entry in ("type-Place", "modality-actual", "polarity--")] == ["1", "3", "0"]


def test_confidence_is_a_slider_that_tells_how_many_facts_are_left(opened: Any) -> None:
    page = opened(knowledge())
    slide(page, 75)
    assert page.evaluate(LINES) == ["f1", "f2"]
    assert page.locator("#least-value").inner_text() == "≥ 75% · 2 di 4"
    assert page.locator("#least").get_attribute("aria-valuetext") == "75%, 2 fatti"
    assert chips(page) == ["Fiducia ≥ 75%"]


def test_time_is_a_range_over_the_years_of_facts(opened: Any) -> None:
    page = opened(knowledge())
    page.locator("#times summary").click()
    assert page.locator("#dated").inner_text() == "2 fatti hanno un tempo"
    page.select_option("#first-year", "2019")
    assert page.evaluate(LINES) == ["f2", "f3"]
    assert chips(page) == ["dal 2019"]
    page.select_option("#last-year", "2019")
    assert chips(page) == ["2019"]
    page.select_option("#first-year", "")
    page.select_option("#last-year", "")
    assert len(page.evaluate(LINES)) == 4


def test_a_time_that_is_a_bound_counts_on_its_open_side(opened: Any, seed: Any) -> None:
    page = opened(seed)
    page.locator("#times summary").click()
    page.select_option("#last-year", "2022")
    names = page.evaluate("[...new Set(kg.visible().list.map(fact => fact.time))]")
    assert names == ["Entro il 2022"]


def test_documents_are_a_facet_where_there_are_several(opened: Any) -> None:
    page = opened(two_documents())
    press_entry(page, "document-polo")
    assert page.evaluate(LINES) == ["f5"]
    assert chips(page) == ["senza Pechino vuole un polo"]
    assert opened(knowledge()).locator("details[data-facet=document]").count() == 0


def test_filters_combine_and_one_click_undoes_them(opened: Any) -> None:
    page = opened(two_documents())
    press_entry(page, "polarity--")
    press_entry(page, "only-type-Place")
    slide(page, 85)
    assert page.evaluate(LINES) == []
    assert chips(page) == ["senza negato", "solo Luogo", "Fiducia ≥ 85%"]
    page.locator("[data-chip=all]").click()
    assert len(page.evaluate(LINES)) == 5


def test_pressing_only_again_brings_everything_back(opened: Any) -> None:
    page = opened(knowledge())
    press_entry(page, "only-modality-desired")
    press_entry(page, "only-modality-desired")
    assert len(page.evaluate(LINES)) == 4


def test_a_legend_entry_is_pressed_with_the_keyboard_and_keeps_the_focus(opened: Any) -> None:
    page = opened(knowledge())
    page.focus("[data-entry=modality-desired]")
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.dataset.entry") == "modality-desired"
    assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "false"


def test_what_is_chosen_though_a_filter_hides_it_is_shown(opened: Any) -> None:
    page = opened(parallel_facts())
    press_entry(page, "polarity--")
    page.fill("#search", "Bitcoin")
    page.keyboard.press("Enter")
    assert "bitcoin" in page.evaluate(DRAWN)
