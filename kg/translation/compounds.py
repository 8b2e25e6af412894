"""Nouns that stand before another noun in English: compounds, measures, ages, bodies; and names that stand behind."""

from __future__ import annotations

from kg.lang.lexicon import Lexicon, plain
from kg.translation import english
from kg.translation.nouns import noun_word
from kg.translation.phrases import FOREIGN_LETTERS, Phrase, Unit
from kg.translation.roles import is_person, people

BEFORE_NOUN = frozenset({"of", "from"})  # "camera da letto", "consegna di alimenti"
YEARS = "year"


def lifted(phrase: Phrase, index: int) -> list[int]:
    """What hangs with a preposition on a noun without one; it belongs to the whole: "siti web per i turisti"."""
    unit = phrase.units[index]
    if unit.pos not in ("NOUN", "X") or phrase.preposition(index) is not None:
        return []
    contents = [c for c in phrase.contents(index) if c > index]
    linked = [c for c in contents if phrase.preposition(c) is not None]
    return linked if len(linked) == len(phrase.contents(index)) else []


def is_compound(phrase: Phrase, head: int, child: int) -> bool:
    """Whether "X di Y" is "Y X": Y one common noun, with no article unless it is meant in general."""
    top, unit = phrase.units[head], phrase.units[child]
    link = phrase.preposition(child)
    if link is None or link[2] not in BEFORE_NOUN or top.pos != "NOUN":
        return False
    if unit.is_body:
        return not link[1] and not phrase.contents(child) and top.lemma not in phrase.lexicon.partitives
    if unit.pos != "NOUN":
        return False
    contents = phrase.contents(child)
    if len(contents) == 1 and phrase.units[contents[0]].pos == "NUM" and not phrase.has_determiner(child):
        return _is_measure(phrase, head, child, contents[0])
    if top.lemma in phrase.lexicon.partitives or " of " in f"{top.english}" or contents:
        return False
    if sum(phrase.units[c].pos == "DET" for c in phrase.children[child]) > (
        0 if phrase.has_joined_article(child) else 1
    ):
        return False  # somebody's own: "frutto del suo lavoro"
    noun = noun_word(phrase, child)
    short = len(noun.split()) <= 2 and " of " not in noun
    of_all = phrase.is_definite(child) and link[2] == "of"
    general = english.is_mass(noun) if of_all else not phrase.has_determiner(child)
    return short and general


def _is_measure(phrase: Phrase, head: int, child: int, number: int) -> bool:
    """Whether a noun with a number stands before: "di magnitudo 5,9", and the age of a person."""
    if number > child:
        return True
    return noun_word(phrase, child) == YEARS and plain(phrase.units[head].lemma) in people(phrase.lexicon.lang)


def follows_noun(phrase: Phrase, head: int, child: int) -> bool:
    """Whether a noun without preposition stays behind: parts of a name, and the name after a role."""
    top, unit = phrase.units[head], phrase.units[child]
    if top.is_body and unit.is_name:
        return False  # "Università LUISS": LUISS University
    if _is_foreign(top, phrase.lexicon) and _is_foreign(unit, phrase.lexicon):
        return True
    if top.pos == "NUM":
        return True  # "trenta per cento"
    if len(unit.text.rstrip(".")) == 1 and unit.text[0].isupper():
        return True  # "serie A"
    return unit.is_date or (top.is_name and unit.pos != "X") or (unit.is_name and is_person(unit, top, phrase.lexicon))


def _is_foreign(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word is no name, stands in no table and looks like none of the language."""
    known = plain(unit.lemma) in lexicon.nouns or plain(unit.text) in lexicon.nouns or unit.is_name
    return not known and not unit.english and FOREIGN_LETTERS.search(plain(unit.text)) is not None
