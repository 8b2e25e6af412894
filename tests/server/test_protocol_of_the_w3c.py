"""The 34 protocol cases of the W3C, each against a server that allows updates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from protocol_cases import Case, cases, failures, quads

from tests.server.conftest import PATIENCE, served

FOLDER = Path(__file__).parents[3] / "shared" / "conformance" / "sparql11-protocol"
CASES = list(cases(FOLDER)) if FOLDER.exists() else []


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("w3c") / "empty.nq"
    path.write_text("")
    with served(str(path), "--allow-updates") as address:
        yield f"{address}/sparql/"


@pytest.mark.skipif(
    not CASES, reason=f"the cases of the W3C are not in {FOLDER.name}: the protocol was not tried on them"
)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_case_of_the_w3c_is_answered_as_it_asks(case: Case, endpoint: str) -> None:
    with httpx.Client(timeout=PATIENCE) as client:
        fill(client, endpoint, case)
        assert failures(case, lambda _: endpoint, client) == []


def fill(client: httpx.Client, endpoint: str, case: Case) -> None:
    """Put the graphs of a case, and nothing else, into the store."""
    named: dict[str, str] = {}
    for line in quads(case).splitlines():
        triple, _, name = line.removesuffix("> .").rpartition("<")
        named[name] = f"{named.get(name, '')}{triple} . "
    inserted = "".join(f" ; INSERT DATA {{ GRAPH <{name}> {{ {triples} }} }}" for name, triples in named.items())
    response = client.post(
        endpoint, content=f"CLEAR ALL{inserted}", headers={"Content-Type": "application/sparql-update"}
    )
    assert response.status_code == 204, response.text
