"""How well a graph agrees with a gold graph.

A fact is right if it says what some wording of a gold fact says: both ends carry a name of the gold ends, and a name of
its predicate is the gold predicate. Precision is the share of the facts that are right, recall the share of the core
facts of the gold graph that were found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from gold import Article, GoldEntity, GoldFact, Row, Triple
from matching import name_key, predicate_keys


@dataclass(frozen=True, slots=True)
class Score:
    """Counts that add up over articles.

    `right` of `facts` facts are in the gold graph, `found` of its `core` facts in the graph. Of the right ones
    `polarity` and `modality` agree; of the `typed` ends `types`, and of the `labelled` ends, those whose English name
    the gold graph knows, `labels` carry it.
    """

    right: int = 0
    facts: int = 0
    found: int = 0
    core: int = 0
    polarity: int = 0
    modality: int = 0
    types: int = 0
    typed: int = 0
    labels: int = 0
    labelled: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Score)))

    @property
    def precision(self) -> float:
        """The share of the facts that are right."""
        return share(self.right, self.facts)

    @property
    def recall(self) -> float:
        """The share of the core facts that were found."""
        return share(self.found, self.core)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return share(2 * self.precision * self.recall, self.precision + self.recall)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A graph beside its gold graph: the score, whether each fact is right, and the core facts that it lacks."""

    article: Article
    score: Score
    verdicts: tuple[tuple[Row, bool], ...]
    missed: tuple[GoldFact, ...]

    @property
    def wrong(self) -> tuple[Row, ...]:
        """The facts that the gold graph does not have."""
        return tuple(row for row, right in self.verdicts if not right)


def share(part: float, whole: float) -> float:
    """`part` of `whole`, 0 of nothing."""
    return part / whole if whole else 0.0


def compare(article: Article, rows: Iterable[Row], *, mentions: bool = False) -> Comparison:
    """Compare the facts of a graph with the gold graph of its article.

    Args:
        article: the article with its gold graph.
        rows: the facts, as `NAME.jsonl` has them.
        mentions: whether an end may also carry what only refers to it ("la città", "essa").

    Returns:
        The score with what is wrong and what is missed.
    """
    total, verdicts, found = Score(), [], set[int]()
    for row in rows:
        matches = list(matches_of(article, row, mentions=mentions))
        verdicts.append((row, bool(matches)))
        found |= {index for index, _ in matches}
        total += _score(article, row, *matches[0]) if matches else Score(facts=1)
    core = {index for index, fact in enumerate(article.facts) if fact.core}
    total += Score(found=len(core & found), core=len(core))
    return Comparison(article, total, tuple(verdicts), tuple(article.facts[i] for i in sorted(core - found)))


def total_of(comparisons: Iterable[Comparison]) -> Score:
    """The score of all articles together."""
    return sum((comparison.score for comparison in comparisons), Score())


def matches_of(article: Article, row: Row, *, mentions: bool = False) -> Iterator[tuple[int, Triple]]:
    """The gold facts, by index, that `row` states, with the wording that it has."""
    subject, predicate, object_ = end_keys(row["subject"]), row_predicate(row), end_keys(row["object"])
    for index, fact in enumerate(article.facts):
        for triple in fact.triples:
            if (
                triple.predicate & predicate
                and keys_of(article.entities[triple.subject], mentions=mentions) & subject
                and keys_of(article.entities[triple.object], mentions=mentions) & object_
            ):
                yield index, triple


def keys_of(entity: GoldEntity, *, mentions: bool = False) -> frozenset[str]:
    """The keys by which a gold entity is known."""
    return entity.keys | entity.mentions if mentions else entity.keys


def end_keys(end: Row) -> frozenset[str]:
    """The keys of all the names of an end; of its value where it has no name."""
    names = end.get("names") or [end.get("label") or str(end.get("value", ""))]
    return frozenset(name_key(name) for name in names if name)


def row_predicate(row: Row) -> frozenset[str]:
    """The keys of all the names of the predicate of `row`."""
    predicate = row["predicate"]
    names = [predicate.get("lemma", ""), *predicate.get("names", [])]
    return frozenset(key for name in names if name for key in predicate_keys(name))


def _score(article: Article, row: Row, index: int, triple: Triple) -> Score:
    """The score of one fact that is right as the wording `triple` of a gold fact."""
    fact = article.facts[index]
    total = Score(
        right=1,
        facts=1,
        polarity=row.get("polarity", "+") == fact.polarity,
        modality=row.get("modality", "actual") == fact.modality,
    )
    for end, id_ in ((row["subject"], triple.subject), (row["object"], triple.object)):
        entity = article.entities[id_]
        if "value" not in end:
            total += Score(typed=1, types=end.get("type") == entity.type)
        if entity.english:
            total += Score(labelled=1, labels=bool(entity.english & end_keys(end)))
    return total
