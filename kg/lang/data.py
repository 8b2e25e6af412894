"""Tables of a language: sorted text files, a row a line, tab between columns, # before notes."""

from __future__ import annotations

from functools import cache
from importlib import resources

from kg.errors import KgError


def languages() -> tuple[str, ...]:
    """The codes of the languages that kg reads, sorted: those with a grammar."""
    return tuple(name for name in _folders() if resources.files("kg.lang").joinpath(name, "grammar").is_dir())


@cache
def load_table(lang: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of table `name` (such as `grammar/modality` or `lexicon/nouns`) of language `lang`.

    A language that kg only writes labels in (English) has tables but no grammar.

    Raises:
        KgError: kg has no such language.

    Example:
        >>> load_table("it", "lexicon/conjunctions")[0]
        ('&', '&')
    """
    if lang not in _folders():
        raise KgError(f"unknown language '{lang}'", f"kg knows {', '.join(languages())}")
    text = resources.files("kg.lang").joinpath(lang, f"{name}.tsv").read_text("utf8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


def _folders() -> list[str]:
    return sorted(f.name for f in resources.files("kg.lang").iterdir() if f.is_dir() and not f.name.startswith("_"))
