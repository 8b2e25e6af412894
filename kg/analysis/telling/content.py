"""What the graph is made of: relations and types."""

from __future__ import annotations

from collections.abc import Iterator

from kg.analysis.frequencies import Frequency, Pattern
from kg.analysis.summary import Analysis
from kg.analysis.telling.section import Section


def relations(analysis: Analysis) -> Iterator[Section]:
    """The commonest relations, each with the types that it joins most often."""
    rows = tuple((one.label, f"{one.count:,}", _ends(one, analysis.patterns)) for one in analysis.relations)
    columns = ("relation", "facts", "most often")
    yield Section("Relations", (), columns, rows, frozenset(("facts",)))


def types(analysis: Analysis) -> Iterator[Section]:
    """How many entities are of each type."""
    rows = tuple((one.label, f"{one.count:,}") for one in analysis.types)
    yield Section("Types", (), ("type", "entities"), rows, frozenset(("entities",)))


def _ends(relation: Frequency, patterns: tuple[Pattern, ...]) -> str:
    """The commonest types at the ends of a relation."""
    found = next((one for one in patterns if one.relation == relation.id), None)
    return f"{found.subject_type} → {found.object_type} ({found.count})" if found else ""
