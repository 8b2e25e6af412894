"""Articles for the tests of the page: hostile, long, several, with parallel facts."""

from __future__ import annotations

from dataclasses import replace

from kg.values import Block, EntityType, Evidence, Knowledge, Relation, Sentence, Source
from tests.sample import knowledge

HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "<a href='javascript:alert(1)'>href</a>",
    "\"' onmouseover=alert(1) x='",
    "{{7*7}}{% raw %}",
    "\u202egnp.exe\u2028\u2029 😀 <!--",
    "x" * 10_000,
]
EMPTY = Knowledge("vuoto", (), (), (), ())


def hostile() -> Knowledge:
    """The sample with every name, label, title and piece of evidence an attack."""
    sample = knowledge()
    entities = tuple(
        replace(entity, names=(label,), english=(label + " en",), links=("javascript:alert(1)",))
        for entity, label in zip(sample.entities, HOSTILE, strict=False)
    )
    facts = tuple(
        replace(
            fact, relation=Relation(f"r{number}", label, {"it": HOSTILE[-1], "en": label}), rules=(label,), time=label
        )
        for number, (fact, label) in enumerate(zip(sample.facts, HOSTILE, strict=False))
    )
    source = replace(sample.sources[0], title=HOSTILE[1], origin=HOSTILE[0], date=HOSTILE[3])
    return replace(sample, name=HOSTILE[1], sources=(source,), entities=entities, facts=facts)


def hostile_text() -> Knowledge:
    """Facts whose evidence is an attack, one sentence for each."""
    sample = knowledge()
    text = "\n".join(HOSTILE)
    starts = [text.index(words) for words in HOSTILE]
    spans = list(zip(starts, HOSTILE, strict=True))
    sentences = tuple(Sentence("polo", i, at, at + len(words), words) for i, (at, words) in enumerate(spans))
    facts = tuple(
        replace(sample.facts[0], id=f"f{i}", evidence=(Evidence("polo", i, at, at + len(words), words),))
        for i, (at, words) in enumerate(spans)
    )
    source = replace(sample.sources[0], text=text, blocks=(Block(0, len(text), text),))
    entities = tuple(replace(entity, mentions=()) for entity in sample.entities)
    return replace(sample, sources=(source,), sentences=sentences, facts=facts, entities=entities)


def long_article() -> Knowledge:
    """The sample after a hundred paragraphs in which nothing is said."""
    sample = knowledge()
    filler = "Qui non si dice niente di nuovo.\n\n" * 100
    shift = len(filler)
    source = sample.sources[0]
    blocks = tuple(Block(at, at + 32, filler[at : at + 32]) for at in range(0, shift, 34))
    moved = tuple(replace(block, start=block.start + shift, end=block.end + shift) for block in source.blocks)
    sentences = tuple(replace(s, start=s.start + shift, end=s.end + shift) for s in sample.sentences)
    facts = tuple(
        replace(fact, evidence=tuple(replace(e, start=e.start + shift, end=e.end + shift) for e in fact.evidence))
        for fact in sample.facts
    )
    return replace(
        sample,
        sources=(replace(source, text=filler + source.text, blocks=(*blocks, *moved)),),
        sentences=sentences,
        facts=facts,
        entities=tuple(replace(entity, mentions=(), type=EntityType.CONCEPT) for entity in sample.entities),
    )


def two_documents() -> Knowledge:
    """The sample and a second article, which states one fact more: Beijing uses Bitcoin."""
    sample = knowledge()
    text = "Pechino usa Bitcoin."
    other = Source("b", text, "it", (Block(0, len(text), text),), title="Secondo articolo")
    fact = replace(
        sample.facts[3],
        id="f5",
        subject="pechino",
        polarity=sample.facts[0].polarity,
        speaker=None,
        evidence=(Evidence("b", 0, 0, len(text) - 1, text[:-1]),),
    )
    return replace(
        sample,
        sources=(*sample.sources, other),
        sentences=(*sample.sentences, Sentence("b", 0, 0, len(text), text)),
        facts=(*sample.facts, fact),
    )


def parallel_facts() -> Knowledge:
    """The sample with three facts between the same two things, one of them the other way round, one denied."""
    sample = knowledge()
    seat = sample.facts[1]
    uses = sample.facts[3]
    more = (
        replace(seat, id="g1", relation=uses.relation, polarity=uses.polarity),
        replace(seat, id="g2", subject="hainan", object="okcoin", relation=uses.relation),
    )
    return replace(sample, facts=(*sample.facts, *more))
