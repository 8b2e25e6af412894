"""What a pronoun, a possessive or a missing subject stands for: the most salient thing before it that agrees.

Salience after Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution": recency, subjecthood,
parallelism; agreement in number and gender and the type of thing as filters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from kg.lang.grammar import Grammar, grammar
from kg.parsing.tree import auxiliaries, children, feature
from kg.resolution.cluster import Cluster
from kg.resolution.types import noun_types
from kg.rules.clause import Argument, Kind
from kg.values import EntityType

REACH = 3
"""Sentences that a pronoun or a missing subject can look back."""
COLLECTIVE = frozenset({EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PLACE})
EMBEDDED = frozenset({"advcl", "ccomp", "acl", "acl:relcl", "csubj"})
THINGS = frozenset({EntityType.DATE, EntityType.QUANTITY, EntityType.ROLE})


@dataclass(frozen=True, slots=True)
class Demand:
    """What an expression asks of its antecedent: number, gender (empty: any), and type, where its clause tells."""

    number: str
    gender: str
    type: EntityType | None
    possessive: bool


def refers_back(pronoun: Token, grammar: Grammar) -> bool:
    """Whether a pronoun takes up something said: not *nessuno*, nor "quello di Roma", "quelli che restano"."""
    if grammar.is_particle(pronoun.text, "negation"):
        return False
    type_ = feature(pronoun, "PronType")
    return type_ in {"", "Prs", "Rel"} or (type_ == "Dem" and not children(pronoun, "nmod", "acl", "acl:relcl"))


def demand_of(argument: Argument, lang: str) -> Demand:
    """Read the demand off the expression: a null subject agrees like its verb, a possessive tells number at most."""
    token = argument.token
    expected = noun_types(lang).get(argument.hint.lemma_.lower()) if argument.hint is not None else None
    if argument.kind is Kind.NULL:
        parts = (*auxiliaries(token), token)
        number = next((n for part in parts if (n := feature(part, "Number"))), "")
        participle = [t for t in parts if feature(t, "VerbForm") == "Part"]
        inflected = bool(children(token, "aux:pass")) or any(a.lemma_.startswith("essere") for a in auxiliaries(token))
        gender = feature(participle[-1], "Gender") if participle and inflected else ""
        return Demand(number, gender, expected, possessive=False)
    if argument.kind is Kind.POSSESSOR:
        # a possessive agrees with what is owned; only "loro" tells the number of the owner
        number = "Plur" if grammar(lang).is_particle(token.text, "plural_owner") else "Sing"
        return Demand(number, "", expected, possessive=True)
    return Demand(feature(token, "Number"), feature(token, "Gender"), expected, possessive=False)


def antecedent_of(argument: Argument, clusters: Sequence[Cluster], sentence: int, lang: str) -> Cluster | None:
    """Which of `clusters` the `argument`, in sentence number `sentence`, stands for; None where none fits."""
    demand = demand_of(argument, lang)
    fitting = [c for c in clusters if _fits(c, demand, sentence)]
    if demand.possessive and demand.number == "Plur":
        # "loro" of one body (the government and their plan) only where nothing plural is at hand
        many = [c for c in fitting if c.number == "Plur" and c.type in COLLECTIVE | {EntityType.PERSON}]
        fitting = many or fitting
    if demand.type is not None and (typed := [c for c in fitting if c.type == demand.type]):
        fitting = typed
    return max(fitting, key=lambda c: _salience(c, sentence, argument, demand), default=None)


def _fits(cluster: Cluster, demand: Demand, sentence: int) -> bool:
    if cluster.type in THINGS or sentence - cluster.last_sentence > REACH:
        return False
    collective = demand.possessive and demand.number == "Plur" and cluster.type in COLLECTIVE
    if demand.number and cluster.number and cluster.number != demand.number and not collective:
        return False
    return not (demand.gender and cluster.gender and cluster.gender != demand.gender)


def _salience(cluster: Cluster, sentence: int, argument: Argument, demand: Demand) -> tuple[float, int]:
    distance = sentence - cluster.last_sentence
    score = 100.0 * 0.5**distance
    if any(s in cluster.subject_in for s in (sentence, sentence - 1)):
        score += 60 if argument.kind is not Kind.PHRASE else 30
    if cluster.named:
        score += 35
    if cluster.type in {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE}:
        score += 20
    if distance == 0 and argument.kind is Kind.NULL and argument.token.dep_ in EMBEDDED:
        score += 30  # a subordinate clause looks for its subject within the sentence first
    if demand.number == "Sing" and sentence in cluster.joined_in:
        score -= 80  # what is named together with others is taken up together with them
    score += min(len(cluster.mentions), 5) * 4
    return score, cluster.last
