"""Which language a text is in: kg says so instead of guessing on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.errors import KgError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SURE = 0.8
"""Probability from which another language is believed."""
ENOUGH = 40
"""Letters below which a text is too short to tell."""


def check_language(text: str, expected: str, name: str) -> None:
    """Raise `KgError` where `text` is surely not in the language `expected` (an ISO 639-1 code)."""
    if sum(char.isalpha() for char in text) < ENOUGH:
        return
    found, probability = _identifier().classify(text)
    if found != expected and probability >= SURE:
        raise KgError(
            f"'{name}' is in {language_name(found)}, not in {language_name(expected)}",
            f"kg was asked to read {language_name(expected)}",
        )


def language_name(code: str) -> str:
    """The English name of a language, or its code where CLDR has none."""
    from babel import Locale

    return str(Locale("en").languages.get(code, code))


@cache
def _identifier() -> LanguageIdentifier:
    # loading takes half a second, so it waits until a text needs it
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
