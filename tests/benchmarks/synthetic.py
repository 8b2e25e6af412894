"""A graph of any size in kg's own RDF: `python tests/benchmarks/synthetic.py --triples 1000000 -o DIR`.

Articles of made-up sentences about things with made-up names, drawn with a seed: the same size gives the same bytes.
As in news, a few things are named all the time and most hardly ever, facts are told again, some are only planned,
reported or denied. Three files are written: `synthetic.trig` (the evidence twin), `synthetic.ttl` (the clean graph) and
`synthetic.nt` (both in one, without graphs, of about as many triples as asked for).
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from kg.rdf import clean_graph, evidence_dataset, relation_labels, to_trig, to_turtle
from kg.values import (
    Block,
    Entity,
    EntityType,
    Evidence,
    Fact,
    Knowledge,
    Mention,
    Modality,
    Polarity,
    Relation,
    Sentence,
    Source,
    Value,
)

TRIPLES_IN_A_DOCUMENT = 600
"""With its share of what documents have in common; measured on a thousand documents."""
SENTENCES = range(6, 19)
NEW = 0.3
"""How often a thing is named for the first time."""
AGAIN = 0.08
"""How often a sentence tells a fact that was told before."""
ONSETS = (*"bcdfglmnprstvz", "br", "ch", "cr", "dr", "fr", "gl", "gn", "gr", "pr", "sc", "sp", "st", "str", "tr")
VOWELS = (*"aaaeeeiiiooou", "ia", "io")
CODAS = ("", "", "", "", "l", "n", "r", "s")
TYPES = {
    EntityType.PERSON: 28,
    EntityType.ORGANIZATION: 24,
    EntityType.PLACE: 18,
    EntityType.CONCEPT: 14,
    EntityType.PRODUCT: 5,
    EntityType.EVENT: 4,
    EntityType.WORK: 2,
    EntityType.GROUP: 3,
    EntityType.ROLE: 2,
}
CANONICAL = {
    "uses": "usare",
    "builds": "costruire",
    "headquarteredIn": "avere sede in",
    "locatedIn": "trovarsi in",
    "partOf": "fare parte di",
    "investsIn": "investire in",
    "memberOf": "essere membro di",
    "supports": "sostenere",
    "meets": "incontrare",
    "collaboratesWith": "collaborare con",
    "owns": "possedere",
    "presidentOf": "essere presidente di",
}
MODALITIES = {
    Modality.ACTUAL: 72,
    Modality.PLANNED: 9,
    Modality.DESIRED: 4,
    Modality.POSSIBLE: 5,
    Modality.REPORTED: 10,
}
RULES = ("verb_object", "oblique", "null_subject", "apposition", "conjunct", "relative_clause", "reported_speech")


@dataclass(slots=True)
class World:
    """All that was told so far; `named` holds every naming, so that what is named often is named more often."""

    random: Random
    entities: dict[str, Entity] = field(default_factory=dict)
    mentions: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    named: list[str] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    evidence: list[list[Evidence]] = field(default_factory=list)


def synthetic(documents: int, seed: int = 0) -> Knowledge:
    """What was read from so many made-up articles.

    Example:
        >>> synthetic(2) == synthetic(2), len(synthetic(2).sources)
        (True, 2)
    """
    world = World(Random(seed))
    world.relations += [Relation(id_, lemma, relation_labels(id_), canonical=True) for id_, lemma in CANONICAL.items()]
    world.relations += [_relation(world) for _ in range(40)]
    read = [_document(world, f"articolo-{number + 1}") for number in range(documents)]
    told = {id_: tuple(mentions) for id_, mentions in world.mentions.items()}
    return Knowledge(
        "synthetic",
        tuple(source for source, _ in read),
        tuple(sentence for _, sentences in read for sentence in sentences),
        tuple(replace(world.entities[id_], mentions=told[id_]) for id_ in sorted(world.entities)),
        tuple(replace(fact, evidence=tuple(world.evidence[i])) for i, fact in enumerate(world.facts)),
    )


def of_size(triples: int, seed: int = 0) -> Knowledge:
    """Articles that amount to about so many triples."""
    return synthetic(max(1, round(triples / TRIPLES_IN_A_DOCUMENT)), seed)


def _document(world: World, id_: str) -> tuple[Source, list[Sentence]]:
    parts, start, sentences = [], 0, []
    for index in range(world.random.choice(SENTENCES)):
        told = _sentence(world, id_, index, start)
        parts.append(told)
        sentences.append(Sentence(id_, index, start, start + len(told), told))
        start += len(told) + 1
    text = " ".join(parts)
    day = f"{world.random.randint(1990, 2024)}-{world.random.randint(1, 12):02}-{world.random.randint(1, 28):02}"
    return Source(id_, text, "it", (Block(0, len(text), text),), parts[0], f"{id_}.txt", day), sentences


def _sentence(world: World, document: str, index: int, start: int) -> str:
    """Tell a fact, a new one or one told before, in a sentence that begins at `start`."""
    again = bool(world.facts) and world.random.random() < AGAIN
    number = world.random.randrange(len(world.facts)) if again else len(world.facts)
    fact = world.facts[number] if again else _fact(world, number)
    if not again:
        world.facts.append(fact)
        world.evidence.append([])
    told = f"{_label(world, fact.subject)} {fact.relation.labels['it']} {_label(world, fact.object)}"
    _mention(world, fact.subject, document, start)
    _mention(world, fact.object, document, start + len(told) - len(_label(world, fact.object)))
    told += f" {fact.time}" if fact.time else ""
    world.evidence[number].append(Evidence(document, index, start, start + len(told), told))
    if fact.speaker is not None:
        told += f", secondo {_label(world, fact.speaker)}"
        _mention(world, fact.speaker, document, start + len(told) - len(_label(world, fact.speaker)))
    return f"{told}."


def _fact(world: World, number: int) -> Fact:
    random = world.random
    modality = random.choices(list(MODALITIES), list(MODALITIES.values()))[0]
    speaker = _thing(world) if modality is Modality.REPORTED else None
    year = str(random.randint(1950, 2024))
    dated = random.random() < 0.15
    return Fact(
        f"f{number + 1}",
        _thing(world),
        world.relations[int(len(world.relations) * random.random() ** 2.5)],
        _value(world) if random.random() < 0.06 else _thing(world),
        (),
        tuple(random.sample(RULES, random.randint(1, 3))),
        round(random.uniform(0.3, 0.99), 3),
        Polarity.DENIED if random.random() < 0.04 else Polarity.AFFIRMED,
        modality,
        speaker,
        f"nel {year}" if dated else None,
        Value(year, "gYear") if dated else None,
    )


def _thing(world: World) -> str:
    """A thing named before, the likelier the more often it was, or a new one."""
    if world.named and world.random.random() >= NEW:
        return world.random.choice(world.named)
    name = f"{_word(world).title()} {_word(world).title()}"
    type_ = world.random.choices(list(TYPES), list(TYPES.values()))[0]
    id_ = f"{name.lower().replace(' ', '-')}-{len(world.entities) + 1}"
    english = (f"{name} (en)", f"The {name}") if world.random.random() < 0.6 else ()
    links = (f"https://example.org/place/{len(world.entities)}",) if type_ is EntityType.PLACE else ()
    names = (name, name.split()[1]) if world.random.random() < 0.4 else (name,)
    world.entities[id_] = Entity(id_, names, type_, english, links=links)
    return id_


def _value(world: World) -> str:
    """A year or an amount of euro."""
    number = world.random.randint(1950, 2024)
    if world.random.random() < 0.5:
        entity = Entity(f"{number}", (f"{number}",), EntityType.DATE, value=Value(f"{number}", "gYear"))
    else:
        amount = Value(f"{number}", "integer", "EUR")
        entity = Entity(f"{number}-euro", (f"{number} euro",), EntityType.QUANTITY, (f"{number} euros",), value=amount)
    world.entities.setdefault(entity.id, entity)
    return entity.id


def _relation(world: World) -> Relation:
    """A predicate that the vocabulary does not know."""
    stem = _word(world)
    return Relation(f"{stem}are", f"{stem}are", {"it": f"{stem}a", "en": f"{stem}s"})


def _word(world: World) -> str:
    syllables = range(world.random.randint(2, 3))
    return "".join(world.random.choice(part) for _ in syllables for part in (ONSETS, VOWELS, CODAS))


def _label(world: World, id_: str) -> str:
    return world.entities[id_].label


def _mention(world: World, id_: str, document: str, start: int) -> None:
    label = _label(world, id_)
    if world.entities[id_].value is None:
        world.named.append(id_)
    world.mentions[id_].append(Mention(document, start, start + len(label), label))


def write(knowledge: Knowledge, folder: Path) -> None:
    """Write the three files."""
    folder.mkdir(parents=True, exist_ok=True)
    clean, evidence = clean_graph(knowledge), evidence_dataset(knowledge)
    (folder / "synthetic.ttl").write_text(to_turtle(clean), "utf8")
    (folder / "synthetic.trig").write_text(to_trig(evidence), "utf8")
    triples = {*clean, *((s, p, o) for s, p, o, _ in evidence.quads())}
    lines = sorted(" ".join(node.n3() for node in triple) + " .\n" for triple in triples)
    (folder / "synthetic.nt").write_text("".join(lines), "utf8")


def main() -> None:
    """Write a graph of the size asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-o", "--output", type=Path, default=Path("synthetic"))
    arguments = parser.parse_args()
    write(of_size(arguments.triples, arguments.seed), arguments.output)


if __name__ == "__main__":
    main()
