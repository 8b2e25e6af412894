"""The English of a noun or name by itself, without what hangs on it."""

from __future__ import annotations

from functools import cache

from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation import english
from kg.translation.adjectives import describes, is_adjective
from kg.translation.numbers import english_number, with_suffix
from kg.translation.phrases import FOREIGN_LETTERS, Phrase, Unit
from kg.translation.prefixes import prefixed
from kg.translation.roles import is_role
from kg.translation.unknown import UnknownWordError


def noun_word(phrase: Phrase, index: int, *, many: bool = False) -> str:
    unit, lexicon = phrase.units[index], phrase.lexicon
    if unit.is_name:
        return unit.english or _name(phrase, index)
    if unit.pos == "NUM":
        found = english_number(unit.text, lexicon)
        if found:
            return found
    text, lemma = plain(unit.text), plain(unit.lemma)
    if (
        index
        and unit.text[:1].isupper()
        and text != lemma
        and text not in lexicon.nouns
        and lemma in lexicon.adjectives
    ):
        raise UnknownWordError(unit.text)  # a name made of an adjective: "la Fiorentina"
    if many and not unit.english and text in _plurals(lexicon.lang):
        return _plurals(lexicon.lang)[text]
    first, second = (lemma, text) if many else (text, lemma)  # "signora" is no "signore", "sale" may be many a "sala"
    if many and not unit.english and lemma not in _singulars(unit, lexicon):
        first = next((w for w in _singulars(unit, lexicon) if w in lexicon.nouns), first)  # "figlie" are no "figlio"
    word = unit.english or lexicon.nouns.get(first) or lexicon.nouns.get(second) or with_suffix(text, lexicon)
    word = word or prefixed(lemma, lexicon.nouns, lexicon.lang) or prefixed(text, lexicon.nouns, lexicon.lang)
    if not word and not any(letter.isalpha() for letter in text):
        return unit.text
    word = word or _loan(unit)
    counted = english.is_multiplier(word) and any(phrase.units[c].pos == "NUM" for c in phrase.children[index])
    return english.plural(word) if many and not counted else word


@cache
def _plurals(lang: str) -> dict[str, str]:
    """The English of plural forms that mean something else than many of the singular: *figli*, `children`."""
    return {row[0]: row[1] for row in load_table(lang, "lexicon/plurals")}


def _name(phrase: Phrase, index: int) -> str:
    """A name that no table has: as it is, or word by word where it describes (*Cattedrale delle forze armate*)."""
    unit, lexicon = phrase.units[index], phrase.lexicon
    if unit.text.isupper() or unit.text[:1].isdigit():
        return with_suffix(unit.text, lexicon) or unit.text
    children = phrase.contents(index)
    flat = [c for c in children if phrase.units[c].dep.startswith("flat") and not describes(phrase, index, c)]
    if flat and is_role(unit, lexicon) and plain(unit.text) in lexicon.nouns:
        return _capitalised(lexicon.nouns[plain(unit.text)])  # "Presidente Rossi"
    linked = any(phrase.preposition(c) is not None for c in children)
    described = linked or any(describes(phrase, index, c) for c in children)
    common = described or (not unit.entity and not children and phrase.has_determiner(index))
    inside_body = unit.entity == "I-ORG"
    may_be_many = (common and not unit.entity.endswith("LOC")) or inside_body
    known = lexicon.nouns.get(plain(unit.text)) or (_many_of(unit, lexicon) if may_be_many else None)
    if known is not None and unit.entity.startswith("I") and not unit.entity.endswith("PER"):
        return _capitalised(known)
    if inside_body and is_adjective(unit, phrase):
        raise UnknownWordError(unit.text)  # half a name that describes: nothing to hang it on
    if plain(unit.text) in _plurals(lexicon.lang) and not unit.entity.endswith("PER"):
        raise UnknownWordError(unit.text)
    of_things = any(phrase.units[c].pos == "NOUN" and phrase.preposition(c) is not None for c in children)
    if known is None and of_things and not unit.entity.endswith("PER"):
        raise UnknownWordError(unit.text)  # what is of things is described, by a word that is not known
    if known is None and any(_is_capital_adjective(phrase.units[c]) for c in children):
        raise UnknownWordError(unit.text)
    if known is None or (unit.entity.endswith("PER") and not of_things) or unit.dep.startswith("flat") or flat:
        return unit.text
    if described:
        return _capitalised(known)
    if common:
        return known  # a capital that makes no name: "alla Presidenza"
    if children:
        return unit.text
    raise UnknownWordError(unit.text)


def _is_capital_adjective(unit: Unit) -> bool:
    return unit.pos == "ADJ" and unit.text[:1].isupper()


def _many_of(unit: Unit, lexicon: Lexicon) -> str | None:
    """The English of a capital word in the plural, whose singular is a noun: *Forze*."""
    found = next((lexicon.nouns[word] for word in _singulars(unit, lexicon) if word in lexicon.nouns), None)
    return english.plural(found) if found else None


def _singulars(unit: Unit, lexicon: Lexicon) -> list[str]:
    """What the singular of the form may be, by its ending."""
    text = plain(unit.text)
    endings = sorted(lexicon.endings, reverse=True)
    return [text.removesuffix(many) + one for one, many in endings if text.endswith(many)]


def _capitalised(words: str) -> str:
    small = {"and", "for", "in", "of", "on", "the", "to"}
    return " ".join(word if word in small else f"{word[:1].upper()}{word[1:]}" for word in words.split(" "))


def _loan(unit: Unit) -> str:
    """The word itself where it looks foreign; an unknown word of the language itself cannot be translated."""
    if unit.pos in ("NOUN", "ADJ", "X", "SYM") and FOREIGN_LETTERS.search(plain(unit.text)):
        return unit.text
    raise UnknownWordError(unit.text)
