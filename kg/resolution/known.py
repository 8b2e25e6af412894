"""Which of the things named so far a phrase is one more mention of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions import Phrase
from kg.resolution.anaphora import prominence
from kg.resolution.cluster import Cluster
from kg.resolution.describe import REACH, best_first, generic, is_anaphoric, takes_up_type
from kg.resolution.discourse import place_of
from kg.resolution.match import (
    WIDEST,
    equal_name,
    expands,
    is_in_parentheses,
    plays,
    same_name,
    same_noun,
    takes_up,
)
from kg.resolution.reading import Reading
from kg.rules.clause import Argument, Kind
from kg.values import EntityType


def known_as(reading: Reading, argument: Argument, type_: EntityType, rival: Cluster | None) -> Iterator[Cluster]:
    """The clusters that the phrase of `argument`, a thing of `type_`, may be a mention of, the likeliest first.

    What stands at the other end of its fact, the `rival`, is not described by it: "Rossi incontra il giovane".
    """
    phrase = reading.phrase(argument)
    as_class = argument.kind is Kind.CLASS
    like = [c for c in reading.index.like(phrase) if c.is_class == as_class]
    if as_class:
        yield from (c for c in like if same_noun(phrase, c))
    elif phrase.named:
        equal = [c for c in like if equal_name(phrase, type_, c)]
        yield from sorted(equal, key=lambda c: -c.names[phrase.names[0]])
        yield from (c for c in like if same_name(phrase, type_, c, reading.grammar))
        if is_in_parentheses(phrase):
            sentence = reading.document.sentence_of[max(phrase.start - WIDEST, 0)]
            near = sorted(reading.index.since(sentence), key=lambda c: -c.last)
            yield from (c for c in near if not c.is_class and expands(phrase, c))
    else:
        if place_of(argument) not in reading.predicative:
            yield from _described(reading, phrase, [c for c in like if c is not rival], rival)
        yield from (c for c in like if not c.named and takes_up(phrase, c))
        yield from (c for c in like if same_noun(phrase, c))


def _described(reading: Reading, phrase: Phrase, like: list[Cluster], rival: Cluster | None) -> Iterator[Cluster]:
    """The named things that a definite description can mean: by what they are said to be, then by their type alone."""
    sentence = reading.document.sentence_of[phrase.head.i]
    if not phrase.definite:
        return
    named = [c for c in like if _can_be(phrase, c)]
    yield from (c for c in named if plays(phrase, c))
    if not is_anaphoric(phrase, reading.grammar):
        return
    yield from (c for c in named if takes_up(phrase, c))
    if not generic(phrase.kind, reading.grammar)[0]:
        return
    near = [c for c in reading.index.since(sentence - REACH) if _can_be(phrase, c) and not c.is_class]
    fitting = [c for c in near if c is not rival and takes_up_type(phrase, c, sentence, reading.grammar)]
    fitting.sort(key=lambda c: (-prominence(c, sentence), -c.last))
    yield from best_first(fitting, phrase, reading.grammar)


def _can_be(phrase: Phrase, cluster: Cluster) -> bool:
    return cluster.named and not (phrase.number == "Plur" and cluster.number != "Plur")
