"""A finite verb without a subject: "Ha già implementato la tecnologia" (who, is found out across sentences)."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import auxiliaries, children, feature, is_finite, is_relative, lemma
from kg.rules.clause import Argument, Clause, Kind


def null_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "Ha già implementato la tecnologia": the subject is left to resolution, with the verb's number and person."""
    if not is_finite(head) or children(head, "csubj", "csubj:pass", "expl:impers"):
        return ()
    if any(is_relative(t) for t in children(head, "nsubj", "nsubj:pass")):
        return ()
    reflexive = [t for t in children(head, "expl", "expl:pass") if grammar.is_particle(t.text, "reflexive")]
    if reflexive and (
        lemma(head) in grammar.impersonal
        or (lemma(head), "VERB") in grammar.speech
        or not children(head, "obj", "obl", "xcomp")
    ):
        return ()  # "si legge nel testo" has no subject at all
    persons = {feature(part, "Person") for part in (head, *auxiliaries(head))} - {""}
    return () if persons & {"1", "2"} else (Argument(head, Kind.NULL, rule="null_subject"),)
