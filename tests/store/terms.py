"""Quads of terms that are hard to write: quotes, control characters, letters of every script, odd IRIs."""

from __future__ import annotations

from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad

_LETTERS = st.characters(
    max_codepoint=0xDFFFF, exclude_categories=("Cs", "C", "Z"), exclude_characters='<>"{}|^`\\%[]#'
)
WORDS = st.text(st.one_of(st.characters(exclude_categories=("Cs",)), st.sampled_from("\"'\\\n\r\t<>&{}|^`\x00\x1b")))
"""Any text that a file can hold."""
XML_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn"))) | st.text(st.sampled_from("\"'\\\n\t<>&]{}"))
"""Texts that XML 1.0 can hold."""
IRIS = st.builds(
    lambda begin, end: NamedNode(begin + end),
    st.sampled_from(["urn:x:", "https://example.org/", "https://example.org/a#", "tag:è,2024:"]),
    st.text(_LETTERS, max_size=8) | st.sampled_from(["../..", "a(b)", "?q='x'", "%20%C3%A8", "a;b,c.", "-", "1"]),
)
NAMES = st.from_regex(r"\A[a-z][A-Za-z0-9_]{0,6}\Z").map(lambda name: NamedNode(f"https://example.org/{name}"))
"""Properties that RDF/XML has a way to write."""
GRAPHS = st.just(DefaultGraph()) | IRIS


def literals(words: st.SearchStrategy[str] = WORDS) -> st.SearchStrategy[Literal]:
    """Texts plain, in a language, and of a type."""
    langs = st.sampled_from(["it", "en", "zh-hant", "de-ch-1901"])
    return st.one_of(
        st.builds(Literal, words),
        st.builds(lambda text, lang: Literal(text, language=lang), words, langs),
        st.builds(lambda text, type_: Literal(text, datatype=type_), words, IRIS),
    )


def quads(
    properties: st.SearchStrategy[NamedNode] = IRIS,
    words: st.SearchStrategy[str] = WORDS,
    graphs: st.SearchStrategy[NamedNode | DefaultGraph] = GRAPHS,
) -> st.SearchStrategy[list[Quad]]:
    """Lists of quads, blank nodes among them."""
    blank = st.sampled_from(["a", "b"]).map(BlankNode)
    return st.lists(st.builds(Quad, IRIS | blank, properties, IRIS | blank | literals(words), graphs), max_size=6)
