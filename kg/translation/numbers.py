"""Numbers, ordinals, ages, hours and dates of another language in English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from babel.numbers import NumberFormatError, format_decimal, parse_decimal

from kg.lang.data import load_table
from kg.lang.lexicon import Lexicon, plain
from kg.translation.english import ordinal

OUTPUT_NUMBERS = "en_GB"
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
LONGEST_ROMAN = 7


def english_number(text: str, lexicon: Lexicon) -> str | None:
    """A number as English writes it, in words where the text has words; None where it is none.

    Example:
        >>> from kg.lang.lexicon import lexicon
        >>> [english_number(text, lexicon("it")) for text in ("1,5", "10.000", "102.5", "75º", "ventisette")]
        ['1.5', '10,000', '102.5', '75th', 'twenty-seven']
    """
    if not any(letter.isdigit() for letter in text):
        form = plain(text)
        return lexicon.determiners.get(form, ("", ""))[0] or lexicon.nouns.get(form) or lexicon.adjectives.get(form)
    if word := with_suffix(text, lexicon):
        return word
    if found := re.fullmatch(r"(\d+)[º°ª]", text):
        return ordinal(int(found[1]))
    if re.fullmatch(r"\d+\.\d{1,2}|\d+\.\d{4,}", text):
        return text  # a full stop that parts no thousands: written the English way already
    if not re.search(r"\d[.,]\d", text):
        return text
    if not re.fullmatch(r"\d{1,3}(\.\d{3})*(,\d+)?|\d+,\d+", text):
        return None
    try:
        return str(format_decimal(parse_decimal(text, locale=lexicon.lang), locale=OUTPUT_NUMBERS))
    except NumberFormatError:
        return None


def roman_ordinal(text: str) -> str | None:
    """A number in Roman figures before a noun as an ordinal, None for other words.

    Example:
        >>> roman_ordinal("XX"), roman_ordinal("XIV"), roman_ordinal("XXI"), roman_ordinal("CIVICO")
        ('20th', '14th', '21st', None)
    """
    if not text or len(text) > LONGEST_ROMAN or any(letter not in ROMAN for letter in text):
        return None
    values = [ROMAN[letter] for letter in text]
    return ordinal(sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True)))


def with_suffix(text: str, lexicon: Lexicon) -> str | None:
    """A word made of figures and an ending of the language, such as *14enne*: `14-year-old`; None for other words."""
    found = re.fullmatch(r"(\d+)-?([^\W\d]+)", text)
    if found is None:
        return None
    stem = lexicon.stem(plain(found[2]))
    ending = next((english for suffix, english in _suffixes(lexicon.lang) if lexicon.stem(suffix) == stem), None)
    if ending is None:
        return None
    return ordinal(int(found[1])) if ending == "-th" else f"{found[1]}{ending}"


def date_length(texts: Sequence[str], lang: str) -> int:
    """How many of `texts`, from the first on, are a date of several words: *13 gennaio 2012*, *ore 20*."""
    kinds = _calendar(lang)
    shape = "".join(_kind(text, kinds) for text in texts[:5])
    found = re.match(r"w?[no]my?|my|wp|hndp|hn|ndp", shape)
    return found.end() if found else 0


def english_date(texts: Sequence[str], lang: str) -> str:
    """The date in English, its parts in their order.

    Example:
        >>> english_date(["venerdì", "13", "gennaio", "2012"], "it"), english_date(["ore", "20"], "it")
        ('Friday 13 January 2012', '20:00')
    """
    kinds = _calendar(lang)
    if _kind(texts[0], kinds) == "h":
        hour = texts[1].replace(".", ":") if re.search("[.:]", texts[1]) else f"{texts[1]}:00"
        texts = [hour, *texts[2:]]
    words = [re.sub(r"[º°]$", "", text) for text in texts]
    return " ".join(kinds.get(plain(word), ("", word))[1] for word in words).replace("in the night", "at night")


def _kind(text: str, kinds: dict[str, tuple[str, str]]) -> str:
    """`n` a day in figures, `o` the first as an ordinal, `y` a year, or the kind of a word of the calendar."""
    if re.fullmatch(r"[12]\d{3}", text):
        return "y"
    if re.fullmatch(r"\d{1,2}([.:]\d\d)?", text):
        return "n"
    if text in ("1º", "1°"):
        return "o"
    return kinds.get(plain(text), ("-", ""))[0]


@cache
def _calendar(lang: str) -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in load_table(lang, "lexicon/calendar")}


@cache
def _suffixes(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple((row[0], row[1]) for row in load_table(lang, "lexicon/figures"))
