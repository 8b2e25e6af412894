"""Graphs of any size for the page: `made(5_000, 10_000)` is what kg might have read from 250 articles.

As in news, things belong to subjects and mostly meet others of the same subject, a few of them are named all the time
and most hardly ever, some facts join the same two things again, some are only planned, reported or denied. What is made
is drawn with a seed: the same size gives the same graph.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from random import Random

from synthetic import CANONICAL, CODAS, MODALITIES, ONSETS, RULES, TYPES, VOWELS

from kg.rdf import relation_labels
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

FACTS_IN_A_DOCUMENT = 40
THINGS_IN_A_SUBJECT = 90
AT_HOME = 0.85
"""How often both ends of a fact belong to the same subject."""
DATES, QUANTITIES = 0.04, 0.03


@dataclass(frozen=True, slots=True)
class Urn:
    """Things to draw from, the likelier the more weight they have; `weights` are added up."""

    things: list[int]
    weights: list[float]

    def draw(self, random: Random) -> int:
        return random.choices(self.things, cum_weights=self.weights)[0]


@dataclass(frozen=True, slots=True)
class World:
    """Things by number, each of one subject; they are drawn from their subject or from everything."""

    random: Random
    things: list[Entity]
    subject_of: list[int]
    subjects: list[Urn]
    everything: Urn
    relations: list[Relation]


def made(nodes: int, edges: int, seed: int = 0) -> Knowledge:
    """What was read from articles in which so many things stand in so many facts.

    Args:
        nodes: how many things; each stands in a fact.
        edges: how many facts, at least as many as things.
        seed: of all that is drawn; the same seed gives the same graph.

    Returns:
        Articles in Italian, things and predicates labelled in Italian and mostly in English too.

    Example:
        >>> graph = made(30, 60)
        >>> len(graph.entities), len(graph.facts), graph == made(30, 60)
        (30, 60, True)
    """
    if not 2 <= nodes <= edges:
        raise ValueError(f"{nodes} nodes need at least as many edges, not {edges}, and there are two nodes at least")
    world = _world(nodes, seed)
    ends = sorted((_ends(world, number) for number in range(edges)), key=lambda pair: world.subject_of[pair[0]])
    sources: list[Source] = []
    sentences: list[Sentence] = []
    facts: list[Fact] = []
    mentions: list[list[Mention]] = [[] for _ in range(nodes)]
    for at in range(0, edges, FACTS_IN_A_DOCUMENT):
        drawn = [_fact(world, at + i, pair) for i, pair in enumerate(ends[at : at + FACTS_IN_A_DOCUMENT])]
        source, told = _document(world, f"articolo-{len(sources) + 1}", drawn, ends[at:], mentions)
        sources.append(source)
        sentences += [sentence for _, sentence in told]
        facts += [fact for fact, _ in told]
    entities = [replace(entity, mentions=tuple(mentions[number])) for number, entity in enumerate(world.things)]
    return Knowledge(f"{nodes} nodes", tuple(sources), tuple(sentences), tuple(entities), tuple(facts))


def _world(nodes: int, seed: int) -> World:
    random = Random(seed)
    many = max(1, nodes // THINGS_IN_A_SUBJECT)
    subject_of = [int(many * random.random() ** 1.4) for _ in range(nodes)]
    weights = [min(random.paretovariate(1.1), nodes / 8) for _ in range(nodes)]
    groups = [[thing for thing in range(nodes) if subject_of[thing] == subject] for subject in range(many)]
    urns = [Urn(things, list(accumulate(weights[thing] for thing in things))) for things in (*groups, [*range(nodes)])]
    relations = [Relation(id_, lemma, relation_labels(id_), canonical=True) for id_, lemma in CANONICAL.items()]
    for _ in range(30):
        stem = _word(random)
        relations.append(Relation(f"{stem}are", f"{stem}are", {"it": f"{stem}a", "en": f"{stem}s"}))
    things = [_thing(random, number) for number in range(nodes)]
    return World(random, things, subject_of, urns[:-1], urns[-1], relations)


def _thing(random: Random, number: int) -> Entity:
    drawn = random.random()
    if drawn < DATES:
        year = str(1950 + number % 75)
        return Entity(f"e{number:06}", (f"anno {year}",), EntityType.DATE, (year,), value=Value(year, "gYear"))
    if drawn < DATES + QUANTITIES:
        amount = Value(str(number), "integer", "EUR")
        return Entity(f"e{number:06}", (f"{number} euro",), EntityType.QUANTITY, (f"{number} euros",), value=amount)
    name = " ".join(_word(random).title() for _ in range(random.choice((1, 2, 2, 2, 3))))
    kind = random.choices(list(TYPES), list(TYPES.values()))[0]
    english = (f"The {name}",) if random.random() < 0.6 else ()
    names = (name, f"{name} {_word(random).upper()}") if random.random() < 0.2 else (name,)
    return Entity(f"e{number:06}", names, kind, english)


def _ends(world: World, number: int) -> tuple[int, int]:
    """The two ends of a fact. The first facts tell of each thing once, so that none is left out."""
    is_first = number < len(world.things)
    one = number if is_first else world.everything.draw(world.random)
    own = world.subjects[world.subject_of[one]]
    urn = own if world.random.random() < AT_HOME and len(own.things) > 1 else world.everything
    other = urn.draw(world.random)
    while other == one:
        other = world.random.choice(urn.things)
    return (other, one) if is_first and world.random.random() < 0.5 else (one, other)


def _fact(world: World, number: int, ends: tuple[int, int]) -> Fact:
    random = world.random
    modality = random.choices(list(MODALITIES), list(MODALITIES.values()))[0]
    year = str(random.randint(1950, 2024)) if random.random() < 0.15 else None
    return Fact(
        f"f{number + 1}",
        world.things[ends[0]].id,
        world.relations[int(len(world.relations) * random.random() ** 2.2)],
        world.things[ends[1]].id,
        (),
        (random.choice(RULES),),
        round(random.uniform(0.3, 0.99), 3),
        Polarity.DENIED if random.random() < 0.04 else Polarity.AFFIRMED,
        modality,
        world.things[world.everything.draw(world.random)].id if modality is Modality.REPORTED else None,
        f"nel {year}" if year else None,
        Value(year, "gYear") if year else None,
    )


def _document(
    world: World, id_: str, facts: list[Fact], ends: list[tuple[int, int]], mentions: list[list[Mention]]
) -> tuple[Source, list[tuple[Fact, Sentence]]]:
    """One article with a sentence for each fact; where its things are named is added to `mentions`."""
    told, start = [], 0
    for index, (fact, pair) in enumerate(zip(facts, ends, strict=False)):
        first, second = (world.things[end].label for end in pair)
        words = f"{first} {fact.relation.labels['it']} {second}"
        text = f"{words} {fact.time}." if fact.time else f"{words}."
        mentions[pair[0]].append(Mention(id_, start, start + len(first), first))
        mentions[pair[1]].append(Mention(id_, start + len(words) - len(second), start + len(words), second))
        sentence = Sentence(id_, index, start, start + len(text), text)
        evidence = Evidence(id_, index, start, start + len(words), words)
        told.append((replace(fact, evidence=(evidence,)), sentence))
        start += len(text) + 1
    text = " ".join(sentence.text for _, sentence in told)
    day = f"{world.random.randint(2000, 2024)}-{world.random.randint(1, 12):02}-{world.random.randint(1, 28):02}"
    title = f"Notizie di {world.things[ends[0][0]].label}"
    return Source(id_, text, "it", (Block(0, len(text), text),), title, f"{id_}.txt", day), told


def _word(random: Random) -> str:
    return "".join(random.choice(part) for _ in range(random.randint(2, 3)) for part in (ONSETS, VOWELS, CODAS))
