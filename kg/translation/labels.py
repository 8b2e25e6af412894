"""English labels for noun phrases, composed word by word from the lexicon of the language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation import english
from kg.translation.adjectives import adjective, is_adjective
from kg.translation.numbers import english_number, roman_ordinal, with_suffix
from kg.translation.phrases import FUNCTION_WORDS, Phrase, Unit, read_phrase
from kg.translation.prefixes import prefixed
from kg.translation.prepositions import complements, governed
from kg.translation.unknown import UnknownWordError
from kg.translation.word import Word

# What hangs on a noun without a preposition of its own and is a noun itself: "tecnologia blockchain".
ATTACHED = frozenset({"amod", "appos", "compound", "dep", "flat", "nmod", "nummod", "obl"})
PARTS_OF_DAY = frozenset({"afternoon", "evening", "morning", "night"})
CURRENCY_SIGNS = frozenset("$€£¥")
BREAKS = frozenset({"-", "–", "—", "/", ":", ";", "(", ")"})
SILENT = frozenset({"case", "cc", "fixed", "mark", "punct"})
FOREIGN_LETTERS = re.compile(r"[jkwxy]|[^aeiouàèéìòù]$")
TO, PLACE_OF, POINT_OF = "to", "in", "at"
BETWEEN, AMONG = "between", "among"
BEFORE_NOUN = frozenset({"of", "from"})  # "camera da letto", "consegna di alimenti"
YEARS = "year"
PERSON = "Person"


@dataclass(slots=True)
class _Parts:
    """What stands around a noun, in English order."""

    determiners: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    adjectives: list[str] = field(default_factory=list)
    modifiers: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)


def translate_phrase(words: Sequence[Word], lexicon: Lexicon, *, definite: bool = False) -> str | None:
    """The English label of a noun phrase.

    Args:
        words: the phrase with its parse; `head` counts within the phrase, and the root is its own head.
        lexicon: of the language of the phrase.
        definite: whether the phrase stands with a definite article that is not among the words.

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
        return _nominal(replace(phrase, definite=definite), phrase.root, article=False)
    except UnknownWordError:
        return None


def _nominal(phrase: Phrase, index: int, *, article: bool, counted: bool = False) -> str:
    """A noun with all that hangs on it: determiner, number, adjectives, nouns used as adjectives, noun, the rest."""
    many = counted or phrase.is_plural(index)
    parts = _Parts()
    pairs = _governed(phrase, index)
    for child in phrase.children[index]:
        if child in pairs:
            before, _ = adjective(phrase, child, _no_complement, definite=False)
            parts.tail.append(f"{before} {_complement(phrase, child, pairs[child])}")
        elif child not in pairs.values():
            _place(phrase, index, child, parts)
    if sum(phrase.units[c].pos == "NUM" for c in phrase.children[index] if c < index) > 1:
        raise UnknownWordError(phrase.units[index].text)
    noun = _noun(phrase, index, many=many)
    core = [*parts.before, *reversed(parts.adjectives), *parts.modifiers, noun, *parts.names]
    definite = "the" in parts.determiners or phrase.has_joined_article(index)
    other = [word for word in parts.determiners if word not in ("", "the", "a")]
    if "other" in other and parts.before:
        core.insert(1 if parts.before[0][:1].isdigit() or phrase.units[index].number == "Plur" else 0, other.pop())
    if noun in CURRENCY_SIGNS and parts.names:
        core = [*parts.before, f"{noun}{parts.names[0]}", *parts.names[1:]]
    core = [*other, *core]
    if article and definite and not other and _needs_article(phrase, index, noun, parts, many=many):
        core.insert(0, "the")
    elif (article or english.is_multiplier(noun)) and "a" in parts.determiners and not many:
        core = [english.with_indefinite_article(" ".join(core))]
    return " ".join([*core, *parts.tail]).replace(" ,", ",").replace(" %", "%")


def _governed(phrase: Phrase, head: int) -> dict[int, int]:
    """Adjectives behind the noun with the complement that follows and is theirs, not the noun's, whatever the parse
    says: "organismi resistenti agli antibiotici".
    """
    found = {}
    for child in phrase.children[head]:
        unit, after = phrase.units[child], min(phrase.first(child), child)
        before = [c for c in phrase.children[head] if head < c < after and phrase.units[c].pos in ("ADJ", "VERB")]
        link = phrase.preposition(child)
        if before and link is not None and before[-1] == after - 1 and unit.pos not in FUNCTION_WORDS:
            lemma = plain(phrase.units[before[-1]].lemma)
            key = (lemma, link[0])
            governs = key in complements(phrase.lexicon.lang) or key in governed(phrase.lexicon.lang)
            if governs and not phrase.contents(before[-1]):
                found[before[-1]] = child
    return found


def _no_complement(_head: int, _child: int) -> str:
    raise UnknownWordError


def _place(phrase: Phrase, head: int, child: int, parts: _Parts) -> None:
    """Put what `child` is in English among the parts around the noun `head`."""
    role = _role(phrase, head, child)
    if role == "determiner":
        parts.determiners.append(_determiner(phrase, child))
    elif role == "adjective":
        alone = child < head and not phrase.is_plural(head) and not phrase.has_determiner(head)
        definite = phrase.is_definite(head) or alone  # "miglior film"
        before, after = adjective(phrase, child, lambda i, c: _complement(phrase, i, c), definite=definite)
        if after:
            parts.tail.append(after)
        if before:
            (parts.before if child < head else parts.adjectives).append(before)
    elif role == "number":
        (parts.before if child < head else parts.names).append(_number(phrase, head, child))
    elif role == "adverb":
        parts.before.append(phrase.lexicon.adverbs[plain(phrase.units[child].text)])
    elif role == "modifier":
        parts.modifiers.insert(0, _modifier(phrase, head, child))
        parts.tail += [_complement(phrase, head, c) for c in _lifted(phrase, child)]
    elif role == "day":
        day, noun = phrase.lexicon.nouns[plain(phrase.units[child].text)], _noun(phrase, head)
        parts.modifiers.insert(0, day if noun in PARTS_OF_DAY else f"{day}'s")
    elif role == "name":
        parts.names.append(_nominal(phrase, child, article=False))
    elif role == "complement":
        parts.tail.append(_complement(phrase, head, child))
    elif role == "conjunct":
        parts.tail.append(_conjunct(phrase, head, child))


def _role(phrase: Phrase, head: int, child: int) -> str:
    """What `child` is to the noun `head`, as the parts of an English noun phrase go."""
    unit, relation = phrase.units[child], phrase.units[child].dep.partition(":")[0]
    linked = phrase.preposition(child) is not None
    if phrase.rounds(child, head):
        return "adverb"
    if relation in SILENT or unit.pos == "PUNCT":
        if unit.pos not in FUNCTION_WORDS | {"ADV"} or unit.text in BREAKS:
            raise UnknownWordError(unit.text)
        return ""
    if relation == "det" or (unit.pos == "DET" and relation != "conj") or _quantifies(phrase, head, child):
        return "determiner"
    if relation == "conj":
        return "conjunct"
    if unit.pos == "NUM" and not linked:
        return "number"
    if not linked and _describes(phrase, head, child):
        return "adjective"
    if linked and unit.pos == "ADV" and plain(unit.text) in phrase.lexicon.nouns and not phrase.contents(child):
        return "day"
    if linked and (unit.pos in ("NOUN", "PROPN", "NUM", "ADJ", "X", "SYM")):
        return "modifier" if _is_compound(phrase, head, child) else "complement"
    if relation in ATTACHED and unit.pos in ("NOUN", "PROPN", "X", "SYM") and not phrase.has_punctuation(child):
        return "name" if _follows_noun(phrase, head, child) else "modifier"
    raise UnknownWordError(unit.text)


def _quantifies(phrase: Phrase, head: int, child: int) -> bool:
    """Whether an adjective says how many: *diverse* before its noun, unless a number does ("due diversi settori")."""
    unit = phrase.units[child]
    numbered = any(phrase.units[c].pos == "NUM" for c in phrase.children[head])
    named = bool(phrase.lexicon.determiners.get(plain(unit.text), ("", ""))[0])
    return unit.pos == "ADJ" and child < head and named and not numbered and not phrase.contents(child)


def _describes(phrase: Phrase, head: int, child: int) -> bool:
    """Whether `child` is an adjective or participle; a noun that stands as one may be one by the tables only."""
    unit, top = phrase.units[child], phrase.units[head]
    if unit.pos in ("ADJ", "VERB"):
        return True
    if roman_ordinal(unit.text) is not None and child < head:
        return True
    alone = all(phrase.units[c].pos == "ADV" for c in phrase.contents(child)) and not unit.english
    if unit.pos == "NOUN" and unit.dep == "amod":
        return alone and is_adjective(unit, phrase)
    if _is_body(top) and unit.is_name:
        return alone and is_adjective(unit, phrase)
    in_name = unit.is_name and top.is_name and top.entity.endswith("ORG") and not top.english and child == head + 1
    return in_name and alone and is_adjective(unit, phrase)


def _modifier(phrase: Phrase, head: int, index: int) -> str:
    """A noun before the noun it describes, which English puts in the singular."""
    linked = phrase.preposition(index) is not None
    if linked and _is_body(phrase.units[index]):
        name = phrase.units[index].english
        return name if name.isupper() else name.lower()
    numbers = [c for c in phrase.children[index] if phrase.units[c].pos == "NUM"]
    if linked and numbers and numbers[0] < index:
        return f"{_number(phrase, index, numbers[0])}-{YEARS}-old"
    if linked and numbers:
        return f"{_noun(phrase, index)} {_number(phrase, index, numbers[0])}"
    bare = len(phrase.contents(index)) == len(_lifted(phrase, index))
    if linked or (phrase.units[index].pos == "NOUN" and bare):
        return _noun(phrase, index)
    return _nominal(phrase, index, article=False)


def _lifted(phrase: Phrase, index: int) -> list[int]:
    """What hangs with a preposition on a noun without one; it belongs to the whole: "siti web per i turisti"."""
    unit = phrase.units[index]
    if unit.pos not in ("NOUN", "X") or phrase.preposition(index) is not None:
        return []
    contents = [c for c in phrase.contents(index) if c > index]
    linked = [c for c in contents if phrase.preposition(c) is not None]
    return linked if len(linked) == len(phrase.contents(index)) else []


def _is_compound(phrase: Phrase, head: int, child: int) -> bool:
    """Whether "X di Y" is "Y X": Y one common noun, with no article unless it is meant in general."""
    top, unit = phrase.units[head], phrase.units[child]
    link = phrase.preposition(child)
    if link is None or link[2] not in BEFORE_NOUN or top.pos != "NOUN":
        return False
    if _is_body(unit):
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
    noun = _noun(phrase, child)
    short = len(noun.split()) <= 2 and " of " not in noun
    of_all = phrase.is_definite(child) and link[2] == "of"
    general = english.is_mass(noun) if of_all else not phrase.has_determiner(child)
    return short and general


def _is_body(unit: Unit) -> bool:
    """Whether the word is a body of which there is but one here: *Stato* in "televisione di Stato"."""
    return unit.is_organization and " " not in unit.english and english.takes_article(unit.english)


def _is_measure(phrase: Phrase, head: int, child: int, number: int) -> bool:
    """Whether a noun with a number stands before: "di magnitudo 5,9", and the age of a person."""
    if number > child:
        return True
    return _noun(phrase, child) == YEARS and plain(phrase.units[head].lemma) in _people(phrase.lexicon.lang)


@cache
def _people(lang: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table(lang, "lexicon/types") if row[1] == PERSON)


def _follows_noun(phrase: Phrase, head: int, child: int) -> bool:
    """Whether a noun without preposition stays behind: parts of a name, and the name after a role."""
    top, unit = phrase.units[head], phrase.units[child]
    if _is_body(top) and unit.is_name:
        return False  # "Università LUISS": LUISS University
    if _is_foreign(top, phrase.lexicon) and _is_foreign(unit, phrase.lexicon):
        return True
    if top.pos == "NUM":
        return True  # "trenta per cento"
    if len(unit.text.rstrip(".")) == 1 and unit.text[0].isupper():
        return True  # "serie A"
    return unit.is_date or (top.is_name and unit.pos != "X") or (unit.is_name and _is_person(unit, top, phrase.lexicon))


def _is_foreign(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word is no name, stands in no table and looks like none of the language."""
    known = plain(unit.lemma) in lexicon.nouns or plain(unit.text) in lexicon.nouns or unit.is_name
    return not known and not unit.english and FOREIGN_LETTERS.search(plain(unit.text)) is not None


def _is_person(unit: Unit, top: Unit, lexicon: Lexicon) -> bool:
    """Whether a name is that of the person before it: "il ministro Rossi", "la vittima Mario Rossi"."""
    return _is_role(top, lexicon) or (unit.entity.endswith("PER") and plain(top.lemma) in _people(lexicon.lang))


def _is_role(unit: Unit, lexicon: Lexicon) -> bool:
    return unit.lemma in lexicon.roles or plain(unit.text) in lexicon.roles


def _needs_article(phrase: Phrase, index: int, noun: str, parts: _Parts, *, many: bool) -> bool:
    unit = phrase.units[index]
    limited = bool(parts.tail)
    if unit.pos == "NUM" and unit.text[:1].isdigit():
        return False
    if unit.is_name and unit.english:
        described = bool(parts.before or parts.adjectives)
        own = english.takes_article(noun) or (" " in noun and noun != unit.text) or described
        return english.takes_article(noun) or (unit.is_organization and own)
    if unit.is_name and noun == unit.text:
        return False
    if parts.names and not unit.is_name and _is_role(unit, phrase.lexicon):
        return False  # "del presidente Rossi": of president Rossi
    if many:
        return limited or phrase.has_number(index)
    return limited or not english.is_mass(noun)


def _complement(phrase: Phrase, head: int, child: int) -> str:
    link = phrase.preposition(child)
    if link is None or not link[2]:
        raise UnknownWordError(phrase.units[child].text)
    cases = phrase.links(child)
    if len(cases) > 1 or phrase.contents(cases[0]):
        raise UnknownWordError(phrase.units[child].text)
    if link[2] == "of" and phrase.units[head].pos in ("NOUN", "NUM") and _counts(phrase, head):
        return _nominal(phrase, child, article=False, counted=True)
    if link[2] == "of" and phrase.units[head].pos in ("NOUN", "NUM") and english.is_multiplier(_noun(phrase, head)):
        return f"of {_nominal(phrase, child, article=True, counted=True)}"
    chosen = complements(phrase.lexicon.lang).get((plain(phrase.units[head].lemma), link[0]))
    if link[2] == "of" and phrase.units[child].is_name:
        chosen = None  # "la richiesta di Rossi" is his; "richiesta di aiuto" is for it
    return f"{chosen or _usual(phrase, child, link[2])} {_nominal(phrase, child, article=True)}".strip()


def _usual(phrase: Phrase, child: int, preposition: str) -> str:
    """The usual English preposition; what something is *to* in the other language, a place is *in*, a point *at*."""
    unit = phrase.units[child]
    if preposition == BETWEEN and phrase.is_plural(child) and not _is_pair(phrase, child):
        return AMONG
    if preposition != TO:
        return preposition
    if unit.is_place or (unit.is_name and unit.entity.endswith("LOC")):
        return PLACE_OF
    if unit.pos == "NUM" or any(phrase.units[c].pos == "NUM" for c in phrase.children[child]):
        return POINT_OF
    return (english.place_preposition(_noun(phrase, child)) if unit.pos == "NOUN" else None) or TO


def _is_pair(phrase: Phrase, index: int) -> bool:
    """Whether a noun stands for two: it is joined with another, or there are two of it."""
    joined = any(phrase.units[c].dep == "conj" for c in phrase.children[index])
    numbers = [english_number(phrase.units[c].text, phrase.lexicon) for c in phrase.children[index]]
    return joined or "two" in numbers or "2" in numbers


def _counts(phrase: Phrase, head: int) -> bool:
    """Whether a number word stands with a number or in the singular: "two million euros", but "millions of euros"."""
    numbered = any(phrase.units[c].pos == "NUM" for c in phrase.children[head])
    return english.is_multiplier(_noun(phrase, head)) and (numbered or not phrase.is_plural(head))


def _conjunct(phrase: Phrase, head: int, child: int) -> str:
    word = next((phrase.units[c] for c in phrase.children[child] if phrase.units[c].dep == "cc"), None)
    if phrase.units[child].pos in ("ADJ", "VERB", "ADV"):
        raise UnknownWordError(phrase.units[child].text)
    link = "," if word is None else phrase.lexicon.conjunctions.get(plain(word.text))
    if link is None:
        raise UnknownWordError(phrase.units[child].text)
    preposition = phrase.preposition(child)
    if preposition is not None and not preposition[2]:
        raise UnknownWordError(phrase.units[child].text)
    inner = _nominal(phrase, child, article=phrase.preposition(head) is not None or preposition is not None)
    return f"{link} {preposition[2]} {inner}" if preposition else f"{link} {inner}"


def _determiner(phrase: Phrase, index: int) -> str:
    found = phrase.lexicon.determiners.get(plain(phrase.units[index].text))
    if found is None or phrase.contents(index):
        raise UnknownWordError(phrase.units[index].text)
    return found[0]


def _number(phrase: Phrase, head: int, index: int) -> str:
    """A number with the adverb before it (*circa 50*); one that belongs to a name stays as it is."""
    unit = phrase.units[index]
    if phrase.units[head].is_name and index > head:
        return unit.text
    found = english_number(unit.text, phrase.lexicon)
    if not found:
        raise UnknownWordError(unit.text)
    for child in phrase.contents(index):
        other = phrase.units[child]
        adverb = phrase.lexicon.adverbs.get(plain(other.text)) if other.pos == "ADV" else None
        before = child < index and other.pos == "NUM" and english.is_multiplier(found)
        if other.dep == "conj" and other.pos == "NUM":
            found = f"{found} {_conjunct(phrase, index, child)}".replace(" ,", ",")
        elif before:
            found = f"{_number(phrase, index, child)} {found}"
        elif adverb is not None and child < index:
            found = f"{adverb} {found}"
        elif child > index and english.is_multiplier(phrase.lexicon.nouns.get(plain(other.lemma), "")):
            found = f"{found} {phrase.lexicon.nouns[plain(other.lemma)]}"
        else:
            raise UnknownWordError(other.text)
    return found


def _noun(phrase: Phrase, index: int, *, many: bool = False) -> str:
    unit, lexicon = phrase.units[index], phrase.lexicon
    if unit.is_name:
        return unit.english or _name(phrase, index)
    if unit.pos == "NUM":
        found = english_number(unit.text, lexicon)
        if not found:
            raise UnknownWordError(unit.text)
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
    children = phrase.contents(index)
    flat = [c for c in children if phrase.units[c].dep.startswith("flat") and not _describes(phrase, index, c)]
    if flat and _is_role(unit, lexicon) and plain(unit.text) in lexicon.nouns:
        return _capitalised(lexicon.nouns[plain(unit.text)])  # "Presidente Rossi"
    linked = any(phrase.preposition(c) is not None for c in children)
    described = linked or any(_describes(phrase, index, c) for c in children)
    common = described or (not unit.entity and not children and phrase.has_determiner(index))
    known = lexicon.nouns.get(plain(unit.text)) or (_many_of(unit, lexicon) if common else None)
    if known is not None and unit.entity.startswith("I") and not unit.entity.endswith("PER"):
        return _capitalised(known)
    if plain(unit.text) in _plurals(lexicon.lang) and not unit.entity.endswith("PER"):
        raise UnknownWordError(unit.text)
    if known is None and any(_is_capital_adjective(phrase.units[c]) for c in children):
        raise UnknownWordError(unit.text)
    of_things = any(phrase.units[c].pos == "NOUN" and phrase.preposition(c) is not None for c in children)
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
