"""Weigh what speaks for a fact on gold graphs: `python tests/benchmarks/calibrate.py` writes the table of confidence.

A logistic fit, kept small by a penalty on the weights. But for the rule that made the fact, signs may only lower
confidence: a pronoun or a long label is never a reason to trust a fact. What is reported is held out: each article is
weighed with what the others teach.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gold import OUTSIDE, OWN, articles, built, rows_of
from numpy.typing import NDArray
from scoring import Comparison, compare

import kg
from kg.resolution import confidence
from kg.resolution.confidence import BASE, signs_of
from kg.rules import FACT_RULES, PHRASE_RULES
from kg.values import Knowledge

Vector = NDArray[np.float64]
TABLE = Path(confidence.__file__).with_name("confidence.tsv")
NOTE = "# sign, weight in log-odds, facts of gold graphs that bear it, right ones; by tests/benchmarks/calibrate.py"
PENALTY = 4.0
FEWEST = 4
"""Facts that a sign must be seen in to get a weight."""
FREE = frozenset({BASE, *(rule.__name__ for rule in (*FACT_RULES, *PHRASE_RULES))})
"""Signs whose weight may be positive."""
STEPS = 4000


@dataclass(frozen=True, slots=True)
class Observation:
    """A fact that kg found in an article: its signs, and whether the gold graph has it."""

    article: str
    signs: tuple[str, ...]
    right: bool


def observe(knowledge: Knowledge, comparison: Comparison) -> list[Observation]:
    """All facts found in an article, beside how they compare with its gold graph."""
    entities = {entity.id: entity for entity in knowledge.entities}
    found = []
    for fact, (_, right) in zip(knowledge.facts, comparison.verdicts, strict=True):
        signs = signs_of(fact, entities[fact.subject], entities[fact.object])
        found.append(Observation(comparison.article.name, signs, right))
    return found


def fit(observations: Sequence[Observation]) -> dict[str, float]:
    """The weight of each sign that is borne often enough, rounded to two decimals."""
    counts = count(observations)
    signs = sorted(sign for sign, (facts, _) in counts.items() if facts >= FEWEST)
    borne = np.array([[sign in o.signs for sign in signs] for o in observations], dtype=float)
    right = np.array([o.right for o in observations], dtype=float)
    penalty = np.array([0.0 if sign == BASE else PENALTY for sign in signs])
    ceiling = np.array([np.inf if sign in FREE else 0.0 for sign in signs])
    step = 1 / (np.linalg.norm(borne, 2) ** 2 / 4 + PENALTY)
    found = np.zeros(len(signs))
    for _ in range(STEPS):
        slope = borne.T @ (logistic(borne @ found) - right) + penalty * found
        found = np.minimum(found - step * slope, ceiling)
    return {sign: round(float(weight), 2) + 0.0 for sign, weight in zip(signs, found, strict=True)}


def logistic(sums: Vector) -> Vector:
    """Numbers between 0 and 1 for sums of log-odds."""
    return np.asarray(1 / (1 + np.exp(-sums)))


def held_out(observations: Sequence[Observation]) -> list[float]:
    """The confidence of each fact by what the other articles teach."""
    taught = {
        name: fit([o for o in observations if o.article != name]) for name in sorted({o.article for o in observations})
    }
    sums = [sum(taught[o.article].get(sign, 0.0) for sign in o.signs) for o in observations]
    return [float(share) for share in logistic(np.array(sums))]


def ranking(pairs: Iterable[tuple[float, bool]]) -> float:
    """How often a right fact has more confidence than a wrong one (area under the ROC curve; 0.5 is chance)."""
    known = list(pairs)
    right = np.array([share for share, is_right in known if is_right])
    wrong = np.array([share for share, is_right in known if not is_right])
    above = (right[:, None] > wrong).sum() + 0.5 * (right[:, None] == wrong).sum()
    return float(above / (len(right) * len(wrong)))


def loss(pairs: Iterable[tuple[float, bool]]) -> float:
    """The mean of the squared differences between confidence and truth (Brier score; smaller is better)."""
    return float(np.mean([(share - is_right) ** 2 for share, is_right in pairs]))


def count(observations: Iterable[Observation]) -> dict[str, tuple[int, int]]:
    """For each sign, the facts that bear it and how many of them are right."""
    counts: dict[str, tuple[int, int]] = {}
    for observation in observations:
        for sign in observation.signs:
            facts, right = counts.get(sign, (0, 0))
            counts[sign] = facts + 1, right + observation.right
    return counts


def table(observations: Sequence[Observation]) -> str:
    """The table of weights, sorted by sign."""
    counts = count(observations)
    rows = (f"{sign}\t{weight:.2f}\t{counts[sign][0]}\t{counts[sign][1]}" for sign, weight in fit(observations).items())
    return "\n".join([NOTE, *sorted(rows)]) + "\n"


def main() -> None:
    """Write the table; print how well the confidence of held-out articles tells right from wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path, nargs="*", default=[OWN, OUTSIDE])
    nlp = kg.load_pipeline("it")
    observations = []
    for article in (article for folder in parser.parse_args().bench if folder.is_dir() for article in articles(folder)):
        knowledge = built(article, nlp)
        observations += observe(knowledge, compare(article, rows_of(knowledge)))
    TABLE.write_text(table(observations), "utf8")
    pairs = [(share, o.right) for share, o in zip(held_out(observations), observations, strict=True)]
    mean = sum(right for _, right in pairs) / len(pairs)
    print(f"{len(pairs)} facts of {len({o.article for o in observations})} articles, {mean:.3f} right; held out:")
    print(f"  a right fact stands above a wrong one {ranking(pairs):.3f}")
    print(f"  Brier score {loss(pairs):.3f} (with one confidence for all: {mean * (1 - mean):.3f})")


if __name__ == "__main__":
    main()
