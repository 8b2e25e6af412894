"""Which English preposition stands for the one of the text, and prepositions of several words taken as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation.word import Word

LONGEST = 4


@cache
def complements(lang: str) -> Mapping[tuple[str, str], str]:
    """The English preposition after certain words, by their lemma and the plain form of the preposition."""
    return {(row[0], row[1]): row[2] for row in load_table(lang, "lexicon/complements")}


@cache
def _definite(lang: str) -> str:
    """A form of the definite article that tells no number."""
    return next(row[0] for row in load_table(lang, "lexicon/determiners") if row[1:] == ("the", ""))


@cache
def governed(lang: str) -> frozenset[tuple[str, str]]:
    """Adjectives, by lemma, with the prepositions that they govern: `resistente`, `a`."""
    return frozenset((row[0], row[1]) for row in load_table(lang, "grammar/adjective_complements"))


def join_prepositions(words: Sequence[Word], lexicon: Lexicon) -> list[Word]:
    """The words with each preposition of several words made one: *a bordo della nave*, `aboard` the ship.

    What was the complement of its noun (*nave*) becomes that of the word before (whatever is *a bordo*); an article
    joined with the last part stays behind as a word of its own.
    """
    made = list(words)
    start = 0
    while start < len(made):
        end = _end_of_preposition(made, start, lexicon)
        if end:
            made = _joined(made, start, end, lexicon)
        start += 1
    return made


def _end_of_preposition(words: Sequence[Word], start: int, lexicon: Lexicon) -> int:
    """Where the longest preposition of several words that begins at `start` ends; 0 where none does."""
    for end in range(min(len(words) - 1, start + LONGEST), start + 1, -1):
        linking = words[end - 1].pos in ("ADP", "ADV", "SCONJ") or _has_article(words[end - 1], lexicon)
        if linking and _key(words[start:end], lexicon) in lexicon.prepositions:
            return end
    return 0


def _has_article(word: Word, lexicon: Lexicon) -> bool:
    return lexicon.prepositions.get(plain(word.text), ("", ""))[1] != ""


def _key(words: Sequence[Word], lexicon: Lexicon) -> str:
    parts = []
    for word in words:
        text = plain(word.text)
        if not lexicon.is_definite(text):
            parts.append(lexicon.prepositions.get(text, (text,))[0])
    return " ".join(parts)


def _joined(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> list[Word]:
    inside = range(start, end)
    heads = [words[i].head for i in inside if words[i].head >= end]
    after = [i for i in range(end, len(words)) if words[i].head in inside and words[i].dep not in ("case", "det")]
    if not heads and not after:
        return list(words)
    complement = max(heads) if heads else after[0]
    outer = next((words[i].head for i in inside if words[i].head < start), None)
    made = []
    for place, word in enumerate(words):
        head = word.head
        if place == complement and head in inside:
            head, word = (
                (complement, replace(word, dep="root")) if outer is None else (outer, replace(word, dep="nmod"))
            )
        elif head in inside:
            head = complement
        made.append(replace(word, head=head))
    joined = replace(words[start], text=_key(words[start:end], lexicon), pos="ADP", dep="case", head=complement)
    article = replace(joined, text=_definite(lexicon.lang), pos="DET", dep="det")
    kept = [joined, article] if _has_article(words[end - 1], lexicon) else [joined]
    shift = len(kept) - (end - start)
    whole = [*made[:start], *kept, *made[end:]]
    return [replace(word, head=word.head + shift if word.head >= end else word.head) for word in whole]
