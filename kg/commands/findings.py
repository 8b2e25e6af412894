"""What `kg check` found, as lines for people, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypedDict

from kg.commands.terminal import printable

if TYPE_CHECKING:
    from rdflib.term import Node

    from kg.checking import Findings
    from kg.rdf.violations import Violation

LONGEST = 100
"""Characters of a node or a value that a line has room for."""


def lines(findings: Findings) -> Iterator[str]:
    """A line for each violation, and one that sums up."""
    for violation in findings.violations:
        told = _told(violation, findings)
        kind = "" if violation.severity == "Violation" else f"{violation.severity.lower()}: "
        value = f" [{told['value']}]" if told["value"] else ""
        where = " ".join(filter(None, (told["focus"], told["path"])))
        yield f"{', '.join(told['files'])}: {where}: {kind}{violation.message}{value}"
    wrong = findings.wrong()
    verdict = f"does not conform, {wrong:,} wrong" if wrong else "conforms"
    notes = f", {len(findings.violations) - wrong:,} to look at" if len(findings.violations) > wrong else ""
    yield f"{verdict}: {len(findings.whole):,} triples, {_statements(findings):,} statements{notes}"


def to_json(findings: Findings) -> str:
    """The same for programs, without a character that could steer a terminal."""
    report = {
        "conforms": not findings.wrong(),
        "triples": len(findings.whole),
        "statements": _statements(findings),
        "results": [_told(violation, findings) for violation in findings.violations],
    }
    text = json.dumps(report, ensure_ascii=False, indent=2)
    return "".join(char if char.isprintable() or char == "\n" else json.dumps(char)[1:-1] for char in text)


class _Told(TypedDict):
    """The files that speak of a node, the node, the way from there to the value, and the value."""

    files: list[str]
    focus: str
    path: str
    message: str
    severity: str
    value: str


def _told(violation: Violation, findings: Findings) -> _Told:
    from kg.rdf.conformance import describes

    where = [path for path, graph in findings.parts.items() if describes(graph, violation.focus)]
    value = None if violation.value == violation.focus else violation.value
    return {
        "files": where or list(findings.parts),
        "focus": _short(violation.focus, findings.bases),
        "path": "/".join(_short(step, findings.bases) for step in violation.path),
        "message": violation.message,
        "severity": violation.severity,
        "value": _short(value, findings.bases),
    }


def _short(node: Node | None, bases: Iterable[str]) -> str:
    """A node with its prefix where it has one, cut to what a line has room for."""
    from kg.rdf import Iris
    from kg.rdf.prefixes import prefixes

    text = "" if node is None else str(node)
    known = [item for base in bases for item in prefixes(Iris(base)).items() if text.startswith(item[1])]
    if known and len(text) > len(known[0][1]):
        prefix, namespace = max(known, key=lambda item: len(item[1]))
        text = f"{prefix}:{text.removeprefix(namespace)}"
    return printable(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")


def _statements(findings: Findings) -> int:
    from rdflib import RDF

    from kg.rdf import term

    found = (findings.whole.subjects(RDF.type, term("Statement", base)) for base in findings.bases)
    return len({node for nodes in found for node in nodes})
