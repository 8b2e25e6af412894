"""A participle taken for an adverb: "I trasporti hanno subito ritardi"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang, put_in_place
from kg.parsing.tree import lemma

PARTICIPLE = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"


def verb_not_adverb(token: Token, grammar: Grammar) -> None:
    """ "I trasporti hanno subito ritardi": behind *avere* and before a noun without a verb, *subito* is of *subire*."""
    infinitive = grammar.participle_adverbs.get(token.lower_)
    if infinitive is None or token.pos_ != "ADV" or token.i == token.sent.start:
        return
    having = token.nbor(-1)
    if not grammar.is_particle(lemma(having), "having"):
        return
    noun = token.head
    while noun.pos_ in {"NUM", "ADJ", "ADV", "DET"} and noun.head.i != noun.i:
        noun = noun.head
    if having.pos_ == "AUX" and having.head.pos_ == "VERB" and having.head.i != token.i:
        return  # "ha subito chiesto scusa"
    token.pos_ = "VERB"
    token.lemma_ = infinitive
    token.set_morph(PARTICIPLE)  # type: ignore[attr-defined]  # missing in spaCy's stub
    top = noun if noun.i > token.i else having
    if token.head.i == top.i or token in top.subtree:
        put_in_place(token, top)
    if noun.i > token.i:
        noun.dep_ = "obj"
    before = [t for t in [*having.children, *top.children] if t.i != token.i and (t.i < token.i or t.dep_ == "punct")]
    for part in before:
        hang(part, token, part.dep_)
    hang(having, token, "aux")
    for part in [t for t in having.children if t.i > token.i]:
        hang(part, token, part.dep_)
