"""When a clause holds, as written: "entro il 2022", "nei prossimi due anni", "lunedì", "un mese fa"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_time
from kg.parsing.tree import children, preposition, verb_form


def times_of(head: Token, grammar: Grammar) -> tuple[Token, ...]:
    """The heads of the phrases that date the clause headed by `head`, in text order."""
    own = [t for t in children(head, "obl", "advmod", "obl:tmod", "nmod") if is_time(t, grammar)]
    if own or verb_form(head) not in {"Fin", "Inf"}:
        return tuple(own)
    # the parser hangs many a date on the noun before it; the last one of the clause dates it
    for argument in reversed(children(head, "obj", "obl", "nsubj", "nsubj:pass")):
        found = [
            t
            for t in argument.subtree
            if t.dep_ == "nmod"
            and is_time(t, grammar)
            and not grammar.is_particle(preposition(t) or "di", "genitive")
            and not _inside_other_clause(t, head)
        ]
        if found:
            return (found[-1],)
    return ()


def _inside_other_clause(token: Token, head: Token) -> bool:
    node = token
    while node.i != head.i and node.head.i != node.i:
        if node.dep_.startswith(("acl", "advcl", "ccomp", "appos", "parataxis")):
            return True
        node = node.head
    return False
