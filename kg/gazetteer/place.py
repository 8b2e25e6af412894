"""What the gazetteer answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A known thing that has a name of its own: a place, or a language or currency.

    `kind` is `country`, `city`, `region`, `continent`, `sea`, `river`, `lake`, `mountain`, `island`, `currency` or
    `language`; `english` holds English names, the best first; `links` the IRIs of the same thing elsewhere; `code` is
    the ISO 3166 code of the country it is or lies in, the UN M49 code of a continent, the ISO 4217 code of a currency
    or the ISO 639 code of a language, empty where there is none.
    """

    kind: str
    english: tuple[str, ...]
    links: tuple[str, ...] = ()
    code: str = ""
