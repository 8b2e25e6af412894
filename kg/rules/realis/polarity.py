"""Denied clauses: "La rete non riceve fondi", "nessuno lo ha visto", "senza versare un euro"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import auxiliaries, children, lemma, marker, verb_form
from kg.values import Polarity


def polarity_of(head: Token, grammar: Grammar) -> Polarity:
    """Whether the clause headed by `head` is denied by its own words or by the verb that governs it."""
    return Polarity.DENIED if _is_denied(head, grammar) else Polarity.AFFIRMED


def _is_denied(head: Token, grammar: Grammar) -> bool:
    if grammar.is_particle(marker(head), "negation"):
        return True
    for part in (head, *auxiliaries(head)):
        negators = [t for t in children(part, "advmod", "cc", "det") if grammar.is_particle(t.text, "negation")]
        # "non solo" limits, it does not deny
        if any(not _is_only(t, grammar) for t in negators):
            return True
    subjects = children(head, "nsubj", "nsubj:pass")
    if any(grammar.is_particle(t.text, "negation") for s in subjects for t in (s, *children(s, "det", "cc", "advmod"))):
        return True
    governed = head.dep_ in {"xcomp", "ccomp", "advcl"} and verb_form(head) == "Inf"
    negative = governed and lemma(head.head) in grammar.negative
    # "non intende vendere" denies the sale, "non evita di vendere" does not
    carried = governed and head.dep_ != "advcl" and _is_denied(head.head, grammar)
    return negative != carried


def _is_only(negator: Token, grammar: Grammar) -> bool:
    following = negator.doc[negator.i + 1] if negator.i + 1 < len(negator.doc) else None
    return following is not None and grammar.is_particle(following.text, "only")
