"""Whose claim a clause is: "secondo l'agenzia", "il ministro ha detto che", "…, si legge nel testo"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_time
from kg.parsing.tree import children, is_finite, is_nominal, is_relative, lemma, preposition
from kg.rules.clause import Argument, Kind

SUBJECTS = ("nsubj", "nsubj:pass")


def is_claim(head: Token, grammar: Grammar) -> bool:
    """Whether the clause headed by `head`, or one that holds it, is reported as somebody's words."""
    return _claim(head, grammar) is not None


def speaker_of(head: Token, grammar: Grammar) -> Argument | None:
    """Who makes the claim that the clause headed by `head` is: the subject of the verb of saying, or its source."""
    claim = _claim(head, grammar)
    if claim is None:
        return None
    if claim.pos_ not in {"VERB", "AUX"}:
        return Argument(claim, rule="speaker")
    for phrase in (*children(claim, *SUBJECTS), *children(claim, "obl:agent", "obl")):
        if is_nominal(phrase) and not is_time(phrase, grammar):
            return Argument(phrase, rule="speaker")
    impersonal = any(
        grammar.is_particle(c.text, "reflexive") for c in children(claim, "expl", "expl:impers", "expl:pass")
    )
    return None if impersonal or not is_finite(claim) else Argument(claim, Kind.NULL, rule="speaker")


def _claim(head: Token, grammar: Grammar) -> Token | None:
    """The verb of saying, or the noun after *secondo*, that turns the clause into a claim; the nearest one."""
    node = head
    while True:
        source = _according(node, grammar) or _aside(node, grammar)
        if source is not None:
            return source
        governor = node.head
        if governor.i == node.i:
            return None
        if (
            node.dep_ in {"ccomp", "parataxis"}
            and (lemma(governor), governor.pos_) in grammar.speech
            and is_finite(node)
        ):
            return governor
        if node.dep_ not in {"ccomp", "xcomp", "advcl", "conj", "acl"} or (
            node.dep_ in {"conj", "advcl"} and is_finite(node) and _leaves_claim(node)
        ):
            return None
        node = governor


def _leaves_claim(node: Token) -> bool:
    """A coordinated clause with its own verb stays in the claim only where *che* opens it again or no subject does."""
    return bool(children(node, *SUBJECTS)) and not children(node, "mark")


def _according(head: Token, grammar: Grammar) -> Token | None:
    for phrase in children(head, "obl"):
        if grammar.is_particle(preposition(phrase), "according") and is_nominal(phrase):
            if not is_relative(phrase):
                return phrase
            return head.head if head.dep_.startswith("acl") else None  # "lo studio secondo il quale"
    return None


def _aside(head: Token, grammar: Grammar) -> Token | None:
    """The verb of saying that stands beside its quotation: "…", si legge nel documento."""
    for verb in children(head, "parataxis"):
        if (lemma(verb), verb.pos_) in grammar.speech and not children(verb, "obj", "ccomp"):
            return verb
    return None
