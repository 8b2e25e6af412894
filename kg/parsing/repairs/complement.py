"""A complement hung on the verb although it belongs to the noun before it, or the other way round."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.times import is_time
from kg.parsing.tree import children, feature, lemma, preposition


def lower_complement(token: Token, grammar: Grammar) -> None:
    """ "Diventare un centro per l'innovazione": *innovazione* belongs to *centro*, which says little without it.

    So with copulas, verbs of naming and light verbs, where the noun carries the meaning.
    """
    verb = token.head
    if token.dep_ != "obl" or token.i < verb.i or not children(token, "case"):
        return
    genitive = grammar.is_particle(preposition(token), "genitive")
    weak = lemma(verb) in grammar.copulas or (
        genitive and (lemma(verb) in grammar.naming or lemma(verb) in grammar.light)
    )
    if not weak or is_time(token, grammar):
        return
    start = children(token, "case")[0].i
    if start == 0:
        return
    noun = token.doc[start - 1]
    while noun.dep_ in {"amod", "flat", "flat:name", "compound"} and noun.head.i < noun.i:
        noun = noun.head
    if (
        noun.pos_ in {"NOUN", "PROPN"}
        and noun.i > verb.i
        and noun.dep_ in {"obj", "xcomp", "conj", "nsubj", "nsubj:pass", "obl"}
    ):
        hang(token, noun, "nmod")


def complement_not_of_adjective(token: Token, grammar: Grammar) -> None:
    """ "Ha portato la tecnologia blockchain nelle scuole": *blockchain* takes no complement, so the verb gets it.

    Where no verb governs the noun that the adjective describes, the noun gets it: "un atto pubblico sui piani".
    """
    adjective = token.head
    if (
        token.dep_ != "obl"
        or adjective.pos_ not in {"ADJ", "NOUN", "PROPN"}
        or adjective.dep_ not in {"amod", "compound"}
    ):
        return
    noun = adjective.head
    takes = (lemma(adjective), preposition(token).split(" ")[0]) in grammar.adjective_complements
    if takes or adjective.i < noun.i or token.i < adjective.i or noun.pos_ not in {"NOUN", "PROPN"}:
        return
    if noun.dep_ == "obj" and noun.head.pos_ == "VERB" and lemma(noun.head) not in grammar.light:
        hang(token, noun.head, "obl")
    else:
        hang(token, noun, "nmod")


def complement_of_predicate(token: Token, grammar: Grammar) -> None:
    """ "È docente di diritto": what stands behind the noun that a copula makes the predicate is its complement."""
    noun = token.head
    predicate = noun.pos_ in {"NOUN", "PROPN"} and bool(children(noun, "cop"))
    dated = is_time(token, grammar)
    if token.dep_ == "obl" and predicate and token.i > noun.i and children(token, "case") and not dated:
        token.dep_ = "nmod"


def lift_purpose(token: Token, grammar: Grammar) -> None:
    """ "Usano la tecnologia per la verifica": what for belongs to *usare*, since *la tecnologia* is known already.

    An object without an article, or one that asks for a purpose (*piano*), keeps it: "un fondo per l'Africa".
    """
    noun = token.head
    if token.dep_ != "nmod" or noun.dep_ != "obj" or noun.head.pos_ != "VERB":
        return
    if not grammar.is_particle(preposition(token), "purpose") or (lemma(noun), "NOUN") in grammar.modality:
        return
    if lemma(noun.head) in grammar.copulas or lemma(noun.head) in grammar.light:
        return
    if any(feature(det, "Definite") == "Def" for det in children(noun, "det")):
        hang(token, noun.head, "obl")
