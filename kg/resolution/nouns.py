"""What type of thing a common noun stands for, by itself or by its ending: *ministro*, *terremoto*, *26enne*.

The habits behind the tables, which are those of the annotators of news:

- Who is called by an office, a profession or a part in a story is a Role (*il presidente*, *il predecessore*), by what
  anybody may be a Person (*una donna*, *un passeggero*); several of them are a Group.
- Bodies that decide are Organizations, in the plural too (*le agenzie*), with media, teams and armed forces.
- Deeds that have a beginning and an end are Events (*attacco*, *visita*, *chiusura*); what goes on is a Concept
  (*gestione*, *sviluppo*), and so are plans, rules, causes, money, illnesses, bodies and materials.
- Texts, pictures, laws and sites are Works; what is made to be used, eaten or run is a Product, software among it.
- What a subject is said to be is a class and no thing, hence a Concept (*è una città*), unless it is a Role.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from kg.lang.data import load_table
from kg.lang.grammar import Grammar
from kg.parsing.tree import children, feature, lemma, preposition
from kg.values import EntityType

PEOPLE = frozenset({EntityType.PERSON, EntityType.ROLE})
LONGEST = 4
"""Words of the longest entries (*ordine del giorno*)."""
SHORTEST = 4
"""Letters that must be left when a prefix is taken off."""
KNOWN, GUESSED = 3, 1
"""What the type of a listed noun is worth, and one guessed from an ending."""


def type_of_noun(head: Token, grammar: Grammar, lang: str) -> tuple[EntityType, int] | None:
    """The type of what the noun `head` stands for, and what that is worth; None where nothing tells.

    Args:
        head: the noun, with its words around it in the document.
        grammar: the words of its language.
        lang: the code of its language.
    """
    if (whole := _parts_of(head, grammar, lang)) is not None:
        return type_of_noun(whole, grammar, lang)
    listed = _listed(head, lang)
    if listed is None and lemma(head) in _demonyms(lang) and (people := _people(head)) is not None:
        return people, GUESSED
    found, worth = (listed, KNOWN) if listed is not None else (_by_ending(head, grammar, lang), GUESSED)
    if found is None:
        return None
    return (EntityType.GROUP if found in PEOPLE and feature(head, "Number") == "Plur" else found), worth


def is_part(head: Token, grammar: Grammar, lang: str) -> bool:
    """Whether the noun `head` is a part that somebody plays, or several do: *ministro*, *i figli*, not *persone*."""
    type_ = _listed(head, lang) or _by_ending(head, grammar, lang)
    return type_ in PEOPLE or (type_ is EntityType.GROUP and noun_types(lang).get(lemma(head)) is EntityType.ROLE)


def _people(head: Token) -> EntityType | None:
    """Who is called by where they come from: *i croati*, "un croato di 40 anni"; *il croato* may be the language."""
    if feature(head, "Number") == "Plur":
        return EntityType.GROUP
    one = any(feature(c, "Definite") == "Ind" for c in children(head, "det"))
    return EntityType.PERSON if one or children(head, "nmod", "acl", "acl:relcl") else None


@cache
def _demonyms(lang: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table(lang, "lexicon/demonyms"))


def _listed(head: Token, lang: str) -> EntityType | None:
    types = noun_types(lang)
    return next((types[form] for form in _forms(head, lang) if form in types), None)


def _parts_of(head: Token, grammar: Grammar, lang: str) -> Token | None:
    """What `head` only counts out: booksellers in "gran parte dei librai"; amounts (*decina*) stay amounts."""
    if lemma(head) not in grammar.quantifier_nouns or noun_types(lang).get(lemma(head)) is EntityType.QUANTITY:
        return None
    parts = [c for c in children(head, "nmod") if grammar.is_particle(preposition(c), "genitive")]
    return parts[0] if parts and parts[0].pos_ == "NOUN" else None


@cache
def noun_types(lang: str) -> dict[str, EntityType]:
    """The type that each classifying noun gives, by lemma; roles and professions among them."""
    types = {row[0]: EntityType.ROLE for row in load_table(lang, "lexicon/roles")}
    types |= {row[0]: EntityType(row[1]) for row in load_table(lang, "lexicon/types")}
    return types


def _forms(head: Token, lang: str) -> Iterator[str]:
    """What to look `head` up by: with the words around it, as it stands (a plural may differ), as lemma, unprefixed."""
    doc = head.doc
    for last in range(min(head.i + LONGEST, len(doc)) - 1, head.i, -1):
        after = doc[head.i : last + 1].text.lower()
        yield after
        yield lemma(head) + after[len(head.text) :]
    if head.i > 0:
        yield doc[head.i - 1 : head.i + 1].text.lower()
    plain = (head.lower_, lemma(head))
    yield from plain
    for (prefix,) in load_table(lang, "lexicon/prefixes"):
        for form in plain:
            rest = form.removeprefix(prefix).lstrip("-")
            if form.startswith(prefix) and len(rest) >= SHORTEST:
                yield rest


def _by_ending(head: Token, grammar: Grammar, lang: str) -> EntityType | None:
    """The type that the longest known ending of `head` gives; a deed tells itself by what it is done to."""
    of_something = any(grammar.is_particle(preposition(c), "genitive") for c in children(head, "nmod"))
    for ending, alone, with_complement in _endings(lang):
        if lemma(head).endswith(ending):
            return with_complement if of_something else alone
    return None


@cache
def _endings(lang: str) -> tuple[tuple[str, EntityType, EntityType], ...]:
    rows = sorted(load_table(lang, "lexicon/type_endings"), key=lambda row: -len(row[0]))
    return tuple((ending, EntityType(alone), EntityType(full)) for ending, alone, full in rows)
