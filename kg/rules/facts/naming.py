"""What somebody is made or called: "ha nominato Rossi ministro", "un'iniziativa denominata Piano Alfa"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions.names import is_name, name_in
from kg.parsing.tree import children, is_nominal, lemma
from kg.rules.clause import Argument, Clause, Proposition, Voice
from kg.rules.facts.propose import propose


def naming(clause: Clause, grammar: Grammar) -> Iterator[Proposition]:
    """ "Ha nominato Rossi ministro": (Rossi, essere, ministro)."""
    if lemma(clause.head) not in grammar.naming:
        return
    being = next(iter(grammar.particles["being"]))
    reflexive = clause.verb != lemma(clause.head)  # "la sonda si chiama Alfa"
    bearers = clause.subjects if clause.voice is Voice.PASSIVE or reflexive else clause.objects
    for complement in _complements(clause.head):
        for bearer in bearers:
            if bearer.token.i == complement.i:
                continue
            one, other = bearer, Argument(complement)
            if _is_named(complement, grammar) and not _is_named(bearer.token, grammar):
                one, other = other, one  # "una città chiamata Alfa": Alfa is a city
            yield from propose(clause, one, being, other, "naming", grammar)


def _is_named(noun: Token, grammar: Grammar) -> bool:
    return is_name(noun) or name_in(noun, grammar) is not None


def _complements(verb: Token) -> list[Token]:
    """The nouns after the verb that say what its object or the subject of its passive is."""
    return [
        t
        for t in children(verb, "xcomp", "obj", "nsubj:pass", "nsubj", "attr")
        if t.i > verb.i
        and is_nominal(t)
        and not children(t, "case", "cop", "mark")
        and (t.dep_ == "xcomp" or _after_bearer(t, verb))
    ]


def _after_bearer(token: Token, verb: Token) -> bool:
    """Whether the bearer of the name is said before `token`: an object, or the noun that a participle describes."""
    return verb.dep_.startswith("acl") or any(
        t.i < token.i for t in children(verb, "obj", "nsubj:pass") if t.i > verb.i
    )
