"""From articles to a knowledge graph you can explore, query and reuse.

Example:
    >>> import kg
    >>> graph = kg.build("seeds/pechino-blockchain.txt")  # doctest: +SKIP
    >>> graph.save("outputs")  # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.analysis import analyze
    from kg.building import build, build_text
    from kg.checking import check
    from kg.exporting import export
    from kg.knowledge_graph import KnowledgeGraph
    from kg.loading import load, view
    from kg.parsing import load_pipeline
    from kg.server import serve
    from kg.sparql import query

__all__ = [
    "KgError",
    "KnowledgeGraph",
    "analyze",
    "build",
    "build_text",
    "check",
    "export",
    "load",
    "load_pipeline",
    "query",
    "serve",
    "view",
]

_HOMES = {
    "KnowledgeGraph": "kg.knowledge_graph",
    "analyze": "kg.analysis",
    "build": "kg.building",
    "build_text": "kg.building",
    "check": "kg.checking",
    "export": "kg.exporting",
    "load": "kg.loading",
    "load_pipeline": "kg.parsing",
    "query": "kg.sparql",
    "serve": "kg.server",
    "view": "kg.loading",
}


def __getattr__(name: str) -> Any:
    # spaCy, rdflib and networkx take seconds to import: they wait until something needs them
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'kg' has no attribute '{name}'")
