"""Noun phrases as small trees: words gathered into units that have one English equivalent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.gazetteer import lookup
from kg.lang.lexicon import Lexicon, plain

LONGEST = 9
NOT_PLACES = frozenset({"language", "currency"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a noun phrase.

    `pos` and `dep` are those of Universal Dependencies, `head` is the index of the head within the phrase (its own
    for the root), `number` the feature *Number* (`Sing`, `Plur`), empty where the parse does not tell.
    """

    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    number: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """One word or several that are translated as one; `english` is empty where only the single words are known."""

    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    number: str = ""
    english: str = ""
    is_organization: bool = False

    @property
    def is_name(self) -> bool:
        """Whether it is a proper name."""
        return self.pos == "PROPN"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The units of a phrase with the children of each, and the lexicon they are looked up in."""

    units: tuple[Unit, ...]
    children: tuple[tuple[int, ...], ...]
    lexicon: Lexicon

    @property
    def root(self) -> int:
        """The index of the unit that is its own head, or of the first one."""
        return next((i for i, unit in enumerate(self.units) if unit.head == i), 0)

    def preposition(self, index: int) -> tuple[str, str, str] | None:
        """Plain form, article inside and English of the preposition before a unit; empty where it is unknown."""
        for child in self.children[index]:
            if self.units[child].dep == "case":
                return self.lexicon.prepositions.get(plain(self.units[child].text), ("", "", ""))
        return None

    def has_joined_article(self, index: int) -> bool:
        """Whether the preposition before the unit has an article in it (*della*)."""
        found = self.preposition(index)
        return found is not None and found[1] != ""

    def is_definite(self, index: int) -> bool:
        """Whether the unit stands with a definite article."""
        return self.has_joined_article(index) or any(
            self.lexicon.is_definite(self.units[child].text) for child in self.children[index]
        )

    def has_determiner(self, index: int) -> bool:
        """Whether the unit stands with an article, a demonstrative or the like."""
        return self.has_joined_article(index) or any(self.units[c].pos == "DET" for c in self.children[index])

    def has_modifiers(self, index: int) -> bool:
        """Whether anything but prepositions and articles hangs on the unit."""
        return any(self.units[c].dep != "case" and self.units[c].pos != "DET" for c in self.children[index])

    def has_punctuation(self, index: int) -> bool:
        """Whether the unit is set off by a comma or the like."""
        return any(self.units[c].pos == "PUNCT" for c in self.children[index])

    def is_plural(self, index: int) -> bool:
        """Whether the unit is in the plural, by the parse, its ending, its determiner or a number."""
        unit = self.units[index]
        if unit.number or unit.is_name:
            return unit.number == "Plur" and not unit.is_name
        return self.lexicon.looks_plural(unit.text, unit.lemma) or any(
            self._shows_plural(child, index) for child in self.children[index]
        )

    def _shows_plural(self, index: int, head: int) -> bool:
        unit = self.units[index]
        if unit.pos == "DET":
            return self.lexicon.determiners.get(plain(unit.text), ("", ""))[1] == "Plur"
        if unit.pos == "ADJ":
            return self.lexicon.looks_plural(unit.text, unit.lemma, sure=True)
        return unit.dep.startswith("nummod") and index < head and unit.text != "1"


def read_phrase(words: Sequence[Word], lexicon: Lexicon) -> Phrase:
    """The phrase as a tree of units, the longest entries first."""
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


def _longest(words: Sequence[Word], start: int, lexicon: Lexicon) -> tuple[int, Unit]:
    """The end of the longest entry from `start` on, and its unit; a single word where no entry begins."""
    for end in range(min(len(words), start + LONGEST), start, -1):
        top = _top(words, start, end)
        if top is None or words[end - 1].pos in ("ADP", "DET", "PUNCT"):
            continue
        unit = _entry(words[start:end], words[top], lexicon)
        if unit is not None:
            return end, unit
    word = words[start]
    return start + 1, Unit(word.text, word.lemma, word.pos, word.dep, word.head, word.number)


def _top(words: Sequence[Word], start: int, end: int) -> int | None:
    """The only word between `start` and `end` whose head lies outside, if there is one on which all the rest hangs."""
    tops = [i for i in range(start, end) if words[i].head == i or not start <= words[i].head < end]
    if len(tops) != 1:
        return None
    # Nothing outside may hang on the inner words: in "sviluppo economico e sociale", "sociale" needs "economico".
    outside = [word for i, word in enumerate(words) if not start <= i < end]
    return None if any(start <= word.head < end and word.head != tops[0] for word in outside) else tops[0]


def _entry(span: Sequence[Word], top: Word, lexicon: Lexicon) -> Unit | None:
    """The unit for words that are an entry of their own: an institution, a place, a phrase of the lexicon."""
    text = " ".join(word.text for word in span).replace("' ", "'").replace("’ ", "’")
    name = Unit(text, text, "PROPN", top.dep, top.head, top.number)
    if text[:1].isupper():
        organization = lexicon.names.get(lexicon.key_of(word.text for word in span))
        if organization is not None:
            return replace(name, english=organization, is_organization=True)
        found = lookup(text, lexicon.lang) if top.pos == "PROPN" and span[0].pos == "PROPN" else None
        if found is not None and found.kind not in NOT_PLACES:
            return replace(name, english=found.english[0])
    phrase = lexicon.phrases.get(lexicon.key_of(_dictionary_form(word) for word in span)) if len(span) > 1 else None
    if phrase is None:
        return None
    return Unit(text, plain(text), "NOUN", top.dep, top.head, _number(span, top, lexicon), english=phrase)


def _number(span: Sequence[Word], top: Word, lexicon: Lexicon) -> str:
    adjectives = (word for word in span if word.pos == "ADJ")
    shown = lexicon.looks_plural(top.text, top.lemma) or any(
        lexicon.looks_plural(word.text, word.lemma, sure=True) for word in adjectives
    )
    return top.number or ("Plur" if shown else "Sing")


def _dictionary_form(word: Word) -> str:
    return word.text if word.pos in ("ADP", "DET") else word.lemma
