"""The noun that a relative pronoun stands for: "una città che ospita fiere", "l'uomo di cui parlano"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, feature, is_relative, lemma, preposition
from kg.rules.clause import Argument, Clause

SUBJECTS = ("nsubj", "nsubj:pass")


def relative_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "Una città che ospita fiere": *città* is the subject of *ospitare*."""
    clause = relative_head(head)
    if clause is None or not any(is_relative(t) for t in children(head, *SUBJECTS)):
        return ()
    return (Argument(antecedent(clause, grammar, head), rule="relative_subject"),)


def relative_head(head: Token) -> Token | None:
    """The predicate of the relative clause that `head` belongs to: itself, or the first of those it is joined to."""
    while head.dep_ == "conj" and head.head.i != head.i:
        head = head.head
    return head if head.dep_.startswith("acl") else None


def antecedent(clause: Token, grammar: Grammar, head: Token | None = None) -> Token:
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
    while (
        is_below(candidate, grammar) and candidate.dep_ in {"nmod", "conj"} and candidate.head.pos_ in {"NOUN", "NUM"}
    ):
        candidate = candidate.head
    while number and feature(candidate, "Number") not in {"", number}:
        if candidate.dep_ not in {"nmod", "conj", "appos", "obl"} or candidate.head.pos_ not in {"NOUN", "PROPN"}:
            return noun
        candidate = candidate.head
    return candidate


def is_below(noun: Token, grammar: Grammar) -> bool:
    """Whether a phrase only says something of the noun above: a number or what it counts, "in mano ai ribelli"."""
    counted = noun.pos_ == "NUM" or any(t.pos_ == "NUM" for t in children(noun, "nummod", "nmod"))
    long = any(
        (preposition(noun), lemma(noun), preposition(t)) in grammar.compound_prepositions
        for t in children(noun, "nmod")
    )
    return counted or (long and not children(noun, "det", "amod"))
