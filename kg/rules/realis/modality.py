"""How real a clause is: "vorrebbe potenziare" is a wish, "un piano per diventare" a plan, "potrebbe" a possibility."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import auxiliaries, children, feature, is_finite, lemma, marker, verb_form
from kg.rules.realis.speaker import is_claim
from kg.values import Modality

DEPENDENT = frozenset({"xcomp", "ccomp", "csubj", "advcl", "acl"})


def modality_of(head: Token, grammar: Grammar) -> Modality:
    """The modality of the clause headed by `head`: that of a claim above it, else its own, else the governing one."""
    if is_claim(head, grammar):
        return Modality.REPORTED
    own = _own(head, grammar)
    return own if own is not Modality.ACTUAL else _governing(head, grammar)


def _own(head: Token, grammar: Grammar) -> Modality:
    for auxiliary in auxiliaries(head):
        named = grammar.modality.get((lemma(auxiliary), "VERB"))
        if named and auxiliary.dep_ == "aux":
            return Modality(named)
    parts = (head, *auxiliaries(head))
    if any(feature(part, "Mood") == "Cnd" for part in parts):
        return Modality.POSSIBLE
    if any(feature(part, "Tense") == "Fut" for part in parts):
        return Modality.PLANNED
    return Modality.ACTUAL


def _governing(head: Token, grammar: Grammar) -> Modality:
    governor = head.head
    if governor.i == head.i:
        return Modality.ACTUAL
    if head.dep_ == "conj":
        return _shared(head, governor, grammar)
    if head.dep_ not in DEPENDENT:
        return Modality.ACTUAL
    if head.dep_ == "advcl" and is_finite(head):
        return Modality.POSSIBLE if grammar.is_particle(marker(head), "condition") else Modality.ACTUAL
    if governor.pos_ in {"NOUN", "PROPN"}:
        return _of_noun(head, governor, grammar)
    named = grammar.modality.get((lemma(governor), "VERB"))
    if named and verb_form(head) != "Ger" and head.dep_ != "advcl":
        return Modality(named)
    above = modality_of(governor, grammar)
    future = verb_form(head) == "Inf" and not _is_past(head)  # "per aver vinto" gives a reason
    if above is Modality.ACTUAL and future and grammar.is_particle(marker(head), "purpose"):
        return Modality.PLANNED
    return above


def _of_noun(head: Token, noun: Token, grammar: Grammar) -> Modality:
    if verb_form(head) == "Part" or head.dep_ == "acl:relcl":
        return Modality.ACTUAL
    named = grammar.modality.get((lemma(noun), "NOUN"))
    if named:
        return Modality(named)
    purpose = grammar.is_particle(marker(head), "purpose") and not _is_past(head)
    return Modality.PLANNED if purpose else Modality.ACTUAL


def _is_past(head: Token) -> bool:
    """Whether an infinitive tells of something done: "per aver vinto"."""
    return feature(head, "VerbForm") == "Part" and bool(children(head, "aux", "aux:pass"))


def _shared(head: Token, first: Token, grammar: Grammar) -> Modality:
    """A coordinated predicate shares the modality of the first unless it has a finite verb of its own."""
    own_verb = is_finite(head) and bool(children(head, "nsubj", "nsubj:pass") or is_finite(first))
    return Modality.ACTUAL if own_verb and first.dep_ not in DEPENDENT else modality_of(first, grammar)
