"""Names that the parser hangs beside the noun they belong to, tears apart, or lets run into one another."""

from __future__ import annotations

from parses import Triple, arc, drawn, repaired


def test_a_name_is_hung_on_the_title_before_it() -> None:
    doc = repaired("""
        La det sonda
        sonda nsubj raggiunge NOUN fs
        Rondine nsubj raggiunge PROPN MISC
        raggiunge/raggiungere root - VERB pres 3s
        Venere obj raggiunge PROPN LOC
    """)

    assert arc(doc, "Rondine") == ("flat:name", "sonda")
    assert arc(doc, "sonda") == ("nsubj", "raggiunge")


def test_a_name_with_an_article_of_its_own_is_not_hung_on_the_noun_before_it() -> None:
    doc = repaired("""
        Il                   det    ministro
        ministro             nsubj  incontra  NOUN ms
        la                   det    Sesti
        Sesti                nsubj  incontra  PROPN PER
        incontra/incontrare  root   -         VERB pres 3s
    """)

    assert arc(doc, "Sesti") == ("nsubj", "incontra")


def test_the_name_of_a_minister_belongs_to_the_minister_and_not_to_the_ministry() -> None:
    doc = repaired("""
        Il               det        ministro
        ministro         nsubj      visita    NOUN ms
        dello            case       Sport
        Sport            nmod       ministro  PROPN
        Paolo            flat:name  Sport     PROPN PER
        Landi            flat:name  Paolo     PROPN +PER
        visita/visitare  root       -         VERB pres 3s
        Otranto          obj        visita    PROPN LOC
    """)

    assert arc(doc, "Paolo") == ("flat:name", "ministro")
    assert {"Paolo Landi"} == {fact.subject for fact in drawn(doc) if fact.predicate == "visitare"}


def test_a_person_behind_the_name_of_a_place_is_the_subject_that_the_verb_lacks() -> None:
    doc = repaired("""
        Si               expl       spento
        è                aux        spento
        spento/spegnere  root       -        VERB part ms
        a                case       Lecce
        Lecce            obl        spento   PROPN LOC
        Ivo              flat:name  Lecce    PROPN PER
        Landi            flat:name  Ivo      PROPN +PER
        ,                punct      pittore
        pittore          appos      Lecce    NOUN ms
        salentino        amod       pittore  ADJ ms
    """)

    assert arc(doc, "Ivo") == ("nsubj", "spento")
    assert arc(doc, "pittore") == ("appos", "Ivo")
    assert arc(doc, "Lecce") == ("obl", "spento")


def test_a_person_behind_the_name_of_a_place_is_no_second_subject() -> None:
    doc = repaired("""
        La                 det        giuria
        giuria             nsubj      premia  NOUN fs
        premia/premiare    root       -       VERB pres 3s
        a                  case       Lecce
        Lecce              obl        premia  PROPN LOC
        Ivo                flat:name  Lecce   PROPN PER
        Landi              flat:name  Ivo     PROPN +PER
    """)

    assert arc(doc, "Ivo") == ("flat:name", "Lecce")


def test_a_place_behind_the_name_of_a_place_stays_where_it_is() -> None:
    doc = repaired("""
        Nasce/nascere  root       -       VERB pres 3s
        a              case       Lecce
        Lecce          obl        Nasce   PROPN LOC
        Salento        flat:name  Lecce   PROPN LOC
    """)

    assert arc(doc, "Salento") == ("flat:name", "Lecce")


def test_all_words_of_a_persons_name_hang_together() -> None:
    doc = repaired("""
        La               det        custode
        custode          nsubj      apre     NOUN fs
        della            case       cripta
        cripta           nmod       custode  NOUN fs
        Ada              flat:name  cripta   PROPN PER
        Maria            flat:name  Ada      PROPN +PER
        Sesti            flat:name  custode  PROPN +PER
        apre/aprire      root       -        VERB pres 3s
        il               det        museo
        museo            obj        apre     NOUN ms
    """)

    assert arc(doc, "Sesti") == ("flat:name", "Ada")


def test_the_words_of_two_names_stay_apart() -> None:
    doc = repaired("""
        La               det        custode
        custode          nsubj      apre     NOUN fs
        Ada              flat:name  custode  PROPN PER
        Sesti            flat:name  custode  PROPN PER
        apre/aprire      root       -        VERB pres 3s
        il               det        museo
        museo            obj        apre     NOUN ms
    """)

    assert arc(doc, "Sesti") == ("flat:name", "custode")


def test_a_name_does_not_go_on_behind_a_comma() -> None:
    doc = repaired("""
        La               det        capolista
        capolista        nsubj      pareggia   NOUN fs
        ,                punct      Vetra
        la               det        Vetra
        Vetra            appos      capolista  PROPN ORG
        ,                punct      Vetra
        con              case       squadra
        la               det        squadra
        squadra          obl        pareggia   NOUN fs
        Solmar           flat:name  Vetra      PROPN ORG
        pareggia/pareggiare root    -          VERB pres 3s
    """)

    assert arc(doc, "Solmar") == ("flat:name", "squadra")
    assert arc(doc, "Vetra") == ("appos", "capolista")


def test_a_name_may_go_on_behind_a_quotation_mark() -> None:
    doc = repaired("""
        Il              det        traghetto
        traghetto       nsubj      salpa      NOUN ms
        "               punct      Rondine
        Rondine         flat:name  traghetto  PROPN MISC
        "               punct      Rondine
        classe          nmod       traghetto  NOUN fs
        Fenice          flat:name  Rondine    PROPN MISC
        salpa/salpare   root       -          VERB pres 3s
    """)

    assert arc(doc, "Fenice") == ("flat:name", "Rondine")


def test_a_name_behind_a_chain_of_owners_belongs_to_the_role_before_them() -> None:
    doc = repaired("""
        L'                   det        allenatore
        allenatore           nsubj      applaude    NOUN ms
        della                case       nazionale
        nazionale            nmod       allenatore  NOUN fs
        di                   case       nuoto
        nuoto                nmod       nazionale   NOUN ms
        Ivo                  flat:name  nuoto       PROPN PER
        Landi                flat:name  Ivo         PROPN +PER
        applaude/applaudire  root       -           VERB pres 3s
    """)

    assert arc(doc, "Ivo") == ("flat:name", "allenatore")


def test_a_name_behind_another_preposition_belongs_to_no_role_before_it() -> None:
    doc = repaired("""
        L'                   det        allenatore
        allenatore           nsubj      applaude    NOUN ms
        in                   case       visita
        visita               nmod       allenatore  NOUN fs
        Ivo                  flat:name  visita      PROPN PER
        Landi                flat:name  Ivo         PROPN +PER
        applaude/applaudire  root       -           VERB pres 3s
    """)

    assert arc(doc, "Ivo") == ("flat:name", "visita")


def test_two_roles_under_one_article_have_one_name() -> None:
    doc = repaired("""
        Il                   det        pittore
        pittore              nsubj      espone    NOUN ms
        e                    cc         scultore
        scultore             conj       pittore   NOUN ms
        Ivo                  flat:name  scultore  PROPN PER
        Landi                flat:name  Ivo       PROPN +PER
        espone/esporre       root       -         VERB pres 3s
        a                    case       Lecce
        Lecce                obl        espone    PROPN LOC
    """)

    assert arc(doc, "Ivo") == ("flat:name", "pittore")
    assert {fact for fact in drawn(doc) if fact.predicate == "essere"} == {
        Triple("Ivo Landi", "essere", "pittore"),
        Triple("Ivo Landi", "essere", "scultore"),
    }


def test_two_roles_with_an_article_each_are_two_persons() -> None:
    doc = repaired("""
        Il                   det        pittore
        pittore              nsubj      espongono  NOUN ms
        e                    cc         scultore
        lo                   det        scultore
        scultore             conj       pittore    NOUN ms
        Ivo                  flat:name  scultore   PROPN PER
        Landi                flat:name  Ivo        PROPN +PER
        espongono/esporre    root       -          VERB pres 3p
        a                    case       Lecce
        Lecce                obl        espongono  PROPN LOC
    """)

    assert arc(doc, "Ivo") == ("flat:name", "scultore")
    assert {fact.object for fact in drawn(doc) if fact.predicate == "essere"} == {"scultore"}


def test_a_name_between_two_commas_says_who_has_the_role() -> None:
    doc = repaired("""
        Il                   det    rettore
        rettore              nsubj  firmano  NOUN ms
        dell'                case   ateneo
        ateneo               nmod   rettore  NOUN ms
        ,                    punct  Landi
        Landi                conj   rettore  PROPN PER
        ,                    punct  sindaco
        e                    cc     sindaco
        il                   det    sindaco
        sindaco              conj   rettore  NOUN ms
        firmano/firmare      root   -        VERB pres 3p
        il                   det    patto
        patto                obj    firmano  NOUN ms
    """)

    assert arc(doc, "Landi") == ("appos", "rettore")
    assert arc(doc, "sindaco") == ("conj", "rettore")


def test_a_name_that_the_list_goes_on_behind_is_one_more_in_the_list() -> None:
    doc = repaired("""
        Il                   det    rettore
        rettore              nsubj  firmano  NOUN ms
        ,                    punct  Landi
        Landi                conj   rettore  PROPN PER
        e                    cc     sindaco
        il                   det    sindaco
        sindaco              conj   rettore  NOUN ms
        firmano/firmare      root   -        VERB pres 3p
        il                   det    patto
        patto                obj    firmano  NOUN ms
    """)

    assert arc(doc, "Landi") == ("conj", "rettore")


def test_a_name_between_two_commas_is_not_what_a_thing_is_called() -> None:
    doc = repaired("""
        La                   det    statua
        statua               nsubj  restano  NOUN fs
        ,                    punct  Landi
        Landi                conj   statua   PROPN PER
        ,                    punct  vescovo
        e                    cc     vescovo
        il                   det    vescovo
        vescovo              conj   statua   NOUN ms
        restano/restare      root   -        VERB pres 3p
        a                    case   Lecce
        Lecce                obl    restano  PROPN LOC
    """)

    assert arc(doc, "Landi") == ("conj", "statua")
