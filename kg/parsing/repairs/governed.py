"""A complement hung on the object, although the verb asks for it: "Ha dedicato un film alla città"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.times import is_time
from kg.parsing.tree import children, feature, preposition


def lift_recipient(token: Token, grammar: Grammar) -> None:
    """ "Ha dedicato un film alla città": who gets what is given stands with *a* and belongs to the verb."""
    noun = token.head
    verb = noun.head
    given = token.dep_ == "nmod" and noun.dep_ in {"obj", "nsubj:pass"} and verb.pos_ == "VERB" and token.i > noun.i
    if not given or verb.lemma_.split(" ")[0] not in grammar.ditransitive:
        return
    if grammar.is_particle(preposition(token), "dative") and not children(verb, "iobj"):
        hang(token, verb, "obl")


def lift_from_light_noun(token: Token, grammar: Grammar) -> None:
    """ "Ha fatto parte della squadra": the complement is that of the predicate, verb and noun."""
    noun = token.head
    verb = noun.head
    if token.dep_ != "nmod" or noun.dep_ != "obj" or verb.pos_ != "VERB" or token.i < noun.i:
        return
    case = preposition(token)
    if not case or verb.lemma_.split(" ")[0] not in grammar.light or not noun.text.islower() or noun.i < verb.i:
        return
    bare = not children(noun, "det", "amod", "nummod", "det:poss")
    # "ha preso una decisione sulla scuola" too, but "ha un'idea di città" has an idea of that kind
    new = any(feature(det, "Definite") == "Ind" for det in children(noun, "det"))
    if bare or (new and not grammar.is_particle(case, "genitive") and not is_time(token, grammar)):
        hang(token, verb, "obl")


def lift_agent(token: Token, grammar: Grammar) -> None:
    """ "È stato condannato all'ergastolo da un tribunale": who does it belongs to the passive."""
    noun = token.head
    verb = noun.head
    if token.dep_ != "nmod" or noun.dep_ not in {"obl", "nmod"} or token.i < noun.i:
        return
    if not grammar.is_particle(preposition(token), "agent") or not _is_passive(verb):
        return
    doer = grammar.noun_types.get(token.lemma_.lower(), "") in DOERS or token.ent_type_ in {"PER", "ORG"}
    if doer and not children(verb, "obl:agent"):
        hang(token, verb, "obl:agent")


DOERS = frozenset({"Person", "Role", "Group", "Organization"})
"""Types of what can do something to something."""


def lift_reason(token: Token, grammar: Grammar) -> None:
    """ "È stato condannato all'ergastolo per omicidio": why belongs to the passive, wherever the parser hung it."""
    noun = token.head
    verb = noun.head
    while verb.pos_ == "NOUN" and noun.dep_ in {"nmod", "obl"}:
        noun, verb = verb, verb.head
    if token.dep_ != "nmod" or noun.dep_ not in {"obl", "obl:agent"} or token.i < noun.i or not _is_passive(verb):
        return
    if grammar.is_particle(preposition(token), "purpose") and (token.head.lemma_, "NOUN") not in grammar.modality:
        hang(token, verb, "obl")


def _is_passive(verb: Token) -> bool:
    return verb.pos_ == "VERB" and bool(children(verb, "aux:pass", "nsubj:pass", "obl:agent"))
