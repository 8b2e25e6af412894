"""An infinitive hung on the word beside it, although an earlier verb or noun asks for it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, feature, lemma, marker, verb_form


def hang_infinitive(token: Token, grammar: Grammar) -> None:
    """ "Spinge le agenzie e le banche a usare dati": *usare* belongs to *spingere*, not to *banche*.

    So too "un piano per diventare un polo", where *piano* asks for the infinitive that was hung on the verb before it.
    """
    if token.pos_ != "VERB" or verb_form(token) != "Inf" or not marker(token):
        return
    mark = children(token, "mark", "case")[0]
    if mark.i == 0 or mark.i > token.i:
        return
    before = token.doc[mark.i - 1]
    beside = next(_nouns_above(before), None)
    if token.dep_ == "acl" and beside is not None and _is_new_thing_of(beside, token.head):
        hang(token, beside, "acl")
        return
    noun = next((n for n in _nouns_above(before) if (lemma(n), "NOUN") in grammar.modality), None)
    if noun is not None and token.dep_ in {"advcl", "xcomp", "ccomp", "obl", "acl"}:
        hang(token, noun, "acl")
        return
    if token.head.pos_ in {"NOUN", "PROPN", "ADJ", "X"} or token.dep_ == "acl":
        verb = next((v for v in _verbs_above(token.head) if grammar.control.get(lemma(v)) == marker(token)), None)
        if verb is not None and verb.i < token.i:
            hang(token, verb, "xcomp")


def _is_new_thing_of(noun: Token, above: Token) -> bool:
    """ "La creazione di un fondo per investire": *fondo*, with an article of its own, is what will invest."""
    new = any(feature(det, "Definite") == "Ind" for det in children(noun, "det"))
    return new and noun.dep_ == "nmod" and noun.head.i == above.i


def _nouns_above(token: Token) -> Iterator[Token]:
    """The nouns whose phrase ends with `token`, from the nearest up."""
    end = token.i
    while True:
        if token.pos_ == "NOUN":
            yield token
        if token.dep_ not in {"amod", "nmod", "flat", "flat:name", "compound", "case", "det"} or token.head.i > end:
            return
        token = token.head


def _verbs_above(token: Token) -> Iterator[Token]:
    while True:
        if token.pos_ == "VERB":
            yield token
        if token.head.i == token.i or token.dep_ not in {
            "obj",
            "conj",
            "nmod",
            "obl",
            "appos",
            "xcomp",
            "amod",
            "nsubj",
        }:
            return
        token = token.head
