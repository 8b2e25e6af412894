"""What a reader decided about a graph: plain values, which speak of things by their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from kg.values import EntityType, Modality, Polarity


@dataclass(frozen=True, slots=True)
class Thing:
    """Something by a name of it, told from others of that name by its `type`, or by a `document` that mentions it."""

    name: str
    type: EntityType | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """All these are one thing, which keeps the label and the type of the first."""

    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class KeepApart:
    """No two of these are one thing."""

    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Rename:
    """The label of `thing` is `to`, in English `english` where that is another; the old one stays a name beside it."""

    thing: Thing
    to: str
    english: str | None = None


@dataclass(frozen=True, slots=True)
class SetType:
    """What kind of thing this is."""

    thing: Thing
    type: EntityType


@dataclass(frozen=True, slots=True)
class WrongFact:
    """No such fact: with `predicate` (a label, a lemma or an id), or with any where that is `None`."""

    subject: Thing
    object: Thing
    predicate: str | None = None


@dataclass(frozen=True, slots=True)
class MissingFact:
    """A fact that no rule found; `evidence` is what an article says, word by word, where one says it."""

    subject: Thing
    predicate: str
    object: Thing
    modality: Modality = Modality.ACTUAL
    polarity: Polarity = Polarity.AFFIRMED
    evidence: str | None = None


Decision: TypeAlias = Merge | KeepApart | Rename | SetType | WrongFact | MissingFact


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of a file, in its order, and what the file is called."""

    decided: tuple[Decision, ...] = ()
    name: str = "decisions.toml"


NONE = Decisions()
"""Nothing was decided."""
