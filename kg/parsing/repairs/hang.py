"""Moving a token of a tree."""

from __future__ import annotations

from spacy.tokens import Token


def hang(token: Token, head: Token, label: str) -> None:
    """Make `token` a dependent of `head`, unless that would close a circle or leave the sentence."""
    if token.i == head.i or token.head.i == token.i or token.sent.start != head.sent.start:
        return
    if any(ancestor.i == token.i for ancestor in head.ancestors):
        return
    token.head = head
    token.dep_ = label
