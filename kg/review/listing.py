"""Proposals as lines for people, as JSON for programs, and as a decisions file to be edited."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from kg.decisions import Merge, Thing, to_toml
from kg.review.proposal import Proposal
from kg.review.quotes import Quote

HEADER = """\
## Decisions about names and facts. Every build with --decisions THIS-FILE honours them.
##
## [[merge]]         things = ["Pechino", "la capitale cinese"]      they are one; the first names it
## [[keep_apart]]    things = ["Giuseppe Conte", "Antonio Conte"]    they are two
## [[rename]]        thing = "Xi"   to = "Xi Jinping"
## [[set_type]]      thing = "Amazon"   type = "Organization"
## [[wrong_fact]]    subject = "..."   predicate = "..."   object = "..."
## [[missing_fact]]  subject = "..."   predicate = "..."   object = "..."   evidence = "..."
##
## Each key stands on a line of its own. In place of a name may stand { name = "...", type = "...", document = "..." },
## which tells things of one name apart. Below are proposals: take the "# " away from those that you agree with.
"""


def lines(proposals: Sequence[Proposal]) -> Iterator[str]:
    """A few lines for each proposal, and one that sums up."""
    for proposal in proposals:
        question = "one?" if isinstance(proposal.decision, Merge) else "two?"
        names = " | ".join(map(_name, proposal.decision.things))
        yield f"{proposal.doubt:.2f}  {question}  {names}  ({proposal.type}: {proposal.reason})"
        yield from (f"            {_quote(quote)}" for quote in proposal.quotes)
    merges = sum(isinstance(proposal.decision, Merge) for proposal in proposals)
    apart = len(proposals) - merges
    told = f"{_counted(apart, 'entity', 'entities')} may be two, {_counted(merges, 'pair', 'pairs')} may be one"
    yield told if proposals else "nothing doubtful"


def to_json(proposals: Iterable[Proposal]) -> str:
    """A JSON array with an object for each proposal, without a character that could steer a terminal."""
    text = json.dumps([_record(proposal) for proposal in proposals], ensure_ascii=False, indent=2)
    return "".join(char if char.isprintable() or char == "\n" else json.dumps(char)[1:-1] for char in text)


def to_file(proposals: Iterable[Proposal], written: str = "") -> str:
    """A decisions file with each proposal as a comment, its reason and sentences above it.

    Args:
        proposals: what to propose.
        written: what stands in the file already; proposals that do are not written again.

    Example:
        >>> to_file([]) == HEADER
        True
    """
    text = written or HEADER
    for proposal in proposals:
        decision = "".join(f"# {line}\n" for line in to_toml(proposal.decision).split("\n"))
        if decision not in text:
            text += "\n" * (2 - len(text[-2:]) + len(text[-2:].rstrip("\n"))) + _reasons(proposal) + decision
    return text


def _reasons(proposal: Proposal) -> str:
    told = [f"{proposal.doubt:.2f}, {proposal.type}: {proposal.reason}", *map(_quote, proposal.quotes)]
    return "".join(f"## {_plain(line)}\n" for line in told)


def _plain(text: str) -> str:
    """`text` for a comment, which has no escapes: what cannot be printed is replaced."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def _quote(quote: Quote) -> str:
    return f"{quote.called}: {quote.sentence} [{quote.document}]"


def _name(thing: Thing) -> str:
    return thing.name if thing.document is None else f"{thing.name} in {thing.document}"


def _counted(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"


def _record(proposal: Proposal) -> dict[str, Any]:
    return {
        "decision": "merge" if isinstance(proposal.decision, Merge) else "keep_apart",
        "things": [asdict(thing) for thing in proposal.decision.things],
        "type": proposal.type.value,
        "reason": proposal.reason,
        "doubt": proposal.doubt,
        "facts": proposal.facts,
        "evidence": [asdict(quote) for quote in proposal.quotes],
    }
