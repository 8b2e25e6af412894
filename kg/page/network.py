"""pyvis with a page of our own. Import this module late: pyvis brings IPython with it."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, PackageLoader
from pyvis.network import Network


class Page(Network):  # type: ignore[misc]  # pyvis has no types
    """A pyvis network that renders `assets/page.html`, which loads nothing and inserts no text raw.

    Its nodes and edges are written as `drawing` has them, in far fewer characters than pyvis would take; the page makes
    of them, and of the facts, what vis-network wants.
    """

    def __init__(self, places: list[list[int]], bends: dict[str, float], **context: object) -> None:
        super().__init__(directed=True)
        self.drawing = (places, bends)
        self.options = OPTIONS
        self.path = "page.html"
        self.templateEnv = Environment(
            loader=PackageLoader("kg.page", "assets"),
            autoescape=True,
        )
        self.templateEnv.globals.update(context)

    def get_network_data(self) -> tuple[Any, ...]:
        """Return what pyvis hands to the template as nodes, edges, heading, height, width and options."""
        return *self.drawing, "", "100%", "100%", self.options


OPTIONS: dict[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 0},
    "interaction": {
        "hover": True,
        "multiselect": False,
        "selectConnectedEdges": False,
        "hoverConnectedEdges": False,
        "tooltipDelay": 3600000,
        "keyboard": {"enabled": True, "bindToWindow": False},
    },
    "nodes": {"borderWidth": 1.5, "borderWidthSelected": 3, "chosen": False},
    "edges": {
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.55}},
        "arrowStrikethrough": False,
        "chosen": False,
        "hoverWidth": 0,
        "selectionWidth": 0,
        "smooth": False,
        "width": 1.6,
    },
}
"""Options of vis-network; colours depend on the theme and are set in the page."""
