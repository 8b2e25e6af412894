"""The arguments and options that several commands share, each told in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Graphs = Annotated[
    list[str], typer.Argument(metavar="GRAPH", help="RDF files of kg's, a folder of TriG files, or a store.")
]
Modalities = Annotated[
    list[str] | None,
    typer.Option(
        "--modality",
        metavar="NAME",
        help="Only facts that are actual, planned, desired, possible, reported or denied; repeatable.",
    ),
]
MinConfidence = Annotated[float, typer.Option(metavar="X", help="Leave out facts of less confidence (0 to 1).")]
Types = Annotated[
    list[str] | None,
    typer.Option("--type", metavar="NAME", help="Only facts between entities of this type (Person, …); repeatable."),
]
TextFormat = Annotated[str | None, typer.Option("--format", metavar="NAME", help="text, markdown or json.")]
TextOutput = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Where to write; its ending tells the format.")
]
