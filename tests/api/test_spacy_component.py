"""`nlp.add_pipe("kg")` gives the documents of a spaCy pipeline their facts."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import kg.spacy_component  # noqa: F401  # an installed kg registers it by entry point
from kg import KgError
from kg.parsing.adopt import plain_copy
from kg.rdf.conformance import check, union
from tests.handmade import VERBS

TEXT = "La Cina costruisce una città.\n\n  OKCoin usa l'oro."


def pipeline(**settings: object) -> Language:
    nlp = spacy.blank("it")
    nlp.add_pipe("handmade_tagger", name="tagger")
    nlp.add_pipe("handmade_parser", name="parser")
    nlp.add_pipe("kg", config=settings)
    return nlp


def stated(doc: Doc) -> set[tuple[str, str, str]]:
    return {(fact.subject, fact.relation.lemma, fact.object) for fact in doc._.facts}


def test_a_doc_has_its_facts_and_its_graph() -> None:
    doc = pipeline()(TEXT)
    assert stated(doc) == {("cina", "costruire", "citta"), ("okcoin", "usare", "oro")}
    assert doc._.kg.facts is doc._.facts
    assert not check(union([doc._.kg.rdf, doc._.kg.evidence]))


def test_offsets_are_those_of_the_doc() -> None:
    doc = pipeline()(TEXT)
    for fact in doc._.facts:
        for evidence in fact.evidence:
            assert doc.text[evidence.start : evidence.end] == evidence.text
    assert doc._.facts[1].evidence[0].text == "OKCoin usa l'oro"


def test_typography_and_white_space_are_read_as_kg_reads_them() -> None:
    words, heads = ["\n", "L’", "oro", " \n", "“", "cala", "\n\n"], [5, 2, 5, 2, 5, 5, 5]
    doc = Doc(spacy.blank("it").vocab, words=words, spaces=[False] * 7, heads=heads, deps=["dep"] * 7)
    copy, starts, ends = plain_copy(doc)
    assert [token.text for token in copy] == ["L'", "oro", '"', "cala"]
    assert [copy[token.i].head.text for token in copy] == ["oro", "cala", "cala", "cala"]
    assert [doc.text[start:end] for start, end in zip(starts, ends, strict=True)] == ["L’", "oro", "“", "cala"]


def test_the_doc_itself_is_not_changed() -> None:
    doc = pipeline()(TEXT)
    before = [(t.text, t.lemma_, t.pos_, t.dep_, t.head.i, t.ent_type_) for t in doc]
    assert doc._.facts
    assert [(t.text, t.lemma_, t.pos_, t.dep_, t.head.i, t.ent_type_) for t in doc] == before


def test_a_batch_and_several_processes_give_the_same() -> None:
    texts = [f"OKCoin {verb} Bitcoin." for verb in VERBS]
    nlp = pipeline()
    alone = [stated(nlp(text)) for text in texts]
    assert [stated(doc) for doc in nlp.pipe(texts)] == alone
    assert [stated(doc) for doc in nlp.pipe(texts, n_process=2, batch_size=2)] == alone


def test_a_doc_that_was_stored_still_has_its_facts() -> None:
    nlp = pipeline(document="uno")
    doc = nlp(TEXT)
    bytes_ = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin(store_user_data=True).from_bytes(bytes_).get_docs(nlp.vocab)
    assert again._.facts == pickle.loads(pickle.dumps(doc))._.facts == doc._.facts
    assert again._.kg.name == "uno"


def test_it_is_told_what_a_build_is_told(tmp_path: Path) -> None:
    decisions = tmp_path / "decisions.toml"
    decisions.write_text('[[rename]]\nthing = "OKCoin"\nto = "OKX"')
    settings = {"document": "notizia", "date": "2011-03-15", "base": "https://example.org/"}
    graph = pipeline(decisions=str(decisions), **settings)("OKCoin usa Bitcoin.")._.kg
    (source,) = graph.knowledge.sources
    assert (source.id, source.date, graph.base) == ("notizia", "2011-03-15", "https://example.org/")
    assert "OKX" in [entity.label for entity in graph.entities]
    assert pipeline(min_confidence=1.0)("OKCoin usa Bitcoin.")._.facts == ()


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "Parola"])
def test_a_text_without_facts_has_none(text: str) -> None:
    assert pipeline()(text)._.facts == ()


def test_a_pipeline_that_kg_cannot_read_is_told() -> None:
    with pytest.raises(KgError, match="kg does not read 'xx'"):
        spacy.blank("xx").add_pipe("kg")
    bare = spacy.blank("it")
    bare.add_pipe("kg")
    with pytest.raises(KgError, match=r"no parse .*behind a tagger and a parser"):
        bare("La Cina costruisce una città.")
    with pytest.raises(KgError, match="has not seen this Doc"):
        _ = spacy.blank("it")("Cina")._.facts
    foreign = Doc(bare.vocab, words=["a", "b"], pos=["VERB", "NOUN"], heads=[0, 0], deps=["ROOT", "dobj"])
    with pytest.raises(KgError, match="'dobj' is not of Universal Dependencies"):
        bare.get_pipe("kg")(foreign)
    with pytest.raises(KgError, match="is no day"):
        _ = pipeline(date="ieri")("OKCoin usa Bitcoin.")._.kg
