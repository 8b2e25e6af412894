"""A page becomes its article: without menus, banners and what else stands around it, with what it says about itself."""

from __future__ import annotations

import builtins
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.errors import KgError
from kg.reading import read_article
from kg.values import Source

TEXT = "Il sindaco della città ha aperto il ponte perché la società è pronta: così finirà l’attesa, ha detto."
MORE = "L’opera, costata 3 milioni di euro, servirà più di mille famiglie del quartiere lungo il fiume."
PAGE = f"""<!doctype html>
<html lang="it"><head><meta charset="utf-8"><title>Il ponte è aperto - La Gazzetta</title>
<meta property="og:title" content="Il ponte è aperto"><meta property="og:site_name" content="La Gazzetta">
<meta name="author" content="Ada Neri"><meta property="article:published_time" content="2011-03-15T10:00:00+01:00">
<link rel="canonical" href="https://gazzetta.example.org/2011/ponte.html">
<script>var testo = "Questo non è il testo";</script><style>p {{ color: red }}</style></head>
<body><div id="cookie-banner" class="cookie-consent"><p>Questo sito usa i cookie per migliorare l’esperienza.</p>
<button>Accetta tutti</button></div>
<nav><ul><li><a href="/">Prima pagina</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Il ponte è aperto</h1><p>{TEXT} <a href="/x">Il fiume</a> <b>scorre</b> sotto.</p>
<h2>I costi</h2><p>{MORE}</p><p>Una riga<br>e un’altra, dice la nota.</p>
<ul><li>La prima voce dell’elenco.</li><li>La seconda voce.</li></ul>
<blockquote><p>«È un giorno di festa», dice Anna.</p></blockquote></article>
<aside><h3>Leggi anche</h3><ul><li><a href="/y">Dieci cose da fare in città</a></li></ul></aside>
<footer><p>© 2011 La Gazzetta. Tutti i diritti riservati.</p></footer></body></html>"""


def written(folder: Path, data: bytes | str, name: str = "pagina.html") -> str:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


def kinds_and_texts(source: Source) -> list[tuple[str, str]]:
    """The blocks, which are slices of the text."""
    assert [source.text[block.start : block.end] for block in source.blocks] == [b.text for b in source.blocks]
    return [(block.kind, block.text) for block in source.blocks]


def test_the_article_is_found_among_what_stands_around_it(tmp_path: Path) -> None:
    assert kinds_and_texts(read_article(written(tmp_path, PAGE))) == [
        ("title", "Il ponte è aperto"),
        ("paragraph", f"{TEXT} Il fiume scorre sotto."),
        ("heading", "I costi"),
        ("paragraph", MORE),
        ("paragraph", "Una riga e un’altra, dice la nota."),
        ("paragraph", "La prima voce dell’elenco."),
        ("paragraph", "La seconda voce."),
        ("paragraph", "«È un giorno di festa», dice Anna."),
    ]


def test_what_the_page_says_about_itself_is_kept(tmp_path: Path) -> None:
    source = read_article(written(tmp_path, PAGE))
    assert (source.title, source.date, source.author, source.publisher, source.origin, source.id, source.lang) == (
        "Il ponte è aperto",
        "2011-03-15",
        "Ada Neri",
        "La Gazzetta",
        "https://gazzetta.example.org/2011/ponte.html",
        "pagina",
        "it",
    )


def test_a_day_to_come_is_kept_whatever_day_it_is(tmp_path: Path) -> None:
    assert read_article(written(tmp_path, PAGE.replace("2011-03-15T", "2098-03-15T"))).date == "2098-03-15"


def test_a_page_that_says_nothing_about_itself_is_read_all_the_same(tmp_path: Path) -> None:
    source = read_article(written(tmp_path, f"<p>{TEXT}</p>\n<p>{MORE} Era il 3 marzo 2012.</p>"))
    assert (source.author, source.publisher, source.date, source.origin) == ("", "", None, "pagina.html")
    assert [text for _, text in kinds_and_texts(source)] == [TEXT, f"{MORE} Era il 3 marzo 2012."]


def test_a_dateline_below_the_title_is_the_date_and_no_prose(tmp_path: Path) -> None:
    page = f"<article><h1>Il ponte</h1><p>Pubblicato il 15/03/2011 alle 10:30</p><p>{TEXT}</p><p>{MORE}</p></article>"
    source = read_article(written(tmp_path, page))
    assert source.date == "2011-03-15"
    assert [text for _, text in kinds_and_texts(source)] == ["Il ponte", TEXT, MORE]


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", "iso-8859-1"), ("utf-8", "klingon"), ("cp1252", "utf-8"), ("cp1252", "iso-8859-1"), ("utf-16", "utf-8")],
)
def test_a_wrong_charset_in_the_head_does_no_harm(tmp_path: Path, encoding: str, declared: str) -> None:
    page = PAGE.replace('charset="utf-8"', f'charset="{declared}"')
    assert kinds_and_texts(read_article(written(tmp_path, page.encode(encoding))))[3] == ("paragraph", MORE)


def test_a_declaration_of_xml_counts_like_a_charset(tmp_path: Path) -> None:
    page = PAGE.replace('<meta charset="utf-8">', "").replace("<!doctype html>", "")
    data = ('<?xml version="1.0" encoding="iso-8859-1"?>' + page).encode("cp1252")
    assert kinds_and_texts(read_article(written(tmp_path, data, "a.xhtml")))[3] == ("paragraph", MORE)


def test_an_encoding_that_only_the_page_names_is_used(tmp_path: Path) -> None:
    page = PAGE.replace('charset="utf-8"', 'http-equiv="Content-Type" content="text/html; charset=ibm437"')
    data = page.replace("’", "'").replace("©", "").replace("È", "è").encode("cp437")
    assert kinds_and_texts(read_article(written(tmp_path, data)))[0] == ("title", "Il ponte è aperto")


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<p></p>",
        "<html><head><title>Galleria</title></head><body><img src=a.jpg><img src=b.jpg></body></html>",
        "<html><body></body></html>",
        "<" * 3000,
    ],
)
def test_a_page_without_text_is_refused(tmp_path: Path, page: str) -> None:
    with pytest.raises(KgError, match=r"no text in '.*pagina\.html'") as caught:
        read_article(written(tmp_path, page))
    assert caught.value.remedy


@pytest.mark.parametrize("name", ["a.htm", "a.HTML", "a.xhtml"])
def test_every_ending_of_pages_is_known(tmp_path: Path, name: str) -> None:
    assert read_article(written(tmp_path, PAGE, name)).title == "Il ponte è aperto"


def test_what_is_hostile_in_a_page_is_only_text(tmp_path: Path) -> None:
    page = PAGE.replace("Ada Neri", "&lt;script&gt;alert(1)&lt;/script&gt;\x1b[31m").replace(
        "https://gazzetta.example.org/2011/ponte.html", "javascript:alert(1)"
    )
    source = read_article(written(tmp_path, page))
    assert source.origin == "pagina.html"
    assert "alert" not in source.text


def test_deep_nesting_is_read_or_refused(tmp_path: Path) -> None:
    page = "<div>" * 20_000 + f"<p>{TEXT}</p>" + "</div>" * 20_000
    try:
        source = read_article(written(tmp_path, page))
    except KgError:
        return
    assert TEXT in source.text


def test_without_trafilatura_the_error_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return whole(name, *rest)

    monkeypatch.delitem(sys.modules, "trafilatura", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(KgError, match=r"HTML needs trafilatura \(pip install 'kg\[web\]'\)"):
        read_article(written(tmp_path, PAGE))


def test_a_page_is_read_without_a_word_on_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    read_article(written(tmp_path, PAGE))
    with pytest.raises(KgError):
        read_article(written(tmp_path, "<html><body></body></html>"))
    assert capfd.readouterr() == ("", "")
