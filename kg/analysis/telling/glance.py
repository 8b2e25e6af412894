"""What to know first, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from kg.analysis.edges import DENIED
from kg.analysis.roles import Role
from kg.analysis.summary import Analysis
from kg.analysis.telling.section import Section, counted, facts, listed

NAMED = 5


def glance(analysis: Analysis) -> Iterator[Section]:
    """The summary in sentences: how much, about whom, how sure."""
    sentences = (*_amount(analysis), *_persons(analysis), *_rest(analysis))
    yield Section("At a glance", sentences)


def _amount(analysis: Analysis) -> Iterator[str]:
    kinds = ", ".join(f"{kind.count:,} {kind.label}" for kind in analysis.kinds)
    origin = f" from {counted(analysis.sentences, 'sentence', 'sentences')}" if analysis.sentences else ""
    origin += f" of {counted(analysis.documents, 'document', 'documents')}" if analysis.sentences else ""
    chosen = f", chosen among {analysis.all_facts:,}" if analysis.facts < analysis.all_facts else ""
    yield f"{facts(analysis.facts)}{origin}{chosen}: {kinds}."
    size = analysis.size
    if len(size.parts) > 1:
        parts = f"in {len(size.parts):,} separate parts, the largest of {size.parts[0]:,}"
    else:
        parts = "all connected"
    if size.nodes:
        entities = counted(size.nodes, "entity", "entities")
        yield f"{entities}, dates and amounts aside, {parts}; {size.density:.2%} of all pairs are joined by a fact."


def _persons(analysis: Analysis) -> Iterator[str]:
    if analysis.relations:
        yield f"Most frequent: {listed(f'{one.label} {one.count:,}' for one in analysis.relations[:NAMED])}."
    if analysis.standings:
        yield f"Most central: {listed(one.label for one in analysis.standings[:NAMED])}."
    for role, what in ((Role.HUB, "Hubs of their groups"), (Role.BROKER, "Brokers between groups")):
        found = [one.label for one in analysis.standings if one.role == role]
        if found:
            others = [f"{len(found) - NAMED} more"] if len(found) > NAMED else []
            yield f"{what}: {listed([*found[:NAMED], *others])}."
    for point in analysis.cut_points[:1]:
        label = next(one.label for one in analysis.standings if one.id == point.node)
        if point.cut_off > 1:
            yield f"Most hangs on {label}: without it {point.cut_off:,} entities would come loose."


def _rest(analysis: Analysis) -> Iterator[str]:
    alone, known = analysis.support.one_sentence, analysis.facts - analysis.support.unsourced
    if known:
        which = "Every fact rests" if alone == known else f"{alone:,} of {facts(known)} {_rests(alone)}"
        yield f"{which} on a single sentence."
    if analysis.support.unsourced:
        yield f"{facts(analysis.support.unsourced)} without a sentence: give the evidence twin (.trig) for these."
    if analysis.prospects:
        done = sum(bool(one.actual) for one in analysis.prospects)
        one = len(analysis.prospects) == 1
        came = f"{done:,} of them" if done else "none of them"
        yield (
            f"{facts(len(analysis.prospects))} {'is' if one else 'are'} not stated as real but planned, desired, "
            f"possible or reported; {came} {'is' if done == 1 else 'are'} stated as real elsewhere."
        )
    denied = sum(kind.count for kind in analysis.kinds if kind.id == DENIED)
    if denied:
        yield f"{facts(denied)} {'is' if denied == 1 else 'are'} denied."
    count = len(analysis.contradictions)
    yield f"{counted(count, 'pair', 'pairs')} of facts in contradiction." if count else "No facts in contradiction."


def _rests(count: int) -> str:
    return "rests" if count == 1 else "rest"
