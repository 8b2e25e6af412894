"""What the page is given, before any browser sees it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from typing import Any

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.graph import annotate, to_networkx
from kg.page import to_html
from kg.page.data import page_data
from kg.page.drawing import bends
from kg.page.page import script_json
from kg.values import Block, Evidence, Knowledge, Relation, Sentence, Source
from tests.sample import knowledge

EMPTY = Knowledge("vuoto", (), (), (), ())


def _data(given_knowledge: Knowledge) -> dict[str, Any]:
    return page_data(given_knowledge, annotate(to_networkx(given_knowledge)))


def test_the_same_input_gives_the_same_bytes() -> None:
    assert to_html(knowledge()) == to_html(knowledge())


def test_a_graph_given_is_used_and_left_alone() -> None:
    graph = to_networkx(knowledge())
    before = nx.to_dict_of_dicts(graph)
    assert to_html(knowledge(), graph) == to_html(knowledge())
    assert nx.to_dict_of_dicts(graph) == before
    assert "pagerank" not in graph.nodes["polo"]


def test_pyvis_is_imported_only_when_a_page_is_made() -> None:
    code = "import sys, kg.page; assert not {'pyvis', 'IPython'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_title_is_that_of_the_only_article_or_the_one_given() -> None:
    assert "<title>Pechino vuole un polo</title>" in to_html(knowledge())
    assert "<title>A &lt; B</title>" in to_html(knowledge(), title="A < B")
    assert "<title>vuoto</title>" in to_html(EMPTY)


def test_the_page_names_no_address_to_load_from() -> None:
    outside = re.sub(r"<script>.*?</script>", "", to_html(knowledge()), flags=re.DOTALL)
    assert not re.search(r"<(link|script|img|iframe)[^>]+(src|href)=.https?:", outside)
    assert "default-src &#39;none&#39;" in outside


@given(st.text(st.characters()))
@settings(deadline=None)
def test_json_in_a_script_cannot_end_it_and_reads_back(text: str) -> None:
    written = script_json({text: [text]})
    assert not set("<>&\u2028\u2029") & set(written)
    written.encode("utf-8")
    assert json.loads(written) == {text: [text]}


def test_offsets_count_as_javascript_does() -> None:
    text = "😀 Roma usa Bitcoin."
    source = Source("d", text, "it", (Block(0, len(text), text),))
    fact = replace(knowledge().facts[0], evidence=(Evidence("d", 0, 2, 6, "Roma"),))
    given_knowledge = replace(
        knowledge(), sources=(source,), sentences=(Sentence("d", 0, 0, len(text), text),), facts=(fact,)
    )
    assert _data(given_knowledge)["facts"][0]["evidence"] == [{"document": "d", "sentence": 0, "start": 3, "end": 7}]


def test_the_text_between_sentences_is_kept() -> None:
    (document,) = _data(knowledge())["documents"]
    assert ["".join(part["text"] for part in block["parts"]) for block in document["blocks"]] == [
        block.text for block in knowledge().sources[0].blocks
    ]


def test_the_page_knows_who_wrote_an_article_and_where_it_stood() -> None:
    source = replace(knowledge().sources[0], author="Ada Neri; Ugo Bini", publisher="La Gazzetta")
    (document,) = _data(replace(knowledge(), sources=(source,)))["documents"]
    assert (document["author"], document["publisher"]) == ("Ada Neri; Ugo Bini", "La Gazzetta")


def test_links_that_are_no_web_addresses_are_left_out() -> None:
    sample = knowledge()
    entities = tuple(replace(entity, links=("javascript:x()", "https://example.org/")) for entity in sample.entities)
    assert _data(replace(sample, entities=entities))["entities"][0]["links"] == ["https://example.org/"]


def test_mentions_are_found_in_their_sentences_and_implicit_ones_left_out() -> None:
    okcoin = next(entity for entity in _data(knowledge())["entities"] if entity["id"] == "okcoin")
    assert okcoin["mentions"] == [{"document": "polo", "sentence": 2, "start": 0, "end": 6}]


def test_edges_between_the_same_nodes_bend_differently_whatever_their_direction() -> None:
    sample = knowledge()
    relation = Relation("r", "r", {"it": "r"})
    ends = [("okcoin", "hainan"), ("okcoin", "hainan"), ("hainan", "okcoin")]
    facts = tuple(
        replace(sample.facts[0], id=f"f{index}", subject=a, object=b, relation=relation)
        for index, (a, b) in enumerate(ends)
    )
    found = bends(to_networkx(replace(sample, facts=facts)))
    assert [found.get("f0"), found.get("f1"), found.get("f2")] == [0.24, None, 0.24]


def test_many_edges_between_the_same_nodes_stay_between_bounds() -> None:
    fact = knowledge().facts[0]
    many = replace(knowledge(), facts=tuple(replace(fact, id=f"f{index:02}") for index in range(40)))
    found = bends(to_networkx(many))
    assert len({found.get(fact.id, 0) for fact in many.facts}) == 40
    assert max(map(abs, found.values())) <= 0.6
