"""One pipeline of what was trained: segmenter, parser and names, with the lexicon of inflected forms."""

from __future__ import annotations

import gzip
import json
from importlib import resources
from pathlib import Path

import spacy
from graph import weights
from naming import LABELS, Names
from naming import weights as weights_of_names
from parser import Parser
from spacy.attrs import IDS
from spacy.language import Language

from kg.parsing.graph.component import GraphParser
from kg.parsing.graph.forms import Alphabets
from kg.parsing.lemmas import LemmaLexicon

LEXICON = {"VERB": "verb", "NOUN": "noun", "ADJ": "adj"}
META = {
    "name": "it_kg",
    "version": "0.1.0",
    "description": "Italian pipeline for knowledge graphs: tags, features, lemmas, dependencies, sentences and names.",
    "author": "the kg authors",
    "email": "",
    "url": "",
    "license": "CC BY-NC-SA 4.0",
    "sources": [
        {
            "name": "UD Italian 2.17: ParTUT, VIT, PUD, MarkIT, PoSTWITA, TWITTIRO",
            "url": "https://universaldependencies.org",
            "license": "CC BY-NC-SA 4.0, CC BY-NC-SA 3.0, CC BY-SA 3.0, CC BY 4.0, CC BY-NC-SA 4.0, CC BY-SA 4.0",
        },
        {"name": "KIND (Wikinews)", "url": "https://github.com/dhfbk/KIND", "license": "CC BY-NC 4.0, text CC BY 2.5"},
        {"name": "WikiNEuRal", "url": "https://github.com/Babelscape/wikineural", "license": "CC BY-NC-SA 4.0"},
        {
            "name": "Morph-it! 0.48, by spacy-lookups-data",
            "url": "https://docs.sslmit.unibo.it/doku.php?id=resources:morph-it",
            "license": "CC BY-SA 2.0 or LGPL",
        },
        {"name": "GeoNames", "url": "https://www.geonames.org", "license": "CC BY 4.0"},
        {"name": "Faker (lists of names of persons)", "url": "https://github.com/joke2k/faker", "license": "MIT"},
    ],
}


def assemble(vectors: Path, segments: Path, parser: Parser, names: Names, forms_of_names: Alphabets) -> Language:
    """Join segmenter, parser, names and lexicon on the vocabulary with the vectors."""
    nlp = spacy.load(vectors)
    nlp.add_pipe("senter", source=spacy.load(segments))
    graph: GraphParser = nlp.add_pipe("kg_graph_parser")  # type: ignore[assignment]
    tables = {**parser.tables(), "names": list(LABELS), "known names": forms_of_names}
    graph.fill({**weights(parser.network), **weights_of_names(names)}, tables)
    lexicon: LemmaLexicon = nlp.add_pipe("kg_lemma_lexicon")  # type: ignore[assignment]
    lexicon.fill(forms())
    return nlp


def assemble_plain(parsing: Path, names: Path) -> Language:
    """Join two pipelines of spaCy's own kind; the recogniser no longer listens to a shared layer."""
    nlp = spacy.load(parsing)
    recogniser = spacy.load(names)
    recogniser.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    lexicon: LemmaLexicon = nlp.add_pipe("kg_lemma_lexicon")  # type: ignore[assignment]
    lexicon.fill(forms())
    nlp.add_pipe("ner", source=recogniser)
    return nlp


def save(nlp: Language, folder: Path) -> None:
    """Write the pipeline without the paths it was trained from and with what a user must know about it."""
    nlp.meta.update(META)
    nlp.meta["performance"] = {}
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.to_disk(folder)
    keep_vector_keys(folder)
    for path in folder.glob("*/*.json.gz"):
        forget_time(path)


def forget_time(path: Path) -> None:
    """Write a gzip file again without the time it was written at, so that two runs give the same bytes."""
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()), mtime=0))


def keep_vector_keys(folder: Path) -> None:
    """Note in a saved pipeline that its vectors are looked up by the form in lower case, which spaCy does not."""
    path = folder / "vocab/vectors.cfg"
    if path.with_name("vectors").stat().st_size > 1_000:
        path.write_text(json.dumps({"mode": "default", "attr": IDS["LOWER"]}), "utf8")


def forms() -> dict[str, dict[str, str]]:
    """Inflected forms and their lemmas from Morph-it!, as the package spacy-lookups-data carries it."""
    data = resources.files("spacy_lookups_data") / "data"
    found = {}
    for pos, name in LEXICON.items():
        table: dict[str, str] = json.loads(gzip.decompress((data / f"it_lemma_lookup_{name}.json.gz").read_bytes()))
        found[pos] = {form: lemma for form, lemma in sorted(table.items()) if lemma.isalpha()}
    return found
