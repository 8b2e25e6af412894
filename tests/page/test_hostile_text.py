"""Labels, titles and evidence only ever as text."""

from __future__ import annotations

from typing import Any

from tests.page.articles import HOSTILE, hostile, hostile_text
from tests.page.browsing import press_entry

NO_MARKUP = "#graph img, #side img, #side script, #legend img, #chips img, a[href^=javascript]"


def test_hostile_labels_and_titles_stay_text(opened: Any) -> None:
    page = opened(hostile())
    page.click("#tab-facts")
    listed = page.locator("#pane-facts").text_content()
    for label in HOSTILE:
        assert label in listed
    for label in HOSTILE[:6]:
        page.fill("#search", label[:20])
        assert page.locator("#suggestions li .name").first.text_content() == label
    for entity in hostile().entities:
        page.evaluate("id => kg.select('node', id, 'facts')", entity.id)
        assert page.locator("#card h2").text_content() == entity.label
    page.evaluate("kg.select('fact', 'f4', 'graph')")
    press_entry(page, "relation-r1")
    press_entry(page, "modality-desired")
    assert page.locator(NO_MARKUP).count() == 0
    assert page.locator("script").count() == 3
    assert page.locator("h1").text_content() == HOSTILE[1]


def test_hostile_evidence_stays_text(opened: Any) -> None:
    page = opened(hostile_text())
    for number, words in enumerate(HOSTILE):
        page.evaluate("id => kg.select('fact', id, 'facts')", f"f{number}")
        assert page.locator("#card blockquote mark").text_content() == words
        assert page.locator(".sentence.lit").text_content() == words
    assert page.locator(NO_MARKUP).count() == 0
