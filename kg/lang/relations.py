"""Which predicates of a language mean a canonical property: the table `grammar/relations`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kg.lang.data import load_table, rows_of
from kg.plugins import packages
from kg.values import EntityType

ANYTHING = frozenset(EntityType)
UNSAID = ANYTHING - {EntityType.DATE}
"""What an end may be where the table does not say: a date is the time of a fact more often than its end."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A property that a predicate means where its ends are of these types: *guidare* a company is to head it."""

    relation: str
    subjects: frozenset[EntityType] = UNSAID
    objects: frozenset[EntityType] = UNSAID

    def fits(self, subject: EntityType, item: EntityType) -> bool:
        """Whether the predicate has this meaning between ends of these types."""
        return subject in self.subjects and item in self.objects

    @property
    def said(self) -> int:
        """At how many ends the table asks for types: the more, the narrower the meaning."""
        return (self.subjects != UNSAID) + (self.objects != UNSAID)


@cache
def meanings(lang: str, *, passive: bool = False) -> Mapping[str, tuple[Meaning, ...]]:
    """The meanings of each predicate, by dictionary form with preposition, the narrowest first.

    Args:
        lang: the language of the predicates.
        passive: those whose subject is the patient, in place of those whose subject acts.

    Example:
        >>> [meaning.relation for meaning in meanings("it")["guidare"]]
        ['headOf', 'leads']
    """
    table: dict[str, list[Meaning]] = {}
    for row in (*load_table(lang, "grammar/relations"), *_added(lang)):
        predicate, name, voice, subjects, objects = (*row, *[""] * (5 - len(row)))
        if (voice == "passive") != passive:
            continue
        meaning = Meaning(name, _types(subjects), _types(objects))
        *verb, last = predicate.split(" ")
        for preposition in last.split("|"):
            table.setdefault(" ".join([*verb, preposition]), []).append(meaning)
    return {predicate: tuple(sorted(known, key=lambda m: -m.said)) for predicate, known in table.items()}


def meaning_of(predicate: str, lang: str, ends: tuple[EntityType, EntityType], *, passive: bool = False) -> str | None:
    """The local name of the property that `predicate` means between `ends`, None where it means no canonical one.

    Args:
        predicate: in dictionary form, with its preposition.
        lang: its language.
        ends: the types of its subject and its object.
        passive: whether its subject is the patient.

    Example:
        >>> meaning_of("nascere a", "it", (EntityType.PERSON, EntityType.PLACE))
        'bornIn'
    """
    known = meanings(lang, passive=passive).get(predicate, ())
    return next((meaning.relation for meaning in known if meaning.fits(*ends)), None)


def _added(lang: str) -> Iterator[tuple[str, ...]]:
    """The rows that plugins add: those of `LANG.tsv` in their packages."""
    for package in packages("kg.relations").values():
        table = package.joinpath(f"{lang}.tsv")
        if table.is_file():
            yield from rows_of(table.read_text("utf8"))


def _types(cell: str) -> frozenset[EntityType]:
    if cell in {"", "-"}:
        return UNSAID
    return ANYTHING if cell == "*" else frozenset(map(EntityType, cell.split("|")))
