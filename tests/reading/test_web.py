"""Pages come from the addresses that are named, within limits, and from nowhere else; all of them served here."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.reading import read_article
from kg.reading.web import REDIRECTS, fetch
from tests.reading.pdf_writer import paragraph, pdf
from tests.reading.test_html import PAGE, TEXT

Answer = tuple[int, dict[str, str], bytes]

PAGES: dict[str, Answer] = {
    "/2011/ponte.html": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE.encode()),
    "/": (200, {"Content-Type": "text/html"}, PAGE.encode()),
    "/latino": (
        200,
        {"Content-Type": 'text/html; charset="ISO-8859-1"'},
        f"<p>{TEXT}</p>".replace("’", "'").encode("cp1252"),
    ),
    "/documento": (200, {"Content-Type": "application/pdf"}, pdf(paragraph(TEXT))),
    "/documento.pdf": (200, {"Content-Type": "application/octet-stream"}, pdf(paragraph(TEXT))),
    "/testo.md": (200, {"Content-Type": "text/plain; charset=utf-8"}, f"# Un titolo\n\n{TEXT}".encode()),
    "/testo": (200, {}, TEXT.encode()),
    "/stretto": (200, {"Content-Type": "text/plain", "Content-Encoding": "gzip"}, gzip.compress(TEXT.encode())),
    "/bomba": (200, {"Content-Type": "text/plain", "Content-Encoding": "gzip"}, gzip.compress(b"a" * 3_000_000)),
    "/rotto": (200, {"Content-Type": "text/plain", "Content-Encoding": "gzip"}, b"niente"),
    "/foto": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/vuota": (200, {"Content-Type": "text/html"}, b"<html><body></body></html>"),
    "/manca": (404, {}, b"Non c'e"),
    "/guasto": (500, {}, b""),
    "/prima": (302, {"Location": "/2011/ponte.html?a=1#sotto"}, b""),
    "/giro": (301, {"Location": "/giro"}, b""),
    "/altrove": (302, {"Location": "http://localhost:{port}/"}, b""),
    "/rete": (302, {"Location": "http://192.168.0.1/"}, b""),
    "/file": (302, {"Location": "file:///etc/passwd"}, b""),
}


class Handler(BaseHTTPRequestHandler):
    """Answers with the page of a path."""

    def do_GET(self) -> None:
        status, headers, body = PAGES[self.path.split("?")[0]]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value.replace("{port}", str(self.server.server_address[1])))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a server on this machine that has the pages."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def refusal(address: str) -> str:
    with pytest.raises(KgError) as caught:
        read_article(address)
    assert str(caught.value).count("\n") == 0
    return str(caught.value)


def test_a_page_is_read_like_a_file_and_says_where_it_stood(site: str) -> None:
    source = read_article(f"{site}/2011/ponte.html")
    assert (source.title, source.id, source.author) == ("Il ponte è aperto", "ponte", "Ada Neri")
    assert source.origin == f"{site}/2011/ponte.html"
    assert TEXT in source.text


def test_a_page_without_a_name_is_called_by_its_host(site: str) -> None:
    assert read_article(f"{site}/").id == "127.0.0.1"


@pytest.mark.parametrize("path", ["/documento", "/documento.pdf", "/testo.md", "/testo", "/latino", "/stretto"])
def test_media_type_ending_and_charset_tell_how_to_read_it(site: str, path: str) -> None:
    words = read_article(site + path).blocks[-1].text
    assert words.replace("'", "’") == TEXT


def test_a_redirect_is_followed_and_its_end_is_the_origin(site: str) -> None:
    assert read_article(f"{site}/prima").origin == f"{site}/2011/ponte.html?a=1"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/manca", "the server answers 404 Not Found (check the address)"),
        ("/guasto", "the server answers 500 Internal Server Error"),
        ("/vuota", "no text in"),
        ("/foto", "it is image/png (kg reads"),
        ("/giro", f"leads on more than {REDIRECTS} times"),
        ("/altrove", "leads to the local address 'http://localhost:"),
        ("/rete", "leads to the local address 'http://192.168.0.1/'"),
        ("/file", "cannot read 'file:///etc/passwd'"),
        ("/rotto", "its answer is broken"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(site: str, path: str, problem: str) -> None:
    assert problem in refusal(site + path)


def test_a_server_that_is_not_there_is_told_in_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/a"
        assert refusal(address) == f"cannot reach '{address}': no connection (check the address and the connection)"


@pytest.mark.parametrize("address", ["http://a..b/", "http://\x00/", "http://" + "a" * 300 + "/", "http://*/"])
def test_an_impossible_host_is_told_in_one_line(address: str) -> None:
    assert refusal(address)


def test_a_page_that_is_too_large_is_left(site: str) -> None:
    with pytest.raises(KgError, match="has more than 1000000 bytes"):
        fetch(f"{site}/bomba", largest=1_000_000)


def test_a_page_that_takes_too_long_is_left(site: str) -> None:
    with pytest.raises(KgError, match="takes too long"):
        fetch(f"{site}/bomba", seconds=-1)


def test_a_server_that_says_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.reading.web.SILENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        assert "no answer" in refusal(address)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("pagina.html", PAGE.replace("<p>", '<img src="http://127.0.0.1:9/a.png"><p>').encode()),
        ("documento.pdf", pdf(paragraph(TEXT))),
        ("notizie.jsonl", b'{"text": "Il ponte della citta.", "url": "http://127.0.0.1:9/"}'),
        ("testo.md", b"![foto](http://127.0.0.1:9/a.png) Il ponte."),
    ],
)
def test_a_file_is_read_without_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a file asks for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (tmp_path / name).write_bytes(data)
    assert read_article(str(tmp_path / name)).blocks
