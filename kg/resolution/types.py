"""What type of thing a phrase names: from the recogniser, the noun that classifies it, gazetteers and titles."""

from __future__ import annotations

from functools import cache

from spacy.tokens import Token

from kg.gazetteer import lookup
from kg.lang.data import load_table
from kg.lang.grammar import Grammar
from kg.lang.lexicon import lexicon
from kg.mentions import Phrase, name_in
from kg.parsing.times import YEAR, is_time
from kg.parsing.tree import children, lemma
from kg.values import EntityType

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
MEASURES = frozenset({"%", "€", "$", "£", "¥"})


def type_of(phrase: Phrase, grammar: Grammar, lang: str) -> tuple[EntityType, int]:
    """The type of what `phrase` names, and how much that is worth against other mentions (0: a guess)."""
    head = phrase.head
    if _is_amount(head, grammar):
        return EntityType.QUANTITY, 3
    if is_time(head, grammar) or YEAR.match(head.text):
        return EntityType.DATE, 3
    types = noun_types(lang)
    # a plural may be a type of its own: one user is a person, users are a group
    classified = types.get(head.lower_, types.get(lemma(head))) if head.pos_ == "NOUN" else None
    name = name_in(head, grammar)
    if classified and (name is not None or not phrase.named):
        return (classified, 3) if classified is not EntityType.ROLE or name is None else (EntityType.PERSON, 3)
    if phrase.named:
        recognised = RECOGNISED.get((name or head).ent_type_)
        common = phrase.names[0].lower() in lexicon(lang).nouns  # "il Piano" is no town
        place = None if common else lookup(phrase.names[0], lang)
        if place is not None and place.kind in (PLACES if recognised is None else COUNTRIES):
            return EntityType.PLACE, 2
        if recognised:
            return recognised, 2
    return (classified, 1) if classified else (EntityType.CONCEPT, 0)


@cache
def noun_types(lang: str) -> dict[str, EntityType]:
    """The type that each classifying noun gives, by lemma; roles and professions among them."""
    types = {row[0]: EntityType.ROLE for row in load_table(lang, "lexicon/roles")}
    types |= {row[0]: EntityType(row[1]) for row in load_table(lang, "lexicon/types")}
    return types


def _is_amount(head: Token, grammar: Grammar) -> bool:
    """A number alone, with its currency or per cent, or with a unit of time: "10.000.000", "76 anni"."""
    if head.pos_ == "NUM":
        return not YEAR.match(head.text) and not is_time(head, grammar)
    numbered = bool(children(head, "nummod"))
    if lemma(head) in grammar.units:
        return numbered
    return head.text in MEASURES or (numbered and grammar.times.get(lemma(head)) == "unit" and not is_dated(head))


def is_dated(head: Token) -> bool:
    """Whether a span of time is placed: "negli ultimi due anni"."""
    return bool(children(head, "amod", "case") and children(head, "amod"))
