"""A participle of naming hung on the verb: "Costruisce una città, chiamata Alfa"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import agrees, children, feature, lemma, verb_form


def hang_name_participle(token: Token, grammar: Grammar) -> None:
    """ "Costruisce una città, chiamata Alfa": *chiamata* describes the last noun phrase that it agrees with.

    What stands behind it is what the city is called, and no subject.
    """
    if token.dep_ not in {"advcl", "acl"} or lemma(token) not in grammar.naming or children(token, "aux", "aux:pass"):
        return
    verb = token.head
    if verb_form(token) != "Part" or verb.i > token.i:
        return
    if token.dep_ == "acl" and verb.pos_ in {"NOUN", "PROPN"}:
        _call_by_what_follows(token)
    if verb.pos_ != "VERB":
        return
    arguments = [t for t in children(verb, "obj", "obl", "nsubj", "nsubj:pass") if t.i < token.i]
    before = [t for a in arguments for t in _nouns_of(a) if t.i < token.i and agrees(t, token)]
    if before:
        hang(token, before[-1], "acl")
        _call_by_what_follows(token)


def _call_by_what_follows(participle: Token) -> None:
    for name in children(participle, "nsubj", "nsubj:pass", "obj"):
        if name.i > participle.i and not children(name, "case"):
            name.dep_ = "xcomp"


def participle_of_naming(token: Token, grammar: Grammar) -> None:
    """ "Un'iniziativa denominata Piano Alfa": *denominata* is of *denominare*, though the tagger took an adjective."""
    noun, lemma_ = token.head, token.lemma_.lower()
    infinitive = lemma_[:-2] + "re"
    if token.pos_ != "ADJ" or not lemma_.endswith(("ato", "ito")) or infinitive not in grammar.naming:
        return
    behind = token.doc[token.i + 1] if token.i + 1 < token.sent.end else token
    if noun.pos_ != "NOUN" or noun.i > token.i or behind.pos_ != "PROPN" or children(behind, "case"):
        return
    token.pos_ = "VERB"
    token.lemma_ = infinitive
    token.set_morph(PARTICIPLE.format(feature(noun, "Gender") or "Masc", feature(noun, "Number") or "Sing"))  # type: ignore[attr-defined]  # missing in spaCy's stub
    hang(token, noun, "acl")
    hang(behind, token, "xcomp")
    for part in children(token, "obl", "nmod"):
        hang(part, behind, "nmod")


PARTICIPLE = "Gender={}|Number={}|Tense=Past|VerbForm=Part"


def _nouns_of(argument: Token) -> list[Token]:
    """The nouns of a phrase that a participle behind it may describe: its head, and what complements it."""
    return [argument, *(t for t in argument.subtree if t.dep_ == "nmod" and t.pos_ in {"NOUN", "PROPN"})]
