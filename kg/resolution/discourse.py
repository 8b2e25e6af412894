"""How the clauses of a text stand to each other: who is the subject of which, what governs what.

A missing subject is that of the clause above or of the one before (the position of antecedent hypothesis: M. Carminati,
"The processing of Italian subject pronouns", 2002); so what counts about a mention is first of all where it stood.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from kg.parsing.tree import children
from kg.rules.clause import Argument, Clause, Kind

Place = tuple[int, Kind]
SIDE_BY_SIDE = frozenset({"conj", "parataxis"})
MAIN, INNER, OBJECT, OTHER = 1.0, 0.6, 0.4, 0.2
"""How much a place in a sentence is worth: subject of a main clause, of another clause, object, anything else."""
OWN = frozenset({"", "null_subject", "shared_subject"})
"""Rules whose subject stands in its clause, or in the one it is joined to, and is not borrowed from a governor."""


@dataclass(frozen=True, slots=True)
class Discourse:
    """The clauses of a document by their predicate, and for each of their subjects the clauses it is the subject of."""

    clauses: Mapping[int, Clause]
    subject_of: Mapping[Place, tuple[int, ...]]

    def governors(self, token: Token) -> Iterator[Clause]:
        """The clauses above `token`, the nearest first; for a predicate, those above its own clause."""
        while token.head.i != token.i:
            token = token.head
            if token.i in self.clauses:
                yield self.clauses[token.i]

    def clause_of(self, token: Token) -> Clause | None:
        """The clause that `token` stands in, or heads."""
        own = self.clauses.get(token.i)
        return own if own is not None else next(self.governors(token), None)

    def arguments(self) -> Iterator[Argument]:
        """All subjects of clauses, also of those that state nothing: a later pronoun may mean them."""
        yield from (s for clause in self.clauses.values() for s in clause.subjects if s.rule in OWN)

    def rank(self, place: Place, token: Token) -> float:
        """How prominent a mention is by where it stands."""
        ranks = [MAIN if _is_main(self.clauses[head].head) else INNER for head in self.subject_of.get(place, ())]
        if ranks:
            return max(ranks)
        if token.dep_.startswith("nsubj") or token.dep_ in {"dislocated", "ROOT"}:
            return INNER
        return OBJECT if token.dep_ in {"obj", "iobj", "obl:agent"} else OTHER

    def reading_place(self, argument: Argument) -> float:
        """Where an argument is read: where it stands, but after the subject of its clause where it may mean that.

        "Quando arriva a Roma, Rossi …", "Dopo la sua visita, Rossi …": who is meant is known once Rossi is.
        """
        token = argument.token
        inside = argument.kind is Kind.NULL and token.dep_ not in SIDE_BY_SIDE
        if inside or argument.kind is Kind.POSSESSOR:
            return max(token.i, next(self._subjects_above(token), token.i - 1) + 0.5)
        return token.i

    def _subjects_above(self, token: Token) -> Iterator[int]:
        """The first written subject of each clause above, up to where another clause begins beside it."""
        for governor in self.governors(token):
            written = [s.token for s in governor.subjects if s.kind is Kind.PHRASE]
            if written and token not in written[0].subtree:
                yield written[0].i
            if governor.head.dep_ in SIDE_BY_SIDE:
                return


def discourse_of(clauses: Mapping[int, Clause]) -> Discourse:
    """What the clauses of a document, the governing ones first, are to each other."""
    subject_of: dict[Place, tuple[int, ...]] = {}
    for head in clauses:
        for subject in clauses[head].subjects:
            if subject.rule in OWN:
                place = place_of(subject)
                subject_of[place] = (*subject_of.get(place, ()), head)
    return Discourse(clauses, subject_of)


def place_of(argument: Argument) -> Place:
    """What an argument is known by while a document is read."""
    return argument.token.i, argument.kind


def is_subordinate(token: Token) -> bool:
    """Whether the clause that `token` heads hangs on another one, itself or the one it is joined to."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token.dep_ not in {"ROOT", "parataxis", "conj"}


def _is_main(head: Token) -> bool:
    return not is_subordinate(head) or (head.dep_ == "ccomp" and not children(head, "mark"))
