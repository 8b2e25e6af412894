"""Quads in every RDF format, the same bytes for the same content: neither files nor stores have an order to keep."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby

from pyoxigraph import (
    CanonicalizationAlgorithm,
    Dataset,
    DefaultGraph,
    Quad,
    RdfFormat,
    Store,
    Triple,
    parse,
    serialize,
)

from kg.errors import KgError
from kg.store.formats import Format

Lines = dict[bytes, bytes]
"""The triples of each graph as N-Triples, by the name of the graph, which is empty for the default one."""

_BLANK = re.compile(rb"(?:^|> |<<\( )_:", re.MULTILINE)
_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
_ENDS_IN_NAME = re.compile(rb"[A-Za-z_\x80-\xff][\w.\x80-\xff-]*>$")


def to_bytes(quads: Store | Iterable[Quad], format_: Format, prefixes: Mapping[str, str]) -> bytes:
    """Write quads in a format: by graph, the default one first, then subject, property and object.

    Args:
        quads: from files, or a store.
        format_: one that holds no graphs leaves the names of the graphs out.
        prefixes: namespaces by prefix, for the formats that have prefixes.

    Returns:
        The same bytes whatever the order of the quads; blank nodes have canonical names (RDFC-1.0).

    Raises:
        KgError: RDF/XML cannot hold a property or a character.

    Example:
        >>> from kg.store.formats import format_named
        >>> to_bytes([], format_named("nquads"), {})
        b''
    """
    lines = _lines(quads)
    if any(b"_:" in text and _BLANK.search(text) for text in lines.values()):
        lines = _lines(_canonical(lines))
    if not format_.holds_graphs:
        # the same triple may stand in several graphs
        return _triples_in(_sorted(b"".join(lines.values())), format_, prefixes)
    return _quads_in(b"".join(_in_graph(_sorted(lines[graph]), graph) for graph in sorted(lines)), format_, prefixes)


def _triples_in(lines: bytes, format_: Format, prefixes: Mapping[str, str]) -> bytes:
    if format_.rdf == RdfFormat.N_TRIPLES:
        return lines
    if format_.rdf == RdfFormat.RDF_XML:
        _check_properties(lines)
    # Oxigraph wrote these lines itself; to check them again takes longer than to read them
    triples = parse(lines, format=RdfFormat.N_TRIPLES, lenient=True)
    written = serialize(triples, format=format_.rdf, prefixes=dict(prefixes)) or b""
    if format_.rdf == RdfFormat.RDF_XML and (illegal := _NOT_XML.search(written)):
        problem = f"RDF/XML has no way to write the character U+{ord(illegal[0].decode()):04X}, which is in this graph"
        raise KgError(problem, "choose another format, such as turtle")
    return written


def _check_properties(lines: bytes) -> None:
    """A property is the name of an element in RDF/XML; Oxigraph writes those that are none, too."""
    for property_ in sorted({line.split(b" ", 2)[1] for line in lines.splitlines()}):
        if not _ENDS_IN_NAME.search(property_):
            problem = f"RDF/XML has no way to write the property {property_.decode()}"
            raise KgError(problem, "choose another format, such as turtle")


def _quads_in(lines: bytes, format_: Format, prefixes: Mapping[str, str]) -> bytes:
    if format_.rdf == RdfFormat.N_QUADS:
        return lines
    quads = parse(lines, format=RdfFormat.N_QUADS, lenient=True)
    return serialize(quads, format=format_.rdf, prefixes=dict(prefixes)) or b""


def _lines(quads: Store | Iterable[Quad]) -> Lines:
    written: dict[bytes, bytes | None]
    if isinstance(quads, Store):
        graphs = (DefaultGraph(), *quads.named_graphs())
        written = {_name(graph): quads.dump(format=RdfFormat.N_TRIPLES, from_graph=graph) for graph in graphs}
    else:
        by_graph: dict[bytes, list[Triple]] = defaultdict(list)
        for quad in quads:
            by_graph[_name(quad.graph_name)].append(quad.triple)
        written = {graph: serialize(triples, format=RdfFormat.N_TRIPLES) for graph, triples in by_graph.items()}
    return {graph: text for graph, text in written.items() if text}


def _sorted(lines: bytes) -> bytes:
    # neighbours are the same by now, and to compare them is faster than to hash them all
    ordered = sorted(lines.splitlines(keepends=True))
    return b"".join(line for line, _ in groupby(ordered))


def _in_graph(lines: bytes, graph: bytes) -> bytes:
    """Lines of N-Triples as N-Quads."""
    return lines.replace(b" .\n", b" " + graph + b" .\n") if graph else lines


def _canonical(lines: Lines) -> Dataset:
    """The same quads with canonical names for their blank nodes."""
    text = b"".join(_in_graph(lines[graph], graph) for graph in lines)
    dataset = Dataset(parse(text, format=RdfFormat.N_QUADS))
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def _name(graph: object) -> bytes:
    return b"" if isinstance(graph, DefaultGraph) else str(graph).encode()
