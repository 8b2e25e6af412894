"""Everything at once, and how it is told."""

from __future__ import annotations

import json
import re
from copy import deepcopy

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kg.analysis import analyze, network, paths
from kg.analysis.telling import Section, outline, tell_ways, to_json, to_markdown, to_text
from kg.analysis.telling.as_markdown import escaped
from kg.errors import KgError
from kg.graph import to_networkx
from kg.knowledge_graph import KnowledgeGraph
from tests.analysis.graphs import made
from tests.sample import knowledge


def content(graph: nx.MultiDiGraph) -> object:
    """All that a graph holds."""
    return deepcopy((dict(graph.graph), list(graph.nodes(data=True)), list(graph.edges(keys=True, data=True))))


def test_a_graph_its_knowledge_and_its_network_are_analysed_alike() -> None:
    expected = analyze(knowledge())
    assert analyze(KnowledgeGraph(knowledge())) == expected
    assert analyze(network(knowledge())) == expected


def test_a_graph_without_sentences_is_analysed_by_what_its_edges_say() -> None:
    found = analyze(to_networkx(knowledge()))
    assert found.support.lone[0].quotes[0].text.startswith("OKCoin")


def test_nothing_that_is_analysed_changes() -> None:
    graph = network(knowledge())
    before = content(graph)
    outline(analyze(graph, other=graph, modalities=["actual", "planned", "desired"], min_confidence=0.1))
    paths(graph, "OKCoin", "Hainan")
    assert content(graph) == before


def test_the_same_graph_gives_the_same_bytes() -> None:
    assert to_json(analyze(knowledge())) == to_json(analyze(knowledge()))


def test_where_no_fact_is_left_that_is_told() -> None:
    with pytest.raises(KgError, match="no fact is left"):
        analyze(knowledge(), modalities=["reported"])
    with pytest.raises(KgError, match="no facts"):
        analyze(nx.MultiDiGraph())


def test_a_graph_of_dates_alone_has_no_entities_but_facts() -> None:
    found = analyze(made(("1998", "r", "1999"), **{"1998": "Date", "1999": "Date"}))
    assert (found.facts, found.standings) == (1, ())
    assert "1 fact" in to_text(outline(found))


def test_the_summary_counts_and_names() -> None:
    text = to_text(outline(analyze(knowledge()), rows=5, brief=True))
    assert "4 facts from 3 sentences of 1 document: 2 actual, 1 desired, 1 denied." in text
    assert "Most central: OKCoin" in text
    assert "Every fact rests on a single sentence." in text
    assert re.search(r"2019 +OKCoin — ha sede da — 2019 +actual\n +OKCoin — ha sede in — Hainan +actual", text)


def test_what_is_chosen_is_said() -> None:
    assert "2 facts from 1 sentence of 1 document, chosen among 4: 2 actual." in to_text(
        outline(analyze(knowledge(), modalities=["actual"]))
    )


def test_two_graphs_are_told_as_new_gone_and_changed() -> None:
    before = made(("a", "buys", "b", {"modality": "planned"}), ("a", "owns", "c"))
    after = made(("a", "buys", "b"), ("a", "owns", "d"))
    text = to_text(outline(analyze(after, other=before)))
    assert "1 fact new, 1 gone, 1 changed, 0 as before." in text
    assert re.search(r"A — buys — B +planned +actual", text)


def test_longer_tables_say_how_much_more_there_is() -> None:
    graph = made(*(("a", "r", f"b{number}") for number in range(20)))
    sections = {section.title: section for section in outline(analyze(graph), rows=5)}
    assert (len(sections["Most central"].rows), sections["Most central"].more) == (5, 16)
    assert "… and 16 more" in to_text(sections.values())


def test_a_row_is_never_wider_than_the_terminal_where_it_has_the_room() -> None:
    text = to_text(outline(analyze(knowledge())), columns=80)
    assert max(map(len, text.splitlines())) <= 80


@given(st.text())
def test_no_label_steers_a_terminal(label: str) -> None:
    section = Section(label, (label,), (label, "b"), ((label, label),))
    assert all(char.isprintable() or char == "\n" for char in to_text([section]))


@given(st.text(min_size=1))
def test_no_label_means_anything_in_markdown(label: str) -> None:
    tokens = MarkdownIt("commonmark").parseInline(f"x{escaped(label)}x")[0].children or []
    assert {token.type for token in tokens} == {"text"} or {token.type for token in tokens} <= {"text", "text_special"}


def test_every_table_of_the_markdown_has_as_many_cells_in_each_row() -> None:
    graph = made(("a|b", "r|s", "c"), ("a|b", "owns", "d"))
    html = MarkdownIt("commonmark").enable("table").render(to_markdown(outline(analyze(graph)), "a | b"))
    assert "A|B — r|s — C" in html
    for table in re.findall(r"<table>.*?</table>", html, re.S):
        rows = [row.count("<td") + row.count("<th") for row in re.findall(r"<tr>.*?</tr>", table, re.S)]
        assert len(set(rows)) == 1


@given(st.text())
def test_the_json_holds_any_label_and_steers_no_terminal(label: str) -> None:
    graph = made(("a", "r", "b"))
    graph.nodes["a"]["label"] = f"x{label}"
    text = to_json(analyze(graph))
    assert all(char.isprintable() or char == "\n" for char in text)
    assert json.loads(text)["support"]["lone"][0]["subject_label"] == f"x{label}"


def test_the_json_holds_every_field() -> None:
    found = json.loads(to_json(analyze(knowledge())))
    assert found["standings"][0]["label"] == "OKCoin"
    assert found["support"]["lone"][0]["quotes"][0]["text"] == "OKCoin ha la sede in Hainan dal 2019."


def test_a_way_is_told_with_its_sentences_none_twice() -> None:
    said = {"quotes": made(("x", "r", "y")).edges["x", "y", "f0"]["quotes"]}
    graph = made(("a", "r", "b", said), ("b", "r", "c", {**said, "modality": "planned", "when": "../2022"}))
    section = tell_ways(graph, paths(graph, "a", "c"))[0]
    assert section.title == "A → B → C: 2 facts apart"
    assert section.sentences == (
        "A — r — B",
        "> doc: x r y",
        "B — r — C [planned, until 2022]",
        "> in the same sentence",
    )
