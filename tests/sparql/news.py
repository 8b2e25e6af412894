"""Two made articles, a year apart, with facts of every kind: what the ready questions are tested on."""

from __future__ import annotations

from dataclasses import dataclass

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

DENIED, AFFIRMED = Polarity.DENIED, Polarity.AFFIRMED
ENTITIES = (
    Entity("1987", ("il 1987", "1987"), EntityType.DATE, ("1987",), value=Value("1987", "gYear")),
    Entity("anna", ("Anna Bianchi", "la signora Bianchi"), EntityType.PERSON, ("Anna Bianchi",)),
    Entity("banca", ("la banca",), EntityType.ORGANIZATION, ("the bank",)),
    Entity("banco", ("La Banca",), EntityType.ORGANIZATION),
    Entity("hainan", ("Hainan",), EntityType.PLACE, ("Hainan",)),
    Entity("okcoin", ("OKCoin",), EntityType.ORGANIZATION, ("OKCoin",)),
    Entity(
        "pechino", ("Pechino", "la città"), EntityType.PLACE, ("Beijing", "Peking"), links=("https://example.org/bj",)
    ),
    Entity("polo", ("polo",), EntityType.CONCEPT, ("hub",)),
    Entity("presidente", ("presidente",), EntityType.ROLE, ("president",)),
)
RELATIONS = {
    "becomes": ("diventa", "becomes"),
    "foundedBy": ("è fondato da", "founded by"),
    "foundedIn": ("è fondato in", "founded in"),
    "headquarteredIn": ("ha sede in", "headquartered in"),
    "holdsRole": ("ricopre la carica di", "holds the role of"),
    "uses": ("usa", "uses"),
    "visits": ("visita", "visits"),
}


@dataclass(frozen=True)
class Said:
    """A fact and the articles that state it."""

    subject: str
    relation: str
    object: str
    documents: tuple[str, ...] = ("primo",)
    confidence: float = 0.9
    polarity: Polarity = AFFIRMED
    modality: Modality = Modality.ACTUAL
    speaker: str | None = None
    time: str | None = None
    value: Value | None = None

    @property
    def sentence(self) -> str:
        return (
            f"{self.subject} {'non ' if self.polarity is DENIED else ''}{self.relation} {self.object} {self.modality}."
        )


FACTS = (
    Said("okcoin", "headquarteredIn", "hainan", ("primo", "secondo"), time="dal 2019", value=Value("2019/..", "EDTF")),
    Said("okcoin", "headquarteredIn", "pechino", ("secondo",), 0.4),
    Said("okcoin", "foundedBy", "anna"),
    Said("okcoin", "foundedIn", "1987"),
    Said("pechino", "becomes", "polo", modality=Modality.PLANNED),
    Said("pechino", "uses", "polo", ("secondo",), 0.5, modality=Modality.REPORTED, speaker="anna"),
    Said("banca", "uses", "polo", polarity=AFFIRMED),
    Said("banca", "uses", "polo", ("secondo",), polarity=DENIED, speaker="okcoin"),
    Said("anna", "holdsRole", "presidente", ("secondo",)),
    Said("anna", "visits", "pechino", modality=Modality.DESIRED),
)


def news() -> Knowledge:
    """The two articles as they would have been read."""
    texts = {name: [fact.sentence for fact in FACTS if name in fact.documents] for name in ("primo", "secondo")}
    sources = [_source(name, " ".join(said), date) for (name, said), date in zip(texts.items(), DATES, strict=True)]
    places = {(source.id, s): source.text.index(s) for source in sources for s in texts[source.id]}
    sentences = [
        Sentence(name, index, places[name, said], places[name, said] + len(said), said)
        for name, all_said in texts.items()
        for index, said in enumerate(all_said)
    ]
    mentions: dict[str, list[Mention]] = {}
    for fact in FACTS:
        for document in fact.documents:
            start = places[document, fact.sentence]
            mentions.setdefault(fact.subject, []).append(
                Mention(document, start, start + len(fact.subject), fact.subject)
            )
    entities = (
        Entity(e.id, e.names, e.type, e.english, tuple(mentions.get(e.id, ())), e.links, e.value) for e in ENTITIES
    )
    facts = (_fact(number, fact, places, texts) for number, fact in enumerate(FACTS, 1))
    return Knowledge("news", tuple(sources), tuple(sentences), tuple(entities), tuple(facts))


DATES = ("2020-05-01", "2021-05-01")


def _source(name: str, text: str, date: str) -> Source:
    return Source(name, text, "it", (Block(0, len(text), text),), f"Il {name}", f"{name}.txt", date)


def _fact(number: int, fact: Said, places: dict[tuple[str, str], int], texts: dict[str, list[str]]) -> Fact:
    labels = dict(zip(("it", "en"), RELATIONS[fact.relation], strict=True))
    evidence = tuple(
        Evidence(
            document,
            texts[document].index(fact.sentence),
            places[document, fact.sentence],
            places[document, fact.sentence] + len(fact.sentence) - 1,
            fact.sentence[:-1],
        )
        for document in fact.documents
    )
    return Fact(
        f"f{number}",
        fact.subject,
        Relation(fact.relation, labels["it"], labels, canonical=True),
        fact.object,
        evidence,
        ("verb_object",),
        fact.confidence,
        fact.polarity,
        fact.modality,
        fact.speaker,
        fact.time,
        fact.value,
    )
