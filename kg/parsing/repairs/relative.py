"""A relative clause hung on the main verb: "Il piano, che si propone di ridurre i costi, è pronto"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import children, feature, number_of

SUBJECTS = ("nsubj", "nsubj:pass")


def hang_relative(token: Token, grammar: Grammar) -> None:
    """ "Il piano, che si propone di ridurre i costi": the clause of *proporre* belongs to *piano*.

    The noun is the nearest one before the pronoun that agrees in number with the verb.
    """
    if token.pos_ not in {"VERB", "AUX"} or token.dep_ not in {"conj", "advcl", "parataxis", "ccomp", "dep"}:
        return
    pronouns = [t for t in children(token, *SUBJECTS) if feature(t, "PronType") == "Rel" and t.i < token.i]
    if not pronouns or any(t.i < pronouns[0].i for t in children(token, "cc", "mark")):
        return
    number = number_of(token)
    noun = _noun_before(pronouns[0], number)
    if noun is not None:
        hang(token, noun, "acl:relcl")


def _noun_before(pronoun: Token, number: str) -> Token | None:
    before = [t for t in pronoun.sent if t.i < pronoun.i and t.pos_ in {"NOUN", "PROPN"}]
    if not before:
        return None
    noun = before[-1]
    while number and feature(noun, "Number") not in {"", number} and noun.head.pos_ in {"NOUN", "PROPN"}:
        if noun.head.i == noun.i:
            return None
        noun = noun.head
    # the head of the whole phrase is what a clause after a comma adds to
    comma = pronoun.i > 0 and pronoun.doc[pronoun.i - 1].is_punct
    while (
        comma
        and noun.dep_ in {"nmod", "flat:name", "compound"}
        and noun.head.pos_ in {"NOUN", "PROPN"}
        and (not number or feature(noun.head, "Number") in {"", number})
    ):
        noun = noun.head
    return noun
