"""What stands beside a name, hung on something else: "Il presidente della Commissione, Landi, e il ministro"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, feature, lemma


def apposition_not_conjunct(token: Token, grammar: Grammar) -> None:
    """ "Il presidente della Commissione, Landi, e il ministro": *Landi* is the president, between two commas.

    A person's name without article or conjunction, right behind the comma that ends the phrase of one role.
    """
    if token.dep_ != "conj" or token.ent_type_ != "PER" or token.ent_iob_ != "B" or token.i < 2:
        return
    if children(token, "cc", "det", "case", "cop") or token.nbor(-1).text != ",":
        return
    end = token.i
    while end + 1 < token.sent.end and token.doc[end + 1].ent_iob_ == "I":
        end += 1
    if end + 1 >= token.sent.end or token.doc[end + 1].text != ",":
        return
    role = token.nbor(-2)
    while role.dep_ in {"nmod", "amod", "flat", "flat:name", "case", "det"} and role.head.i < role.i:
        role = role.head
    if role.pos_ == "NOUN" and grammar.is_role(lemma(role)) and feature(role, "Number") != "Plur":
        hang(token, role, "appos")


def lower_place(token: Token, grammar: Grammar) -> None:
    """ "L'epicentro a due chilometri da Otranto, provincia di Lecce": the province is that of the place before it."""
    noun = token.head
    if token.dep_ != "appos" or lemma(token) not in grammar.place_classes or noun.pos_ != "NOUN":
        return
    start = min(t.i for t in token.subtree if not t.is_punct)
    if start - 2 <= noun.i or token.doc[start - 1].text != ",":
        return
    place = token.doc[start - 2]
    while place.ent_iob_ == "I" and place.head.i < place.i:
        place = place.head
    if place.ent_type_ == "LOC" and place.pos_ == "PROPN":
        hang(token, place, "appos")


def lower_person(token: Token, grammar: Grammar) -> None:
    """ "L'assoluzione dei due figli del rais, Omar e Said": who is named are the sons.

    A person's name beside a deed or a thing belongs to the nearest noun for people before it, of its number.
    """
    noun = token.head
    if token.dep_ != "appos" or token.ent_type_ != "PER" or noun.pos_ != "NOUN" or _is_of_people(noun, grammar):
        return
    many = bool(children(token, "conj"))
    before = [t for t in noun.subtree if noun.i < t.i < token.left_edge.i and t.pos_ == "NOUN"]
    people = [t for t in before if _is_of_people(t, grammar) and (feature(t, "Number") == "Plur") == many]
    if people:
        hang(token, people[-1], "appos")


def _is_of_people(noun: Token, grammar: Grammar) -> bool:
    types = {grammar.noun_types.get(noun.lower_, ""), grammar.noun_types.get(lemma(noun), "")}
    return grammar.is_role(lemma(noun)) or bool(types & {"Person", "Group", "Role"})
