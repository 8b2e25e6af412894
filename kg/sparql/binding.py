"""A ready question with what it is given: values go into its VALUES clauses as terms, never as pasted text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from pyoxigraph import Literal, Store

from kg.errors import KgError
from kg.sparql.find import document_named, entity_named
from kg.sparql.plain import plain
from kg.sparql.questions import LANGUAGES, Parameter, Question

LIMIT = "LIMIT"


def filled(question: Question, given: Mapping[str, str], store: Store, lang: str = "en") -> str:
    """The SPARQL of a ready question, with values for its parameters.

    Args:
        question: one of `questions()`.
        given: values by the name of the parameter, as the user writes them.
        store: where the things that are named stand.
        lang: the language of the labels in the answer, where they have one in it.

    Raises:
        KgError: a parameter is unknown or missing, a value is none of its kind, or the store holds no statements and
            the question asks for them.

    Example:
        >>> from kg.sparql.questions import question_named
        >>> 'VALUES ?lang { "it" }' in filled(question_named("types"), {}, Store(), "it")
        True
    """
    check_language(lang)
    known = {parameter.name: parameter for parameter in question.parameters}
    for name in given:
        if name not in known:
            can = f"it can be given {', '.join(known)}" if known else "it takes none"
            raise KgError(f"the question '{question.name}' has no parameter {name!r}", can)
    missing = [parameter for parameter in question.parameters if parameter.required and parameter.name not in given]
    if missing:
        told = "; ".join(f"{p.name}: {p.about[lang]}" for p in missing)
        typed = " ".join(f"--with {p.name}='{p.example}'" for p in missing)
        raise KgError(f"the question '{question.name}' needs {told}", f"add {typed}")
    if question.needs_evidence and not _has_statements(store):
        raise KgError(f"the question '{question.name}' needs the evidence twin", "give NAME.trig")
    text = _with_values(question.text, "?lang", Literal(lang))
    for name, value in given.items():
        text = _with_value(text, known[name], value, store)
    return text


def check_language(lang: str) -> str:
    """Return `lang`, if questions can be answered in it.

    Raises:
        KgError: they cannot.

    Example:
        >>> check_language("it")
        'it'
    """
    if lang not in LANGUAGES:
        raise KgError(f"no questions in the language {lang!r}", f"known are {', '.join(LANGUAGES)}")
    return lang


def _with_value(text: str, parameter: Parameter, value: str, store: Store) -> str:
    if parameter.variable == LIMIT:
        return re.sub(r"\bLIMIT \d+", f"LIMIT {_count(value)}", text)
    readers: dict[str, Callable[[], object]] = {
        "entity": lambda: entity_named(store, value),
        "document": lambda: document_named(store, value),
        "day": lambda: Literal(_day(value)),
    }
    return _with_values(text, parameter.variable, readers[parameter.kind]())


def _with_values(text: str, variable: str, term: object) -> str:
    """`text` with `term`, which pyoxigraph writes escaped, in every VALUES clause of `variable`."""
    return re.sub(rf"VALUES {re.escape(variable)} \{{[^}}]*\}}", lambda _: f"VALUES {variable} {{ {term} }}", text)


def _count(value: str) -> int:
    if not re.fullmatch("[0-9]{1,9}", value) or int(value) == 0:
        raise KgError(f"{plain(value)!r} is no number of rows", "give a whole number above 0, like 20")
    return int(value)


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise KgError(f"{plain(value)!r} is no day", "write it like 2011-03-15") from error


def _has_statements(store: Store) -> bool:
    return bool(
        store.query(
            "ASK { ?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> ?p }", use_default_graph_as_union=True
        )
    )
