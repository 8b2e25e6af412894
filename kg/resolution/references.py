"""Who is meant by a word that names nothing: candidates, those that its clause rules out, and things named together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Token

from kg.parsing.tree import children, feature, is_relative
from kg.resolution.anaphora import ACTORS, FARTHEST, antecedent_of
from kg.resolution.cluster import Cluster
from kg.resolution.demand import demand_of, number_of
from kg.resolution.discourse import Place, place_of
from kg.resolution.reading import Reading
from kg.rules.arguments.relative import relative_head
from kg.rules.clause import Argument, Kind
from kg.rules.phrases import coordinated
from kg.values import EntityType


def referent(reading: Reading, argument: Argument, rival: Cluster | None) -> Cluster | None:
    """The thing, or the things named together, that a pronoun, a possessive or a missing subject stands for.

    Args:
        reading: what is known so far.
        argument: the expression.
        rival: what stands at the other end of its fact, and so cannot be meant.
    """
    clause = reading.discourse.clause_of(argument.token)
    demand = demand_of(argument, clause, reading.lang)
    if demand is None or (argument.kind is Kind.NULL and _is_of_unknown(reading, argument)):
        return None
    barred = {rival, *_beside(reading, argument)}
    sentence = reading.document.sentence_of[argument.token.i]
    possible = [
        c
        for c in (*reading.index.since(sentence - FARTHEST), *reading.groups)
        if c.ranks and not c.is_class and c not in barred and barred.isdisjoint(c.members)
    ]
    governing = [
        {c for s in governor.subjects if (c := reading.found.get(place_of(s))) is not None}
        for governor in reading.discourse.governors(argument.token)
    ]
    return antecedent_of(demand, possible, sentence, governing)


def _is_of_unknown(reading: Reading, argument: Argument) -> bool:
    """Whether the clause above has a subject of the same number that stands for nobody known: "altri …"."""
    governor = next((g for g in reading.discourse.governors(argument.token) if g.subjects), None)
    if governor is None:
        return False
    explicit = [s.token for s in governor.subjects if s.kind is Kind.PHRASE and place_of(s) not in reading.found]
    return any(feature(t, "Number") in {"", number_of(argument.token)} for t in explicit)


def _beside(reading: Reading, argument: Argument) -> Iterator[Cluster]:
    """What stands in the same clause and is therefore somebody else.

    "La sua sede nel suo territorio" is not the seat's; "Rossi lo saluta" is not himself; in "i carabinieri con cui
    hanno ingaggiato un conflitto" somebody else has.
    """
    clause = reading.discourse.clause_of(argument.token)
    places: list[Place] = []
    if argument.kind is Kind.NULL:
        relative = relative_head(argument.token)
        if relative is not None and not any(is_relative(t) for t in children(argument.token, "nsubj", "nsubj:pass")):
            places = [(relative.head.i, Kind.PHRASE)]
    elif clause is not None and argument.kind is Kind.POSSESSOR:
        places = [(t.i, Kind.PHRASE) for t in children(clause.head, "obj")]
    elif clause is not None and argument.token.i != clause.head.i:
        places = [place_of(s) for s in clause.subjects if s.token.i != argument.token.i]
    yield from (reading.found[place] for place in places if place in reading.found)


def note_group(reading: Reading, token: Token) -> None:
    """Note what is named together once the last of it is read: "Rossi e Bianchi … Essi …" means both."""
    first = token
    while first.dep_ == "conj" and first.head.i != first.i:
        first = first.head
    heads = [first, *coordinated(first, reading.grammar)]
    things = dict.fromkeys(reading.found.get((head.i, Kind.PHRASE)) for head in heads)
    members = [c for c in things if c is not None and not c.members]
    if not 1 < len(members) == len(heads) or _are_alternatives(reading, heads):
        return
    if not all(c.named or c.type in ACTORS for c in members):
        return  # "il prezzo e il fatto che …" are hardly taken up together
    number = reading.document.sentence_of[first.i]
    group = next((group for group in reading.groups if set(group.members) == set(members)), None)
    if group is None:
        group = Cluster("Plur", members=tuple(members))
        reading.groups.append(group)
    _describe_group(group)
    group.last, group.last_sentence = max(group.last, heads[-1].i), number
    rank = reading.discourse.rank((first.i, Kind.PHRASE), first)
    group.ranks[number] = max(rank, group.ranks.get(number, 0.0))


def _are_alternatives(reading: Reading, heads: list[Token]) -> bool:
    marks = [mark for head in heads for mark in children(head, "cc")]
    return any(reading.grammar.is_particle(m.text, kind) for m in marks for kind in ("alternative", "negation"))


def _describe_group(group: Cluster) -> None:
    """Gender, type and name of those together, from what is known of each by now."""
    genders = {c.gender for c in group.members}
    group.gender = "Masc" if "Masc" in genders else "Fem" if genders == {"Fem"} else ""
    group.named = all(c.named for c in group.members)
    types = {c.type for c in group.members}
    mixed = EntityType.GROUP if types <= ACTORS else EntityType.CONCEPT
    group.types = Counter([types.pop() if len(types) == 1 else mixed])
