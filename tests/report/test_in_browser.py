"""The report in a real browser: no complaint, no request, readable on telephones, and its links arrive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kg.page import to_html as graph_page
from kg.report import report, to_html
from kg.values import Knowledge
from tests.needs import missing
from tests.page.conftest import ROOT, watch
from tests.report.cases import CASES
from tests.sample import knowledge

AXE = ROOT / ".axe" / "node_modules" / "axe-core" / "axe.min.js"
WIDTHS = {1280: 900, 390: 844}


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Any]:
    """Opens a report beside the page of its graph; in the end, any request or complaint fails the test."""
    trouble: list[str] = []
    contexts = []

    def open_report(read: Knowledge, *, width: int = 1280, **context: Any) -> Any:
        path = tmp_path / "a.report.html"
        path.write_text(to_html(report(read)), encoding="utf-8")
        contexts.append(chromium.new_context(viewport={"width": width, "height": WIDTHS[width]}, **context))
        page = contexts[-1].new_page()
        watch(page, path, trouble)
        page.goto(path.as_uri())
        return page

    yield open_report
    for context in contexts:
        context.close()
    assert trouble == []


@pytest.mark.parametrize("read", CASES.values(), ids=CASES)
def test_a_report_opens_without_a_request_or_a_complaint(opened: Any, read: Knowledge) -> None:
    page = opened(read)
    assert page.locator("h2").first.inner_text() == "In short"
    assert page.evaluate("document.scripts.length") == 0


@pytest.mark.parametrize("read", CASES.values(), ids=CASES)
def test_nothing_is_wider_than_a_telephone(opened: Any, read: Knowledge) -> None:
    page = opened(read, width=390)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_number_of_a_fact_leads_to_its_sentence(opened: Any) -> None:
    page = opened(knowledge())
    page.locator("#summary a.cite").first.click()
    assert page.url.endswith("#f1")
    fact = page.locator("#f1")
    assert "Beijing creates hub" in fact.inner_text()
    assert page.locator(".passage", has=fact).locator("blockquote").inner_text() == "Pechino vorrebbe creare un polo."
    assert fact.evaluate("at => getComputedStyle(at).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_a_fact_leads_to_itself_in_the_page_of_the_graph(chromium: Any, tmp_path: Path) -> None:
    (tmp_path / "polo.html").write_text(graph_page(knowledge()), encoding="utf-8")
    (tmp_path / "polo.report.html").write_text(to_html(report(knowledge())), encoding="utf-8")
    page = chromium.new_page()
    page.goto((tmp_path / "polo.report.html").as_uri())
    page.locator("#f4 a.graph").click()
    page.wait_for_function("window.kg !== undefined")
    selection = page.evaluate("kg.state.selection")
    page.close()
    assert (selection["kind"], selection["id"]) == ("fact", "f4")


def test_the_report_is_dark_where_the_screen_is_and_light_on_paper(opened: Any) -> None:
    page = opened(knowledge(), color_scheme="dark")
    ink = "getComputedStyle(document.querySelector('figure text')).fill"
    dark = page.evaluate(ink)
    page.emulate_media(media="print")
    assert page.evaluate(ink) != dark
    assert not page.locator("nav").is_visible()


@pytest.fixture(scope="module")
def axe() -> str:
    if not AXE.exists():
        reason = "axe-core is not installed (tests/install-axe): accessibility was not checked"
        missing(reason)
    return AXE.read_text("utf-8")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_report_is_accessible(opened: Any, axe: str, width: int, scheme: str) -> None:
    page = opened(CASES["disagreeing"], width=width, color_scheme=scheme, bypass_csp=True)
    page.evaluate(axe)
    found = page.evaluate("axe.run()")
    assert [(one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found["violations"]] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_report_is_kept_as_a_picture(opened: Any, width: int, scheme: str) -> None:
    folder = ROOT / ".screenshots"
    folder.mkdir(exist_ok=True)
    path = folder / f"report-{width}-{scheme}.png"
    opened(CASES["disagreeing"], width=width, color_scheme=scheme).screenshot(path=path, full_page=True)
    assert path.stat().st_size > 10_000
