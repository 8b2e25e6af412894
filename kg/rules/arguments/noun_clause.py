"""Who does what a noun holds as an infinitive: "il loro piano per diventare un centro", "un fondo per investire"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, is_nominal, lemma, preposition, verb_form
from kg.rules.clause import Argument, Clause, Kind


def owner_of_noun(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "Il piano della città per diventare un centro": *città*, whose plan it is, is the subject of *diventare*."""
    if not head.dep_.startswith("acl") or verb_form(head) != "Inf":
        return ()
    noun = head.head
    if lemma(noun) in grammar.adverbials and children(noun, "case") and not children(noun, "det", "amod"):
        return _bearer(noun, clauses)
    if (lemma(noun), "NOUN") not in grammar.modality and (lemma(noun), "NOUN") not in grammar.speech:
        return (Argument(noun, rule="owner_of_noun"),)
    owners = owners_of(noun, grammar)
    if owners:
        return tuple(replace(owner, rule="owner_of_noun") for owner in owners)
    holder = clauses.get(noun.head.i)
    if holder is not None and noun.dep_ in {"obj", "obl"}:
        return tuple(replace(s, rule="owner_of_noun") for s in holder.subjects)
    return ()


def _bearer(noun: Token, clauses: Mapping[int, Clause]) -> tuple[Argument, ...]:
    """Who is "in grado di" do something: the noun it describes, or the subject of its clause."""
    if is_nominal(noun.head) and noun.head.i not in clauses:
        return (Argument(noun.head, rule="owner_of_noun"),)
    clause = clauses.get(noun.i) or clauses.get(noun.head.i)
    return tuple(replace(s, rule="owner_of_noun") for s in clause.subjects) if clause is not None else ()


def owners_of(noun: Token, grammar: Grammar) -> list[Argument]:
    """Whose `noun` is: its possessive, or its complement with *di*."""
    possessives = [Argument(t, Kind.POSSESSOR) for t in children(noun, "det:poss")]
    complements = [
        Argument(t) for t in children(noun, "nmod") if grammar.is_particle(preposition(t), "genitive") and is_nominal(t)
    ]
    return possessives or complements
