"""GraphML, for Gephi, yEd, Cytoscape and NetworkX: out and in again without loss."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import networkx as nx

from kg.errors import KgError

# Everything outside `Char` of XML 1.0 (control characters, halves of surrogate pairs, U+FFFE, U+FFFF): no XML file
# can hold it, not even escaped.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r\n?")


def to_graphml(graph: nx.MultiDiGraph) -> str:
    """Return `graph` with all its attributes as the text of a GraphML file.

    Characters that XML cannot hold are removed, line ends become newlines, and what is None or empty is left out.

    Args:
        graph: a graph as `to_networkx` or `annotate` make it.

    Returns:
        The text, to be written in UTF-8.

    Raises:
        KgError: two node ids differ only in characters that XML cannot hold.

    Example:
        >>> "<edge " in to_graphml(nx.MultiDiGraph([("a", "b")]))
        True
    """
    clean = nx.MultiDiGraph(**_attributes(graph.graph))
    for node, attributes in graph.nodes(data=True):
        if _legal(node) in clean:
            raise KgError(f"node id {node!r} cannot be told from another one in XML", "rename the node")
        clean.add_node(_legal(node), **_attributes(attributes))
    for subject, target, key, attributes in graph.edges(keys=True, data=True):
        clean.add_edge(_legal(subject), _legal(target), key=_legal(key), **_attributes(attributes))
    text = BytesIO()
    nx.write_graphml_xml(clean, text, encoding="utf-8", prettyprint=True)
    return text.getvalue().decode("utf-8")


def from_graphml(text: str) -> nx.MultiDiGraph:
    """Return the graph of a text that `to_graphml` wrote; nodes and edge keys are strings.

    Example:
        >>> list(from_graphml(to_graphml(nx.MultiDiGraph([("a", "b")]))).edges)
        [('a', 'b', '0')]
    """
    # Without `force_multigraph`, a graph that happens to have no parallel edges comes back without edge keys.
    graph = nx.parse_graphml(text, node_type=str, edge_key_type=str, force_multigraph=True)
    for defaults in ("node_default", "edge_default"):
        graph.graph.pop(defaults, None)
    return graph


def _attributes(attributes: dict[str, Any]) -> dict[str, Any]:
    legal = {name: _legal(value) if isinstance(value, str) else value for name, value in attributes.items()}
    return {name: value for name, value in legal.items() if value is not None and value != ""}


def _legal(value: object) -> str:
    return _LINE_END.sub("\n", _ILLEGAL.sub("", str(value)))
