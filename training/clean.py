"""Take the sentences of ISDT dev and test out of the other treebanks, so that nothing measured on is trained on.

    python training/clean.py PUBLIC OUT

`PUBLIC` holds the public files `it_*-ud-*.conllu`, ISDT's dev and test among them; `OUT` gets `ud/train` and `ud/dev`.
"""

from __future__ import annotations

import sys
from pathlib import Path

MEASURED = ("it_isdt-ud-dev.conllu", "it_isdt-ud-test.conllu")
NOT_TRAINED = ("it_isdt-", "it_twittiro-ud-dev", "it_twittiro-ud-test", "it_postwita-ud-train", "it_vit-ud-train")


def words(block: str) -> str:
    """The words of a sentence in CoNLL-U, in lower case, without contractions."""
    rows = (line.split("\t") for line in block.splitlines() if line[:1].isdigit())
    return " ".join(row[1].lower() for row in rows if row[0].isdigit())


def main(public: Path, out: Path) -> None:
    """Write the cleaned treebanks."""
    known = {words(block) for name in MEASURED for block in (public / name).read_text("utf8").split("\n\n")}
    (out / "ud/train").mkdir(parents=True, exist_ok=True)
    (out / "ud/dev").mkdir(parents=True, exist_ok=True)
    (out / "ud/dev" / MEASURED[0]).write_bytes((public / MEASURED[0]).read_bytes())
    for path in sorted(public.glob("it_*-ud-*.conllu")):
        if not path.name.startswith(NOT_TRAINED):
            blocks = (block for block in path.read_text("utf8").split("\n\n") if block.strip())
            kept = [block for block in blocks if words(block) not in known]
            (out / "ud/train" / path.name).write_text("".join(block.strip("\n") + "\n\n" for block in kept), "utf8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
