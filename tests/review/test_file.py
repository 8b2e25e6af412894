"""The decisions file: what is written is read back, what is wrong is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.decisions import (
    Decision,
    KeepApart,
    Merge,
    MissingFact,
    Rename,
    SetType,
    Thing,
    WrongFact,
    decisions_in,
    read_decisions,
    to_toml,
    told,
)
from kg.errors import KgError
from kg.values import EntityType, Modality, Polarity

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool)
things = st.builds(Thing, texts, st.none() | st.sampled_from(EntityType), st.none() | texts)
several = st.lists(things, min_size=2, max_size=3).map(tuple)
decisions = st.one_of(
    st.builds(Merge, several),
    st.builds(KeepApart, several),
    st.builds(Rename, things, texts, st.none() | texts),
    st.builds(SetType, things, st.sampled_from(EntityType)),
    st.builds(WrongFact, things, things, st.none() | texts),
    st.builds(
        MissingFact, things, texts, things, st.sampled_from(Modality), st.sampled_from(Polarity), st.none() | texts
    ),
)


@given(decisions)
def test_a_decision_comes_back_as_it_was_written(decision: Decision) -> None:
    assert decisions_in(to_toml(decision)).decided == (decision,)


@given(decisions)
def test_a_decision_is_told_on_one_line_that_steers_no_terminal(decision: Decision) -> None:
    assert told(decision).isprintable()


def test_a_file_of_windows_reads_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "d.toml"
    path.write_bytes(b'\xef\xbb\xbf[[merge]]\r\nthings = ["a", "b"]\r\n')
    assert read_decisions(path).decided == (Merge((Thing("a"), Thing("b"))),)
    assert read_decisions(path).name == "d.toml"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[merge]", "'d.toml' is no TOML: .*line 1"),
        ("[[merge_]]", "unknown kind of decision: 'merge_' .*known: merge, keep_apart"),
        ("[merge]", "merge is no list of tables"),
        ('merge = ["a", "b"]', "merge is no list of tables"),
        ("[[merge]]", "merge 1: 'things' is no list"),
        ('[[merge]]\nthings = ["a"]', "merge 1: 'things' is no list of two"),
        ('[[merge]]\nthings = ["a", "b"]\n[[merge]]\nthings = ["a", 1]', "merge 2: 'name' is 1, no text"),
        ('[[merge]]\nthings = ["a", { nme = "b" }]', "merge 1: no 'name'"),
        ('[[merge]]\nthings = ["a", { name = "b", typ = "c" }]', "merge 1: unknown key 'typ'"),
        ('[[rename]]\nthing = "a"', "rename 1: no 'to'"),
        ('[[rename]]\nthing = "a"\nto = " "', "rename 1: 'to' is ' ', no text"),
        ('[[set_type]]\nthing = "a"\ntype = "Cat"', "unknown type 'Cat' .*known: Person, "),
        ('[[wrong_fact]]\nsubject = "a"', "wrong_fact 1: no 'object'"),
        ('[[missing_fact]]\nsubject = "a"\nobject = "b"', "missing_fact 1: no 'predicate'"),
        ('[[missing_fact]]\nsubject="a"\npredicate="p"\nobject="b"\nmodality="true"', "unknown modality 'true'"),
        ('[[missing_fact]]\nsubject="a"\npredicate="p"\nobject="b"\npolarity="-"', "unknown polarity '-'"),
        ('[[missing_fact]]\nsubject="a"\npredicate="p"\nobject="b"\nwhen="2"', "unknown key 'when'"),
        ('[[merge]]\nthings=["a","b"]\n[[keep_apart]]\nthings=["b","a"]', "merges and keeps apart the same"),
        ("a = " + "[" * 5000, "is no TOML"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, problem: str) -> None:
    with pytest.raises(KgError, match=problem):
        decisions_in(text, "d.toml")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b"\xe0")
    with pytest.raises(KgError, match="no such file"):
        read_decisions(tmp_path / "no.toml")
    with pytest.raises(KgError, match="not in UTF-8"):
        read_decisions(tmp_path / "latin.toml")
    with pytest.raises(KgError, match="cannot read"):
        read_decisions(tmp_path)
    with pytest.raises(KgError, match="cannot read"):
        read_decisions("a\0b")
