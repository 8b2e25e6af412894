"""Several inputs: a graph each and one of all, whatever some of them are."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command.conftest import Kg
from tests.reading.pdf_writer import paragraph, pdf

ENDINGS = {".graphml", ".html", ".jsonl", ".report.html", ".report.md", ".trig", ".ttl"}


def names(folder: Path) -> set[str]:
    """The graphs in a folder, each of which has all its files."""
    files = {path.name for path in folder.iterdir()}
    stems = {name.removesuffix(".ttl") for name in files if name.endswith(".ttl")}
    assert files == {f"{stem}{ending}" for stem in stems for ending in ENDINGS}
    return stems


def facts(path: Path) -> list[tuple[str, str, str]]:
    rows = map(json.loads, path.read_text("utf8").splitlines())
    return [(row["subject"]["id"], row["predicate"]["lemma"], row["object"]["id"]) for row in rows]


def test_one_article_gives_all_files(kg: Kg, here: Path) -> None:
    assert kg("build", "uno.txt", "-o", "fuori").exit_code == 0
    assert names(here / "fuori") == {"uno"}
    assert facts(here / "fuori" / "uno.jsonl") == [("cina", "costruire", "citta"), ("okcoin", "usare", "bitcoin")]


def test_files_go_to_outputs_where_no_folder_is_named(kg: Kg, here: Path) -> None:
    assert kg("build", "uno.txt").exit_code == 0
    assert names(here / "outputs") == {"uno"}


def test_several_articles_give_a_graph_each_and_one_of_all(kg: Kg, here: Path) -> None:
    assert kg("build", "uno.txt", "due.md", "-o", "fuori").exit_code == 0
    assert names(here / "fuori") == {"uno", "due", "merged"}
    whole = [json.loads(line) for line in (here / "fuori" / "merged.jsonl").read_text("utf8").splitlines()]
    assert [[e["document"] for e in fact["evidence"]] for fact in whole] == [["uno", "due"], ["uno"], ["due"]]


def test_the_graph_of_all_is_called_as_asked(kg: Kg, here: Path) -> None:
    assert kg("build", "uno.txt", "due.md", "-o", "fuori", "--name", "../La mia rassegna").exit_code == 0
    assert names(here / "fuori") == {"uno", "due", "La-mia-rassegna"}
    assert names(here / "fuori") & {path.stem for path in here.iterdir() if path.suffix == ".ttl"} == set()


def test_the_graph_of_all_never_replaces_that_of_an_article(kg: Kg, here: Path) -> None:
    (here / "uno.txt").rename(here / "merged.txt")
    assert kg("build", "merged.txt", "due.md", "-o", "fuori").exit_code == 0
    assert names(here / "fuori") == {"merged", "due", "merged-2"}
    assert kg("build", "merged.txt", "due.md", "-o", "altra", "--name", "due").exit_code == 0
    assert names(here / "altra") == {"merged", "due", "due-2"}
    assert len(facts(here / "altra" / "due.jsonl")) == 2


def test_the_report_of_an_article_never_replaces_the_page_of_another(kg: Kg, here: Path) -> None:
    (here / "due.md").rename(here / "uno.report.md")
    assert kg("build", "uno.report.md", "uno.txt", "-o", "fuori").exit_code == 0
    assert names(here / "fuori") == {"uno.report", "uno-2", "merged"}


def test_articles_of_one_name_do_not_overwrite_each_other(kg: Kg, here: Path) -> None:
    for folder, company in (("a", "OKCoin"), ("b", "Huobi")):
        (here / folder).mkdir()
        (here / folder / "notizie.txt").write_text(f"{company} usa Bitcoin.")
    assert kg("build", "a", "b", "-o", "fuori").exit_code == 0
    assert names(here / "fuori") == {"notizie", "notizie-2", "merged"}
    assert facts(here / "fuori" / "notizie.jsonl") == [("okcoin", "usare", "bitcoin")]
    assert facts(here / "fuori" / "notizie-2.jsonl") == [("huobi", "usare", "bitcoin")]


def test_a_bad_file_is_told_and_the_others_go_on(kg: Kg, here: Path) -> None:
    result = kg("build", "uno.txt", "vuoto.txt", "manca.txt", "inglese.txt", "due.md", "-o", "fuori")
    assert result.exit_code == 1
    told = result.stderr.splitlines()
    assert len(told) == 3
    assert all(any(name in line for line in told) for name in ("'vuoto.txt'", "'manca.txt'", "'inglese.txt'"))
    assert names(here / "fuori") == {"uno", "due", "merged"}
    assert result.stdout.startswith("2 articles, ")


def test_bad_files_in_a_folder_are_told_and_the_others_go_on(kg: Kg, here: Path) -> None:
    result = kg("build", ".", "-o", "fuori")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 3)
    assert names(here / "fuori") == {"uno", "due", "latino", "merged"}
    assert result.stdout.endswith("\nfailed: 3 (binario.txt, inglese.txt, vuoto.txt)\n")


def test_every_format_is_read_and_what_fails_is_listed_at_the_end(kg: Kg, here: Path) -> None:
    inputs = {
        "pagina.html": "<html><body><nav>Menu</nav><p>La Cina costruisce una città.</p>"
        "<p>OKCoin usa Bitcoin.</p><p>Huobi compra un edificio.</p></body></html>".encode(),
        "documento.pdf": pdf(paragraph("OKCoin usa Bitcoin.")),
        "notizie.jsonl": '{"text": "La Cina costruisce una città. OKCoin usa Bitcoin."}\n'
        '{"text\n{"text": "OKCoin usa Bitcoin."}'.encode(),
        "rotto.pdf": b"%PDF-1.7",
        "foto.pdf": pdf([]),
        "vuota.html": b"<html></html>",
    }
    for name, data in inputs.items():
        (here / name).write_bytes(data)
    address = "http://127.0.0.1:9/pagina"
    result = kg("build", *inputs, address, "-o", "fuori")
    assert result.exit_code == 1
    failed = ["notizie.jsonl line 2", "rotto.pdf", "foto.pdf", "vuota.html", address]
    assert all(f"'{name}'" in line for name, line in zip(failed, result.stderr.splitlines(), strict=True))
    assert result.stdout.startswith("4 articles, ")
    assert result.stdout.endswith(f"\nfailed: 5 ({', '.join(failed)})\n")
    assert names(here / "fuori") == {"pagina", "documento", "notizie-1", "notizie-3", "merged"}
    assert facts(here / "fuori" / "pagina.jsonl")[:2] == facts(here / "fuori" / "notizie-1.jsonl")
    assert facts(here / "fuori" / "documento.jsonl") == [("okcoin", "usare", "bitcoin")]


def test_results_never_take_the_place_of_an_article(kg: Kg, here: Path) -> None:
    page = "<html><body><p>La Cina costruisce una città.</p></body></html>"
    (here / "pagina.html").write_text(page)
    for output in (".", str(here)):
        result = kg("build", "pagina.html", "-o", output)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == "kg: the results would overwrite 'pagina.html' (name another folder with -o)\n"
    assert (here / "pagina.html").read_text() == page


def test_what_was_built_from_a_folder_is_not_built_from_again(kg: Kg, here: Path) -> None:
    for _ in range(2):
        assert kg("build", ".", "-o", "fuori").stdout.startswith("3 articles, ")


def test_standard_input_is_an_article(kg: Kg, here: Path) -> None:
    result = kg("build", "-", "-o", "fuori", typed="La Cina costruisce una città.")
    assert result.exit_code == 0
    assert names(here / "fuori") == {"standard-input"}


def test_an_encoding_that_is_named_is_used(kg: Kg, here: Path) -> None:
    (here / "vecchio.txt").write_bytes("La Cina costruisce una città.".encode("cp1252"))
    assert kg("build", "vecchio.txt", "--encoding", "cp1252", "-o", "fuori").exit_code == 0
    assert facts(here / "fuori" / "vecchio.jsonl") == [("cina", "costruire", "citta")]


def test_a_base_that_is_named_is_used(kg: Kg, here: Path) -> None:
    assert kg("build", "uno.txt", "--base", "https://example.org/mio/", "-o", "fuori").exit_code == 0
    for name in ("uno.ttl", "uno.trig"):
        assert "https://example.org/mio/" in (here / "fuori" / name).read_text("utf8")
        assert "https://kg.example/" not in (here / "fuori" / name).read_text("utf8")


def test_building_again_replaces_the_files_and_leaves_the_others(kg: Kg, here: Path) -> None:
    (here / "fuori").mkdir()
    (here / "fuori" / "mio.csv").write_text("resta")
    for _ in range(2):
        assert kg("build", "uno.txt", "-o", "fuori").exit_code == 0
    assert (here / "fuori" / "mio.csv").read_text() == "resta"
    assert {path.name.partition(".")[0] for path in (here / "fuori").iterdir()} == {"uno", "mio"}


def test_a_sentence_without_facts_still_gives_its_files(kg: Kg, here: Path) -> None:
    (here / "breve.txt").write_text("Buongiorno!")
    result = kg("build", "breve.txt", "-o", "fuori")
    assert result.exit_code == 0
    assert result.stdout.startswith("1 article, 1 sentence, 0 entities, 0 facts\n")
    assert names(here / "fuori") == {"breve"}
