"""The questions that are kept ready, one file of SPARQL each; what a file is called is what the question is called."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib import resources

from kg.errors import KgError
from kg.sparql.questions.question import LANGUAGES, Parameter, Question, read_question

__all__ = ["LANGUAGES", "Parameter", "Question", "question_named", "questions"]


@cache
def questions() -> tuple[Question, ...]:
    """All ready questions, sorted by name.

    Example:
        >>> "headquarters" in [question.name for question in questions()]
        True
    """
    files = (file for file in resources.files("kg.sparql.questions").iterdir() if file.name.endswith(".rq"))
    read = (read_question(file.name.removesuffix(".rq"), file.read_text("utf8")) for file in files)
    return tuple(sorted(read, key=lambda question: question.name))


def question_named(name: str) -> Question:
    """The ready question called `name`.

    Raises:
        KgError: there is none; those with a name like it are named.

    Example:
        >>> question_named("plans").titles["it"]
        'Chi progetta o vuole che cosa'
    """
    known = {question.name: question for question in questions()}
    if name not in known:
        near = get_close_matches(name, known)
        meant = f"did you mean {' or '.join(near)}? " if near else ""
        raise KgError(f"no ready question is called {name!r}", f"{meant}kg query --list names them all")
    return known[name]
