"""pyvis with a page of our own. Import this module late: pyvis brings IPython with it."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, PackageLoader
from pyvis.network import Network


class Page(Network):  # type: ignore[misc]  # pyvis has no types
    """A pyvis network that renders `assets/page.html`, which loads nothing and inserts no text raw.

    `nodes` and `edges` are lists of dictionaries and are set as they are: `add_node` and `add_edge` look through all
    that is there each time.
    """

    def __init__(self, nodes: list[dict[str, Any]], edges: list[dict[str, Any]], **context: object) -> None:
        super().__init__(directed=True)
        self.nodes = nodes
        self.edges = edges
        self.options = OPTIONS
        self.path = "page.html"
        self.templateEnv = Environment(
            loader=PackageLoader("kg.page", "assets"),
            autoescape=True,
        )
        self.templateEnv.globals.update(context)

    def get_network_data(self) -> tuple[Any, ...]:
        """Return what pyvis hands to the template; its own method serialises `options` in a way of its own."""
        return self.nodes, self.edges, "", "100%", "100%", self.options


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
