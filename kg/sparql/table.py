"""An answer as a table of plain text: columns aligned, cells cut where the terminal is too narrow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pyoxigraph import Literal

from kg.sparql.answer import Answer, Kind, Term
from kg.sparql.plain import plain, shortened, width
from kg.sparql.terms import Shortener, is_number, mixes_languages, shown

GAP = "  "
NARROWEST = 6
"""Columns below which no cell is cut, however narrow the terminal."""


def to_table(
    answer: Answer,
    prefixes: Mapping[str, str],
    columns: int | None = None,
    lang: str | None = None,
) -> str:
    """Write an answer as an aligned table, or as yes or no.

    Args:
        answer: what was answered.
        prefixes: namespaces by prefix, to shorten IRIs.
        columns: the width of the terminal, to which cells are cut; `None` cuts nothing.
        lang: the language that was asked for, which goes without saying: only texts in others show theirs. Where none
            was, texts show theirs in a column that mixes languages.

    Returns:
        Lines, the names of the columns first; nothing in them can steer a terminal.

    Example:
        >>> print(to_table(Answer(("who", "times"), ((Literal("Pechino"), Literal(7)),)), {}), end="")
        who      times
        -------  -----
        Pechino      7
    """
    if answer.kind is Kind.BOOLEAN:
        return ("yes" if answer else "no") + "\n"
    short = Shortener(prefixes)
    cells, right = [], []
    for name, terms in zip(
        answer.columns, zip(*answer.rows, strict=True) if answer.rows else _empty(answer), strict=True
    ):
        tagged = mixes_languages(terms)
        cells.append([plain(name), *(plain(shown(t, short, tagged and _language(t) != lang)) for t in terms)])
        right.append(bool(terms) and all(is_number(term) for term in terms))
    widths = [max(map(width, column)) for column in cells]
    return "".join(f"{line}\n" for line in _lines(cells, _fitted(widths, columns), right))


def _language(term: Term | None) -> str | None:
    return term.language if isinstance(term, Literal) else None


def _empty(answer: Answer) -> list[tuple[()]]:
    return [()] * len(answer.columns)


def _lines(cells: list[list[str]], widths: list[int], right: list[bool]) -> Iterator[str]:
    for number, row in enumerate(zip(*cells, strict=True)):
        padded = (_padded(shortened(text, w), w, r) for text, w, r in zip(row, widths, right, strict=True))
        yield GAP.join(padded).rstrip()
        if number == 0:
            yield GAP.join("-" * w for w in widths)


def _padded(text: str, columns: int, right: bool) -> str:
    blank = " " * (columns - width(text))
    return blank + text if right else text + blank


def _fitted(widths: Sequence[int], columns: int | None) -> list[int]:
    """The widths of the columns within a terminal: the widest give way first."""
    room = None if columns is None else columns - len(GAP) * (len(widths) - 1)
    fitted = list(widths)
    while room is not None and sum(fitted) > room:
        widest = max(fitted)
        if widest <= NARROWEST:
            break
        fitted[fitted.index(widest)] -= 1
    return fitted
