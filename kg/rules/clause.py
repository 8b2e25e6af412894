"""The two records that rules read and make: a clause with its arguments, and a proposition drawn from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from spacy.tokens import Token

from kg.values import Modality, Polarity


class Kind(StrEnum):
    """How an argument is given in the text."""

    PHRASE = "phrase"
    """A phrase, by its head."""
    NULL = "null"
    """No word at all: the verb that lacks its subject."""
    POSSESSOR = "possessor"
    """The owner that a possessive stands for, by the possessive."""
    CLASS = "class"
    """What kind of thing a name is, by the noun before it, without the name: *sonda* in "la sonda Juno"."""


class Voice(StrEnum):
    """Whether the subject of a clause acts or is acted upon."""

    ACTIVE = "active"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class Argument:
    """One end of a fact before it is resolved: the head of a phrase, or the word that stands for a missing one.

    `hint` is the head of a phrase that says what kind of thing the argument is, where the clause tells.
    """

    token: Token
    kind: Kind = Kind.PHRASE
    preposition: str = ""
    rule: str = ""
    hint: Token | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with its arguments.

    `head` is the verb, or the noun or adjective that a copula joins to its subject; `verb` the predicate in dictionary
    form; `attributes` what is said of the subject by a copula; `rules` the argument rules that found hidden arguments.
    """

    head: Token
    verb: str
    voice: Voice = Voice.ACTIVE
    subjects: tuple[Argument, ...] = ()
    objects: tuple[Argument, ...] = ()
    obliques: tuple[Argument, ...] = ()
    attributes: tuple[Token, ...] = ()
    agents: tuple[Argument, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    speaker: Argument | None = None
    time: tuple[Token, ...] = ()

    def with_(self, **changes: object) -> Clause:
        """A copy with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # dataclasses.replace checks the names itself


@dataclass(frozen=True, slots=True)
class Proposition:
    """What one rule draws from one clause or phrase, before its ends are resolved to entities.

    `predicate` is in dictionary form with its preposition; `words` are the tokens that carry it; `rules` starts with
    the fact rule and goes on with the argument rules it relied on. Where the subject is the patient of a passive,
    `participle` is the form in which the text has the verb.
    """

    subject: Argument
    predicate: str
    object: Argument
    words: tuple[Token, ...]
    rules: tuple[str, ...]
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    speaker: Argument | None = None
    time: tuple[Token, ...] = ()
    participle: str = ""
