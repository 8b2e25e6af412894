"""Who acts and who is acted upon: tenses with *avere*, participles of headlines and of naming, light verbs."""

from __future__ import annotations

import pytest
from parses import NOBODY_NAMED, Triple, drawn, triples


def test_who_has_received_something_from_somebody_is_not_received() -> None:
    facts = drawn("""
        Vetra              nsubj      ricevuto  PROPN ORG
        ha                 aux        ricevuto
        ricevuto/ricevere  root       -         VERB part ms
        dalla              case       giunta
        giunta             obl:agent  ricevuto  NOUN fs
        un                 det        premio
        premio             obj        ricevuto  NOUN ms
    """)

    assert facts == triples(("Vetra", "ricevere", "premio"), ("Vetra", "ricevere da", "giunta"))


def test_what_has_been_received_by_somebody_is_received() -> None:
    facts = drawn("""
        La                 det         lettera
        lettera            nsubj:pass  ricevuta  NOUN fs
        è                  aux:pass    ricevuta
        stata              aux:pass    ricevuta
        ricevuta/ricevere  root        -         VERB part fs
        dalla              case        giunta
        giunta             obl:agent   ricevuta  NOUN fs
    """)

    assert facts == triples(("giunta", "ricevere", "lettera"))


def test_the_participle_of_a_headline_is_a_passive() -> None:
    facts = drawn("""
        Rubate/rubare     root    -       VERB part fp
        a                 case    Lodi
        Lodi              obl     Rubate  PROPN LOC
        due               nummod  tele    NUM
        tele/tela         obj     Rubate  NOUN fp
    """)

    assert facts == triples(("due tele", "rubare a", "Lodi"))


def test_a_participle_that_does_not_agree_with_its_object_is_no_passive() -> None:
    facts = drawn("""
        Rubato/rubare     root    -       VERB part ms
        a                 case    Lodi
        Lodi              obl     Rubato  PROPN LOC
        due               nummod  tele    NUM
        tele/tela         obj     Rubato  NOUN fp
    """)

    assert not any(fact.subject == "due tele" for fact in facts)


def test_a_participle_behind_its_noun_is_no_headline() -> None:
    facts = drawn("""
        Torna/tornare        root    -         VERB pres 3s
        il                   det     club
        club                 nsubj   Torna     NOUN ms
        vinto/vincere        acl     club      VERB part ms
        il                   det     torneo
        torneo               obj     vinto     NOUN ms
        a                    case    Lodi
        Lodi                 obl     vinto     PROPN LOC
    """)

    assert not any(fact.subject == "torneo" for fact in facts)


def test_a_name_behind_a_participle_of_naming_is_no_object() -> None:
    facts = drawn("""
        Sesti             nsubj  cura      PROPN PER
        cura/curare       root   -         VERB pres 3s
        un                det    lupo
        lupo              obj    cura      NOUN ms
        chiamato/chiamare acl    lupo      VERB part ms
        Lampo             obj    chiamato  PROPN PER
    """)

    assert Triple("Lampo", "essere", "lupo") in facts
    assert Triple("lupo", "chiamare", "Lampo") not in facts


@pytest.mark.parametrize(
    ("participle", "verb"), [("riguardante/riguardare", "riguardare"), ("concernente/concernere", "concernere")]
)
def test_a_present_participle_acts_upon_its_object(participle: str, verb: str) -> None:
    form = participle.partition("/")[0]
    facts = drawn(f"""
        Una               det    norma
        norma             nsubj  vieta    NOUN fs
        {participle}      acl    norma    VERB
        le                det    spiagge
        spiagge/spiaggia  obj    {form}   NOUN fp
        vieta/vietare     root   -        VERB pres 3s
        i                 det    falò
        falò              obj    vieta    NOUN mp
    """)

    assert ("norma", verb, "spiagge") in {fact[:3] for fact in facts}


def test_a_light_verb_and_its_bare_noun_are_one_predicate() -> None:
    facts = drawn("""
        Il               det    console
        console          nsubj  prende  NOUN ms
        prende/prendere  root   -       VERB pres 3s
        posto            obj    prende  NOUN ms
        in               case   platea
        platea           obl    prende  NOUN fs
    """)

    assert facts == triples(("console", "prendere posto in", "platea"))


def test_the_object_of_a_light_verb_with_an_article_is_a_thing_too() -> None:
    facts = drawn("""
        Il               det    console
        console          nsubj  prende  NOUN ms
        prende/prendere  root   -       VERB pres 3s
        un               det    caffè
        caffè            obj    prende  NOUN ms
        in               case   platea
        platea           obl    prende  NOUN fs
    """)

    assert Triple("console", "prendere", "caffè") in facts


def test_the_bare_object_of_a_light_verb_is_all_there_is_without_a_complement() -> None:
    facts = drawn("""
        Il               det    console
        console          nsubj  prende  NOUN ms
        prende/prendere  root   -       VERB pres 3s
        posto            obj    prende  NOUN ms
    """)

    assert facts == triples(("console", "prendere", "posto"))


def test_the_bare_object_of_a_full_verb_is_a_thing() -> None:
    facts = drawn("""
        Vetra          nsubj  vende     PROPN ORG
        vende/vendere  root   -         VERB pres 3s
        navi/nave      obj    vende     NOUN fp
        alla           case   Norvegia
        Norvegia       obl    vende     PROPN LOC
    """)

    assert facts == triples(("Vetra", "vendere", "navi"), ("Vetra", "vendere a", "Norvegia"))


@pytest.mark.parametrize(
    ("kind", "facts"), [("PER", {("Rondine", "avere", "30 anni")}), ("ORG", set()), ("LOC", set())]
)
def test_only_a_person_has_an_age(kind: str, facts: set[tuple[str, str, str]]) -> None:
    found = drawn(f"""
        Rondine      nsubj   vince    PROPN {kind}
        ,            punct   anni
        30           nummod  anni     NUM
        anni/anno    appos   Rondine  NOUN mp
        ,            punct   anni
        vince/vincere root   -        VERB pres 3s
        la           det     regata
        regata       obj     vince    NOUN fs
    """)

    assert {fact[:3] for fact in found} == facts | {("Rondine", "vincere", "regata")}


def test_a_span_behind_a_preposition_is_no_age() -> None:
    found = drawn("""
        Rondine      nsubj   vince    PROPN PER
        dopo         case    anni
        30           nummod  anni     NUM
        anni/anno    nmod    Rondine  NOUN mp
        vince/vincere root   -        VERB pres 3s
        la           det     regata
        regata       obj     vince    NOUN fs
    """)

    assert not any(fact.predicate == "avere" for fact in found)


def test_a_verb_without_a_subject_still_acts_upon_its_object() -> None:
    facts = drawn("""
        Ha             aux  venduto
        venduto/vendere root -        VERB part ms
        le             det  navi
        navi/nave      obj  venduto  NOUN fp
    """)

    assert facts == triples((NOBODY_NAMED, "vendere", "navi"))


def test_a_name_behind_a_light_verb_is_no_part_of_it() -> None:
    facts = drawn("""
        Vetra            nsubj  ottiene   PROPN ORG
        ottiene/ottenere root   -         VERB pres 3s
        Solmar           obj    ottiene   PROPN ORG
        in               case   Norvegia
        Norvegia         obl    ottiene   PROPN LOC
    """)

    assert Triple("Vetra", "ottenere", "Solmar") in facts
