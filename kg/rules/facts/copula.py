"""What a subject is or becomes: "Boeri è presidente dell'INPS", "Pechino diventerà un polo"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions.names import is_name, name_in
from kg.parsing.tree import children, lemma
from kg.rules.clause import Argument, Clause, Kind, Proposition
from kg.rules.facts.propose import propose
from kg.rules.phrases import class_behind, expand


def copula(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "Boeri è presidente dell'INPS": (Boeri, essere, presidente dell'INPS)."""
    if any(grammar.is_particle(t.text, "existential") for t in children(clause.head, "expl")):
        return  # "c'è stata agitazione"
    for attribute in clause.attributes:
        one_of = class_behind(attribute, grammar)
        if one_of is not None:
            for subject in clause.subjects:
                yield from propose(clause, subject, clause.verb, one_of, "copula", grammar)
            continue
        if attribute.pos_ not in {"NOUN", "PROPN", "NUM", "ADJ"} or any(c.dep_ == "case" for c in attribute.children):
            continue
        if attribute.pos_ == "ADJ" and not grammar.is_role(lemma(attribute)) and not _says_alone(attribute, clause):
            continue
        for subject in clause.subjects:
            if subject.token.i == attribute.i:
                continue
            if _is_instance(attribute, subject, grammar):
                # "l'ultima sonda è stata la Rondine": of a class and a name, the name is the subject
                yield from propose(clause, Argument(attribute), clause.verb, subject, "copula", grammar)
                continue
            for item in expand(Argument(attribute), grammar):
                yield from propose(clause, subject, clause.verb, item, "copula", grammar)


def _says_alone(adjective: Token, clause: Clause) -> bool:
    """Whether an adjective is all that is said: not "favorevole alla riforma", nor where no verb says it."""
    return not clause.obliques and (adjective.i != clause.head.i or bool(children(adjective, "cop")))


def _is_instance(attribute: Token, subject: Argument, grammar: Grammar) -> bool:
    """Whether the noun behind the copula is a name, and the subject before it a common noun."""
    common = subject.kind is Kind.PHRASE and subject.token.pos_ == "NOUN"
    return common and is_name(attribute) and not is_name(subject.token) and name_in(subject.token, grammar) is None
