"""Complements that the parser hung on the noun before them, although the verb asks for them, and those of the noun."""

from __future__ import annotations

import pytest
from parses import arc, repaired


def given(verb: str, case: str) -> tuple[str, str]:
    """What a complement behind the object of a verb hangs on, once the parse is mended."""
    doc = repaired(f"""
        La        det    nonna
        nonna     nsubj  {verb.split("/")[0]}  NOUN fs
        {verb}    root   -                     VERB pres 3s
        un        det    violino
        violino   obj    {verb.split("/")[0]}  NOUN ms
        {case}    case   nipote
        nipote    nmod   violino               NOUN s
    """)
    return arc(doc, "nipote")


def test_who_is_given_something_belongs_to_the_giving() -> None:
    assert given("regala/regalare", "alla") == ("obl", "regala")


def test_whose_the_gift_was_belongs_to_the_gift() -> None:
    assert given("regala/regalare", "della") == ("nmod", "violino")


def test_who_already_gets_it_as_a_pronoun_is_not_said_twice() -> None:
    doc = repaired("""
        Ivo               nsubj  regala   PROPN PER
        le/le             iobj   regala   PRON prs
        regala/regalare   root   -        VERB pres 3s
        un                det    invito
        invito            obj    regala   NOUN ms
        alla              case   regata
        regata            nmod   invito   NOUN fs
    """)

    assert arc(doc, "regata") == ("nmod", "invito")


def test_who_is_given_what_a_passive_gives_belongs_to_the_giving() -> None:
    doc = repaired("""
        È/essere             aux:pass    assegnata  AUX pres 3s
        assegnata/assegnare  root        -          VERB part fs
        la                   det         medaglia
        medaglia             nsubj:pass  assegnata  NOUN fs
        al                   case        pescatore
        pescatore            nmod        medaglia   NOUN ms
    """)

    assert arc(doc, "pescatore") == ("obl", "assegnata")


def light(article: str, case: str, *, verb: str = "prende/prendere") -> tuple[str, str]:
    """What the complement of *posizione* hangs on behind a light verb."""
    form = verb.split("/")[0]
    doc = repaired(f"""
        Il               det    borgo
        borgo            nsubj  {form}      NOUN ms
        {verb}           root   -           VERB pres 3s
        {article}        det    posizione
        posizione        obj    {form}      NOUN fs
        {case}           case   diga
        diga             nmod   posizione   NOUN fs
    """)
    return arc(doc, "diga")


def test_what_a_new_decision_is_about_belongs_to_the_light_verb() -> None:
    assert light("una", "sulla") == ("obl", "prende")


@pytest.mark.parametrize(
    ("article", "case", "verb"),
    [
        ("una", "della", "prende/prendere"),
        ("la", "sulla", "prende/prendere"),
        ("una", "sulla", "critica/criticare"),
    ],
    ids=["a genitive", "a known noun", "a full verb"],
)
def test_the_noun_keeps_its_genitive_and_a_known_noun_and_a_full_verb_leave_it_all(
    article: str, case: str, verb: str
) -> None:
    assert light(article, case, verb=verb) == ("nmod", "posizione")


def agent(case: str, doer: str) -> tuple[str, str]:
    """What the phrase behind the complement of a passive hangs on."""
    form = doer.split()[0].split("/")[0]
    doc = repaired(f"""
        Il                det         barone
        barone            nsubj:pass  confinato  NOUN ms
        è                 aux:pass    confinato
        confinato/confinare  root     -          VERB part ms
        in                case        isola
        un'               det         isola
        isola             obl         confinato  NOUN fs
        {case}            case        {form}
        {doer.split()[0]} nmod        isola      {" ".join(doer.split()[1:])}
    """)
    return arc(doc, form)


@pytest.mark.parametrize("doer", ["giudici/giudice NOUN mp", "Vetra PROPN ORG", "Landi PROPN PER"])
def test_who_does_it_belongs_to_the_passive(doer: str) -> None:
    assert agent("da", doer) == ("obl:agent", "confinato")


@pytest.mark.parametrize(
    ("case", "doer"), [("da", "sogno NOUN ms"), ("da", "Gozo PROPN LOC"), ("dei", "giudici/giudice NOUN mp")]
)
def test_what_can_do_nothing_and_what_is_behind_another_preposition_stays_with_its_noun(case: str, doer: str) -> None:
    assert agent(case, doer)[0] == "nmod"


def reason(noun: str, case: str, *, passive: bool = True) -> tuple[str, str]:
    """What *furto* hangs on behind a complement of a verb."""
    aux, subject = ("aux:pass", "nsubj:pass") if passive else ("aux", "nsubj")
    doc = repaired(f"""
        Il                det        barone
        barone            {subject}  inviato  NOUN ms
        è                 {aux}      inviato
        inviato/inviare   root       -        VERB part ms
        alla              case       {noun}
        {noun}            obl        inviato  NOUN fs
        {case}            case       furto
        furto             nmod       {noun}   NOUN ms
    """)
    return arc(doc, "furto")


def test_why_it_was_done_to_somebody_belongs_to_the_passive() -> None:
    assert reason("galera", "per") == ("obl", "inviato")


@pytest.mark.parametrize(
    ("noun", "case", "passive"), [("galera", "del", True), ("galera", "per", False), ("proposta", "per", True)]
)
def test_what_is_no_reason_of_a_passive_stays_with_its_noun(noun: str, case: str, *, passive: bool) -> None:
    assert reason(noun, case, passive=passive) == ("nmod", noun)
