"""Measure kg and write the figures into the docs: `make quality`, or `python tests/benchmarks/quality.py`.

What stands between markers (`<!-- scores -->` … `<!-- /scores -->`) in `docs/quality.md` and `README.md` is written
anew, and so is `docs/confidence.svg`. Figures of gold graphs outside this repository, and of peers that are not
installed, stay as they were. Run `calibrate.py` and `peers.py` first where rules or the pipeline have changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from calibrate import Observation, held_out, loss, observe, ranking
from curve import svg
from errors import kinds
from gold import OUTSIDE, OWN, Article, articles, built, rows_of
from peers import remembered
from scoring import Comparison, Score, compare, share, total_of
from spacy.language import Language

import kg

ROOT = Path(__file__).parents[2]
PAGE, README, CURVE = ROOT / "docs" / "quality.md", ROOT / "README.md", ROOT / "docs" / "confidence.svg"
LEAST = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
BINS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
COMMONEST = 10
FEWEST = 20
"""Facts that a point of the curve must stand for."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as kg read it, beside its gold graph; with `mentions`, ends count by what refers to them, too."""

    comparison: Comparison
    mentions: Comparison
    observations: list[Observation]


def read(article: Article, nlp: Language) -> Reading:
    """Build the graph of an article and compare it."""
    knowledge = built(article, nlp)
    rows = rows_of(knowledge)
    comparison = compare(article, rows)
    return Reading(comparison, compare(article, rows, mentions=True), observe(knowledge, comparison))


def main() -> None:
    """Rewrite the figures in the docs."""
    nlp = kg.load_pipeline("it")
    own = [read(article, nlp) for article in articles(OWN)]
    outside = [read(article, nlp) for article in articles(OUTSIDE)] if OUTSIDE.is_dir() else []
    blocks = {
        "scores": score_table(own),
        "realis": realis_table(own),
        "errors": error_table(own),
        "peers": peer_table(own, outside),
        **({"outside": score_table(outside)} if outside else {}),
        **confidence_blocks([*own, *outside]),
    }
    PAGE.write_text(filled(PAGE.read_text("utf8"), blocks), "utf8")
    README.write_text(filled(README.read_text("utf8"), {"figures": summary(own, outside)}), "utf8")


def filled(page: str, blocks: dict[str, str]) -> str:
    """`page` with each block between its markers.

    Raises:
        ValueError: the page lacks the markers of a block.
    """
    for name, text in blocks.items():
        first, last = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        times = page.count(first)
        if times != 1:
            raise ValueError(f"the page needs the markers of {name!r} once, not {times} times")
        before, rest = page.split(first)
        page = before + first + text + "\n" + last + rest.split(last, 1)[1]
    return page


def markdown(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; ratios have three decimals."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def _cell(cell: object) -> str:
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)


def score_table(readings: Sequence[Reading]) -> str:
    """A row for each article, and one for all."""
    rows: list[Sequence[object]] = [
        (r.comparison.article.name, *_prf(r.comparison.score), r.mentions.score.f1, r.comparison.score.facts,
         r.comparison.score.core)
        for r in readings
    ]  # fmt: skip
    whole, loose = total_of(r.comparison for r in readings), total_of(r.mentions for r in readings)
    bold = (f"**{cell:.3f}**" for cell in (*_prf(whole), loose.f1))
    rows.append((f"**all {len(readings)}**", *bold, f"**{whole.facts}**", f"**{whole.core}**"))
    return markdown(("article", "P", "R", "F1", "F1 with mentions", "facts", "core facts"), rows)


def _prf(score: Score) -> tuple[float, float, float]:
    return score.precision, score.recall, score.f1


def realis_table(readings: Sequence[Reading]) -> str:
    """What else is right of the facts that are."""
    s = total_of(r.comparison for r in readings)
    return markdown(
        ("of the right facts", "right", "of", "share"),
        [
            ("polarity", s.polarity, s.right, share(s.polarity, s.right)),
            ("modality", s.modality, s.right, share(s.modality, s.right)),
            ("type of an end", s.types, s.typed, share(s.types, s.typed)),
            ("English label of an end", s.labels, s.labelled, share(s.labels, s.labelled)),
        ],
    )


def error_table(readings: Sequence[Reading]) -> str:
    """The commonest kinds of error."""
    counts = Counter(kind for reading in readings for kind in kinds(reading.comparison))
    order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    rows = [(count, what, kind) for (what, kind), count in order[:COMMONEST]]
    rest = sum(count for _, count in order[COMMONEST:])
    return markdown(("facts", "", "kind of error"), [*rows, (rest, "", "all other kinds together")])


def peer_table(own: Sequence[Reading], outside: Sequence[Reading]) -> str:
    """kg beside the others, on both benches; figures not measured now are those remembered."""
    known = remembered()
    for bench, readings in (("own", own), ("outside", outside)):
        if readings:
            p, r, f1 = (f"{ratio:.3f}" for ratio in _prf(total_of(r.comparison for r in readings)))
            known[bench, "**kg**"] = ("", p, r, f1)
    names = sorted({name for _, name in known}, key=lambda name: -float(known["own", name][3]))
    rows = [(name, *known["own", name], *known.get(("outside", name), ("", "", "", ""))[1:]) for name in names]
    return markdown(("", "release", "P", "R", "F1", "P outside", "R outside", "F1 outside"), rows)


def confidence_blocks(readings: Sequence[Reading]) -> dict[str, str]:
    """The tables of confidence, held out, and the curve, which goes into its file."""
    observations = [o for reading in readings for o in reading.observations]
    shares = held_out(observations)
    pairs = [(confidence, o.right) for confidence, o in zip(shares, observations, strict=True)]
    mean = share(sum(o.right for o in observations), len(observations))
    CURVE.write_text(picture(readings, shares), "utf8")
    told = (
        f"{len(pairs)} facts of {len(readings)} articles, each article weighed with what the others teach: a right\n"
        f"fact has more confidence than a wrong one in {ranking(pairs):.0%} of the pairs; Brier score "
        f"{loss(pairs):.3f}, where one\nconfidence for all would have {mean * (1 - mean):.3f}."
    )
    return {"confidence": f"{told}\n\n{threshold_table(readings, shares)}", "calibration": bin_table(pairs)}


def kept(readings: Sequence[Reading], shares: Sequence[float], least: float) -> Score:
    """The score of the facts with at least that confidence."""
    total, ahead = Score(), iter(shares)
    for reading in readings:
        rows = [row for row, _ in reading.comparison.verdicts if next(ahead) >= least]
        total += compare(reading.comparison.article, rows).score
    return total


def threshold_table(readings: Sequence[Reading], shares: Sequence[float]) -> str:
    """What `--min-confidence` gives and costs."""
    scores = [(least, kept(readings, shares, least)) for least in LEAST]
    return markdown(("at least", "facts", "P", "R", "F1"), [(f"{least:.1f}", s.facts, *_prf(s)) for least, s in scores])


def bin_table(pairs: Sequence[tuple[float, bool]]) -> str:
    """How often facts are right, by confidence."""
    rows: list[Sequence[object]] = []
    for low, high in pairwise(BINS):
        inside = [(confidence, right) for confidence, right in pairs if low <= confidence < high]
        if inside:
            mean, right = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            rows.append((f"{low:.1f} to {min(high, 1):.1f}", len(inside), float(mean), float(right)))
    return markdown(("confidence", "facts", "mean confidence", "right"), rows)


def picture(readings: Sequence[Reading], shares: Sequence[float]) -> str:
    """Precision and recall of what is left, over the least confidence asked for."""
    scores = [(step / 50, kept(readings, shares, step / 50)) for step in range(51)]
    scores = [(least, score) for least, score in scores if score.facts >= FEWEST]
    return svg(
        "Precision and recall of the facts with at least some confidence",
        "least confidence (--min-confidence)",
        [
            ("precision", "#0b6e4f", [(least, s.precision) for least, s in scores]),
            ("recall of core facts", "#a23b00", [(least, s.recall) for least, s in scores]),
        ],
    )


def summary(own: Sequence[Reading], outside: Sequence[Reading]) -> str:
    """What the README says of it."""
    s = total_of(r.comparison for r in own)
    others = remembered()
    away = total_of(r.comparison for r in outside)
    beyond = [f"(F1 {away.f1:.2f} on {len(outside)} more articles outside this repository)."] if outside else ["there."]
    lines = (
        f"On {len(own)} Italian news articles with gold graphs of {s.core} core facts ([tests/articles/gold]"
        "(tests/articles/gold)),",
        f"{s.precision:.0%} of the facts that kg finds are right, and it finds {s.recall:.0%} of the core facts: "
        f"F1 {s.f1:.2f}",
        *beyond,
        f"On the same parses PredPatt has an F1 of {float(others['own', 'PredPatt'][3]):.2f}, plain "
        f"subject–verb–object {float(others['own', 'plain subject–verb–object'][3]):.2f}.",
        f"Of the right facts {share(s.polarity, s.right):.1%} have the right polarity, "
        f"{share(s.modality, s.right):.1%} the right modality;",
        f"{share(s.types, s.typed):.1%} of their ends have the right type, {share(s.labels, s.labelled):.1%} a right "
        "English label.",
    )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
