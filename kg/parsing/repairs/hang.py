"""Moving a token of a tree."""

from __future__ import annotations

from spacy.tokens import Token

from kg.parsing.tree import move


def hang(token: Token, head: Token, label: str) -> None:
    """Make `token` a dependent of `head`, unless that would close a circle or leave the sentence."""
    if token.i == head.i or token.head.i == token.i or token.sent.start != head.sent.start:
        return
    if any(ancestor.i == token.i for ancestor in head.ancestors):
        return
    move(token, head)
    token.dep_ = label


def put_in_place(token: Token, old: Token) -> None:
    """Give `token`, which hangs below `old`, the head and the relation of `old`, and hang `old` on it."""
    root = old.head.i == old.i
    move(token, token if root else old.head)
    token.dep_ = old.dep_
    move(old, token)
    old.dep_ = "dep"
