"""A small hand-made `Knowledge`, for the tests of what is written from it (no model needed)."""

from __future__ import annotations

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

TEXT = (
    "Pechino vuole un polo\n\nPechino vorrebbe creare un polo. OKCoin ha la sede in Hainan dal 2019. Non usa Bitcoin."
)


def _mention(words: str, nth: int = 0) -> Mention:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Mention("polo", start, start + len(words), words)


def _evidence(sentence: int, words: str) -> Evidence:
    start = TEXT.rindex(words)
    return Evidence("polo", sentence, start, start + len(words), words)


def knowledge() -> Knowledge:
    """Two organisations, three facts of three kinds: wished, actual with a time, denied."""
    sentences = [
        "Pechino vuole un polo",
        "Pechino vorrebbe creare un polo.",
        "OKCoin ha la sede in Hainan dal 2019.",
        "Non usa Bitcoin.",
    ]
    source = Source(
        "polo",
        TEXT,
        "it",
        (Block(0, 21, sentences[0], "title"), Block(23, len(TEXT), TEXT[23:])),
        title=sentences[0],
        origin="polo.txt",
    )
    entities = (
        Entity("2019", ("2019",), EntityType.DATE, ("2019",), (_mention("2019"),), value=Value("2019", "gYear")),
        Entity("bitcoin", ("Bitcoin",), EntityType.PRODUCT, ("Bitcoin",), (_mention("Bitcoin"),)),
        Entity("hainan", ("Hainan",), EntityType.PLACE, ("Hainan",), (_mention("Hainan"),)),
        Entity(
            "okcoin",
            ("OKCoin",),
            EntityType.ORGANIZATION,
            ("OKCoin",),
            (_mention("OKCoin"), Mention("polo", TEXT.index("Non usa"), TEXT.index("Non usa"), "", implicit=True)),
        ),
        Entity(
            "pechino",
            ("Pechino",),
            EntityType.PLACE,
            ("Beijing",),
            (_mention("Pechino"), _mention("Pechino", 1)),
            links=("https://sws.geonames.org/1816670/",),
        ),
        Entity("polo", ("polo",), EntityType.CONCEPT, ("hub",), (_mention("polo"), _mention("polo", 1))),
    )
    creates = Relation("creare", "creare", {"it": "crea", "en": "creates"})
    seat = Relation("headquarteredIn", "avere sede in", {"it": "ha sede in", "en": "headquartered in"}, canonical=True)
    uses = Relation("uses", "usare", {"it": "usa", "en": "uses"}, canonical=True)
    since = Relation("avereSedeDa", "avere sede da", {"it": "ha sede da"})
    facts = (
        Fact(
            "f1",
            "pechino",
            creates,
            "polo",
            (_evidence(1, "Pechino vorrebbe creare un polo"),),
            ("verb_object",),
            0.9,
            modality=Modality.DESIRED,
        ),
        Fact(
            "f2",
            "okcoin",
            seat,
            "hainan",
            (_evidence(2, "OKCoin ha la sede in Hainan"),),
            ("oblique",),
            0.8,
            time="dal 2019",
            time_value=Value("2019", "gYear"),
        ),
        Fact("f3", "okcoin", since, "2019", (_evidence(2, "OKCoin ha la sede in Hainan dal 2019"),), ("oblique",), 0.6),
        Fact(
            "f4",
            "okcoin",
            uses,
            "bitcoin",
            (_evidence(3, "Non usa Bitcoin"),),
            ("verb_object", "null_subject"),
            0.7,
            polarity=Polarity.DENIED,
            speaker="pechino",
        ),
    )
    positions = [TEXT.index(s) for s in sentences]
    return Knowledge(
        "polo",
        (source,),
        tuple(Sentence("polo", i, p, p + len(s), s) for i, (p, s) in enumerate(zip(positions, sentences, strict=True))),
        entities,
        facts,
    )
