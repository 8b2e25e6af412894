"""A word of a noun phrase, as translation reads it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a noun phrase.

    `pos` and `dep` are those of Universal Dependencies, `head` is the index of the head within the phrase (its own
    for the root), `number` the feature *Number* (`Sing`, `Plur`), empty where the parse does not tell, `entity` its
    place in a recognised name and the kind of that (`B-PER`, `I-PER`), empty outside of names.
    """

    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    number: str = ""
    entity: str = ""
