"""Sections as Markdown, with the meaning of the words below each title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.analysis.telling.section import QUOTE, Section
from kg.sparql.plain import plain

_MARKS = re.compile(r"([\\`*_\[\]<>|#~&])")


def to_markdown(sections: Iterable[Section], title: str) -> str:
    """Return sections as Markdown.

    Example:
        >>> print(to_markdown([Section("Types", ("Few.",), ("type",), (("Place",),))], "a graph"), end="")
        # a graph
        <BLANKLINE>
        ## Types
        <BLANKLINE>
        Few.
        <BLANKLINE>
        | type |
        |---|
        | Place |
    """
    parts = [f"# {escaped(title)}\n", *("".join(f"{line}\n" for line in _lines(section)) for section in sections)]
    return "\n".join(parts)


def escaped(text: str) -> str:
    """`text` on one line, without meaning in Markdown or HTML.

    Example:
        >>> escaped("a|b <i>*c*")
        'a\\\\|b \\\\<i\\\\>\\\\*c\\\\*'
    """
    return _MARKS.sub(r"\\\1", plain(text))


def _lines(section: Section) -> Iterator[str]:
    yield f"## {escaped(section.title)}"
    for sentence in section.sentences:
        yield ""
        yield f"> {escaped(sentence.removeprefix(QUOTE))}" if sentence.startswith(QUOTE) else escaped(sentence)
    if section.note:
        yield ""
        yield escaped(section.note)
    if section.rows:
        yield ""
        yield f"| {' | '.join(map(escaped, section.columns))} |"
        yield "|" + "|".join("---:" if column in section.numbers else "---" for column in section.columns) + "|"
        yield from (f"| {' | '.join(map(escaped, row))} |" for row in section.rows)
    if section.more:
        yield ""
        yield f"… and {section.more:,} more"
