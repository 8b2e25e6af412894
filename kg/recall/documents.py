"""Documents, their blocks and their sentences, from the evidence twin or, without their text, from the clean graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.recall.nodes import DC, DCTERMS, NIF, SCHEMA, Node, Nodes
from kg.values import Block, Sentence, Source

_KINDS = {NIF + "Title": "title", NIF + "Paragraph": "paragraph"}


def sources(nodes: Nodes) -> Iterator[Source]:
    """The documents of a store, sorted by id."""
    blocks = _blocks(nodes)
    for node in nodes.of_type(nodes.term("Document")):
        id_ = nodes.id_of(node.iri, "document")
        text = node.text(NIF + "isString")
        yield Source(
            id_,
            text,
            node.text(SCHEMA + "inLanguage"),
            tuple(Block(start, end, text[start:end], kind) for start, end, kind in sorted(blocks[node.iri])),
            _title(node),
            _origin(node),
            node.text(SCHEMA + "datePublished") or None,
            "; ".join(sorted(author.value for author in node.texts(DC + "creator"))),
            node.text(DC + "publisher"),
        )


def sentences(nodes: Nodes) -> Iterator[Sentence]:
    """The sentences of a store, by document and place."""
    found = []
    for node in nodes.of_type(NIF + "Sentence"):
        document = nodes.id_of(context_of(node), "document")
        start, end = bounds(node)
        index = int(node.text(nodes.term("sentenceIndex")))
        found.append(Sentence(document, index, start, end, node.text(NIF + "anchorOf")))
    yield from sorted(found, key=lambda sentence: (sentence.document, sentence.index))


def context_of(node: Node) -> str:
    """The IRI of the document that a string lies in."""
    return node.iris(NIF + "referenceContext")[0]


def bounds(node: Node) -> tuple[int, int]:
    """Where a string begins and ends, in characters of its document."""
    return int(node.text(NIF + "beginIndex")), int(node.text(NIF + "endIndex"))


def _blocks(nodes: Nodes) -> dict[str, list[tuple[int, int, str]]]:
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for type_, kind in (_KINDS | {nodes.term("Heading"): "heading"}).items():
        for node in nodes.of_type(type_):
            found[context_of(node)].append((*bounds(node), kind))
    return found


def _title(node: Node) -> str:
    """The title; a document without one has its id in that place, in no language."""
    found = [literal for literal in node.texts(DCTERMS + "title") if literal.language]
    return found[0].value if found else ""


def _origin(node: Node) -> str:
    iris = node.iris(DCTERMS + "source")
    return iris[0] if iris else node.text(DC + "source") or "-"
