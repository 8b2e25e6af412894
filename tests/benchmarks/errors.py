"""What kind of error a wrong or a missed fact is, as far as comparing it with the gold graph tells.

A wrong fact is held against the gold facts, a missed one against the wrong facts, since what is right says something
else. The kinds are tried in the order of `WRONG` and `MISSED`: the first that applies is the kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from gold import Article, GoldFact, Row, Triple
from scoring import Comparison, end_keys, keys_of, row_predicate

AMOUNTS = frozenset({"Quantity", "Date"})
INFINITIVES = ("are", "ere", "ire", "rre", "rsi")
REFERRING = frozenset({"reference", "null_subject"})


def wrong_kind(article: Article, row: Row) -> str:
    """The kind of error that the wrong fact `row` is."""
    triples = [triple for fact in article.facts for triple in fact.triples]
    return next((kind for kind, applies in WRONG.items() if applies(article, row, triples)), "not in the gold graph")


def missed_kind(article: Article, fact: GoldFact, rows: Sequence[Row]) -> str:
    """The kind of error that the absence of the gold `fact` is, where `rows` are the wrong facts."""
    return next((kind for kind, applies in MISSED.items() if applies(article, fact, rows)), "no clause found")


def kinds(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Each error of an article as `wrong` or `missed`, and its kind."""
    article, wrong = comparison.article, comparison.wrong
    yield from (("wrong", wrong_kind(article, row)) for row in wrong)
    yield from (("missed", missed_kind(article, fact, wrong)) for fact in comparison.missed)


def _named(article: Article, id_: str, end: Row) -> bool:
    return bool(keys_of(article.entities[id_]) & end_keys(end))


def _longer_or_shorter(article: Article, id_: str, end: Row) -> bool:
    """Whether a name of `end` has a gold name as a part, or is a part of one; one word less or many."""
    gold, own = keys_of(article.entities[id_]), end_keys(end)
    return any(_is_part(a, b) or _is_part(b, a) for a in gold for b in own)


def _is_part(short: str, long: str) -> bool:
    return f" {short} " in f" {long} "


def _agrees(triple: Triple, row: Row) -> bool:
    return bool(triple.predicate & row_predicate(row))


def _has_content(triple: Triple) -> bool:
    """Whether the predicate tells one clause from another: not *essere* alone, nor a preposition."""
    return not any(key.startswith("=") for key in triple.predicate)


def _mentioned(article: Article, row: Row, triples: Iterable[Triple]) -> bool:
    """Right but for an end that has only words that refer to it: "la città"."""
    return any(
        _agrees(t, row)
        and all(
            keys_of(article.entities[i], mentions=True) & end_keys(row[end])
            for i, end in ((t.subject, "subject"), (t.object, "object"))
        )
        for t in triples
    )


def _turned(article: Article, row: Row, triples: Iterable[Triple]) -> bool:
    return any(_named(article, t.subject, row["object"]) and _named(article, t.object, row["subject"]) for t in triples)


def _label(article: Article, row: Row, triples: Iterable[Triple]) -> bool:
    """The predicate is right, and each end but for words that its label has too many or too few."""
    return any(
        _agrees(t, row)
        and _longer_or_shorter(article, t.subject, row["subject"])
        and _longer_or_shorter(article, t.object, row["object"])
        for t in triples
    )


def _predicate(article: Article, row: Row, triples: Iterable[Triple]) -> bool:
    return any(_named(article, t.subject, row["subject"]) and _named(article, t.object, row["object"]) for t in triples)


def _subject(article: Article, row: Row, triples: Iterable[Triple]) -> bool:
    return any(_agrees(t, row) and _named(article, t.object, row["object"]) for t in triples)


def _referring_subject(article: Article, row: Row, triples: Iterable[Triple]) -> bool:
    return bool(REFERRING & set(row.get("rules", ()))) and _subject(article, row, triples)


def _object(article: Article, row: Row, triples: Iterable[Triple]) -> bool:
    return any(_agrees(t, row) and _named(article, t.subject, row["subject"]) for t in triples)


def _unknown_end(article: Article, row: Row, _: Iterable[Triple]) -> bool:
    """An end that the gold graph has no node for."""
    return not all(
        any(keys_of(entity, mentions=True) & end_keys(row[end]) for entity in article.entities.values())
        for end in ("subject", "object")
    )


WRONG: dict[str, Callable[[Article, Row, Sequence[Triple]], bool]] = {
    "an end has no name, only words that refer to it": _mentioned,
    "a label too long or too short": _label,
    "another predicate between the right ends": _predicate,
    "the ends the wrong way round": _turned,
    "wrong subject, resolved from a pronoun or from none": _referring_subject,
    "wrong subject": _subject,
    "wrong object": _object,
    "an end that is no node of the gold graph": _unknown_end,
}


def _any_triple(test: Callable[[Article, Row, Triple], bool]) -> Callable[[Article, GoldFact, Sequence[Row]], bool]:
    """Whether `test` holds of any built fact and any wording."""
    return lambda article, fact, rows: any(test(article, row, triple) for triple in fact.triples for row in rows)


def _amount(article: Article, fact: GoldFact, _: Sequence[Row]) -> bool:
    first = fact.triples[0]
    return any(article.entities[id_].type in AMOUNTS for id_ in (first.subject, first.object))


def _nominal(_: Article, fact: GoldFact, __: Sequence[Row]) -> bool:
    """The gold graph words it first without a verb: "presidente di", "di", or as what something is."""
    first = fact.triples[0].text.replace("[", "").replace("]", "").split()[:1]
    return first == ["essere"] or not any(word.endswith(INFINITIVES) for word in first)


MISSED: dict[str, Callable[[Article, GoldFact, Sequence[Row]], bool]] = {
    "an end has no name, only words that refer to it": _any_triple(lambda a, r, t: _mentioned(a, r, [t])),
    "a label too long or too short": _any_triple(lambda a, r, t: _label(a, r, [t])),
    "another predicate between the right ends": _any_triple(lambda a, r, t: _predicate(a, r, [t])),
    "the ends the wrong way round": _any_triple(lambda a, r, t: _turned(a, r, [t])),
    "wrong subject": _any_triple(lambda a, r, t: _subject(a, r, [t])),
    "wrong object": _any_triple(lambda a, r, t: _object(a, r, [t])),
    "the right clause, both ends wrong": _any_triple(lambda _, r, t: _agrees(t, r) and _has_content(t)),
    "an amount or a date": _amount,
    "a fact without a verb of its own (role, class, noun phrase)": _nominal,
}
