"""Names, titles and sentences only ever as text, in HTML, in figures and in Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kg.report import report, to_html, to_markdown
from kg.report.as_markdown import text
from kg.sparql.plain import plain
from kg.values import Knowledge, Relation
from tests.page.articles import HOSTILE
from tests.report.cases import CASES
from tests.report.conftest import Elements, page_of
from tests.sample import knowledge

SAFE = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "link",
        "style",
        "body",
        "header",
        "nav",
        "main",
        "section",
        "div",
        "p",
        "span",
        "i",
        "a",
    ),
    *("h1", "h2", "h3", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td"),
    *("figure", "figcaption", "svg", "g", "path", "text", "use", "defs"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "aria-label", "scope", "tabindex"),
    *(
        "role",
        "rel",
        "value",
        "viewbox",
        "width",
        "height",
        "d",
        "x",
        "y",
        "transform",
        "fill",
        "stroke",
        "stroke-width",
    ),
    *("font-size", "text-anchor", "fill-opacity", "stroke-opacity", "opacity"),
}
ANY = st.text(st.characters(blacklist_categories=()), min_size=1, max_size=40)
MARKUP = st.lists(
    st.sampled_from([*HOSTILE[:6], "$x^2$", "|", "`", "*", "[a](b)", "]", "&amp;", "\\", "\n"]), min_size=1
)


def named(words: str) -> Knowledge:
    """The sample with every name, title and sentence these words."""
    sample = knowledge()
    entities = tuple(replace(entity, names=(words,), english=(words,)) for entity in sample.entities)
    facts = tuple(replace(fact, relation=Relation("r", words, {"it": words})) for fact in sample.facts)
    sentences = tuple(replace(sentence, text=words) for sentence in sample.sentences)
    source = replace(sample.sources[0], title=words, author=words, publisher=words)
    return replace(sample, sources=(source,), sentences=sentences, entities=entities, facts=facts)


def test_attacks_stay_text() -> None:
    page = page_of(CASES["hostile"])
    words = "".join(page.words)
    assert all(plain(label) in words for label in HOSTILE[:4])
    assert {tag for tag, _ in page.found} <= SAFE


@settings(deadline=None, max_examples=25)
@given(st.one_of(ANY, MARKUP.map("".join)))
def test_whatever_a_name_is_the_page_has_known_elements_and_attributes_alone(words: str) -> None:
    page = page_of(named(words))
    assert {tag for tag, _ in page.found} <= SAFE
    assert {name for _, attributes in page.found for name in attributes} <= ATTRIBUTES
    assert {link.partition(".html")[0] for link in page.values("href") if not link.startswith("#")} == {
        "polo",
        "data:,",
    }


@settings(deadline=None, max_examples=25)
@given(st.one_of(ANY, MARKUP.map("".join)))
def test_whatever_a_name_is_the_markdown_links_to_the_report_and_the_graph_alone(words: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(to_markdown(report(named(words))))
    inner = [child for token in tokens for child in token.children or ()]
    links = [child.attrs["href"] for child in inner if child.type == "link_open"]
    assert all(link.startswith(("#", "polo.html")) for link in links)
    raw = [token.content for token in (*tokens, *inner) if token.type in ("html_inline", "html_block")]
    assert all(one.strip() == "</a>" or one.strip().startswith('<a id="') for one in raw)
    assert not [child for child in inner if child.type in ("image", "code_inline")]


@given(ANY)
def test_words_in_markdown_are_shown_as_they_are(words: str) -> None:
    shown = Elements(f"<p>{MarkdownIt('commonmark').renderInline(text(f'a{words}b'))}</p>")
    assert "".join(shown.words) == f"a{plain(words)}b"
    assert [tag for tag, _ in shown.found] == ["p"]


@pytest.mark.parametrize("words", ["1. a", "- a", "+ a", "# a", "> a", "=", "    a", "1) a", "* a"])
def test_no_name_begins_a_list_a_heading_or_a_quotation(words: str) -> None:
    kinds = [token.type for token in MarkdownIt("commonmark").parse(f"x\n\n{text(words)}")]
    assert set(kinds) == {"paragraph_open", "inline", "paragraph_close"}


def test_dollars_in_a_figure_are_dollars() -> None:
    html = to_html(report(named("$x^2$ and $y$")))
    assert html.count(">$x^2$ and $y$</text>") > 5
