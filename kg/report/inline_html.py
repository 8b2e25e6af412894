"""Pieces of a line as HTML: names in their language, kinds, numbers of facts, links."""

from __future__ import annotations

from markupsafe import Markup, escape

from kg.report.pieces import Cite, Inline, Line, Link, Mark, Name
from kg.sparql.plain import plain


def line(pieces: Line, known: frozenset[str]) -> Markup:
    """A line as HTML; whatever stands in a name is text.

    Args:
        pieces: the line.
        known: the anchors that links may lead to.

    Example:
        >>> print(line((Name("<b>"), " ", Cite((3,))), frozenset()))
        &lt;b&gt; <a class="cite" href="#f3">[3]</a>
    """
    return Markup("").join(_inline(piece, known) for piece in pieces)


def language(lang: str) -> Markup:
    """The attribute that tells the language of an element, where it is known."""
    return Markup(' lang="{}"').format(lang) if lang else Markup("")


def _inline(piece: Inline, known: frozenset[str]) -> Markup:
    if isinstance(piece, Name):
        return _name(piece)
    if isinstance(piece, Mark):
        return Markup('<span class="kind kind-{}">{}</span>').format(piece.kind, piece.label)
    if isinstance(piece, Cite):
        return Markup(" ").join(Markup('<a class="cite" href="#f{}">[{}]</a>').format(one, one) for one in piece.facts)
    if isinstance(piece, Link):
        words = _inline(piece.words, known)
        return Markup('<a href="#{}">{}</a>').format(piece.anchor, words) if piece.anchor in known else words
    return escape(plain(piece))


def _name(name: Name) -> Markup:
    if name.relation:
        return Markup('<span class="relation"{}>{}</span>').format(language(name.lang), plain(name.text))
    text = escape(plain(name.text))
    return Markup("<i{}>{}</i>").format(language(name.lang), text) if name.lang else text
