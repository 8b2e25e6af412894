"""The values that flow through kg, from the article to the graph: frozen records without behaviour.

Offsets are counted in characters of `Source.text`, the text as the user gave it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class EntityType(StrEnum):
    """What kind of thing an entity is; `Date` and `Quantity` become typed literals in the RDF."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    PLACE = "Place"
    EVENT = "Event"
    WORK = "Work"
    PRODUCT = "Product"
    GROUP = "Group"
    ROLE = "Role"
    CONCEPT = "Concept"
    DATE = "Date"
    QUANTITY = "Quantity"


class Polarity(StrEnum):
    """Whether the text affirms or denies a fact."""

    AFFIRMED = "+"
    DENIED = "-"


class Modality(StrEnum):
    """How real the text says a fact is."""

    ACTUAL = "actual"
    PLANNED = "planned"
    DESIRED = "desired"
    POSSIBLE = "possible"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that no sentence crosses: a title, a heading or a paragraph.

    `start` and `end` bound `text` in the source; `kind` is `title`, `heading` or `paragraph`.
    """

    start: int
    end: int
    text: str
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Source:
    """An article as read.

    `id` names it in files and IRIs, `origin` is where it came from (an address, the name of a file, or `-` for standard
    input), `lang` the code of its language, `blocks` the parts of `text` that hold prose, `date` the day on which it
    was written (`2011-03-15`), where that is known; `author` (several names joined with `; `) and `publisher` are
    empty where they are not.
    """

    id: str
    text: str
    lang: str
    blocks: tuple[Block, ...]
    title: str = ""
    origin: str = "-"
    date: str | None = None
    author: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document; `index` counts from 0 through the whole document, the title included."""

    document: str
    index: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact is said: `start:end` bound `text` (the words that carry it) within sentence `sentence`."""

    document: str
    sentence: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a document that refers to an entity (`implicit` where the words are missing, as in null subjects)."""

    document: str
    start: int
    end: int
    text: str
    implicit: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """The typed value of a date or an amount: `lexical` in the XSD type `datatype` (`date`, `gYear`, …), or in `EDTF`
    (ISO 8601-2) for times that XSD has no type for: `2010/2015`, `198X`, `14XX`, `1987-22`.

    `unit` is a currency code, `%` or a counted noun, empty where there is none.
    """

    lexical: str
    datatype: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A node of the graph.

    `names` holds every name in the language of the article, the canonical label first; `english` the English ones,
    the best first, empty where none is known; `links` the IRIs of the same thing elsewhere; `value` what a date or
    an amount amounts to, where it could be read.
    """

    id: str
    names: tuple[str, ...]
    type: EntityType
    english: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    links: tuple[str, ...] = ()
    value: Value | None = None
    lang: str = "it"

    @property
    def label(self) -> str:
        """The canonical label in the language of the article."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Relation:
    """What a fact says of its two ends.

    `id` is the local name of the property (`headquarteredIn`, or made from the lemma: `costruire`), `canonical` tells
    whether the vocabulary defines it; `lemma` is the predicate as the text has it, in dictionary form with its
    preposition; `labels` maps language codes to readable labels (`{"it": "costruisce", "en": "builds"}`), English
    absent where the lexicon does not know it.
    """

    id: str
    lemma: str
    labels: Mapping[str, str] = field(hash=False)
    canonical: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement that the text makes; `subject`, `object` and `speaker` are entity ids.

    The same statement (same ends, relation, polarity, modality and speaker) made in several sentences is one fact
    with several pieces of evidence. `rules` names the rules that made it, the deciding one first; `confidence` lies
    between 0 and 1; `time` is the time as written, `time_value` what it amounts to, where it could be read.
    """

    id: str
    subject: str
    relation: Relation
    object: str
    evidence: tuple[Evidence, ...]
    rules: tuple[str, ...]
    confidence: float
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    speaker: str | None = None
    time: str | None = None
    time_value: Value | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that was read from one article or several: what every output is written from.

    `entities` are sorted by id, `facts` by their first evidence, `sentences` by document and index.
    """

    name: str
    sources: tuple[Source, ...]
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
