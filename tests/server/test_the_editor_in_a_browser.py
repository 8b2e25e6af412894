"""The query editor, used in a real Chromium on a real server: it complains of nothing and asks no one else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

Open = Callable[..., Any]
LABELS = "SELECT ?label WHERE { ?s rdfs:label ?label } ORDER BY ?label"


@pytest.fixture
def editor(browser: Any, thread: ThreadPoolExecutor, address: str) -> Iterator[Open]:
    """Opens the editor; in the end, any request elsewhere, any complaint or dialogue fails the test."""
    trouble: list[str] = []
    contexts = []

    def open_editor(hash_: str = "", *, width: int = 1280, height: int = 800, **context: Any) -> Any:
        contexts.append(
            browser.new_context(
                viewport={"width": width, "height": height}, **{"locale": "en-GB", "color_scheme": "light", **context}
            )
        )
        page = contexts[-1].new_page()
        page.on("console", lambda message: "status of 400" in message.text or trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
        page.on(
            "request",
            lambda request: request.url.startswith((address, "blob:", "data:")) or trouble.append(request.url),
        )
        page.on("dialog", lambda dialog: (trouble.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.goto(f"{address}/query{hash_}")
        page.wait_for_selector("html[data-ready]")
        return page

    yield open_editor
    for context in contexts:
        thread.submit(context.close).result()
    assert trouble == []


def run(page: Any, query: str) -> None:
    page.fill("#query", query)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#run:enabled")


def test_a_query_that_is_typed_and_run_gives_rows(editor: Open) -> None:
    page = editor()
    run(page, "SELECT ?who ?where WHERE { ?who kgv:headquarteredIn ?where }")
    assert page.locator("tbody td").all_inner_texts() == ["e:okcoin", "e:hainan"]
    assert page.locator("#status").inner_text().startswith("1 row in ")


def test_an_error_shows_its_line_and_a_caret(editor: Open) -> None:
    page = editor()
    run(page, "SELECT ?x WHERE {\n  ?x a }\n")
    lines = page.locator("#error pre").inner_text().splitlines()
    assert page.locator("#error p").inner_text().startswith("wrong SPARQL in line 2")
    assert lines[-2].startswith("2 |   ?x a }")
    assert lines[-1].rstrip().endswith("^")


def test_labels_that_mean_harm_are_only_text(editor: Open) -> None:
    page = editor()
    run(page, LABELS)
    text = " ".join(page.locator("tbody td").all_inner_texts())
    assert "<img src=x onerror=alert(1)>" in text
    assert page.locator("tbody img").count() == 0


def test_the_language_of_a_literal_stands_beside_it(editor: Open) -> None:
    page = editor()
    run(page, "SELECT ?l WHERE { e:pechino rdfs:label ?l FILTER (LANG(?l) = 'it') }")
    assert page.locator("tbody td").inner_text() == "Pechino@it"


def test_an_iri_leads_to_its_description(editor: Open) -> None:
    page = editor()
    run(page, "SELECT ?who WHERE { ?who a kgv:Organization }")
    page.click("tbody button")
    page.wait_for_selector("#rows > pre")
    assert "kgv:headquarteredIn e:hainan" in page.locator("#rows > pre").inner_text()


def test_an_answer_of_yes_or_no_is_told(editor: Open) -> None:
    page = editor()
    run(page, "ASK { e:pechino a kgv:Place }")
    assert page.locator("#status").inner_text().startswith("Yes in ")


@pytest.mark.parametrize(("name", "ending"), [("CSV", "csv"), ("TSV", "tsv"), ("JSON", "json")])
def test_rows_can_be_downloaded(editor: Open, name: str, ending: str) -> None:
    page = editor()
    run(page, LABELS)
    with page.expect_download() as download:
        page.click(f"#downloads button:text-is('{name}')")
    assert download.value.suggested_filename == f"piccolo.{ending}"
    assert "OKCoin" in Path(download.value.path()).read_text("utf8")


def test_triples_can_be_downloaded(editor: Open) -> None:
    page = editor()
    run(page, "CONSTRUCT WHERE { ?s a kgv:Place }")
    with page.expect_download() as download:
        page.click("#downloads button:text-is('Turtle')")
    assert download.value.suggested_filename == "piccolo.ttl"


def test_a_link_brings_its_query_and_does_not_run_it(editor: Open) -> None:
    page = editor(f"#query={quote(LABELS)}")
    assert page.input_value("#query") == LABELS
    assert page.locator("#result").is_hidden()


def test_a_query_that_was_run_is_in_the_address(editor: Open) -> None:
    page = editor()
    run(page, LABELS)
    encoded = quote(LABELS, safe="!~*'()")
    assert page.url.endswith(f"#query={encoded}")


def test_a_ready_question_is_filled_in_and_asked(editor: Open) -> None:
    page = editor()
    page.select_option("#question", "headquarters")
    page.click("#take")
    page.wait_for_selector("tbody td")
    assert "Hainan" in " ".join(page.locator("tbody td").all_inner_texts())


def test_a_question_that_this_graph_cannot_answer_says_so(editor: Open) -> None:
    page = editor()
    page.select_option("#question", "connected")
    for field in page.locator("#fields input[required]").all():
        field.fill("Pechino")
    page.click("#take")
    page.wait_for_selector("#error:visible")
    assert "needs the evidence twin" in page.locator("#error").inner_text()


def test_it_speaks_italian_and_english(editor: Open) -> None:
    page = editor(locale="it-IT")
    assert page.locator("#run").inner_text() == "Esegui"
    page.click("#language")
    assert page.locator("#run").inner_text() == "Run"
    assert page.get_attribute("html", "lang") == "en"


def test_it_is_dark_where_the_system_is_and_can_be_switched(editor: Open) -> None:
    page = editor(color_scheme="dark")
    assert page.get_attribute("html", "data-theme") == "dark"
    page.click("#theme")
    assert page.get_attribute("html", "data-theme") == "light"


def test_on_a_phone_nothing_sticks_out(editor: Open) -> None:
    page = editor(width=390, height=844)
    run(page, "SELECT * WHERE { ?s ?p ?o }")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_coloured_text_is_the_text_that_is_typed(editor: Open) -> None:
    page = editor()
    query = "# c\nSELECT ?città { <http://a/b> rdfs:label '''x\"''' ; a \"un'altra\" . FILTER (1 < 2) }"
    page.fill("#query", query)
    assert page.evaluate("document.getElementById('painted').textContent") == f"{query}\n"
    kinds = page.evaluate("[...document.querySelectorAll('#painted span')].map((e) => e.className)")
    assert set(kinds) == {"comment", "keyword", "variable", "iri", "name", "string"}


def test_the_explorer_is_drawn_and_complains_of_nothing(editor: Open, address: str) -> None:
    page = editor()
    page.goto(f"{address}/")
    page.wait_for_selector("canvas")
    assert page.evaluate("window.kg !== undefined")


def test_every_control_has_a_name(editor: Open) -> None:
    page = editor()
    run(page, LABELS)
    unnamed = page.evaluate(
        """[...document.querySelectorAll("button, select, textarea, input")].filter(
            (e) => e.checkVisibility() && !(e.innerText.trim() || e.ariaLabel || e.labels?.length)).length"""
    )
    assert unnamed == 0
