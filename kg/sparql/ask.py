"""A question to a store as Python asks it: in SPARQL with values for its variables, or a ready one by its name."""

from __future__ import annotations

from collections.abc import Mapping

from pyoxigraph import Store

from kg.rdf import Iris
from kg.sparql.answer import Answer
from kg.sparql.binding import filled
from kg.sparql.parameters import bound, term_of
from kg.sparql.questions import question_named, questions
from kg.sparql.running import prefixes_of, query
from kg.store import base_of


def ask(store: Store, sparql: str, parameters: Mapping[str, object]) -> Answer:
    """Ask a store.

    Args:
        store: what to ask.
        sparql: a query, or the name of a ready question.
        parameters: values for variables of the query, by their names; or what the ready question can be given, in
            words, and `lang`, the language of its answer.

    Raises:
        KgError: the query is wrong or calls out to another server, it has no such variable, or there is no term for a
            value.

    Example:
        >>> bool(ask(Store(), "ASK { ?who ?p ?o }", {"who": "Pechino"}))
        False
    """
    if sparql in {question.name for question in questions()}:
        given = {name: str(value) for name, value in parameters.items()}
        lang = given.pop("lang", "en")
        return query(store, filled(question_named(sparql), given, store, lang))
    prefixes, iris = prefixes_of(store), Iris(base_of(store))
    if parameters:
        query(Store(), sparql, prefixes=prefixes)  # what is wrong is told of the query as it was given
    values = {name: term_of(value, iris) for name, value in parameters.items()}
    return query(store, bound(sparql, values), prefixes=prefixes)
