"""The graph shows its page in a notebook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kg.knowledge_graph import KnowledgeGraph
from tests.page.articles import hostile
from tests.page.conftest import watch
from tests.sample import knowledge


def test_a_graph_in_a_notebook_is_the_page_in_a_frame(chromium: Any, tmp_path: Path) -> None:
    path = tmp_path / "notebook.html"
    trouble: list[str] = []
    for given, entities in ((knowledge(), 6), (hostile(), 6)):
        path.write_text(f"<!doctype html>{KnowledgeGraph(given)._repr_html_()}", encoding="utf-8")
        page = chromium.new_page()
        watch(page, path, trouble)
        page.goto(path.as_uri())
        frame = page.frames[1]
        assert frame.locator("#counts").text_content().startswith(f"{entities} entità")
        frame.click("#takeaway > summary")
        with page.expect_download():
            frame.click("#take-jsonl")
        frame.click("#takeaway > summary")
        frame.click("#take-link")
        assert frame.locator("#link").input_value().startswith("#view=")
        page.close()
    assert trouble == []
