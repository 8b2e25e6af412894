"""What the page gives away: the same facts as kg's own files, pictures of the view, a link that reopens it."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rdflib import Dataset, Graph, URIRef

from kg.exporting.table import to_csv
from kg.jsonl import to_jsonl
from kg.rdf import clean_graph, evidence_dataset
from kg.values import EntityType, Knowledge, Value
from tests.page.articles import hostile, hostile_text, parallel_facts, two_documents
from tests.page.browsing import DRAWN, LINES, chips, click_node, find, press_entry
from tests.sample import knowledge

SVG = "{http://www.w3.org/2000/svg}"


def taken(page: Any, kind: str) -> bytes:
    """The file that the page gives away."""
    page.click("#takeaway > summary")
    with page.expect_download() as download:
        page.click(f"#take-{kind}")
    assert download.value.suggested_filename.endswith(f".{kind}")
    return Path(download.value.path()).read_bytes()


def amounts() -> Knowledge:
    """The sample with an amount that has a unit, one without, and a range of years."""
    sample = knowledge()
    entities = tuple(
        replace(entity, type=EntityType.QUANTITY, value=value) if value else entity
        for entity in sample.entities
        for value in [{"bitcoin": Value("3.50", "decimal", "EUR"), "polo": Value("12", "integer")}.get(entity.id)]
    )
    facts = (replace(sample.facts[0], time="2010-15", time_value=Value("2010/2015", "EDTF")), *sample.facts[1:])
    return replace(sample, entities=entities, facts=facts)


def sorted_names(record: dict[str, Any]) -> dict[str, Any]:
    return {**record, "predicate": {**record["predicate"], "names": sorted(record["predicate"]["names"])}}


@pytest.mark.parametrize("given", [knowledge, two_documents, amounts, hostile_text], ids=lambda make: make.__name__)
def test_json_lines_are_those_of_kg(opened: Any, given: Any) -> None:
    text = taken(opened(given()), "jsonl").decode()
    lines = [sorted_names(json.loads(line)) for line in text.split("\n")[:-1]]
    assert lines == [sorted_names(json.loads(line)) for line in to_jsonl(given()).split("\n")[:-1]]


@pytest.mark.parametrize("given", [knowledge, two_documents, amounts, hostile_text], ids=lambda make: make.__name__)
def test_csv_is_that_of_kg(opened: Any, given: Any) -> None:
    def rows(text: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(text, newline="")))

    ours = rows(to_csv(given()))
    theirs = rows(taken(opened(given()), "csv").decode())
    assert [json.loads(row.pop("evidence")) for row in theirs] == [json.loads(row.pop("evidence")) for row in ours]
    assert theirs == ours


def test_cells_that_look_like_formulas_are_text(opened: Any) -> None:
    sample = knowledge()
    entities = tuple(replace(entity, names=(f"={entity.label}",)) for entity in sample.entities)
    text = taken(opened(replace(sample, entities=entities)), "csv").decode()
    assert "'=OKCoin" in text
    assert ",=" not in text


def triples(text: bytes) -> set[Any]:
    return set(Graph().parse(data=text.decode(), format="turtle"))


def known(given: Knowledge) -> set[Any]:
    """All that kg's own files state of it, whatever the graph."""
    twin: Dataset = evidence_dataset(given)
    return {(s, p, o) for s, p, o, _ in twin.quads()} | set(clean_graph(given))


@pytest.mark.parametrize("given", [knowledge, two_documents, amounts], ids=lambda make: make.__name__)
def test_turtle_states_nothing_that_kg_does_not(opened: Any, given: Any) -> None:
    stated = triples(taken(opened(given()), "ttl"))
    assert stated <= known(given())
    statements = {o for _, p, o in stated if str(p).endswith("#modality")}
    assert len(statements) > 1


def test_what_is_not_real_stands_in_no_plain_triple(opened: Any) -> None:
    stated = triples(taken(opened(knowledge()), "ttl"))
    base = "https://kg.example/"
    plain = {str(p) for s, p, _ in stated if str(s) == f"{base}entity/okcoin" and str(p).startswith(base)}
    assert plain == {f"{base}vocabulary#headquarteredIn", f"{base}relation/avereSedeDa"}
    assert (
        URIRef(f"{base}statement/f4"),
        URIRef(f"{base}vocabulary#polarity"),
        URIRef(f"{base}vocabulary#denied"),
    ) in stated


@pytest.mark.parametrize("given", [hostile, hostile_text], ids=lambda make: make.__name__)
def test_hostile_text_goes_through_turtle_unchanged(opened: Any, given: Any) -> None:
    stated = triples(taken(opened(given()), "ttl"))
    texts = {str(value) for _, _, value in stated}
    ends = {end for fact in given().facts for end in (fact.subject, fact.object)}
    wanted = {entity.label for entity in given().entities if entity.id in ends} | {
        e.text for fact in given().facts for e in fact.evidence
    }
    assert wanted <= texts


def test_only_the_facts_shown_are_given_away(opened: Any) -> None:
    page = opened(knowledge())
    press_entry(page, "only-modality-desired")
    ids = [json.loads(line)["id"] for line in taken(page, "jsonl").decode().splitlines()]
    assert ids == ["f1"]
    assert page.locator("#taken").text_content() == "1"


def test_png_is_the_view_on_the_ground_of_its_theme(opened: Any) -> None:
    page = opened(knowledge(), color_scheme="dark")
    data = taken(page, "png")
    assert data.startswith(b"\x89PNG")
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    box = page.locator("#graph").bounding_box()
    assert (width, height) == (round(box["width"]), round(box["height"]))


def test_svg_draws_the_nodes_lines_and_labels_of_the_view(opened: Any) -> None:
    root = ET.fromstring(taken(opened(parallel_facts()), "svg"))
    assert len(root.findall(f"{SVG}circle")) + len(root.findall(f"{SVG}rect")) >= 6 + 1
    assert len(root.findall(f"{SVG}polyline")) == 6
    assert len([line for line in root.findall(f"{SVG}polyline") if line.get("stroke-dasharray")]) == 1
    assert {"OKCoin", "Hainan", "ha sede in"} <= {"".join(text.itertext()) for text in root.findall(f"{SVG}text")}


def test_svg_of_hostile_text_is_well_formed(opened: Any) -> None:
    sample = hostile()
    entities = tuple(replace(entity, names=(f"{entity.label}\x01\x0b",)) for entity in sample.entities)
    root = ET.fromstring(taken(opened(replace(sample, entities=entities)), "svg"))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "rect", "circle", "polyline", "polygon", "text",
    }  # fmt: skip


def link_of(page: Any) -> str:
    page.click("#takeaway > summary")
    page.click("#take-link")
    link = str(page.locator("#link").input_value())
    assert page.evaluate("location.href") == link
    return link


def test_a_link_reopens_the_same_view(opened: Any) -> None:
    page = opened(two_documents())
    page.click("[data-lang=en]")
    page.click("#theme")
    page.locator("[data-entry=colour-community]").click()
    press_entry(page, "polarity--")
    find(page, "bitcoin")
    page.locator("[data-entry=steps-2]").click()
    page.locator("[data-entry=pin]").click()
    page.click("#tab-facts")
    link = link_of(page)
    other = opened(two_documents(), fragment="#" + link.partition("#")[2])
    for what in (LINES, DRAWN, "kg.state.lang", "kg.state.theme", "kg.state.colour", "kg.state.tab", "kg.state.focus"):
        assert other.evaluate(what) == page.evaluate(what)
    for what in ("kg.state.selection.id", "[...kg.state.pinned]"):
        assert other.evaluate(what) == page.evaluate(what)
    camera = "kg.network.getViewPosition()"
    assert other.evaluate(camera) == pytest.approx(page.evaluate(camera), abs=1)
    assert other.evaluate("kg.network.getScale()") == pytest.approx(page.evaluate("kg.network.getScale()"), rel=1e-3)
    assert other.locator("#card h2").inner_text() == page.locator("#card h2").inner_text()
    assert chips(other) == chips(page)


@pytest.mark.parametrize(
    "selection", ["['sentence', JSON.stringify(['polo', 2])]", "['path', JSON.stringify(['okcoin', 'polo'])]"]
)
def test_a_link_keeps_any_selection(opened: Any, selection: str) -> None:
    page = opened(knowledge())
    page.evaluate(f"kg.select(...{selection}, 'search')")
    other = opened(knowledge(), fragment="#" + link_of(page).partition("#")[2])
    assert other.evaluate("kg.state.selection.id") == page.evaluate("kg.state.selection.id")


@pytest.mark.parametrize(
    "fragment",
    [
        "#view=%7B",
        "#view=null",
        "#view=[]",
        '#view={"selection":{"kind":"__proto__","id":"x"},"hidden":{"type":["<script>"],"no":[1]}}',
        '#view={"selection":{"kind":"path","id":"[1]"},"camera":["a",null],"pinned":[["okcoin","x",1],7],"period":[null,null]}',
        '#view={"lang":"xx","size":"constructor","least":7,"focus":{"id":"nobody","steps":1},"removed":"okcoin"}',
    ],
)
def test_a_broken_or_hostile_link_opens_the_page_as_it_is(opened: Any, fragment: str) -> None:
    page = opened(knowledge(), fragment=fragment)
    assert len(page.evaluate(LINES)) == 4
    assert page.evaluate("kg.state.selection") is None
    click_node(page, "okcoin")
    assert page.locator("#card h2").inner_text() == "OKCoin"
