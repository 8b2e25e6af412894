"""A table is aligned, fits its terminal, and lets no label steer it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.sparql.answer import Answer, of_boolean
from kg.sparql.plain import plain, width
from kg.sparql.table import to_table

PREFIXES = {"e": "https://kg.example/entity/", "kg": "https://kg.example/"}
HOSTILE = '"\x1b[31m\x07\u202eetuc\u2066\n\r\t|\x00\x9b2J'
TEXTS = st.text(max_size=30) | st.just(HOSTILE)


def of(*rows: tuple[object, ...], columns: tuple[str, ...] | None = None) -> Answer:
    return Answer(columns or tuple("abcdefg"[: len(rows[0])]), tuple(rows))  # type: ignore[arg-type]  # also what is no term


def test_columns_are_aligned_also_under_wide_letters_and_accents() -> None:
    answer = of((Literal("北京"), Literal("x")), (Literal("cite\u0301"), Literal("y")))
    assert to_table(answer, {}) == "a     b\n----  -\n北京  x\ncite\u0301  y\n"


def test_numbers_stand_on_the_right() -> None:
    assert to_table(of((Literal(7),), (Literal(1000),)), {}) == "   a\n----\n   7\n1000\n"


def test_iris_are_shortened_where_the_short_form_can_be_typed() -> None:
    answer = of((NamedNode("https://kg.example/entity/polo"), NamedNode("https://kg.example/entity/a/b")))
    assert to_table(answer, PREFIXES).splitlines()[2] == "e:polo  <https://kg.example/entity/a/b>"


def test_languages_show_only_where_two_meet() -> None:
    it, en = Literal("polo", language="it"), Literal("hub", language="en")
    assert to_table(of((it,), (Literal("x", language="it"),)), {}).splitlines()[2] == "polo"
    assert to_table(of((it,), (en,)), {}).splitlines()[2:] == ["polo @it", "hub @en"]
    assert to_table(of((it,), (en,)), {}, lang="en").splitlines()[2:] == ["polo @it", "hub"]


def test_what_has_no_value_is_blank_and_triples_are_written_out() -> None:
    triple = Triple(NamedNode("https://kg.example/entity/polo"), NamedNode("urn:p"), Literal("x"))
    assert to_table(of((None, BlankNode("b"), triple)), PREFIXES).splitlines()[2] == "   _:b  << e:polo <urn:p> x >>"


def test_no_rows_leave_the_names_of_the_columns() -> None:
    assert to_table(Answer(("who", "what"), ()), {}) == "who  what\n---  ----\n"


def test_yes_and_no_are_words() -> None:
    assert [to_table(of_boolean(value), {}) for value in (True, False)] == ["yes\n", "no\n"]


def test_the_widest_cells_give_way_to_a_narrow_terminal() -> None:
    lines = to_table(of((Literal("x" * 300), Literal("short"))), {}, columns=40).splitlines()
    assert {width(line) for line in lines[1:]} == {40}
    assert lines[2].endswith("…  short")


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=5), st.integers(20, 60))
def test_no_label_steers_the_terminal_or_breaks_its_line(labels: list[tuple[str, str]], columns: int) -> None:
    rows = [tuple(Literal(text) for text in row) for row in labels]
    lines = to_table(of(*rows), {}, columns=columns).split("\n")
    assert len(lines) == len(rows) + 3
    assert all(line.isprintable() for line in lines)
    assert all(width(line) <= columns for line in lines)


@given(st.text())
def test_plain_text_is_one_printable_line(text: str) -> None:
    assert plain(text).isprintable()
    assert len(plain(text)) == len(text)
