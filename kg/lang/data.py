"""Tables of a language: sorted text files, a row a line, tab between columns, # before notes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from kg.errors import KgError
from kg.plugins import packages


def languages() -> tuple[str, ...]:
    """The codes of the languages that kg reads, sorted: those with a grammar."""
    return tuple(name for name, folder in folders().items() if folder.joinpath("grammar").is_dir())


@cache
def folders() -> Mapping[str, Traversable]:
    """The folder of each language by its code, sorted: those of kg itself, and those that plugins add."""
    own = {f.name: f for f in resources.files("kg.lang").iterdir() if f.is_dir() and not f.name.startswith("_")}
    return dict(sorted({**packages("kg.languages"), **own}.items()))


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
    if lang not in folders():
        raise KgError(f"unknown language '{lang}'", f"kg knows {', '.join(languages())}")
    return rows_of(folders()[lang].joinpath(f"{name}.tsv").read_text("utf8"))


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table.

    Example:
        >>> rows_of("# a note\\nvendere\\tsells\\n")
        (('vendere', 'sells'),)
    """
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))
