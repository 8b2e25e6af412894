"""A sheet to draw on, in pixels, with y downwards; matplotlib is imported only here, and late."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.reading.silence import silence
from kg.report.colours import ink
from kg.report.figures.svg import inline
from kg.sparql.plain import plain, shortened

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 440
"""The width of a figure: two stand side by side, and one fits a telephone."""
SIZE = 13
"""The height of letters."""
LETTER = 0.6
"""How wide a letter is on the average, by its height."""
Point = tuple[float, float]
RC: Any = {"svg.fonttype": "none", "svg.hashsalt": "kg", "font.family": ["sans-serif"], "path.simplify": False}


@dataclass(frozen=True, slots=True)
class Sheet:
    """Axes without any decoration, one unit to a pixel."""

    figure: Figure
    axes: Axes
    width: float
    height: float


def sheet(height: float, width: float = WIDTH) -> Sheet:
    """An empty sheet of the given size."""
    silence("matplotlib")
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width / 72, height / 72), dpi=72)
    figure.patch.set_visible(False)
    axes = figure.add_axes((0, 0, 1, 1), frameon=False)
    axes.set_axis_off()
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_autoscale_on(False)
    return Sheet(figure, axes, width, height)


def text(
    on: Sheet, at: Point, words: str, *, colour: str = "text", align: str = "left", size: int = SIZE, bold: bool = False
) -> None:
    """Write words, as they are: no sign in them means anything to matplotlib."""
    on.axes.text(
        *at,
        plain(words),
        color=ink(colour),
        ha=align,
        va="baseline",
        fontsize=size,
        fontweight="bold" if bold else "normal",
        parse_math=False,
        clip_on=False,
    )


def bars(on: Sheet, boxes: Sequence[tuple[float, float, float, float]], colour: str, alpha: float = 1.0) -> None:
    """Fill rectangles, each given by its left upper corner, width and height."""
    from matplotlib.collections import PolyCollection

    corners = [[(x, y), (x + w, y), (x + w, y + h), (x, y + h)] for x, y, w, h in boxes]
    on.axes.add_collection(
        PolyCollection(corners, facecolors=colour, alpha=alpha, linewidths=0, zorder=_next(on)), autolim=False
    )


def lines(on: Sheet, ends: Sequence[tuple[Point, Point]], colour: str, thick: float = 1.0) -> None:
    """Draw straight lines."""
    from matplotlib.collections import LineCollection

    on.axes.add_collection(LineCollection(list(ends), colors=colour, linewidths=thick, zorder=_next(on)), autolim=False)


def dots(on: Sheet, centres: Sequence[Point], colour: str, radius: float | Sequence[float]) -> None:
    """Draw dots, rimmed with the colour of the page, so that they stand out from lines and one another."""
    from matplotlib.collections import CircleCollection

    radii = [radius] * len(centres) if isinstance(radius, (int, float)) else list(radius)
    areas = [3.14159265 * one * one for one in radii]
    circles: Any = CircleCollection(
        areas,
        offsets=list(centres),
        offset_transform=on.axes.transData,
        facecolors=colour,
        edgecolors=ink("surface"),
        linewidths=1,
        zorder=_next(on),
    )
    on.axes.add_collection(circles, autolim=False)


def _next(on: Sheet) -> int:
    """Above all that was drawn before."""
    return 2 + len(on.axes.collections)


def drawn(on: Sheet, name: str) -> str:
    """The sheet as SVG to stand within a page; `name` begins the ids in it."""
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    out = io.StringIO()
    nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    with matplotlib.rc_context(RC), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # the font of the reader has it, or nobody's
        canvas: Any = FigureCanvasSVG(on.figure)
        canvas.print_svg(out, metadata=nothing)
    return inline(out.getvalue(), name)


def fitting(words: str, room: float, size: int = SIZE) -> str:
    """`words`, shortened to what fits into so many pixels."""
    return shortened(plain(words), max(1, int(room / (size * LETTER))))
