"""Pages in a real Chromium, which must ask for nothing and complain about nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import kg
from kg.page import to_html
from kg.values import Knowledge

ROOT = Path(__file__).parents[2]
Open = Callable[..., Any]


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Knowledge], Path]:
    """Writes the page of a `Knowledge`, once for all tests that ask for the same."""
    folder = tmp_path_factory.mktemp("pages")
    paths: dict[Knowledge, Path] = {}

    def write(knowledge: Knowledge) -> Path:
        if knowledge not in paths:
            paths[knowledge] = folder / f"{len(paths)}.html"
            paths[knowledge].write_text(to_html(knowledge), encoding="utf-8")
        return paths[knowledge]

    return write


@pytest.fixture
def opened(chromium: Any, written: Callable[[Knowledge], Path]) -> Iterator[Open]:
    """Opens the page of a `Knowledge` or a file; in the end, any request, complaint or dialogue fails the test."""
    trouble: list[str] = []
    contexts = []

    def open_page(
        what: Knowledge | Path, *, fragment: str = "", width: int = 1440, height: int = 900, **context: Any
    ) -> Any:
        path = what if isinstance(what, Path) else written(what)
        options = {"reduced_motion": "reduce", "color_scheme": "light", **context}
        contexts.append(chromium.new_context(viewport={"width": width, "height": height}, **options))
        page = contexts[-1].new_page()
        watch(page, path, trouble)
        page.goto(path.as_uri() + fragment)
        assert page.evaluate("window.kg !== undefined")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert trouble == []


def watch(page: Any, path: Path, trouble: list[str]) -> None:
    """Notes in `trouble` what the page complains about and what it asks for beyond itself and what it made."""
    own = (path.as_uri(), "blob:", "data:")
    page.on("console", lambda message: trouble.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
    page.on("request", lambda request: request.url.startswith(own) or trouble.append(f"request: {request.url}"))
    page.on("dialog", lambda dialog: (trouble.append(f"dialog: {dialog.message}"), dialog.dismiss()))


@pytest.fixture(scope="session")
def seed() -> Knowledge:
    """What kg reads in the seed article."""
    return kg.build(ROOT / "seeds" / "pechino-blockchain.txt").knowledge
