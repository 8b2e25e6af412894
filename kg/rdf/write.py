"""Graphs as Turtle and datasets as TriG: the same bytes for the same content, in an order that reads well."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from rdflib import RDF, RDFS, SKOS, XSD, Dataset, Graph, Literal, URIRef
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.term import Node

_Triple: TypeAlias = tuple[Node, Node, Node]

_WIDTH = 120
_INDENT = "    "
_FIRST = (RDF.type, RDFS.label, SKOS.prefLabel, SKOS.altLabel, RDF.subject, RDF.predicate, RDF.object)
_PLAIN = {
    XSD.boolean: re.compile(r"true|false"),
    XSD.decimal: re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    XSD.integer: re.compile(r"[+-]?[0-9]+"),
}
_LOCAL = re.compile(r"(?:\w|%[0-9A-F]{2})(?:(?:[\w.-]|%[0-9A-F]{2})*(?:[\w-]|%[0-9A-F]{2}))?", re.ASCII)
_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f-\x9f\u2028\u2029\ufeff]')
_SHORT = {"\n": r"\n", "\r": r"\r", "\t": r"\t", '"': r"\"", "\\": r"\\"}


def to_turtle(graph: Graph) -> str:
    """Write a graph as Turtle, with the prefixes bound to it; subjects, properties and objects are sorted.

    Example:
        >>> to_turtle(Graph().add((URIRef("urn:a"), RDF.type, URIRef("urn:b"))))
        '<urn:a> a <urn:b> .\\n'
    """
    names = _names(graph)
    body = "\n".join(_blocks(graph, names))
    return names.head() + body


def to_trig(dataset: Dataset) -> str:
    """Write a dataset as TriG: the default graph first, then the named ones sorted by name.

    Args:
        dataset: with the prefixes that are to be used bound to it.
    """
    names = _names(dataset)
    graphs: dict[Node | None, list[_Triple]] = defaultdict(list)
    for subject, property_, object_, name in dataset.quads():
        graphs[None if name == DATASET_DEFAULT_GRAPH_ID else name].append((subject, property_, object_))
    parts = _blocks(graphs.pop(None, []), names)
    for graph in sorted(graphs, key=_natural):
        blocks = "\n".join(_blocks(graphs[graph], names, _INDENT))
        parts.append(f"{_node(graph, names)} {{\n{blocks}}}\n")
    return names.head() + "\n".join(parts)


@dataclass(frozen=True, slots=True)
class _Names:
    """The prefixes by namespace, and those of them that were used."""

    prefixes: Mapping[str, str]
    used: set[str] = field(default_factory=set)

    def short(self, iri: URIRef) -> str:
        cut = max(iri.rfind("#"), iri.rfind("/")) + 1
        namespace, local = str(iri)[:cut], str(iri)[cut:]
        if namespace not in self.prefixes or not _LOCAL.fullmatch(local):
            return iri.n3()
        self.used.add(namespace)
        return f"{self.prefixes[namespace]}:{local}"

    def head(self) -> str:
        used = sorted((self.prefixes[namespace], namespace) for namespace in self.used)
        lines = [f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in used]
        return "".join([*lines, "\n"]) if lines else ""


def _names(graph: Graph) -> _Names:
    return _Names({str(namespace): prefix for prefix, namespace in sorted(graph.namespaces())})


def _blocks(triples: Iterable[_Triple], names: _Names, indent: str = "") -> list[str]:
    about: dict[Node, dict[Node, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for subject, property_, object_ in triples:
        about[subject][property_].append(object_)
    return [_block(subject, about[subject], names, indent) for subject in sorted(about, key=_natural)]


def _block(subject: Node, said: Mapping[Node, list[Node]], names: _Names, indent: str) -> str:
    lines = []
    for property_ in sorted(said, key=lambda p: (_FIRST.index(p) if p in _FIRST else len(_FIRST), str(p))):
        verb = "a" if property_ == RDF.type else _node(property_, names)
        objects = [_node(object_, names) for object_ in sorted(said[property_], key=_object_order)]
        line = f"{verb} {', '.join(objects)}"
        if len(objects) > 1 and len(indent) + len(_INDENT) + len(line) > _WIDTH:
            line = f"{verb} " + f",\n{indent}{2 * _INDENT}".join(objects)
        lines.append(line)
    return f"{indent}{_node(subject, names)} " + f" ;\n{indent}{_INDENT}".join(lines) + " .\n"


def _natural(node: Node | None) -> tuple[object, ...]:
    """An order in which `f2` stands before `f10`; a string that `int` refuses for its length has its place too."""
    parts = re.split(r"([0-9]+)", str(node))
    numbers = [(len(part.lstrip("0")), part.lstrip("0")) for part in parts[1::2]]
    woven = [item for pair in zip(parts[::2], [*numbers, ()], strict=True) for item in pair]
    return (not isinstance(node, URIRef), *woven, str(node))


def _object_order(node: Node) -> tuple[object, ...]:
    if isinstance(node, Literal):
        return (1, node.language or "", str(node), str(node.datatype))
    return (0, *_natural(node))


def _node(node: Node | None, names: _Names) -> str:
    if isinstance(node, Literal):
        return _literal(node, names)
    if not isinstance(node, URIRef):
        return f"_:{node}"
    return names.short(node)


def _literal(literal: Literal, names: _Names) -> str:
    lexical = str(literal)
    if literal.language:
        return f"{_quoted(lexical)}@{literal.language}"
    if literal.datatype is None or literal.datatype == XSD.string:
        return _quoted(lexical)
    plain = _PLAIN.get(literal.datatype)
    if plain and plain.fullmatch(lexical):
        return lexical
    return f"{_quoted(lexical)}^^{_node(literal.datatype, names)}"


def _quoted(words: str) -> str:
    return '"' + _ESCAPED.sub(lambda m: _SHORT.get(m[0], f"\\u{ord(m[0]):04X}"), words) + '"'
