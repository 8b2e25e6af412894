"""Which language a text is in: kg says so instead of guessing on."""

from __future__ import annotations

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


def check_language(text: str, expected: str, name: str) -> None:
    """Raise `KgError` where `text` is surely not in the language `expected` (an ISO 639-1 code)."""
    if sum(char.isalpha() for char in text) < ENOUGH:
        return
    likely = dict(_identifier().rank(text))
    found = max(likely, key=lambda code: likely[code])
    if likely[found] <= SURE * likely.get(expected, 0):
        return
    if found == NO_LANGUAGE:
        raise KgError(f"'{name}' reads like no language", f"give sentences in {language_name(expected)}")
    remedy = f"name it with --lang {found}" if found in languages() else f"give it in {language_name(expected)}"
    raise KgError(f"'{name}' is in {language_name(found)}, not in {language_name(expected)}", remedy)


def language_name(code: str) -> str:
    """The English name of a language, or its code where CLDR has none."""
    from babel import Locale

    return str(Locale("en").languages.get(code, code))


@cache
def _identifier() -> LanguageIdentifier:
    # loading takes half a second, so it waits until a text needs it
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
