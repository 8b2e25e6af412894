"""Language, theme, phones, keyboard and screen readers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.needs import missing
from tests.page.articles import hostile
from tests.page.browsing import click_fact, click_node
from tests.page.conftest import ROOT
from tests.sample import knowledge

AXE = ROOT / ".axe" / "node_modules" / "axe-core" / "axe.min.js"
SELECTIONS = [
    "null",
    "['node', 'okcoin', 'graph']",
    "['fact', 'f4', 'graph']",
    "['path', '[\"okcoin\",\"polo\"]', 'graph']",
]


def test_the_language_switch_changes_labels_and_interface(opened: Any) -> None:
    page = opened(knowledge())
    click_fact(page, "f1")
    page.click("[data-lang=en]")
    assert "Beijing creates hub" in page.locator("#card h2").inner_text()
    assert page.locator("#counts").inner_text() == "6 entities · 4 facts · 1 article"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("#search").get_attribute("placeholder") == "Find a name or a relation…"


def test_no_word_of_the_interface_is_left_out_in_either_language(opened: Any) -> None:
    page = opened(knowledge())
    page.evaluate("kg.select('node', 'pechino', 'search')")
    for lang in ("it", "en"):
        page.click(f"[data-lang={lang}]")
        unnamed = page.evaluate("""() => {
            const all = [...document.querySelectorAll('[data-text], [data-label], button, select, summary')];
            const name = e => e.textContent.trim() || e.getAttribute('aria-label') || e.dataset.count;
            return all.filter(e => !name(e)).map(e => e.outerHTML);
        }""")
        assert unnamed == []


def test_dark_follows_the_system_and_can_be_toggled(opened: Any) -> None:
    page = opened(knowledge(), color_scheme="dark")
    background = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    page.click("#theme")
    assert page.locator("html").get_attribute("data-theme") == "light"
    assert page.evaluate(background) != dark


@pytest.mark.parametrize("select", SELECTIONS)
def test_nothing_overflows_at_phone_width(opened: Any, select: str) -> None:
    page = opened(hostile(), width=390, height=844)
    page.evaluate(f"{select} && kg.select(...{select})")
    page.click("#legend > summary")
    page.click("#takeaway > summary")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    box = page.locator(".menu-body").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert page.locator("#graph canvas").bounding_box()["y"] < page.locator("#panes").bounding_box()["y"]


def test_everything_is_reached_by_tab_in_order_and_has_a_name(opened: Any) -> None:
    page = opened(knowledge())
    seen = []
    for _ in range(70):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate("""() => {
            const at = document.activeElement;
            return [at.id || at.className || at.tagName, at.getAttribute('aria-label')
                || at.getAttribute('aria-labelledby') || at.textContent.trim()];
        }""")
        )
    assert all(name for what, name in seen if what != "BODY")
    order = [what for what, _ in seen]
    wanted = ["search", "theme", "vis-network", "zoom-in", "tab-text", "pane-text", "told-count"]
    assert [what for what in dict.fromkeys(order) if what in wanted] == wanted


def test_sentences_and_mentions_are_walked_with_the_arrows(opened: Any) -> None:
    page = opened(knowledge())
    page.locator(".told-count").first.focus()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Un fatto da questa frase"
    page.keyboard.press("Enter")
    assert page.evaluate("kg.state.selection.kind") == "sentence"
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.textContent") == "OKCoin"
    page.keyboard.press("Enter")
    assert page.evaluate("kg.state.selection.id") == "okcoin"
    assert page.evaluate("document.activeElement.textContent") == "OKCoin"


def test_the_focus_stays_in_the_card_when_its_content_changes(opened: Any) -> None:
    page = opened(knowledge())
    click_node(page, "okcoin")
    page.locator("#card .neighbour").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("#card h2").inner_text() == "Hainan"
    assert page.evaluate("document.getElementById('card').contains(document.activeElement)")


@pytest.fixture(scope="module")
def axe() -> str:
    if not AXE.exists():
        reason = "axe-core is not installed (tests/install-axe): accessibility was not checked"
        missing(reason)
    return AXE.read_text("utf-8")


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(opened: Any, seed: Any, axe: str, width: int, scheme: str) -> None:
    page = opened(seed, width=width, height=900, color_scheme=scheme)
    page.evaluate(axe)
    opened_all = "document.querySelectorAll('details').forEach(details => { details.open = true; })"
    for act in (
        "kg.select('node', 'pechino', 'search')",
        "kg.select('path', '[\"exchange\",\"hainan\"]', 'search')",
        f"document.getElementById('tab-facts').click(); {opened_all}",
    ):
        page.evaluate(f"() => {{ {act} }}")
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        serious = [
            f"{violation['id']}: {node['html'][:200]}"
            for violation in found["violations"]
            if violation["impact"] in {"serious", "critical"}
            for node in violation["nodes"]
        ]
        assert serious == []
