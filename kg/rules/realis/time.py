"""When a clause holds, as written: "entro il 2022", "nei prossimi due anni", "lunedì", "un mese fa", "alle 21:30"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_adjunct, is_time
from kg.parsing.tree import children, dependents, lemma, preposition, verb_form

OTHER_CLAUSES = ("acl", "advcl", "ccomp", "appos", "parataxis")


def times_of(head: Token, grammar: Grammar) -> tuple[Token, ...]:
    """The heads of the phrases that date the clause headed by `head`, in text order."""
    own = tuple(sorted(_own(head, grammar), key=lambda token: token.i))
    if own or verb_form(head) not in {"Fin", "Inf"}:
        return own
    # the parser hangs many a date on the noun before it; the last one of the clause dates it
    for argument in reversed(children(head, "obj", "obl", "nsubj", "nsubj:pass")):
        found = [
            t
            for t in _in_same_clause(argument)
            if t.dep_ == "nmod" and is_time(t, grammar) and not grammar.is_particle(preposition(t) or "di", "genitive")
        ]
        if found:
            return (found[-1],)
    return ()


def _own(head: Token, grammar: Grammar) -> Iterator[Token]:
    """The times that hang on `head` itself, some of them as what they are not."""
    yield from (t for t in children(head, "obl", "advmod", "obl:tmod", "obl:agent", "nmod") if is_time(t, grammar))
    yield from (t for t in children(head, "nsubj", "nsubj:pass") if is_date_for_subject(t, head, grammar))
    yield from (t for t in children(head, "obj") if is_adjunct(t, grammar))
    # "a partire dal 2021"
    for clause in children(head, "advcl"):
        if grammar.times.get(lemma(clause)) == "since":
            yield from (t for t in children(clause, "obl") if is_time(t, grammar))


def is_date_for_subject(token: Token, head: Token, grammar: Grammar) -> bool:
    """Whether a date was taken for the subject of `head`: "Sabato 12 ottobre è stata presentata la mostra".

    "Il 2020 è stato un anno difficile" has no other subject than the year.
    """
    if not is_time(token, grammar):
        return False
    others = [t for t in children(head, "nsubj", "nsubj:pass") if t.i != token.i and not is_time(t, grammar)]
    return bool(others) or not children(head, "cop")


def _in_same_clause(argument: Token) -> list[Token]:
    """The tokens below `argument`, without those of clauses that hang on it, in text order."""
    found = [argument]
    for token in found:  # it grows on the way
        found += [t for t in dependents(token) if not t.dep_.startswith(OTHER_CLAUSES)]
    return sorted(found, key=lambda t: t.i)
