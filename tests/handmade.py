"""A pipeline written by hand, so that tests of the whole way from text to files train and load nothing.

It parses sentences of one kind, *La Cina costruisce una città.*: a subject, a verb of `VERBS`, an object.
"""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.parsing.pipeline import FoldingTokenizer

VERBS = {"costruisce": "costruire", "usa": "usare", "compra": "comprare", "pubblica": "pubblicare"}
ARTICLES = {"il", "la", "l'", "lo", "le", "i", "gli", "un", "una", "un'", "uno"}
ENDS = {".", "!", "?"}


@Language.component("handmade_tagger")
def tag(doc: Doc) -> Doc:
    """Parts of speech: a capital makes a name, what no list knows is a noun."""
    for token in doc:
        token.lemma_ = VERBS.get(token.lower_, token.text if token.text[:1].isupper() else token.lower_)
        if token.lower_ in VERBS:
            token.pos_ = "VERB"
            token.set_morph("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")
        elif token.lower_ in ARTICLES:
            token.pos_, token.lemma_ = "DET", "il"
        elif token.is_punct:
            token.pos_ = "PUNCT"
        elif token.is_space:
            token.pos_ = "SPACE"
        else:
            token.pos_ = "PROPN" if token.text[:1].isupper() else "NOUN"
    return doc


@Language.component("handmade_parser")
def parse(doc: Doc) -> Doc:
    """Trees: what stands before the verb is its subject, what stands after it its object."""
    heads, deps = list(range(len(doc))), ["dep"] * len(doc)
    first = 0
    for end in range(1, len(doc) + 1):
        if end < len(doc) and doc[end - 1].text not in ENDS:
            continue
        sentence = range(first, end)
        first = end
        root = next((i for i in sentence if doc[i].pos_ == "VERB"), sentence[0])
        for i in sentence:
            nouns = [j for j in sentence if (j < root) == (i < root) and doc[j].pos_ in {"NOUN", "PROPN"}]
            if i == root:
                deps[i] = "ROOT"
            elif nouns and i == nouns[0]:
                heads[i], deps[i] = root, "nsubj" if i < root else "obj"
            else:
                heads[i] = nouns[0] if nouns and doc[i].pos_ != "PUNCT" else root
                deps[i] = {"DET": "det", "PUNCT": "punct", "PROPN": "flat"}.get(doc[i].pos_, "dep")
    return Doc(
        doc.vocab,
        words=[t.text for t in doc],
        spaces=[bool(t.whitespace_) for t in doc],
        pos=[t.pos_ for t in doc],
        lemmas=[t.lemma_ for t in doc],
        morphs=[str(t.morph) for t in doc],
        heads=heads,
        deps=deps,
    )


@cache
def pipeline() -> Language:
    """The pipeline, as `load_pipeline` would give it."""
    nlp = spacy.blank("it")
    nlp.add_pipe("handmade_tagger", name="tagger")
    nlp.add_pipe("handmade_parser", name="parser")
    nlp.tokenizer = FoldingTokenizer(nlp.tokenizer)
    return nlp
