"""Noun phrases as small trees of units, each with one English equivalent, and what their shape tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.lang.lexicon import Lexicon, plain
from kg.translation.english import is_multiplier, takes_article

FOREIGN_LETTERS = re.compile(r"[jkwxy]|[^aeiouàèéìòù]$")
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

    @property
    def is_body(self) -> bool:
        """Whether it is a body of which there is but one here: *Stato* in "televisione di Stato"."""
        one = self.is_organization and " " not in self.english and takes_article(self.english)
        return one and not self.entity.endswith("LOC")


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
            told = unit.number == "Plur" and plain(unit.text) != plain(unit.lemma)
            return told or self.lexicon.looks_plural(unit.text, unit.lemma, sure=True)
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
