"""What a report is made of, before it is written as Markdown or HTML: frozen records without markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Name:
    """The name of an entity or a relation; `lang` where it is in another language than the report."""

    text: str
    lang: str = ""
    relation: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A word with a dot in the colour of `kind`: how real a fact is, or a group."""

    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Cite:
    """The numbers of facts that bear out what is said."""

    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a part of the report or to a row of it, by its anchor."""

    words: str | Name
    anchor: str


Inline: TypeAlias = str | Name | Mark | Cite | Link
Line: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences; a `note` explains what is shown and is set smaller."""

    line: Line
    note: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of what follows within a part."""

    line: Line


@dataclass(frozen=True, slots=True)
class Points:
    """A list of lines."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A fact with what is to be known about it."""

    fact: Line
    about: Line = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Facts with the sentence that states them, empty where none does; `source` is its article, of several."""

    facts: tuple[Told, ...]
    quote: str
    lang: str
    source: Link | Name | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """A list of facts by their sentences; `more` says how many are left out."""

    passages: tuple[Quoted, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, which links may lead to by its anchor."""

    cells: tuple[Line, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `numbers` are the places of the columns that stand to the right."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    numbers: frozenset[int] = frozenset()
    more: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure as inline SVG, and what it shows told in words, for those who do not see it.

    `key` tells what the colours in it mean, `note` what is not drawn.
    """

    anchor: str
    caption: str
    told: str
    svg: str
    key: tuple[Mark, ...] = ()
    note: str = ""


Block: TypeAlias = Paragraph | Heading | Points | Facts | Table | Picture


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the report with a title, which links lead to by its anchor."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A fact in the list at the end, with its id for the page of the graph, and the other sentences that state it."""

    number: int
    id: str
    told: Told
    others: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with the facts that it states."""

    quote: str
    lang: str
    facts: tuple[Numbered, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """The passages of one article, or the facts without a sentence."""

    anchor: str
    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report: what it is of, its parts, and the facts that they cite.

    `listed` says what of the facts is listed where not all are; `graph` is the name of the page beside it.
    """

    name: str
    lang: str
    title: str
    title_lang: str
    about: Line
    parts: tuple[Part, ...]
    listings: tuple[Listing, ...]
    listed: str
    graph: str
