"""The extraction stage: from a source to what it states, by pipeline, rules and resolution."""

from __future__ import annotations

from spacy.language import Language

from kg.lang.grammar import grammar
from kg.parsing import Document, parse
from kg.rdf import relation_labels_table
from kg.resolution import resolve
from kg.rules import propositions
from kg.rules.clauses import find_clauses
from kg.values import Knowledge, Source


def extract(source: Source, nlp: Language) -> Knowledge:
    """Everything that `source` states, as parsed by `nlp`.

    Example:
        >>> from kg.parsing import load_pipeline
        >>> from kg.reading import read_text
        >>> knowledge = extract(read_text("La Cina costruisce una città."), load_pipeline("it"))
        >>> [(f.subject, f.relation.lemma, f.object) for f in knowledge.facts]
        [('cina', 'costruire', 'citta')]
    """
    return knowledge_of(parse(source, nlp))


def knowledge_of(document: Document) -> Knowledge:
    """Everything that a parsed article states."""
    source, words = document.source, grammar(document.source.lang)
    clauses = find_clauses(document.doc, words)
    found = propositions(document.doc, words, clauses)
    entities, facts = resolve(document, found, relation_labels_table(), clauses)
    return Knowledge(source.id, (source,), document.sentences, entities, facts)
