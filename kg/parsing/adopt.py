"""A `Doc` that another pipeline parsed, as kg reads it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.errors import KgError
from kg.parsing.typography import fold

FOREIGN = frozenset({"dobj", "pobj", "prep", "nsubjpass", "oa", "sb"})
"""Relations that other schemes than Universal Dependencies have."""


def check_parsed(doc: Doc) -> None:
    """See that a `Doc` has a parse in Universal Dependencies.

    Raises:
        KgError: it has none, or one of another scheme.

    Example:
        >>> from spacy.vocab import Vocab
        >>> check_parsed(Doc(Vocab()))
    """
    if len(doc) and not (doc.has_annotation("DEP") and doc.has_annotation("POS")):
        raise KgError("the Doc has no parse", "put 'kg' behind a tagger and a parser")
    foreign = sorted({token.dep_ for token in doc} & FOREIGN)
    if foreign:
        raise KgError(f"the relation '{foreign[0]}' is not of Universal Dependencies", "use a pipeline that has these")


def plain_copy(doc: Doc) -> tuple[Doc, list[int], list[int]]:
    """A copy as kg's own tokeniser would have made it, which may be mended without a change to the first.

    Args:
        doc: with a parse.

    Returns:
        The copy, its apostrophes and quotes plain, no token of it white space; and where each of its tokens begins and
        ends in the text of `doc`.

    Example:
        >>> from spacy.vocab import Vocab
        >>> doc = Doc(Vocab(), words=["l’", "area"], spaces=[False, False], heads=[1, 1], deps=["det", "ROOT"])
        >>> plain_copy(doc)[0][0]
        l'
    """
    kept = [token for token in doc if token.text.strip()]
    places = {token.i: place for place, token in enumerate(kept)}
    heads = [places.get(_head(token).i, place) for place, token in enumerate(kept)]
    copy = Doc(
        doc.vocab,
        words=[fold(token.text) for token in kept],
        spaces=[token.i + 1 == len(doc) or bool(token.whitespace_) or token.nbor().is_space for token in kept],
        tags=[token.tag_ for token in kept],
        pos=[token.pos_ for token in kept],
        morphs=[str(token.morph) for token in kept],
        lemmas=[token.lemma_ for token in kept],
        heads=heads,
        deps=["ROOT" if heads[place] == place else token.dep_ for place, token in enumerate(kept)],
        ents=[f"{token.ent_iob_ or 'O'}-{token.ent_type_}" if token.ent_type_ else "O" for token in kept],
    )
    return copy, [token.idx for token in kept], [token.idx + len(token) for token in kept]


def _head(token: Token) -> Token:
    """The nearest head that is a word."""
    head = token.head
    while not head.text.strip() and head.head is not head and head.head.i != head.i:
        head = head.head
    return head
