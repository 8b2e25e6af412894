"""Times that hang on nouns, and nouns that hang on times."""

from __future__ import annotations

from parses import arc, repaired


def test_a_day_has_no_complement_so_that_the_verb_gets_it() -> None:
    doc = repaired("""
        Il                     det    festival
        festival               nsubj  inizia    NOUN ms
        inizia/iniziare        root   -         VERB pres 3s
        il                     det    7
        7                      obl    inizia    NUM
        luglio                 flat   7         NOUN ms
        a                      case   Spoleto
        Spoleto                nmod   7         PROPN LOC
    """)

    assert arc(doc, "Spoleto") == ("obl", "inizia")


def test_an_amount_of_time_keeps_its_complement() -> None:
    doc = repaired("""
        La                     det    regina
        regina                 nsubj  torna    NOUN fs
        torna/tornare          root   -        VERB pres 3s
        a                      case   anni
        dieci                  nummod anni     NUM
        anni/anno              obl    torna    NOUN mp
        dalla                  case   visita
        visita                 nmod   anni     NOUN fs
    """)

    assert arc(doc, "visita") == ("nmod", "anni")


def test_a_bare_day_after_a_noun_dates_the_verb() -> None:
    doc = repaired("""
        Il                   det       ministro
        ministro             nsubj     incontra   NOUN ms
        incontra/incontrare  root      -          VERB pres 3s
        i                    det       sindacati
        sindacati/sindacato  obj       incontra   NOUN mp
        lunedì               compound  sindacati  NOUN ms
    """)

    assert arc(doc, "lunedì") == ("obl", "incontra")


def test_a_day_in_a_name_stays_there() -> None:
    doc = repaired("""
        Il                   det       club
        club                 nsubj     vince      NOUN ms
        vince/vincere        root      -          VERB pres 3s
        la                   det       Coppa
        Coppa                obj       vince      PROPN MISC
        Domenica/domenica    flat      Coppa      PROPN +MISC
    """)

    assert arc(doc, "Domenica") == ("flat", "Coppa")


def test_a_time_joined_to_a_noun_dates_the_verb_that_follows() -> None:
    doc = repaired("""
        La                det        ditta
        ditta             nsubj      chiude   NOUN fs
        chiude/chiudere   root       -        VERB pres 3s
        la                det        sede
        sede              obj        chiude   NOUN fs
        e                 cc         giorni
        nei               case       giorni
        prossimi/prossimo amod       giorni   ADJ mp
        giorni/giorno     conj       sede     NOUN mp
        apre/aprire       parataxis  chiude   VERB pres 3s
        il                det        sito
        sito              obj        apre     NOUN ms
    """)

    assert arc(doc, "giorni") == ("obl", "apre")
    assert arc(doc, "sede") == ("obj", "chiude")
