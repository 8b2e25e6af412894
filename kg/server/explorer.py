"""The page of the graph: what `kg build` writes as HTML, or a word on why there is none."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from pyoxigraph import Literal, QuerySolutions, Store

from kg.errors import KgError
from kg.rdf import Iris
from kg.recall import recall
from kg.store import base_of
from kg.values import EntityType

LARGEST = 2000
"""Entities up to which a graph is drawn."""


def explorer(store: Store, name: str) -> str:
    """The page that shows the graph in `store`; a plain one where it is too large, or not kg's.

    Example:
        >>> "nothing that kg built" in explorer(Store(), "empty")
        True
    """
    number = entities(store)
    if number > LARGEST:
        return plain_page(
            name,
            f"This graph has {number:,} entities, too many to draw (up to {LARGEST:,} are).",
            f"Questo grafo ha {number:,} entità, troppe da disegnare (al massimo {LARGEST:,}).",
        )
    from kg.page import to_html  # takes a second, which queries should not wait for

    try:
        return to_html(recall(store, name))
    except KgError as error:
        return plain_page(
            name,
            f"There is nothing that kg built to be drawn here: {error}.",
            "Qui non c'è niente di costruito da kg che si possa disegnare.",
        )


def entities(store: Store) -> int:
    """How many entities of kg's a store holds.

    Example:
        >>> entities(Store())
        0
    """
    vocabulary = Iris(base_of(store)).vocabulary
    types = " ".join(f"<{vocabulary}{type_}>" for type_ in EntityType)
    query = f"SELECT (COUNT(DISTINCT ?e) AS ?n) {{ VALUES ?t {{ {types} }} ?e a ?t }}"
    found = store.query(query, use_default_graph_as_union=True)
    assert isinstance(found, QuerySolutions)
    number = next(found)["n"]
    assert isinstance(number, Literal)
    return int(number.value)


def plain_page(name: str, english: str, italian: str) -> str:
    """A page of two sentences, with the way to the query editor."""
    template = files("kg.server").joinpath("assets", "plain.html").read_text(encoding="utf-8")
    for field, text in {"name": name, "english": english, "italian": italian}.items():
        template = template.replace(f"{{{field}}}", escape(text))
    return template
