"""Run the notebooks and keep what they give now.

After a change of kg, or of a notebook, from anywhere:

    python tests/notebooks/refresh.py            # all of them
    python tests/notebooks/refresh.py 2 5        # those whose names begin so

then look at the difference (`git diff notebooks`) before you commit it. Each notebook runs from a clean kernel in its
own folder; nothing that tells when or where it ran is kept.
"""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = tuple(sorted(FOLDER.glob("*.ipynb")))


def executed(path: Path) -> nbformat.NotebookNode:
    """The notebook at `path` with fresh output, run in its own folder."""
    import matplotlib.font_manager  # noqa: F401  # finds the fonts now, or the first kernel would warn that it does

    notebook = nbformat.read(path, as_version=4)
    resources = {"metadata": {"path": str(path.parent)}}
    NotebookClient(notebook, timeout=600, resources=resources, coalesce_streams=True).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # the clock
    notebook.metadata["language_info"] = {"name": "python"}
    return notebook


if __name__ == "__main__":
    for chosen in NOTEBOOKS:
        if not sys.argv[1:] or chosen.name.startswith(tuple(sys.argv[1:])):
            nbformat.write(executed(chosen), chosen)
            print(chosen.name)
