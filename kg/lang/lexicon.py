"""The words of a language with their English equivalents, read from its `lexicon` tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from kg.lang.data import load_table


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Tables for translation; each field is named after its table, whose first lines say what it holds.

    `phrases` and `names` hold the entries of several words (and names of one), keyed by the words as `key_of` makes
    them from dictionary forms and from forms as written; `stems` leads from the stem of an adjective to its English;
    `final_letters` are the endings of one letter.
    """

    lang: str
    nouns: Mapping[str, str]
    adjectives: Mapping[str, str]
    roles: frozenset[str]
    stems: Mapping[str, str]
    phrases: Mapping[tuple[str, ...], str]
    names: Mapping[tuple[str, ...], str]
    prepositions: Mapping[str, tuple[str, str, str]]
    determiners: Mapping[str, tuple[str, str]]
    conjunctions: Mapping[str, str]
    adverbs: Mapping[str, str]
    partitives: frozenset[str]
    endings: tuple[tuple[str, str], ...]
    final_letters: frozenset[str]

    def stem(self, word: str) -> str:
        """The word without the final letter that changes with gender and number: `governativ` for *governativa*."""
        return word[:-1] if len(word) > 2 and word[-1] in self.final_letters else word

    def key_of(self, words: Iterable[str]) -> tuple[str, ...]:
        """What entries of several words are found by: stems, prepositions without their article, no articles.

        Example:
            >>> lexicon("it").key_of(["corte", "d'", "appello"]) == lexicon("it").key_of(["corti", "dell'", "appello"])
            True
        """
        key: list[str] = []
        after_preposition = False
        for word in map(plain, words):
            form = self.prepositions.get(word)
            if form is not None:
                key.append(form[0])
            elif not (after_preposition and self.is_definite(word)):
                key.append(self.stem(word))
            after_preposition = form is not None
        return tuple(key)

    def is_definite(self, word: str) -> bool:
        """Whether the word is a definite article."""
        return self.determiners.get(plain(word), ("", ""))[0] == "the"

    def looks_plural(self, word: str, lemma: str, *, sure: bool = False) -> bool:
        """Whether `word` has a plural ending where `lemma` has the singular one.

        With `sure`, endings that are also endings of a singular (*nuove*, *estate*) do not count.
        """
        word, lemma = plain(word), plain(lemma)
        singulars = {singular for singular, _ in self.endings}
        return word != lemma and any(
            lemma.endswith(singular) and word == lemma.removesuffix(singular) + many
            for singular, many in self.endings
            if not (sure and many in singulars)
        )


def plain(word: str) -> str:
    """The word in lower case with plain apostrophes."""
    return word.lower().replace("’", "'")


@cache
def lexicon(lang: str) -> Lexicon:
    """The lexicon of a language.

    Raises:
        KgError: kg has no such language.
    """
    roles = _map(lang, "roles")
    nouns = {**_map(lang, "demonyms"), **roles, **_map(lang, "nouns")}
    adjectives = {**_map(lang, "adjectives"), **_map(lang, "demonyms")}
    endings = tuple((row[0], row[1]) for row in load_table(lang, "lexicon/endings"))
    made = Lexicon(
        lang=lang,
        nouns=nouns,
        adjectives=adjectives,
        roles=frozenset(roles),
        stems={},
        phrases={},
        names={},
        prepositions={row[0]: (row[1], row[2], row[3]) for row in load_table(lang, "lexicon/prepositions")},
        determiners={row[0]: (row[1], row[2]) for row in _padded(lang, "determiners", 3)},
        conjunctions=_map(lang, "conjunctions"),
        adverbs=_map(lang, "adverbs"),
        partitives=frozenset(row[0] for row in load_table(lang, "lexicon/partitives")),
        endings=endings,
        final_letters=frozenset(ending for pair in endings for ending in pair if len(ending) == 1),
    )
    return _indexed(made, _map(lang, "organizations"))


def _indexed(bare: Lexicon, organizations: Mapping[str, str]) -> Lexicon:
    tables = {name: getattr(bare, name) for name in bare.__slots__}
    tables["stems"] = {bare.stem(word): english for word, english in sorted(bare.adjectives.items(), reverse=True)}
    tables["phrases"] = {bare.key_of(split(w)): english for w, english in bare.nouns.items() if len(split(w)) > 1}
    tables["names"] = {bare.key_of(split(name)): english for name, english in organizations.items()}
    return Lexicon(**tables)


def split(entry: str) -> list[str]:
    """The words of an entry, cut at spaces and after apostrophes.

    Example:
        >>> split("corte d'appello")
        ['corte', "d'", 'appello']
    """
    return re.findall(r"[^\s']+'?|'", plain(entry))


def _map(lang: str, name: str) -> dict[str, str]:
    return {row[0]: row[1] for row in load_table(lang, f"lexicon/{name}")}


def _padded(lang: str, name: str, columns: int) -> Iterable[tuple[str, ...]]:
    return ((*row, *[""] * columns)[:columns] for row in load_table(lang, f"lexicon/{name}"))
