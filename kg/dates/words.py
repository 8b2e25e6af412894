"""The words of a date, each with what it does there: "nel 15° secolo" is an ordinal and a unit.

What a word does comes from `date_words.tsv` of its language, months and weekdays from CLDR; figures are read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from babel import Locale

from kg.dates.numbers import number_of, plain, roman_of
from kg.lang.data import load_table

TOKEN = re.compile(
    r"\d{4}-\d\d-\d\d(?!\d)"
    r"|\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)"
    r"|\d{4}[-/]\d\d(?!\d)"
    r"|\d{1,2}[:.]\d\d(?![\d.])"
    r"|\d+(?:[.,]\d+)*"
    r"|\b[^\W\d_]\.\s?[^\W\d_]\b\.?"
    r"|[^\W\d_]+(?:-[^\W\d_]+)*'?"
    r"|\S"
)
DASHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "‑": "-", "º": "°", "\u00a0": " "})
LEFT_OUT = frozenset({"the", "in", "of", "skip", "hour", "comma"})
"""What carries nothing once the words around it are known."""
LONGEST = 12
"""Characters of a number that a date may hold."""
YEARS = range(1000, 2200)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a date: its kind (`month`, `year`, `ago`, …; `other` for one that no date holds), its number or name.

    `bound` tells that an article stands right before it, `owned` that it says what the word before it is of.
    """

    text: str
    kind: str
    number: int = 0
    name: str = ""
    bound: bool = False
    owned: bool = False


def words_of(text: str, lang: str) -> list[Word]:
    """The words of `text` that matter in a date, in order.

    Example:
        >>> [(word.kind, word.number) for word in words_of("nel marzo del 1987", "it")]
        [('month', 3), ('year', 1987)]
    """
    tokens = [match.group() for match in TOKEN.finditer(text.translate(DASHES))]
    words = list(_read(tokens, lang))
    words = [word for place in range(len(words)) for word in _in_place(words, place)]
    before = [Word("", ""), *words]
    marked = (
        replace(word, bound=last.name == "article", owned=last.kind == "of")
        for last, word in zip(before, words, strict=False)
    )
    return [word for word in marked if word.kind not in LEFT_OUT]


def kind_of(word: str, lang: str) -> str:
    """The kind of a word by itself, `other` where no date holds it.

    Example:
        >>> kind_of("Lunedì", "it"), kind_of("Roma", "it")
        ('weekday', 'other')
    """
    known = _table(lang).get(word.lower())
    return known.kind if known else "other"


def _read(tokens: list[str], lang: str) -> Iterator[Word]:
    """Each word by itself, or with the next where the table has both ("fine settimana", "or sono")."""
    place = 0
    while place < len(tokens):
        token = tokens[place]
        pair = " ".join(tokens[place : place + 2]).lower()
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        if pair in _table(lang):
            yield _table(lang)[pair]
            place += 2
        elif token.isdecimal() and len(token) <= 2 and following == "°":
            yield Word(token, "ordinal", int(token))
            place += 2
        elif token == "'" and following.isdecimal() and len(following) == 2:
            yield Word(following, "short", int(following))
            place += 2
        else:
            yield from _word(token, lang)
            place += 1


def _word(token: str, lang: str) -> Iterator[Word]:
    known = _table(lang).get(re.sub(r"\s", "", token.lower()))
    number = number_of(token, lang)
    roman = roman_of(token)
    if token[0].isdecimal():
        yield from _figures(token)
    elif known is not None:
        yield replace(known, text=token)
    elif number is not None:
        # "nel Quattrocento", but "quattrocento persone"
        age = token[0].isupper() and number % 100 == 0 and 200 <= number <= 900
        yield Word(token, "age" if age else "number", 10 + number // 100 if age else number)
    elif roman is not None:
        yield Word(token, "ordinal", roman)
    elif token in {"-", "/"}:
        yield Word(token, "dash")
    else:
        yield Word(token, "comma" if token == "," else "other")


def _figures(token: str) -> Iterator[Word]:
    """Numbers, days in figures, times of day and years, also two of them: "2018-19"."""
    if len(token) > LONGEST:
        yield Word(token, "other")
        return
    parts = [int(part) for part in re.split(r"\D", token)]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", token):
        yield Word(token, "date", parts[0] * 10000 + parts[1] * 100 + parts[2])
    elif re.fullmatch(r"\d{1,2}([./-])\d{1,2}\1\d{4}", token):
        yield Word(token, "date", parts[2] * 10000 + parts[1] * 100 + parts[0])
    elif re.fullmatch(r"\d{4}[-/]\d\d", token):
        yield Word(token[:4], "year", parts[0])
        yield Word("-", "dash")
        # "2018-19", "1999-00": a season, a pair of years
        yield Word(token[5:], "year", parts[0] - parts[0] % 100 + parts[1] + 100 * (parts[1] < parts[0] % 100))
    elif re.fullmatch(r"\d{1,2}[:.]\d\d", token):
        fits = parts[0] < 24 and parts[1] < 60
        yield Word(token, "clock" if fits else "other", parts[0] * 60 + parts[1])
    elif not token.isdecimal():
        yield Word(token, "other")
    else:
        yield Word(token, "year" if len(token) == 4 and parts[0] in YEARS else "number", parts[0])


def _in_place(words: list[Word], place: int) -> Iterator[Word]:
    """A number as its neighbours have it: the year of "nel 476" and "44 a.C.", the hour of "alle 21"."""
    word = words[place]
    before = next((w for w in reversed(words[:place]) if w.kind != "hour"), Word("", ""))
    after = words[place + 1] if place + 1 < len(words) else Word("", "")
    if word.kind == "number" and word.number in YEARS and before.kind == "month":
        yield replace(word, kind="year")  # "il sedici novembre duemila"
        return
    hour = place > 0 and (words[place - 1].kind == "hour" or before.name == "clock")
    if word.kind == "number" and word.text.isdecimal():
        early = before.name == "year" and 100 <= word.number < 1000 and after.kind not in {"unit", "units"}
        if early or after.kind in {"bc", "ad"}:
            yield replace(word, kind="year")
            return
        if hour and word.number <= 24 and after.kind not in {"unit", "units", "month"}:
            yield replace(word, kind="clock", number=word.number % 24 * 60)
            return
    yield word


@cache
def _table(lang: str) -> dict[str, Word]:
    words: dict[str, Word] = {}
    for style in ("abbreviated", "wide"):
        for number, name in Locale(lang).months["format"][style].items():
            words[name.lower()] = Word(name, "month", number)
        for number, name in Locale(lang).days["format"][style].items():
            for form in (name.lower(), plain(name), f"{plain(name)}'"):  # "lunedì", also as many a keyboard has it
                words.setdefault(form, Word(name, "weekday", number))  # "mar" is March before it is Tuesday
    for form, kind, *rest in load_table(lang, "grammar/date_words"):
        value = rest[0] if rest else ""
        figure = value.lstrip("-").isdigit()
        words[form] = Word(form, kind, int(value) if figure else 0, "" if figure else value)
    return words
