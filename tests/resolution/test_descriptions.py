"""Which name a definite description takes up, and which other form of a name is the same name."""

from __future__ import annotations

import pytest
from parses import Triple, read


def _then(before: str, article: str, noun: str, gender: str) -> set[Triple]:
    """The facts of `before` and a sentence in which `noun` sells boats."""
    return read(f"""{before}
        {article}          det        {noun.partition("/")[0]}
        {noun}             nsubj      vende     NOUN {gender}s
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp
    """).triples


def _named(name: str, kind: str = "PER", gender: str = "") -> str:
    first, *rest = name.split()
    flat = "".join(f"\n        {word}  flat:name  {first}  PROPN +{kind}" for word in rest)
    return f"""
        {first}            nsubj      visita    PROPN {kind} {gender}{flat}
        visita/visitare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        visita    NOUN ms
    """


@pytest.mark.parametrize(
    ("name", "article", "noun", "gender"),
    [
        ("Rosa Landi", "La", "donna", "f"),
        ("Rosa Landi", "La", "trentenne", "f"),
        ("Rosa Landi", "La", "giovane", "f"),
        ("Paolo Sesti", "L'", "uomo", "m"),
    ],
)
def test_a_noun_for_persons_takes_up_the_person(name: str, article: str, noun: str, gender: str) -> None:
    assert Triple(name, "vendere", "barche") in _then(_named(name), article, noun, gender)


def test_the_man_is_not_the_woman_whose_given_name_says_so() -> None:
    assert Triple("uomo", "vendere", "barche") in _then(_named("Rosa Landi"), "L'", "uomo", "m")


def test_nobody_meets_themselves_by_description() -> None:
    facts = read("""
        Rosa               nsubj      incontra  PROPN PER
        Landi              flat:name  Rosa      PROPN +PER
        incontra/incontrare  root     -         VERB pres 3s
        la                 det        donna
        donna              obj        incontra  NOUN fs
    """).triples

    assert facts == {Triple("Rosa Landi", "incontrare", "donna")}


def test_an_office_takes_up_only_the_one_who_is_said_to_hold_it() -> None:
    assert Triple("ministro", "vendere", "barche") in _then(_named("Paolo Sesti"), "Il", "ministro", "m")


def test_a_role_said_of_somebody_stands_for_them_later() -> None:
    mayor = """
        Paolo              nsubj      sindaco   PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER
        è                  cop        sindaco
        sindaco            root       -         NOUN ms
        di                 case       Otranto
        Otranto            nmod       sindaco   PROPN LOC
    """
    facts = _then(mayor, "Il", "sindaco", "m")

    assert Triple("Paolo Sesti", "vendere", "barche") in facts
    assert Triple("Paolo Sesti", "essere", "sindaco di Otranto") in facts


def test_nouns_of_one_family_mean_the_same_thing_and_others_do_not() -> None:
    club = """
        Il                 det        club
        club               nsubj      visita    NOUN ms
        Vetra              flat:name  club      PROPN ORG
        visita/visitare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        visita    NOUN ms
    """

    assert Triple("Vetra", "vendere", "barche") in _then(club, "La", "squadra", "f")
    assert Triple("partito", "vendere", "barche") in _then(club, "Il", "partito", "m")


def test_what_a_relative_clause_picks_out_is_somebody_else() -> None:
    facts = read(f"""{_named("Rosa Landi")}
        La                 det        donna
        donna              nsubj      vende     NOUN fs
        che                nsubj      dirige
        dirige/dirigere    acl:relcl  donna     VERB pres 3s
        il                 det        molo
        molo               obj        dirige    NOUN ms
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp
    """).triples

    assert Triple("donna", "vendere", "barche") in facts


def test_where_somebody_is_from_tells_nothing_new() -> None:
    facts = read(f"""{_named("Rosa Landi")}
        La                 det        donna
        donna              nsubj      vende     NOUN fs
        francese           amod       donna     ADJ s
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp
    """).triples

    assert Triple("Rosa Landi", "vendere", "barche") in facts


def test_a_description_is_no_name_of_the_thing() -> None:
    story = read(f"""{_named("Vetra", "ORG")}
        L'                 det        azienda
        azienda            nsubj      vende     NOUN fs
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp
    """)

    assert story.entity("Vetra").names == ("Vetra",)
    assert [mention.text for mention in story.entity("Vetra").mentions] == ["Vetra", "azienda"]


def _same(one: str, other: str, kind: str = "PER") -> bool:
    """Whether two names of a text become one entity."""
    facts = read(_named(one, kind) + "\n" + _named(other, kind).replace("porto", "molo")).facts
    return len({fact.subject for fact in facts}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Regina Elisabetta II", "Regina Elisebetta II"),
        ("Regina Elisabetta II", "Elisabetta II"),
        ("Regina Elisabetta II", "Regina"),
        ("Elisabetta II", "Elisabetta"),
        ("Paolo Sesti", "Paolo"),
        ("Paolo Mario Sesti", "Paolo Sesti"),
    ],
)
def test_another_form_of_the_name_of_a_person(one: str, other: str) -> None:
    assert _same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Francesca Landi", "Francesco Landi"),
        ("Paolo Sesti", "Paolo Landi"),
        ("Paolo Sesti", "Sesto"),
    ],
)
def test_the_name_of_another_person(one: str, other: str) -> None:
    assert not _same(one, other)


def test_what_comes_to_a_short_name_later_makes_another_thing_of_it() -> None:
    assert _same("Vetra Energia", "Vetra", "ORG")
    assert not _same("Vetra", "Vetra Energia", "ORG")


def test_two_things_that_share_their_kind_are_two() -> None:
    assert not _same("Palio Asti", "Palio Siena", "ORG")


def test_what_runs_on_into_the_sentence_is_no_name_of_a_person() -> None:
    story = read("""
        Morto              nsubj      visita    PROPN PER
        Paolo              flat:name  Morto     PROPN +PER
        Sesti              flat:name  Morto     PROPN +PER
        visita/visitare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        visita    NOUN ms

        Paolo              nsubj      vende     PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp

        Paolo              nsubj      compra    PROPN PER
        Sesti              flat:name  Paolo     PROPN +PER
        compra/comprare    root       -         VERB pres 3s
        navi/nave          obj        compra    NOUN fp
    """)

    assert Triple("Paolo Sesti", "vendere", "barche") in story.triples


def test_what_is_said_of_a_person_is_no_part_of_the_label() -> None:
    story = read("""
        Sesti              nsubj      visita    PROPN PER
        all'               case       Vetra     ADP
        Vetra              nmod       Sesti     PROPN ORG
        visita/visitare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        visita    NOUN ms
    """)

    assert Triple("Sesti", "visitare", "porto") in story.triples


def test_a_country_is_not_a_part_of_it() -> None:
    assert not _same("Italia", "Italia Settentrionale", "LOC")


def test_the_acronym_in_parentheses_is_the_same_body() -> None:
    story = read("""
        L'                 det        Ente
        Ente               nsubj      visita    PROPN ORG
        Nazionale          flat:name  Ente      PROPN +ORG
        Idrocarburi        flat:name  Ente      PROPN +ORG
        (                  punct      ENI
        ENI                appos      Ente      PROPN ORG
        )                  punct      ENI
        visita/visitare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        visita    NOUN ms

        L'                 det        ENI
        ENI                nsubj      vende     PROPN ORG
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp
    """)

    assert len({fact.subject for fact in story.facts}) == 1


def test_a_short_form_in_parentheses_is_the_same_body_whatever_letters_it_takes() -> None:
    story = read("""
        La                 det        Vetra
        Vetra              nsubj      visita    PROPN ORG
        Trasporti          flat:name  Vetra     PROPN +ORG
        Navali             flat:name  Vetra     PROPN +ORG
        (                  punct      VeTra
        VeTra              appos      Vetra     PROPN ORG
        )                  punct      VeTra
        visita/visitare    root       -         VERB pres 3s
        il                 det        porto
        porto              obj        visita    NOUN ms

        VeTra              nsubj      vende     PROPN ORG
        vende/vendere      root       -         VERB pres 3s
        barche/barca       obj        vende     NOUN fp
    """)

    assert len({fact.subject for fact in story.facts}) == 1


def test_a_family_is_not_the_one_of_that_surname() -> None:
    story = read(f"""{_named("Paolo Sesti")}
        I                  det        Sesti
        Sesti              nsubj      vendono   PROPN PER
        vendono/vendere    root       -         VERB pres 3p
        barche/barca       obj        vendono   NOUN fp
    """)

    assert len({fact.subject for fact in story.facts}) == 2
