"""From the SVG that matplotlib writes to SVG within a page: no styles, no scripts, colours by their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from xml.etree import ElementTree as ET

from kg.report.colours import variables

SVG, XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
TAGS = frozenset({"svg", "g", "path", "text", "use", "defs"})
KEPT = frozenset({"d", "x", "y", "transform", "viewBox"})
STYLES = frozenset(
    {"fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity", "text-anchor"}
    | {"font-size", "font-weight"}
)
TURNED_BY_NOTHING = re.compile(r"rotate\(-?0 [^)]*\)")


def inline(svg: str, name: str) -> str:
    """Return what matplotlib drew as an element for a page, of known tags and attributes alone.

    Styles become attributes, since a strict Content Security Policy forbids styles within elements; ids begin with
    `name`, since several figures stand in one page.

    Args:
        svg: what matplotlib wrote, with text as text.
        name: of the figure, by letters.

    Example:
        >>> inline('<svg xmlns="http://www.w3.org/2000/svg"><path d="M 0 0" style="fill: #1c2430"/></svg>', "a")
        '<svg><path d="M0 0" fill="var(--text, #1c2430)"/></svg>'
    """
    return "".join(_written(ET.fromstring(svg), name))


def _written(element: ET.Element, name: str) -> Iterator[str]:
    tag = element.tag.removeprefix(SVG)
    if tag not in TAGS:
        return
    inside = [escape(element.text or "", quote=False)] if tag == "text" else []
    inside += [piece for child in element for piece in _written(child, name)]
    attributes = dict(_attributes(element, tag, name))
    if tag in ("g", "defs") and not attributes:  # groups say nothing here
        if tag == "g":
            yield from inside
        elif inside:
            yield from ("<defs>", *inside, "</defs>")
        return
    told = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    yield from (f"<{tag}{told}>", *inside, f"</{tag}>") if inside else (f"<{tag}{told}/>",)


def _attributes(element: ET.Element, tag: str, name: str) -> Iterator[tuple[str, str]]:
    for key, value in element.attrib.items():
        if key == "id" and tag == "path":
            yield key, f"{name}-{value}"
        elif key == f"{XLINK}href" and value.startswith("#"):
            yield "href", f"#{name}-{value[1:]}"
        elif key == "style":
            yield from _styles(value)
        elif tag == "svg" and key in ("width", "height"):
            yield key, value.removesuffix("pt")
        elif key in KEPT and not TURNED_BY_NOTHING.fullmatch(value):
            yield key, re.sub(r"([MLCQzZ])\s+", r"\1", " ".join(value.split())) if key == "d" else value


def _styles(style: str) -> Iterator[tuple[str, str]]:
    colours = variables()
    for part in style.split(";"):
        key, _, value = (piece.strip() for piece in part.partition(":"))
        if key in STYLES:
            yield key, colours.get(value.lower(), value)
