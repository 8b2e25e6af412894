"""A real Chromium for the tests of the page, and pages that must ask for nothing and complain about nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kg.page import to_html
from kg.values import Knowledge

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
Open = Callable[..., Any]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        reason = f"none of {', '.join(BROWSERS)} is installed: the page was not tried in a browser"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    playwright = (
        pytest.importorskip("playwright.sync_api")
        if not os.environ.get("CI")
        else __import__("playwright.sync_api").sync_api
    )
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a `Knowledge`; in the end, any request, complaint or dialogue fails the test."""
    trouble: list[str] = []
    contexts = []

    def open_page(knowledge: Knowledge, *, width: int = 1440, height: int = 900, **context: Any) -> Any:
        path = tmp_path / "page.html"
        path.write_text(to_html(knowledge), encoding="utf-8")
        contexts.append(
            chromium.new_context(
                viewport={"width": width, "height": height},
                **{"reduced_motion": "reduce", "color_scheme": "light", **context},
            )
        )
        page = contexts[-1].new_page()
        page.on("console", lambda message: trouble.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
        page.on("request", lambda request: request.url != path.as_uri() and trouble.append(f"request: {request.url}"))
        page.on("dialog", lambda dialog: (trouble.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.goto(path.as_uri())
        page.wait_for_function("window.kg !== undefined")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert trouble == []
