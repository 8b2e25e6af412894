"""Finding a node by a name: in either language, whatever its case and accents."""

from __future__ import annotations

from difflib import get_close_matches

import networkx as nx

from kg.analysis.statements import label_of
from kg.errors import KgError
from kg.gazetteer.fold import fold
from kg.graph.network import NAME_SEPARATOR

SUGGESTED = 5


def node_named(graph: nx.MultiDiGraph, name: str) -> str:
    """Return the node that a name means.

    Its id, its label, its English label or any other of its names; where several nodes have the name, the one that it
    is the label of, then the one that stands in most facts.

    Args:
        graph: a graph as `kg.analysis.network` makes it.
        name: as a user types it.

    Raises:
        KgError: no node has that name; the nearest names are suggested.

    Example:
        >>> graph = nx.MultiDiGraph()
        >>> graph.add_node("citta-del-messico", label="Città del Messico", label_en="Mexico City", names="Messico DF")
        >>> node_named(graph, "mexico city"), node_named(graph, "citta del messico"), node_named(graph, "messico df")
        ('citta-del-messico', 'citta-del-messico', 'citta-del-messico')
    """
    if name in graph:
        return name
    wanted = fold(name)
    found = [node for node in graph if wanted in _names(graph, node)]
    if not found:
        raise KgError(f"nothing here is called {name!r}", _suggestion(graph, wanted))
    best: str = min(found, key=lambda node: (wanted not in _names(graph, node)[:2], -graph.degree(node), str(node)))
    return best


def _names(graph: nx.MultiDiGraph, node: str) -> list[str]:
    """All names of a node, folded, its two labels first."""
    data = graph.nodes[node]
    labels = [data.get("label") or str(node), data.get("label_en") or ""]
    others = (data.get("names") or "").split(NAME_SEPARATOR)
    return [fold(name) for name in (*labels, *others)]


def _suggestion(graph: nx.MultiDiGraph, wanted: str) -> str:
    spelt: dict[str, str] = {}
    for node in graph:
        for name in filter(None, _names(graph, node)):
            spelt.setdefault(name, label_of(graph, node))
    part = sorted((name for name in spelt if wanted and wanted in name), key=lambda name: (len(name), name))
    near = part or get_close_matches(wanted, spelt, SUGGESTED, 0.6)
    labels = list(dict.fromkeys(spelt[name] for name in near))[:SUGGESTED]
    if labels:
        return f"did you mean {', '.join(labels)}?"
    return "give a name that stands in the graph; kg analyze lists the most central ones"
