"""Parses written by hand, so that a test shows the sentence and its tree, and loads no model.

A parse is a table with a word a line; a blank line ends a sentence::

    Il                      det    sindaco
    sindaco                 nsubj  inaugura   NOUN ms
    inaugura/inaugurare     root   -          VERB pres 3s
    un                      det    ponte
    ponte                   obj    inaugura   NOUN ms
    a                       case   Trento
    Trento                  obl    inaugura   PROPN LOC

The columns are the form (with its lemma behind a slash, where that is not the form itself), the relation, the head (the
nearest word of that form), the part of speech with codes for its features (`CODES`), and the kind of name that the word
opens (`LOC`) or carries on (`+LOC`). Articles, prepositions, auxiliaries and the like (`WORDS`) need no more than the
first three.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import NamedTuple

import spacy
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from kg.lang.grammar import grammar
from kg.mentions import describe
from kg.parsing.document import Document
from kg.parsing.repairs import repair
from kg.resolution import resolve
from kg.rules import propositions
from kg.rules.clause import Argument, Kind, Proposition
from kg.values import Block, Entity, Fact, Sentence, Source

ITALIAN = grammar("it")

NOBODY_NAMED = "∅"
"""Stands for a missing subject that has not been resolved."""
OWNER = "(owner)"
"""Stands for the owner that a possessive means and that has not been resolved."""

CODES = {
    "m": "Gender=Masc",
    "f": "Gender=Fem",
    "s": "Number=Sing",
    "p": "Number=Plur",
    "ms": "Gender=Masc|Number=Sing",
    "mp": "Gender=Masc|Number=Plur",
    "fs": "Gender=Fem|Number=Sing",
    "fp": "Gender=Fem|Number=Plur",
    **{f"{person}s": f"Number=Sing|Person={person}|VerbForm=Fin" for person in "123"},
    **{f"{person}p": f"Number=Plur|Person={person}|VerbForm=Fin" for person in "123"},
    "pres": "Mood=Ind|Tense=Pres",
    "past": "Mood=Ind|Tense=Past",
    "imp": "Mood=Ind|Tense=Imp",
    "fut": "Mood=Ind|Tense=Fut",
    "cnd": "Mood=Cnd|Tense=Pres",
    "sub": "Mood=Sub|Tense=Pres",
    "part": "Tense=Past|VerbForm=Part",
    "inf": "VerbForm=Inf",
    "ger": "VerbForm=Ger",
    "rel": "PronType=Rel",
    "dem": "PronType=Dem",
    "neg": "PronType=Neg",
    "ind": "PronType=Ind",
    "prs": "Person=3|PronType=Prs",
    "poss": "Poss=Yes|PronType=Prs",
}

ARTICLES = {
    "il": "Definite=Def|Gender=Masc|Number=Sing",
    "lo": "Definite=Def|Gender=Masc|Number=Sing",
    "la": "Definite=Def|Gender=Fem|Number=Sing",
    "l'": "Definite=Def|Number=Sing",
    "i": "Definite=Def|Gender=Masc|Number=Plur",
    "gli": "Definite=Def|Gender=Masc|Number=Plur",
    "le": "Definite=Def|Gender=Fem|Number=Plur",
    "un": "Definite=Ind|Gender=Masc|Number=Sing",
    "uno": "Definite=Ind|Gender=Masc|Number=Sing",
    "una": "Definite=Ind|Gender=Fem|Number=Sing",
    "un'": "Definite=Ind|Gender=Fem|Number=Sing",
}
FUSED = {
    "di": ("del", "dello", "della", "dell'", "dei", "degli", "delle"),
    "a": ("al", "allo", "alla", "all'", "ai", "agli", "alle"),
    "da": ("dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"),
    "in": ("nel", "nello", "nella", "nell'", "nei", "negli", "nelle"),
    "su": ("sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle"),
}
FUSED_FEATURES = tuple(ARTICLES[article] for article in ("il", "lo", "la", "l'", "i", "gli", "le"))
AUXILIARIES = {
    "ha": ("avere", "pres 3s"),
    "hanno": ("avere", "pres 3p"),
    "avrebbe": ("avere", "cnd 3s"),
    "è": ("essere", "pres 3s"),
    "sono": ("essere", "pres 3p"),
    "sarà": ("essere", "fut 3s"),
    "saranno": ("essere", "fut 3p"),
    "fu": ("essere", "past 3s"),
    "era": ("essere", "imp 3s"),
    "stato": ("essere", "part ms"),
    "stata": ("essere", "part fs"),
    "può": ("potere", "pres 3s"),
    "potrebbe": ("potere", "cnd 3s"),
    "vuole": ("volere", "pres 3s"),
    "vorrebbe": ("volere", "cnd 3s"),
    "deve": ("dovere", "pres 3s"),
}


class Word(NamedTuple):
    """Lemma, part of speech and features of a form."""

    lemma: str
    pos: str
    features: str


class Triple(NamedTuple):
    """A fact in plain words."""

    subject: str
    predicate: str
    object: str
    polarity: str = "+"
    modality: str = "actual"


def _features(codes: str) -> str:
    return "|".join(sorted(CODES[code] for code in codes.split()))


WORDS: dict[str, Word] = {
    **{
        form: Word("uno" if form.startswith("un") else "il", "DET", f"{f}|PronType=Art") for form, f in ARTICLES.items()
    },
    **{
        form: Word(f"{simple} il", "ADP", f"{features}|PronType=Art")
        for simple, forms in FUSED.items()
        for form, features in zip(forms, FUSED_FEATURES, strict=True)
    },
    **{form: Word(form, "ADP", "") for form in ("di", "a", "da", "in", "con", "su", "per", "tra", "come", "entro")},
    **{form: Word(form, "ADP", "") for form in ("dopo", "secondo", "senza", "presso", "verso", "contro", "oltre")},
    "d'": Word("di", "ADP", ""),
    "ad": Word("a", "ADP", ""),
    **{form: Word(form, "CCONJ", "") for form in ("e", "o", "ma", "né")},
    **{form: Word(lemma, "AUX", _features(codes)) for form, (lemma, codes) in AUXILIARIES.items()},
    "che": Word("che", "PRON", "PronType=Rel"),
    "cui": Word("cui", "PRON", "PronType=Rel"),
    "si": Word("si", "PRON", "Clitic=Yes|Person=3|PronType=Prs|Reflex=Yes"),
    "se": Word("se", "SCONJ", ""),
    "non": Word("non", "ADV", "PronType=Neg"),
    "mai": Word("mai", "ADV", "PronType=Neg"),
    "solo": Word("solo", "ADV", ""),
    **{mark: Word(mark, "PUNCT", "") for mark in (",", ".", ";", ":", '"', "(", ")")},
}
PARTS_OF_SPEECH = frozenset(
    {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "VERB", "X"}
)
NAMES = frozenset({"PER", "LOC", "ORG", "MISC"})


@cache
def _vocab() -> Vocab:
    return spacy.blank("it").vocab


def parse(table: str) -> Doc:
    """The `Doc` that `table` describes, as the parser might have made it: nothing is repaired."""
    lines = [line.split() for line in table.strip().splitlines()]
    sentences = [list(group) for full, group in groupby(lines, key=bool) if full]
    rows: list[tuple[str, Word, str, str]] = []
    heads: list[int] = []
    for sentence in sentences:
        start = len(rows)
        forms = [line[0].partition("/")[0] for line in sentence]
        for place, (form, line) in enumerate(zip(forms, sentence, strict=True)):
            heads.append(start + _head(place, line, forms))
            rows.append((form, *_word(line), "ROOT" if line[1] == "root" else line[1]))
    words = [form for form, *_ in rows]
    return Doc(
        _vocab(),
        words=words,
        spaces=_spaces(words),
        lemmas=[known.lemma for _, known, *_ in rows],
        pos=[known.pos for _, known, *_ in rows],
        morphs=[known.features for _, known, *_ in rows],
        ents=[entity for _, _, entity, _ in rows],
        deps=[relation for *_, relation in rows],
        heads=heads,
    )


def _head(place: int, line: list[str], forms: list[str]) -> int:
    """The place of the head in its sentence: the nearest word of that form."""
    if line[1] == "root":
        return place
    places = [i for i, form in enumerate(forms) if form == line[2] and i != place]
    if not places:
        raise ValueError(f"'{line[0]}' hangs on '{line[2]}', which is not in: {' '.join(forms)}")
    return min(places, key=lambda i: abs(i - place))


def _word(line: list[str]) -> tuple[Word, str]:
    form, slash, lemma = line[0].partition("/")
    codes = line[3:]
    pos = next((code for code in codes if code in PARTS_OF_SPEECH), "")
    known = WORDS.get(form.lower())
    entity = next((code for code in codes if code.lstrip("+") in NAMES), "")
    features = _features(" ".join(code for code in codes if code in CODES))
    unknown = [c for c in codes if c not in PARTS_OF_SPEECH and c not in CODES and c.lstrip("+") not in NAMES]
    if unknown or not (pos or known):
        raise ValueError(f"cannot read the line of '{form}': {' '.join(line)}")
    if line[1] == "mark" and known is not None and not pos:
        pos = known.pos if known.pos == "ADP" else "SCONJ"
        known = Word(known.lemma, pos, "")
    iob = "" if not entity else f"I-{entity[1:]}" if entity.startswith("+") else f"B-{entity}"
    plain = form if pos == "PROPN" else form.lower()
    base = Word(plain, pos, "") if known is None or (pos and pos != known.pos) else known
    return Word(lemma if slash else base.lemma, base.pos, features or base.features), iob


def _spaces(words: list[str]) -> list[bool]:
    quoted = False
    spaces = []
    for word, following in zip(words, [*words[1:], "."], strict=True):
        if word == '"':
            quoted = not quoted
        closes = following in {",", ".", ";", ":", ")"} or (following == '"' and quoted)
        opens = word == "(" or (word == '"' and quoted)
        spaces.append(not (word.endswith("'") or opens or closes))
    return spaces


def repaired(table: str) -> Doc:
    """The parse with its tree mended."""
    doc = parse(table)
    repair(doc, ITALIAN)
    return doc


def word(doc: Doc, form: str) -> Token:
    """The first token of that form."""
    return next(token for token in doc if token.text == form)


def arc(doc: Doc, form: str) -> tuple[str, str]:
    """The relation of a word and the form of its head."""
    token = word(doc, form)
    return token.dep_, token.head.text


def label(doc: Doc, form: str) -> str:
    """The label of the phrase that the word heads."""
    return describe(word(doc, form), ITALIAN).names[0]


def drawn(table: str | Doc) -> set[Triple]:
    """What the rules draw from a parse, before anything is resolved."""
    return {
        Triple(_end(p.subject), p.predicate, _end(p.object), p.polarity.value, p.modality.value)
        for p in drawn_propositions(table)
    }


def drawn_propositions(table: str | Doc) -> list[Proposition]:
    """The same with their evidence."""
    return propositions(parse(table) if isinstance(table, str) else table, ITALIAN)


def speakers(table: str) -> dict[str, str]:
    """Who says it, by predicate; predicates that nobody is quoted for are left out."""
    return {p.predicate: _end(p.speaker) for p in drawn_propositions(table) if p.speaker is not None}


def rules_of(table: str, predicate: str) -> set[str]:
    """The names of the rules that the facts with `predicate` rest on."""
    return {rule for p in drawn_propositions(table) if p.predicate == predicate for rule in p.rules}


def _end(argument: Argument) -> str:
    if argument.kind is Kind.NULL:
        return NOBODY_NAMED
    if argument.kind is Kind.POSSESSOR:
        return OWNER
    return describe(argument.token, ITALIAN, as_class=argument.kind is Kind.CLASS).names[0]


class Story(NamedTuple):
    """What is known when a text has been read to its end."""

    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]

    @property
    def triples(self) -> set[Triple]:
        """The facts, their ends by label."""
        labels = {entity.id: entity.label for entity in self.entities}
        return {
            Triple(labels[f.subject], f.relation.lemma, labels[f.object], f.polarity.value, f.modality.value)
            for f in self.facts
        }

    @property
    def labels(self) -> list[str]:
        """The labels of all entities, sorted."""
        return sorted(entity.label for entity in self.entities)

    def entity(self, label: str) -> Entity:
        """The one entity with that label."""
        (found,) = [entity for entity in self.entities if entity.label == label]
        return found

    def fact(self, predicate: str) -> Fact:
        """The one fact with that predicate."""
        (found,) = [fact for fact in self.facts if fact.relation.lemma == predicate]
        return found


def read(table: str | Doc) -> Story:
    """Entities and facts of a parse, references resolved."""
    doc = parse(table) if isinstance(table, str) else table
    return Story(*resolve(document_of(doc), propositions(doc, ITALIAN), {}))


def document_of(doc: Doc) -> Document:
    """A document whose source is the text of `doc`."""
    text = doc.text
    source = Source("text", text, "it", (Block(0, len(text), text),))
    starts = tuple(token.idx for token in doc)
    ends = tuple(token.idx + len(token) for token in doc)
    sentences = tuple(
        Sentence("text", number, starts[s.start], ends[s.end - 1], text[starts[s.start] : ends[s.end - 1]])
        for number, s in enumerate(doc.sents)
    )
    sentence_of = tuple(number for number, s in enumerate(doc.sents) for _ in s)
    return Document(source, doc, starts, ends, sentences, sentence_of)


def triples(*rows: Iterable[str]) -> set[Triple]:
    """Several facts at once."""
    return {Triple(*row) for row in rows}
