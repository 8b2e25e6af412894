"""The curve of confidence as a picture: SVG written by hand, the same bytes for the same figures."""

from __future__ import annotations

from collections.abc import Sequence

Line = tuple[str, str, Sequence[tuple[float, float]]]
"""A name, a colour, and points between 0 and 1."""

WIDTH, HEIGHT = 560, 340
LEFT, TOP, RIGHT, BOTTOM = 60, 20, 190, 50
TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def svg(title: str, across: str, lines: Sequence[Line]) -> str:
    """Lines over a square of one, each named at its right end.

    Args:
        title: what the picture shows, for those who cannot see it.
        across: what the horizontal axis measures.
        lines: what to draw.
    """
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-family="sans-serif"'
        f' font-size="12"><title>{title}</title><rect width="100%" height="100%" fill="#fff"/>',
        *(_tick(value) for value in TICKS),
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{HEIGHT - 12}" text-anchor="middle">{across}</text>',
        *(_line(name, colour, points) for name, colour, points in lines),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _place(x: float, y: float) -> tuple[float, float]:
    return LEFT + x * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - y * (HEIGHT - TOP - BOTTOM)


def _tick(value: float) -> str:
    x, y = _place(value, value)
    (left, bottom), (right, _) = _place(0, 0), _place(1, 1)
    return (
        f'<path d="M{left:.1f} {y:.1f}H{right:.1f}" stroke="#ddd"/>'
        f'<text x="{left - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{value:.1f}</text>'
        f'<text x="{x:.1f}" y="{bottom + 18:.1f}" text-anchor="middle">{value:.1f}</text>'
    )


def _line(name: str, colour: str, points: Sequence[tuple[float, float]]) -> str:
    places = [_place(*point) for point in points]
    way = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    end = places[-1]
    return (
        f'<polyline points="{way}" fill="none" stroke="{colour}" stroke-width="2"/>'
        f'<text x="{end[0] + 6:.1f}" y="{end[1] + 4:.1f}" fill="{colour}">{name}</text>'
    )
