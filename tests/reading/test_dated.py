"""When an article was written: by its dateline, its front matter or the user, never by the first date of its text."""

from __future__ import annotations

import pytest

from kg.errors import KgError
from kg.reading import read_text
from kg.values import Source

TEXT = "Il ponte sul fiume è stato aperto dal sindaco della città davanti a molte persone."


def texts(source: Source) -> list[str]:
    """The blocks, which are slices of the text wherever a dateline was cut off."""
    assert [source.text[block.start : block.end] for block in source.blocks] == [b.text for b in source.blocks]
    return [block.text for block in source.blocks]


@pytest.mark.parametrize(
    "line",
    [
        *["lunedì 15 marzo 2011", "lunedì, 15 marzo 2011", "15/03/2011", "Pubblicato il 15/03/2011 alle 10:30"],
        *["Data: 15 marzo 2011", "15 marzo 2011, ore 10:30", "<lunedì 15 marzo 2011>"],
    ],
)
def test_a_date_alone_on_its_line_is_the_dateline_and_no_prose(line: str) -> None:
    for source in (read_text(f"{line}\n{TEXT}"), read_text(f"Il ponte è aperto\n\n{line}\n\n{TEXT}")):
        assert source.date == "2011-03-15"
        assert texts(source)[-1] == TEXT
        assert source.title in {"", "Il ponte è aperto"}


def test_a_title_below_the_dateline_is_the_title() -> None:
    assert read_text(f"lunedì 15 marzo 2011\nIl ponte è aperto\n{TEXT}").title == "Il ponte è aperto"


@pytest.mark.parametrize(
    "opening",
    [
        *[
            "ROMA, 15 mar 2011 - ",
            "Roma, 15 marzo 2011 – ",
            "(ANSA) - ROMA, 15 MAR 2011 - ",
            "ROMA (ANSA), 15/03/2011 — ",
        ],
        *["15 marzo 2011 - ", "Reggio nell'Emilia, 15 marzo 2011 - ", "Lunedì 15 marzo 2011 "],
    ],
)
def test_a_dateline_before_the_text_is_cut_off(opening: str) -> None:
    source = read_text(opening + TEXT)
    assert (source.date, texts(source)) == ("2011-03-15", [TEXT])


@pytest.mark.parametrize(
    "text",
    [
        *[f"Il 15 marzo 2011 il ponte è stato aperto. {TEXT}", f"Lunedì 15 marzo 2011 il ponte è stato aperto. {TEXT}"],
        *[f"Lunedì 15 marzo 2011 Mario Rossi ha aperto il ponte. {TEXT}", f"Nel 2011 - si sa - il ponte c'era. {TEXT}"],
        *[f"{TEXT} Era il 15 marzo 2011.", f"L'Aquila, 6 aprile 2009\n{TEXT}\n{TEXT}", f"Roma, 12 mar. - {TEXT}"],
        f"{TEXT}\n" * 5 + "15 marzo 2011",
    ],
)
def test_a_date_of_the_text_is_not_the_date_of_the_article(text: str) -> None:
    source = read_text(text)
    assert source.date is None
    assert "".join(texts(source)).replace("\n", "") == text.replace("\n", "")


def test_the_front_matter_of_markdown_tells_the_date() -> None:
    for date in ("2011-03-15", '"2011-03-15T10:00:00+01:00"', "15 marzo 2011"):
        source = read_text(f"---\ntitle: Ponte\ndate: {date}\n---\n# Ponte\n\n{TEXT}", markdown=True)
        assert (source.date, source.title) == ("2011-03-15", "Ponte")


def test_front_matter_without_a_day_tells_none() -> None:
    assert read_text(f"---\ntitle: Ponte\ndate: ieri\n---\n# Ponte\n\n{TEXT}", markdown=True).date is None


def test_what_the_user_says_counts_more_than_the_dateline() -> None:
    source = read_text(f"lunedì 15 marzo 2011\n{TEXT}", date="2020-01-02")
    assert (source.date, texts(source)) == ("2020-01-02", [TEXT])


@pytest.mark.parametrize("date", ["ieri", "15/03/2011", "2011-02-30", "2011", "", "٢٠١١-٠٣-١٥"])
def test_what_is_no_day_is_refused(date: str) -> None:
    with pytest.raises(KgError, match=r"is no day \(write it like 2011-03-15\)"):
        read_text(TEXT, date=date)


def test_a_text_that_is_only_a_date_keeps_it() -> None:
    assert texts(read_text("lunedì 15 marzo 2011")) == ["lunedì 15 marzo 2011"]
