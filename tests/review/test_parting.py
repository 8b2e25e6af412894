"""One entity becomes two: mentions, names and facts go where their words say."""

from __future__ import annotations

from kg.decisions import KeepApart, Thing
from kg.decisions.parting import part
from kg.values import Entity, EntityType, Evidence, Fact, Knowledge, Mention, Relation, Source

TEXT = "Giuseppe Conte governa. Conte parla. Antonio Conte allena. Lui vince."
OF = {"Giuseppe Conte": 0, "Conte": 24, "Antonio Conte": 37, "Lui": 59}
APART = KeepApart((Thing("Giuseppe Conte"), Thing("Antonio Conte")))


def mention(name: str, document: str = "a") -> Mention:
    return Mention(document, OF[name], OF[name] + len(name), name)


def evidence(words: str, document: str = "a") -> Evidence:
    start = TEXT.index(words)
    return Evidence(document, 0, start, start + len(words), words)


def does(what: str, *pieces: Evidence) -> Fact:
    return Fact(f"f-{what}", "conte", Relation(what, what, {}), "lavoro", pieces, ("verb_object",), 0.5)


def mixed(*facts: Fact, label: str = "Giuseppe Conte", documents: tuple[str, ...] = ("a",)) -> Knowledge:
    mentions = tuple(mention(name, document) for document in documents for name in OF)
    names = tuple(dict.fromkeys([label, "Giuseppe Conte", "Conte", "Antonio Conte"]))
    conte = Entity("conte", names, EntityType.PERSON, (label,), mentions, ("https://example.org/conte",))
    work = Entity("lavoro", ("lavoro",), EntityType.CONCEPT)
    return Knowledge("a", tuple(Source(d, TEXT, "it", ()) for d in documents), (), (conte, work), facts)


def parts_of(knowledge: Knowledge, decision: KeepApart = APART) -> dict[str, Entity]:
    whole, fitting = part(knowledge, [decision])
    assert fitting == {decision}
    return {entity.label: entity for entity in whole.entities if entity.id != "lavoro"}


def test_mentions_go_with_the_name_they_have_and_others_with_the_one_before() -> None:
    parts = parts_of(mixed())
    assert [m.text for m in parts["Giuseppe Conte"].mentions] == ["Giuseppe Conte", "Conte"]
    assert [m.text for m in parts["Antonio Conte"].mentions] == ["Antonio Conte", "Lui"]


def test_each_has_its_own_names_and_the_first_keeps_id_and_links() -> None:
    parts = parts_of(mixed())
    assert parts["Giuseppe Conte"].names == ("Giuseppe Conte", "Conte")
    assert parts["Antonio Conte"].names == ("Antonio Conte", "Conte")
    assert [(e.id, bool(e.links), e.english) for e in parts.values()] == [
        ("conte", True, ("Giuseppe Conte",)),
        ("antonio-conte", False, ("Antonio Conte",)),
    ]


def test_facts_go_with_the_mentions_in_their_evidence() -> None:
    facts = [does("governare", evidence("Giuseppe Conte governa")), does("vincere", evidence("Lui vince"))]
    whole, _ = part(mixed(*facts), [APART])
    assert [(f.relation.id, f.subject) for f in whole.facts] == [("governare", "conte"), ("vincere", "antonio-conte")]


def test_a_fact_told_of_both_becomes_a_fact_of_each() -> None:
    both = does("lavorare", evidence("Giuseppe Conte governa"), evidence("Antonio Conte allena"))
    whole, _ = part(mixed(both), [APART])
    assert [(f.subject, [e.text for e in f.evidence]) for f in whole.facts] == [
        ("conte", ["Giuseppe Conte governa"]),
        ("antonio-conte", ["Antonio Conte allena"]),
    ]
    assert len({f.id for f in whole.facts}) == 2


def test_speakers_and_objects_move_too() -> None:
    fact = Fact("f", "lavoro", Relation("r", "r", {}), "conte", (evidence("Lui vince"),), ("x",), 0.5, speaker="conte")
    (moved,) = part(mixed(fact), [APART])[0].facts
    assert (moved.object, moved.speaker) == ("antonio-conte", "antonio-conte")


def test_one_name_is_told_apart_by_the_document() -> None:
    decision = KeepApart((Thing("Conte", document="b"), Thing("Conte", document="a")))
    whole, _ = part(mixed(documents=("a", "b", "c"), label="Conte"), [decision])
    documents = {e.id: sorted({m.document for m in e.mentions}) for e in whole.entities}
    assert documents["conte"] == ["b", "c"], "what the decision does not name goes with the first"
    assert documents["conte-2"] == ["a"]


def test_parting_twice_is_parting_once() -> None:
    once, _ = part(mixed(does("vincere", evidence("Lui vince"))), [APART])
    assert part(once, [APART]) == (once, {APART})


def test_a_description_can_be_parted_from_a_name() -> None:
    parts = parts_of(mixed(), KeepApart((Thing("Giuseppe Conte"), Thing("Lui"))))
    assert [m.text for m in parts["Lui"].mentions] == ["Lui"]


def test_facts_without_evidence_stay_with_the_one_that_has_the_label() -> None:
    whole, _ = part(mixed(does("lavorare"), label="Antonio Conte"), [APART])
    assert [f.subject for f in whole.facts] == ["conte"]
    assert {e.id: e.label for e in whole.entities}["conte"] == "Antonio Conte"
