"""Reading the derived tables of this folder."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def load_derived(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `cities` or `countries`, as scripts/gazetteer.py derived them."""
    text = resources.files("kg.gazetteer").joinpath(f"{name}.tsv").read_text("utf8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


def geonames(number: str) -> str:
    """The IRI of a place in GeoNames.

    Example:
        >>> geonames("1816670")
        'https://sws.geonames.org/1816670/'
    """
    return f"https://sws.geonames.org/{number}/"
