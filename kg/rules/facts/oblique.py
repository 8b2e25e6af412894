"""A verb with a place, a person, a thing behind a preposition: "La Cina investe in Africa"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.parsing.tree import lemma
from kg.rules.clause import Argument, Clause, Kind, Proposition, Voice
from kg.rules.facts.propose import propose


def oblique(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "La Cina investe in Africa": (Cina, investire in, Africa).

    The subject of a passive keeps its place: "Hickey è stato arrestato a Rio" gives (Hickey, arrestare a, Rio). A verb
    that says little alone takes its object along: "ha stabilito la sede a Rio" gives (…, stabilire sede a, Rio).
    """
    # "ha detto al convegno": where something was said is not what was said; but "l'epicentro è stato indicato in mare"
    patient = clause.voice is Voice.PASSIVE and any(s.kind is Kind.PHRASE for s in clause.subjects)
    speaks = (lemma(clause.head), "VERB") in grammar.speech and not clause.objects and not patient
    if clause.attributes or speaks:
        return
    for subject in clause.subjects:
        for item in clause.obliques:
            yield from propose(clause, subject, predicate_of(clause, item, grammar), item, "oblique", grammar)


def predicate_of(clause: Clause, item: Argument, grammar: Grammar) -> str:
    """The verb with the preposition, and with the noun of its object where the verb is light or the lexicon asks.

    "Ha fatto una dichiarazione su X" is `fare dichiarazione su`; "ha aperto la sede in X" is `aprire sede in`, which
    means more than `aprire in`.
    """
    noun = clause.objects[0] if len(clause.objects) == 1 else None
    if noun is None or noun.token.pos_ != "NOUN" or noun.rule or noun.token.ent_type_:
        return f"{clause.verb} {item.preposition}"
    whole = f"{clause.verb} {lemma(noun.token)} {item.preposition}"
    if whole in grammar.predicates:
        return whole
    noun_too = f"{noun.token.lower_} " if clause.verb in grammar.light else ""
    return f"{clause.verb} {noun_too}{item.preposition}"
