"""What a pronoun, a possessive or a missing subject stands for: the most salient thing before it that agrees.

Salience after Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution": recency and place in the
clause; agreement in number and gender and the type of thing as filters. Where nothing is salient enough, nothing is
found: a fact about the wrong thing is worse than none.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kg.resolution.cluster import Cluster
from kg.resolution.demand import Demand
from kg.resolution.discourse import OBJECT
from kg.values import EntityType

REACH = {"missing": 3, "owner": 1}
"""Sentences that a missing subject and a possessive can look back; others can `NEAR`."""
NEAR = 2
FARTHEST = max(NEAR, *REACH.values())
DECAY = (1.3, 0.8, 0.4, 0.2)
"""What a mention is worth in the same sentence, in the one before, and so on."""
ENOUGH = {"missing": 55.0}
"""The salience below which nothing is taken up; a word that stands there may do with `LITTLE`."""
LITTLE = 30.0
COLLECTIVE = frozenset({EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PLACE})
HUMAN = frozenset({EntityType.PERSON, EntityType.ROLE, EntityType.GROUP})
ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.ROLE})
NEVER = frozenset({EntityType.DATE, EntityType.QUANTITY})


def antecedent_of(
    demand: Demand, clusters: Sequence[Cluster], sentence: int, governing: Sequence[Collection[Cluster]]
) -> Cluster | None:
    """Which of `clusters` meets `demand` best, None where none is salient enough.

    Args:
        demand: what the expression asks for.
        clusters: what has been named before it.
        sentence: the number of its sentence.
        governing: the subjects of the clauses above it, the nearest first.
    """
    fitting = [c for c in clusters if _agrees(c, demand, sentence) and (_is_kind(c, demand) or _is_above(c, governing))]
    if demand.use == "pair":
        fitting = [c for c in fitting if len(c.members) == 2]
    if demand.use == "owner" and demand.number == "Plur":
        # "loro" of one body (the government and their plan) only where nothing plural is at hand
        many = [c for c in fitting if c.number == "Plur" and c.type in COLLECTIVE | {EntityType.PERSON}]
        fitting = many or fitting
    if demand.type is not None:
        fitting = [c for c in fitting if c.type == demand.type] or [c for c in fitting if _is_open(c)]
    if demand.use == "latter":
        return max(fitting, key=lambda c: c.last, default=None)
    best = max(fitting, key=lambda c: (_salience(c, demand, sentence, governing), c.last), default=None)
    if best is None or _salience(best, demand, sentence, governing) < ENOUGH.get(demand.use, LITTLE):
        return None
    return best


def _agrees(cluster: Cluster, demand: Demand, sentence: int) -> bool:
    if cluster.type in NEVER or sentence - cluster.last_sentence > REACH.get(demand.use, NEAR):
        return False
    if cluster.type is EntityType.ROLE and max(cluster.ranks.values(), default=0.0) < OBJECT:
        return False  # a role that somebody has, not somebody by their role
    collective = demand.use == "owner" and demand.number == "Plur" and cluster.type in COLLECTIVE
    if demand.number and cluster.number and cluster.number != demand.number and not collective:
        return False
    return not (demand.gender and cluster.gender and cluster.gender != demand.gender)


def _is_kind(cluster: Cluster, demand: Demand) -> bool:
    if demand.kind == "thing":
        return cluster.type not in {EntityType.PERSON, EntityType.ROLE}
    if demand.kind == "person":
        return cluster.type in HUMAN or _is_open(cluster)
    if demand.kind == "agent":
        return cluster.type in ACTORS or (cluster.type is EntityType.PLACE and cluster.named) or _is_open(cluster)
    return True


def _is_above(cluster: Cluster, governing: Sequence[Collection[Cluster]]) -> bool:
    """Whether a thing of unknown type is the subject of the clause next above: "un ghanese"."""
    unknown = cluster.type is EntityType.CONCEPT and not cluster.types[EntityType.CONCEPT]
    return unknown and bool(governing) and cluster in governing[0]


def _is_open(cluster: Cluster) -> bool:
    """Whether it is a name that nothing tells the type of."""
    return cluster.named and cluster.type is EntityType.CONCEPT and not cluster.types[EntityType.CONCEPT]


def prominence(cluster: Cluster, sentence: int) -> float:
    """What the mentions of a thing up to `sentence` are worth together."""
    near = ((sentence - s, rank) for s, rank in cluster.ranks.items() if s <= sentence)
    return 100 * sum(rank * DECAY[distance] for distance, rank in near if distance < len(DECAY))


def _salience(cluster: Cluster, demand: Demand, sentence: int, governing: Sequence[Collection[Cluster]]) -> float:
    score = prominence(cluster, sentence)
    above = next((place for place, subjects in enumerate(governing) if cluster in subjects), None)
    if above is not None and demand.use in {"missing", "owner"}:
        score += 100 * 0.8**above
    if demand.inside and sentence in cluster.ranks:
        score += 45
    score += 15 if cluster.named else 0
    score += 10 if cluster.type in ACTORS else 0
    score += min(len(cluster.mentions), 5) * 3
    if demand.kind in {"agent", "person"} and cluster.type not in ACTORS:
        score -= 25
    if demand.gender and cluster.gender == demand.gender:
        score += 25
    if demand.number == "Sing" and any(s in cluster.joined_in for s in (sentence, sentence - 1)):
        score -= 60  # what is named together with others is taken up together with them
    return score
