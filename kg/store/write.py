"""RDF from a store, the same bytes for the same content: Oxigraph keeps no order, so that its lines are sorted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, parse, serialize

from kg.store.formats import Format


def to_bytes(store: Store, format_: Format, prefixes: Mapping[str, str]) -> bytes:
    """Write all of a store in a format: by graph, the default one first, then subject, property and object.

    Args:
        store: what to write.
        format_: one that holds no graphs leaves the names of the graphs out.
        prefixes: namespaces by prefix, for the formats that have prefixes.

    Example:
        >>> from kg.store.formats import format_named
        >>> to_bytes(Store(), format_named("nquads"), {})
        b''
    """
    if format_.rdf == RdfFormat.N_QUADS:
        return _sorted(store.dump(format=RdfFormat.N_QUADS))
    if format_.holds_graphs:
        return serialize(_quads(store), format=format_.rdf, prefixes=dict(prefixes)) or b""
    triples = (quad.triple for quad in store.quads_for_pattern(None, None, None))
    lines = _sorted(serialize(triples, format=RdfFormat.N_TRIPLES))
    if format_.rdf == RdfFormat.N_TRIPLES:
        return lines
    ordered = (quad.triple for quad in parse(lines, format=RdfFormat.N_TRIPLES))
    return serialize(ordered, format=format_.rdf, prefixes=dict(prefixes)) or b""


def _quads(store: Store) -> Iterator[Quad]:
    for graph in (DefaultGraph(), *sorted(store.named_graphs(), key=str)):
        lines = _sorted(store.dump(format=RdfFormat.N_TRIPLES, from_graph=graph))
        for quad in parse(lines, format=RdfFormat.N_TRIPLES):
            yield Quad(quad.subject, quad.predicate, quad.object, graph)


def _sorted(lines: bytes | None) -> bytes:
    """Lines in the order of their bytes, each once; the same triple may stand in several graphs."""
    return b"".join(line + b"\n" for line in sorted(set((lines or b"").split(b"\n")) - {b""}))
