"""`kg check`, typed as a user would, with what is wrong with graphs, files and shapes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store, parse
from rdflib import RDF, SH, Graph
from typer.testing import Result

from kg.knowledge_graph import KnowledgeGraph
from kg.store import open_store
from tests.command.typed import assert_one_line, kg
from tests.rdf.samples import hostile, two_documents
from tests.sample import knowledge

SHAPE = """
@prefix kgv: <https://kg.example/vocabulary#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
<urn:s> a sh:NodeShape ; sh:targetClass kgv:Place ;
    sh:property [ sh:path owl:sameAs ; sh:minCount 1 ; sh:message "A place is linked."@en ] .
"""


def kg_check(*arguments: str) -> Result:
    """The command, in this process."""
    return kg("check", *arguments)


def change(path: Path, old: str, new: str, to: str) -> None:
    """Write a copy of a file in which `old` is `new`."""
    text = path.read_text("utf8")
    assert old in text
    path.with_name(to).write_text(text.replace(old, new), "utf8")


def test_what_kg_wrote_conforms(built: Path) -> None:
    alone, both = kg_check("polo.ttl"), kg_check("polo.ttl", "polo.trig")
    assert (alone.exit_code, both.exit_code) == (0, 0)
    assert alone.stdout.endswith(" triples, 0 statements\n")
    assert both.stdout.startswith("conforms: ")
    assert both.stdout.endswith(" triples, 4 statements\n")


def test_a_file_named_twice_counts_once(built: Path) -> None:
    assert kg_check("polo.trig", "polo.trig").stdout == kg_check("polo.trig").stdout


def test_a_folder_stands_for_its_trig_files_and_a_store_for_itself(built: Path) -> None:
    open_store(["polo.trig"], built / "lager").flush()
    assert kg_check(".").stdout == kg_check("polo.trig").stdout
    assert kg_check("lager").stdout == kg_check("polo.trig").stdout


def test_another_base_is_found_in_the_files(tmp_path: Path) -> None:
    KnowledgeGraph(knowledge(), "https://example.org/kg#").save(tmp_path)
    result = kg_check(str(tmp_path / "polo.ttl"), str(tmp_path / "polo.trig"))
    assert (result.exit_code, result.stdout[:9]) == (0, "conforms:")


def test_graphs_of_two_bases_are_checked_each_with_its_own_shapes(built: Path, tmp_path: Path) -> None:
    KnowledgeGraph(two_documents(), "https://example.org/").save(tmp_path / "due")
    change(tmp_path / "due" / "polo.trig", "kgv:affirmed", "kgv:denied_", "schlecht.trig")
    result = kg_check("polo.trig", "due/polo.trig")
    assert (result.exit_code, result.stdout.endswith(" 8 statements\n")) == (0, True)
    assert kg_check("polo.trig", "due/schlecht.trig").exit_code == 1


def test_a_violation_is_one_line_with_file_node_property_and_reason(built: Path) -> None:
    change(built / "polo.trig", "kgv:polarity kgv:denied", "kgv:polarity kgv:actual", "falsch.trig")
    result = kg_check("falsch.trig")
    assert result.exit_code == 1
    first, last = result.stdout.splitlines()
    reason = "A statement has one polarity: affirmed or denied."
    assert first == f"falsch.trig: st:f4 kgv:polarity: {reason} [kgv:actual]"
    assert last.startswith("does not conform, 1 wrong: ")


def test_files_are_checked_together_and_each_problem_has_its_file(built: Path) -> None:
    (built / "hart.ttl").write_text(
        "@prefix e: <https://kg.example/entity/> . @prefix kgv: <https://kg.example/vocabulary#> .\n"
        "e:okcoin a kgv:Organization ; kgv:uses e:bitcoin .\n"
    )
    result = kg_check("polo.trig", "hart.ttl")
    assert "polo.trig: doc:polo: What is planned, desired, possible" in result.stdout
    assert "[st:f4]" in result.stdout
    assert "hart.ttl: e:okcoin skos:prefLabel" in kg_check("hart.ttl").stdout


def test_a_term_that_the_vocabulary_lacks_is_noticed(built: Path) -> None:
    change(built / "polo.ttl", "kgv:headquarteredIn e:", "kgv:headquarterdIn e:", "vertippt.ttl")
    result = kg_check("vertippt.ttl")
    assert result.exit_code == 1
    assert "vertippt.ttl: e:okcoin kgv:headquarterdIn: The vocabulary has no term 'headquarterdIn'." in result.stdout


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ('"2021-02-30"^^xsd:date', True),
        ('"-0043-03-15"^^xsd:date', False),
        ('"mai"^^xsd:gYear', True),
        ('"1e3"^^xsd:decimal', True),
        ('"maybe"^^xsd:boolean', True),
        ('"1"^^xsd:boolean', False),
        ('"-1"^^xsd:nonNegativeInteger', True),
        ('"anything"^^<urn:mine>', False),
    ],
)
def test_a_value_that_its_type_does_not_allow_is_noticed_and_nothing_else(built: Path, value: str, wrong: bool) -> None:
    text = (built / "polo.ttl").read_text("utf8")
    (built / "wert.ttl").write_text(
        f"@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n{text}\ne:hainan <urn:p> {value} .\n", "utf8"
    )
    result = kg_check("wert.ttl")
    assert result.exit_code == wrong
    assert ("does not allow it" in result.stdout) == wrong
    assert result.stderr == ""


def test_a_day_before_the_year_one_is_a_time(built: Path) -> None:
    change(built / "polo.trig", '"2019"^^xsd:gYear', '"-0043-03-15"^^xsd:date', "antik.trig")
    assert kg_check("antik.trig").exit_code == 0


def test_an_entity_of_two_kinds_is_a_warning(built: Path) -> None:
    (built / "due.ttl").write_text(
        "@prefix e: <https://kg.example/entity/> . @prefix kgv: <https://kg.example/vocabulary#> .\n"
        "e:hainan a kgv:Person .\n"
    )
    result = kg_check("polo.ttl", "due.ttl")
    assert result.exit_code == 0
    assert "polo.ttl, due.ttl: e:hainan rdf:type: warning: An entity is of one kind." in result.stdout
    assert result.stdout.endswith("1 to look at\n")


def test_the_report_of_the_w3c_is_turtle_that_others_read(built: Path) -> None:
    change(built / "polo.trig", "kgv:modality", "kgv:mood", "falsch.trig")
    result = kg_check("falsch.trig", "--format", "turtle")
    report = Graph().parse(data=result.stdout, format="turtle")
    assert result.exit_code == 1
    assert str(report.value(report.value(None, RDF.type, SH.ValidationReport), SH.conforms)) == "false"
    results = set(report.objects(None, SH.result))
    assert results
    for needed in (SH.focusNode, SH.resultSeverity, SH.sourceConstraintComponent, SH.resultMessage):
        assert results == set(report.subjects(needed))
    assert len(list(parse(result.stdout.encode(), format=RdfFormat.TURTLE))) == len(report)


def test_the_report_for_programs_is_json(built: Path) -> None:
    change(built / "polo.trig", "kgv:polarity kgv:denied", "kgv:polarity kgv:actual", "falsch.trig")
    good, bad = (json.loads(kg_check(name, "--format", "json").stdout) for name in ("polo.trig", "falsch.trig"))
    assert (good["conforms"], good["statements"], good["results"]) == (True, 4, [])
    (only,) = bad["results"]
    assert (only["files"], only["focus"], only["path"]) == (["falsch.trig"], "st:f4", "kgv:polarity")


@pytest.mark.parametrize("form", ["text", "turtle", "json"])
def test_the_same_graphs_give_the_same_report(built: Path, form: str) -> None:
    change(built / "polo.trig", "kgv:modality", "kgv:mood", "falsch.trig")
    assert kg_check("falsch.trig", "--format", form).stdout == kg_check("falsch.trig", "--format", form).stdout


def test_own_shapes_are_checked_besides(built: Path) -> None:
    (built / "form.ttl").write_text(SHAPE)
    result = kg_check("polo.ttl", "--shapes", "form.ttl")
    assert result.exit_code == 1
    assert "polo.ttl: e:hainan owl:sameAs: A place is linked." in result.stdout


def test_own_shapes_look_at_any_graph(built: Path) -> None:
    (built / "form.ttl").write_text(SHAPE.replace("kgv:Place", "<urn:C>"))
    (built / "fremd.ttl").write_text("<urn:a> a <urn:C> .")
    assert "fremd.ttl: urn:a owl:sameAs: A place is linked." in kg_check("fremd.ttl", "--shapes", "form.ttl").stdout


@pytest.mark.parametrize(
    "shape",
    [
        "sh:property [ sh:minCount 1 ]",
        "sh:property [ sh:path kgv:uses ; sh:minCount 'x' ]",
        "sh:property [ sh:path kgv:uses ; sh:pattern '(' ]",
        "sh:sparql [ sh:select 'SELECT $this WHERE { $this ?p' ]",
        "sh:sparql [ sh:select 'SELECT $this WHERE { SERVICE <http://127.0.0.1:9/> { $this ?p ?o } }' ]",
    ],
)
def test_shapes_that_are_none_are_told_in_one_line(built: Path, shape: str) -> None:
    (built / "form.ttl").write_text(SHAPE.replace("sh:property [", f"{shape} ; sh:property [", 1))
    result = kg_check("polo.ttl", "--shapes", "form.ttl")
    assert_one_line(result, "shapes")


@pytest.mark.parametrize("words", ["\x1b[31m\x07", "«'\"\\\n<è>", "\u202etxt", "<script>", "a b/c"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_hostile_name_steers_no_terminal(tmp_path: Path, words: str, form: str) -> None:
    files = KnowledgeGraph(hostile(words, words)).files()
    text = files[f"{words}.trig"].replace("kgv:modality kgv:actual", 'kgv:modality "\\u001B[2J\\u202E"')
    (tmp_path / "feind.trig").write_text(text, "utf8")
    result = kg_check(str(tmp_path / "feind.trig"), "--format", form)
    assert result.exit_code == 1
    assert all(char.isprintable() or char == "\n" for char in result.stdout)


def test_wrong_files_are_told_in_one_line(built: Path) -> None:
    (built / "kaputt.ttl").write_text("@prefix e: <urn:e> .\ne:a e:b .\n")
    (built / "fremd.ttl").write_text("<urn:a> <urn:b> <urn:c> .")
    (built / "leer.ttl").write_text("")
    (built / "drei.nt").write_text("<urn:a> <urn:b> <<( <urn:c> <urn:d> <urn:e> )>> .")
    assert_one_line(kg_check("weg.trig"), "no such file: 'weg.trig'")
    assert_one_line(kg_check("kaputt.ttl"), "'kaputt.ttl', line 2")
    assert_one_line(kg_check("polo.trig", "fremd.ttl"), "nothing of kg's in 'fremd.ttl'")
    assert_one_line(kg_check("leer.ttl"), "nothing of kg's in 'leer.ttl'")
    assert_one_line(kg_check("drei.nt"), "'drei.nt'", "triple terms")
    assert_one_line(kg_check("polo.html"), "unknown RDF format: 'polo.html'")
    assert_one_line(kg_check("polo.ttl", "--shapes", "weg.ttl"), "no such file: 'weg.ttl'")
    assert_one_line(kg_check("polo.ttl", "--shapes", "kaputt.ttl"), "'kaputt.ttl', line 2")


def test_an_unknown_format_is_wrong_usage(built: Path) -> None:
    assert kg_check("polo.ttl", "--format", "word").exit_code == 2


def test_checking_changes_no_file(built: Path) -> None:
    before = {path.name: path.read_bytes() for path in built.iterdir()}
    kg_check("polo.ttl", "polo.trig")
    assert {path.name: path.read_bytes() for path in built.iterdir()} == before


def test_a_store_that_is_checked_stays_as_it_is(built: Path) -> None:
    store = open_store(["polo.trig"], built / "lager")
    size = len(store)
    del store
    kg_check("lager")
    assert len(Store.read_only(str(built / "lager" / "data"))) == size
