"""What a date or an amount amounts to, by the words that name it."""

from __future__ import annotations

from datetime import date

from kg.dates import date_value
from kg.resolution.amounts import amount_value
from kg.values import EntityType, Value


def value_of(words: str, type_: EntityType, lang: str, written: date | None = None) -> Value | None:
    """The typed value of the entity that `words` name, where it is a date or an amount that they alone tell.

    `written` is the day on which the article was.

    Example:
        >>> value_of("ieri", EntityType.DATE, "it", date(2011, 3, 15)).lexical
        '2011-03-14'
    """
    if type_ is EntityType.DATE:
        return date_value(words, lang, written)
    return amount_value(words, lang) if type_ is EntityType.QUANTITY else None
