"""A verb with a place, a person, a thing behind a preposition: "La Cina investe in Africa"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, lemma
from kg.rules.clause import Argument, Clause, Proposition
from kg.rules.facts.propose import propose


def oblique(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "La Cina investe in Africa": (Cina, investire in, Africa).

    The subject of a passive keeps its place: "Hickey è stato arrestato a Rio" gives (Hickey, arrestare a, Rio). A verb
    that says little alone takes its object along: "ha stabilito la sede a Rio" gives (…, stabilire sede a, Rio).
    """
    speaks = (lemma(clause.head), "VERB") in grammar.speech and not clause.objects
    if clause.attributes or speaks:  # "ha detto al convegno": where something was said is not what was said
        return
    verb = predicate_with_object(clause, grammar)
    for subject in clause.subjects:
        for item in clause.obliques:
            predicate = f"{verb} {item.preposition}"
            aliases = () if verb == clause.verb else (f"{clause.verb} {item.preposition}",)
            yield from propose(clause, subject, predicate, item, "oblique", grammar, aliases)


def predicate_with_object(clause: Clause, grammar: Grammar) -> str:
    """The verb, with the noun of its object where the verb alone is light: `fare dichiarazione`."""
    if clause.verb not in grammar.light or len(clause.objects) != 1:
        return clause.verb
    noun: Argument = clause.objects[0]
    if noun.token.pos_ != "NOUN" or noun.rule or noun.token.ent_type_:
        return clause.verb
    adjectives = [lemma(a) for a in children(noun.token, "amod") if a.i == noun.token.i + 1 and a.pos_ == "ADJ"]
    return " ".join([clause.verb, lemma(noun.token), *adjectives[:1]])
