"""Finding entities and relations by typing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.page.browsing import find
from tests.sample import knowledge


@pytest.mark.parametrize("typed", ["bei", "PÈCH", "pechino"])
def test_search_finds_names_in_both_languages_and_jumps(opened: Any, typed: str) -> None:
    page = opened(knowledge())
    page.keyboard.press("/")
    page.keyboard.type(typed)
    assert page.locator("#suggestions li").count() == 1
    page.keyboard.press("Enter")
    assert page.evaluate("kg.state.selection.id") == "pechino"
    assert page.locator("#card h2").inner_text() == "Pechino"
    assert (
        page.evaluate("""() => {
        const {x, y} = kg.network.body.nodes.pechino, view = kg.network.getViewPosition();
        return Math.hypot(x - view.x, y - view.y);
    }""")
        < 2
    )
    assert page.evaluate("kg.network.getScale()") >= 1


def test_suggestions_are_walked_by_keys_and_closed_by_escape(opened: Any) -> None:
    page = opened(knowledge())
    page.fill("#search", "o")
    first = page.locator("#suggestions [aria-selected=true]").inner_text()
    page.press("#search", "ArrowDown")
    second = page.locator("#suggestions [aria-selected=true]")
    assert second.inner_text() != first
    assert page.locator("#search").get_attribute("aria-activedescendant") == second.get_attribute("id")
    page.press("#search", "Escape")
    assert page.locator("#suggestions").is_hidden()


@pytest.mark.parametrize("typed", ["headquartered", "ha sede in"])
def test_search_finds_relations_in_both_languages(opened: Any, typed: str) -> None:
    page = opened(knowledge())
    find(page, typed)
    assert page.evaluate("kg.state.selection") == {"kind": "relation", "id": "headquarteredIn", "from": "search"}
    assert page.locator("#card button.fact").inner_text().startswith("OKCoin ha sede in Hainan")


def test_what_no_name_matches_says_so(opened: Any) -> None:
    page = opened(knowledge())
    page.fill("#search", "zzz")
    assert page.locator("#suggestions").inner_text() == "Nessun nome corrisponde"


def test_a_suggestion_can_be_clicked(opened: Any, seed: Any) -> None:
    page = opened(seed)
    page.fill("#search", "citta int")
    page.locator("#suggestions li").first.click()
    assert page.locator("#card h2").inner_text() == "città intelligente"
