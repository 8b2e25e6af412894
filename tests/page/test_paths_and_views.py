"""Paths between two nodes, the surroundings of one, hiding and pinning, and back and forward through the views."""

from __future__ import annotations

from typing import Any

from tests.page.articles import two_documents
from tests.page.browsing import DRAWN, LINES, chips, click_node, find, place_of, press_entry
from tests.sample import knowledge


def path_to(page: Any, start: str, end: str) -> None:
    find(page, start)
    page.locator("[data-entry=path]").click()
    page.keyboard.type(end)
    page.keyboard.press("Enter")


def test_two_nodes_picked_show_the_shortest_path_with_its_sentences(opened: Any) -> None:
    page = opened(two_documents())
    path_to(page, "polo", "hainan")
    card = page.locator("#card")
    assert card.locator("#paths-found").inner_text() == "Un percorso più breve · 4 passi"
    steps = [text.splitlines()[0] for text in card.locator(".step").all_inner_texts()]
    assert steps == ["Pechino crea polo", "Pechino usa Bitcoin", "OKCoin non usa Bitcoin", "OKCoin ha sede in Hainan"]
    assert card.locator(".step blockquote").nth(2).inner_text() == "Non usa Bitcoin."
    wide = page.evaluate("Object.values(kg.network.body.edges).filter(e => e.options.width > 2).map(e => e.id).sort()")
    assert wide == ["f1", "f2", "f4", "f5"]


def test_the_second_end_can_be_clicked_in_the_graph_and_the_choice_cancelled(opened: Any) -> None:
    page = opened(two_documents())
    click_node(page, "pechino")
    page.locator("[data-entry=path]").click()
    assert page.locator("#prompt").inner_text().startswith("Percorso da Pechino")
    page.locator("#prompt button").click()
    assert page.locator("#prompt").is_hidden()
    page.locator("[data-entry=path]").click()
    click_node(page, "okcoin")
    assert page.evaluate("kg.state.selection.kind") == "path"
    assert page.locator(".step").count() == 2


def test_all_shortest_paths_are_listed(opened: Any, seed: Any) -> None:
    page = opened(seed)
    path_to(page, "exchange", "hainan")
    assert page.locator("#paths-found").inner_text() == "2 percorsi più brevi · 2 passi"
    assert page.locator(".paths > li").count() == 2


def test_a_path_may_have_to_follow_the_direction_of_facts(opened: Any) -> None:
    page = opened(two_documents())
    path_to(page, "okcoin", "pechino")
    assert page.locator(".step").count() == 2
    page.check("#directed")
    assert page.locator("#paths-found").inner_text() == "Nessun percorso le unisce."
    page.uncheck("#directed")
    page.locator("[data-entry=swap]").click()
    assert page.locator("#card h2").inner_text() == "Pechino → OKCoin"


def test_a_path_goes_through_what_is_shown(opened: Any) -> None:
    page = opened(two_documents())
    path_to(page, "okcoin", "pechino")
    press_entry(page, "polarity--")
    assert page.locator("#paths-found").inner_text().startswith("Nessun percorso tra i fatti mostrati")


def test_the_surroundings_of_a_node_by_one_to_three_steps(opened: Any) -> None:
    page = opened(two_documents())
    click_node(page, "polo")
    for steps, nodes in (
        (1, ["pechino", "polo"]),
        (2, ["bitcoin", "pechino", "polo"]),
        (3, ["bitcoin", "okcoin", "pechino", "polo"]),
    ):
        page.locator(f"[data-entry=steps-{steps}]").click()
        assert page.evaluate(DRAWN) == nodes
        assert chips(page) == [f"intorno a polo, passi: {steps}"]
    page.locator("[data-entry=steps-3]").click()
    assert len(page.evaluate(DRAWN)) == 6


def test_a_double_click_leaves_a_node_and_its_neighbours(opened: Any) -> None:
    page = opened(knowledge())
    page.mouse.dblclick(*place_of(page, "pechino"))
    assert page.evaluate(DRAWN) == ["pechino", "polo"]


def test_a_node_is_hidden_and_brought_back(opened: Any) -> None:
    page = opened(knowledge())
    click_node(page, "hainan")
    page.locator("[data-entry=remove]").click()
    assert page.evaluate(DRAWN) == ["2019", "bitcoin", "okcoin", "pechino", "polo"]
    assert chips(page) == ["senza Hainan"]
    page.locator(".chip").click()
    assert "hainan" in page.evaluate(DRAWN)


def test_a_dragged_node_stays_and_goes_back_when_let_go(opened: Any) -> None:
    page = opened(knowledge())
    x, y = place_of(page, "polo")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y + 40, steps=4)
    page.mouse.up()
    assert page.evaluate("[...kg.state.pinned.keys()]") == ["polo"]
    moved = place_of(page, "polo")
    assert abs(moved[0] - x - 60) < 2
    assert abs(moved[1] - y - 40) < 2
    page.mouse.click(*moved)
    page.locator("[data-entry=pin]").click()
    assert page.evaluate("kg.state.pinned.size") == 0
    assert abs(place_of(page, "polo")[0] - x) < 1


def test_back_and_forward_go_through_the_views(opened: Any) -> None:
    page = opened(knowledge())
    assert page.locator("#back").is_disabled()
    click_node(page, "pechino")
    press_entry(page, "polarity--")
    find(page, "hainan")
    page.click("#back")
    assert page.evaluate("kg.state.selection.id") == "pechino"
    page.keyboard.press("Alt+ArrowLeft")
    assert page.evaluate(LINES) == ["f1", "f2", "f3", "f4"]
    page.keyboard.press("Alt+ArrowRight")
    page.click("#forward")
    assert page.evaluate("kg.state.selection.id") == "hainan"
    assert page.evaluate(LINES) == ["f1", "f2", "f3"]
    assert page.locator("#forward").is_disabled()
