"""Pictures to look at, kept in `.screenshots`: the seed page as it opens and with a choice made, wide and narrow."""

from __future__ import annotations

from typing import Any

import pytest

from tests.page.browsing import find
from tests.page.conftest import ROOT

SCREENSHOTS = ROOT / ".screenshots"
SIZES = {1440: 900, 390: 844}


@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_kept_as_a_picture(opened: Any, seed: Any, width: int, scheme: str) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    page = opened(seed, width=width, height=SIZES[width], color_scheme=scheme)
    page.screenshot(path=SCREENSHOTS / f"open-{width}-{scheme}.png")
    find(page, "hainan")
    page.locator("#card .fact", has_text="ha sede in").first.click()
    page.screenshot(path=SCREENSHOTS / f"fact-{width}-{scheme}.png")
    assert (SCREENSHOTS / f"fact-{width}-{scheme}.png").stat().st_size > 10_000
