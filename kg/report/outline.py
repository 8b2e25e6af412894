"""A report of what was read: the order of its parts."""

from __future__ import annotations

from collections.abc import Callable

from kg.analysis import Analysis, analyze
from kg.report.findings import Findings, findings
from kg.report.listing import listings
from kg.report.parts.articles import articles
from kg.report.parts.central import central
from kg.report.parts.checks import checks
from kg.report.parts.contradictions import contradictions
from kg.report.parts.groups import groups
from kg.report.parts.main_facts import main_facts
from kg.report.parts.reading import reading
from kg.report.parts.realis import denials, plans, reported
from kg.report.parts.relations import relations
from kg.report.parts.summary import summary
from kg.report.parts.times import times
from kg.report.pieces import Line, Listing, Paragraph, Part, Report
from kg.report.telling import dotted
from kg.report.words import Words, time, words_in
from kg.values import Knowledge

PARTS: tuple[Callable[[Findings], Part | None], ...] = (
    summary,
    main_facts,
    articles,
    plans,
    reported,
    denials,
    contradictions,
    times,
    central,
    groups,
    relations,
    checks,
    reading,
)
"""What a report tells, in this order; parts with nothing in them are left out."""


def report(knowledge: Knowledge, *, lang: str = "en", analysis: Analysis | None = None) -> Report:
    """Return a report of what was read: in short, who is central, what is planned, doubtful and denied, and every fact.

    Names and relations are told in the language of the report where it is known, else in their own.

    Args:
        knowledge: what was read.
        lang: the language of the report, `en` or `it`.
        analysis: what `kg.analysis.analyze` found in `knowledge`; it is asked where None.

    Raises:
        KgError: reports are not written in that language.

    Example:
        >>> report(Knowledge("empty", (), (), (), ())).parts[0].blocks
        (Paragraph(line=('No fact was found here.',), note=False),)
    """
    words = words_in(lang)
    parts: tuple[Part, ...] = (Part("summary", words.plain("summary"), (Paragraph((words.plain("nothing"),)),)),)
    listed: tuple[Listing, ...] = ()
    if knowledge.facts:
        found = findings(knowledge, analyze(knowledge) if analysis is None else analysis, words)
        parts = tuple(part for tell in PARTS if (part := tell(found)))
        listed = listings(found, parts)
    title, title_lang = _title(knowledge)
    count = sum(len(passage.facts) for one in listed for passage in one.passages)
    some = words.plain("listingPart", words.number(count), words.count("fact", len(knowledge.facts)))
    return Report(
        knowledge.name,
        lang,
        title,
        "" if title_lang == lang else title_lang,
        _about(knowledge, words),
        parts,
        listed,
        some if count < len(knowledge.facts) else "",
        f"{knowledge.name}.html",
    )


def _title(knowledge: Knowledge) -> tuple[str, str]:
    """The title of the only article with its language, or the name of the whole."""
    sources = knowledge.sources
    if len(sources) == 1 and sources[0].title:
        return sources[0].title, sources[0].lang
    return knowledge.name, ""


def _about(knowledge: Knowledge, words: Words) -> Line:
    """Who wrote the article, where it stood and when; of several, how many they are."""
    if len(knowledge.sources) != 1:
        return (words.count("article", len(knowledge.sources)),) if knowledge.sources else ()
    source = knowledge.sources[0]
    told = [
        words.plain("by", source.author) if source.author else "",
        source.publisher,
        time(source.date, words) if source.date else "",
        "" if source.origin == "-" else source.origin,
    ]
    return dotted((one,) for one in told if one)
