"""A ready question: a file of SPARQL whose first comments say what it answers and what it can be given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("en", "it")
REQUIRED, ANY = "required", "any"
_LINE = re.compile(r"# (?P<key>[\w@]+|with \w+): (?P<value>.+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question can be given.

    Args:
        name: what the user calls it.
        variable: where in the SPARQL its value goes: a variable with a VALUES clause, or `LIMIT`.
        kind: `entity`, `document`, `day` or `number`.
        default: its value where none is given; `required` where one must be, `any` where none asks about all.
        example: a value, to be shown.
        about: what it is, by language.
    """

    name: str
    variable: str
    kind: str
    default: str
    example: str
    about: Mapping[str, str]

    @property
    def required(self) -> bool:
        """Whether a value must be given."""
        return self.default == REQUIRED


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is kept ready.

    Args:
        name: that of its file.
        titles: the question, by language.
        about: what the answer tells, by language.
        parameters: what it can be given.
        needs_evidence: whether it asks for statements, which only the evidence twin has.
        text: its SPARQL, which can be asked as it is.
    """

    name: str
    titles: Mapping[str, str]
    about: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    needs_evidence: bool
    text: str


def read_question(name: str, text: str) -> Question:
    """Read a question from the text of its file.

    Example:
        >>> read_question("all", "# title@en: What there is\\n# title@it: Che cosa c'è\\n\\nASK {}\\n").titles["en"]
        'What there is'
    """
    said = {match["key"]: match["value"] for match in map(_LINE.fullmatch, text.splitlines()) if match}
    return Question(
        name,
        _by_language(said, "title"),
        _by_language(said, "about"),
        tuple(_parameter(key.removeprefix("with "), said) for key in said if key.startswith("with ")),
        said.get("needs") == "evidence",
        text,
    )


def _parameter(name: str, said: Mapping[str, str]) -> Parameter:
    variable, kind, default, example = (part.strip() for part in said[f"with {name}"].split(";", 3))
    return Parameter(name, variable, kind, default, example, _by_language(said, name))


def _by_language(said: Mapping[str, str], key: str) -> dict[str, str]:
    return {lang: said[f"{key}@{lang}"] for lang in LANGUAGES if f"{key}@{lang}" in said}
