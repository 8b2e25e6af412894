"""Which nouns can bear which names, and what labels leave out: numbers of a class, results of a match."""

from __future__ import annotations

import pytest
from parses import ITALIAN, label, parse, word

from kg.mentions import describe, name_in


def bearing(noun: str, kind: str) -> str | None:
    """The name that a noun with a name of that kind right behind it has, or None."""
    doc = parse(f"""
        {noun}   root       -       NOUN ms
        Rondine  flat:name  {noun}  PROPN {kind}
    """)
    name = name_in(doc[0], ITALIAN)
    return None if name is None else name.text


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("sindaco", "PER"),
        ("editore", "PER"),
        ("editore", "ORG"),
        ("uragano", "MISC"),
        ("traghetto", "PER"),
        ("squadra", "ORG"),
        ("romanzo", "ORG"),
        ("teatro", "LOC"),
        ("squadra", "LOC"),
        ("teatro", "MISC"),
        ("isola", "PER"),
    ],
)
def test_a_noun_bears_a_name_of_its_kind(noun: str, kind: str) -> None:
    assert bearing(noun, kind) == "Rondine"


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("governo", "PER"),
        ("uragano", "PER"),
        ("teatro", "PER"),
        ("teatro", "ORG"),
        ("sindaco", "LOC"),
        ("romanzo", "LOC"),
    ],
)
def test_a_noun_does_not_bear_the_name_of_something_else(noun: str, kind: str) -> None:
    assert bearing(noun, kind) is None


def test_a_noun_that_the_lexicon_does_not_know_may_bear_any_name() -> None:
    assert {bearing("zumbaro", kind) for kind in ("PER", "ORG", "LOC", "MISC")} == {"Rondine"}


def test_days_that_have_gone_by_bear_no_name() -> None:
    doc = parse("giorni/giorno root - NOUN mp\nLandi flat:name giorni PROPN PER")

    assert name_in(doc[0], ITALIAN) is None


def test_a_noun_bears_whatever_name_stands_in_quotation_marks() -> None:
    doc = parse("""
        teatro   root       -        NOUN ms
        "        punct      Rondine
        Rondine  flat:name  teatro   PROPN PER
        "        punct      Rondine
    """)

    name = name_in(doc[0], ITALIAN)

    assert name is not None
    assert name.text == "Rondine"


def test_the_government_of_a_name_is_called_by_both() -> None:
    doc = parse("""
        Cade/cadere root       -        VERB pres 3s
        il          det        governo
        governo     nsubj      Cade     NOUN ms
        Landi       flat:name  governo  PROPN PER
    """)

    assert label(doc, "governo") == "governo Landi"


@pytest.mark.parametrize(
    ("noun", "is_role"),
    [
        ("rettore", True),
        ("vice-rettore", True),
        ("vicesindaco", True),
        ("ex-portiere", True),
        ("nave", False),
        ("ex-caserma", False),
        ("vice", False),
        ("vicenda", False),
        ("rettorex", False),
    ],
)
def test_what_people_are_is_a_role_with_a_prefix_too(noun: str, is_role: bool) -> None:
    assert ITALIAN.is_role(noun) is is_role


def class_names(table: str, head: str) -> tuple[str, ...]:
    return describe(word(parse(table), head), ITALIAN, as_class=True).names


def test_how_many_there_are_is_no_part_of_a_class() -> None:
    found = class_names(
        """
        Cadono/cadere  root    -        VERB pres 3p
        quattro        nummod  alberi   NUM
        alberi/albero  nsubj   Cadono   NOUN mp
        secolari       amod    alberi   ADJ mp
        """,
        "alberi",
    )

    assert found[0] == "alberi secolari"
    assert not any("quattro" in name for name in found)


def test_a_class_of_one_word_is_also_known_in_the_singular() -> None:
    table = """
        Cadono/cadere  root    -        VERB pres 3p
        quattro        nummod  alberi   NUM
        alberi/albero  nsubj   Cadono   NOUN mp
    """

    assert class_names(table, "alberi") == ("alberi", "albero")
    assert label(parse(table), "alberi") == "quattro alberi"


def test_a_class_in_the_singular_has_no_other_name() -> None:
    assert class_names("Cade/cadere root - VERB pres 3s\nalbero nsubj Cade NOUN ms", "albero") == ("albero",)


def test_a_result_is_no_part_of_a_name() -> None:
    doc = parse("""
        Solmar          nsubj   batte    PROPN ORG
        batte/battere   root    -        VERB pres 3s
        la              det     Vetra
        Vetra           obj     batte    PROPN ORG
        3               nummod  Vetra    NUM
        -               punct   1        PUNCT
        1               nummod  3        NUM
    """)

    assert describe(word(doc, "Vetra"), ITALIAN).names == ("Vetra",)


def test_a_number_without_a_second_one_is_part_of_a_name() -> None:
    doc = parse("""
        Solmar          nsubj   lancia   PROPN ORG
        lancia/lanciare root    -        VERB pres 3s
        la              det     Vetra
        Vetra           obj     lancia   PROPN MISC
        3               nummod  Vetra    NUM
    """)

    assert "Vetra 3" in describe(word(doc, "Vetra"), ITALIAN).names


def test_both_ends_of_what_is_between_two_are_in_its_label() -> None:
    doc = parse("""
        Dura/durare  root  -        VERB pres 3s
        la           det   faida
        faida        nsubj Dura     NOUN fs
        tra          case  Vetra
        Vetra        nmod  faida    PROPN ORG
        e            cc    Solmar
        Solmar       conj  Vetra    PROPN ORG
    """)

    assert label(doc, "faida") == "faida tra Vetra e Solmar"


def test_the_second_of_two_owners_is_not_in_the_label() -> None:
    doc = parse("""
        Dura/durare  root  -        VERB pres 3s
        la           det   faida
        faida        nsubj Dura     NOUN fs
        di           case  Vetra
        Vetra        nmod  faida    PROPN ORG
        e            cc    Solmar
        Solmar       conj  Vetra    PROPN ORG
    """)

    assert label(doc, "faida") == "faida di Vetra"
