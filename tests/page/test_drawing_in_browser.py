"""What is read at a glance: colours, sizes, lines, parallel facts, labels."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from tests.page.articles import EMPTY, parallel_facts, two_documents
from tests.page.browsing import LINES, click_fact, press_entry
from tests.sample import knowledge

COLOURS = "Object.fromEntries(Object.values(kg.network.body.nodes).map(n => [n.id, n.options.color.background]))"
SIZES = "Object.fromEntries(Object.values(kg.network.body.nodes).map(n => [n.id, n.options.size]))"


def test_the_whole_graph_is_in_view_at_first(opened: Any) -> None:
    page = opened(knowledge())
    assert page.evaluate("""() => {
        const {clientWidth, clientHeight} = document.getElementById('graph');
        return Object.values(kg.network.body.nodes).every(({x, y}) => {
            const at = kg.network.canvasToDOM({x, y});
            return at.x > 0 && at.y > 0 && at.x < clientWidth && at.y < clientHeight;
        });
    }""")


def test_colour_is_by_type_community_or_document(opened: Any) -> None:
    page = opened(two_documents())
    by_type = page.evaluate(COLOURS)
    assert by_type["pechino"] == by_type["hainan"] != by_type["okcoin"]
    page.locator("[data-entry=colour-community]").click()
    by_community = page.evaluate(COLOURS)
    assert by_community["pechino"] != by_community["hainan"] == by_community["okcoin"]
    page.locator("[data-entry=colour-document]").click()
    assert page.locator("[data-entry^=document-] .dot").count() == 2
    assert len(set(page.evaluate(COLOURS).values())) == 1  # all are named most in the first article


def test_size_is_by_pagerank_degree_or_betweenness(opened: Any, seed: Any) -> None:
    page = opened(seed)
    page.locator("summary", has_text="Disegno").click()
    seen = []
    for measure in ("pagerank", "degree", "betweenness"):
        page.select_option("#size", measure)
        sizes = page.evaluate(SIZES)
        seen.append(sizes)
        assert max(sizes, key=sizes.get) == "pechino"
        assert max(sizes.values()) == 20
    assert seen[0] != seen[1] != seen[2]
    assert min(seen[2].values()) < 7.1


def test_lines_tell_how_real_a_fact_is(opened: Any) -> None:
    page = opened(knowledge())
    dashes = page.evaluate(
        "Object.fromEntries(kg.visible().list.map(f => [f.id, kg.network.body.edges[f.id].options.dashes]))"
    )
    assert dashes == {"f1": [10, 6], "f2": False, "f3": False, "f4": False}
    colour = "id => kg.network.body.edges[id].options.color.color"
    assert page.evaluate(colour, "f4") == "#c92a2a" != page.evaluate(colour, "f2")
    dashed = page.locator("[data-entry=modality-desired] line").get_attribute("stroke-dasharray")
    assert dashed
    assert page.locator("[data-entry=modality-actual] line").get_attribute("stroke-dasharray") is None


def test_parallel_facts_are_lines_of_their_own_or_one_with_their_number(opened: Any) -> None:
    page = opened(parallel_facts())
    assert page.evaluate(LINES) == ["f1", "f2", "f3", "f4", "g1", "g2"]
    page.locator("summary", has_text="Disegno").click()
    page.check("#bundled")
    assert page.evaluate(LINES) == ["f1", "f2", "f3", "f4"]
    click_fact(page, "f2")
    assert page.locator("#card h2").inner_text() == "Hainan — OKCoin"
    assert page.locator("#card button.fact").count() == 3
    press_entry(page, "polarity--")
    page.keyboard.press("Escape")
    click_fact(page, "f2")
    page.uncheck("#bundled")
    assert page.evaluate(LINES) == ["f1", "f2", "f3", "g2"]


def test_the_switch_for_parallel_facts_is_there_only_where_there_are_some(opened: Any) -> None:
    page = opened(knowledge())
    page.locator("summary", has_text="Disegno").click()
    assert page.locator("#parallel").is_hidden()


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("lang", ["it", "en"])
def test_labels_do_not_overlap_at_rest(opened: Any, seed: Any, width: int, lang: str) -> None:
    page = opened(seed, width=width, height=844)
    page.click(f"[data-lang={lang}]")
    page.evaluate("new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))")
    boxes = page.evaluate("kg.labels()")
    assert len(boxes) > 20
    assert not [
        (a, b) for a, b in combinations(boxes, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


def test_a_page_without_facts_opens_and_says_so(opened: Any) -> None:
    for empty in (EMPTY, knowledge_without_facts()):
        page = opened(empty)
        assert page.get_by_text("non è stato trovato nessun fatto").is_visible()


def knowledge_without_facts() -> Any:
    from dataclasses import replace

    return replace(knowledge(), facts=())
