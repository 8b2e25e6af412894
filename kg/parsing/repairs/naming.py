"""What somebody is made, said before who is: "Ha nominato presidente della Corte il giudice Landi"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, feature, lemma, preposition


def hang_name_and_office(token: Token, grammar: Grammar) -> None:
    """ "Ha nominato presidente della Corte il giudice Landi": *presidente* is the office, *giudice* who gets it.

    The office is a bare role right behind a verb of naming. Behind a passive it stands alone ("è stato eletto dal
    Parlamento giudice").
    """
    if token.pos_ != "VERB" or lemma(token) not in grammar.naming:
        return
    office = next((t for t in _behind(token) if _is_office(t, grammar)), None)
    if office is None:
        return
    if office.head.i != token.i:
        hang(office, token, "xcomp")
    office.dep_ = "xcomp"
    _take_complement(office, grammar)
    bearer = next((t for t in _behind(office) if _is_bearer(t, office)), None)
    active = not children(token, "aux:pass", "nsubj:pass") and feature(token, "VerbForm") in {"Fin", "Part"}
    held = [t for t in children(token, "obj") if t.i != office.i]
    if bearer is not None and active and children(token, "aux", "nsubj") and not held:
        hang(bearer, token, "obj")


def _behind(token: Token) -> Iterator[Token]:
    """The words behind `token`, without what stands behind prepositions, up to a mark or another verb."""
    doc, i = token.doc, token.i + 1
    while i < token.sent.end and not doc[i].is_punct and doc[i].pos_ not in {"VERB", "AUX", "SCONJ", "CCONJ"}:
        if not preposition(doc[i]):
            yield doc[i]
        i += 1


def _is_office(token: Token, grammar: Grammar) -> bool:
    one = token.pos_ == "NOUN" and feature(token, "Number") != "Plur"
    return one and grammar.is_role(lemma(token)) and not children(token, "det", "case", "nummod")


def _take_complement(office: Token, grammar: Grammar) -> None:
    """ "… vescovo di Otranto": what stands right behind the office with *di* says where it is held."""
    doc, i = office.doc, office.i + 1
    while i < office.sent.end and doc[i].head.i == office.i and doc[i].dep_ == "amod":
        i += 1
    if i < office.sent.end and doc[i].dep_ == "case" and grammar.is_particle(lemma(doc[i]), "genitive"):
        hang(doc[i].head, office, "nmod")


def _is_bearer(token: Token, office: Token) -> bool:
    if token.pos_ == "PROPN":
        own = token.head.pos_ != "NOUN" or token.head.i == office.i
        return token.ent_type_ == "PER" and token.ent_iob_ == "B" and own
    return token.pos_ == "NOUN" and any(feature(det, "Definite") == "Def" for det in children(token, "det"))
