"""What verbs expect of what stands beside them: weak evidence for the type of a name that nothing else tells.

Who is born somewhere is a person and the place a place; a town that beats another is a team.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kg.lang.data import load_table
from kg.resolution.cluster import Cluster
from kg.rules.clause import Proposition
from kg.values import EntityType

NOTHING = "-"
TEAM = 3
"""What a contest is worth against the gazetteers, which know only the town."""


def lean_on_verbs(stated: Iterable[tuple[Proposition, Cluster, Cluster]], lang: str) -> None:
    """Give the names among the ends of propositions the types that their predicates expect.

    Args:
        stated: propositions with the clusters of their subject and object, whose counts of types grow.
        lang: the language of the predicates.
    """
    drawn = list(stated)
    unknown = {id(c) for _, *ends in drawn for c in ends if c.named and not any(c.types.values())}
    for proposition, *ends in drawn:
        for cluster, type_ in zip(ends, expected(proposition, lang), strict=True):
            if type_ is not None and id(cluster) in unknown:
                cluster.types[type_] += 1
        if proposition.predicate in contests(lang):
            for cluster in ends:
                if cluster.named and cluster.type is EntityType.PLACE:
                    cluster.types[EntityType.ORGANIZATION] += TEAM


def expected(proposition: Proposition, lang: str) -> tuple[EntityType | None, EntityType | None]:
    """The types that the predicate expects of its subject and of its object, None where it takes anything."""
    table = preferences(lang)
    verb = proposition.predicate.split()[0]
    if proposition.participle:
        return table.get(verb, (None, None))[1], table.get(proposition.predicate, (None, None))[1]
    subject = table.get(proposition.predicate, (None, None))[0] or table.get(verb, (None, None))[0]
    return subject, table.get(proposition.predicate, (None, None))[1]


@cache
def preferences(lang: str) -> dict[str, tuple[EntityType | None, EntityType | None]]:
    """The types of subject and object that each predicate expects."""
    return {row[0]: (_type(row[1]), _type(row[2])) for row in load_table(lang, "lexicon/verb_types")}


@cache
def contests(lang: str) -> frozenset[str]:
    """The predicates of contests between teams."""
    return frozenset(row[0] for row in load_table(lang, "lexicon/contests"))


def _type(cell: str) -> EntityType | None:
    return None if cell == NOTHING else EntityType(cell)
