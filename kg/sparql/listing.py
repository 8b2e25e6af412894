"""The list of the ready questions, for people."""

from __future__ import annotations

from collections.abc import Iterator

from kg.sparql.binding import check_language
from kg.sparql.questions import Parameter, Question, questions

WORDS = {
    "en": {"required": "needed", "any": "optional", "default": "default {}", "example": "as in {}"},
    "it": {"required": "necessario", "any": "facoltativo", "default": "di norma {}", "example": "per esempio {}"},
}


def listed(lang: str = "en") -> str:
    """Every ready question with what it answers and what it can be given.

    Raises:
        KgError: there are no questions in that language.

    Example:
        >>> print(listed("it").splitlines()[0])
        about — Che cosa si dice di una cosa
    """
    check_language(lang)
    return "\n".join("".join(f"{line}\n" for line in _lines(question, lang)) for question in questions())


def _lines(question: Question, lang: str) -> Iterator[str]:
    yield f"{question.name} — {question.titles[lang]}"
    yield f"    {question.about[lang]}"
    for parameter in question.parameters:
        yield f"    --with {parameter.name}=…  {parameter.about[lang]} ({_how(parameter, lang)})"


def _how(parameter: Parameter, lang: str) -> str:
    words = WORDS[lang]
    kind = words.get(parameter.default, words["default"].format(parameter.default))
    return kind if parameter.default == parameter.example else f"{kind}, {words['example'].format(parameter.example)}"
