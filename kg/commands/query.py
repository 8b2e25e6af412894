"""`kg query`: questions to a graph."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.terminal import complain, one_line_errors, printable
from kg.errors import KgError

if TYPE_CHECKING:
    from pyoxigraph import Store

    from kg.sparql import Answer, ResultFormat


def query(
    graphs: Annotated[
        list[str] | None,
        typer.Argument(metavar="GRAPH… [SPARQL]", help="RDF files, a folder of TriG files, or a store; then a query."),
    ] = None,
    file: Annotated[
        str | None, typer.Option("-f", "--file", metavar="FILE", help="A file with the query, - for standard input.")
    ] = None,
    ask: Annotated[
        str | None, typer.Option("-a", "--ask", metavar="NAME", help="A ready question; --list names them.")
    ] = None,
    given: Annotated[
        list[str] | None,
        typer.Option("-w", "--with", metavar="KEY=VALUE", help="What the ready question is about; may be repeated."),
    ] = None,
    lang: Annotated[
        str, typer.Option(metavar="CODE", help="The language of ready questions and their answers: en or it.")
    ] = "en",
    list_: Annotated[bool, typer.Option("--list", help="List the ready questions and what they can be given.")] = False,
    show: Annotated[
        str | None, typer.Option(metavar="NAME", help="Show the SPARQL of a ready question, to change it.")
    ] = None,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="NAME",
            help="table, csv, tsv, json, xml; of triples also turtle, ntriples, jsonld, rdfxml, or html, a picture.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Where to write; its ending tells the format.")
    ] = None,
    store: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep the graphs there, so that they are loaded once.")
    ] = None,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0.001, help="Give up after that time.")] = 60.0,
    federated: Annotated[bool, typer.Option("--federated", help="Let SERVICE call other servers.")] = False,
) -> None:
    """Ask a graph in SPARQL, or one of the ready questions, and get a table, a file or a picture."""
    from kg.sparql import Kind, OutOfTimeError, SparqlError
    from kg.sparql import query as ask_store

    with one_line_errors():
        try:
            if list_ or show is not None:
                _write(_told(show, lang), None)
                return
            chosen = _format(format_, output)
            paths, sparql = _parts(graphs or [], file, ask)
            held = _opened(paths, store)
            text = _ready(ask, given or [], held, lang) if ask is not None else sparql
            answer = ask_store(held, text, federated=federated, timeout=timeout)
            _write(_content(answer, held, chosen, output, lang if ask is not None else None), output)
            if answer.kind is Kind.ROWS and not answer:
                typer.echo("kg: nothing found", err=True)
        except SparqlError as error:
            complain(error)
            typer.echo(error.excerpt, err=True)
            raise typer.Exit(1) from error
        except OutOfTimeError as error:
            complain(error)
            sys.stderr.flush()
            os._exit(1)  # the query goes on in its thread, which nothing else ends


def _told(show: str | None, lang: str) -> str:
    from kg.sparql import question_named
    from kg.sparql.listing import listed

    return listed(lang) if show is None else question_named(show).text


def _parts(words: list[str], file: str | None, ask: str | None) -> tuple[list[str], str]:
    """Which words are graphs, and the query: the last word, a file, standard input, or none where it is a ready one."""
    from kg.sparql.asked import graphs_and_query, query_in

    if ask is not None and file is not None:
        raise KgError("both a ready question and a file", "give --ask or --file")
    if ask is not None:
        return words, ""
    if file is not None:
        return words, query_in(file, sys.stdin.buffer)
    return graphs_and_query(words, sys.stdin.buffer)


def _opened(paths: list[str], store: Path | None) -> Store:
    from kg.commands.progress import reading_bar
    from kg.store import open_store

    if not paths and store is None:
        raise KgError("no graph was given", "name RDF files, such as outputs/NAME.trig")
    with reading_bar(paths) as progress:
        return open_store(paths, store, progress)


def _ready(name: str, given: list[str], store: Store, lang: str) -> str:
    from kg.sparql import filled, question_named

    values = {}
    for pair in given:
        key, equals, value = pair.partition("=")
        if not equals:
            raise KgError(f"{pair!r} gives no value", "write KEY=VALUE, as in --with who=Pechino")
        values[key.strip()] = value
    return filled(question_named(name), values, store, lang)


def _format(name: str | None, output: Path | None) -> ResultFormat | None:
    from kg.sparql import result_format_named, result_format_of

    if name is not None:
        return result_format_named(name)
    return None if output is None else result_format_of(output)


def _content(
    answer: Answer, store: Store, chosen: ResultFormat | None, output: Path | None, lang: str | None
) -> str | bytes:
    """What to write: for people a table, triples as Turtle, unless a format was chosen."""
    from kg.sparql import Kind, prefixes_of, to_bytes, to_table
    from kg.sparql.results import HTML, TABLE, TURTLE, check_triples

    format_ = chosen or (TURTLE if answer.kind is Kind.TRIPLES else TABLE)
    if format_ is TABLE:
        columns = shutil.get_terminal_size().columns if output is None and sys.stdout.isatty() else None
        return to_table(answer, prefixes_of(store), columns, lang)
    if format_ is HTML:
        from kg.picture import picture

        check_triples(answer, format_)
        return picture(answer, store, output.stem if output is not None else "query")
    return to_bytes(answer, format_, prefixes_of(store))


def _write(content: str | bytes, output: Path | None) -> None:
    from kg.writing import write_file

    if output is not None:
        write_file(output, content)
    elif isinstance(content, bytes) and not sys.stdout.isatty():
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        text = content if isinstance(content, str) else content.decode()
        typer.echo(
            "\n".join(printable(line.expandtabs(4)) for line in text.replace("\r\n", "\n").split("\n")), nl=False
        )
