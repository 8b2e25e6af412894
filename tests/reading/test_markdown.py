"""Markdown keeps its prose and loses its marks, each character at its place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.reading.markdown import markdown_blocks

PIECES = st.lists(
    st.sampled_from(
        [
            *["# ", "## ", "- ", "* ", "1. ", "2022. ", "> ", "```", "---", "===", "    ", "|", "[^1]", ": "],
            *["`", "*", "**", "_", "~~", "[", "](", ")", "![", "<", ">", "\\", " ", "città", "una frase. "],
            *["\n", "\r\n", "\r", "\n\n", "\u2028", "\x0c", "\x85"],
        ]
    )
).map("".join)


def texts(markdown: str) -> list[str]:
    return [" ".join(block.text.split()) for block in markdown_blocks(markdown)]


def kinds(markdown: str) -> list[str]:
    return [block.kind for block in markdown_blocks(markdown)]


def test_the_first_heading_is_the_title_and_the_others_are_headings() -> None:
    assert kinds("# Titolo\n\nTesto.\n\n## Parte\n\nTesto.") == ["title", "paragraph", "heading", "paragraph"]


def test_a_heading_below_a_paragraph_is_no_title() -> None:
    assert kinds("Testo.\n\n# Parte\n\nTesto.") == ["paragraph", "heading", "paragraph"]


def test_underlined_headings_lose_their_line() -> None:
    assert texts("Titolo\n======\n\nParte\n---\n\nTesto.") == ["Titolo", "Parte", "Testo."]


def test_closing_marks_of_headings_are_left_out() -> None:
    assert texts("## Titolo ##\n\nIl linguaggio C# cresce.") == ["Titolo", "Il linguaggio C# cresce."]


def test_each_item_of_a_list_is_a_paragraph() -> None:
    assert texts("- uno\n- due\n  ancora\n\n1. tre\n2. quattro") == ["uno", "due ancora", "tre", "quattro"]


def test_quotations_lose_their_marks_on_every_line() -> None:
    assert texts("> La Cina\n> costruisce\n\n> - una città") == ["La Cina costruisce", "una città"]


def test_a_number_that_a_wrapped_line_begins_with_is_no_list_mark() -> None:
    assert texts("Il piano fu pubblicato nel\n2022. Pechino cresce.") == [
        "Il piano fu pubblicato nel 2022. Pechino cresce."
    ]


@pytest.mark.parametrize(
    ("markdown", "prose"),
    [
        ("La *grande* **città** di __Pechino__", "La grande città di Pechino"),
        ("Un ~~vecchio~~ piano", "Un vecchio piano"),
        ("un nome_con_linee resta", "un nome_con_linee resta"),
        ("Una [città nuova](https://example.org/a) cresce", "Una città nuova cresce"),
        ("Una [città](https://it.example.org/Polo_(centro)) cresce", "Una città cresce"),
        ("Una [città\nnuova](https://example.org) cresce", "Una città nuova cresce"),
        ("Una [città][1] cresce\n\n[1]: https://example.org", "Una città cresce"),
        ("Prima ![una foto](foto.png) dopo", "Prima dopo"),
        ("Prima [![una foto](foto.png)](https://example.org) dopo", "Prima dopo"),
        ("Vedi <https://example.org> e <b>qui</b>", "Vedi e qui"),
        ("Se 3 < 5 e 7 > 6 allora", "Se 3 < 5 e 7 > 6 allora"),
        ("Una nota[^1] qui", "Una nota qui"),
        ("Due \\* tre", "Due * tre"),
        ("Usa `blockchain` oggi", "Usa blockchain oggi"),
    ],
)
def test_marks_inside_a_line_become_spaces(markdown: str, prose: str) -> None:
    assert texts(markdown) == [prose]


@pytest.mark.parametrize(
    "left_out",
    [
        "```python\nprint('La Cina')\n```",
        "    La Cina in un blocco di codice",
        "| Paese | Piano |\n|---|---|\n| Cina | polo |",
        "<div>\nLa Cina\n</div>",
        "***",
    ],
)
def test_code_tables_and_markup_are_left_out(left_out: str) -> None:
    assert texts(f"Prima.\n\n{left_out}\n\nDopo.") == ["Prima.", "Dopo."]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_is_left_out(end: str) -> None:
    assert texts(end.join(["---", "title: Un titolo", "tags: [a]", "---", "# Titolo", "", "Testo."])) == [
        "Titolo",
        "Testo.",
    ]


def test_prose_between_two_rules_is_no_front_matter() -> None:
    assert texts("---\n\n# Titolo\n\nTesto.\n\n---\n\nAltro.") == ["Titolo", "Testo.", "Altro."]


@pytest.mark.parametrize("separator", ["\u2028", "\x0c", "\x85", "\x0b"])
def test_what_only_python_takes_for_a_line_end_moves_no_offset(separator: str) -> None:
    markdown = f"Prima{separator}riga.\n\n# Titolo\n\nTesto."
    assert [markdown[b.start : b.end] for b in markdown_blocks(markdown)][1:] == ["Titolo", "Testo."]


@given(PIECES | st.text())
def test_blocks_keep_every_character_at_its_place_or_blank_it(markdown: str) -> None:
    blocks = markdown_blocks(markdown)
    for block in blocks:
        source = markdown[block.start : block.end]
        assert len(source) == len(block.text)
        assert all(kept in (" ", there) for kept, there in zip(block.text, source, strict=True))
    assert all(one.end <= other.start for one, other in pairwise(blocks))
