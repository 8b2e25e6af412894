"""A subject after its verb, taken for an object: "Alla festa hanno partecipato mille persone", "È morto Rossi"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_time
from kg.parsing.tree import children, feature, lemma, number_of


def subject_not_object(token: Token, grammar: Grammar) -> None:
    """ "È morto Rossi": the bare noun after a verb that takes no object is its subject, if it agrees in number.

    So is a name after a verb of saying ("…", ha aggiunto la Rossi), or a role beside the quotation.
    """
    verb = token.head
    if token.dep_ != "obj" or verb.pos_ != "VERB" or token.i < verb.i or children(token, "case"):
        return
    speaks = token.ent_type_ in {"PER", "ORG"} or (verb.dep_ == "parataxis" and grammar.is_role(lemma(token)))
    quotes = (lemma(verb), "VERB") in grammar.speech and speaks
    takes_none = grammar.takes_no_object(lemma(verb)) and lemma(verb) not in grammar.copulas
    if not takes_none and not (quotes and not children(verb, "ccomp")):
        return
    others = [t for t in children(verb, "nsubj", "nsubj:pass") if not is_time(t, grammar)]
    if others or children(verb, "expl") or is_time(token, grammar):
        return
    number = number_of(verb)
    # "gravano l'accusa di furto e il sospetto di …": the parser may have hung the second subject elsewhere; but
    # "durano tre anni" and "costano una fortuna" measure
    several = children(token, "conj") or any(feature(det, "Definite") == "Def" for det in children(token, "det"))
    joined = takes_none and number == "Plur" and bool(several) and not children(token, "nummod")
    if not number or joined or feature(token, "Number") in {"", number}:
        token.dep_ = "nsubj"


def oblique_not_subject(token: Token, grammar: Grammar) -> None:
    """ "A causa di guasti il lancio è rinviato": what stands behind a preposition is no subject."""
    verb = token.head
    cases = [c for c in children(token, "case") if c.i < token.i and c.pos_ == "ADP"]
    if token.dep_ not in {"nsubj", "nsubj:pass"} or not cases or verb.pos_ not in {"VERB", "AUX"}:
        return
    if not grammar.is_particle(lemma(cases[0]), "genitive"):  # "dei feriti sono gravi"
        token.dep_ = "obl"
