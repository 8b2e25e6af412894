"""Objects that look like clauses or complements, offices that somebody is given, and what is counted."""

from __future__ import annotations

import pytest
from parses import arc, drawn, repaired, triples


def test_a_bare_noun_taken_for_a_clause_is_the_object() -> None:
    doc = repaired("""
        Il               det    traghetto
        traghetto        nsubj  portato    NOUN ms
        ha               aux    portato
        portato/portare  root   -          VERB part ms
        turisti/turista  xcomp  portato    NOUN mp
        a                case   Gozo
        Gozo             obl    portato    PROPN LOC
    """)

    assert arc(doc, "turisti") == ("obj", "portato")


def test_what_a_copula_or_a_verb_of_naming_says_of_its_subject_is_no_object() -> None:
    becoming = repaired("""
        Landi              nsubj  diventa  PROPN PER
        diventa/diventare  root   -        VERB pres 3s
        sindaco            xcomp  diventa  NOUN ms
    """)
    naming = repaired("""
        Landi              nsubj:pass  nominato  PROPN PER
        è                  aux:pass    nominato
        nominato/nominare  root        -         VERB part ms
        sindaco            xcomp       nominato  NOUN ms
    """)

    assert arc(becoming, "sindaco") == ("xcomp", "diventa")
    assert arc(naming, "sindaco") == ("xcomp", "nominato")


def test_a_partitive_article_is_no_preposition() -> None:
    doc = repaired("""
        I                      det    giornali
        giornali/giornale      nsubj  pubblicano  NOUN mp
        pubblicano/pubblicare  root   -           VERB pres 3p
        dei                    case   sondaggi
        sondaggi/sondaggio     obl    pubblicano  NOUN mp
    """)

    assert arc(doc, "sondaggi") == ("obj", "pubblicano")
    assert drawn(doc) == triples(("giornali", "pubblicare", "sondaggi"))


def test_a_passive_keeps_its_complement_with_di() -> None:
    doc = repaired("""
        I                  det         giornali
        giornali/giornale  nsubj:pass  accusati  NOUN mp
        sono               aux:pass    accusati
        accusati/accusare  root        -         VERB part mp
        dei                case        furti
        furti/furto        obl         accusati  NOUN mp
    """)

    assert arc(doc, "furti") == ("obl", "accusati")


def test_an_infinitive_behind_a_preposition_has_an_object_and_no_subject() -> None:
    doc = repaired("""
        La             det    fondazione
        fondazione     nsubj  nata        NOUN fs
        è              aux    nata
        nata/nascere   root   -           VERB part fs
        per            mark   premiare
        premiare       advcl  nata        VERB inf
        i              det    giovani
        giovani        nsubj  premiare    NOUN mp
    """)

    assert arc(doc, "giovani") == ("obj", "premiare")
    assert ("fondazione", "premiare", "giovani") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_an_infinitive_that_takes_no_object_keeps_its_subject() -> None:
    doc = repaired("""
        La             det    pioggia
        pioggia        nsubj  aiuta     NOUN fs
        aiuta/aiutare  root   -         VERB pres 3s
        a              mark   crescere
        crescere       xcomp  aiuta     VERB inf
        i              det    pini
        pini/pino      nsubj  crescere  NOUN mp
    """)

    assert arc(doc, "pini") == ("nsubj", "crescere")


def test_an_infinitive_that_has_its_object_keeps_its_subject() -> None:
    doc = repaired("""
        La             det    pioggia
        pioggia        nsubj  aiuta     NOUN fs
        aiuta/aiutare  root   -         VERB pres 3s
        a              mark   bere
        bere           xcomp  aiuta     VERB inf
        acqua          obj    bere      NOUN fs
        i              det    pini
        pini/pino      nsubj  bere      NOUN mp
    """)

    assert arc(doc, "pini") == ("nsubj", "bere")


def test_the_office_may_be_said_before_who_gets_it() -> None:
    doc = repaired("""
        Il                  det    consiglio
        consiglio           nsubj  eletto    NOUN ms
        ha                  aux    eletto
        eletto/eleggere     root   -         VERB part ms
        rettore             obj    eletto    NOUN ms
        dell'               case   ateneo
        ateneo              obl    eletto    NOUN ms
        la                  det    chimica
        chimica             appos  ateneo    NOUN fs
        Sesti               flat:name  chimica  PROPN PER
    """)

    assert arc(doc, "rettore") == ("xcomp", "eletto")
    assert arc(doc, "ateneo") == ("nmod", "rettore")
    assert arc(doc, "chimica") == ("obj", "eletto")


def test_who_gets_the_office_may_be_a_name_alone() -> None:
    doc = repaired("""
        Il                  det        consiglio
        consiglio           nsubj      eletto    NOUN ms
        ha                  aux        eletto
        eletto/eleggere     root       -         VERB part ms
        rettore             obj        eletto    NOUN ms
        Ada                 flat:name  rettore   PROPN PER
        Sesti               flat:name  Ada       PROPN +PER
    """)

    assert arc(doc, "Ada") == ("obj", "eletto")
    assert drawn(doc) == triples(("consiglio", "eleggere", "Ada Sesti"), ("Ada Sesti", "essere", "rettore"))


def test_an_office_hung_on_who_gives_it_belongs_to_the_passive() -> None:
    doc = repaired("""
        Ada                 nsubj:pass  eletta     PROPN PER
        Sesti               flat:name   Ada        PROPN +PER
        è                   aux:pass    eletta
        stata               aux:pass    eletta
        eletta/eleggere     root        -          VERB part fs
        dal                 case        consiglio
        consiglio           obl:agent   eletta     NOUN ms
        presidente          nmod        consiglio  NOUN s
    """)

    assert arc(doc, "presidente") == ("xcomp", "eletta")
    assert drawn(doc) == triples(("consiglio", "eleggere", "Ada Sesti"), ("Ada Sesti", "essere", "presidente"))


def test_a_role_with_an_article_is_who_is_chosen_and_no_office() -> None:
    doc = repaired("""
        Il                  det    consiglio
        consiglio           nsubj  scelto    NOUN ms
        ha                  aux    scelto
        scelto/scegliere    root   -         VERB part ms
        il                  det    rettore
        rettore             obj    scelto    NOUN ms
    """)

    assert arc(doc, "rettore") == ("obj", "scelto")
    assert drawn(doc) == triples(("consiglio", "scegliere", "rettore"))


def test_a_bare_role_behind_a_verb_of_another_kind_is_its_object() -> None:
    doc = repaired("""
        La                   det    radio
        radio                nsubj  intervista  NOUN fs
        intervista/intervistare  root   -       VERB pres 3s
        registi/regista      obj    intervista  NOUN mp
        di                   case   Lecce
        Lecce                obl    intervista  PROPN LOC
    """)

    assert arc(doc, "registi") == ("obj", "intervista")
    assert arc(doc, "Lecce") == ("obl", "intervista")


def test_what_is_counted_belongs_to_its_number() -> None:
    doc = repaired("""
        La               det   rivista
        rivista          nsubj conta    NOUN fs
        conta/contare    root  -        VERB pres 3s
        2.500.000        obj   conta    NUM
        di               case  lettori
        lettori/lettore  obl   conta    NOUN mp
    """)

    assert arc(doc, "lettori") == ("nmod", "2.500.000")


def test_a_number_hung_on_a_year_is_what_was_counted_then() -> None:
    doc = repaired("""
        La                  det   rivista
        rivista             nsubj raccolto  NOUN fs
        ha                  aux   raccolto
        raccolto/raccogliere root -         VERB part ms
        nel                 case  2017
        2017                obl   raccolto  NUM
        2.500.000           flat  2017      NUM
        di                  case  firme
        firme/firma         obl   raccolto  NOUN fp
    """)

    assert arc(doc, "2.500.000") == ("obj", "raccolto")
    assert arc(doc, "firme") == ("nmod", "2.500.000")


def test_a_verb_that_has_its_object_gets_no_number_from_a_year() -> None:
    doc = repaired("""
        La                  det   rivista
        rivista             nsubj raccolto  NOUN fs
        ha                  aux   raccolto
        raccolto/raccogliere root -         VERB part ms
        adesioni/adesione   obj   raccolto  NOUN fp
        nel                 case  2017
        2017                obl   raccolto  NUM
        2.500.000           flat  2017      NUM
        di                  case  firme
        firme/firma         obl   raccolto  NOUN fp
    """)

    assert arc(doc, "2.500.000") == ("flat", "2017")


@pytest.mark.parametrize(("number", "case"), [("dieci", "di"), ("2.500.000", "per")])
def test_what_stands_behind_a_number_in_words_or_another_preposition_is_not_counted_by_it(
    number: str, case: str
) -> None:
    doc = repaired(f"""
        La               det   rivista
        rivista          nsubj conta    NOUN fs
        conta/contare    root  -        VERB pres 3s
        {number}         obj   conta    NUM
        {case}           case  lettori
        lettori/lettore  obl   conta    NOUN mp
    """)

    assert arc(doc, "lettori") == ("obl", "conta")


@pytest.mark.parametrize(("role", "relation"), [("tesoriere NOUN ms", "xcomp"), ("tesorieri/tesoriere NOUN mp", "obj")])
def test_an_office_is_held_by_one_and_several_are_who_is_chosen(role: str, relation: str) -> None:
    head, *codes = role.split()
    doc = repaired(f"""
        Il                  det    circolo
        circolo             nsubj  nomina    NOUN ms
        nomina/nominare     root   -         VERB pres 3s
        {head}              obj    nomina    {" ".join(codes)}
    """)

    assert arc(doc, head.partition("/")[0]) == (relation, "nomina")
