"""An infinitive of the wrong conjugation, where the lemmatiser had to guess: *permettare* for *permetterà*."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar

CONJUGATIONS = ("are", "ere", "ire")


def mend_verb_lemma(token: Token, grammar: Grammar) -> None:
    """ "Permetterà": of *permettare* and *permettere* only the second is a verb; *spengere* is listed as *spegnere*."""
    if token.pos_ != "VERB":
        return
    verb, *fused = token.lemma_.split(" ")
    usual = grammar.verb_variants.get(verb, verb)
    if usual not in grammar.verbs and usual[-3:] in CONJUGATIONS:
        usual = next((v for end in CONJUGATIONS if (v := usual[:-3] + end) in grammar.verbs), usual)
    if usual != verb:
        token.lemma_ = " ".join([usual, *fused])
