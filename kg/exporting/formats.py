"""A graph in any format that kg writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, parse

from kg.errors import KgError
from kg.exporting.cypher import to_cypher
from kg.exporting.table import to_csv
from kg.exporting.triple_terms import with_triple_terms
from kg.graph import annotate, to_graphml, to_networkx
from kg.jsonl import to_jsonl
from kg.rdf import DEFAULT_BASE, Iris, clean_graph, to_turtle
from kg.rdf.prefixes import prefixes
from kg.recall import read_jsonl, recall
from kg.store import FORMATS as RDF_FORMATS
from kg.store import base_of, open_store, read_quads, to_bytes
from kg.values import Knowledge

OTHER: dict[str, tuple[str, Callable[[Knowledge], str]]] = {
    "graphml": (".graphml", lambda knowledge: to_graphml(annotate(to_networkx(knowledge)))),
    "csv": (".csv", to_csv),
    "jsonl": (".jsonl", to_jsonl),
    "cypher": (".cypher", to_cypher),
}
"""Formats beside RDF, each with the ending of its files."""
FORMATS = (*(format_.name for format_ in RDF_FORMATS), *OTHER)
"""The names of all formats."""
WITH_TRIPLE_TERMS = ("turtle", "trig", "ntriples", "nquads")


def format_for(name: str | None, path: Path | None) -> str:
    """The format to write: the one named, or the one that the ending of the file tells.

    Raises:
        KgError: it is unknown, or neither says it.

    Example:
        >>> format_for(None, Path("polo.cypher")), format_for("csv", None)
        ('cypher', 'csv')
    """
    known = {name: name for name in FORMATS}
    if name is None:
        endings = {ending: format_.name for format_ in RDF_FORMATS for ending in format_.endings}
        known = endings | {ending: other for other, (ending, _) in OTHER.items()}
        name = path.suffix.lower() if path is not None else ""
    if name not in known:
        problem = f"unknown format {name!r}" if name else "no format given"
        raise KgError(problem, f"choose one with --to: {', '.join(FORMATS)}")
    return known[name]


def export(*graphs: str | Path, format_: str, clean: bool = False, triple_terms: bool = False) -> bytes:
    """Write a graph in a format; nothing is lost that the format can hold.

    JSON lines do not hold the articles; what becomes RDF of them is the clean graph.

    Args:
        graphs: RDF files, a folder of TriG files, a store, or JSON lines.
        format_: one of `FORMATS`.
        clean: write the clean graph, made anew from the statements, in place of all that is there (RDF formats).
        triple_terms: write statements as triple terms of RDF 1.2, in place of reification.

    Returns:
        The bytes of a file, the same each time.

    Raises:
        KgError: a file is missing or broken, the format is unknown or cannot hold triple terms, or there is nothing
            of kg's in the graph where a format needs facts.

    Example:
        >>> import kg
        >>> kg.export("outputs/pechino-blockchain.trig", format_="csv")  # doctest: +SKIP
    """
    format_for(format_, None)
    if triple_terms and format_ not in WITH_TRIPLE_TERMS:
        raise KgError(f"{format_} has no triple terms", f"those that have: {', '.join(WITH_TRIPLE_TERMS)}")
    lines = [Path(graph) for graph in graphs if Path(graph).suffix.lower() == ".jsonl"]
    if format_ in OTHER or lines:
        knowledge = _from_lines(lines, len(graphs)) if lines else recall(open_store(graphs))
        if format_ in OTHER:
            return OTHER[format_][1](knowledge).encode("utf-8", "replace")
        return _clean(knowledge, DEFAULT_BASE, format_)
    base = base_of(read_quads(graphs))
    if clean:
        return _clean(recall(open_store(graphs)), base, format_)
    quads = with_triple_terms(read_quads(graphs)) if triple_terms else read_quads(graphs)
    return _in_rdf(quads, base, format_)


def _clean(knowledge: Knowledge, base: str, format_: str) -> bytes:
    turtle = to_turtle(clean_graph(knowledge, base))
    if format_ == "turtle":
        return turtle.encode()  # in the order of `kg build`, which reads better
    return _in_rdf(parse(turtle, format=RdfFormat.TURTLE), base, format_)


def _in_rdf(quads: Iterable[Quad], base: str, format_: str) -> bytes:
    return to_bytes(quads, next(f for f in RDF_FORMATS if f.name == format_), prefixes(Iris(base)))


def _from_lines(paths: list[Path], given: int) -> Knowledge:
    if len(paths) < given:
        raise KgError("JSON lines cannot be read together with RDF", "give files of one kind")
    return read_jsonl(paths)
