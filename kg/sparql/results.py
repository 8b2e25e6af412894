"""An answer as a file: the formats of the W3C for rows, and those of RDF for triples."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, QueryResultsFormat, parse_query_results

from kg.errors import KgError
from kg.sparql.answer import Answer, Kind, Term
from kg.store import format_named as rdf_format_named
from kg.store import to_bytes as rdf_bytes

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class ResultFormat:
    """A format of answers: what the user calls it, how its files end, and, for rows, what Oxigraph calls it."""

    name: str
    endings: tuple[str, ...] = ()
    rows: QueryResultsFormat | None = None


TABLE = ResultFormat("table", (".txt",))
TURTLE = ResultFormat("turtle", (".ttl",))
HTML = ResultFormat("html", (".html", ".htm"))
RESULT_FORMATS = (
    TABLE,
    ResultFormat("csv", (".csv",), QueryResultsFormat.CSV),
    ResultFormat("tsv", (".tsv",), QueryResultsFormat.TSV),
    ResultFormat("json", (".json", ".srj"), QueryResultsFormat.JSON),
    ResultFormat("xml", (".xml", ".srx"), QueryResultsFormat.XML),
    TURTLE,
    ResultFormat("ntriples", (".nt",)),
    ResultFormat("jsonld", (".jsonld",)),
    ResultFormat("rdfxml", (".rdf",)),
    HTML,
)


def result_format_named(name: str) -> ResultFormat:
    """The format called `name`.

    Raises:
        KgError: there is none.

    Example:
        >>> result_format_named("csv").endings
        ('.csv',)
    """
    found = next((format_ for format_ in RESULT_FORMATS if format_.name == name), None)
    if found is None:
        raise KgError(f"unknown format {name!r}", f"known are {', '.join(f.name for f in RESULT_FORMATS)}")
    return found


def result_format_of(path: str | Path) -> ResultFormat:
    """The format of a file to be written, told by how its name ends.

    Raises:
        KgError: no format has that ending.

    Example:
        >>> result_format_of("who.tsv").name
        'tsv'
    """
    ending = Path(path).suffix.lower()
    found = next((format_ for format_ in RESULT_FORMATS if ending in format_.endings), None)
    if found is None:
        known = ", ".join(ending for format_ in RESULT_FORMATS for ending in format_.endings)
        raise KgError(f"no format has the ending of '{path}'", f"known are {known}; or name one with --format")
    return found


def to_bytes(answer: Answer, format_: ResultFormat, prefixes: Mapping[str, str]) -> bytes:
    """Write an answer in a format for programs (a table is for people: see `to_table`).

    Args:
        answer: what was answered.
        format_: one of rows, or, for triples, one of RDF.
        prefixes: namespaces by prefix; those in use are declared where the format can.

    Raises:
        KgError: rows cannot be written in the format, or a text holds a character that it has no way to write.

    Example:
        >>> to_bytes(Answer(("who",), ((Literal("OKCoin"),),)), result_format_named("csv"), {})
        b'who\\r\\nOKCoin\\r\\n'
    """
    if format_.rows is not None:
        written = (
            parse_query_results(_json(answer), format=QueryResultsFormat.JSON).serialize(format=format_.rows) or b""
        )
        return _as_xml(written) if format_.rows == QueryResultsFormat.XML else written
    check_triples(answer, format_)
    return rdf_bytes(
        (Quad(*triple) for triple in answer.triples), rdf_format_named(format_.name), _used(answer, prefixes)
    )


def check_triples(answer: Answer, format_: ResultFormat) -> None:
    """See that an answer can be written in a format of RDF, or drawn.

    Raises:
        KgError: it holds no triples.
    """
    if answer.kind is not Kind.TRIPLES:
        held = "rows" if answer.kind is Kind.ROWS else "yes or no"
        raise KgError(
            f"the query gives {held}, which cannot be {format_.name}",
            "ask with CONSTRUCT or DESCRIBE, or take table, csv, tsv, json or xml",
        )


def _as_xml(written: bytes) -> bytes:
    """XML that reads back as it was written: a bare carriage return would become a line feed."""
    found = _NOT_XML.search(written.decode())
    if found:
        raise KgError(f"XML cannot hold the character U+{ord(found[0]):04X}", "take json or tsv")
    return written.replace(b"\r", b"&#xD;")


def _used(answer: Answer, prefixes: Mapping[str, str]) -> dict[str, str]:
    text = "\n".join(sorted({str(term) for row in answer.rows for term in row}))
    return {prefix: space for prefix, space in sorted(prefixes.items()) if f"<{space}" in text}


def _json(answer: Answer) -> bytes:
    """The answer in the JSON format of SPARQL, from which Oxigraph makes the others."""
    if answer.kind is Kind.BOOLEAN:
        return json.dumps({"head": {}, "boolean": bool(answer)}).encode()
    bindings = [
        {name: _json_term(term) for name, term in zip(answer.columns, row, strict=True) if term is not None}
        for row in answer.rows
    ]
    return json.dumps({"head": {"vars": answer.columns}, "results": {"bindings": bindings}}).encode()


def _json_term(term: Term) -> dict[str, Any]:
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, Literal):
        if term.language:
            return {"type": "literal", "value": term.value, "xml:lang": term.language}
        return {"type": "literal", "value": term.value, "datatype": term.datatype.value}
    parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
    return {"type": "triple", "value": {name: _json_term(part) for name, part in parts.items()}}
