"""A noun before a clause that says what its missing subject is: "Atleta eclettico, ha gareggiato nel nuoto"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, feature, is_finite, number_of


def part_depictive(token: Token, grammar: Grammar) -> None:
    """ "Atleta eclettico, ha gareggiato nel nuoto": who did is not named here; *atleta* says what he is.

    So does every bare noun that opens a sentence and is set off by a comma from a verb that agrees with it.
    """
    verb = token.head
    if token.dep_ not in {"nsubj", "nsubj:pass"} or token.pos_ != "NOUN" or not is_finite(verb) or token.ent_type_:
        return
    if children(token, "det", "nummod", "case", "appos", "acl", "acl:relcl", "conj") or token.i > verb.i:
        return
    if token.left_edge.i != token.sent.start or len(children(verb, "nsubj", "nsubj:pass")) > 1:
        return
    inside = [t.i for t in token.subtree if t.text != ","]
    behind = token.doc[max(inside) + 1]
    number = number_of(verb)
    if behind.text == "," and feature(token, "Number") in {"", number}:
        token.dep_ = "advcl"
