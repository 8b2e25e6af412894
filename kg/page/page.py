"""The HTML page: one file that holds graph, articles and facts, and asks the network for nothing."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from importlib.resources import files
from typing import Any

import networkx as nx
from markupsafe import Markup

from kg.graph import annotate, to_networkx
from kg.page import drawing
from kg.page.data import page_data
from kg.page.packing import packed
from kg.rdf import DEFAULT_BASE
from kg.values import Knowledge

SCRIPTS = (
    "unpack",
    "data",
    "words",
    "dom",
    "state",
    "filters",
    "stage",
    "time",
    "paths",
    "measures",
    "clusters",
    "showing",
    "history",
    "room",
    "labels",
    "graph",
    "camera",
    "physics",
    "paint",
    "emphasis",
    "scene",
    "legend",
    "ranges",
    "chips",
    "card",
    "entity_card",
    "path_card",
    "mentions",
    "text",
    "facts",
    "table",
    "search",
    "settings",
    "link",
    "records",
    "turtle",
    "svg_context",
    "picture",
    "takeaway",
    "main",
)
"""The modules of the page, in the order in which they are put together."""
# pyvis carries vis-network's style sheet too, but it only dresses tooltips and tool bars that the page does not use.
VIS_NETWORK = "templates/lib/vis-9.1.2/vis-network.min.js"
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def to_html(
    knowledge: Knowledge, graph: nx.MultiDiGraph | None = None, *, title: str | None = None, base: str = DEFAULT_BASE
) -> str:
    """Return a page that shows the facts of `knowledge` as a graph, beside the articles and a list of the facts.

    The page is complete in itself and makes no request. The same input gives the same text.

    Args:
        knowledge: what was read from the articles.
        graph: its graph, where it was made before; it is not changed.
        title: the heading of the page; the title of the only article, or else the name of `knowledge`, where None.
        base: what the IRIs begin with in the Turtle that the page gives away.

    Returns:
        The page, to be written in UTF-8.

    Example:
        >>> from kg.values import Knowledge
        >>> to_html(Knowledge("empty", (), (), (), ())).startswith("<!doctype html>")
        True
    """
    from kg.page.network import Page  # pyvis imports IPython, which takes a second

    graph = to_networkx(knowledge) if graph is None else graph
    measured = annotate(graph)
    code = {"vis": _script_text(_vis_network()), "app": _script_text(_application())}
    style = _asset("page.css")
    page = Page(
        drawing.places(measured),
        drawing.bends(measured),
        title=title or _title(knowledge),
        code={name: Markup(text) for name, text in code.items()},
        style=Markup(style),
        words=json.loads(_asset("words.json")),
        data=packed(page_data(knowledge, measured, base)),
        script_json=script_json,
        policy=_policy([*code.values()], style),
    )
    return str(page.generate_html())


def script_json(value: Any) -> Markup:
    """Return `value` as JSON that may stand in a script element: nothing in it can end the element.

    Example:
        >>> print(script_json("</script>"))
        "\\u003c/script\\u003e"
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(_UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def _title(knowledge: Knowledge) -> str:
    titles = [source.title for source in knowledge.sources if source.title]
    return titles[0] if len(knowledge.sources) == 1 and titles else knowledge.name


def _policy(scripts: list[str], style: str) -> str:
    """A Content Security Policy that allows the scripts and the style of the page, by hash, and nothing else."""
    return (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; style-src {_hash(style)}; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _script_text(code: str) -> str:
    """`code` as it may stand in a script element, whose text ends at the first `</script`."""
    return re.sub("</(?=script)", r"<\\/", code, flags=re.IGNORECASE)


def _application() -> str:
    modules = "\n".join(_asset("script", f"{name}.js") for name in SCRIPTS)
    return f'(() => {{\n"use strict";\n{modules}}})();\n'


def _vis_network() -> str:
    return files("pyvis").joinpath(VIS_NETWORK).read_text(encoding="utf-8")


def _asset(*path: str) -> str:
    return files("kg.page").joinpath("assets", *path).read_text(encoding="utf-8")
