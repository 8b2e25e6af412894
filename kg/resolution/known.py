"""Which of the things named so far a phrase is one more mention of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.mentions import Phrase
from kg.resolution.anaphora import prominence
from kg.resolution.cluster import Cluster
from kg.resolution.describe import best_first, is_anaphoric, takes_up_type
from kg.resolution.discourse import place_of
from kg.resolution.match import equal_name, expands, plays, same_name, same_noun, takes_up
from kg.resolution.reading import Reading
from kg.rules.clause import Argument, Kind
from kg.values import EntityType


def known_as(reading: Reading, argument: Argument, type_: EntityType, rival: Cluster | None) -> Iterator[Cluster]:
    """The clusters that the phrase of `argument`, a thing of `type_`, may be a mention of, the likeliest first.

    What stands at the other end of its fact, the `rival`, is not described by it: "Rossi incontra il giovane".
    """
    phrase = reading.phrase(argument)
    as_class = argument.kind is Kind.CLASS
    recent = sorted((c for c in reading.clusters if c.is_class == as_class), key=lambda c: (-c.named, -c.last))
    if as_class:
        yield from (c for c in recent if same_noun(phrase, c))
    elif phrase.named:
        equal = [c for c in recent if equal_name(phrase, type_, c)]
        yield from sorted(equal, key=lambda c: -c.names[phrase.names[0]])
        yield from (c for c in recent if same_name(phrase, type_, c, reading.grammar))
        yield from (c for c in recent if expands(phrase, c))
    else:
        if place_of(argument) not in reading.predicative:
            yield from _described(reading, phrase, [c for c in recent if c is not rival])
        yield from (c for c in recent if not c.named and takes_up(phrase, c))
        yield from (c for c in recent if same_noun(phrase, c))


def _described(reading: Reading, phrase: Phrase, recent: list[Cluster]) -> Iterator[Cluster]:
    """The named things that a definite description can mean: by what they are said to be, then by their type alone."""
    sentence = reading.document.sentence_of[phrase.head.i]
    named = [c for c in recent if c.named and not (phrase.number == "Plur" and c.number != "Plur")]
    if phrase.definite:
        yield from (c for c in named if plays(phrase, c))
    if is_anaphoric(phrase, reading.grammar):
        yield from (c for c in named if takes_up(phrase, c))
    fitting = [c for c in named if takes_up_type(phrase, c, sentence, reading.grammar)]
    fitting.sort(key=lambda c: (-prominence(c, sentence), -c.last))
    yield from best_first(fitting, phrase, reading.grammar)
