"""What a reader does on the page, and what there is to see then."""

from __future__ import annotations

from typing import Any

SHOWN = "[...kg.visible().nodes].sort()"
DRAWN = "Object.values(kg.network.body.nodes).filter(n => !n.options.hidden).map(n => n.id).sort()"
LINES = "Object.values(kg.network.body.edges).filter(e => !e.options.hidden).map(e => e.id).sort()"


def place_of(page: Any, node: str) -> tuple[float, float]:
    """Where a node is in the window."""
    x, y = page.evaluate(
        """id => {
        const {x, y} = kg.network.body.nodes[id], box = document.getElementById('graph').getBoundingClientRect();
        const at = kg.network.canvasToDOM({x, y});
        return [box.x + at.x, box.y + at.y];
    }""",
        node,
    )
    return x, y


def click_node(page: Any, node: str) -> None:
    page.mouse.click(*place_of(page, node))


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


def click_sentence(page: Any, index: int) -> None:
    """Clicks the last character of a sentence, where no entity is named."""
    x, y = page.evaluate(
        """index => {
        const isIt = element => JSON.parse(element.dataset.sentence)[1] === index;
        const last = [...document.querySelectorAll('.sentence')].find(isIt).lastChild;
        const range = document.createRange();
        range.setStart(last, last.length - 1);
        range.setEnd(last, last.length);
        const box = range.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
    }""",
        index,
    )
    page.mouse.click(x, y)


def find(page: Any, typed: str) -> None:
    """Searches for `typed` and takes the first suggestion, with the keyboard alone."""
    page.keyboard.press("/")
    page.keyboard.press("Control+A")
    page.keyboard.type(typed)
    page.keyboard.press("Enter")


def lit(page: Any) -> list[str]:
    return list(page.locator(".sentence.lit").all_inner_texts())


def chips(page: Any) -> list[str]:
    """The filters that are on, as the chips over the drawing name them."""
    return [text.removesuffix("×").strip() for text in page.locator(".chip").all_inner_texts()]


def press_entry(page: Any, entry: str) -> None:
    """Presses an entry of the legend, opening its section first where it is closed."""
    facet = entry.removeprefix("only-").partition("-")[0]
    section = page.locator(f"details[data-facet={facet}]")
    if section.count() and section.get_attribute("open") is None:
        section.locator("summary").click()
    if entry.startswith("only-"):  # which comes up where the pointer is
        page.locator(f'[data-entry="{entry.removeprefix("only-")}"]').hover()
    page.locator(f'[data-entry="{entry}"]').click()
