"""From the words of a phrase to its units: what has one English equivalent is one, the longest entries first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.gazetteer import lookup
from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation.numbers import date_length, english_date
from kg.translation.phrases import FOREIGN_LETTERS, Phrase, Unit
from kg.translation.prepositions import join_prepositions
from kg.translation.word import Word

LONGEST = 9
LONGEST_OF_ONE = 2
SHORT = 6
PERSON_LEAST = 2
NOT_PLACES = frozenset({"language", "currency"})


def read_phrase(words: Sequence[Word], lexicon: Lexicon) -> Phrase:
    """The phrase as a tree of units, the longest entries first."""
    words = join_prepositions(_with_numbers(words), lexicon)
    units: list[Unit] = []
    place: dict[int, int] = {}
    start = 0
    while start < len(words):
        end, unit = _longest(words, start, lexicon)
        place.update({index: len(units) for index in range(start, end)})
        units.append(unit)
        start = end
    placed = tuple(replace(unit, head=place.get(unit.head, index)) for index, unit in enumerate(units))
    children = tuple(
        tuple(c for c, child in enumerate(placed) if child.head == index and c != index) for index in range(len(placed))
    )
    return Phrase(placed, children, lexicon)


def _with_numbers(words: Sequence[Word]) -> list[Word]:
    """The words with each number hung on the noun it follows at once: "un sisma di magnitudo 5"."""
    made = list(words)
    for place, word in enumerate(words[1:], start=1):
        before = words[place - 1]
        if word.pos == "NUM" and before.pos == "NOUN" and word.head < place - 1:
            made[place] = replace(word, head=place - 1, dep="nummod")
    return made


def _longest(words: Sequence[Word], start: int, lexicon: Lexicon) -> tuple[int, Unit]:
    """The end of the longest entry from `start` on, and its unit; a single word where no entry begins."""
    date = _date(words, start, lexicon)
    if date is not None:
        return date
    name = _known_name(words, start, lexicon) or _person(words, start, lexicon)
    if name is not None:
        return name
    for end in range(min(len(words), start + LONGEST), start, -1):
        top = _top(words, start, end, lexicon.lang)
        if top is None:
            top = _body_top(words, start, end, lexicon)
        if top is None or words[end - 1].pos in ("ADP", "DET", "PUNCT"):
            continue
        unit = _entry(words[start:end], words[top], lexicon, goes_on=_name_goes_on(words, start, end))
        if unit is None and end - start > 1 and _is_whole_name(words, start, end):
            unit = _untranslated(words[start:end], words[top], lexicon)
        if unit is not None:
            return end, unit
    word = words[start]
    return start + 1, Unit(word.text, word.lemma, word.pos, word.dep, word.head, word.number, entity=word.entity)


def _body_top(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int | None:
    """The top of the name of a body that the tables have, on which all hangs that the parse hangs on its words."""
    if plain(_written(words[start:end])) not in _bodies(lexicon.lang) or _name_goes_on(words, start, end):
        return None
    tops = [i for i in range(start, end) if words[i].head == i or not start <= words[i].head < end]
    return tops[0] if len(tops) == 1 else None


def _known_name(words: Sequence[Word], start: int, lexicon: Lexicon) -> tuple[int, Unit] | None:
    """The end and the unit of the longest name from `start` on that the table of names has, unless it goes on."""
    if not words[start].text[:1].isupper() or words[start].entity.startswith("I"):
        return None
    for end in range(min(len(words), start + LONGEST), start, -1):
        text = _written(words[start:end])
        if text in _names(lexicon.lang) and not _name_goes_on(words, start, end) and words[end - 1].pos != "ADP":
            return end, _joined(words, start, end, _names(lexicon.lang)[text])
    return None


@cache
def _names(lang: str) -> dict[str, str]:
    return {row[0]: row[1] for row in load_table(lang, "lexicon/names")}


def _joined(words: Sequence[Word], start: int, end: int, english: str) -> Unit:
    """Words as one name, whatever the parse makes of them."""
    inside = range(start, end)
    top = next((i for i in inside if words[i].head not in inside or words[i].head == i), start)
    text = _written(words[start:end])
    return Unit(text, text, "PROPN", words[top].dep, words[top].head, english=english, entity=words[start].entity)


def _person(words: Sequence[Word], start: int, lexicon: Lexicon) -> tuple[int, Unit] | None:
    """The end and the unit of a person's name of several words, which stays as it is (*Romano Prodi*)."""
    if words[start].entity != "B-PER" or plain(words[start].text) in lexicon.roles:
        return None
    end = start + 1
    while end < len(words) and words[end].entity == "I-PER":
        end += 1
    span = words[start:end]
    if end - start < PERSON_LEAST or any(word.text[:1].islower() and word.pos in ("NOUN", "VERB") for word in span):
        return None
    return end, _joined(words, start, end, _written(span))


def _name_goes_on(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether the word after those from `start` on belongs to the same name."""
    if end == len(words) or words[end].pos != "PROPN":
        return False
    if words[end].entity or words[start].entity:
        return words[end].entity.startswith("I") and words[start].entity.startswith("B")
    return words[end].dep.startswith("flat")


def _date(words: Sequence[Word], start: int, lexicon: Lexicon) -> tuple[int, Unit] | None:
    """The end and the unit of a date of several words that begins at `start`, whatever the parse makes of it."""
    texts = [word.text for word in words[start:]]
    end = start + date_length(texts, lexicon.lang)
    if end == start:
        return None
    return end, replace(_joined(words, start, end, english_date(texts[: end - start], lexicon.lang)), is_date=True)


def _is_whole_name(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether the words are all of a recognised name."""
    inside = words[start:end]
    return (
        inside[0].entity.startswith("B")
        and all(word.entity.startswith("I") for word in inside[1:])
        and not (end < len(words) and words[end].entity.startswith("I"))
        and all(word.pos != "CCONJ" for word in inside)
    )


def _untranslated(span: Sequence[Word], top: Word, lexicon: Lexicon) -> Unit | None:
    """A name that stays as it is: its head is no word of the language (*Appignano del Tronto*), or names stand side by
    side (*Coppa Italia*).
    """
    if top.pos != "PROPN" or plain(top.text) in lexicon.roles:
        return None
    if top.entity.endswith("ORG") and any(_is_known_adjective(word, lexicon) for word in span[1:]):
        return None
    if plain(top.text) in lexicon.nouns and not _is_row_of_names(span, lexicon):
        return None
    text = _written(span)
    return Unit(text, text, "PROPN", top.dep, top.head, top.number, english=text, entity=top.entity)


def _is_row_of_names(span: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether the words are all names and none an adjective that the tables know, nor the first an institution."""
    described = any(_is_known_adjective(word, lexicon) for word in span[1:])
    institution = lexicon.key_of([span[0].text]) in lexicon.names
    return all(word.pos == "PROPN" for word in span) and not described and not institution


def _is_known_adjective(word: Word, lexicon: Lexicon) -> bool:
    return plain(word.text) in lexicon.adjectives or lexicon.stem(plain(word.text)) in lexicon.stems


def _top(words: Sequence[Word], start: int, end: int, lang: str) -> int | None:
    """The only word between `start` and `end` whose head lies outside, if there is one on which all the rest hangs."""
    tops = [i for i in range(start, end) if words[i].head == i or not start <= words[i].head < end]
    if len(tops) != 1:
        return None
    # Nothing outside may hang on the inner words: in "sviluppo economico e sociale", "sociale" needs "economico".
    # A name that the parse hangs on the last of them belongs to the whole: "assistenti di volo Alitalia", "campo di
    # concentramento di Fossoli"; so does a nationality: "ministro degli Esteri francese".
    outside = [i for i in range(len(words)) if not start <= i < end and start <= words[i].head < end]
    inner = [i for i in outside if words[i].head != tops[0]]
    side_by_side = all(word.pos != "ADP" for word in words[start:end])
    without_article = all(word.pos != "DET" and " " not in word.lemma for word in words[start:end])
    allowed = [i for i in inner if i == end and (_is_bare_name(words, i) or plain(words[i].lemma) in _demonyms(lang))]
    allowed += [i for i in inner if side_by_side and _belongs_to_whole(words, i)]
    allowed += [i for i in inner if without_article and words[i].pos == "PROPN" and words[i].dep == "nmod"]
    return None if set(inner) - set(allowed) else tops[0]


def _belongs_to_whole(words: Sequence[Word], index: int) -> bool:
    """Whether a word belongs to the whole of two words side by side: "decreto legge sui vaccini"."""
    return words[index].dep not in ("conj", "cc", "punct") and words[index].pos in ("NOUN", "PROPN")


@cache
def _demonyms(lang: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table(lang, "lexicon/demonyms"))


def _is_bare_name(words: Sequence[Word], index: int) -> bool:
    return words[index].pos == "PROPN" and not any(word.head == index and word.dep == "case" for word in words)


def _entry(span: Sequence[Word], top: Word, lexicon: Lexicon, *, goes_on: bool) -> Unit | None:
    """The unit for words that are an entry of their own: an institution, a place, a phrase of the lexicon.

    A name that goes on after them is not the place: *San Giovanni* in "San Giovanni Battista".
    """
    text = _written(span)
    name = Unit(text, text, "PROPN", top.dep, top.head, top.number, entity=top.entity)
    if text[:1].isupper():
        organization = lexicon.names.get(lexicon.key_of(word.text for word in span))
        if organization is not None and plain(text) in _bodies(lexicon.lang):
            return replace(name, english=organization, is_organization=True)
        named = (top.pos == span[0].pos == "PROPN") or (len(span) > 1 and all(word.text[:1].isupper() for word in span))
        may_be_place = named and not goes_on
        place = _place(span, text, lexicon) if may_be_place else _country(span, text, lexicon)
        if place is not None:
            return replace(name, english=place, is_place=True)
    if len(span) == 1:
        return None
    by_lemma = lexicon.phrases.get(lexicon.key_of(_dictionary_form(word) for word in span))
    phrase = by_lemma or lexicon.phrases.get(lexicon.key_of(word.text for word in span))
    if phrase is None:
        return None
    return Unit(text, plain(text), "NOUN", top.dep, top.head, _number(span, top, lexicon), english=phrase)


def _place(span: Sequence[Word], text: str, lexicon: Lexicon) -> str | None:
    """The English name of a place; none for a common noun that is also the name of a small one (*Isola*), for half a
    name, or for a place of another kind (*Provincia di Macerata* is not the city).
    """
    found = lookup(text, lexicon.lang)
    if found is None or found.kind in NOT_PLACES or span[0].entity.endswith("PER"):
        return None
    if found.kind == "city" and span[0].entity == "B-ORG":
        return None  # companies have the names of towns far away
    english = found.english[0]
    common = plain(span[0].text) in lexicon.nouns and not span[0].entity.endswith("LOC")
    if english.startswith(f"{text} ") or (common and len(span) == 1):
        return None
    if english[0] != text[0] and FOREIGN_LETTERS.search(plain(text)):
        return None  # a name of another language that some other town once had: *Newtown*
    if english[0] != text[0] and len(text) < SHORT and found.kind == "city" and not span[0].entity.endswith("LOC"):
        return None
    described = plain(span[0].text) in lexicon.nouns and len(span) > LONGEST_OF_ONE
    return None if described and " " not in english else english


@cache
def _bodies(lang: str) -> frozenset[str]:
    """Names of bodies as they are written; other forms are other words (*Marino* is no *Marina*)."""
    return frozenset(plain(row[0]) for row in load_table(lang, "lexicon/organizations"))


def _country(span: Sequence[Word], text: str, lexicon: Lexicon) -> str | None:
    """The English name of a country that the parse takes for a common noun (*Argentina*)."""
    found = lookup(text, lexicon.lang) if len(span) == 1 and span[0].pos in ("NOUN", "ADJ") else None
    return found.english[0] if found is not None and found.kind == "country" else None


def _written(span: Sequence[Word]) -> str:
    text = " ".join(word.text for word in span).replace("' ", "'").replace("’ ", "’")
    return re.sub(r'" (.+?) "', r'"\1"', text)


def _number(span: Sequence[Word], top: Word, lexicon: Lexicon) -> str:
    adjectives = (word for word in span if word.pos == "ADJ")
    shown = lexicon.looks_plural(top.text, top.lemma) or any(
        lexicon.looks_plural(word.text, word.lemma, sure=True) for word in adjectives
    )
    told = "Plur" if shown else "Sing" if top.pos != "PROPN" else ""  # a name's own form tells nothing
    return top.number or told


def _dictionary_form(word: Word) -> str:
    return word.text if word.pos in ("ADP", "DET") else word.lemma
