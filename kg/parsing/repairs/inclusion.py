"""Members of a group behind "tra cui", which the parser takes for a clause: "Tre operai, tra cui un ragazzo"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import VERBAL, children, feature, is_nominal, is_relative, lemma, preposition


def hang_inclusion(token: Token, grammar: Grammar) -> None:
    """ "Sono rimasti feriti tre operai, tra cui un ragazzo": *ragazzo* stands beside *operai*."""
    pronoun = pronoun_of_inclusion(token, grammar)
    if pronoun is None:
        return
    start = pronoun.left_edge.i
    before = [t for t in reversed(token.doc[token.sent.start : start]) if t.pos_ == "NOUN"]
    group = next((t for t in before if feature(t, "Number") == "Plur"), before[0] if before else None)
    while group is not None and _is_below_group(group, grammar):
        group = group.head
    if group is not None and group.pos_ == "NOUN":
        hang(token, group, "appos")


def _is_below_group(noun: Token, grammar: Grammar) -> bool:
    """Whether the group is named further up: not above a plural, nor by a word of quantity ("una serie di romanzi")."""
    if noun.dep_ not in {"nmod", "flat:name", "flat", "conj"} or noun.head.pos_ != "NOUN":
        return False
    return feature(noun, "Number") != "Plur" and lemma(noun.head) not in grammar.quantifier_nouns


def pronoun_of_inclusion(token: Token, grammar: Grammar) -> Token | None:
    """The relative pronoun of "tra cui un ragazzo", where `token` is *ragazzo* and no verb follows."""
    if not is_nominal(token) or children(token, "cop", "aux") or token.pos_ in VERBAL:
        return None
    for pronoun in children(token, "nmod", "obl", "case", "det", "nsubj"):
        among = grammar.is_particle(preposition(pronoun), "partitive")
        if pronoun.i < token.i and among and (is_relative(pronoun) or pronoun.text == "cui"):
            return pronoun
    return None
