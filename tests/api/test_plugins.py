"""Another package adds rules, relations, languages and readers by being installed, and is told where it is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kg.plugins import functions, packages
from kg.reading.formats import READERS, readers
from kg.rules import FACT_RULES, PHRASE_RULES, fact_rules, phrase_rules

ROOT = Path(__file__).parents[2]


def install(folder: Path, points: str, files: Mapping[str, str]) -> None:
    """Write a package as pip would have installed it into `folder`."""
    info = folder / "my_kg-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: my-kg\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(points)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf8")


def run(folder: Path, code: str) -> str:
    """What `code` prints in a Python of its own that finds the packages of `folder`."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)]), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


BUILD = """
import kg
from tests.handmade import pipeline
graph = kg.build_text("La Cina costruisce una città.", model=pipeline())
for fact in graph.facts:
    print(fact.subject, fact.relation.id, fact.relation.labels.get("en"), fact.object, fact.rules[0], sep=" ")
"""


def test_a_rule_adds_facts_behind_those_of_kg(tmp_path: Path) -> None:
    rules = '''
from kg.rules.clause import Argument, Proposition

def backwards(clause, grammar):
    """ "La Cina costruisce una città": (città, apparire a, Cina)."""
    for subject in clause.subjects:
        for item in clause.objects:
            yield Proposition(item, "apparire a", subject, (item.token, clause.head, subject.token), ("backwards",))

def itself(noun, grammar):
    for child in noun.children:
        if child.dep_ == "det":
            yield Proposition(Argument(noun), "avere", Argument(noun.head), (noun, child), ("itself",))
'''
    points = "[kg.rules]\nbackwards = my_rules:backwards\n[kg.phrase_rules]\nitself = my_rules:itself\n"
    install(tmp_path, points, {"my_rules.py": rules})
    printed = run(tmp_path, BUILD).splitlines()
    assert "cina builds builds citta verb_object" in printed
    assert any(line.startswith("citta ") and line.endswith(" cina backwards") for line in printed)
    assert any(line.endswith(" itself") for line in printed)


def test_a_relation_has_its_term_and_its_predicates(tmp_path: Path) -> None:
    vocabulary = """
@prefix kgv: <https://kg.example/vocabulary#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
kgv:erects a kgv:Relation, rdf:Property ; rdfs:label "erige"@it, "erects"@en .
kgv:uses rdfs:label "adopera"@it .
"""
    files = {"my_relations/__init__.py": "", "my_relations/vocabulary.ttl": vocabulary}
    files["my_relations/it.tsv"] = "# what a reader of buildings asks for\ncostruire\terects\tactive\tPlace\tPlace\n"
    install(tmp_path, "[kg.relations]\nbuildings = my_relations\n", files)
    code = (
        BUILD
        + """
from kg.rdf import canonical_relations, relation_labels
from kg.rdf.conformance import check, union
print("erects" in canonical_relations(), relation_labels("uses")["it"], "kgv:erects" in graph.files()["text.ttl"])
print(check(union([graph.rdf, graph.evidence])))
moved = kg.KnowledgeGraph(graph.knowledge, "https://example.org/")
print(check(union([moved.rdf, moved.evidence]), moved.base))
"""
    )
    assert run(tmp_path, code).splitlines() == [
        "cina erects erects citta verb_object",
        "True usa True",
        "()",
        "()",
    ]


def test_a_reader_reads_the_ending_that_it_is_named_by(tmp_path: Path) -> None:
    reader = """
from kg.reading.found import Found, composed

def read_shout(given):
    text, blocks = composed([("paragraph", given.data.decode().capitalize())])
    yield Found(given.name, text, blocks)

def read_nothing(given):
    return []
"""
    points = "[kg.readers]\nshout = my_reader:read_shout\ntxt = my_reader:read_nothing\n"
    install(tmp_path, points, {"my_reader.py": reader})
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.SHOUT").write_text("LA CITTÀ CRESCE.", "utf8")
    (tmp_path / "articles" / "b.txt").write_text("La città cala.", "utf8")
    code = f"""
from kg.reading import discover, read_article
for name in discover([{str(tmp_path / "articles")!r}]):
    print(read_article(name).text)
"""
    assert run(tmp_path, code).splitlines() == ["La città cresce.", "La città cala."]


def test_a_language_is_a_folder_of_tables_and_a_pipeline(tmp_path: Path) -> None:
    install(tmp_path, "[kg.languages]\noc = my_language\nit = my_language\n", {"my_language/__init__.py": ""})
    for part in ("grammar", "lexicon"):
        shutil.copytree(ROOT / "kg" / "lang" / "it" / part, tmp_path / "my_language" / part)
    shutil.copy(ROOT / "kg" / "lang" / "it" / "regions.tsv", tmp_path / "my_language" / "regions.tsv")
    code = f"""
from tests.handmade import pipeline
pipeline().to_disk({str(tmp_path / "my_language" / "model")!r})
import kg
from kg.lang.data import folders, languages
print(languages(), "my_language" in str(folders()["it"]))
graph = kg.build_text("La Cina costruisce una città.", lang="oc")
print([(f.subject, f.relation.id, f.object) for f in graph.facts], {{e.lang for e in graph.entities}})
"""
    printed = run(tmp_path, code).splitlines()
    assert printed == ["('it', 'oc') False", "[('cina', 'builds', 'citta')] {'oc'}"]


@pytest.mark.parametrize(
    ("points", "told"),
    [
        ("[kg.rules]\nbad = my_missing:rule\n", "plugin 'bad' (kg.rules) of my-kg does not load: ModuleNotFoundError"),
        ("[kg.rules]\nbad = my_bad:nothing\n", "plugin 'bad' (kg.rules) of my-kg does not load: AttributeError"),
        ("[kg.rules]\nbad = my_bad:number\n", "plugin 'bad' (kg.rules) of my-kg is no function"),
        ("[kg.rules]\nbad = my_worse:rule\n", "plugin 'bad' (kg.rules) of my-kg does not load: ZeroDivisionError"),
        ("[kg.languages]\nbad = my_bad\n", "plugin 'bad' (kg.languages) of my-kg is no package"),
        ("[kg.relations]\nbad = my_turtle\n", "vocabulary.ttl' is no Turtle: line 2"),
    ],
)
def test_a_broken_plugin_is_named_in_one_line(tmp_path: Path, points: str, told: str) -> None:
    files = {"my_bad.py": "number = 7\n", "my_worse.py": "1 / 0\n"}
    files |= {"my_turtle/__init__.py": "", "my_turtle/vocabulary.ttl": "# broken\n<a> <b> .\n"}
    install(tmp_path, points, files)
    code = """
import kg
from tests.handmade import pipeline
try:
    kg.build_text("La Cina costruisce una città.", model=pipeline())
except kg.KgError as error:
    print(error)
"""
    printed = run(tmp_path, code)
    assert told in printed
    assert printed.count("\n") == 1


def test_without_plugins_there_is_what_kg_has() -> None:
    assert [*functions("kg.rules"), *packages("kg.languages")] == []
    assert (fact_rules(), phrase_rules(), readers()) == (FACT_RULES, PHRASE_RULES, READERS)
