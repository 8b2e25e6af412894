"""In short: what the sentences at the head of a report say, and of what they say nothing."""

from __future__ import annotations

from kg.report import report, to_markdown
from kg.values import Knowledge
from tests.report.cases import dated, disagreeing, fact, in_several_sentences, made, star
from tests.sample import knowledge


def short(read: Knowledge, lang: str = "en") -> str:
    """The summary of a report in Markdown."""
    text = to_markdown(report(read, lang=lang))
    return text.split("<a id=", 2)[1]


def test_facts_entities_and_sentences_are_counted() -> None:
    assert "4 facts about 6 entities were found in the 4 sentences of this article." in short(knowledge())


def test_the_most_central_come_with_the_facts_they_stand_in() -> None:
    assert "At the centre: [OKCoin](#e1) (3 facts), [Beijing](#e2) (1 fact), " in short(knowledge())


def test_what_is_desired_leads_to_its_fact() -> None:
    assert r"- Desired: Beijing creates hub [\[1\]](#f1)." in short(knowledge())


def test_what_is_denied_is_told_as_denied_with_who_says_so() -> None:
    assert r"- Denied: OKCoin not uses Bitcoin (according to Beijing) [\[4\]](#f4)." in short(knowledge())


def test_where_nothing_is_denied_planned_or_dated_that_is_told() -> None:
    summary = short(star(3))
    assert "Nothing is denied." in summary
    assert "nothing as planned, desired, possible or only reported" in summary
    assert "No fact has a date." in summary
    assert "All of them are told as actual." in summary


def test_contradictions_are_told_with_both_facts() -> None:
    summary = short(disagreeing())
    assert r"A uses D [\[3\]](#f3) ↔ A not uses D [\[4\]](#f4)" in summary
    assert r"A headquartered in B [\[1\]](#f1) ↔ A headquartered in C [\[2\]](#f2)" in summary


def test_where_facts_agree_that_is_told() -> None:
    assert "No two facts were found to contradict each other." in short(knowledge())


def test_what_was_planned_and_is_stated_as_real_elsewhere_is_counted() -> None:
    assert "Of what is not stated as real, [1 is](#plans) stated as real, or denied, elsewhere." in short(disagreeing())


def test_the_dates_reach_from_the_first_to_the_last() -> None:
    assert "The dated facts reach from [1999](#times) to [May 2003](#times)." in short(dated("2003-05", "1999"))


def test_one_date_is_told_alone() -> None:
    assert "The only date: [2019](#times)." in short(knowledge())


def test_what_rests_on_one_sentence_is_counted() -> None:
    assert "Every fact rests on a single sentence" in short(knowledge())
    assert "4 of 5 facts rest on a single sentence" in short(in_several_sentences())


def test_the_first_facts_are_told_and_the_others_counted() -> None:
    from kg.values import Modality

    plans = [fact(f"f{place}", "a", f"b{place}", modality=Modality.PLANNED) for place in range(5)]
    assert "[and 2 more](#plans)." in short(made(plans))


def test_the_same_is_told_in_italian() -> None:
    summary = short(knowledge(), "it")
    assert "Nell’articolo (4 frasi) si trovano 4 fatti su 6 entità." in summary
    assert r"- Negato: OKCoin non usa Bitcoin (secondo Pechino) [\[4\]](#f4)." in summary
