"""A name that follows the noun it belongs to, and was hung on the verb beside it: "La sonda Juno raggiunge Giove"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import NAMES, children, feature, lemma


def join_title_and_name(token: Token, grammar: Grammar) -> None:
    """ "La sonda Juno raggiunge Giove": *Juno* hangs on *sonda*, not beside it on the verb."""
    if token.i == 0 or token.pos_ != "PROPN" or children(token, "case", "det", "cop", "mark"):
        return
    noun = token.doc[token.i - 1]
    while noun.pos_ == "ADJ" and noun.i > 0 and noun.head.i < noun.i and noun.dep_ == "amod":
        noun = noun.head
    if noun.pos_ != "NOUN":
        return
    beside = noun.head.i == token.head.i and noun.dep_.split(":")[0] == token.dep_.split(":")[0]
    # "il direttore, Paolo Landi, insieme alla dirigente Elsa Monti": no name goes on behind a comma
    beyond = (
        token.dep_ in NAMES
        and token.head.i < noun.i
        and any(t.is_punct for t in token.doc[token.head.i : noun.i] if t.text not in "\"'")
    )
    if beside or beyond:
        hang(token, noun, "flat:name")


def join_role_and_name(token: Token, grammar: Grammar) -> None:
    """ "Il ministro dello Sport Mario Verdi": the name of a person belongs to *ministro*, not to *Sport* before it."""
    if token.ent_type_ != "PER" or token.ent_iob_ != "B" or token.i == 0 or children(token, "case", "det"):
        return
    role = next(
        (t for t in _same_phrase_before(token, grammar) if t.pos_ == "NOUN" and grammar.is_role(lemma(t))), None
    )
    if role is not None and (token.head.i <= role.i or token.head in role.subtree or token.head.pos_ == "NOUN"):
        hang(token, role, "flat:name")


def _same_phrase_before(token: Token, grammar: Grammar) -> Iterator[Token]:
    """The words before `token` that may belong to its phrase, the nearest first: no preposition but *di* goes on."""
    for before in reversed(token.doc[token.sent.start : token.i]):
        if before.is_punct or before.pos_ in {"VERB", "AUX", "CCONJ", "SCONJ", "PRON"}:
            return
        if before.pos_ == "ADP" and not grammar.is_particle(lemma(before), "genitive"):
            return
        yield before


def join_roles_and_name(token: Token, grammar: Grammar) -> None:
    """ "L'attore e scrittore Aldo Landi": two roles under one article are one person's, so the first has the name."""
    second = token.head
    if token.ent_type_ != "PER" or token.i < second.i or second.dep_ != "conj" or children(token, "case", "det"):
        return
    first = second.head
    roles = all(grammar.is_role(lemma(n)) and feature(n, "Number") != "Plur" for n in (first, second))
    if roles and not children(second, "det", "case"):
        hang(token, first, "flat:name")
