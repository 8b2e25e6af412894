"""What a client accepts, however it says so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.server.guard import Guard
from kg.server.media import GRAPHS, TABLES, Media, negotiate, prefers_html

WORDS = st.sampled_from(
    ["text/csv", "*/*", "text/*", "text/html", ";q=0", ";q=0.5", ";q=-1", ";q=nan", ",", ";", " ", "a"]
)
ACCEPT = st.lists(WORDS, max_size=8).map("".join) | st.text(max_size=40)


@given(ACCEPT)
def test_any_header_finds_a_format_that_there_is_or_none(accept: str) -> None:
    assert negotiate(accept, TABLES) in {*TABLES, None}
    assert prefers_html(accept) in {True, False}


@given(st.sampled_from([*TABLES, *GRAPHS]))
def test_a_format_that_is_named_alone_is_taken(media: Media) -> None:
    for offered in (TABLES, GRAPHS):
        if media in offered:
            assert negotiate(media.type, offered) is media


def test_who_accepts_anything_gets_the_first() -> None:
    assert [negotiate(accept, TABLES) for accept in ("", "*/*", "application/*")] == [TABLES[0]] * 3


def test_a_type_that_is_excluded_is_not_given() -> None:
    assert negotiate("text/csv;q=0", TABLES) is None
    assert negotiate("*/*;q=0.5, text/turtle;q=0", GRAPHS) is not GRAPHS[0]


@given(st.text(max_size=40))
def test_no_odd_host_is_taken_for_this_machine(host: str) -> None:
    named = Guard("127.0.0.1").names(host)
    assert not named or any(name in host.lower() for name in ("localhost", "127.0.0.1", "::1"))
