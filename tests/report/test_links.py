"""Every statement leads to its facts, every fact to its sentences, and no link leads nowhere."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

import pytest

from kg.report import report, to_html, to_markdown
from kg.report.listing import ALL
from kg.values import Knowledge
from tests.report.cases import CASES, in_several_sentences, star
from tests.report.conftest import page_of
from tests.sample import knowledge


@pytest.mark.parametrize("read", CASES.values(), ids=CASES)
@pytest.mark.parametrize("lang", ["en", "it"])
def test_every_link_within_the_page_has_its_place(read: Knowledge, lang: str) -> None:
    page = page_of(read, lang)
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    assert {link[1:] for link in page.values("href") if link.startswith("#")} <= set(ids)


@pytest.mark.parametrize("read", CASES.values(), ids=CASES)
def test_every_link_within_the_markdown_has_its_place(read: Knowledge) -> None:
    text = to_markdown(report(read))
    ids = re.findall(r'<a id="(\w+)"></a>', text)
    assert len(set(ids)) == len(ids)
    assert set(re.findall(r"\]\(#(\w+)\)", text)) <= set(ids)


def test_every_fact_is_listed_with_its_sentence() -> None:
    text = to_markdown(report(knowledge()))
    listing = text[text.index('<a id="listing">') :]
    assert [f'<a id="f{number}"></a>' in listing for number in range(1, 5)] == [True] * 4
    assert listing.index("> OKCoin ha la sede in Hainan dal 2019.") < listing.index('<a id="f2"></a>')


def test_a_fact_of_several_sentences_shows_them_all() -> None:
    words = "".join(page_of(in_several_sentences()).words)
    listing = words[words.rindex("The facts and their sentences") :]
    assert "Pechino vorrebbe creare un polo." in listing
    assert "Pechino usa Bitcoin." in listing


def test_every_fact_leads_to_itself_in_the_page_of_the_graph() -> None:
    links = [link for link in page_of(knowledge()).values("href") if not link.startswith(("#", "data:"))]
    assert links[0] == "polo.html"
    views = [unquote(link.partition("#view=")[2]) for link in links[1:]]
    assert views == [f'{{"selection":{{"kind":"fact","id":"f{number}"}}}}' for number in range(1, 5)]


def test_a_name_with_signs_of_addresses_in_it_leads_to_its_file_alone() -> None:
    read = replace(knowledge(), name="//example.org/?a#b:c")
    links = [link for link in page_of(read).values("href") if not link.startswith(("#", "data:"))]
    assert {link.partition("#")[0] for link in links} == {"%2F%2Fexample.org%2F%3Fa%23b%3Ac.html"}


def test_of_very_many_facts_those_that_are_cited_are_listed_and_that_is_told() -> None:
    read = star(ALL + 1)
    page = page_of(read)
    listed = {value for value in page.values("id") if re.fullmatch(r"f\d+", value)}
    assert {link[1:] for link in page.values("href") if re.fullmatch(r"#f\d+", link)} == listed
    assert len(listed) < 100
    assert f"Listed are the {len(listed)} that this report cites, of 2,001 facts" in "".join(page.words)


def test_facts_without_sentences_are_listed_as_such() -> None:
    assert "Without a sentence" in to_markdown(report(CASES["without sentences"]))


def test_several_articles_lead_to_their_facts_and_quotes_name_them() -> None:
    html = to_html(report(CASES["two articles"]))
    assert '<td><a href="#a1"><i lang="it">Pechino vuole un polo</i></a></td>' in html
    assert '<p class="source"><a href="#a1">' in html
