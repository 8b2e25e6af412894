"""Every format holds what it can, and hostile words stay words in each."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, RdfFormat, Store, parse
from rdflib import Dataset

from kg.errors import KgError
from kg.exporting import FORMATS, export, format_for
from kg.exporting.cypher import quoted, relationship_type, to_cypher
from kg.exporting.table import to_csv
from kg.graph import from_graphml
from kg.knowledge_graph import KnowledgeGraph
from kg.rdf import clean_graph, evidence_dataset, to_turtle
from kg.recall import recall
from kg.store import FORMATS as RDF_FORMATS
from kg.store import open_store, read_quads
from kg.values import Evidence, Knowledge
from tests.rdf.samples import two_documents, union
from tests.recall.test_the_way_back import twin
from tests.sample import knowledge

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
HOSTILE = [
    "'",
    '"',
    "\\",
    "\\u0027",
    "\\\\U00000027",
    "`",
    "});\nMATCH (n) DETACH DELETE n;//",
    "=1+1",
    "\u202e",
    "a\r\nb",
]


def as_bytes(store: Store, format_: str, *, clean: bool = False, triple_terms: bool = False) -> bytes:
    """A store as its file would be exported."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "graph.nq")
        path.write_bytes(b"".join(f"{quad} .\n".encode() for quad in store))
        return export(path, format_=format_, clean=clean, triple_terms=triple_terms)


def again(written: bytes, format_: str) -> Store:
    """What was written, loaded again."""
    store = Store()
    store.load(written, format=next(f.rdf for f in RDF_FORMATS if f.name == format_))
    return store


def spoken(words: str) -> Knowledge:
    """The sample with `words` for every label, name and piece of evidence."""
    sample = knowledge()
    return replace(
        sample,
        entities=tuple(replace(entity, names=(words,), english=(words,)) for entity in sample.entities),
        facts=tuple(replace(f, evidence=(Evidence("polo", 0, 0, 1, words),), time=words) for f in sample.facts),
    )


@pytest.mark.parametrize("format_", ["trig", "nquads", "jsonld"])
def test_formats_with_graphs_keep_every_quad(format_: str) -> None:
    store = twin(two_documents())
    assert set(again(as_bytes(store, format_), format_)) == set(store)


@pytest.mark.parametrize("format_", ["turtle", "ntriples", "rdfxml"])
def test_formats_without_graphs_keep_every_triple(format_: str) -> None:
    store = twin(two_documents())
    assert {quad.triple for quad in again(as_bytes(store, format_), format_)} == {quad.triple for quad in store}


@pytest.mark.parametrize("format_", [f.name for f in RDF_FORMATS])
def test_another_parser_reads_the_same(format_: str, tmp_path: Path) -> None:
    KnowledgeGraph(knowledge()).save(tmp_path)
    written = export(tmp_path / "polo.trig", format_=format_)
    names = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml", "jsonld": "json-ld"}
    read = Dataset().parse(data=written, format=names.get(format_, format_))
    assert {triple[:3] for triple in read.quads()} == set(union(evidence_dataset(knowledge())))


@pytest.mark.parametrize("format_", FORMATS)
def test_the_same_graph_gives_the_same_bytes_in_whatever_order_it_came(format_: str) -> None:
    store = twin(two_documents())
    turned = Store()
    turned.extend(sorted(store, key=str, reverse=True))
    assert as_bytes(store, format_) == as_bytes(turned, format_)


@pytest.mark.parametrize("name", ["polo.trig", "polo.ttl"])
def test_a_file_comes_out_as_it_went_in(name: str, tmp_path: Path) -> None:
    KnowledgeGraph(knowledge()).save(tmp_path)
    quads = set(read_quads([tmp_path / name]))
    (tmp_path / "again.nq").write_bytes(export(tmp_path / name, format_="nquads"))
    assert set(read_quads([tmp_path / "again.nq"])) == quads  # datatypes and all


def test_a_store_gives_offsets_back_in_their_own_type(tmp_path: Path) -> None:
    KnowledgeGraph(knowledge()).save(tmp_path)
    open_store([tmp_path / "polo.trig"], tmp_path / "store")
    assert export(tmp_path / "store", format_="trig") == export(tmp_path / "polo.trig", format_="trig")


def test_blank_nodes_of_others_have_the_same_names_each_time(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("<urn:a> <urn:b> [ <urn:c> [ <urn:d> 1 ] ] .")
    (tmp_path / "b.ttl").write_text("<urn:a> <urn:b> [ <urn:c> [ <urn:d> 1 ] ] .")
    assert export(tmp_path / "a.ttl", format_="nquads") == export(tmp_path / "b.ttl", format_="nquads")
    both = export(tmp_path / "a.ttl", tmp_path / "b.ttl", format_="nquads")
    assert both.count(b"\n") == 6
    assert both == export(tmp_path / "b.ttl", tmp_path / "a.ttl", format_="nquads")


def test_the_clean_graph_can_be_made_from_the_twin() -> None:
    assert as_bytes(twin(knowledge()), "turtle", clean=True).decode() == to_turtle(clean_graph(knowledge()))


def test_triple_terms_take_the_place_of_reification() -> None:
    written = as_bytes(twin(knowledge()), "trig", triple_terms=True)
    assert b"rdf:reifies <<( e:okcoin kgv:headquarteredIn e:hainan )>>" in written
    assert b"rdf:subject" not in written
    assert len(list(parse(written, format=RdfFormat.TRIG))) == len(twin(knowledge())) - 2 * len(knowledge().facts)


def test_a_format_without_triple_terms_says_so() -> None:
    with pytest.raises(KgError, match="jsonld has no triple terms"):
        as_bytes(twin(knowledge()), "jsonld", triple_terms=True)


def test_graphml_has_every_fact_with_its_attributes() -> None:
    graph = from_graphml(as_bytes(twin(knowledge()), "graphml").decode())
    assert graph.edges["okcoin", "hainan", "f2"]["relation"] == "headquarteredIn"
    assert {key for _, _, key in graph.edges(keys=True)} == {fact.id for fact in knowledge().facts}


def test_a_row_of_the_table_holds_the_fact_and_all_its_evidence() -> None:
    rows = list(csv.DictReader(io.StringIO(as_bytes(twin(two_documents()), "csv").decode(), newline="")))
    row = next(row for row in rows if row["id"] == "f2")
    assert (row["subject_label"], row["label_en"], row["object_label"]) == ("OKCoin", "headquartered in", "Hainan")
    assert (row["polarity"], row["modality"], row["time_value"]) == ("affirmed", "actual", "2019")
    assert [evidence["document"] for evidence in json.loads(row["evidence"])] == ["altro", "polo"]


@settings(max_examples=50, deadline=None)
@given(WORDS)
def test_any_words_come_back_from_the_table(words: str) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(spoken(words)), newline="")))
    assert len(rows) == len(knowledge().facts)
    assert {row["subject_label"] for row in rows} <= {words, f"'{words}"}
    assert all(json.loads(row["evidence"])[0]["text"] == words for row in rows)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_is_a_formula(words: str) -> None:
    rows = list(csv.reader(io.StringIO(to_csv(spoken(words)), newline="")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def unquoted(literal: str) -> str:
    """What a parser of Cypher reads in a string expression; fails where the expression holds anything else."""
    names = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "'": "'", "\\": "\\"}
    parts = re.fullmatch(r"'((?:[^'\\]|\\[nrtbf'\\])*)'(?: \+ '((?:[^'\\]|\\[nrtbf'\\])*)')*", literal, re.DOTALL)
    assert parts is not None
    inner = re.findall(r"'((?:[^'\\]|\\.)*)'", literal, re.DOTALL)
    return "".join(re.sub(r"\\(.)", lambda m: names[m[1]], part) for part in inner)


@settings(max_examples=300, deadline=None)
@given(st.one_of(WORDS, st.text("\\'u0U27\n", max_size=12)))
def test_a_string_literal_of_cypher_gives_back_its_words_to_old_and_new_parsers(words: str) -> None:
    literal = quoted(words)
    assert unquoted(literal) == words
    assert not re.search(r"\\[uU]", literal)  # which old parsers read before anything else


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_inside_their_literals(words: str) -> None:
    bare = re.sub(r"'(?:[^'\\]|\\.)*'", "''", to_cypher(spoken(words)), flags=re.DOTALL)
    assert "DETACH" not in bare
    assert bare.count(";\n") == bare.count(";") == 1 + len(knowledge().entities) + len(knowledge().facts)


@given(WORDS)
def test_the_type_of_a_relationship_is_a_plain_name(relation: str) -> None:
    assert re.fullmatch("[A-Z][A-Z0-9_]*", relationship_type(relation))


@settings(max_examples=30, deadline=None)
@given(WORDS.filter(str.strip))
def test_any_words_come_back_from_every_rdf_format(words: str) -> None:
    store = twin(spoken(words))
    for format_ in RDF_FORMATS:
        if format_.name == "rdfxml" and re.search("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", words):
            with pytest.raises(KgError, match="RDF/XML has no way to write the character"):
                as_bytes(store, format_.name)
        else:
            found = recall(again(as_bytes(store, format_.name), format_.name))
            assert {entity.label for entity in found.entities} == {entity.label for entity in recall(store).entities}


def test_the_format_is_told_by_name_or_by_ending() -> None:
    assert format_for(None, Path("a.GraphML")) == "graphml"
    assert format_for("csv", Path("a.ttl")) == "csv"


@pytest.mark.parametrize(("name", "path"), [("doc", None), (None, "a.doc"), (None, None)])
def test_an_unknown_format_lists_the_known_ones(name: str | None, path: str | None) -> None:
    with pytest.raises(KgError, match="turtle, trig, ntriples, nquads, jsonld, rdfxml, graphml, csv, jsonl, cypher"):
        format_for(name, Path(path) if path else None)


def test_rdf_of_others_is_written_too() -> None:
    store = Store()
    store.update("INSERT DATA { <urn:a> <urn:b> <urn:c> }")
    assert list(again(as_bytes(store, "turtle"), "turtle").quads_for_pattern(NamedNode("urn:a"), None, None))
