"""A graph beyond what can be drawn: its most central part, and how a reader gets at the rest."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from page_graphs import made

from kg.values import Knowledge
from tests.page.browsing import DRAWN, find, place_of

NODES, EDGES, DRAWN_AT_FIRST = 5_000, 10_000, 500
ENTITIES = f"({DRAWN}).filter(id => !id.startsWith('\\u0000'))"
RINGS = f"({DRAWN}).filter(id => id.startsWith('\\u0000'))"


@cache
def large() -> Knowledge:
    return made(NODES, EDGES)


def left_out(page: Any) -> Any:
    """The entity of the page that is least likely to be drawn: the last that is not, with a name of its own."""
    drawn = set(page.evaluate(ENTITIES))
    names = [entity.label for entity in large().entities]
    return next(e for e in reversed(large().entities) if e.id not in drawn and names.count(e.label) == 1)


def neighbours(entity: str) -> set[str]:
    ends = [(fact.subject, fact.object) for fact in large().facts]
    return {other for pair in ends if entity in pair for other in pair if other != entity}


def test_the_most_central_are_drawn_and_the_page_says_so_in_both_languages(opened: Any) -> None:
    page = opened(large())
    assert len(page.evaluate(ENTITIES)) == DRAWN_AT_FIRST
    assert "Mostrate 500 entità di 5000, le più alte per PageRank." in page.locator("#showing").inner_text()
    page.click("[data-lang=en]")
    assert "Showing 500 of 5,000 entities, the highest by PageRank." in page.locator("#showing").inner_text()
    degree: dict[str, int] = {}
    for fact in large().facts:
        for end in (fact.subject, fact.object):
            degree[end] = degree.get(end, 0) + 1
    assert set(sorted(degree, key=lambda end: -degree[end])[:50]) <= set(page.evaluate(ENTITIES))


def test_more_can_be_shown_and_fewer_again(opened: Any) -> None:
    page = opened(large())
    page.click("#show-more")
    assert len(page.evaluate(ENTITIES)) == 2 * DRAWN_AT_FIRST
    assert "Mostrate 1000 entità di 5000" in page.locator("#showing").inner_text()
    page.click("#show-fewer")
    assert len(page.evaluate(ENTITIES)) == DRAWN_AT_FIRST


def test_a_ring_opens_its_community_by_a_press_and_closes_it_by_another(opened: Any) -> None:
    page = opened(large())
    ring = page.evaluate(RINGS)[0]
    before = page.evaluate(ENTITIES)
    page.mouse.click(*place_of(page, ring))
    after = page.evaluate(ENTITIES)
    community = int(ring.rpartition(" ")[2])
    assert page.evaluate("[...kg.state.opened]") == [community]
    assert set(before) < set(after)
    assert f"Mostrate {len(after)} entità" in page.locator("#showing").inner_text()
    page.mouse.click(*place_of(page, ring))
    assert page.evaluate(ENTITIES) == before


def test_a_node_that_is_not_drawn_is_found_by_search_and_comes_in_with_its_neighbours(opened: Any) -> None:
    page = opened(large())
    wanted = left_out(page)
    find(page, wanted.label)
    assert page.locator("#card h2").inner_text() == wanted.label
    drawn = set(page.evaluate(ENTITIES))
    assert wanted.id in drawn
    assert neighbours(wanted.id) <= drawn


def test_the_ends_of_a_fact_chosen_in_the_table_come_in(opened: Any) -> None:
    page = opened(large())
    drawn = set(page.evaluate(ENTITIES))
    fact = next(fact for fact in large().facts if not {fact.subject, fact.object} & drawn)
    page.evaluate("id => kg.select('fact', id, 'facts')", fact.id)
    assert {fact.subject, fact.object} <= set(page.evaluate(ENTITIES))
    assert page.evaluate("id => id in kg.network.body.edges", fact.id)


def test_the_most_central_of_what_filters_let_through_are_drawn(opened: Any) -> None:
    page = opened(large())
    first = large().sources[0].id
    told = {end for f in large().facts if f.evidence[0].document == first for end in (f.subject, f.object)}
    page.locator("details[data-facet=document] > summary").click()
    page.locator(f'[data-entry="document-{first}"]').hover()
    page.locator(f'[data-entry="only-document-{first}"]').click()
    assert set(page.evaluate(ENTITIES)) == told
    assert page.locator("#showing").is_hidden()


def test_the_sentence_of_a_fact_scrolls_into_view_from_anywhere(opened: Any) -> None:
    page = opened(large())
    for fact in (large().facts[-1], large().facts[0], large().facts[EDGES // 2]):
        page.evaluate("id => kg.select('fact', id, 'graph')", fact.id)
        page.wait_for_function("""() => {
            const pane = document.getElementById('pane-text').getBoundingClientRect();
            const lit = document.querySelector('.sentence.lit').getBoundingClientRect();
            return lit.top >= pane.top && lit.bottom <= pane.bottom;
        }""")


def test_back_undoes_what_was_opened(opened: Any) -> None:
    page = opened(large())
    before = page.evaluate(ENTITIES)
    page.mouse.click(*place_of(page, page.evaluate(RINGS)[0]))
    page.click("#back")
    assert page.evaluate(ENTITIES) == before


def test_a_link_reopens_what_was_opened(opened: Any) -> None:
    page = opened(large())
    page.mouse.click(*place_of(page, page.evaluate(RINGS)[0]))
    page.locator("#takeaway summary").click()
    page.click("#take-link")
    again = opened(large(), fragment="#" + page.input_value("#link").partition("#")[2])
    assert again.evaluate(ENTITIES) == page.evaluate(ENTITIES)


def test_springs_move_what_is_drawn_only_when_asked_for(opened: Any) -> None:
    page = opened(large())
    places = "Object.values(kg.network.body.nodes).map(({x, y}) => [x, y])"
    before = page.evaluate(places)
    page.click("#fit")
    assert page.evaluate(places) == before
    page.click("#arrange")
    page.wait_for_function(
        f"before => JSON.stringify({places}) !== before", arg=json.dumps(before, separators=(",", ":"))
    )
    page.click("#arrange")
    assert page.locator("#arrange").get_attribute("aria-pressed") == "false"
    assert page.evaluate("kg.network.physics.options.enabled") is False


def test_a_small_graph_is_drawn_whole_and_says_nothing_of_it(opened: Any) -> None:
    page = opened(made(DRAWN_AT_FIRST, 2 * DRAWN_AT_FIRST))
    assert len(page.evaluate(DRAWN)) == DRAWN_AT_FIRST
    assert page.locator("#showing").is_hidden()
