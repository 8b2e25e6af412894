"""The facts of the seed article, line by line, as they were last read and accepted.

After a change of rules or pipeline, look at the difference, and accept it with

    python tests/articles/test_golden.py
"""

from __future__ import annotations

from pathlib import Path

import kg

GOLDEN = Path(__file__).with_name("pechino-blockchain.facts")


def lines(graph: kg.KnowledgeGraph) -> str:
    """A line a fact: `sentence subject | predicate | object (how real)`."""
    labels = {entity.id: entity.label for entity in graph.entities}
    return "".join(
        f"{fact.evidence[0].sentence:>2} {labels[fact.subject]} | {fact.relation.lemma} | {labels[fact.object]} "
        f"({fact.polarity.value}{fact.modality.value}"
        f"{', by ' + labels[fact.speaker] if fact.speaker else ''}{', ' + fact.time if fact.time else ''})\n"
        for fact in graph.facts
    )


def test_the_seed_article_gives_the_accepted_facts(seed: kg.KnowledgeGraph) -> None:
    assert lines(seed) == GOLDEN.read_text("utf8")


if __name__ == "__main__":
    GOLDEN.write_text(lines(kg.build(Path(__file__).parents[2] / "seeds" / "pechino-blockchain.txt")), "utf8")
