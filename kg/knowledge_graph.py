"""What `build` returns: the knowledge of one article or several, with its RDF, its network and its page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.exporting.frame import to_frame
from kg.graph import annotate, to_graphml, to_networkx
from kg.jsonl import to_jsonl
from kg.page import to_html
from kg.rdf import DEFAULT_BASE, clean_graph, evidence_dataset, to_trig, to_turtle
from kg.rdf.conformance import assert_conforms
from kg.report import report_files, report_page
from kg.sparql import Answer, ask
from kg.store import store_of, stored, stored_graph
from kg.values import Entity, Fact, Knowledge, Sentence
from kg.writing import prepare_folder, write_files

if TYPE_CHECKING:
    import networkx as nx
    from pyoxigraph import Store
    from rdflib import Dataset, Graph


@dataclass(frozen=True)
class KnowledgeGraph:
    """A knowledge graph, every form of it made on demand from one value.

    Args:
        knowledge: what was read.
        base: the IRI under which its entities stand in the RDF.
        unmet: what of the decisions honoured in it fitted nothing, a line each.

    Example:
        >>> import kg
        >>> graph = kg.build_text("La Cina costruisce una città.")
        >>> [(f.subject, f.relation.lemma, f.object) for f in graph.facts]
        [('cina', 'costruire', 'citta')]
    """

    knowledge: Knowledge
    base: str = DEFAULT_BASE
    unmet: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What its files are called."""
        return self.knowledge.name

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts, in the order of their evidence."""
        return self.knowledge.facts

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The entities, sorted by id."""
        return self.knowledge.entities

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences read, title included."""
        return self.knowledge.sentences

    @cached_property
    def rdf(self) -> Graph:
        """The clean graph: what is stated as actual, and plans and wishes under properties that say so.

        That of several articles lies in an Oxigraph store, where it is asked faster.
        """
        return stored_graph(self._clean) if len(self.knowledge.sources) > 1 else self._clean

    @cached_property
    def evidence(self) -> Dataset:
        """The evidence twin: every fact as a statement with its source, a named graph for each document.

        That of several articles lies in an Oxigraph store, where it is asked faster.
        """
        return stored(self._twin) if len(self.knowledge.sources) > 1 else self._twin

    @cached_property
    def _clean(self) -> Graph:
        return clean_graph(self.knowledge, self.base)

    @cached_property
    def _twin(self) -> Dataset:
        return evidence_dataset(self.knowledge, self.base)

    @cached_property
    def store(self) -> Store:
        """Plain triples and evidence together in an Oxigraph store, which `query` asks."""
        return store_of(self._clean, self._twin)

    def query(self, sparql: str, /, **parameters: object) -> Answer:
        """Ask in SPARQL, with the prefixes of kg known, or one of the ready questions by its name.

        Args:
            sparql: a SELECT, ASK, CONSTRUCT or DESCRIBE; or what `kg query --list` calls a question.
            parameters: values for variables of the query, by their names: entities, facts and articles stand for
                their IRIs, text, numbers and days for literals. For a ready question, what it can be given, in words.

        Returns:
            Rows, triples, or yes or no, as terms.

        Raises:
            KgError: the query is wrong or calls out to another server, or it has no such variable.

        Example:
            >>> import kg
            >>> graph = kg.build_text("La Cina costruisce una città.")
            >>> query = "SELECT ?what { ?who kgv:builds/rdfs:label ?what }"
            >>> [row[0].value for row in graph.query(query, who=graph.entities[0]).rows]
            ['città', 'city']
        """
        return ask(self.store, sparql, parameters)

    def to_pandas(self) -> Any:
        """The facts as a `pandas.DataFrame`, a row each, its columns those of the CSV (`kg[pandas]`).

        Raises:
            KgError: pandas is not installed.
        """
        return to_frame(self.knowledge)

    @cached_property
    def graph(self) -> nx.MultiDiGraph:
        """The network, an edge for each fact, with PageRank, degree, community and component of each node."""
        return annotate(to_networkx(self.knowledge))

    def central(self, count: int = 5) -> tuple[Entity, ...]:
        """The `count` entities with the highest PageRank."""
        ranks = self.graph.nodes(data="pagerank")
        order = {node: -rank for node, rank in ranks}
        known = [entity for entity in self.entities if entity.id in order]
        return tuple(sorted(known, key=lambda e: (order[e.id], e.id))[:count])

    def view(self) -> str:
        """The interactive page: one HTML file that works offline."""
        return to_html(self.knowledge, self.graph, base=self.base)

    def report(self, lang: str = "en") -> str:
        """What was read, told in sentences, tables and figures: one HTML page without scripts.

        Raises:
            KgError: reports are not written in the language `lang`.
        """
        return report_page(self.knowledge, lang)

    def _repr_html_(self) -> str:
        """The page in a frame of its own, for notebooks: its script reaches nothing outside."""
        return (
            f'<iframe srcdoc="{escape(self.view())}" sandbox="allow-scripts allow-downloads allow-popups" '
            f'title="{escape(self.name)}" width="100%" height="640" style="border: 1px solid #8884"></iframe>'
        )

    def files(self) -> dict[str, str]:
        """The content of each output file, by its name."""
        return {
            f"{self.name}.ttl": to_turtle(self._clean),
            f"{self.name}.trig": to_trig(self._twin),
            f"{self.name}.jsonl": to_jsonl(self.knowledge),
            f"{self.name}.graphml": to_graphml(self.graph),
            f"{self.name}.html": self.view(),
            **report_files(self.knowledge),
        }

    def save(self, folder: str | Path = "outputs") -> tuple[Path, ...]:
        """Write all files into `folder`, which is made where it is missing, all or none; returns their paths.

        What the SHACL shapes reject is never written.

        Raises:
            KgError: the folder cannot be written to, or a shape is violated, which would be an error of kg's own.
        """
        prepare_folder(Path(folder))
        assert_conforms({f"{self.name}.ttl": self._clean, f"{self.name}.trig": self._twin}, self.base)
        return write_files(Path(folder), self.files())
