"""Everything that writes RDF: the clean Turtle for reuse, its evidence twin, the vocabulary and the SHACL shapes."""

from __future__ import annotations

from kg.rdf.clean import clean_graph
from kg.rdf.evidence import evidence_dataset
from kg.rdf.iris import DEFAULT_BASE, Iris, check_base
from kg.rdf.terms import canonical_relations, relation_labels, relation_labels_table, shapes, term, vocabulary
from kg.rdf.write import to_trig, to_turtle

__all__ = [
    "DEFAULT_BASE",
    "Iris",
    "canonical_relations",
    "check_base",
    "clean_graph",
    "evidence_dataset",
    "relation_labels",
    "relation_labels_table",
    "shapes",
    "term",
    "to_trig",
    "to_turtle",
    "vocabulary",
]
