"""What noun phrases state by themselves: titles, appositions, ages, examples, owners."""

from __future__ import annotations

from parses import Triple, drawn, triples


def test_a_name_is_what_the_noun_before_it_says() -> None:
    facts = drawn("""
        Il det ministro
        ministro nsubj visita NOUN ms
        Paolo flat:name ministro PROPN PER
        Landi flat:name Paolo PROPN +PER
        visita/visitare root - VERB pres 3s
        Otranto obj visita PROPN LOC
    """)

    assert facts == triples(("Paolo Landi", "essere", "ministro"), ("Paolo Landi", "visitare", "Otranto"))


def test_that_a_city_is_a_city_is_no_news() -> None:
    facts = drawn("""
        La               det    città
        città            nsubj  ospita    NOUN fs
        di               case   Otranto
        Otranto          nmod   città     PROPN LOC
        ospita/ospitare  root   -         VERB pres 3s
        un               det    festival
        festival         obj    ospita    NOUN ms
    """)

    assert facts == {Triple("Otranto", "ospitare", "festival")}


def test_an_apposition_says_what_the_name_before_it_is() -> None:
    facts = drawn("""
        Elsa         nsubj      vive        PROPN PER
        Monti        flat:name  Elsa        PROPN +PER
        ,            punct      direttrice
        direttrice   appos      Elsa        NOUN fs
        del          case       museo
        museo        nmod       direttrice  NOUN ms
        ,            punct      direttrice
        vive/vivere  root       -           VERB pres 3s
        a            case       Otranto
        Otranto      obl        vive        PROPN LOC
    """)

    assert facts == triples(("Elsa Monti", "essere", "direttrice del museo"), ("Elsa Monti", "vivere a", "Otranto"))


def test_a_name_in_apposition_is_an_instance_of_the_class_before_it() -> None:
    facts = drawn("""
        Il             det    modello
        nuovo          amod   modello  ADJ ms
        modello        nsubj  piace    NOUN ms
        ,              punct  Volpe
        la             det    Volpe
        Volpe          appos  modello  PROPN MISC
        ,              punct  Volpe
        piace/piacere  root   -        VERB pres 3s
        ai             case   tifosi
        tifosi/tifoso  obl    piace    NOUN mp
    """)

    assert Triple("Volpe", "essere", "nuovo modello") in facts
    assert not any(fact.predicate == "essere" and fact.object == "Volpe" for fact in facts)


def test_an_age_beside_a_name_is_a_measure_and_not_an_apposition() -> None:
    facts = drawn("""
        Landi          nsubj   guida    PROPN PER
        ,              punct   anni
        61             nummod  anni     NUM
        anni/anno      appos   Landi    NOUN mp
        ,              punct   anni
        guida/guidare  root    -        VERB pres 3s
        il             det     partito
        partito        obj     guida    NOUN ms
    """)

    assert facts == triples(("Landi", "avere", "61 anni"), ("Landi", "guidare", "partito"))


def test_examples_are_members_of_their_class_and_do_what_it_does() -> None:
    facts = drawn("""
        Aziende/azienda      nsubj  esportano  NOUN fp
        come                 case   Vetra
        Vetra                nmod   Aziende    PROPN ORG
        e                    cc     Solmar
        Solmar               conj   Vetra      PROPN ORG
        esportano/esportare  root   -          VERB pres 3p
        tessuti/tessuto      obj    esportano  NOUN mp
    """)

    assert facts == triples(
        ("Vetra", "essere", "Aziende"),
        ("Solmar", "essere", "Aziende"),
        ("Vetra", "esportare", "tessuti"),
        ("Solmar", "esportare", "tessuti"),
    )


def test_a_named_owner_is_a_fact() -> None:
    facts = drawn("""
        Il                     det    satellite
        satellite              nsubj  fotografa  NOUN ms
        dell'                  case   ESA
        ESA                    nmod   satellite  PROPN ORG
        fotografa/fotografare  root   -          VERB pres 3s
        i                      det    ghiacci
        ghiacci/ghiaccio       obj    fotografa  NOUN mp
    """)

    assert any(fact.predicate == "di" and fact.object == "ESA" for fact in facts)


def test_each_of_two_named_owners_is_a_fact() -> None:
    facts = drawn("""
        I                      det    presidenti
        presidenti/presidente  nsubj  firmano     NOUN mp
        di                     case   Vetra
        Vetra                  nmod   presidenti  PROPN ORG
        e                      cc     Solmar
        di                     case   Solmar
        Solmar                 conj   Vetra       PROPN ORG
        firmano/firmare        root   -           VERB pres 3p
        un                     det    patto
        patto                  obj    firmano     NOUN ms
    """)

    assert {fact.object for fact in facts if fact.predicate == "di"} == {"Vetra", "Solmar"}


def test_a_common_noun_as_an_owner_stays_in_the_label() -> None:
    facts = drawn("""
        Il             det    tetto
        tetto          nsubj  perde   NOUN ms
        della          case   scuola
        scuola         nmod   tetto   NOUN fs
        perde/perdere  root   -       VERB pres 3s
        acqua          obj    perde   NOUN fs
    """)

    assert facts == {Triple("tetto della scuola", "perdere", "acqua")}


def test_a_part_of_something_belongs_to_nobody() -> None:
    facts = drawn("""
        Il                det    ciclone
        ciclone           nsubj  colpisce  NOUN ms
        colpisce/colpire  root   -         VERB pres 3s
        una               det    parte
        parte             obj    colpisce  NOUN fs
        della             case   Norvegia
        Norvegia          nmod   parte     PROPN LOC
    """)

    assert not any(fact.predicate == "di" for fact in facts)


def test_a_year_owns_nothing() -> None:
    facts = drawn("""
        La               det    finale
        finale           nsubj  attira    NOUN fs
        del              case   1998
        1998             nmod   finale    NUM
        attira/attirare  root   -         VERB pres 3s
        il               det    pubblico
        pubblico         obj    attira    NOUN ms
    """)

    assert not any(fact.predicate == "di" for fact in facts)


def test_an_acronym_in_brackets_is_no_apposition() -> None:
    facts = drawn("""
        L'               det        Agenzia
        Agenzia          nsubj      lancia   PROPN ORG
        Spaziale         flat:name  Agenzia  PROPN +ORG
        (                punct      AS
        AS               appos      Agenzia  PROPN ORG
        )                punct      AS
        lancia/lanciare  root       -        VERB pres 3s
        una              det        sonda
        sonda            obj        lancia   NOUN fs
    """)

    assert {fact.predicate for fact in facts} == {"lanciare"}
