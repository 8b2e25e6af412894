"""`kg serve`: a graph on a local server."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.choices import Graphs
from kg.commands.terminal import one_line_errors, printable, say


def serve(
    graphs: Graphs,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="N", help="The port; 0 for any that is free.")] = 8347,
    store: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep the graph there on disk; else in a temporary folder.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Processes that answer; else one for each core, at least 2.")
    ] = None,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0.1, help="How long one query may take.")] = 30.0,
    max_result: Annotated[int, typer.Option(metavar="MIB", min=1, help="How large one answer may be.")] = 64,
    max_memory: Annotated[int, typer.Option(metavar="MIB", min=256, help="Memory that one process may take.")] = 4096,
    allow_updates: Annotated[
        bool, typer.Option("--allow-updates", help="Allow SPARQL updates: of the store; RDF files stay as they are.")
    ] = False,
    federated: Annotated[
        bool, typer.Option("--federated", help="Allow SERVICE and LOAD, which call other servers.")
    ] = False,
    cors: Annotated[
        str | None, typer.Option(metavar="ORIGIN", help="An origin whose pages may read answers; * for any.")
    ] = None,
) -> None:
    """Serve a graph: the explorer, an editor for SPARQL queries, and a SPARQL 1.1 endpoint; on this machine alone."""
    with one_line_errors():
        from kg.server import MEBIBYTE, Settings
        from kg.server import serve as served
        from kg.server.guard import LOOPBACK

        if host not in LOOPBACK:
            typer.echo(printable(f"kg: warning: whoever reaches {host} over the network may ask this graph"), err=True)
        settings = Settings(
            store=Path(),
            writable=allow_updates,
            federated=federated,
            timeout=timeout,
            max_result=max_result * MEBIBYTE,
            max_memory=max_memory * MEBIBYTE,
        )
        served(
            *graphs,
            host=host,
            port=port,
            store=store,
            workers=workers,
            settings=settings,
            cors=cors,
            started=lambda address: say(
                f"explorer {address}/ , queries {address}/query, endpoint {address}/sparql; stop with Ctrl-C"
            ),
        )
