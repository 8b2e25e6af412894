"""Plain text falls into a title and paragraphs, and every block is a slice of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.reading.blocks import plain_blocks

LINES = st.lists(
    st.sampled_from(["Un titolo", "La Cina costruisce una città.", "  rientrata  ", "", " ", "\t", "\u200b", "e poi"])
)
BREAKS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\u2028", "\x0c", "\n \n"])
WRAPPED = "Il governo della città di Pechino ha pubblicato un\ndocumento in 145 pagine che delinea il suo piano per\nla"


def kinds_and_texts(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in plain_blocks(text)]


def test_a_first_line_without_a_full_stop_is_the_title() -> None:
    assert kinds_and_texts("Pechino cambia\nLa città cresce.") == [
        ("title", "Pechino cambia"),
        ("paragraph", "La città cresce."),
    ]


def test_a_first_line_with_a_full_stop_is_a_paragraph() -> None:
    assert [kind for kind, _ in kinds_and_texts("La città cresce.\n\nAncora.")] == ["paragraph", "paragraph"]


def test_a_text_of_one_line_has_no_title() -> None:
    assert kinds_and_texts("Pechino cambia") == [("paragraph", "Pechino cambia")]


def test_a_very_long_first_line_is_no_title() -> None:
    assert plain_blocks("parola " * 40 + "\n\nAltro.")[0].kind == "paragraph"


def test_only_the_first_line_can_be_the_title() -> None:
    assert [kind for kind, _ in kinds_and_texts("Titolo\n\nSottotitolo\n\nTesto.")] == [
        "title",
        "paragraph",
        "paragraph",
    ]


def test_each_long_line_is_a_paragraph_of_its_own() -> None:
    assert len(plain_blocks("La prima frase è lunga e finisce.\nLa seconda è breve.\nLa terza pure.")) == 3


def test_lines_broken_to_a_width_are_one_paragraph() -> None:
    assert kinds_and_texts(WRAPPED) == [("paragraph", WRAPPED)]


def test_a_blank_line_ends_a_wrapped_paragraph() -> None:
    assert len(plain_blocks(f"{WRAPPED} città.\n\n{WRAPPED} città.")) == 2


def test_a_title_longer_than_the_sentence_below_it_is_not_run_into_it() -> None:
    assert kinds_and_texts("Pechino vuole diventare un polo mondiale\nLo dice il piano.") == [
        ("title", "Pechino vuole diventare un polo mondiale"),
        ("paragraph", "Lo dice il piano."),
    ]


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\u2028"])
def test_every_line_ending_reads_like_the_plain_one(ending: str) -> None:
    text = f"Titolo\n\n{WRAPPED} città.\nUna frase.\nUn'altra."
    other = text.replace("\n", ending)
    assert [b.text.split() for b in plain_blocks(other)] == [b.text.split() for b in plain_blocks(text)]


@pytest.mark.parametrize("text", ["", "\n\n", " \t\r\n "])
def test_white_space_alone_has_no_blocks(text: str) -> None:
    assert plain_blocks(text) == []


@given(st.text() | st.tuples(LINES, BREAKS).map(lambda parts: parts[1].join(parts[0])))
def test_blocks_are_slices_in_order_that_lose_no_word(text: str) -> None:
    blocks = plain_blocks(text)
    assert all(block.text == text[block.start : block.end] for block in blocks)
    assert all(block.text == block.text.strip() != "" for block in blocks)
    assert all(one.end <= other.start for one, other in pairwise(blocks))
    assert " ".join(block.text for block in blocks).split() == text.split()
