"""What a reader is asked: a decision to take or to leave, why, and what the articles say."""

from __future__ import annotations

from dataclasses import dataclass

from kg.decisions import KeepApart, Merge
from kg.review.quotes import Quote
from kg.values import Entity, EntityType


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two names, of one entity or of two, that may be taken for the wrong thing.

    `weight`, from 0 to 1, tells how likely it is that they are; `reason` says why in a few words. `entities` are those
    that bear the things of `decision`, one for each.
    """

    decision: Merge | KeepApart
    reason: str
    weight: float
    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A doubt with what it is about: the type of the things, the facts that it touches, the sentences."""

    decision: Merge | KeepApart
    reason: str
    doubt: float
    type: EntityType
    facts: int
    quotes: tuple[Quote, ...]
