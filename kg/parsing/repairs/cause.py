"""A past infinitive with *per* hung on the noun before it: "Ha suscitato polemiche per aver abbassato il canape"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, lemma, marker, verb_form


def lift_cause(token: Token, grammar: Grammar) -> None:
    """ "Ha suscitato polemiche per aver abbassato il canape": who raised them lowered it.

    A reason of the past belongs to the clause; nouns that hold deeds (*l'accusa per aver…*) keep theirs.
    """
    noun = token.head
    if token.dep_ != "acl" or noun.pos_ != "NOUN" or verb_form(token) != "Inf" or not children(token, "aux"):
        return
    if not grammar.is_particle(marker(token), "purpose") or (lemma(noun), "NOUN") in grammar.modality:
        return
    verb = noun
    while verb.dep_ in {"nmod", "obj", "obl", "conj"} and verb.pos_ != "VERB":
        verb = verb.head
    if verb.pos_ == "VERB":
        hang(token, verb, "advcl")
