"""What there is, and where: "Ci sono stati scontri a Roma"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang, put_in_place
from kg.parsing.times import is_time
from kg.parsing.tree import children, lemma, preposition


def head_existential(token: Token, grammar: Grammar) -> None:
    """ "Ci sono stati scontri a Roma": *stati* is the verb, *scontri* its subject, as after a simple tense."""
    verbs = [t for t in children(token, "aux", "aux:pass", "cop") if grammar.is_particle(lemma(t), "being")]
    there = [t for t in children(token, "expl") if grammar.is_particle(t.text, "existential")]
    if token.pos_ not in {"NOUN", "PROPN", "NUM"} or not verbs or not there or children(token, "nsubj"):
        return
    verb = verbs[-1]
    put_in_place(verb, token)
    verb.pos_ = "VERB"
    for part in [*there, *verbs[:-1]]:
        hang(part, verb, "expl" if part in there else "aux")
    for part in children(token, "obl", "advmod", "mark", "cc", "advcl", "punct", "parataxis"):
        if part.i < verb.i or part.dep_ in {"obl", "advcl", "parataxis"}:
            hang(part, verb, part.dep_)
    token.dep_ = "nsubj"


def lift_place_of_existential(token: Token, grammar: Grammar) -> None:
    """ "C'era una folla in piazza": where there is something belongs to the verb."""
    noun, verb = token.head, token.head.head
    if token.dep_ != "nmod" or noun.dep_ != "nsubj" or not grammar.is_particle(lemma(verb), "being"):
        return
    there = any(grammar.is_particle(t.text, "existential") for t in children(verb, "expl"))
    case = preposition(token).split(" ")[0]
    if there and noun.i > verb.i and not is_time(token, grammar) and grammar.is_particle(case, "place"):
        hang(token, verb, "obl")
