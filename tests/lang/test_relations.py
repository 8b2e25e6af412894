"""The table of relations: which property a predicate means, by its voice and by what its ends are."""

from __future__ import annotations

from itertools import combinations

import pytest

from kg.lang.data import languages, load_table
from kg.lang.relations import UNSAID, meaning_of, meanings
from kg.values import EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
EVENT, WORK, PRODUCT, DATE = EntityType.EVENT, EntityType.WORK, EntityType.PRODUCT, EntityType.DATE
CONCEPT, QUANTITY, ROLE = EntityType.CONCEPT, EntityType.QUANTITY, EntityType.ROLE


@pytest.mark.parametrize("lang", languages())
def test_the_table_is_sorted_and_no_row_stands_twice(lang: str) -> None:
    rows = load_table(lang, "grammar/relations")

    assert list(rows) == sorted(set(rows), key="\t".join)


@pytest.mark.parametrize("lang", languages())
def test_every_row_is_short_and_names_a_voice(lang: str) -> None:
    for row in load_table(lang, "grammar/relations"):
        assert 2 <= len(row) <= 5, row
        assert row[2:3] in ((), ("active",), ("passive",)), row
        assert row[-1] not in {"", "-"}, row


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("passive", [False, True])
def test_never_do_two_equally_narrow_meanings_fit_the_same_ends(lang: str, passive: bool) -> None:
    for predicate, known in meanings(lang, passive=passive).items():
        for one, other in combinations(known, 2):
            both = one.subjects & other.subjects and one.objects & other.objects
            assert one.said != other.said or not both, predicate


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("passive", [False, True])
def test_no_meaning_stands_in_the_shade_of_a_narrower_one(lang: str, passive: bool) -> None:
    for predicate, known in meanings(lang, passive=passive).items():
        for number, broad in enumerate(known):
            pairs = {(s, o) for s in broad.subjects for o in broad.objects}
            taken = {(s, o) for narrow in known[:number] for s in narrow.subjects for o in narrow.objects}
            assert pairs - taken, (predicate, broad.relation)


def test_where_nothing_is_said_an_end_is_anything_but_a_date() -> None:
    assert set(EntityType) - UNSAID == {DATE}
    assert meaning_of("usare", "it", (ORGANIZATION, PRODUCT)) == "uses"
    assert meaning_of("usare", "it", (ORGANIZATION, DATE)) is None


@pytest.mark.parametrize(
    ("predicate", "subject", "item", "name"),
    [
        ("nascere a", PERSON, PLACE, "bornIn"),
        ("nascere in", PERSON, DATE, "bornOn"),
        ("nascere in", ORGANIZATION, DATE, "foundedIn"),
        ("nascere in", PERSON, CONCEPT, None),
        ("morire a", PERSON, QUANTITY, None),
        ("guidare", PERSON, ORGANIZATION, "headOf"),
        ("guidare", ORGANIZATION, ORGANIZATION, "leads"),
        ("guidare", PERSON, PRODUCT, None),
        ("perdere contro", ORGANIZATION, ORGANIZATION, "losesTo"),
        ("battere", ORGANIZATION, ORGANIZATION, "defeats"),
        ("battere", PERSON, WORK, None),
        ("vincere", ORGANIZATION, EVENT, "wins"),
        ("essere in", PERSON, PLACE, "locatedIn"),
        ("essere in", PERSON, CONCEPT, None),
        ("lasciare", PERSON, ORGANIZATION, "leaves"),
        ("lasciare", PERSON, PERSON, None),
        ("fondare", PERSON, ORGANIZATION, "founded"),
        ("costituire", PERSON, ORGANIZATION, "founded"),
        ("costituire", CONCEPT, CONCEPT, None),
        ("dare vita a", PERSON, ORGANIZATION, "founded"),
        ("dare vita a", PERSON, WORK, "creates"),
        ("sequestrare", ROLE, PERSON, "kidnaps"),
        ("sequestrare", ROLE, PRODUCT, "seizes"),
        ("laurearsi in", PERSON, CONCEPT, "graduatedIn"),
        ("laurearsi in", PERSON, ORGANIZATION, "studiedAt"),
        ("tenersi a", EVENT, PLACE, "takesPlaceIn"),
        ("tenersi", EVENT, DATE, "takesPlaceOn"),
        ("dire", PERSON, PERSON, None),
    ],
)
def test_what_a_predicate_means_depends_on_its_ends(
    predicate: str, subject: EntityType, item: EntityType, name: str | None
) -> None:
    assert meaning_of(predicate, "it", (subject, item)) == name


@pytest.mark.parametrize(
    ("predicate", "subject", "item", "active", "passive"),
    [
        ("uccidere a", PERSON, PLACE, None, "diedIn"),
        ("fondare", PERSON, ORGANIZATION, "founded", None),
        ("fondare in", ORGANIZATION, DATE, None, "foundedIn"),
        ("condannare a", PERSON, QUANTITY, None, "sentencedTo"),
        ("arrestare a", PERSON, PLACE, None, "arrestedIn"),
        ("eleggere a", PERSON, ORGANIZATION, None, "electedTo"),
    ],
)
def test_the_patient_of_a_passive_is_told_from_who_acts(
    predicate: str, subject: EntityType, item: EntityType, active: str | None, passive: str | None
) -> None:
    assert meaning_of(predicate, "it", (subject, item)) == active
    assert meaning_of(predicate, "it", (subject, item), passive=True) == passive


REQUIRED = """
    nascere a, avere sede in, stabilire sede in, fondare, acquistare, nominare, presidente di, ministro di,
    sindaco di, direttore di, segretario di, amministratore delegato di, allenatore di, membro di, portavoce di,
    fondatore di, capo di, leader di, autore di, regista di, vincitore di, figlio di, moglie di, marito di,
    fratello di, capitale di, sposare, morire a, pubblicare, finanziare, vincere, condannare, arrestare, votare,
    collaborare con, accusare, incontrare, visitare, firmare, approvare, sequestrare, uccidere, ferire, colpire,
    sconfiggere, ospitare, organizzare, partecipare a, aderire a, annunciare, scoprire, lanciare, costruire, produrre,
    vendere, gestire, controllare, appartenere a, comprendere, confinare con, distare da, durare, costare,
    succedere a, sostituire, dimettersi da, candidarsi a, eleggere, guidare, allenare, giocare in, giocare per,
    segnare, laurearsi in, laurearsi a, studiare a, lavorare per, insegnare a, vivere a, risiedere a, trasferirsi a,
    atterrare a, decollare da, esplodere a, avvenire a, svolgersi a, tenersi a, iniziare, terminare, causare,
    provocare, indagare su, denunciare, processare, assolvere, scarcerare, estradare, sospendere, vietare,
    autorizzare, chiedere, offrire, concedere, pagare, ricevere, ottenere, perdere
"""


@pytest.mark.parametrize("predicate", [p.strip() for p in REQUIRED.split(",")])
def test_the_common_predicates_of_the_news_have_a_property(predicate: str) -> None:
    assert predicate in meanings("it")
