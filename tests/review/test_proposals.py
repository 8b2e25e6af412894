"""What a reader is asked about a graph, and that the file of it is honoured once it is edited."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer import Typer
from typer.testing import CliRunner, Result

from kg.building import build_text
from kg.commands.review import review as command
from kg.decisions import KeepApart, Merge, Thing, decisions_in
from kg.review import Proposal, Quote, lines, review, to_file, to_json
from kg.values import Entity, EntityType, Evidence, Fact, Knowledge, Mention, Relation, Sentence, Source
from tests.handmade import pipeline

PERSON, ORGANIZATION, PLACE, EVENT = (
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.PLACE,
    EntityType.EVENT,
)


def known(*entities: Entity, facts: tuple[Fact, ...] = (), text: str = "Qui e lì.") -> Knowledge:
    documents = sorted({m.document for e in entities for m in e.mentions} | {"a"})
    return Knowledge(
        "a",
        tuple(Source(document, text, "it", ()) for document in documents),
        tuple(Sentence(document, 0, 0, len(text), text) for document in documents),
        entities,
        facts,
    )


def entity(
    *names: str,
    type_: EntityType = PERSON,
    documents: tuple[str, ...] = ("a",),
    also: tuple[str, ...] = (),
    **more: object,
) -> Entity:
    id_ = "-".join((*names[0].lower().split(), type_))
    mentions = tuple(Mention(document, 0, len(name), name) for document in documents for name in (*names, *also))
    return Entity(id_, names, type_, mentions=mentions, **more)


def asked(*entities: Entity, facts: tuple[Fact, ...] = ()) -> list[tuple[str, str]]:
    """The names and the reason of each proposal."""
    proposals = review(known(*entities, facts=facts))
    return [(" | ".join(t.name for t in p.decision.things), p.reason) for p in proposals]


def test_names_without_a_common_word_are_doubted_first() -> None:
    mixed = entity("Mario Rossi", "Anna Rossi", "Carlo Bianchi", "Rossi")
    assert asked(mixed) == [
        ("Mario Rossi | Carlo Bianchi", "no word in common"),
        ("Mario Rossi | Anna Rossi", "only 'rossi' in common"),
    ]


def test_two_cups_are_not_one() -> None:
    assert asked(entity("Coppa Italia", "Coppa", "Coppa del Re", type_=EVENT)) == [
        ("Coppa Italia | Coppa del Re", "only 'coppa' in common")
    ]


def test_names_that_belong_together_are_not_doubted() -> None:
    assert asked(entity("Organizzazione Mondiale della Sanità", "OMS", type_=ORGANIZATION)) == []
    assert asked(entity("Carlo Azeglio Ciampi", "Ciampi", "presidente Ciampi")) == []
    assert asked(entity("Stati Uniti", "USA", type_=PLACE)) == []


def test_a_noun_for_another_kind_of_thing_is_doubted() -> None:
    assert asked(entity("Tribunale di Milano", type_=ORGANIZATION, also=("azienda", "esso"))) == [
        ("Tribunale di Milano | azienda", "'tribunale' and 'azienda'")
    ]
    assert asked(entity("Mario Rossi", also=("azienda",))) == [
        ("Mario Rossi | azienda", "called 'azienda', which is of type Organization")
    ]
    assert asked(entity("Mario Rossi", also=("ministro",))) == []


def test_a_surname_in_several_articles_is_doubted() -> None:
    (proposal,) = review(known(entity("Rossi", documents=("a", "b"))))
    assert proposal.decision == KeepApart((Thing("Rossi", PERSON, "a"), Thing("Rossi", PERSON, "b")))
    assert asked(entity("Mario Rossi", "Rossi", documents=("a", "b"))) == []


def test_who_is_born_twice_may_be_two() -> None:
    born = [entity(place, type_=PLACE) for place in ("Roma", "Torino")]
    one = entity("Mario Rossi", documents=("a", "b"))
    facts = tuple(
        Fact(f"f{d}", one.id, Relation("bornIn", "nascere a", {}), p.id, (Evidence(d, 0, 0, 3, "Qui"),), ("x",), 0.9)
        for d, p in zip("ab", born, strict=True)
    )
    assert asked(one, *born, facts=facts) == [("Mario Rossi | Mario Rossi", "two values of bornIn")]


def test_near_duplicates_are_found() -> None:
    assert asked(
        entity("Macromedia", type_=ORGANIZATION),
        entity("Macromedai", type_=ORGANIZATION),
        entity("Mario Rossi"),
        entity("M. Rossi"),
    ) == [("Mario Rossi | M. Rossi", "given name shortened"), ("Macromedai | Macromedia", "one letter differs")]


def test_one_name_of_two_types_and_one_link_of_two_names_are_asked_about() -> None:
    found = asked(
        entity("Amazon", type_=ORGANIZATION),
        entity("Amazon", type_=PLACE),
        entity("Pechino", type_=PLACE, links=("https://example.org/1",)),
        entity("Beijing", type_=PLACE, links=("https://example.org/1",)),
    )
    assert found == [("Beijing | Pechino", "the same elsewhere"), ("Amazon | Amazon", "one name, two types")]


def test_homonyms_of_one_type_are_asked_about_nouns_last() -> None:
    homonyms = [replace(entity(name, type_=PLACE), id=f"{name}-{n}") for name in ("Perth", "porto") for n in (1, 2)]
    assert asked(*homonyms) == [("Perth | Perth", "one name"), ("porto | porto", "one noun")]


def test_dates_and_amounts_are_left_alone() -> None:
    assert asked(entity("10 euro", type_=EntityType.QUANTITY), entity("10 Euro", type_=EntityType.QUANTITY)) == []


def test_what_was_decided_is_not_asked_again() -> None:
    graph = known(entity("Mario Rossi", "Anna Rossi"), entity("M. Rossi"))
    assert len(review(graph)) == 2
    decided = (
        '[[keep_apart]]\nthings = ["Anna Rossi", "mario rossi"]\n[[keep_apart]]\nthings = ["M. Rossi", "Mario Rossi"]'
    )
    assert review(graph, decisions_in(decided)) == ()


def test_every_proposal_shows_the_sentences() -> None:
    (proposal,) = review(known(entity("Mario Rossi", "Anna Rossi")))
    assert [(q.called, q.sentence) for q in proposal.quotes] == [
        ("Mario Rossi", "Qui e lì."),
        ("Anna Rossi", "Qui e lì."),
    ]


def test_a_crowd_of_names_is_not_compared_pair_by_pair() -> None:
    crowd = [entity(f"Rossi {chr(0x4E00 + i)}", type_=ORGANIZATION) for i in range(3000)]
    assert asked(*crowd) == []


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool)
things = st.lists(st.builds(Thing, texts, st.none(), st.none() | texts), min_size=2, max_size=2).map(tuple)
proposals = st.builds(
    Proposal,
    st.builds(Merge, things) | st.builds(KeepApart, things),
    texts,
    st.floats(0, 1),
    st.sampled_from(EntityType),
    st.integers(0, 9),
    st.lists(st.builds(Quote, texts, texts, texts)).map(tuple),
)


def edited(text: str) -> str:
    """The file with every proposal agreed to: the sign of a comment taken away, where there is one and not two."""
    return re.sub("^# ", "", text, flags=re.MULTILINE)


@given(proposals)
def test_a_proposal_is_a_comment_until_it_is_agreed_to(proposal: Proposal) -> None:
    text = to_file([proposal])
    assert decisions_in(text).decided == ()
    assert decisions_in(edited(text)).decided == (proposal.decision,)


@given(proposals)
def test_nothing_listed_steers_a_terminal(proposal: Proposal) -> None:
    assert to_json([proposal]).replace("\n", "").isprintable()
    assert json.loads(to_json([proposal]))[0]["reason"] == proposal.reason
    assert any("may be" in line for line in lines([proposal]))


def test_a_file_grows_by_what_is_new_and_keeps_what_was_decided() -> None:
    first, second = review(known(entity("Mario Rossi", "Anna Rossi"), entity("M. Rossi")))
    text = to_file([first], "[[rename]]\nthing = 'a'\nto = 'b'")
    assert text.startswith("[[rename]]\nthing = 'a'\nto = 'b'\n\n## ")
    assert to_file([first], text) == text
    both = to_file([first, second], text)
    assert both.startswith(text)
    assert both.count("# [[") == 2


app = Typer()
app.command()(command)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    build_text("Bitcoin usa Huobi. Bitcon usa OKCoin.", "uno", model=pipeline()).save(tmp_path)
    return tmp_path / "uno.trig"


def test_the_command_lists_and_writes_and_a_build_honours_it(graph: Path, tmp_path: Path) -> None:
    file = tmp_path / "decisions.toml"
    result = run(graph, "--write", file)
    assert result.exit_code == 0, result.output
    assert "one?  Bitcoin | Bitcon" in result.output
    assert "[uno]" in result.output
    file.write_text(edited(file.read_text("utf8")), "utf8")
    rebuilt = build_text("Bitcoin usa Huobi. Bitcon usa OKCoin.", "uno", model=pipeline(), decisions=file)
    assert rebuilt.unmet == ()
    assert {e.names for e in rebuilt.entities} >= {("Bitcoin", "Bitcon")}
    assert "nothing doubtful" in run(graph, "--decisions", file).output


def test_the_command_writes_json(graph: Path) -> None:
    (record,) = json.loads(run(graph, "--format", "json").stdout)
    assert (record["decision"], record["reason"]) == ("merge", "one letter differs")
    assert [thing["name"] for thing in record["things"]] == ["Bitcoin", "Bitcon"]


def test_the_command_shows_as_many_as_asked_for(graph: Path) -> None:
    build_text("Bitcoin usa Macromedia. Bitcon usa Macromeida.", "due", model=pipeline()).save(graph.parent / "due")
    assert run(graph.parent / "due", "--limit", 1).output.count("?  ") == 1


def test_bad_input_to_the_command_is_one_line(graph: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("[[", "utf8")
    for arguments in (["no.trig"], [graph, "--decisions", "no.toml"], [graph, "--write", tmp_path / "bad.toml"]):
        result = run(*arguments)
        assert result.exit_code == 1
        assert result.output.startswith("kg: ")
        assert result.output.count("\n") == 1
    assert (tmp_path / "bad.toml").read_text("utf8") == "[["
