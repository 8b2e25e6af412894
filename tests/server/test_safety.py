"""Queries that never end, answers that are too large, requests that mean harm: the server goes on answering."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from urllib.parse import quote

import httpx
import psutil
import pytest

from tests.server.conftest import PATIENCE, START, ask, served

VALUES = " ".join(str(number) for number in range(3000))
ENDLESS = f"SELECT (COUNT(*) AS ?n) {{ VALUES ?a {{ {VALUES} }} VALUES ?b {{ {VALUES} }} VALUES ?c {{ {VALUES} }} }}"
LARGE = f"SELECT * {{ VALUES ?a {{ {VALUES} }} VALUES ?b {{ {VALUES} }} }}"
ANY = "ASK { ?s ?p ?o }"
PATHS = ["/sparql", "/query", "/query.js", "/questions.json", "/", "/query/words.js", "/question/x/en"]


def test_a_query_that_never_ends_is_stopped_and_others_are_answered(writable: httpx.Client) -> None:
    stopped = writable.post("/sparql", data={"query": ENDLESS})
    assert stopped.status_code == 503
    assert stopped.text.startswith("stopped after 3 seconds")
    assert all(ask(writable, ANY).status_code == 200 for _ in range(8))


def test_nobody_works_for_a_client_that_has_gone_away(graph: Path) -> None:
    with (
        served(str(graph), "--workers", "2", "--timeout", "3600") as address,
        httpx.Client(base_url=address, timeout=PATIENCE) as client,
    ):
        assert ask(client, ANY).status_code == 200
        for _ in range(3):
            with pytest.raises(httpx.ReadTimeout):
                client.post("/sparql", data={"query": ENDLESS}, timeout=1)
        assert client.get("/sparql", params={"query": ANY}, timeout=PATIENCE).status_code == 200


def test_an_update_that_never_ends_is_stopped_and_nothing_of_it_stays(writable: httpx.Client) -> None:
    # nothing is collected on the way, which could reach the limit of memory before that of time
    found = "<http://s/5> <http://p> ?a , ?b , ?c"
    insert = (
        ENDLESS.replace("SELECT (COUNT(*) AS ?n)", f"INSERT {{ {found} }} WHERE")[:-1] + "FILTER(?a + ?b + ?c < 0) }"
    )
    assert writable.post("/sparql", data={"update": insert}).status_code == 503
    assert ask(writable, "ASK { <http://s/5> ?p ?o }").json()["boolean"] is False
    assert ask(writable, ANY).json()["boolean"] is True


def test_an_answer_that_is_too_large_is_refused_not_cut(client: httpx.Client) -> None:
    response = client.post("/sparql", data={"query": LARGE})
    assert response.status_code == 500
    assert response.text.startswith("the answer has more than 1 MiB")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process in this way")
def test_a_query_that_wants_too_much_memory_ends_alone(graph: Path) -> None:
    greedy = f"SELECT * {{ VALUES ?a {{ {VALUES} }} VALUES ?b {{ {VALUES} }} }} ORDER BY ?b ?a"
    with (
        served(str(graph), "--max-memory", "512", "--timeout", "60") as address,
        httpx.Client(base_url=address, timeout=PATIENCE) as client,
    ):
        response = client.post("/sparql", data={"query": greedy}, timeout=90)
        assert response.status_code == 500
        assert "memory" in response.text
        assert ask(client, ANY).status_code == 200


@pytest.mark.skipif(os.name != "posix", reason="only POSIX kills a process in this way")
def test_a_process_that_dies_is_replaced_and_nobody_notices(graph: Path) -> None:
    with served(str(graph), "--workers", "2") as address, httpx.Client(base_url=address, timeout=PATIENCE) as client:
        workers = workers_of(address)
        assert len(workers) == 2
        for worker in workers:
            worker.kill()
        while any(worker.is_running() and worker.status() != psutil.STATUS_ZOMBIE for worker in workers):
            time.sleep(0.01)
        assert {ask(client, ANY).status_code for _ in range(6)} == {200}


def workers_of(address: str) -> list[psutil.Process]:
    """The processes that answer for the server at an address."""
    port = int(address.rpartition(":")[2])
    server = next(
        child
        for child in psutil.Process().children(recursive=True)
        if any(c.laddr and c.laddr.port == port for c in child.net_connections("tcp"))
    )
    return [child for child in server.children() if "spawn_main" in " ".join(child.cmdline())]


def test_ten_thousand_requests_two_hundred_at_a_time_are_all_answered(address: str) -> None:
    port = int(address.rpartition(":")[2])
    request = f"GET /sparql?query={quote(ANY)} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()

    async def fifty() -> list[bytes]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        answers = []
        for _ in range(50):
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(line for line in head.splitlines() if line.startswith(b"content-length: "))
            answers.append(head.split()[1] + b" " + await reader.readexactly(int(length.split()[1])))
        writer.close()
        return answers

    async def two_hundred() -> Counter[bytes]:
        return Counter(chain.from_iterable(await asyncio.gather(*(fifty() for _ in range(200)))))

    with ThreadPoolExecutor(1) as apart:  # from a browser of other tests, whose loop is in this thread
        answers = apart.submit(asyncio.run, two_hundred()).result()
    assert answers == {b'200 {"head":{},"boolean":true}': 10_000}


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "[", "", "localhost@evil.example"]
)
@pytest.mark.parametrize("path", PATHS)
def test_a_foreign_host_is_not_answered(client: httpx.Client, path: str, host: str) -> None:
    assert client.get(path, headers={"Host": host}).status_code in {400, 421}


@pytest.mark.parametrize("host", ["localhost", "localhost:1", "127.0.0.1", "[::1]:8347", "LOCALHOST"])
def test_every_name_of_this_machine_is_answered(client: httpx.Client, host: str) -> None:
    assert client.get("/query", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost"])
def test_a_page_of_another_origin_is_not_answered(client: httpx.Client, writable: httpx.Client, origin: str) -> None:
    headers = {"Origin": origin}
    assert client.get("/sparql", params={"query": ANY}, headers=headers).status_code == 403
    assert writable.post("/sparql", data={"update": "CLEAR ALL"}, headers=headers).status_code == 403
    assert ask(writable, ANY).json()["boolean"] is True


def test_one_origin_may_be_allowed(graph: Path) -> None:
    with (
        served(str(graph), "--cors", "https://friend.example") as address,
        httpx.Client(base_url=address, timeout=PATIENCE) as client,
    ):
        friend = client.get("/sparql", params={"query": ANY}, headers={"Origin": "https://friend.example"})
        preflight = client.options("/sparql", headers={"Origin": "https://friend.example"})
        other = client.get("/sparql", params={"query": ANY}, headers={"Origin": "https://evil.example"})
    assert friend.headers["access-control-allow-origin"] == "https://friend.example"
    assert preflight.headers["access-control-allow-headers"] == "Accept, Content-Type"
    assert "access-control-allow-origin" not in other.headers
    assert other.status_code == 403


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_strict_headers(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "unsafe" not in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "server" not in headers
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize("base", ["/", "/query", "/query/", "/query.js/", "/sparql/", "/question/", "/questions.json/"])
@pytest.mark.parametrize(
    "way",
    ["../server/app.py", "..%2fapp.py", "%2e%2e/%2e%2e/app.py", "..\\app.py", "/etc/passwd", "%00", "....//app.py"],
)
def test_no_way_leads_to_other_files(address: str, base: str, way: str) -> None:
    with httpx.Client(timeout=PATIENCE) as client:
        url = httpx.URL(f"{address}/").copy_with(raw_path=f"{base}{way}".encode())
        response = client.send(httpx.Request("GET", url))
    assert response.status_code in {303, 307, 400, 404} or response.url.path == "/sparql/"
    assert b"import" not in response.content
    assert b"root:" not in response.content


def test_the_explorer_is_the_page_of_the_graph(client: httpx.Client) -> None:
    response = client.get("/")
    assert response.status_code == 200
    assert "<title>piccolo" in response.text
    assert "<img src=x" not in response.text


def test_a_graph_that_is_not_kgs_has_a_word_and_a_link(writable: httpx.Client) -> None:
    response = writable.get("/")
    assert response.status_code == 200
    assert "nothing that kg built" in response.text
    assert 'href="/query"' in response.text


def test_a_graph_of_too_many_entities_is_not_drawn(tmp_path: Path) -> None:
    many = "".join(f"e:x{number} a kgv:Concept .\n" for number in range(2001))
    prefixes = "@prefix kgv: <https://kg.example/vocabulary#> . @prefix e: <https://kg.example/entity/> .\n"
    (tmp_path / "<b>.ttl").write_text(prefixes + many, "utf8")
    with served(str(tmp_path / "<b>.ttl")) as address:
        page = httpx.get(f"{address}/", timeout=PATIENCE).text
    assert "2,001 entities" in page
    assert "<b>" not in page


@pytest.mark.skipif(os.name != "posix", reason="only POSIX sends these signals")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_with_nothing_left_behind(graph: Path, tmp_path: Path, how: signal.Signals) -> None:
    command = [sys.executable, "-c", START, str(graph), "--port", "0"]
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    assert process.stdout is not None
    address = process.stdout.readline().split()[1].rstrip("/")
    children = psutil.Process(process.pid).children(recursive=True)
    assert list(tmp_path.glob("kg-serve-*"))
    asking = subprocess.Popen(
        [sys.executable, "-c", f"import httpx; httpx.post({f'{address}/sparql'!r}, data={{'query': {ENDLESS!r}}})"],
        stderr=subprocess.DEVNULL,
    )
    time.sleep(2)  # so that it ends in the middle of a query
    process.send_signal(how)
    _, complaints = process.communicate(timeout=30)
    asking.wait(30)
    assert (process.returncode, complaints) == (0, "")
    assert not list(tmp_path.glob("kg-serve-*"))
    assert not psutil.wait_procs(children, timeout=10)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets two servers listen on one port")
def test_a_busy_port_is_told_with_a_free_one(address: str, graph: Path) -> None:
    port = address.rpartition(":")[2]
    command = [sys.executable, "-c", START, str(graph), "--port", port]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 1
    assert done.stderr.startswith(f"kg: cannot listen on port {port}: ")
    assert "try --port " in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.ttl"], "nothing.ttl"),
        (["--port", "99999", "x.ttl"], "no such port: 99999"),
        (["--host", "192.0.2.1", "x.ttl"], "cannot listen on http://192.0.2.1:8347"),
        (["--allow-updates", "--cors", "*", "x.ttl"], "updates from pages of any origin"),
    ],
)
def test_what_cannot_be_served_is_told_in_one_line(tmp_path: Path, arguments: list[str], said: str) -> None:
    command = [sys.executable, "-c", START, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    lines = [line for line in done.stderr.splitlines() if "warning" not in line]
    assert (done.returncode, len(lines)) == (1, 1)
    assert said in lines[0]


def test_another_address_is_warned_of(graph: Path) -> None:
    command = [sys.executable, "-c", START, str(graph), "--host", "0.0.0.0", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    port = process.stdout.readline().split()[1].rstrip("/").rpartition(":")[2]
    statuses = [
        httpx.get(f"http://127.0.0.1:{port}/query", headers={"Host": host}, timeout=PATIENCE).status_code
        for host in ("192.0.2.7", "evil.example")
    ]
    process.terminate()
    assert "whoever reaches 0.0.0.0" in process.communicate(timeout=30)[1]
    assert statuses == [200, 421]


def test_the_store_can_be_kept_and_served_again(graph: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    with served(str(graph), "--store", str(store)) as address:
        assert httpx.get(f"{address}/sparql", params={"query": ANY}, timeout=PATIENCE).json()["boolean"] is True
    with served(str(store)) as address:
        assert httpx.get(f"{address}/sparql", params={"query": ANY}, timeout=PATIENCE).json()["boolean"] is True
