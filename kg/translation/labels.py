"""English labels for noun phrases and verbs, composed word by word from the lexicon of the language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from babel.numbers import NumberFormatError, format_decimal, parse_decimal

from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation import english
from kg.translation.phrases import Phrase, Unit, Word, read_phrase

__all__ = ["Word", "translate_phrase", "translate_verb"]

OUTPUT_NUMBERS = "en_GB"
# What hangs on a noun without a preposition of its own and is a noun itself: "tecnologia blockchain".
ATTACHED = frozenset({"appos", "compound", "flat", "nmod", "dep"})
SILENT = frozenset({"case", "punct", "cc", "fixed", "mark"})
FOREIGN_LETTERS = re.compile(r"[jkwxy]|[^aeiouàèéìòù]$")


class _UnknownWordError(Exception):
    """A word that the lexicon does not know, or a construction that is not composed here."""


def translate_phrase(words: Sequence[Word], lexicon: Lexicon) -> str | None:
    """The English label of a noun phrase.

    Args:
        words: the phrase with its parse; `head` counts within the phrase, and the root is its own head.
        lexicon: of the language of the phrase.

    Returns:
        The label without a leading article, or `None` where a word is unknown. Names that no table knows and foreign
        words stay as they are.

    Example:
        >>> from kg.lang.lexicon import lexicon
        >>> translate_phrase(
        ...     [
        ...         Word("tecnologia", "tecnologia", "NOUN", "root", 0),
        ...         Word("blockchain", "blockchain", "NOUN", "nmod", 0),
        ...     ],
        ...     lexicon("it"),
        ... )
        'blockchain technology'
    """
    if not words:
        return None
    phrase = read_phrase(words, lexicon)
    try:
        return _nominal(phrase, phrase.root, article=False)
    except _UnknownWordError:
        return None


def translate_verb(lemma: str, lang: str = "it") -> tuple[str, str] | None:
    """The English verb for an infinitive: its base form and its third person singular of the present.

    Example:
        >>> translate_verb("costruire")
        ('build', 'builds')
    """
    return _verbs(lang).get(plain(lemma))


@cache
def _verbs(lang: str) -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in load_table(lang, "lexicon/verbs")}


def _nominal(phrase: Phrase, index: int, *, article: bool, counted: bool = False) -> str:
    """A noun with all that hangs on it: determiner, number, adjectives, nouns used as adjectives, noun, the rest."""
    unit, many = phrase.units[index], counted or phrase.is_plural(index)
    before: list[str] = []
    adjectives_after: list[str] = []
    modifiers: list[str] = []
    names: list[str] = []
    tail: list[str] = []
    determiner = ""
    for child in phrase.children[index]:
        role = _role(phrase, index, child)
        if role == "determiner":
            determiner = _determiner(phrase, child) or determiner
        elif role == "adjective":
            (before if child < index else adjectives_after).append(_adjective(phrase, child))
        elif role == "number":
            (before if child < index else names).append(_number(phrase, child))
        elif role == "modifier":
            modifiers.insert(0, _modifier(phrase, child))
        elif role == "name":
            names.append(_nominal(phrase, child, article=False))
        elif role == "complement":
            tail.append(_complement(phrase, index, child))
        elif role == "conjunct":
            tail.append(_conjunct(phrase, index, child))
    noun = _noun(phrase, index, many=many)
    core = " ".join([*before, *reversed(adjectives_after), *modifiers, noun, *names])
    definite = determiner == "the" or phrase.has_joined_article(index)
    if article and definite and _needs_article(unit, noun, many):
        core = f"the {core}"
    elif determiner == "a":
        core = english.with_indefinite_article(core) if article else core
    elif determiner not in ("", "the"):
        core = f"{determiner} {core}"
    return _joined([core, *tail])


def _modifier(phrase: Phrase, index: int) -> str:
    """A noun before the noun it describes, which English puts in the singular."""
    linked = phrase.preposition(index) is not None
    return _noun(phrase, index, many=False) if linked else _nominal(phrase, index, article=False)


def _role(phrase: Phrase, head: int, child: int) -> str:
    """What `child` is to the noun `head`, as the parts of an English noun phrase go."""
    unit, relation = phrase.units[child], phrase.units[child].dep.partition(":")[0]
    if relation in SILENT or unit.pos == "PUNCT":
        return ""
    if relation == "det" or (unit.pos == "DET" and relation != "conj"):
        return "determiner"
    if relation == "conj":
        return "conjunct"
    if unit.pos == "NUM" and phrase.preposition(child) is None:
        return "number"
    if unit.pos in ("ADJ", "VERB") and phrase.preposition(child) is None:
        return "adjective"
    if phrase.preposition(child) is not None:
        return "modifier" if _is_compound(phrase, head, child) else "complement"
    if relation in ATTACHED and not phrase.has_punctuation(child):
        return "name" if _follows_noun(phrase, head, child) else "modifier"
    raise _UnknownWordError(unit.text)


def _is_compound(phrase: Phrase, head: int, child: int) -> bool:
    """Whether "X di Y" is "Y X": Y one common noun, with no article unless it is meant in general."""
    top, unit = phrase.units[head], phrase.units[child]
    link = phrase.preposition(child)
    if link is None or link[2] != "of" or unit.pos != "NOUN" or top.pos != "NOUN":
        return False
    if top.lemma in phrase.lexicon.partitives or " of " in f"{top.english}" or phrase.has_modifiers(child):
        return False
    noun = _noun(phrase, child, many=False)
    short = len(noun.split()) <= 2 and " of " not in noun
    general = english.is_mass(noun) if phrase.is_definite(child) else not phrase.has_determiner(child)
    return short and general


def _follows_noun(phrase: Phrase, head: int, child: int) -> bool:
    """Whether a noun without preposition stays behind: parts of a name, and the name after a role."""
    top, unit = phrase.units[head], phrase.units[child]
    return top.is_name or (unit.is_name and top.lemma in phrase.lexicon.roles)


def _needs_article(unit: Unit, noun: str, many: bool) -> bool:
    if unit.is_name:
        return english.takes_article(noun) or (unit.is_organization and " " in noun)
    return not many and not english.is_mass(noun)


def _complement(phrase: Phrase, head: int, child: int) -> str:
    link = phrase.preposition(child)
    if link is None or not link[2]:
        raise _UnknownWordError(phrase.units[child].text)
    if link[2] == "of" and english.is_multiplier(_noun(phrase, head, many=False)):
        return _nominal(phrase, child, article=False, counted=True)
    return f"{link[2]} {_nominal(phrase, child, article=True)}"


def _conjunct(phrase: Phrase, head: int, child: int) -> str:
    word = next((phrase.units[c] for c in phrase.children[child] if phrase.units[c].dep == "cc"), None)
    if phrase.units[child].pos in ("ADJ", "VERB"):
        raise _UnknownWordError(phrase.units[child].text)
    link = "," if word is None else phrase.lexicon.conjunctions.get(plain(word.text))
    if link is None:
        raise _UnknownWordError(phrase.units[child].text)
    preposition = phrase.preposition(child)
    if preposition is not None and not preposition[2]:
        raise _UnknownWordError(phrase.units[child].text)
    inner = _nominal(phrase, child, article=phrase.preposition(head) is not None or preposition is not None)
    return f"{link} {preposition[2]} {inner}" if preposition else f"{link} {inner}"


def _determiner(phrase: Phrase, index: int) -> str:
    found = phrase.lexicon.determiners.get(plain(phrase.units[index].text))
    if found is None:
        raise _UnknownWordError(phrase.units[index].text)
    return found[0]


def _number(phrase: Phrase, index: int) -> str:
    text = phrase.units[index].text
    if not any(letter.isdigit() for letter in text):
        found = phrase.lexicon.determiners.get(plain(text), ("", ""))[0] or phrase.lexicon.nouns.get(plain(text))
        if not found:
            raise _UnknownWordError(text)
        return found
    if not re.search(r"\d[.,]\d", text):
        return text
    try:
        return str(format_decimal(parse_decimal(text, locale=phrase.lexicon.lang), locale=OUTPUT_NUMBERS))
    except NumberFormatError as error:
        raise _UnknownWordError(text) from error


def _adjective(phrase: Phrase, index: int) -> str:
    """An adjective with its adverbs and with the adjectives joined to it."""
    unit, lexicon = phrase.units[index], phrase.lexicon
    text, lemma = plain(unit.text), plain(unit.lemma)
    found = lexicon.adjectives.get(lemma) or lexicon.adjectives.get(text) or lexicon.stems.get(lexicon.stem(text))
    word = found or _loan(unit)
    after = ""
    for child in phrase.children[index]:
        other = phrase.units[child]
        if other.dep == "conj" and other.pos in ("ADJ", "VERB"):
            link = next((phrase.units[c].text for c in phrase.children[child] if phrase.units[c].dep == "cc"), None)
            joint = "," if link is None else f" {lexicon.conjunctions.get(plain(link), 'and')}"
            after += f"{joint} {_adjective(phrase, child)}"
        elif other.dep == "advmod" and plain(other.text) in lexicon.adverbs:
            word = f"{lexicon.adverbs[plain(other.text)]} {word}"
        elif other.dep not in SILENT:
            raise _UnknownWordError(other.text)
    return word + after


def _noun(phrase: Phrase, index: int, *, many: bool) -> str:
    unit, lexicon = phrase.units[index], phrase.lexicon
    if unit.is_name:
        return unit.english or unit.text
    if unit.pos == "NUM":
        return _number(phrase, index)
    text, lemma = plain(unit.text), plain(unit.lemma)
    found = unit.english or lexicon.nouns.get(lemma) or lexicon.nouns.get(text) or _loan(unit)
    counted = english.is_multiplier(found) and any(phrase.units[c].pos == "NUM" for c in phrase.children[index])
    return english.plural(found) if many and not counted else found


def _loan(unit: Unit) -> str:
    """The word itself where it looks foreign; an unknown word of the language itself cannot be translated."""
    if unit.pos in ("NOUN", "ADJ", "X", "SYM") and FOREIGN_LETTERS.search(plain(unit.text)):
        return unit.text
    raise _UnknownWordError(unit.text)


def _joined(parts: Sequence[str]) -> str:
    return " ".join(parts).replace(" ,", ",")
