"""A made graph of 5,000 things and 10,000 facts: found, filtered, walked and given away like a small one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from page_graphs import made

from kg.page import to_html
from kg.values import Knowledge
from tests.page.browsing import chips, find, press_entry
from tests.page.conftest import watch


@pytest.fixture(scope="module")
def large() -> Knowledge:
    return made(5_000, 10_000)


@pytest.fixture(scope="module")
def page(chromium: Any, large: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One page for all tests of this file; each begins by showing everything again."""
    path: Path = tmp_path_factory.mktemp("large") / "large.html"
    path.write_text(to_html(large), encoding="utf-8")
    trouble: list[str] = []
    context = chromium.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    watch(opened, path, trouble)
    opened.goto(path.as_uri())
    yield opened
    context.close()
    assert trouble == []


@pytest.fixture(autouse=True)
def _afresh(page: Any) -> None:
    page.keyboard.press("Escape")
    page.evaluate("document.getElementById('show-all').click()")


def test_everything_is_found(page: Any, large: Knowledge) -> None:
    least = min(
        large.entities, key=lambda entity: sum(entity.id in (fact.subject, fact.object) for fact in large.facts)
    )
    find(page, least.names[0])
    assert page.locator("#card h2").inner_text() == least.names[0]
    assert page.evaluate("id => kg.network.body.nodes[id].options.hidden", least.id) is False


def test_a_filter_leaves_what_it_should(page: Any, large: Knowledge) -> None:
    press_entry(page, "only-modality-planned")
    planned = [fact for fact in large.facts if fact.modality == "planned"]
    assert page.evaluate("kg.visible().facts.size") == len(planned)
    assert page.evaluate("kg.visible().nodes.size") == len({end for f in planned for end in (f.subject, f.object)})
    assert chips(page) == ["solo pianificato"]


def test_the_surroundings_and_a_path_are_found(page: Any, large: Knowledge) -> None:
    fact = large.facts[0]
    page.evaluate("id => kg.select('node', id, 'search')", fact.subject)
    page.locator("[data-entry=steps-1]").click()
    assert fact.object in page.evaluate("[...kg.visible().nodes]")
    page.locator("[data-chip=focus]").click()
    page.locator("[data-entry=path]").click()
    page.evaluate("id => kg.select('node', id, 'search')", large.facts[-1].object)
    assert page.locator("#card .paths > li").count() >= 1
    assert page.locator("#card .step blockquote").count() >= 1


def test_the_table_holds_every_fact_as_far_as_it_is_scrolled(page: Any) -> None:
    page.click("#tab-facts")
    rows = page.locator("#pane-facts tbody tr")
    before = rows.count()
    assert before < 1000
    page.evaluate("document.getElementById('pane-facts').scrollTop = 1e7")
    page.wait_for_timeout(100)
    assert rows.count() > before
    page.locator("[data-column=confidence]").click()
    shares = [int(text.rstrip("%")) for text in page.locator("tbody td:last-child").all_inner_texts()]
    assert shares == sorted(shares)
    page.click("#tab-text")


def test_all_facts_are_given_away(page: Any, large: Knowledge) -> None:
    page.click("#takeaway > summary")
    with page.expect_download() as download:
        page.click("#take-jsonl")
    lines = Path(download.value.path()).read_text("utf-8").split("\n")[:-1]
    assert [json.loads(line)["id"] for line in lines] == [fact.id for fact in large.facts]


def test_labels_do_not_overlap_at_rest(page: Any) -> None:
    page.click("#fit")
    page.evaluate("new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))")
    boxes = sorted(page.evaluate("kg.labels()"))
    assert len(boxes) > 10
    for at, box in enumerate(boxes):
        for other in boxes[at + 1 :]:
            if other[0] >= box[2]:
                break
            assert not (box[1] < other[3] and other[1] < box[3])
