"""What a conjunction joins: objects, what is said beside a name, members of a group."""

from __future__ import annotations

import pytest
from parses import arc, drawn, repaired, triples


def test_a_conjunct_with_a_bare_article_is_parallel_to_a_noun_with_one() -> None:
    doc = repaired("""
        La                   det    regione
        regione              nsubj  finanzia  NOUN fs
        finanzia/finanziare  root   -         VERB pres 3s
        la                   det    gestione
        gestione             obj    finanzia  NOUN fs
        dei                  case   porti
        porti/porto          nmod   gestione  NOUN mp
        e                    cc     ferrovie
        le                   det    ferrovie
        ferrovie/ferrovia    conj   porti     NOUN fp
    """)

    assert arc(doc, "ferrovie") == ("conj", "gestione")
    assert drawn(doc) == triples(("regione", "finanziare", "gestione dei porti"), ("regione", "finanziare", "ferrovie"))


def test_a_conjunct_that_repeats_the_preposition_stays_where_it_is() -> None:
    doc = repaired("""
        La                 det   gestione
        gestione           root  -         NOUN fs
        dei                case  porti
        porti/porto        nmod  gestione  NOUN mp
        e                  cc    ferrovie
        delle              case  ferrovie
        ferrovie/ferrovia  conj  porti     NOUN fp
    """)

    assert arc(doc, "ferrovie") == ("conj", "porti")


def test_the_subject_of_a_second_clause_is_not_coordinated_with_the_end_of_the_first() -> None:
    doc = repaired("""
        La                 det    costa
        costa              nsubj  adatta    NOUN fs
        è                  cop    adatta
        adatta/adatto      root   -         ADJ fs
        alla               case   pesca
        pesca              obl    adatta    NOUN fs
        e                  cc     acque
        le                 det    acque
        acque/acqua        conj   pesca     NOUN fp
        hanno              aux    attirato
        attirato/attirare  conj   adatta    VERB part ms
        i                  det    velisti
        velisti/velista    obj    attirato  NOUN mp
    """)

    assert arc(doc, "acque") == ("nsubj", "attirato")
    assert drawn(doc) == triples(("costa", "adatto a", "pesca"), ("acque", "attirare", "velisti"))


def test_a_noun_joined_to_the_verb_is_joined_to_its_object() -> None:
    doc = repaired("""
        La               det    legge
        legge            nsubj  tutela  NOUN fs
        tutela/tutelare  root   -       VERB pres 3s
        i                det    boschi
        boschi/bosco     obj    tutela  NOUN mp
        e                cc     costa
        la               det    costa
        costa            conj   tutela  NOUN fs
    """)

    assert arc(doc, "costa") == ("conj", "boschi")
    assert drawn(doc) == triples(("legge", "tutelare", "boschi"), ("legge", "tutelare", "costa"))


def test_a_noun_behind_a_comma_is_not_joined_to_the_object() -> None:
    doc = repaired("""
        La               det    legge
        legge            nsubj  tutela  NOUN fs
        tutela/tutelare  root   -       VERB pres 3s
        i                det    boschi
        boschi/bosco     obj    tutela  NOUN mp
        ,                punct  costa
        e                cc     costa
        la               det    costa
        costa            conj   tutela  NOUN fs
    """)

    assert arc(doc, "costa") == ("conj", "tutela")


def test_a_noun_with_a_clause_of_its_own_is_not_joined_to_the_object() -> None:
    doc = repaired("""
        La               det    legge
        legge            nsubj  tutela   NOUN fs
        tutela/tutelare  root   -        VERB pres 3s
        i                det    boschi
        boschi/bosco     obj    tutela   NOUN mp
        e                cc     simbolo
        il               det    cedro
        cedro            nsubj  simbolo  NOUN ms
        è                cop    simbolo
        un               det    simbolo
        simbolo          conj   tutela   NOUN ms
    """)

    assert arc(doc, "simbolo") == ("conj", "tutela")


def test_what_else_somebody_is_joins_what_is_said_beside_the_name() -> None:
    doc = repaired("""
        Ada              nsubj      vive       PROPN PER
        Sesti            flat:name  Ada        PROPN +PER
        ,                punct      direttrice
        direttrice       appos      Ada        NOUN fs
        del              case       faro
        faro             nmod       direttrice NOUN ms
        e                cc         madrina
        madrina          conj       Ada        NOUN fs
        della            case       gara
        gara             nmod       madrina    NOUN fs
        ,                punct      madrina
        vive/vivere      root       -          VERB pres 3s
        a                case       Gozo
        Gozo             obl        vive       PROPN LOC
    """)

    assert arc(doc, "madrina") == ("conj", "direttrice")
    assert ("Ada Sesti", "essere", "madrina della gara") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_who_comes_behind_a_second_comma_is_somebody_else() -> None:
    doc = repaired("""
        Ada              nsubj      vivono     PROPN PER
        Sesti            flat:name  Ada        PROPN +PER
        ,                punct      direttrice
        direttrice       appos      Ada        NOUN fs
        del              case       faro
        faro             nmod       direttrice NOUN ms
        ,                punct      marito
        e                cc         marito
        il               det        marito
        marito           conj       Ada        NOUN ms
        vivono/vivere    root       -          VERB pres 3p
        a                case       Gozo
        Gozo             obl        vivono     PROPN LOC
    """)

    assert arc(doc, "marito") == ("conj", "Ada")


def test_a_member_behind_tra_cui_stands_beside_its_group() -> None:
    doc = repaired("""
        Cadono/cadere    root    -       VERB pres 3p
        quattro          nummod  alberi  NUM
        alberi/albero    nsubj   Cadono  NOUN mp
        ,                punct   cedro
        tra              case    cui
        cui              nmod    cedro
        un               det     cedro
        cedro            conj    Cadono  NOUN ms
    """)

    assert arc(doc, "cedro") == ("appos", "alberi")
    assert ("cedro", "essere", "alberi") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_the_group_is_the_plural_above_the_nearest_noun() -> None:
    doc = repaired("""
        Cadono/cadere    root    -       VERB pres 3p
        quattro          nummod  alberi  NUM
        alberi/albero    nsubj   Cadono  NOUN mp
        del              case    viale
        viale            nmod    alberi  NOUN ms
        ,                punct   cedro
        tra              case    cui
        cui              nmod    cedro
        un               det     cedro
        cedro            conj    viale   NOUN ms
    """)

    assert arc(doc, "cedro") == ("appos", "alberi")


def test_the_group_is_what_is_counted_and_not_the_amount() -> None:
    doc = repaired("""
        Espone/esporre   root    -       VERB pres 3s
        una              det     serie
        serie            obj     Espone  NOUN fs
        di               case    statue
        statue/statua    nmod    serie   NOUN fp
        ,                punct   Rondine
        tra              case    cui
        cui              nmod    Rondine
        la               det     Rondine
        Rondine          conj    Espone  PROPN MISC
    """)

    assert arc(doc, "Rondine") == ("appos", "statue")


def test_tra_cui_before_a_verb_opens_a_clause() -> None:
    doc = repaired("""
        Cadono/cadere    root       -       VERB pres 3p
        quattro          nummod     alberi  NUM
        alberi/albero    nsubj      Cadono  NOUN mp
        ,                punct      spicca
        tra              case       cui
        cui              obl        spicca
        spicca/spiccare  acl:relcl  alberi  VERB pres 3s
        un               det        cedro
        cedro            nsubj      spicca  NOUN ms
    """)

    assert arc(doc, "spicca") == ("acl:relcl", "alberi")
    assert arc(doc, "cedro") == ("nsubj", "spicca")
    assert not any(fact.predicate == "essere" for fact in drawn(doc))


def test_in_cui_tells_of_no_members() -> None:
    doc = repaired("""
        Chiudono/chiudere  root    -         VERB pres 3p
        le                 det     sale
        sale/sala          nsubj   Chiudono  NOUN fp
        ,                  punct   film
        in                 case    cui
        cui                nmod    film
        un                 det     film
        film               conj    Chiudono  NOUN ms
    """)

    assert arc(doc, "film") == ("conj", "Chiudono")


def test_a_member_behind_come_belongs_to_its_class() -> None:
    doc = repaired("""
        La                 det    gara
        gara               nsubj  attira  NOUN fs
        attira/attirare    root   -       VERB pres 3s
        scafi/scafo        obj    attira  NOUN mp
        veloci/veloce      amod   scafi   ADJ mp
        come               case   Rondine
        la                 det    Rondine
        Rondine            obl    attira  PROPN MISC
    """)

    assert arc(doc, "Rondine") == ("nmod", "scafi")
    assert ("Rondine", "essere", "scafi veloci") in {tuple(fact)[:3] for fact in drawn(doc)}


def test_what_a_known_thing_is_shown_as_is_no_member_of_it() -> None:
    doc = repaired("""
        La                 det    gara
        gara               nsubj  mostra  NOUN fs
        mostra/mostrare    root   -       VERB pres 3s
        gli                det    scafi
        scafi/scafo        obj    mostra  NOUN mp
        come               case   trofei
        trofei/trofeo      obl    mostra  NOUN mp
    """)

    assert arc(doc, "trofei") == ("obl", "mostra")


def test_a_name_joined_to_the_verb_is_one_more_behind_the_preposition_of_the_name_before_it() -> None:
    doc = repaired("""
        Il               det    postino
        postino          nsubj  passa   NOUN ms
        passa/passare    root   -       VERB pres 3s
        per              case   Lodi
        Lodi             obl    passa   PROPN LOC
        ,                punct  Crema
        Crema            conj   passa   PROPN LOC
        e                cc     Lecco
        Lecco            conj   Crema   PROPN LOC
    """)

    assert arc(doc, "Crema") == ("conj", "Lodi")
    assert drawn(doc) == triples(
        ("postino", "passare per", "Lodi"), ("postino", "passare per", "Crema"), ("postino", "passare per", "Lecco")
    )


@pytest.mark.parametrize("before", ["Ivo obl passa PROPN PER", "sera obl passa NOUN fs"])
def test_a_name_behind_another_kind_of_name_or_none_stays_joined_to_the_verb(before: str) -> None:
    doc = repaired(f"""
        Il               det    postino
        postino          nsubj  passa   NOUN ms
        passa/passare    root   -       VERB pres 3s
        per              case   {before.split()[0]}
        {before}
        ,                punct  Crema
        Crema            conj   passa   PROPN LOC
    """)

    assert arc(doc, "Crema") == ("conj", "passa")


def test_a_name_that_shares_a_verb_in_the_plural_stays_joined_to_the_other() -> None:
    doc = repaired("""
        Ada                nsubj  vendono  PROPN PER
        e                  cc     Ivo
        Ivo                conj   Ada      PROPN PER
        vendono/vendere    root   -        VERB pres 3p
        cornici/cornice    obj    vendono  NOUN fp
    """)

    assert arc(doc, "Ivo") == ("conj", "Ada")


def test_a_name_before_a_verb_that_has_its_subject_stays_joined_to_the_name_before_it() -> None:
    doc = repaired("""
        Nina               nsubj      vende   PROPN PER
        vede/vedere        root       -       VERB pres 3s
        Ada                obj        vede    PROPN PER
        e                  cc         Ivo
        Ivo                conj       Ada     PROPN PER
        vende/vendere      parataxis  vede    VERB pres 3s
        cornici/cornice    obj        vende   NOUN fp
    """)

    assert arc(doc, "Ivo") == ("conj", "Ada")


def test_the_group_is_the_nearest_plural_and_not_one_further_away() -> None:
    doc = repaired("""
        I                det    turisti
        turisti/turista  nsubj  visitano  NOUN mp
        visitano/visitare  root  -        VERB pres 3p
        alcuni/alcuno    det    mulini    DET mp
        mulini/mulino    obj    visitano  NOUN mp
        nella            case   valle
        valle            nmod   mulini    NOUN fs
        ,                punct  frantoio
        tra              case   cui
        cui              nmod   frantoio
        un               det    frantoio
        frantoio         conj   visitano  NOUN ms
    """)

    assert arc(doc, "frantoio") == ("appos", "mulini")
