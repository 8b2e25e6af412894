"""What is written in a format and read back is what was written, in the same bytes whatever the order it came in."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Store, Triple

from kg.errors import KgError
from kg.rdf import Iris
from kg.rdf.prefixes import prefixes
from kg.store import FORMATS, Format, format_named, open_store, read_quads, to_bytes
from tests.store.terms import NAMES, XML_WORDS, quads

PREFIXES = prefixes(Iris()) | {"x": "https://example.org/"}
NQUADS = format_named("nquads")
JUST_DEFAULT = st.just(DefaultGraph())
ANY_TERM = tuple(format_ for format_ in FORMATS if format_.name != "rdfxml")


def named(formats: Iterable[Format]) -> pytest.MarkDecorator:
    """The test once for each format."""
    return pytest.mark.parametrize("format_", formats, ids=lambda format_: format_.name)


def again(written: bytes, format_: Format) -> list[Quad]:
    """What a file with these bytes holds."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "again" + format_.endings[0])
        path.write_bytes(written)
        return list(read_quads([path]))


def lines(content: Iterable[Quad]) -> bytes:
    """Quads as sorted lines, their blank nodes with canonical names."""
    return to_bytes(content, NQUADS, {})


def flat(content: Iterable[Quad]) -> list[Quad]:
    """The same triples in the default graph."""
    return [Quad(*quad.triple) for quad in content]


@named(ANY_TERM)
@given(content=quads())
def test_any_text_and_any_iri_comes_back_as_it_was(format_: Format, content: list[Quad]) -> None:
    expected = content if format_.holds_graphs else flat(content)
    assert lines(again(to_bytes(content, format_, PREFIXES), format_)) == lines(expected)


@given(content=quads(NAMES, XML_WORDS, JUST_DEFAULT))
def test_what_xml_can_hold_comes_back_as_it_was(content: list[Quad]) -> None:
    rdfxml = format_named("rdfxml")
    assert lines(again(to_bytes(content, rdfxml, PREFIXES), rdfxml)) == lines(content)


@named(FORMATS)
@given(content=quads(NAMES, XML_WORDS), seed=st.integers())
def test_the_order_of_quads_does_not_show(format_: Format, content: list[Quad], seed: int) -> None:
    shuffled = [*content, *content[:2]]
    random.Random(seed).shuffle(shuffled)
    assert to_bytes(shuffled, format_, PREFIXES) == to_bytes(content, format_, PREFIXES)


@given(content=quads(), seed=st.integers())
def test_a_store_gives_the_same_bytes_whatever_the_order_of_insertion(content: list[Quad], seed: int) -> None:
    shuffled = list(content)
    random.Random(seed).shuffle(shuffled)
    stores = [Store(), Store()]
    stores[0].extend(content)
    for quad in shuffled:
        stores[1].add(quad)
    assert to_bytes(stores[0], NQUADS, {}) == to_bytes(stores[1], NQUADS, {})


@named([format_ for format_ in FORMATS if format_.rdf.supports_datasets])
@given(content=quads())
def test_what_was_read_back_is_written_in_the_same_bytes(format_: Format, content: list[Quad]) -> None:
    written = to_bytes(content, format_, PREFIXES)
    assert to_bytes(again(written, format_), format_, PREFIXES) == written


@given(content=quads())
def test_lines_stand_sorted_each_once_the_default_graph_first(content: list[Quad]) -> None:
    found = to_bytes(flat(content), NQUADS, {}).splitlines(keepends=True)
    assert found == sorted(set(found))
    graphs = [quad.graph_name for quad in again(lines(content), NQUADS)]
    default = sum(isinstance(graph, DefaultGraph) for graph in graphs)
    assert all(isinstance(graph, DefaultGraph) for graph in graphs[:default])


@given(content=quads())
def test_a_store_holds_what_its_file_holds(content: list[Quad]) -> None:
    assume(all(getattr(quad.object, "value", "") for quad in content))
    with TemporaryDirectory() as folder:
        path = Path(folder, "content.nq")
        path.write_bytes(lines(content))
        assert lines(open_store([path])) == lines(content)


@pytest.mark.parametrize("iri", ["https://example.org/1", "https://example.org/", "urn:a#%31"])
def test_a_property_that_xml_has_no_name_for_is_refused(iri: str) -> None:
    with pytest.raises(KgError, match=rf"no way to write the property <{iri}> .*turtle"):
        to_bytes([Quad(NamedNode("urn:a"), NamedNode(iri), Literal("x"))], format_named("rdfxml"), {})


@given(seed=st.integers())
def test_blank_nodes_inside_triple_terms_have_canonical_names(seed: int) -> None:
    says, by, people = NamedNode("urn:says"), NamedNode("urn:by"), [BlankNode(), BlankNode(), BlankNode()]
    random.Random(seed).shuffle(people)
    content = [Quad(NamedNode(f"urn:{i}"), says, Triple(who, by, people[0])) for i, who in enumerate(people)]
    assert to_bytes(content, NQUADS, {}).count(b"_:c14n") == 2 * len(people)
