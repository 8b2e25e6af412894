"""A surname alone is its bearer's, whatever the recogniser takes it for: "Bayliss" after "Troy Bayliss"."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Doc, Span, Token

from kg.gazetteer import lookup

PERSON = "PER"
PEOPLE = frozenset({PERSON, "PERSON"})
PLACES = frozenset({"LOC", "GPE", "FAC"})
SHORTEST = 3
"""Letters of a surname; shorter ones are initials as a rule."""


def share_surnames(doc: Doc, given_names: Container[str]) -> None:
    """Make persons of the names in `doc` that are the surname of somebody named in full, in place.

    Somebody is named in full by what the recogniser calls a person in two words or more, and by any of its names that
    opens with one of `given_names` and is written in capitals. A known place stays one.
    """
    surnames = {ent[-1].text for ent in doc.ents if _is_full_name(ent, given_names)}
    alone = [t for t in doc if t.text in surnames and _stands_alone(t) and not _is_place(t)]
    if not alone:
        return
    label = next((ent.label_ for ent in doc.ents if ent.label_ in PEOPLE), PERSON)
    places = {t.i for t in alone}
    kept = [ent for ent in doc.ents if not any(t.i in places for t in ent)]
    doc.set_ents([*kept, *(Span(doc, t.i, t.i + 1, label=label) for t in alone)], default="outside")
    for token in alone:
        token.pos_ = "PROPN"


def _is_full_name(ent: Span, given_names: Container[str]) -> bool:
    capital = all(t.text[:1].isupper() and t.text.isalpha() for t in (ent[0], ent[-1]))
    if len(ent) < 2 or not capital or len(ent[-1]) < SHORTEST or ent[-1].text.isupper():
        return False
    plain = len(ent) == 2 and ent[0].lower_ in given_names
    return ent.label_ in PEOPLE or plain


def _stands_alone(token: Token) -> bool:
    """Whether no other word of a name stands beside `token`, and the recogniser does not know it for a person."""
    if token.ent_type_ in PEOPLE or (not token.ent_type_ and token.pos_ != "PROPN"):
        return False
    if token.ent_iob_ == "I":
        return False
    around = [token.doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(token.doc)]
    return not any((t.pos_ == "PROPN" or (t.i > token.i and t.ent_iob_ == "I")) for t in around)


def _is_place(token: Token) -> bool:
    return token.ent_type_ in PLACES and lookup(token.text) is not None
