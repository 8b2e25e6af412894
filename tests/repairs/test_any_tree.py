"""What holds whatever the parse: a right tree is left alone, and any other stays a tree."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from signal import ITIMER_REAL, SIGALRM, setitimer, signal

from hypothesis import given, settings
from hypothesis import strategies as st
from parses import ITALIAN, parse, repaired
from spacy.tokens import Doc

from kg.parsing.repairs import repair


def test_a_right_parse_is_left_as_it_is() -> None:
    table = """
        Il               det        ministro
        ministro         nsubj      visita      NOUN ms
        Paolo            flat:name  ministro    PROPN PER
        Landi            flat:name  Paolo       PROPN +PER
        visita/visitare  root       -           VERB pres 3s
        la               det        sede
        sede             obj        visita      NOUN fs
        di               case       Vetra
        Vetra            nmod       sede        PROPN ORG
        a                case       Otranto
        Otranto          obl        visita      PROPN LOC
        per              mark       incontrare
        incontrare       advcl      visita      VERB inf
        gli              det        operai
        operai/operaio   obj        incontrare  NOUN mp
        .                punct      visita
    """

    assert tree(repaired(table)) == tree(parse(table))


def tree(doc: Doc) -> list[tuple[str, str, int]]:
    return [(token.text, token.dep_, token.head.i) for token in doc]


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Give up rather than wait for ever."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"not done in {seconds} seconds")

    before = signal(SIGALRM, stop)
    setitimer(ITIMER_REAL, seconds)
    try:
        yield
    finally:
        setitimer(ITIMER_REAL, 0)
        signal(SIGALRM, before)


def test_a_relative_clause_that_agrees_with_no_noun_is_no_reason_to_search_for_ever() -> None:
    with at_most(5):
        doc = repaired("""
            Il det progetto
            progetto root - NOUN ms
            del case comune
            comune nmod progetto NOUN ms
            , punct riducono
            che nsubj riducono
            riducono/ridurre parataxis progetto VERB pres 3p
            i det costi
            costi/costo obj riducono NOUN mp
        """)

    assert [token.text for token in doc if token.dep_ == "ROOT"] == ["progetto"]


SHAPES = (
    "{} {dep} {head} NOUN fs",
    "{} {dep} {head} NOUN mp",
    "{} {dep} {head} PROPN PER",
    "{}/comprare {dep} {head} VERB pres 3s",
    "{}/diventare {dep} {head} VERB pres 3p",
    "{}/spingere {dep} {head} VERB inf",
    "{}/che {dep} {head} PRON rel",
    "{}/a {dep} {head} ADP",
    "{}/, {dep} {head} PUNCT",
    "{}/piano {dep} {head} NOUN ms",
)


RELATIONS = ("nsubj", "obj", "obl", "nmod", "conj", "advcl", "xcomp", "acl", "parataxis", "case", "mark", "flat:name")


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Any tree at all over a few words."""
    size = draw(st.integers(2, 8))
    root = draw(st.integers(0, size - 1))
    order = draw(st.permutations([i for i in range(size) if i != root]))
    heads = {root: root} | {place: draw(st.sampled_from([root, *order[:number]])) for number, place in enumerate(order)}
    return "\n".join(
        draw(st.sampled_from(SHAPES)).format(
            f"w{place}",
            dep="root" if place == root else draw(st.sampled_from(RELATIONS)),
            head=f"w{heads[place]}",
        )
        for place in range(size)
    )


@settings(max_examples=200, deadline=None)
@given(tables())
def test_whatever_the_parse_a_repaired_tree_is_a_tree_of_one_sentence(table: str) -> None:
    doc = parse(table)
    with at_most(5):
        repair(doc, ITALIAN)

    assert len([token for token in doc if token.head.i == token.i]) == 1
    assert len(list(doc.sents)) == 1
    assert all(len(list(token.ancestors)) < len(doc) for token in doc)
