"""A present participle with an object, taken for an adjective: "il decreto riguardante la scuola"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, is_nominal


def verb_of_present_participle(token: Token, grammar: Grammar) -> None:
    """ "Il decreto riguardante la scuola": *riguardante* has an object, so it is the verb *riguardare*."""
    if token.pos_ not in {"ADJ", "NOUN", "VERB"} or not children(token, "obj") or children(token, "det", "aux"):
        return
    infinitive = _infinitive(token, grammar)
    if infinitive is None:
        return
    token.pos_ = "VERB"
    token.lemma_ = infinitive
    token.set_morph("Tense=Pres|VerbForm=Part")  # type: ignore[attr-defined]  # missing in spaCy's stub
    start = token.left_edge.i
    before = token.doc[start - 1] if start > token.sent.start else None
    if before is not None and before.text == "," and start > 1:
        before = token.doc[start - 2]
    while before is not None and before.dep_ in {"nummod", "amod", "flat", "flat:name"} and before.head.i < token.i:
        before = before.head
    if token.dep_ != "acl" and before is not None and is_nominal(before):
        hang(token, before, "acl")


def _infinitive(token: Token, grammar: Grammar) -> str | None:
    """The infinitive of a known verb that the form of `token` is a present participle of, or None."""
    form, known = token.lower_, grammar.verbs
    for length in (5, 4):
        for ending in grammar.present_participles.get(form[-length:], ()):
            if form[:-length] + ending in known:
                return form[:-length] + ending
    return None
