"""The noun that a relative pronoun stands for: "una città che ospita fiere", "l'uomo di cui parlano"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, feature, is_relative
from kg.rules.clause import Argument, Clause

SUBJECTS = ("nsubj", "nsubj:pass")


def relative_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "Una città che ospita fiere": *città* is the subject of *ospitare*."""
    clause = relative_head(head)
    if clause is None or not any(is_relative(t) for t in children(head, *SUBJECTS)):
        return ()
    return (Argument(antecedent(clause, head), rule="relative_subject"),)


def relative_head(head: Token) -> Token | None:
    """The predicate of the relative clause that `head` belongs to: itself, or the first of those it is joined to."""
    while head.dep_ == "conj" and head.head.i != head.i:
        head = head.head
    return head if head.dep_.startswith("acl") else None


def antecedent(clause: Token, head: Token | None = None) -> Token:
    """The noun that the relative pronoun of `clause` stands for.

    Where the verb, whose subject the pronoun is, disagrees in number with the noun beside it, the parser hung the
    clause too low: the nearest noun above that agrees is taken ("un documento in 145 pagine che delinea").
    """
    noun = clause.head
    verb = head or clause
    if not any(is_relative(t) for t in children(verb, *SUBJECTS)):
        return noun
    number = next(
        (
            n
            for part in (verb, *children(verb, "aux", "aux:pass", "cop"))
            if feature(part, "VerbForm") == "Fin" and (n := feature(part, "Number"))
        ),
        "",
    )
    candidate = noun
    # "tre uomini tra i 23 e i 26 anni, che …": not the years did it
    while _is_measure(candidate) and candidate.dep_ in {"nmod", "conj"} and candidate.head.pos_ in {"NOUN", "NUM"}:
        candidate = candidate.head
    while number and feature(candidate, "Number") not in {"", number}:
        if candidate.dep_ not in {"nmod", "conj", "appos", "obl"} or candidate.head.pos_ not in {"NOUN", "PROPN"}:
            return noun
        candidate = candidate.head
    return candidate


def _is_measure(noun: Token) -> bool:
    """Whether a phrase is a number, or what it counts behind one."""
    return noun.pos_ == "NUM" or any(t.pos_ == "NUM" for t in children(noun, "nummod", "nmod"))
