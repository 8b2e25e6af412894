"""Definite descriptions that take up a name by its type alone: "la città" after Pechino, "l'azienda" after Netflix."""

from __future__ import annotations

from collections.abc import Iterable

from kg.gazetteer import lookup
from kg.lang.grammar import Grammar
from kg.mentions import Phrase
from kg.parsing.tree import children, lemma, verb_form
from kg.resolution.cluster import Cluster
from kg.values import EntityType

REACH = 4
"""Sentences that such a description can look back."""
BESIDE = frozenset({"det", "case", "punct", "cc"})


def takes_up_type(phrase: Phrase, cluster: Cluster, sentence: int, grammar: Grammar) -> bool:
    """Whether the anaphoric `phrase` can mean the named thing `cluster`, last seen at most `REACH` sentences before.

    Nouns of one family can mean the same thing ("il club", "la squadra"); what is known to belong to another family is
    another thing ("il partito" is no bank).
    """
    type_, family, strict = generic(phrase.kind, grammar)
    if not type_ or not cluster.named:
        return False
    if sentence - cluster.last_sentence > REACH or phrase.number == "Plur" or cluster.number == "Plur":
        return False
    known = families_of(cluster, grammar)
    if not cluster.types[EntityType(type_)] and family not in known:
        return False
    if cluster.type is EntityType.PLACE:
        return not family or kind_of_place(cluster) in {"", family}
    if type_ == "Person" and phrase.gender and cluster.gender and phrase.gender != cluster.gender:
        return False
    return family in known if strict else not family or not known or family in known


def generic(noun: str, grammar: Grammar) -> tuple[str, str, str]:
    """The row of a noun, or of its ending ("trentacinquenne"), among the generic nouns; empty where it has none."""
    row = grammar.generic_nouns.get(noun)
    endings = (grammar.generic_nouns[e] for e in grammar.generic_endings if noun.endswith(e[1:]))
    return row or next(endings, ("", "", ""))


def is_anaphoric(phrase: Phrase, grammar: Grammar) -> bool:
    """Whether a phrase can take up something by its noun: "la città", but not "la città che ospita fiere".

    Where somebody is from (`demonyms`) tells nothing new: "la cantante romana".
    """
    clauses = (c for c in children(phrase.head, "acl", "acl:relcl") if verb_form(c) != "Inf")
    limited = any(phrase.head.doc[clause.left_edge.i - 1].text != "," for clause in clauses)
    return phrase.definite and not limited and (phrase.bare or _is_bare_but_for_origin(phrase, grammar))


def _is_bare_but_for_origin(phrase: Phrase, grammar: Grammar) -> bool:
    modifiers = [t for t in phrase.head.subtree if t != phrase.head and t.dep_ not in BESIDE]
    return phrase.kind in grammar.generic_nouns and all(
        t.dep_ == "amod" and t.head == phrase.head and lemma(t) in grammar.demonyms for t in modifiers
    )


def families_of(cluster: Cluster, grammar: Grammar) -> set[str]:
    """The families of the nouns that say what `cluster` is, those inside its names included (*Regina* Elisabetta)."""
    said = {word.lower() for name in cluster.names for word in name.split()[:1]} | cluster.kinds
    return {family for kind in said if (family := generic(kind, grammar)[1])}


def best_first(clusters: Iterable[Cluster], phrase: Phrase, grammar: Grammar) -> list[Cluster]:
    """The clusters that are known to be of the family of `phrase` before those of which nothing is known."""
    family = generic(phrase.kind, grammar)[1]
    return sorted(clusters, key=lambda c: not _is_known(c, family, grammar))


def _is_known(cluster: Cluster, family: str, grammar: Grammar) -> bool:
    if cluster.type is EntityType.PLACE:
        return kind_of_place(cluster) == family
    return family in families_of(cluster, grammar)


def kind_of_place(cluster: Cluster) -> str:
    """`city`, `country`, `region` or empty, by the gazetteers."""
    for name in cluster.names:
        place = lookup(name)
        if place is not None:
            return place.kind
    return ""
