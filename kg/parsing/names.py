"""Names that the recogniser ran too far, cut back before anything reads them: "Addio a Giorgio Faletti"."""

from __future__ import annotations

from spacy.tokens import Doc, Span

from kg.lang.grammar import Grammar
from kg.lang.lexicon import Lexicon
from kg.parsing.tree import NAMES, children, lemma

MARKS = frozenset(",;:()")


def mend_names(doc: Doc, grammar: Grammar, words: Lexicon) -> None:
    """Cut the entities of `doc` in place: no name goes on behind a mark, no person's behind *a*, *per*, *con*.

    Of what a cut leaves, the last part with a proper noun is the person ("Addio a Giorgio Faletti"), the first one any
    other name ("Siena, Palio"). What opens with the kind of a place is a place. A common word of the lexicon with a
    capital is no name either.
    """
    ents = [_as_place(_cut(ent, grammar), grammar) for ent in doc.ents]
    if ents != list(doc.ents):
        doc.set_ents(ents, default="outside")
    for ent in doc.ents:
        # "tra Russia e Ucraina": a name of one word is no adjective and no adverb
        if len(ent) == 1 and ent.root.pos_ in {"ADJ", "ADV", "INTJ"} and ent.text[:1].isupper():
            ent.root.pos_ = "PROPN"
            if ent.root.dep_ == "advmod" and ent.root.head.pos_ == "VERB":
                ent.root.dep_ = "obj"
    for token in doc:
        # "il Presidente della Repubblica": a capital makes no name of a role
        if token.pos_ == "PROPN" and not token.ent_type_ and token.lower_ in grammar.roles and not token.text.isupper():
            token.pos_ = "NOUN"
            token.lemma_ = token.lower_
        # "ha nominato vice-presidente": no adverb, though the tagger has not seen it
        if token.pos_ in {"ADV", "X"} and "-" in token.text and grammar.is_role(token.lower_):
            token.pos_ = "NOUN"
            token.lemma_ = token.lower_
        # "il Presidente Emerito": nor of an adjective behind a noun
        behind = token.i > 0 and token.nbor(-1).pos_ == "NOUN" and token.dep_ in {*NAMES, "nmod", "amod"}
        if token.pos_ == "PROPN" and not token.ent_type_ and behind and token.lower_ in words.adjectives:
            token.pos_ = "ADJ"
            token.dep_ = "amod"
        # "Terremoto in Abruzzo": the capital that opens a sentence makes no name
        opens = token.pos_ == "PROPN" and bool(token.is_sent_start) and not token.ent_type_
        if opens and token.lower_ in words.nouns and not token.text.isupper() and not children(token, *NAMES):
            token.pos_ = "NOUN"
            token.lemma_ = token.lower_


def _cut(ent: Span, grammar: Grammar) -> Span:
    person = ent.label_ in {"PER", "PERSON"}
    parts: list[list[int]] = [[]]
    for token in ent:
        outside = person and token.pos_ == "ADP" and grammar.is_particle(lemma(token), "outside_name")
        # "nella Corte il giudice": an article opens another phrase, but behind a preposition
        opens = (
            token.pos_ == "DET"
            and ent.start < token.i < ent.end - 1
            and token.nbor(-1).pos_ in {"NOUN", "PROPN"}
            and token.nbor(1).text[:1].islower()  # but "Macario il Grande" is one name
        )
        if opens:
            parts.append([token.i])
        elif token.text in MARKS or outside:
            parts.append([])
        else:
            parts[-1].append(token.i)
    named = [part for part in parts if any(ent.doc[i].pos_ == "PROPN" for i in part)]
    if len(parts) == 1 or not named:
        return ent
    kept = named[-1] if person else named[0]
    return Span(ent.doc, kept[0], kept[-1] + 1, label=ent.label_)


def _as_place(ent: Span, grammar: Grammar) -> Span:
    """ "provincia di Lecce": no company, as the recogniser may have it."""
    kind = ent[0].text.islower() and lemma(ent[0]) in grammar.place_classes
    if ent.label_ == "ORG" and kind and len(ent) > 2 and grammar.is_particle(lemma(ent[1]), "genitive"):
        return Span(ent.doc, ent.start, ent.end, label="LOC")
    return ent
