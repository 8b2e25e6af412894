"""Graph, text and facts: what is chosen in one stands out in the others, and the card tells all that is known of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.page.articles import long_article, two_documents
from tests.page.browsing import click_fact, click_node, click_sentence, lit
from tests.sample import knowledge

WIDE = "Object.values(kg.network.body.edges).filter(e => e.options.width > 2).map(e => e.id).sort()"


def test_a_clicked_edge_shows_its_card_and_lights_its_sentence(opened: Any) -> None:
    page = opened(knowledge())
    click_fact(page, "f4")
    card = page.locator("#card")
    rows = dict(zip(card.locator("dt").all_inner_texts(), card.locator("dd").all_inner_texts(), strict=True))
    assert card.locator("h2").inner_text() == "OKCoin non usa Bitcoin"
    assert rows == {
        "Soggetto": "OKCoin",
        "Predicato": "non usa",
        "Oggetto": "Bitcoin",
        "Quanto è reale": "reale",
        "Polarità": "negato",
        "Chi lo dice": "Pechino",
        "Quando": "non indicato",
        "Fiducia": "70%",
        "Regola": "verb_object, null_subject",
        "Documento": "Pechino vuole un polo",
    }
    assert card.locator("blockquote").inner_text() == "Non usa Bitcoin."
    assert lit(page) == ["Non usa Bitcoin."]
    assert page.locator(".sentence.lit mark").inner_text() == "Non usa Bitcoin"


def test_the_sentence_of_a_clicked_edge_scrolls_into_view(opened: Any) -> None:
    page = opened(long_article(), height=600)
    click_fact(page, "f2")
    assert page.evaluate("""() => {
        const pane = document.getElementById('pane-text').getBoundingClientRect();
        const lit = document.querySelector('.sentence.lit').getBoundingClientRect();
        return lit.top >= pane.top && lit.bottom <= pane.bottom;
    }""")


def test_a_clicked_node_shows_names_links_centrality_neighbours_and_facts(opened: Any) -> None:
    page = opened(knowledge())
    click_node(page, "okcoin")
    card = page.locator("#card")
    assert card.locator(".kind").inner_text() == "Organizzazione"
    assert card.locator(".neighbour").all_inner_texts() == ["Hainan", "2019", "Bitcoin"]
    assert card.locator("button.fact").count() == 3
    measures = card.locator(".measures li").all_inner_texts()
    assert [text.split()[0] for text in measures] == ["PageRank", "Grado", "Intermediazione"]
    assert measures[1] == "Grado 3 1ª di 6"
    card.locator(".neighbour", has_text="Hainan").click()
    assert card.locator("h2").inner_text() == "Hainan"
    click_node(page, "pechino")
    assert "Beijing" in card.inner_text()
    assert "Dichiara (1)" in card.inner_text()
    assert card.locator("a").get_attribute("href") == "https://sws.geonames.org/1816670/"


def test_the_surroundings_of_a_clicked_node_stand_out_and_its_mentions_are_marked(opened: Any) -> None:
    page = opened(knowledge())
    click_node(page, "pechino")
    assert page.evaluate(WIDE) == ["f1"]
    assert page.locator("#pane-text mark").all_inner_texts() == ["Pechino", "Pechino"]
    page.locator("#card button.fact").first.click()
    assert "desiderato" in page.locator("#card").inner_text()
    assert lit(page) == ["Pechino vorrebbe creare un polo."]


def test_a_clicked_sentence_lights_its_facts_in_the_graph(opened: Any) -> None:
    page = opened(knowledge())
    click_sentence(page, 2)
    assert page.evaluate(WIDE) == ["f2", "f3"]
    assert page.locator("#card button.fact").count() == 2
    assert lit(page) == ["OKCoin ha la sede in Hainan dal 2019."]


def test_a_mention_in_the_text_is_marked_and_chooses_its_entity(opened: Any) -> None:
    page = opened(knowledge())
    assert page.locator(".mention").all_inner_texts() == [
        "Pechino",
        "polo",
        "Pechino",
        "polo",
        "OKCoin",
        "Hainan",
        "2019",
        "Bitcoin",
    ]
    page.locator(".mention", has_text="Hainan").click()
    assert page.evaluate("kg.state.selection") == {"kind": "node", "id": "hainan", "from": "text"}
    assert page.locator("#card h2").inner_text() == "Hainan"


def test_of_mentions_one_in_the_other_each_keeps_its_own_words(opened: Any, seed: Any) -> None:
    page = opened(seed)
    first = page.locator(".sentence").nth(1)
    assert first.inner_text().startswith("Il governo della città di Pechino ha pubblicato")
    inner = first.locator(".mention[data-entity=pechino]").first
    assert inner.inner_text() == "Pechino"
    inner.click()
    assert page.evaluate("kg.state.selection.id") == "pechino"
    assert page.locator(".mention .mention").count() == 0


def test_the_text_on_the_page_is_the_text_of_the_article(opened: Any, seed: Any) -> None:
    page = opened(seed)
    shown = page.evaluate("[...document.querySelectorAll('#pane-text article > :not(.about)')].map(e => e.textContent)")
    assert shown == [block.text for block in seed.sources[0].blocks]


def test_a_relation_has_a_card_with_all_its_facts(opened: Any) -> None:
    page = opened(knowledge())
    click_fact(page, "f2")
    page.locator("#card dd button", has_text="ha sede in").click()
    assert page.locator("#card h2").inner_text() == "ha sede in"
    assert page.locator("#card button.fact").count() == 1


def test_escape_clears_the_selection(opened: Any) -> None:
    page = opened(knowledge())
    click_node(page, "polo")
    page.keyboard.press("Escape")
    assert page.locator("#card").is_hidden()
    assert page.locator("mark").count() == 0


def test_the_table_of_facts_selects_and_stays(opened: Any) -> None:
    page = opened(knowledge())
    page.click("#tab-facts")
    assert page.locator("#pane-facts tbody tr").count() == 4
    page.locator("#pane-facts tbody tr").nth(1).click()
    assert page.locator("#pane-facts").is_visible()
    assert page.locator("#pane-facts tr[aria-selected=true]").get_attribute("data-fact") == "f2"
    page.get_by_role("button", name="Mostra nel testo").click()
    assert lit(page) == ["OKCoin ha la sede in Hainan dal 2019."]


@pytest.mark.parametrize(
    ("column", "once", "twice"),
    [
        ("subject", ["f2", "f3", "f4", "f1"], ["f1", "f2", "f3", "f4"]),
        ("confidence", ["f3", "f4", "f2", "f1"], ["f1", "f2", "f4", "f3"]),
        ("object", ["f3", "f4", "f2", "f1"], ["f1", "f2", "f4", "f3"]),
    ],
)
def test_the_table_is_sorted_up_then_down_then_as_the_text_goes(
    opened: Any, column: str, once: list[str], twice: list[str]
) -> None:
    page = opened(knowledge())
    page.click("#tab-facts")
    rows = "[...document.querySelectorAll('#pane-facts tbody tr')].map(row => row.dataset.fact)"
    for order, sort in ((once, "ascending"), (twice, "descending"), (["f1", "f2", "f3", "f4"], "none")):
        page.click(f"[data-column={column}]")
        assert page.evaluate(rows) == order
        assert page.locator(f"th:has([data-column={column}])").get_attribute("aria-sort") == sort


def test_the_table_is_walked_with_the_keyboard(opened: Any) -> None:
    page = opened(knowledge())
    page.click("#tab-facts")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.tagName") != "TR":
        page.keyboard.press("Tab")
    for key in ("ArrowDown", "ArrowDown", "End", "ArrowUp", "Enter"):
        page.keyboard.press(key)
    assert page.evaluate("kg.state.selection.id") == "f3"


def test_the_wide_table_tells_also_who_says_so_and_when(opened: Any) -> None:
    page = opened(knowledge())
    page.click("#tab-facts")
    assert page.locator("th.extra").first.is_hidden()
    page.click("#wide")
    assert page.locator("th.extra").first.is_visible()
    assert page.locator("tr[data-fact=f4]").inner_text().split("\t")[4] == "Pechino"


def test_every_document_is_shown(opened: Any) -> None:
    page = opened(two_documents())
    assert page.locator("#pane-text article").count() == 2
    assert page.get_by_role("heading", name="Secondo articolo").is_visible()
