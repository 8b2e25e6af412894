"""Definite descriptions that take up a name by its type alone: "la città" after Pechino, "l'azienda" after Netflix."""

from __future__ import annotations

from kg.gazetteer import lookup
from kg.lang.grammar import Grammar
from kg.mentions import Phrase
from kg.resolution.cluster import Cluster
from kg.values import EntityType

REACH = 4
"""Sentences that such a description can look back."""


def takes_up_type(phrase: Phrase, cluster: Cluster, sentence: int, grammar: Grammar) -> bool:
    """Whether the definite `phrase` can mean the named thing `cluster`, last seen at most `REACH` sentences before."""
    if not (phrase.definite and phrase.bare and phrase.kind in grammar.generic_nouns and cluster.named):
        return False
    if sentence - cluster.last_sentence > REACH or (phrase.number and cluster.number not in {"", phrase.number}):
        return False
    type_, kind = grammar.generic_nouns[phrase.kind]
    if EntityType(type_) not in cluster.types:
        return False
    if type_ == "Person":
        return not (phrase.gender and cluster.gender and phrase.gender != cluster.gender)
    return not kind or kind_of_place(cluster) in {"", kind}


def kind_of_place(cluster: Cluster) -> str:
    """`city`, `country`, `region` or empty, by the gazetteers."""
    for name in cluster.names:
        place = lookup(name)
        if place is not None:
            return place.kind
    return ""
