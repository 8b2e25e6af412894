"""The proper name inside a phrase: *Juno* in "la sonda Juno", *Pechino* in "la città di Pechino"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_time
from kg.parsing.tree import NAMES, children, feature, lemma, preposition

PERSONS = frozenset({"PER", "PERSON"})
BEARERS = {
    "PER": frozenset({"Person", "Role", "Group", "Work", "Product"}),
    "ORG": frozenset({"Organization", "Group", "Work", "Product", "Event"}),
    "LOC": frozenset({"Place", "Organization", "Event"}),
}
"""The types of nouns that the names of each kind can be those of; the recogniser may err (*la sonda Juno*)."""
ANYTHING = frozenset({"Person", "Role", "Group", "Event", "Work", "Product", "Organization", "Place"})
ATTACHED = frozenset({*NAMES, "nmod", "appos", "amod", "nsubj", "obj"})


def is_name(token: Token) -> bool:
    """Whether `token` belongs to a proper name; a noun written small is none, whoever says so (*governo*)."""
    if token.text[:1].islower() and not (token.ent_type_ and token.pos_ == "PROPN"):
        return False
    return token.pos_ == "PROPN" or (bool(token.ent_type_) and token.pos_ in {"NOUN", "X"})


def name_in(noun: Token, grammar: Grammar) -> Token | None:
    """The head of the name that `noun` only classifies, or None.

    Either the name follows at once ("la sonda Juno", "il ministro della Difesa Mario Rossi" too, where the parser joins
    them), or it is a place after its kind ("la città di Pechino").
    """
    if noun.pos_ != "NOUN" or _is_inside_name(noun) or is_time(noun, grammar):
        return None
    for child in noun.children:
        if child.i <= noun.i or not is_name(child) or child.pos_ in {"VERB", "ADP"}:
            continue
        if child.dep_ in ATTACHED and not children(child, "case", "cop", "mark") and not is_set_off(noun, child):
            return child if can_bear(noun, child, grammar) else None
        if (
            child.dep_ == "nmod"
            and feature(noun, "Number") != "Plur"
            and grammar.is_particle(preposition(child), "genitive")
            and lemma(noun) in grammar.place_classes
            and child.ent_type_ in {"LOC", "GPE", ""}
            and child.pos_ == "PROPN"
        ):
            return child
    return _name_beside(noun, grammar)


def can_bear(noun: Token, name: Token, grammar: Grammar) -> bool:
    """Whether what `noun` names can be called `name`: a minister can be called Rossi, the "governo Rossi" cannot.

    Told by the type of the noun and the kind of name; a noun that the lexicon does not know can be called anything.
    """
    if lemma(noun) in grammar.times or lemma(noun) in grammar.adverbials:
        return False  # "otto giorni fa Landi", "ad esempio Landi"
    type_ = grammar.noun_types.get(noun.lower_, grammar.noun_types.get(lemma(noun)))
    if name.nbor(-1).is_quote:
        return True
    if name.ent_type_ in PERSONS and grammar.is_role(lemma(noun)):
        return True  # "l'editore Landi" is a person, though publishers are mostly companies
    if type_ is None:
        # "il gettito IVA": a bare acronym says what kind of thing it is more often than what it is called
        return not name.text.isupper() or name.ent_type_ in PERSONS
    return type_ in BEARERS.get(name.ent_type_, ANYTHING) or lemma(noun) in grammar.place_classes


def _name_beside(noun: Token, grammar: Grammar) -> Token | None:
    """The name that follows a role behind a comma: "il presidente del Consiglio, Carlo Landi, …"."""
    if not grammar.is_role(lemma(noun)) or feature(noun, "Number") == "Plur":
        return None
    for child in children(noun, "appos"):
        behind = child.i > noun.i and child.i > 0 and child.nbor(-1).text == ","
        if behind and child.ent_type_ in PERSONS and not children(child, "case", "det", "cop"):
            return child
    return None


def class_noun(name: Token, grammar: Grammar) -> Token | None:
    """The noun that classifies the name headed by `name`, or None: *sonda* for *Juno* in "la sonda Juno"."""
    noun = name.head
    return noun if noun.i != name.i and name_in(noun, grammar) == name else None


def _is_inside_name(noun: Token) -> bool:
    """Whether the recogniser made `noun` part of a name that goes on: *Corte* in "Corte costituzionale"."""
    return bool(noun.ent_type_) and (noun.ent_iob_ == "I" or noun.text[:1].isupper())


def is_set_off(left: Token, right: Token) -> bool:
    """Whether a conjunction or a mark other than a quote parts two words: what comes behind it is another phrase.

    Not so a conjunction between two nouns that have one name: "l'attore e scrittore Aldo Landi".
    """
    between = left.doc[left.i + 1 : right.i]
    parts = [t for t in between if t.pos_ == "CCONJ" and not left.i < t.head.i < right.i]
    return bool(parts) or any(t.is_punct and t.text not in {'"', "'"} for t in between)
