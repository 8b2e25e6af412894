"""A component for spaCy pipelines: `nlp.add_pipe("kg")` gives every `Doc` its facts and its graph.

The pipeline must be of a language that kg reads, and parse with Universal Dependencies. What is read is read when it is
asked for, so that a `Doc` can be stored, and sent between processes, like any other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from spacy.language import Language
from spacy.tokens import Doc

from kg.errors import KgError
from kg.lang.data import languages
from kg.parsing.adopt import check_parsed, plain_copy

if TYPE_CHECKING:
    from kg.knowledge_graph import KnowledgeGraph
    from kg.values import Fact

SETTINGS: dict[str, Any] = {"document": "text", "date": None, "min_confidence": 0.0, "decisions": None, "base": None}
"""What the component can be told: what to call a document, and what `kg.build` is told too."""
KEY = "kg"
"""Under which the settings stand in `Doc.user_data`."""
_GRAPHS: WeakKeyDictionary[Doc, KnowledgeGraph] = WeakKeyDictionary()


@Language.factory("kg", assigns=["doc._.kg", "doc._.facts"], default_config=SETTINGS)
def make_kg(
    nlp: Language,
    name: str,
    document: str,
    date: str | None,
    min_confidence: float,
    decisions: str | None,
    base: str | None,
) -> Callable[[Doc], Doc]:
    """The component, as `nlp.add_pipe("kg")` calls it.

    Raises:
        KgError: kg does not read the language of the pipeline.

    Example:
        >>> from kg.parsing import load_pipeline
        >>> nlp = load_pipeline("it")
        >>> _ = nlp.add_pipe("kg")
        >>> [(f.subject, f.relation.id, f.object) for f in nlp("La Cina costruisce una città.")._.facts]
        [('cina', 'builds', 'citta')]
    """
    if nlp.lang not in languages():
        raise KgError(f"kg does not read '{nlp.lang}'", f"it reads {', '.join(languages())}")
    told = dict(zip(SETTINGS, (document, date, min_confidence, decisions, base), strict=True))

    def note(doc: Doc) -> Doc:
        check_parsed(doc)
        doc.user_data[KEY] = told
        return doc

    return note


def graph_of_doc(doc: Doc) -> KnowledgeGraph:
    """The graph of what a `Doc` states, which is `doc._.kg`.

    Raises:
        KgError: no component `kg` has seen it, or it has no parse.
    """
    if doc not in _GRAPHS:
        _GRAPHS[doc] = _read(doc)
    return _GRAPHS[doc]


def facts_of_doc(doc: Doc) -> tuple[Fact, ...]:
    """The facts that a `Doc` states, in the order of its text, which is `doc._.facts`."""
    return graph_of_doc(doc).facts


def _read(doc: Doc) -> KnowledgeGraph:
    # what reads and writes graphs takes a second to import, which a pipeline without the component need not wait for
    from kg.building import graph_of, known_decisions
    from kg.decisions import NONE
    from kg.extraction import knowledge_of
    from kg.parsing import document_of
    from kg.rdf import DEFAULT_BASE, check_base
    from kg.reading import check_date, safe_name
    from kg.selection import check_confidence, trusted
    from kg.values import Block, Source

    if KEY not in doc.user_data:
        raise KgError("the component 'kg' has not seen this Doc", 'add it with nlp.add_pipe("kg")')
    told = doc.user_data[KEY]
    id_, text = safe_name(told["document"]), doc.text
    source = Source(id_, text, doc.lang_, (Block(0, len(text), text),), date=check_date(told["date"]))
    known = knowledge_of(document_of(source, *plain_copy(doc)))
    decided = NONE if told["decisions"] is None else known_decisions(told["decisions"])
    trusted_ = trusted(known, check_confidence(told["min_confidence"]))
    return graph_of([trusted_], check_base(told["base"] or DEFAULT_BASE), decisions=decided)


for _name, _getter in (("kg", graph_of_doc), ("facts", facts_of_doc)):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, getter=_getter)
