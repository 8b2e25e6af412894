"""What the text states: one construction, one rule, one file.

`FACT_RULES` read clauses, `PHRASE_RULES` noun phrases; every fact carries the names of the rules that made it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from spacy.tokens import Doc, Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import is_nominal
from kg.plugins import functions
from kg.rules.clause import Clause, Proposition
from kg.rules.clauses import find_clauses
from kg.rules.facts.adjective import adjective
from kg.rules.facts.age import age
from kg.rules.facts.apposition import apposition
from kg.rules.facts.causative import causative
from kg.rules.facts.copula import copula
from kg.rules.facts.depictive import depictive
from kg.rules.facts.example import class_by_example
from kg.rules.facts.inclusion import inclusion
from kg.rules.facts.naming import naming
from kg.rules.facts.nominalisation import nominalisation
from kg.rules.facts.oblique import oblique
from kg.rules.facts.passive import passive
from kg.rules.facts.place_of_being import place_of_being
from kg.rules.facts.possession import possession
from kg.rules.facts.role import role, role_beside
from kg.rules.facts.time_of_event import time_of_event
from kg.rules.facts.title import title
from kg.rules.facts.verb_object import verb_object

FactRule = Callable[[Clause, Grammar], Iterator[Proposition]]
PhraseRule = Callable[[Token, Grammar], Iterator[Proposition]]

FACT_RULES: tuple[FactRule, ...] = (
    verb_object,
    passive,
    oblique,
    causative,
    copula,
    depictive,
    naming,
    role,
    adjective,
    place_of_being,
    time_of_event,
)

PHRASE_RULES: tuple[PhraseRule, ...] = (
    title,
    apposition,
    role_beside,
    age,
    class_by_example,
    inclusion,
    possession,
    nominalisation,
)


def fact_rules() -> tuple[FactRule, ...]:
    """The rules that read clauses: those above, then those that plugins add (`kg.rules`)."""
    return (*FACT_RULES, *functions("kg.rules").values())


def phrase_rules() -> tuple[PhraseRule, ...]:
    """The rules that read noun phrases: those above, then those that plugins add (`kg.phrase_rules`)."""
    return (*PHRASE_RULES, *functions("kg.phrase_rules").values())


def propositions(doc: Doc, grammar: Grammar, clauses: Mapping[int, Clause] | None = None) -> list[Proposition]:
    """All propositions that the rules draw from a parsed text, in text order.

    Args:
        doc: the parsed text.
        grammar: the words of its language.
        clauses: what `find_clauses` finds in it, where that is known.
    """
    clauses = find_clauses(doc, grammar) if clauses is None else clauses
    of_clauses, of_phrases = fact_rules(), phrase_rules()
    found = [p for clause in clauses.values() for rule in of_clauses for p in rule(clause, grammar)]
    found += [p for token in doc if is_nominal(token) for rule in of_phrases for p in rule(token, grammar)]
    return sorted(found, key=lambda p: (min(t.i for t in p.words), max(t.i for t in p.words), p.predicate, p.rules))
