"""How far a fact can be trusted: what speaks for it and against it, weighed as gold graphs teach.

Every rule in the trail of a fact is a sign, and so are how real it is, what its ends are called, whether its predicate
is a known word and how many words carry it. The table beside this module
has a weight for each, in log-odds, with the facts of gold graphs that bear it and how many of them were right;
`tests/benchmarks/calibrate.py` makes it. The weights of the signs add up, and the logistic function makes a number
between 0 and 1 of the sum: of the facts with confidence 0.7, some 7 in 10 are right.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources
from math import exp

from kg.values import Entity, EntityType, Fact, Modality, Polarity

BASE = "base"
"""The sign that every fact bears."""
LONG, LONGER = 4, 7
"""Words from which on a label is long, and very long."""
STRETCHES = (10, 16, 24)
"""Words from which on the stretch of text that carries a fact is long, longer, very long."""


def signs_of(fact: Fact, subject: Entity, item: Entity) -> tuple[str, ...]:
    """What speaks for `fact`, between `subject` and `item`, and against it, sorted."""
    first = fact.evidence[0]
    signs = {BASE, *fact.rules, *_end_signs("subject", subject), *_end_signs("object", item)}
    signs |= {f"stretch_{length}" for length in STRETCHES if len(first.text.split()) >= length}
    found = {
        f"modality_{fact.modality.value}": fact.modality is not Modality.ACTUAL,
        "denied": fact.polarity is Polarity.DENIED,
        "headline": first.sentence == 0,
        "predicate_unknown": "en" not in fact.relation.labels,  # often no verb at all, but a word read as one
        # verbs and pronouns agree with more things than persons
        "reference_to_thing": "reference" in fact.rules and subject.type is not EntityType.PERSON,
    }
    return tuple(sorted(signs | {sign for sign, holds in found.items() if holds}))


def _end_signs(end: str, entity: Entity) -> Iterable[str]:
    words = len(entity.label.split())
    if entity.type in {EntityType.DATE, EntityType.QUANTITY}:
        yield f"{end}_amount"
    elif not any(word[:1].isupper() for word in entity.label.split()):
        yield f"{end}_no_name"
    if words >= LONG:
        yield f"{end}_long"
    if words >= LONGER:
        yield f"{end}_longer"


def confidence_of(signs: Iterable[str]) -> float:
    """A number between 0 and 1, rounded to two decimals; a sign that the table lacks counts for nothing.

    Example:
        >>> confidence_of(("base", "verb_object")) > confidence_of(("base", "predicate_unknown", "verb_object"))
        True
    """
    return round(1 / (1 + exp(-sum(weights().get(sign, 0.0) for sign in set(signs)))), 2)


@cache
def weights() -> dict[str, float]:
    """The weight of each sign, in log-odds."""
    text = resources.files(__package__).joinpath("confidence.tsv").read_text("utf8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {sign: float(weight) for sign, weight, *_ in rows}
