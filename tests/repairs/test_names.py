"""Names that the parser hangs beside the noun they belong to, tears apart, or lets run into one another."""

from __future__ import annotations

from parses import Triple, arc, drawn, repaired


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
        Il               det        rettore
        rettore          nsubj      brinda   NOUN ms
        ,                punct      Ivo
        Ivo              appos      rettore  PROPN PER
        Landi            flat:name  Ivo      PROPN +PER
        ,                punct      Ivo
        con              case       preside
        la               det        preside
        preside          obl        brinda   NOUN fs
        Elsa             flat:name  Ivo      PROPN PER
        Monti            flat:name  Elsa     PROPN +PER
        brinda/brindare  root       -        VERB pres 3s
    """)

    assert arc(doc, "Elsa") == ("flat:name", "preside")
    assert arc(doc, "Ivo") == ("appos", "rettore")


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


def test_where_somebody_is_met_is_no_part_of_who_it_is() -> None:
    doc = repaired("""
        La                 det        giuria
        giuria             nsubj      premia  NOUN fs
        premia/premiare    root       -       VERB pres 3s
        Ivo                obj        premia  PROPN PER
        Landi              flat:name  Ivo     PROPN +PER
        a                  case       Gozo
        Gozo               nmod       Ivo     PROPN LOC
    """)

    assert arc(doc, "Gozo") == ("obl", "premia")


def test_where_somebody_with_a_role_is_met_belongs_to_the_verb_too() -> None:
    doc = repaired("""
        La                 det        giuria
        giuria             nsubj      premia     NOUN fs
        premia/premiare    root       -          VERB pres 3s
        il                 det        cantante
        cantante           obj        premia     NOUN ms
        Ivo                flat:name  cantante   PROPN PER
        Landi              flat:name  Ivo        PROPN +PER
        a                  case       Gozo
        Gozo               nmod       Ivo        PROPN LOC
    """)

    assert arc(doc, "Gozo") == ("obl", "premia")


def test_where_the_deed_of_a_person_took_place_belongs_to_the_deed() -> None:
    doc = repaired("""
        La                 det        giuria
        giuria             nsubj      ricorda    NOUN fs
        ricorda/ricordare  root       -          VERB pres 3s
        la                 det        vittoria
        vittoria           obj        ricorda    NOUN fs
        di                 case       Ivo
        Ivo                nmod       vittoria   PROPN PER
        Landi              flat:name  Ivo        PROPN +PER
        a                  case       Gozo
        Gozo               nmod       Ivo        PROPN LOC
    """)

    assert arc(doc, "Gozo") == ("nmod", "vittoria")


def test_where_somebody_comes_from_is_part_of_the_name() -> None:
    doc = repaired("""
        La                 det    mostra
        mostra             nsubj  ricorda  NOUN fs
        ricorda/ricordare  root   -        VERB pres 3s
        Berta              obj    ricorda  PROPN PER
        da                 case   Lodi
        Lodi               nmod   Berta    PROPN LOC
    """)

    assert arc(doc, "Lodi") == ("nmod", "Berta")


def test_where_things_are_brought_from_belongs_to_their_coming() -> None:
    doc = repaired("""
        L'                 det    arrivo
        arrivo             nsubj  continua  NOUN ms
        delle              case   navi
        navi/nave          nmod   arrivo    NOUN fp
        dalla              case   Norvegia
        Norvegia           nmod   navi      PROPN LOC
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "Norvegia") == ("nmod", "arrivo")


def test_whose_the_things_are_belongs_to_the_things() -> None:
    doc = repaired("""
        L'                 det    arrivo
        arrivo             nsubj  continua  NOUN ms
        delle              case   navi
        navi/nave          nmod   arrivo    NOUN fp
        della              case   Norvegia
        Norvegia           nmod   navi      PROPN LOC
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "Norvegia") == ("nmod", "navi")


def test_what_things_are_made_of_belongs_to_the_things() -> None:
    doc = repaired("""
        Il                 det    restauro
        restauro           nsubj  continua  NOUN ms
        dei                case   cori
        cori/coro          nmod   restauro  NOUN mp
        in                 case   noce
        noce               nmod   cori      NOUN ms
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "noce") == ("nmod", "cori")


def test_a_complement_of_what_is_no_deed_stays_where_it_is() -> None:
    doc = repaired("""
        Il                 det    prezzo
        prezzo             nsubj  continua  NOUN ms
        delle              case   navi
        navi/nave          nmod   prezzo    NOUN fp
        dalla              case   Norvegia
        Norvegia           nmod   navi      PROPN LOC
        continua           root   -         VERB pres 3s
    """)

    assert arc(doc, "Norvegia") == ("nmod", "navi")


def test_an_owner_has_the_thing_and_not_its_kind() -> None:
    doc = repaired("""
        La                 det    nave
        nave               nsubj  affonda   NOUN fs
        da                 case   crociera
        crociera           nmod   nave      NOUN fs
        della              case   Vetra
        Vetra              nmod   crociera  PROPN ORG
        affonda/affondare  root   -         VERB pres 3s
    """)

    assert arc(doc, "Vetra") == ("nmod", "nave")


def test_what_has_its_own_article_is_no_kind_and_has_its_owner() -> None:
    doc = repaired("""
        La                 det    nave
        nave               nsubj  affonda   NOUN fs
        della              case   crociera
        crociera           nmod   nave      NOUN fs
        della              case   Vetra
        Vetra              nmod   crociera  PROPN ORG
        affonda/affondare  root   -         VERB pres 3s
    """)

    assert arc(doc, "Vetra") == ("nmod", "crociera")


def test_a_common_noun_stays_with_the_kind_before_it() -> None:
    doc = repaired("""
        La                 det    nave
        nave               nsubj  affonda   NOUN fs
        da                 case   crociera
        crociera           nmod   nave      NOUN fs
        della              case   pace
        pace               nmod   crociera  NOUN fs
        affonda/affondare  root   -         VERB pres 3s
    """)

    assert arc(doc, "pace") == ("nmod", "crociera")
