"""Which language a text is in: kg says so instead of guessing on."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kg.errors import KgError
from kg.lang.data import languages

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SURE = 1000
"""How many times likelier another language must be to be believed; names alone seldom reach 50."""
ENOUGH = 40
"""Letters below which a text is too short to tell."""
NO_LANGUAGE = "zxx"
"""What the identifier says of long lists and of noise."""


def check_known(lang: str) -> str:
    """Return the language code `lang`, if kg can read that language.

    Raises:
        KgError: it cannot.
    """
    if lang not in languages():
        raise KgError(f"unknown language '{lang}'", f"known: {', '.join(languages())}")
    return lang


def language_of(text: str, wanted: str | None, declared: str, name: str) -> str:
    """The code of the language that `text` is in, one of those that kg reads.

    Args:
        text: the prose of the article.
        wanted: the language that the user says it is in; None where it is to be found out.
        declared: the language that its file says it is in (`it`, `it-IT`), empty where it does not say.
        name: what to call the article in errors.

    Raises:
        KgError: kg does not read `wanted`, or the text is surely in another language.

    Example:
        >>> language_of("Il governo della città pubblicherà un documento sul ponte.", None, "", "ponte.txt")
        'it'
    """
    said = _code(declared)
    readable = languages() if wanted is None else (check_known(wanted),)
    if wanted is None and said:
        if said not in readable:
            raise _other(name, said, readable)
        readable = (said,)
    likely = dict(_identifier().rank(text))
    best = max(readable, key=lambda code: likely.get(code, 0.0))
    found = max(likely, key=lambda code: likely[code])
    long_enough = sum(char.isalpha() for char in text) >= ENOUGH
    if long_enough and likely[found] > SURE * likely.get(best, 0.0):
        raise _other(name, found, readable)
    return best


def _code(declared: str) -> str:
    """The code of a language that a file names; empty where it names it in another way."""
    found = re.fullmatch(r"([a-z]{2})(?:[-_][\w.-]+)*", declared.strip().lower())
    return found[1] if found else ""


def _other(name: str, found: str, readable: tuple[str, ...]) -> KgError:
    expected = " or ".join(map(language_name, readable))
    if found == NO_LANGUAGE:
        return KgError(f"'{name}' reads like no language", f"give sentences in {expected}")
    remedy = f"name it with --lang {found}" if found in languages() else f"give it in {expected}"
    return KgError(f"'{name}' is in {language_name(found)}, not in {expected}", remedy)


def language_name(code: str) -> str:
    """The English name of a language, or its code where CLDR has none."""
    from babel import Locale

    return str(Locale("en").languages.get(code, code))


@cache
def _identifier() -> LanguageIdentifier:
    # loading takes half a second, so it waits until a text needs it
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
