"""What others draw from the same parses: `python tests/benchmarks/peers.py` writes how they score into `peers.tsv`.

Plain subject-verb-object is here; textacy and PredPatt (in `decomp`, for Python 3.12 and later) are measured where they
are installed, and keep their last figures where they are not. All get the parse as kg reads it, its repairs included,
and each end has two names, the whole phrase and its head with names and adjectives, either of which may match.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from gold import OUTSIDE, OWN, Row, articles
from scoring import Score, compare
from spacy.tokens import Doc, Span, Token

import kg
from kg.parsing import parse
from kg.parsing.tree import NAMES, children, lemma, preposition
from kg.reading import read_article

Peer = Callable[[Doc], Iterator[Row]]
OUTSIDE_OF_PHRASES = frozenset({"acl", "acl:relcl", "advcl", "appos", "case", "cc", "conj", "cop", "nsubj", "punct"})
SHORT = NAMES | {"amod", "nummod"}
TABLE = Path(__file__).with_name("peers.tsv")
NOTE = "# bench, peer, release, precision, recall, F1; by tests/benchmarks/peers.py"
SUBJECTS = ("nsubj", "nsubj:pass")


def subject_verb_object(doc: Doc) -> Iterator[Row]:
    """Each subject with the object and the obliques of its verb, or with what a copula says of it."""
    for verb in doc:
        for subject in children(verb, *SUBJECTS):
            if children(verb, "cop"):
                yield _row(_names(subject), "essere", _names(verb))
            for item in children(verb, "obj", "obl", "obl:agent"):
                yield _row(_names(subject), f"{lemma(verb)} {preposition(item)}".strip(), _names(item))


def textacy(doc: Doc) -> Iterator[Row]:
    """The triples of `textacy.extract.subject_verb_object_triples`."""
    from textacy.extract import subject_verb_object_triples

    for subject, verb, item in subject_verb_object_triples(doc):
        yield _row(_words(subject), " ".join(map(lemma, verb)), _words(item))


def predpatt(doc: Doc) -> Iterator[Row]:
    """Each predicate of PredPatt between its subject and each of its other arguments."""
    from decomp.semantics.predpatt.core.options import PredPattOpts
    from decomp.semantics.predpatt.extraction.engine import PredPattEngine

    options = PredPattOpts(cut=True, resolve_relcl=True, resolve_appos=True, resolve_poss=True, ud="2.0")
    for sentence in doc.sents:
        for predicate in PredPattEngine(_ud_parse(sentence), opts=options).instances:
            yield from _of_predicate(predicate, sentence)


def _ud_parse(sentence: Span) -> Any:
    from decomp.semantics.predpatt.parsing.udparse import DepTriple, UDParse

    # no edge for the root: PredPatt would hang it on the last word, and follow that circle for ever
    edges = [token for token in sentence if token.head.i != token.i and token.head in sentence]
    triples = [DepTriple(token.dep_, token.head.i - sentence.start, token.i - sentence.start) for token in edges]
    return UDParse([token.text for token in sentence], [token.pos_ for token in sentence], triples)


def _of_predicate(predicate: Any, sentence: Span) -> Iterator[Row]:
    root = sentence[predicate.root.position]
    arguments = [(sentence[a.root.position], [a.phrase()]) for a in predicate.arguments]
    subject = next((pair for pair in arguments if pair[0].dep_ in SUBJECTS), None) or next(iter(arguments), None)
    if subject is None:
        return
    names = [*subject[1], *_names(subject[0])]
    if root.pos_ not in {"VERB", "AUX"}:
        word = {"appos": "essere", "poss": "avere"}.get(predicate.type, "essere")
        yield _row(names, word, _names(root))
    for token, phrase in arguments:
        if token.i != subject[0].i:
            yield _row(names, f"{lemma(root)} {preposition(token)}".strip(), [*phrase, *_names(token)])


PEERS: dict[str, tuple[str, Peer]] = {
    "plain subject–verb–object": ("", subject_verb_object),
    "PredPatt": ("decomp", predpatt),
    "textacy": ("textacy", textacy),
}
"""Each peer with the package that it needs beside kg."""


def scores(folder: Path, names: Iterable[str] = PEERS) -> dict[str, Score]:
    """How those of the peers `names` that are installed score on the gold graphs of `folder`."""
    nlp = kg.load_pipeline("it")
    docs = [(article, parse(read_article(str(article.text)), nlp).doc) for article in articles(folder)]
    chosen = {name: PEERS[name] for name in names if not PEERS[name][0] or find_spec(PEERS[name][0])}
    return {
        name: sum((compare(article, list(peer(doc))).score for article, doc in docs), Score())
        for name, (_, peer) in chosen.items()
    }


def release(package: str) -> str:
    """The name and version of an installed package, empty where there is none."""
    try:
        return f"{package} {version(package)}" if package else ""
    except PackageNotFoundError:
        return ""


def _row(subject: list[str], predicate: str, item: list[str]) -> Row:
    return {"subject": {"names": subject}, "predicate": {"lemma": predicate}, "object": {"names": item}}


def _names(head: Token) -> list[str]:
    """The phrase of a noun as a whole, and its head with names and adjectives."""
    whole = [t for child in head.children if child.dep_ not in OUTSIDE_OF_PHRASES for t in child.subtree]
    short = [t for child in head.children if child.dep_ in SHORT for t in child.subtree]
    return list(dict.fromkeys([*_words([*whole, head]), *_words([*short, head]), head.text]))


def _words(tokens: Iterable[Token]) -> list[str]:
    return ["".join(t.text_with_ws for t in sorted(tokens, key=lambda t: t.i)).strip()]


def remembered() -> dict[tuple[str, str], tuple[str, str, str, str]]:
    """The figures in the table: release, precision, recall and F1 by bench and peer."""
    rows = [line.split("\t") for line in TABLE.read_text("utf8").splitlines()[1:]] if TABLE.is_file() else []
    return {(bench, name): (release_, p, r, f1) for bench, name, release_, p, r, f1 in rows}


def main() -> None:
    """Measure the peers that are installed, and write their figures into the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.parse_args()
    known = remembered()
    for bench, folder in (("own", OWN), ("outside", OUTSIDE)):
        for name, s in scores(folder).items():
            figures = (f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f1:.3f}")
            known[bench, name] = (release(PEERS[name][0]), *figures)
    lines = sorted("\t".join((*key, *figures)) for key, figures in known.items())
    TABLE.write_text("\n".join([NOTE, *lines]) + "\n", "utf8")


if __name__ == "__main__":
    main()
