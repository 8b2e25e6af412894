"""Where somebody holds a role: "Boeri è presidente dell'INPS" joins Boeri and INPS."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions.names import is_name, name_in
from kg.parsing.times import is_time
from kg.parsing.tree import NAMES, children, lemma, preposition
from kg.rules.clause import Argument, Clause, Proposition
from kg.rules.facts.propose import propose

NAMED = (*NAMES, "nmod")


def role(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "Boeri è presidente dell'INPS": (Boeri, presidente di, INPS)."""
    for attribute in clause.attributes:
        for predicate, holder in holders_of(attribute, grammar):
            for subject in clause.subjects:
                yield from propose(clause, subject, predicate, holder, "role", grammar)


def role_beside(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "Boeri, presidente dell'INPS, …" or "il presidente dell'INPS Boeri": (Boeri, presidente di, INPS)."""
    name = name_in(noun, grammar)
    if name is not None:
        for predicate, holder in holders_of(noun, grammar):
            yield Proposition(Argument(name), predicate, holder, (noun, name, holder.token), ("role_beside",))
    for beside in children(noun, "appos"):
        if is_name(noun) and beside.i > noun.i:
            for predicate, holder in holders_of(beside, grammar):
                yield Proposition(Argument(noun), predicate, holder, (noun, beside, holder.token), ("role_beside",))


def holders_of(noun: Token, grammar: Grammar) -> Iterator[tuple[str, Argument]]:
    """Each named body that the role `noun` is held in, with the role and its preposition: (`presidente di`, INPS).

    What the lexicon of relations knows is a role too: "figlio di", "capitale di". But only an office is held where its
    field belongs ("ministro degli Esteri della Francia"): the wife of a king's brother is not the king's.
    """
    if noun.pos_ != "NOUN":
        return
    deep = grammar.is_role(lemma(noun))
    for complement in children(noun, "nmod"):
        if grammar.is_particle(preposition(complement), "excluded"):
            continue  # "ministro durante la presidenza di Landi"
        named = _body_of(complement, deep=deep)
        predicate = _predicate(noun, preposition(complement), grammar)
        if named is not None and predicate and not is_time(named, grammar):
            yield predicate, Argument(named)


def _body_of(complement: Token, *, deep: bool) -> Token | None:
    """The named body that a complement of a role leads to: itself, also by its kind, or with `deep` whose part it is.

    *Lega* in "della Lega", *governo* in "nel governo Landi", *Università* in "presso la facoltà dell'Università".
    """
    if is_name(complement) or (deep and any(is_name(t) and not preposition(t) for t in children(complement, *NAMED))):
        return complement
    return next((t for t in children(complement, "nmod") if is_name(t)), None) if deep else None


def _predicate(noun: Token, case: str, grammar: Grammar) -> str:
    """The role with its preposition, with its adjective where that makes another role; empty where it is no role."""
    words = sorted((noun, *children(noun, "amod")), key=lambda token: token.i)
    whole, plain = " ".join([*map(lemma, words), case]), f"{lemma(noun)} {case}"
    if case and whole in grammar.predicates:
        return whole  # "amministratore delegato di"
    return plain if case and (grammar.is_role(lemma(noun)) or plain in grammar.predicates) else ""
