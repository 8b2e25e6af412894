"""How far a fact can be trusted, from the rules that made it: each is worth a factor, and the factors multiply."""

from __future__ import annotations

from collections.abc import Iterable
from math import prod

FACTORS = {
    "verb_object": 0.9,
    "passive": 0.9,
    "oblique": 0.8,
    "copula": 0.9,
    "adjective": 0.8,
    "place_of_being": 0.8,
    "time_of_event": 0.7,
    "title": 0.9,
    "apposition": 0.8,
    "class_by_example": 0.9,
    "possession": 0.8,
    "depictive": 0.8,
    "place_of_thing": 0.7,
    "inclusion": 0.85,
    "nominalisation": 0.7,
    "role": 0.85,
    "role_beside": 0.85,
    "naming": 0.8,
    "age": 0.9,
    "relative_subject": 0.9,
    "relative_object": 0.9,
    "relative_oblique": 0.8,
    "shared_subject": 0.9,
    "controlled_subject": 0.85,
    "owner_of_noun": 0.8,
    "modified_noun": 0.9,
    "null_subject": 0.9,
    "transparent_noun": 0.9,
    "reference": 0.7,
}


def confidence_of(rules: Iterable[str]) -> float:
    """A number between 0 and 1, rounded to two decimals.

    Example:
        >>> confidence_of(("verb_object", "reference"))
        0.63
    """
    return round(prod(FACTORS.get(rule, 0.8) for rule in rules), 2)
