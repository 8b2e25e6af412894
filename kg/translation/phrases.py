"""Noun phrases as small trees: words gathered into units that have one English equivalent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from kg.gazetteer import lookup
from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation.english import is_multiplier
from kg.translation.numbers import date_length, english_date
from kg.translation.prepositions import join_prepositions
from kg.translation.word import Word

LONGEST = 9
LONGEST_OF_ONE = 2
PERSON_LEAST = 2
FOREIGN_LETTERS = re.compile(r"[jkwxy]|[^aeiouàèéìòù]$")
NOT_PLACES = frozenset({"language", "currency"})
FUNCTION_WORDS = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "PUNCT", "SCONJ"})


@dataclass(frozen=True, slots=True)
class Unit:
    """One word or several that are translated as one; `english` is empty where only the single words are known.

    `entity` is that of `Word`.
    """

    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    number: str = ""
    english: str = ""
    entity: str = ""
    is_organization: bool = False
    is_place: bool = False
    is_date: bool = False

    @property
    def is_name(self) -> bool:
        """Whether it is a proper name."""
        return self.pos == "PROPN"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The units of a phrase with the children of each, and the lexicon they are looked up in.

    `definite` tells that the phrase stands with a definite article that is not among the units.
    """

    units: tuple[Unit, ...]
    children: tuple[tuple[int, ...], ...]
    lexicon: Lexicon
    definite: bool = False

    @property
    def root(self) -> int:
        """The index of the unit that is its own head, or of the first one."""
        return next((i for i, unit in enumerate(self.units) if unit.head == i), 0)

    def preposition(self, index: int) -> tuple[str, str, str] | None:
        """Plain form, article inside and English of the preposition before a unit; empty where it is unknown."""
        links = self.links(index)
        if not links:
            return None
        return self.lexicon.prepositions.get(plain(self.units[links[0]].text), ("", "", ""))

    def links(self, index: int) -> list[int]:
        """The prepositions of a unit; an adverb before a number is none ("oltre due milioni")."""
        cases = [c for c in self.children[index] if self.units[c].dep == "case" and self.units[c].pos != "PUNCT"]
        return [c for c in cases if not self.rounds(c, index)]

    def rounds(self, index: int, head: int) -> bool:
        """Whether an adverb says how exact the number of `head` is."""
        unit = self.units[index]
        known = unit.pos == "ADV" and index < head and plain(unit.text) in self.lexicon.adverbs
        return known and self.has_number(head)

    def has_number(self, index: int) -> bool:
        """Whether the unit is a number or stands with one."""
        return self.units[index].pos == "NUM" or any(self.units[c].pos == "NUM" for c in self.children[index])

    def contents(self, index: int) -> tuple[int, ...]:
        """What hangs on the unit and is no preposition, article, conjunction or mark."""
        return tuple(c for c in self.children[index] if self.units[c].pos not in FUNCTION_WORDS)

    def has_joined_article(self, index: int) -> bool:
        """Whether the preposition before the unit has an article in it (*della*)."""
        found = self.preposition(index)
        return found is not None and found[1] != ""

    def is_definite(self, index: int) -> bool:
        """Whether the unit stands with a definite article."""
        article = any(self.lexicon.is_definite(self.units[child].text) for child in self.children[index])
        return article or self.has_joined_article(index) or (self.definite and index == self.root)

    def first(self, index: int) -> int:
        """The first unit of all that hangs on the unit."""
        return min([index, *(self.first(child) for child in self.children[index])])

    def has_determiner(self, index: int) -> bool:
        """Whether the unit stands with an article, a demonstrative or the like."""
        return self.has_joined_article(index) or any(self.units[c].pos == "DET" for c in self.children[index])

    def has_punctuation(self, index: int) -> bool:
        """Whether the unit is set off by a comma or the like."""
        return any(self.units[c].pos == "PUNCT" for c in self.children[index])

    def is_plural(self, index: int) -> bool:
        """Whether the unit is in the plural, by the parse, its ending, its determiner or a number.

        Where the form is that of the singular too (*città*, *camion*), what hangs on it knows better than the parse.
        """
        unit = self.units[index]
        if unit.is_name:
            return False
        changes = plain(unit.text) != plain(unit.lemma)
        if unit.number and (changes or unit.number == "Plur"):
            return unit.number == "Plur"
        return self.lexicon.looks_plural(unit.text, unit.lemma) or any(
            self._shows_plural(child, index) for child in self.children[index]
        )

    def _shows_plural(self, index: int, head: int) -> bool:
        unit = self.units[index]
        if unit.pos == "ADP":
            return self._has_plural_article(plain(unit.text))
        if unit.pos == "DET":
            return self.lexicon.determiners.get(plain(unit.text), ("", ""))[1] == "Plur"
        if unit.pos == "ADJ":
            return unit.number == "Plur" or self.lexicon.looks_plural(unit.text, unit.lemma, sure=True)
        counted = unit.pos == "NUM" or unit.dep.startswith("nummod")
        return counted and index < head and not self.links(index) and self._counts_many(unit.text)

    def _has_plural_article(self, preposition: str) -> bool:
        """Whether the article in a preposition is one of the plural: *delle*, *sui*."""
        if not self.lexicon.prepositions.get(preposition, ("", ""))[1]:
            return False
        articles = {form: number for form, (english, number) in self.lexicon.determiners.items() if english == "the"}
        inside = max((form for form in articles if preposition.endswith(form)), key=len, default="")
        return articles.get(inside) == "Plur"

    def _counts_many(self, number: str) -> bool:
        """Whether a number is more than one, and no ordinal."""
        if any(letter.isdigit() for letter in number):
            return number != "1" and number[-1].isdigit()
        multiplies = is_multiplier(self.lexicon.nouns.get(plain(number), ""))
        return multiplies or self.lexicon.determiners.get(plain(number), ("", ""))[1] == "Plur"


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
        if top is None or words[end - 1].pos in ("ADP", "DET", "PUNCT"):
            continue
        unit = _entry(words[start:end], words[top], lexicon, goes_on=_name_goes_on(words, start, end))
        if unit is None and end - start > 1 and _is_whole_name(words, start, end):
            unit = _untranslated(words[start:end], words[top], lexicon)
        if unit is not None:
            return end, unit
    word = words[start]
    return start + 1, Unit(word.text, word.lemma, word.pos, word.dep, word.head, word.number, entity=word.entity)


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
        if organization is not None and (len(span) > 1 or plain(text) in _single_names(lexicon.lang)):
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
    described = plain(span[0].text) in lexicon.nouns and len(span) > LONGEST_OF_ONE
    return None if described and " " not in english else english


@cache
def _single_names(lang: str) -> frozenset[str]:
    """Names of bodies of one word, which have but one form (*Marina*, not *Marino*)."""
    return frozenset(plain(row[0]) for row in load_table(lang, "lexicon/organizations") if " " not in row[0])


def _country(span: Sequence[Word], text: str, lexicon: Lexicon) -> str | None:
    """The English name of a country that the parse takes for a common noun (*Argentina*)."""
    found = lookup(text, lexicon.lang) if len(span) == 1 and span[0].pos in ("NOUN", "ADJ") else None
    return found.english[0] if found is not None and found.kind == "country" else None


def _written(span: Sequence[Word]) -> str:
    return " ".join(word.text for word in span).replace("' ", "'").replace("’ ", "’")


def _number(span: Sequence[Word], top: Word, lexicon: Lexicon) -> str:
    adjectives = (word for word in span if word.pos == "ADJ")
    shown = lexicon.looks_plural(top.text, top.lemma) or any(
        lexicon.looks_plural(word.text, word.lemma, sure=True) for word in adjectives
    )
    told = "Plur" if shown else "Sing" if top.pos != "PROPN" else ""  # a name's own form tells nothing
    return top.number or told


def _dictionary_form(word: Word) -> str:
    return word.text if word.pos in ("ADP", "DET") else word.lemma
