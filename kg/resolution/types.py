"""What type of thing a phrase names: from the recogniser, the noun that classifies it, gazetteers and titles."""

from __future__ import annotations

import re
from functools import cache

from spacy.tokens import Token

from kg.gazetteer import lookup
from kg.lang.data import load_table
from kg.lang.grammar import Grammar
from kg.lang.lexicon import lexicon
from kg.mentions import Phrase, name_in
from kg.parsing.times import YEAR, is_time
from kg.parsing.tree import NAMES, children, feature, lemma
from kg.resolution.nouns import is_part, noun_types, type_of_noun
from kg.resolution.proper_names import known_names, type_of_name
from kg.values import EntityType

__all__ = ["noun_types", "type_as_class", "type_of", "type_told_by"]

RECOGNISED = {
    "PER": EntityType.PERSON,
    "PERSON": EntityType.PERSON,
    "LOC": EntityType.PLACE,
    "GPE": EntityType.PLACE,
    "FAC": EntityType.PLACE,
    "ORG": EntityType.ORGANIZATION,
    "NORP": EntityType.GROUP,
    "EVENT": EntityType.EVENT,
    "WORK_OF_ART": EntityType.WORK,
    "LAW": EntityType.WORK,
    "PRODUCT": EntityType.PRODUCT,
    "DATE": EntityType.DATE,
    "TIME": EntityType.DATE,
    "MONEY": EntityType.QUANTITY,
    "PERCENT": EntityType.QUANTITY,
    "QUANTITY": EntityType.QUANTITY,
    "CARDINAL": EntityType.QUANTITY,
    "ORDINAL": EntityType.QUANTITY,
}
PLACES = frozenset({"city", "country", "region", "continent", "island", "river", "sea", "lake", "mountain"})
COUNTRIES = frozenset({"country", "continent"})
"""What the gazetteers know better than the recogniser; a city may share its name with a person."""
COMMON = frozenset({"NOUN", "ADJ", "VERB"})
"""Parts of speech of what is no name, adjectives and participles that stand for a noun among them (*i feriti*)."""
KEPT = frozenset({EntityType.DATE, EntityType.GROUP, EntityType.QUANTITY})
"""Types that what only says what something is keeps."""
MEASURES = frozenset({"%", "€", "$", "£", "¥"})
CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d$")
AGED = re.compile(r"\d+[^\W\d]+$")
"""A number grown to a word ("26enne"), which taggers take for a number."""
HOUR_AND_MINUTE = re.compile(r"([01]?\d|2[0-3])[.:][0-5]\d$")
HOUR = re.compile(r"(1?\d|2[0-4])([.:][0-5]\d)?$")
SURE = 6
"""What the noun beside a name is worth: more than the recogniser's guesses at several bare mentions."""
MANY = 1000
"""From here on a number of people is an amount and no group: "43 persone", "93.800.000 abbonati"."""


def type_of(phrase: Phrase, grammar: Grammar, lang: str) -> tuple[EntityType, int]:
    """The type of what `phrase` names, and how much that is worth against other mentions (0: a guess)."""
    head = phrase.head
    if _is_hour(head, grammar) or _is_day(head, grammar):
        return EntityType.DATE, 3
    if _is_amount(head, grammar) and not AGED.match(head.text):
        return EntityType.QUANTITY, 3
    if is_time(head, grammar) or YEAR.match(head.text):
        return EntityType.DATE, 3
    name = name_in(head, grammar)
    noun = type_of_noun(head, grammar, lang) if head.pos_ in COMMON or AGED.match(head.text) else None
    if name is None and not phrase.named:
        titled = known_names(lang).get(phrase.names[0].lower()) if not phrase.names[0].islower() else None
        if titled is None and _is_capital(head):
            titled = type_of_name(phrase.names[0], lang)
        return (titled, 3) if titled else _counted(phrase, *(noun or (EntityType.CONCEPT, 0)), lang)
    if noun is not None and name is not None and noun[0] is not EntityType.CONCEPT:
        return (EntityType.PERSON if noun[0] is EntityType.ROLE else noun[0]), SURE
    return _type_of_named(phrase, name or head, lang) or noun or (EntityType.CONCEPT, 0)


def type_as_class(phrase: Phrase, grammar: Grammar, lang: str) -> tuple[EntityType, int]:
    """The type of `phrase` where it only says what something is: a role, an amount or a date, else a mere concept."""
    type_, weight = type_of(phrase, grammar, lang)
    if phrase.named and name_in(phrase.head, grammar) is None:
        return type_, weight
    if is_part(phrase.head, grammar, lang):
        return EntityType.ROLE, 3
    return (type_, weight) if type_ in KEPT else (EntityType.CONCEPT, 1)


def type_told_by(phrase: Phrase, grammar: Grammar, lang: str, *, beside: bool) -> tuple[EntityType, int]:
    """The type of what is said to be `phrase`, and how much that is worth; nothing where the class tells no type.

    A class right `beside` the name ("la sonda Juno") tells more than one that a verb or a comma joins to it ("Juno è
    una sonda"): what a country is said to be may be anything. Products and works the recogniser does not know at all.
    """
    type_, weight = type_of(phrase, grammar, lang)
    another_name = phrase.named and name_in(phrase.head, grammar) is None
    if another_name or type_ in {EntityType.CONCEPT, EntityType.DATE, EntityType.QUANTITY}:
        return type_, 0
    if type_ is EntityType.ROLE:
        return EntityType.PERSON, 1
    sure = beside or type_ in {EntityType.PRODUCT, EntityType.WORK}
    return type_, (SURE if sure and weight > 1 else min(weight, 1))


def _type_of_named(phrase: Phrase, name: Token, lang: str) -> tuple[EntityType, int] | None:
    """What a proper name names: what its words say, then the gazetteers and the recogniser."""
    label = phrase.names[0]
    recognised = RECOGNISED.get(name.ent_type_)
    common = label.lower() in lexicon(lang).nouns  # "il Piano" is no town
    known = known_names(lang).get(label.lower())
    if known is not None:
        return known, 3
    place = None if common else lookup(label, lang)
    if place is not None and place.kind in (PLACES if recognised is None else COUNTRIES):
        return EntityType.PLACE, 2
    by_words = type_of_name(label, lang)
    if by_words is EntityType.ROLE and recognised is EntityType.PERSON and " " not in label:
        return recognised, 2  # "la Regina", who has a name
    if by_words is not None:
        return by_words, 3
    if recognised:
        return recognised, 2
    listed = noun_types(lang).get(name.lower_)
    if listed is not None:
        return listed, 1
    return (EntityType.WORK, 1) if _is_quoted(phrase) else None


def _is_quoted(phrase: Phrase) -> bool:
    doc, first, last = phrase.head.doc, phrase.runs[0][0], phrase.runs[0][-1]
    return first > 0 and last + 1 < len(doc) and doc[first - 1].is_quote and doc[last + 1].is_quote


def _is_capital(head: Token) -> bool:
    """Whether a noun is written with a capital where no sentence starts: "il Piano d'azione"."""
    return head.text[:1].isupper() and not head.is_sent_start and not head.text.isupper()


def _counted(phrase: Phrase, type_: EntityType, weight: int, lang: str) -> tuple[EntityType, int]:
    """A great number of people, or any number of what is no thing of its own, is an amount: "145 pagine"."""
    before = [phrase.head.doc[i] for i in phrase.runs[0] if i < phrase.head.i]
    numbers = [token for token in before if token.text[:1].isdigit()]
    if type_ is EntityType.CONCEPT and numbers:
        return EntityType.QUANTITY, 3
    if type_ is EntityType.GROUP and any(_is_many(token, lang) for token in numbers):
        return EntityType.QUANTITY, 3
    return type_, weight


def _is_many(number: Token, lang: str) -> bool:
    digits = re.sub(r"[.,\s]", "", number.text)
    multiplied = any(t.lower_ in _multipliers(lang) for t in (number, *number.children))
    return multiplied or (digits.isdigit() and int(digits) >= MANY)


@cache
def _multipliers(lang: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table(lang, "grammar/multipliers"))


def _is_amount(head: Token, grammar: Grammar) -> bool:
    """A number alone, with its currency or per cent, or with a unit of time: "10.000.000", "76 anni"."""
    if head.pos_ == "NUM":
        return not YEAR.match(head.text) and not is_time(head, grammar)
    numbered = bool(children(head, "nummod"))
    if lemma(head) in grammar.units:
        return numbered
    counted = any(number.i < head.i for number in children(head, "nummod"))  # "nella stagione 2008" is a year
    return head.text in MEASURES or (counted and grammar.times.get(lemma(head)) == "unit" and not is_dated(head))


def _is_hour(head: Token, grammar: Grammar) -> bool:
    """Whether a number is a point of the day: "12:08", "alle 14", "alle ore 05:53"."""
    if CLOCK.match(head.text):
        return True
    if HOUR.match(head.text) and head.pos_ == "NUM":
        # "alle 14": hours are feminine and many
        return any(
            feature(c, "Gender") == "Fem" and feature(c, "Number") == "Plur" for c in children(head, "case", "det")
        )
    numbers = children(head, "nummod", *NAMES)
    return grammar.times.get(lemma(head)) == "unit" and any(HOUR_AND_MINUTE.match(n.text) for n in numbers)


def _is_day(head: Token, grammar: Grammar) -> bool:
    """Whether a number is a day of a month: "11 settembre 2001"."""
    return head.pos_ == "NUM" and any(
        c.i == head.i + 1 and grammar.times.get(lemma(c)) == "month" for c in head.children
    )


def is_dated(head: Token) -> bool:
    """Whether a span of time is placed: "negli ultimi due anni", "otto giorni fa"."""
    return bool(children(head, "amod", "case") and children(head, "amod")) or any(
        c.i == head.i + 1 for c in children(head, "advmod")
    )
