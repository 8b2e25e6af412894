"""Headlines and first sentences: places before a clause, participles for verbs, what there is, what one is called."""

from __future__ import annotations

from parses import NOBODY_NAMED, arc, drawn, repaired, triples


def test_a_place_before_the_clause_of_a_headline_is_where_it_happens() -> None:
    doc = repaired("""
        Gozo               nsubj  bloccano  PROPN LOC
        ,                  punct  Gozo
        i                  det    pescatori
        pescatori          nsubj  bloccano  NOUN mp
        bloccano/bloccare  root   -         VERB pres 3p
        il                 det    porto
        porto              obj    bloccano  NOUN ms
    """)

    assert arc(doc, "Gozo") == ("obl", "bloccano")
    assert ("Gozo", "bloccare", "porto") not in {tuple(fact)[:3] for fact in drawn(doc)}


def test_a_place_alone_before_its_verb_is_the_subject() -> None:
    doc = repaired("""
        Gozo                 nsubj  accoglie  PROPN LOC
        ,                    punct  isola
        isola                appos  Gozo      NOUN fs
        felice               amod   isola     ADJ fs
        ,                    punct  isola
        accoglie/accogliere  root   -         VERB pres 3s
        i                    det    velisti
        velisti/velista      obj    accoglie  NOUN mp
    """)

    assert arc(doc, "Gozo") == ("nsubj", "accoglie")


def test_who_is_no_place_before_a_clause_is_not_where_it_happens() -> None:
    doc = repaired("""
        Vetra              nsubj  bloccano  PROPN ORG
        ,                  punct  Vetra
        i                  det    soci
        soci/socio         nsubj  bloccano  NOUN mp
        bloccano/bloccare  root   -         VERB pres 3p
        la                 det    vendita
        vendita            obj    bloccano  NOUN fs
    """)

    assert arc(doc, "Vetra") == ("nsubj", "bloccano")


def test_a_place_before_a_participle_gives_the_headline_its_verb() -> None:
    doc = repaired("""
        Lodi              root       -       PROPN LOC
        :                 punct      Lodi
        rubati/rubare     parataxis  Lodi    VERB part mp
        due               nummod     quadri  NUM
        quadri/quadro     obj        rubati  NOUN mp
    """)

    assert arc(doc, "rubati") == ("ROOT", "rubati")
    assert arc(doc, "Lodi") == ("obl", "rubati")
    assert drawn(doc) == triples(("due quadri", "rubare a", "Lodi"))


def test_a_place_behind_another_word_is_no_topic() -> None:
    doc = repaired("""
        Ieri               advmod  bloccano  ADV
        Gozo               nsubj   bloccano  PROPN LOC
        ,                  punct   Gozo
        i                  det     pescatori
        pescatori          nsubj   bloccano  NOUN mp
        bloccano/bloccare  root    -         VERB pres 3p
        il                 det     porto
        porto              obj     bloccano  NOUN ms
    """)

    assert arc(doc, "Gozo") == ("nsubj", "bloccano")


def test_a_participle_between_commas_is_not_the_main_verb() -> None:
    doc = repaired("""
        Nel               case       1931
        1931              obl        scolpita  NUM
        la                det        statua
        statua            nsubj      scolpita  NOUN fs
        ,                 punct      scolpita
        scolpita/scolpire root       -         VERB part fs
        a                 case       Lecce
        Lecce             obl        scolpita  PROPN LOC
        ,                 punct      vinto
        ha                aux        vinto
        vinto/vincere     parataxis  scolpita  VERB part ms
        un                det        premio
        premio            obj        vinto     NOUN ms
        .                 punct      scolpita
    """)

    assert arc(doc, "vinto") == ("ROOT", "vinto")
    assert arc(doc, "scolpita") == ("acl", "statua")
    assert arc(doc, "1931") == ("obl", "vinto")
    assert arc(doc, "Lecce") == ("obl", "scolpita")
    assert drawn(doc) == triples(("statua", "vincere", "premio"), ("statua", "scolpire a", "Lecce"))


def test_the_comma_behind_the_participle_may_hang_on_it() -> None:
    doc = repaired("""
        La                det        statua
        statua            nsubj      scolpita  NOUN fs
        ,                 punct      scolpita
        scolpita/scolpire root       -         VERB part fs
        a                 case       Lecce
        Lecce             obl        scolpita  PROPN LOC
        ,                 punct      scolpita
        vince/vincere     parataxis  scolpita  VERB pres 3s
        un                det        premio
        premio            obj        vince     NOUN ms
    """)

    assert arc(doc, "vince") == ("ROOT", "vince")
    assert arc(doc, "statua") == ("nsubj", "vince")


def test_a_participle_that_nothing_sets_off_is_the_verb_of_a_headline() -> None:
    doc = repaired("""
        La                det        statua
        statua            nsubj      scolpita  NOUN fs
        scolpita/scolpire root       -         VERB part fs
        a                 case       Lecce
        Lecce             obl        scolpita  PROPN LOC
        ,                 punct      vinto
        ha                aux        vinto
        vinto/vincere     parataxis  scolpita  VERB part ms
        un                det        premio
        premio            obj        vinto     NOUN ms
    """)

    assert arc(doc, "scolpita") == ("ROOT", "scolpita")


def test_a_participle_before_a_clause_with_a_subject_of_its_own_stays_the_verb() -> None:
    doc = repaired("""
        La                det        statua
        statua            nsubj      scolpita  NOUN fs
        ,                 punct      scolpita
        scolpita/scolpire root       -         VERB part fs
        a                 case       Lecce
        Lecce             obl        scolpita  PROPN LOC
        ,                 punct      vinto
        Landi             nsubj      vinto     PROPN PER
        ha                aux        vinto
        vinto/vincere     parataxis  scolpita  VERB part ms
        un                det        premio
        premio            obj        vinto     NOUN ms
    """)

    assert arc(doc, "scolpita") == ("ROOT", "scolpita")
    assert arc(doc, "vinto") == ("parataxis", "scolpita")


def test_what_there_is_is_the_subject_of_a_verb() -> None:
    doc = repaired("""
        Ieri         advmod  veglie   ADV
        ci           expl    veglie   PRON
        sono         aux     veglie
        state/essere cop     veglie   AUX part fp
        veglie/veglia root   -        NOUN fp
        a            case    Gozo
        Gozo         obl     veglie   PROPN LOC
    """)

    assert arc(doc, "state") == ("ROOT", "state")
    assert arc(doc, "veglie") == ("nsubj", "state")
    assert {arc(doc, form) for form in ("ci", "sono", "Ieri", "Gozo")} == {
        ("expl", "state"),
        ("aux", "state"),
        ("advmod", "state"),
        ("obl", "state"),
    }
    assert drawn(doc) >= triples(("veglie", "essere a", "Gozo"))


def test_what_something_is_stays_the_predicate() -> None:
    doc = repaired("""
        Le            det    cene
        cene/cena     nsubj  veglie  NOUN fp
        sono          aux    veglie
        state/essere  cop    veglie  AUX part fp
        veglie/veglia root   -       NOUN fp
    """)

    assert arc(doc, "veglie") == ("ROOT", "veglie")
    assert arc(doc, "state") == ("cop", "veglie")


def test_where_there_is_something_belongs_to_the_verb() -> None:
    doc = repaired("""
        Ci             expl   sono   PRON
        sono/essere    root   -      VERB pres 3p
        barche/barca   nsubj  sono   NOUN fp
        nel            case   porto
        porto          nmod   barche NOUN ms
    """)

    assert arc(doc, "porto") == ("obl", "sono")
    assert drawn(doc) == triples(("barche", "essere in", "porto"))


def test_whose_things_there_are_belongs_to_the_things() -> None:
    doc = repaired("""
        Ci             expl   sono   PRON
        sono/essere    root   -      VERB pres 3p
        barche/barca   nsubj  sono   NOUN fp
        del            case   porto
        porto          nmod   barche NOUN ms
    """)

    assert arc(doc, "porto") == ("nmod", "barche")


def test_where_the_things_are_that_something_is_stays_with_them() -> None:
    doc = repaired("""
        Restano/restare  root   -        VERB pres 3p
        barche/barca     nsubj  Restano  NOUN fp
        nel              case   porto
        porto            nmod   barche   NOUN ms
    """)

    assert arc(doc, "porto") == ("nmod", "barche")


def test_a_bare_noun_before_a_clause_says_what_its_subject_is() -> None:
    doc = repaired("""
        Alpinista          nsubj  scalato    NOUN fs
        tenace             amod   Alpinista  ADJ fs
        ,                  punct  Alpinista
        ha                 aux    scalato
        scalato/scalare    root   -          VERB part ms
        nove               nummod vette      NUM
        vette/vetta        obj    scalato    NOUN fp
    """)

    assert arc(doc, "Alpinista") == ("advcl", "scalato")
    assert drawn(doc) == triples((NOBODY_NAMED, "essere", "Alpinista tenace"), (NOBODY_NAMED, "scalare", "nove vette"))


def test_a_bare_noun_right_before_its_verb_is_the_subject() -> None:
    doc = repaired("""
        Alpinista          nsubj  scala      NOUN fs
        tenace             amod   Alpinista  ADJ fs
        scala/scalare      root   -          VERB pres 3s
        nove               nummod vette      NUM
        vette/vetta        obj    scala      NOUN fp
    """)

    assert arc(doc, "Alpinista") == ("nsubj", "scala")
    assert drawn(doc) == triples(("Alpinista tenace", "scalare", "nove vette"))


def test_a_noun_with_an_article_is_the_subject_behind_a_comma_too() -> None:
    doc = repaired("""
        L'                 det    alpinista
        alpinista          nsubj  scalato    NOUN fs
        tenace             amod   alpinista  ADJ fs
        ,                  punct  alpinista
        ha                 aux    scalato
        scalato/scalare    root   -          VERB part ms
        nove               nummod vette      NUM
        vette/vetta        obj    scalato    NOUN fp
    """)

    assert arc(doc, "alpinista") == ("nsubj", "scalato")


def test_a_bare_noun_in_another_number_than_the_verb_does_not_describe_its_subject() -> None:
    doc = repaired("""
        Alpiniste/alpinista  nsubj  scalato    NOUN fp
        ,                    punct  Alpiniste
        ha                   aux    scalato
        scalato/scalare      root   -          VERB part ms
        nove                 nummod vette      NUM
        vette/vetta          obj    scalato    NOUN fp
    """)

    assert arc(doc, "Alpiniste") == ("nsubj", "scalato")


def test_a_participle_of_naming_describes_the_noun_inside_a_complement_that_it_agrees_with() -> None:
    doc = repaired("""
        Landi               nsubj  dipinge   PROPN PER
        dipinge/dipingere   root   -         VERB pres 3s
        i                   det    muri
        muri/muro           obj    dipinge   NOUN mp
        di                  case   cappella
        una                 det    cappella
        cappella            nmod   muri      NOUN fs
        ,                   punct  chiamata
        chiamata/chiamare   advcl  dipinge   VERB part fs
        Aurora              nsubj  chiamata  PROPN MISC
    """)

    assert arc(doc, "chiamata") == ("acl", "cappella")
    assert arc(doc, "Aurora") == ("xcomp", "chiamata")
    assert ("Aurora", "essere", "cappella") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_a_participle_of_another_kind_stays_with_the_verb() -> None:
    doc = repaired("""
        Landi               nsubj  dipinge   PROPN PER
        dipinge/dipingere   root   -         VERB pres 3s
        i                   det    muri
        muri/muro           obj    dipinge   NOUN mp
        di                  case   cappella
        una                 det    cappella
        cappella            nmod   muri      NOUN fs
        ,                   punct  aiutata
        aiutata/aiutare     advcl  dipinge   VERB part fs
        da                  case   Aurora
        Aurora              obl    aiutata   PROPN PER
    """)

    assert arc(doc, "aiutata") == ("advcl", "dipinge")


def test_a_participle_of_naming_that_agrees_with_nothing_before_it_stays_with_the_verb() -> None:
    doc = repaired("""
        Landi               nsubj  dipinge   PROPN PER ms
        dipinge/dipingere   root   -         VERB pres 3s
        i                   det    muri
        muri/muro           obj    dipinge   NOUN mp
        ,                   punct  chiamata
        chiamata/chiamare   advcl  dipinge   VERB part fs
        Aurora              nsubj  chiamata  PROPN MISC
    """)

    assert arc(doc, "chiamata") == ("advcl", "dipinge")
