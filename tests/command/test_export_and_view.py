"""`kg export` and `kg view`, typed as a user would, with what goes wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command.typed import assert_one_line, kg


def test_the_ending_of_the_output_tells_the_format(built: Path) -> None:
    assert kg("export", "polo.trig", "-o", "neu/polo.csv").exit_code == 0
    assert (built / "neu" / "polo.csv").read_text().startswith("id,subject,")


def test_without_an_output_it_goes_to_standard_output(built: Path) -> None:
    result = kg("export", "polo.trig", "--to", "ntriples")
    assert result.exit_code == 0
    assert "<https://kg.example/entity/okcoin>" in result.stdout


def test_clean_gives_the_turtle_of_the_build(built: Path) -> None:
    assert kg("export", "polo.trig", "--clean", "-o", "rein.ttl").exit_code == 0
    assert (built / "rein.ttl").read_bytes() == (built / "polo.ttl").read_bytes()


def test_triple_terms_are_written_where_asked_for(built: Path) -> None:
    assert "rdf:reifies <<(" in kg("export", "polo.trig", "--to", "trig", "--triple-terms").stdout


def test_a_folder_stands_for_its_trig_files(built: Path) -> None:
    assert kg("export", ".", "--to", "nquads").stdout == kg("export", "polo.trig", "--to", "nquads").stdout


def test_the_page_made_from_the_rdf_is_that_of_the_build(built: Path) -> None:
    page = (built / "polo.html").read_text()
    (built / "polo.html").unlink()
    result = kg("view", "polo.trig")
    assert result.stdout == "open polo.html in a browser\n"
    assert (built / "polo.html").read_text() == page


def test_the_page_of_a_clean_graph_has_its_facts(built: Path) -> None:
    assert kg("view", "polo.ttl", "-o", "klar.html").exit_code == 0
    assert "headquarteredIn" in (built / "klar.html").read_text()


@pytest.mark.parametrize("command", [("export", "--to", "csv"), ("view",)])
def test_what_is_wrong_with_a_graph_is_told_in_one_line(built: Path, command: tuple[str, ...]) -> None:
    name, *options = command
    (built / "kaputt.ttl").write_text("@prefix e: <urn:e> .\ne:a e:b .\n")
    (built / "fremd.ttl").write_text("<urn:a> <urn:b> <urn:c> .")
    (built / "leer.ttl").write_text("")
    (built / "latein.ttl").write_bytes("<urn:a> <urn:b> 'città' .".encode("latin-1"))
    assert_one_line(kg(name, "weg.trig", *options), "no such file: 'weg.trig'")
    assert_one_line(kg(name, "kaputt.ttl", *options), "'kaputt.ttl', line 2")
    assert_one_line(kg(name, "fremd.ttl", *options), "no entity of kg's")
    assert_one_line(kg(name, "leer.ttl", *options), "no entity of kg's")
    assert_one_line(kg(name, "latein.ttl", *options), "'latein.ttl'")
    assert_one_line(kg(name, "polo.html", *options), "unknown RDF format: 'polo.html'", ".trig")


def test_an_unknown_format_lists_the_known_ones(built: Path) -> None:
    assert_one_line(kg("export", "polo.trig", "--to", "word"), "unknown format 'word'", "turtle, trig")
    assert_one_line(kg("export", "polo.trig", "-o", "polo.doc"), "unknown format '.doc'", "cypher")
    assert not (built / "polo.doc").exists()


def test_a_place_that_cannot_be_written_to_is_told(built: Path) -> None:
    assert_one_line(kg("export", "polo.trig", "-o", "polo.ttl/x.csv"), "cannot write to folder 'polo.ttl'")
    assert_one_line(kg("view", "polo.trig", "-o", "polo.ttl/x.html"), "cannot write to folder 'polo.ttl'")
