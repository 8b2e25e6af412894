"""The colours of the page of the graph, so that a report looks like it, in light and dark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

KINDS = {
    "actual": "type-organization",
    "planned": "type-place",
    "desired": "type-event",
    "possible": "type-product",
    "reported": "type-work",
    "denied": "denied",
}
"""The colour of each kind of fact."""
GROUPS = 10
GROUP_KINDS = {f"group-{number}": f"community-{number}" for number in (*range(GROUPS), "other")}
"""The colour of each group."""
MARKS = KINDS | GROUP_KINDS | {"subject": "accent", "object": "community-other"}
"""The colour of every mark."""
_VARIABLE = re.compile(r"--([\w-]+):\s*([^;]+);")


@cache
def theme(name: str) -> Mapping[str, str]:
    """The colours of a theme, `light` or `dark`, by their names in the page's style sheet.

    Example:
        >>> theme("light").keys() >= {"text", "muted", "accent", *KINDS.values()}
        True
    """
    style = files("kg.page").joinpath("assets", "page.css").read_text("utf-8")
    where = r":root \{(.*?)\}" if name == "light" else rf':root\[data-theme="{name}"\] \{{(.*?)\}}'
    found = re.search(where, style, re.DOTALL)
    return dict(_VARIABLE.findall(found[1])) if found else {}


def ink(name: str) -> str:
    """What to draw with: the colour of the light theme, which `kg.report.figures.svg` turns into its name."""
    return theme("light")[name]


def group_ink(number: int) -> str:
    """The colour of a group, as on the page; from the eleventh on they share one."""
    return ink(GROUP_KINDS[group_kind(number)])


def group_kind(number: int) -> str:
    """What the mark of a group is called."""
    return f"group-{number if number < GROUPS else 'other'}"


@cache
def variables() -> Mapping[str, str]:
    """The variable of the style sheet that each colour of the light theme stands for."""
    found: dict[str, str] = {}
    for name, colour in theme("light").items():
        if colour.startswith("#"):
            found.setdefault(colour.lower(), f"var(--{name}, {colour})")
    return found
