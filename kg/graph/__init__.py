"""The knowledge graph as a NetworkX graph: building it, measuring it, laying it out, writing it as GraphML."""

from __future__ import annotations

from kg.graph.graphml import from_graphml, to_graphml
from kg.graph.labels import wrapped
from kg.graph.layout import layout
from kg.graph.measures import annotate, betweenness, communities, components, degree, pagerank
from kg.graph.network import to_networkx

__all__ = [
    "annotate",
    "betweenness",
    "communities",
    "components",
    "degree",
    "from_graphml",
    "layout",
    "pagerank",
    "to_graphml",
    "to_networkx",
    "wrapped",
]
