"""How a label is broken into lines, the same for the layout that makes room for it and the page that draws it."""

from __future__ import annotations

import textwrap

WIDTH = 22
LINES = 3


def wrapped(label: str, *, width: int = WIDTH, lines: int = LINES) -> str:
    """Return `label` in at most `lines` lines of at most `width` characters, cut with an ellipsis where longer.

    Example:
        >>> wrapped("Piano d’azione per lo sviluppo dell’innovazione blockchain")
        'Piano d’azione per lo\\nsviluppo\\ndell’innovazione…'
    """
    # A very long name is cut before it is wrapped: nothing beyond this can be shown.
    broken = textwrap.wrap(label[: (width + 1) * lines * 2], width, break_on_hyphens=False)
    if len(broken) > lines:
        broken[lines - 1 :] = [broken[lines - 1][: width - 1] + "…"]
    return "\n".join(broken)
