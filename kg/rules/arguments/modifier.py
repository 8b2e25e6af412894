"""The noun that a participle or an adjective describes: "la sonda alimentata da pannelli", "nato a Roma"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import agrees, children, is_nominal, is_relative, verb_form
from kg.rules.arguments.relative import antecedent, is_below, relative_head
from kg.rules.clause import Argument, Clause


def modified_noun(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "Un documento pubblicato a Roma": *documento* is the subject of *pubblicare* in the passive."""
    if head.dep_ not in {"acl", "acl:relcl", "amod", "appos"} or verb_form(head) in {"Inf", "Fin"}:
        return ()
    if any(is_relative(t) for t in children(head, "nsubj", "nsubj:pass", "obj")) or not is_nominal(head.head):
        return ()
    return (Argument(_described(head, grammar), rule="modified_noun"),)


def _described(head: Token, grammar: Grammar) -> Token:
    """The noun that the participle agrees with, upwards from the one it hangs on: "l'accordo per la pace siglato"."""
    noun = head.head
    if is_relative(noun) and (clause := relative_head(noun.head)) is not None:
        return antecedent(clause, grammar)
    while is_below(noun, grammar) and noun.dep_ == "nmod" and noun.head.pos_ == "NOUN":
        noun = noun.head  # "la parte in mano ai ribelli, devastata"
    while (
        not agrees(head, noun)
        and noun.dep_ in {"nmod", "conj", "appos", "flat", "flat:name"}
        and noun.head.pos_ in {"NOUN", "PROPN"}
    ):
        noun = noun.head
    if agrees(head, noun):
        return noun
    # "i resti di un rettile, chiamato Drago": further down
    below = [t for t in head.head.subtree if t.i < head.i and t.dep_ == "nmod" and t.pos_ == "NOUN" and agrees(head, t)]
    return below[-1] if below else head.head
