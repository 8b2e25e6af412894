"""Turtle and TriG hold what the graph holds, in the same bytes every time."""

from __future__ import annotations

import os
import subprocess
import sys

import pyoxigraph
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rdflib import XSD, Dataset, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from kg.rdf import clean_graph, evidence_dataset, to_trig, to_turtle
from tests.rdf.samples import hostile, two_documents
from tests.sample import knowledge

ids = st.text(min_size=1, max_size=12)
words = st.text(min_size=1, max_size=30)


def quads(dataset):
    """The quads of a dataset, as a set."""
    return set(dataset.quads())


def through_oxigraph(text, trig):
    """What Oxigraph reads in `text`, as rdflib holds it."""
    format_ = pyoxigraph.RdfFormat.TRIG if trig else pyoxigraph.RdfFormat.TURTLE
    read = list(pyoxigraph.parse(text.encode(), format=format_))
    data = pyoxigraph.serialize(read, format=pyoxigraph.RdfFormat.N_QUADS)
    return Dataset().parse(data=data, format="nquads")


def test_turtle_is_read_back_as_the_same_graph():
    graph = clean_graph(two_documents())
    text = to_turtle(graph)
    assert isomorphic(Graph().parse(data=text, format="turtle"), graph)
    assert isomorphic(through_oxigraph(text, trig=False).default_graph, graph)


def test_trig_is_read_back_as_the_same_dataset():
    dataset = evidence_dataset(two_documents())
    text = to_trig(dataset)
    assert quads(Dataset().parse(data=text, format="trig")) == quads(dataset)
    assert quads(through_oxigraph(text, trig=True)) == quads(dataset)


@settings(deadline=None, max_examples=60)
@example('\'"""\\n\n\r\t\x00\x7f\u2028\ufeff\U0001f600', "a/b#c?d%20e<f>.")
@example('"""', "..")
@example("\ud800</script>", "\ud800~!$&'()*+,;=:@[]{}|^`\\")
@example("00", "0")
@example("A:\x7f", "A:##")
@given(words, ids)
def test_no_text_and_no_id_can_break_them(text, id_):
    sample = hostile(text, id_)
    clean, twin = clean_graph(sample), evidence_dataset(sample)
    turtle, trig = to_turtle(clean), to_trig(twin)
    turtle.encode()
    assert set(through_oxigraph(turtle, trig=False).default_graph) == set(clean)
    assert quads(through_oxigraph(trig, trig=True)) == quads(twin)
    assert set(Graph().parse(data=turtle, format="turtle")) == set(clean)
    assert quads(Dataset().parse(data=trig, format="trig")) == quads(twin)


def test_the_same_input_gives_the_same_bytes_under_every_hash_seed():
    code = (
        "from tests.rdf.samples import two_documents; import kg.rdf as r; k = two_documents();"
        "print(r.to_turtle(r.clean_graph(k)), r.to_trig(r.evidence_dataset(k)))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_only_prefixes_in_use_are_declared():
    text = to_turtle(clean_graph(knowledge()))
    assert "@prefix e: <https://kg.example/entity/> ." in text
    assert "@prefix prov:" not in text


def test_it_reads_well():
    lines = to_turtle(clean_graph(knowledge())).split("\n\n")
    assert lines[5] == (
        "e:pechino a kgv:Place ;\n"
        '    rdfs:label "Beijing"@en, "Pechino"@it ;\n'
        '    skos:prefLabel "Beijing"@en, "Pechino"@it ;\n'
        "    owl:sameAs <https://sws.geonames.org/1816670/> ;\n"
        "    rel:wantsTo-creare e:polo ."
    )


def test_numbers_stand_in_their_order():
    graph = Graph()
    for number in (10, 9, 1):
        graph.add((URIRef(f"urn:f{number}"), URIRef("urn:p"), Literal(number)))
    subjects = [line.split()[0] for line in to_turtle(graph).split("\n") if line]
    assert subjects == ["<urn:f1>", "<urn:f9>", "<urn:f10>"]


def test_the_named_graphs_follow_what_they_share():
    text = to_trig(evidence_dataset(two_documents()))
    assert text.index("e:pechino a kgv:Place") < text.index("doc:altro {") < text.index("doc:polo {")


@pytest.mark.parametrize(
    ("literal", "written"),
    [(Literal("1", datatype=XSD.integer), "1"),
     (Literal("1.", datatype=XSD.decimal, normalize=False), f'"1."^^<{XSD.decimal}>'),
     (Literal(True), "true"), (Literal("a\nb"), r'"a\nb"'), (Literal("x", lang="it"), '"x"@it')],
)  # fmt: skip
def test_literals_are_short_where_turtle_has_a_short_form(literal, written):
    graph = Graph(bind_namespaces="none").add((URIRef("urn:a"), URIRef("urn:b"), literal))
    assert to_turtle(graph) == f"<urn:a> <urn:b> {written} .\n"
