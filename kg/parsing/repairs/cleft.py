"""Who did it, put behind the copula: "A vincere la gara è stata Elsa Monti"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang, put_in_place
from kg.parsing.tree import children, feature, is_nominal, marker


def unfold_cleft(token: Token, grammar: Grammar) -> None:
    """ "A vincere la gara è stata Elsa Monti": she is the subject of *vincere*, and *è stata* its auxiliary.

    An infinitive with *a* opens the sentence, the copula follows, then the subject.
    """
    if token.pos_ != "VERB" or feature(token, "VerbForm") != "Inf":
        return
    if not all(t.pos_ in {"CCONJ", "PUNCT", "ADV", "PRON", "ADP"} for t in token.doc[token.sent.start : token.i]):
        return
    if not grammar.is_particle(marker(token), "dative"):
        return
    copulas = [t for t in token.doc[token.i : token.sent.end] if t.pos_ == "AUX" and feature(t, "VerbForm") != "Inf"]
    if not copulas or not grammar.is_particle(copulas[0].lemma_, "being"):
        return
    subject = _behind(copulas[-1] if copulas[-1].i - copulas[0].i == 1 else copulas[0], token)
    if subject is None:
        return
    if token in subject.subtree:
        put_in_place(token, subject)
    hang(subject, token, "nsubj")
    subject.dep_ = "nsubj"
    between = token.doc[token.i + 1 : copulas[0].i]
    for part in [t for t in subject.children if t.dep_ in {"nsubj", "obj"} and t in between]:
        hang(part, token, "obj")
    for copula in copulas[:2]:
        hang(copula, token, "aux")
    for mark in children(token, "mark"):
        mark.dep_ = "advmod"


def _behind(copula: Token, verb: Token) -> Token | None:
    """The head of the phrase right behind the copula, or None where it is no noun or has a preposition."""
    i = copula.i + 1
    while i < copula.sent.end:
        word = copula.doc[i]
        if is_nominal(word) and word.pos_ != "PRON" and not children(word, "case"):
            while word.head.i > word.i and word.dep_ in {"amod", "nummod", "det"}:
                word = word.head
            return word
        if word.pos_ not in {"DET", "ADJ", "NUM", "ADV"}:
            return None
        i += 1
    return None
