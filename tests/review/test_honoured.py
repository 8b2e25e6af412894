"""What a reader decided holds in every later build, whatever articles come in and in whatever order."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

import kg
from kg.decisions import Decisions, decisions_in
from kg.knowledge_graph import KnowledgeGraph
from kg.rdf.conformance import check, union
from kg.values import EntityType, Modality
from tests.handmade import pipeline

ARTICLES = {
    "uno.txt": "Xi costruisce un ponte. Huobi usa Bitcoin.",
    "due.txt": "La Cina compra un ponte. Bitcon usa Huobi.",
    "tre.txt": "Rossi compra una squadra. OKCoin usa Bitcoin.",
    "quattro.txt": "Rossi pubblica una legge. Jinping costruisce un ponte.",
}
DECIDED = """
[[merge]]
things = ["Xi", "Jinping"]

[[merge]]
things = ["Bitcoin", "Bitcon"]

[[keep_apart]]
things = [{ name = "Rossi", document = "tre" }, { name = "Rossi", document = "quattro" }]

[[rename]]
thing = "Xi"
to = "Xi Jinping"

[[rename]]
thing = { name = "Rossi", document = "tre" }
to = "Paolo Rossi"

[[set_type]]
thing = "OKCoin"
type = "Organization"

[[wrong_fact]]
subject = "Cina"
predicate = "comprare"
object = "ponte"

[[missing_fact]]
subject = "OKCoin"
predicate = "headquartered in"
object = { name = "Hainan", type = "Place" }

[[missing_fact]]
subject = "Huobi"
predicate = "vendere"
object = "Bitcoin"
modality = "planned"
evidence = "Huobi usa Bitcoin"
"""


def built(folder: Path, names: tuple[str, ...], decisions: Decisions) -> KnowledgeGraph:
    for name in names:
        (folder / name).write_text(ARTICLES[name], "utf8")
    return kg.build(*(folder / name for name in names), model=pipeline(), decisions=decisions)


def said(graph: KnowledgeGraph) -> set[tuple[str, str, str]]:
    """The facts in words."""
    labels = {entity.id: entity.label for entity in graph.entities}
    return {(labels[f.subject], f.relation.lemma, labels[f.object]) for f in graph.facts}


def one(text: str, decided: str) -> KnowledgeGraph:
    return kg.build_text(text, "uno", model=pipeline(), decisions=decisions_in(decided))


@pytest.mark.parametrize("names", [p for p in permutations(ARTICLES) if p[0] < p[-1]], ids=" ".join)
def test_decisions_hold_with_more_articles_in_any_order(tmp_path: Path, names: tuple[str, ...]) -> None:
    graph = built(tmp_path, names, decisions_in(DECIDED))
    assert graph.unmet == ()
    assert said(graph) == {
        ("Xi Jinping", "costruire", "ponte"),
        ("Huobi", "usare", "Bitcoin"),
        ("Bitcoin", "usare", "Huobi"),
        ("Paolo Rossi", "comprare", "squadra"),
        ("Rossi", "pubblicare", "legge"),
        ("OKCoin", "usare", "Bitcoin"),
        ("OKCoin", "headquartered in", "Hainan"),
        ("Huobi", "vendere", "Bitcoin"),
    }
    assert {e.id for e in graph.entities} >= {"xi-jinping", "paolo-rossi", "rossi-2", "okcoin", "hainan"}
    assert not check(union([graph._clean, graph._twin]))


def test_what_was_decided_on_one_article_holds_when_another_is_added(tmp_path: Path) -> None:
    before = built(tmp_path, ("uno.txt",), decisions_in(DECIDED))
    after = built(tmp_path, ("due.txt", "uno.txt"), decisions_in(DECIDED))
    assert ("Xi Jinping", "costruire", "ponte") in said(before) & said(after)
    assert len(before.unmet) > len(after.unmet)


def test_a_missing_fact_is_sure_and_has_the_decisions_as_its_document() -> None:
    graph = one("OKCoin usa Bitcoin.", '[[missing_fact]]\nsubject = "OKCoin"\npredicate = "uses"\nobject = "Hainan"')
    fact = graph.facts[-1]
    assert (fact.rules, fact.confidence, fact.relation.id) == (("decision",), 1.0, "uses")
    assert (fact.evidence[0].document, fact.evidence[0].text.split("\n")[0]) == ("decisions", "[[missing_fact]]")
    source = graph.knowledge.sources[-1]
    assert source.text[fact.evidence[0].start : fact.evidence[0].end] == fact.evidence[0].text


def test_a_missing_fact_enters_every_file(tmp_path: Path) -> None:
    graph = one("OKCoin usa Bitcoin.", '[[missing_fact]]\nsubject = "OKCoin"\npredicate = "uses"\nobject = "Hainan"')
    for path in graph.save(tmp_path):
        assert "Hainan" in path.read_text("utf8"), path.name
    assert '"rule": "decision"' in (tmp_path / "uno.jsonl").read_text("utf8")
    assert ("decision",) in [fact.rules for fact in kg.load(tmp_path / "uno.trig").facts]


def test_a_fact_that_an_article_tells_is_quoted_from_there() -> None:
    decided = """
[[missing_fact]]
subject = "OKCoin"
predicate = "vendere"
object = "Bitcoin"
modality = "planned"
evidence = "OKCoin   usa Bitcoin"
"""
    graph = one("La Cina usa un ponte.\n\nOKCoin usa\nBitcoin.", decided)
    fact = next(f for f in graph.facts if f.rules == ("decision",))
    assert (fact.evidence[0].document, fact.evidence[0].sentence) == ("uno", 1)
    assert fact.evidence[0].text == "OKCoin usa\nBitcoin"
    assert fact.modality is Modality.PLANNED
    assert [source.id for source in graph.knowledge.sources] == ["uno"]


def test_a_wrong_fact_goes_with_what_stands_in_no_other() -> None:
    graph = one("La Cina usa un ponte. OKCoin usa Bitcoin.", '[[wrong_fact]]\nsubject = "Cina"\nobject = "ponte"')
    assert said(graph) == {("OKCoin", "usare", "Bitcoin")}
    assert {entity.label for entity in graph.entities} == {"OKCoin", "Bitcoin"}


def test_a_wrong_fact_of_another_predicate_stays() -> None:
    decided = '[[wrong_fact]]\nsubject = "Cina"\npredicate = "comprare"\nobject = "ponte"'
    graph = one("La Cina usa un ponte.", decided)
    assert len(graph.facts) == 1
    assert graph.unmet == (
        'decisions.toml: wrong fact subject = "Cina", predicate = "comprare", object = "ponte": no such fact',
    )


def test_what_is_merged_states_nothing_of_itself() -> None:
    graph = one("OKCoin usa Huobi. Huobi usa Bitcoin.", '[[merge]]\nthings = ["OKCoin", "Huobi"]')
    assert said(graph) == {("OKCoin", "usare", "Bitcoin")}
    assert graph.entities[-1].names == ("OKCoin", "Huobi")


def test_the_type_of_a_thing_is_what_was_decided() -> None:
    graph = one("OKCoin usa Bitcoin.", '[[set_type]]\nthing = "okcoin"\ntype = "Organization"')
    assert {e.label: e.type for e in graph.entities}["OKCoin"] is EntityType.ORGANIZATION


def test_a_part_of_a_name_is_not_the_name_of_a_decision() -> None:
    """The next article may tell of another Rossi."""
    graph = one("Anna Rossi usa Bitcoin.", '[[rename]]\nthing = "Rossi"\nto = "Mario Rossi"')
    assert said(graph) == {("Anna Rossi", "usare", "Bitcoin")}
    (line,) = graph.unmet
    assert line.endswith("'Rossi' is no label; there is 'Anna Rossi'")


@pytest.mark.parametrize(
    "decided",
    [
        '[[merge]]\nthings = ["Nessuno", "Niente"]',
        '[[keep_apart]]\nthings = ["Nessuno", "Niente"]',
        '[[rename]]\nthing = "Nessuno"\nto = "Qualcuno"',
        '[[set_type]]\nthing = "Nessuno"\ntype = "Person"',
        '[[wrong_fact]]\nsubject = "Nessuno"\nobject = "Bitcoin"',
        '[[missing_fact]]\nsubject = "Nessuno"\npredicate = "usare"\nobject = "Niente"',
    ],
)
def test_what_fits_nothing_is_told_in_a_line_and_changes_nothing(decided: str) -> None:
    graph = one("OKCoin usa Bitcoin.", decided)
    assert graph.knowledge == kg.build_text("OKCoin usa Bitcoin.", "uno", model=pipeline()).knowledge
    (line,) = graph.unmet
    assert line.startswith("decisions.toml: ")
    assert line.endswith("nothing is called 'Nessuno'")
    assert "\n" not in line


def test_decisions_twice_are_decisions_once() -> None:
    text = "OKCoin usa Huobi. Huobi usa Bitcoin."
    decided = '[[missing_fact]]\nsubject = "OKCoin"\npredicate = "usare"\nobject = "Roma"\n'
    assert said(one(text, decided)) == said(one(text, decided * 2))
    assert len(one(text, decided * 2).facts) == 3
