"""A reader who knows nothing asks the seed article, and has the answer in a few steps."""

from __future__ import annotations

from typing import Any

from tests.page.browsing import DRAWN, find, press_entry


def test_what_does_beijing_plan(opened: Any, seed: Any) -> None:
    page = opened(seed)
    page.click("[data-lang=en]")
    find(page, "beijing")
    stated = page.locator("#card .fact").all_inner_texts()
    assert any(text.startswith("Beijing plans noteworthy changes") or "Beijing plans" in text for text in stated)
    assert any("Beijing becomes centre for blockchain innovation\nplanned" in text for text in stated)


def test_who_is_in_hainan_and_why_do_we_say_so(opened: Any, seed: Any) -> None:
    page = opened(seed)
    page.click("[data-lang=en]")
    find(page, "hainan")
    facts = page.locator("#card .fact", has_text="headquartered in")
    assert sorted(text.split(" headquartered")[0] for text in facts.all_inner_texts()) == ["Huobi", "OKCoin"]
    facts.first.click()
    assert page.locator("#card blockquote mark").inner_text().startswith("OKCoin e Huobi")
    assert "Hainan" in page.locator(".sentence.lit").inner_text()


def test_what_is_only_planned(opened: Any, seed: Any) -> None:
    page = opened(seed)
    press_entry(page, "only-modality-planned")
    planned = [fact for fact in seed.facts if fact.modality == "planned"]
    assert page.evaluate(DRAWN) == sorted({end for fact in planned for end in (fact.subject, fact.object)})
    page.click("#tab-facts")
    assert page.locator("#pane-facts tbody tr").count() == len(planned)
