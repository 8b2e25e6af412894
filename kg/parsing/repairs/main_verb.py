"""A participle taken for the main verb: "Il film, uscito nel 2010, ha vinto tre premi"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import put_in_place
from kg.parsing.tree import agrees, auxiliaries, children, is_finite, move, verb_form

BELOW = ("parataxis", "conj", "ccomp", "advcl", "acl:relcl", "dep")


def promote_main_verb(token: Token, grammar: Grammar) -> None:
    """ "Il film, uscito nel 2010, ha vinto tre premi": *ha vinto* is the main verb, *uscito* describes the film.

    A participle between commas without an auxiliary, whose sentence has a finite verb behind it without a subject.
    """
    if token.dep_ != "ROOT" or token.pos_ != "VERB" or verb_form(token) != "Part" or auxiliaries(token):
        return
    subjects = [t for t in children(token, "nsubj", "nsubj:pass") if t.i < token.i]
    if len(subjects) != 1 or not agrees(subjects[0], token):
        return
    subject = subjects[0]
    verb = next((v for v in children(token, *BELOW) if _is_main(v)), None)
    set_off = any(t.text == "," for t in token.doc[subject.i : token.i])
    # the second comma may hang on either verb
    if verb is None or not set_off or "," not in {verb.left_edge.text, verb.doc[verb.left_edge.i - 1].text}:
        return
    before = [t for t in token.children if t.i < subject.left_edge.i]
    behind = [t for t in token.children if t.i > verb.i]
    put_in_place(verb, token)
    for part in (subject, *before, *behind):
        move(part, verb)
    move(token, subject)
    token.dep_ = "acl"


def _is_main(verb: Token) -> bool:
    return is_finite(verb) and not children(verb, "nsubj", "nsubj:pass", "mark", "cc")
