"""The page in a real browser, by clicking and typing. Any console message or request fails a test (see conftest)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kg.graph import to_networkx
from kg.page.data import page_data
from kg.values import Block, EntityType, Knowledge, Relation, Sentence, Source
from tests.sample import knowledge

HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "<a href='javascript:alert(1)'>href</a>",
    "\"' onmouseover=alert(1) x='",
    "{{7*7}}{% raw %}",
    "\u202egnp.exe\u2028\u2029 😀 <!--",
    "x" * 10_000,
]


def click_fact(page: Any, fact: str) -> None:
    """Clicks the edge of `fact` a little off its middle, where no label of a node hangs."""
    point = page.evaluate(
        """id => {
        const edge = kg.network.body.edges[id], box = document.getElementById('graph').getBoundingClientRect();
        const {x, y} = kg.network.canvasToDOM(edge.edgeType.getPoint(0.42));
        return [box.x + x, box.y + y];
    }""",
        fact,
    )
    page.mouse.click(*point)
    page.wait_for_function("kg.state.selection !== null")


def click_node(page: Any, node: str) -> None:
    point = page.evaluate(
        """id => {
        const {x, y} = kg.network.body.nodes[id], box = document.getElementById('graph').getBoundingClientRect();
        const at = kg.network.canvasToDOM({x, y});
        return [box.x + at.x, box.y + at.y];
    }""",
        node,
    )
    page.mouse.click(*point)
    page.wait_for_function("kg.state.selection !== null")


def click_sentence(page: Any, index: int) -> None:
    """Clicks the last character of a sentence, where no entity is named."""
    x, y = page.evaluate(
        """index => {
        const last = [...document.querySelectorAll('.sentence')].find(e => JSON.parse(e.dataset.sentence)[1] === index).lastChild;
        const range = document.createRange();
        range.setStart(last, last.length - 1);
        range.setEnd(last, last.length);
        const box = range.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
    }""",
        index,
    )
    page.mouse.click(x, y)


def lit(page: Any) -> list[str]:
    return list(page.locator(".sentence.lit").all_inner_texts())


def test_a_clicked_edge_shows_its_card_and_lights_its_sentence(opened: Any) -> None:
    page = opened(knowledge())
    click_fact(page, "f4")
    card = page.locator("#card").inner_text()
    for words in ("OKCoin non usa Bitcoin", "negato", "Pechino", "70%", "verb_object, null_subject", "Non usa Bitcoin"):
        assert words in card
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


def test_a_clicked_node_shows_names_links_and_facts_that_can_be_chosen(opened: Any) -> None:
    page = opened(knowledge())
    click_node(page, "pechino")
    card = page.locator("#card")
    assert "Beijing" in card.inner_text()
    assert card.locator("a").get_attribute("href") == "https://sws.geonames.org/1816670/"
    assert page.locator("#pane-text mark").all_inner_texts() == ["Pechino", "Pechino"]
    card.locator("button.fact").first.click()
    assert "desiderato" in card.inner_text()
    assert lit(page) == ["Pechino vorrebbe creare un polo."]


def test_a_clicked_sentence_lights_its_facts_in_the_graph(opened: Any) -> None:
    page = opened(knowledge())
    click_sentence(page, 2)
    wide = page.evaluate("Object.values(kg.network.body.edges).filter(e => e.options.width > 2).map(e => e.id).sort()")
    assert wide == ["f2", "f3"]
    assert page.locator("#card button.fact").count() == 2


def test_escape_clears_the_selection(opened: Any) -> None:
    page = opened(knowledge())
    click_node(page, "polo")
    page.keyboard.press("Escape")
    assert page.locator("#card").is_hidden()
    assert page.locator("mark").count() == 0


@pytest.mark.parametrize("typed", ["bei", "PÈCH", "pechino"])
def test_search_finds_names_in_both_languages_and_jumps(opened: Any, typed: str) -> None:
    page = opened(knowledge())
    page.keyboard.press("/")
    page.keyboard.type(typed)
    assert page.locator("#suggestions li").count() == 1
    page.keyboard.press("Enter")
    assert page.evaluate("kg.state.selection.id") == "pechino"
    assert page.locator("#card h2").inner_text() == "Pechino"
    near = page.evaluate("""() => {
        const {x, y} = kg.network.body.nodes.pechino, view = kg.network.getViewPosition();
        return Math.hypot(x - view.x, y - view.y);
    }""")
    assert near < 2


def test_suggestions_are_walked_by_keys_and_closed_by_escape(opened: Any) -> None:
    page = opened(knowledge())
    page.fill("#search", "o")
    first = page.locator("#suggestions [aria-selected=true]").inner_text()
    page.press("#search", "ArrowDown")
    assert page.locator("#suggestions [aria-selected=true]").inner_text() != first
    page.press("#search", "Escape")
    assert page.locator("#suggestions").is_hidden()


def test_the_list_of_facts_selects_and_stays(opened: Any) -> None:
    page = opened(knowledge())
    page.click("#tab-facts")
    assert page.locator("#pane-facts tbody tr").count() == 4
    page.locator("#pane-facts tbody tr").nth(1).click()
    assert page.locator("#pane-facts").is_visible()
    page.get_by_role("button", name="Mostra nel testo").click()
    assert lit(page) == ["OKCoin ha la sede in Hainan dal 2019."]


def test_the_legend_filters_and_nodes_leave_with_their_last_fact(opened: Any) -> None:
    page = opened(knowledge())
    page.locator("[data-entry=polarity--]").click()
    shown = "Object.values(kg.network.body.nodes).filter(n => !n.options.hidden).map(n => n.id).sort()"
    assert page.evaluate(shown) == ["2019", "hainan", "okcoin", "pechino", "polo"]
    assert page.locator("#tab-facts").inner_text() == "Fatti 3 di 4"
    page.locator("[data-entry=type-Organization]").click()
    assert page.evaluate(shown) == ["pechino", "polo"]
    page.locator("#show-all").click()
    assert len(page.evaluate(shown)) == 6


def test_colour_by_community_lists_communities(opened: Any) -> None:
    page = opened(knowledge())
    page.locator("[data-entry=colour-community]").click()
    assert page.locator("[data-entry^=community-]").count() == 2


def test_the_language_switch_changes_labels_and_interface(opened: Any) -> None:
    page = opened(knowledge())
    click_fact(page, "f1")
    page.click("[data-lang=en]")
    assert "Beijing creates hub" in page.locator("#card h2").inner_text()
    assert page.locator("#counts").inner_text() == "6 entities · 4 facts · 1 article"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("#search").get_attribute("placeholder") == "Find a name or a relation…"


def test_dark_follows_the_system_and_can_be_toggled(opened: Any) -> None:
    page = opened(knowledge(), color_scheme="dark")
    background = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    page.click("#theme")
    assert page.locator("html").get_attribute("data-theme") == "light"
    assert page.evaluate(background) != dark


@pytest.mark.parametrize("select", ["null", "['node', 'okcoin', 'graph']", "['fact', 'f4', 'graph']"])
def test_nothing_overflows_at_phone_width(opened: Any, select: str) -> None:
    page = opened(hostile(), width=390, height=844)
    page.evaluate(f"{select} && kg.select(...{select})")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator("#graph canvas").bounding_box()["y"] < page.locator("#panes").bounding_box()["y"]


def test_hostile_text_stays_text(opened: Any) -> None:
    page = opened(hostile())
    page.click("#tab-facts")
    listed = page.locator("#pane-facts").text_content()
    for label in HOSTILE:
        assert label in listed
    for label in HOSTILE[:6]:
        page.fill("#search", label[:20])
        assert page.locator("#suggestions li .name").first.text_content() == label
    for node in [entity["id"] for entity in page_data(hostile(), to_networkx(hostile()))["entities"]]:
        page.evaluate("id => kg.select('node', id, 'facts')", node)
    page.evaluate("kg.select('fact', 'f4', 'graph')")
    assert page.locator("#graph img, #side img, #side script, #side a[href^=javascript]").count() == 0
    assert page.locator("script").count() == 3


def test_a_page_without_facts_opens_and_says_so(opened: Any) -> None:
    for empty in (Knowledge("vuoto", (), (), (), ()), replace(knowledge(), facts=())):
        page = opened(empty)
        assert page.get_by_text("non è stato trovato nessun fatto").is_visible()


def test_every_document_is_shown(opened: Any) -> None:
    sample = knowledge()
    other = Source("b", "Altro.", "it", (Block(0, 6, "Altro."),), title="Secondo articolo")
    page = opened(
        replace(
            sample, sources=(*sample.sources, other), sentences=(*sample.sentences, Sentence("b", 0, 0, 6, "Altro."))
        )
    )
    assert page.locator("#pane-text article").count() == 2
    assert page.get_by_text("Secondo articolo").is_visible()


def test_the_whole_graph_is_in_view_at_first(opened: Any) -> None:
    page = opened(knowledge())
    assert page.evaluate("""() => {
        const {clientWidth, clientHeight} = document.getElementById('graph');
        return Object.values(kg.network.body.nodes).every(({x, y}) => {
            const at = kg.network.canvasToDOM({x, y});
            return at.x > 0 && at.y > 0 && at.x < clientWidth && at.y < clientHeight;
        });
    }""")


def test_everything_is_reached_by_tab_in_order_and_has_a_name(opened: Any) -> None:
    page = opened(knowledge())
    seen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate("""() => {
            const at = document.activeElement;
            return [at.id || at.className, at.getAttribute('aria-label') || at.getAttribute('aria-labelledby')
                || at.textContent.trim()];
        }""")
        )
    assert all(name for _, name in seen)
    order = [what for what, _ in seen]
    wanted = ["search", "theme", "vis-network", "zoom-in", "tab-text", "pane-text"]
    assert [what for what in dict.fromkeys(order) if what in wanted] == wanted


def hostile() -> Knowledge:
    """The sample with every name, label and title an attack."""
    sample = knowledge()
    entities = tuple(
        replace(entity, names=(label,), english=(label + " en",), links=("javascript:alert(1)",))
        for entity, label in zip(sample.entities, HOSTILE, strict=False)
    )
    facts = tuple(
        replace(fact, relation=Relation(label, label, {"it": HOSTILE[-1], "en": label}), rules=(label,), time=label)
        for fact, label in zip(sample.facts, HOSTILE, strict=False)
    )
    source = replace(sample.sources[0], title=HOSTILE[1], origin=HOSTILE[0], date=HOSTILE[3])
    return replace(sample, name=HOSTILE[1], sources=(source,), entities=entities, facts=facts)


def long_article() -> Knowledge:
    """The sample after a hundred paragraphs in which nothing is said."""
    sample = knowledge()
    filler = "Qui non si dice niente di nuovo.\n\n" * 100
    shift = len(filler)
    source = sample.sources[0]
    blocks = tuple(Block(at, at + 32, filler[at : at + 32]) for at in range(0, shift, 34))
    moved = tuple(replace(block, start=block.start + shift, end=block.end + shift) for block in source.blocks)
    sentences = tuple(replace(s, start=s.start + shift, end=s.end + shift) for s in sample.sentences)
    facts = tuple(
        replace(fact, evidence=tuple(replace(e, start=e.start + shift, end=e.end + shift) for e in fact.evidence))
        for fact in sample.facts
    )
    return replace(
        sample,
        sources=(replace(source, text=filler + source.text, blocks=(*blocks, *moved)),),
        sentences=sentences,
        facts=facts,
        entities=tuple(replace(entity, mentions=(), type=EntityType.CONCEPT) for entity in sample.entities),
    )
