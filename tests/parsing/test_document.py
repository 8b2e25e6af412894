"""A parsed article: every token, sentence and phrase lies where it lay in the source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.parsing.document import Document, parse
from kg.parsing.typography import collapse, fold
from kg.reading import read_text
from tests.handmade import pipeline

WORDS = st.sampled_from(
    [
        "La",
        "Cina",
        "costru\u00adisce",
        "\u200b",
        "una",
        "città.",
        "l’area",
        "“polo”",
        "OKCoin",
        "usa",
        "Bitcoin!",
        "Così…",
        "–",
    ]
)
GAPS = st.sampled_from([" ", "  ", "\n", "\r\n", "\t", "\u00a0", "\n\n", "\r\n\r\n", "\u2009", " \n "])
ARTICLES = st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=25).map(
    lambda pairs: "Cina " + "".join(word + gap for word, gap in pairs)
)


def document(text: str, *, markdown: bool = False) -> Document:
    return parse(read_text(text, markdown=markdown), pipeline())


def tokens(found: Document) -> list[str]:
    return [found.source.text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]


def test_tokens_keep_the_marks_of_the_source() -> None:
    assert tokens(document("L’OKCoin usa “Bitcoin”.")) == ["L’", "OKCoin", "usa", "“", "Bitcoin", "”", "."]


def test_spaces_and_line_ends_inside_a_paragraph_move_no_offset() -> None:
    text = "La  Cina costruisce\r\nuna \t nuova  città."
    found = document(text)
    assert tokens(found) == text.replace(".", " .").split()
    assert found.text(0, 1) == "La  Cina"
    assert [s.text for s in found.sentences] == [text]


def test_characters_that_nobody_sees_break_no_word() -> None:
    text = "OK\u00adCoin \u200b usa\ufeff Bit\u2060coin."
    found = document(text)
    assert [t.text for t in found.doc] == ["OKCoin", "usa", "Bitcoin", "."]
    assert tokens(found) == ["OK\u00adCoin", "usa", "Bit\u2060coin", "."]
    assert found.text(0, 0) == "OK\u00adCoin"


def test_the_marks_of_markdown_move_no_offset() -> None:
    text = "# Un *polo*\n\nLa **Cina** costruisce una [città](https://example.org)."
    found = document(text, markdown=True)
    assert tokens(found) == ["Un", "polo", "La", "Cina", "costruisce", "una", "città", "."]
    assert found.text(2, 3) == "La **Cina"


def test_a_title_without_a_full_stop_is_a_sentence_of_its_own() -> None:
    found = document("Pechino costruisce una città\nLa Cina usa Bitcoin.")
    assert [s.text for s in found.sentences] == ["Pechino costruisce una città", "La Cina usa Bitcoin."]
    assert [s.index for s in found.sentences] == [0, 1]


@given(ARTICLES)
def test_sentences_and_tokens_are_slices_and_no_sentence_crosses_a_block(text: str) -> None:
    found = document(text)
    assert all(s.text == text[s.start : s.end] for s in found.sentences)
    spans = [(block.start, block.end) for block in found.source.blocks]
    assert all(any(start <= s.start and s.end <= end for start, end in spans) for s in found.sentences)
    words = [t.text for t in found.doc if not t.is_space]
    places = [collapse(fold(word))[0] for word, t in zip(tokens(found), found.doc, strict=True) if not t.is_space]
    assert places == words
    assert len(found.sentence_of) == len(found.doc) == len(found.starts)
    assert "".join("".join(words).split()) == "".join(collapse(fold(text))[0].split())
