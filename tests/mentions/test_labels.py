"""Labels that a person would choose, read off the head of a phrase."""

from __future__ import annotations

import pytest
from parses import ITALIAN, label, parse, word

from kg.mentions import class_noun, describe, name_in


def names(table: str, head: str) -> tuple[str, ...]:
    return describe(word(parse(table), head), ITALIAN).names


def test_a_label_has_no_article_and_no_preposition_before_it() -> None:
    doc = parse("""
        Vive/vivere root - VERB pres 3s
        nella case casa
        vecchia/vecchio amod casa ADJ fs
        casa obl Vive NOUN fs
    """)

    assert label(doc, "casa") == "vecchia casa"


def test_a_label_has_no_possessive_and_no_demonstrative_before_it() -> None:
    doc = parse("""
        Vende/vendere  root      -         VERB pres 3s
        le             det       navi
        sue/suo        det:poss  navi      DET fp poss
        navi/nave      obj       Vende     NOUN fp
        a              case      cantiere
        questo         det       cantiere  DET ms dem
        cantiere       obl       Vende     NOUN ms
    """)

    assert (label(doc, "navi"), label(doc, "cantiere")) == ("navi", "cantiere")


def test_a_label_does_not_end_in_a_preposition() -> None:
    doc = parse("""
        Presenta/presentare  root  -         VERB pres 3s
        un                   det   piano
        piano                obj   Presenta  NOUN ms
        di                   case  rilancio
        rilancio             nmod  piano     NOUN ms
        per                  mark  vendere
        vendere              acl   piano     VERB inf
        navi/nave            obj   vendere   NOUN fp
    """)

    assert label(doc, "piano") == "piano di rilancio"


def test_a_preposition_whose_noun_is_a_pronoun_does_not_dangle() -> None:
    found = names(
        """
        Un             det   elenco
        elenco         root  -       NOUN ms
        di             case  quelli
        quelli/quello  nmod  elenco  PRON mp dem
        """,
        "elenco",
    )

    assert found == ("elenco",)


def test_all_the_shorter_labels_are_names_too() -> None:
    found = names(
        """
        Il         det   consiglio
        consiglio  root  -          NOUN ms
        comunale   amod  consiglio  ADJ ms
        di         case  Otranto
        Otranto    nmod  consiglio  PROPN LOC
        """,
        "consiglio",
    )

    assert found[0] == "consiglio comunale di Otranto"
    assert set(found) >= {"consiglio", "consiglio comunale"}


def test_no_name_of_a_phrase_ends_or_begins_with_a_function_word() -> None:
    found = names(
        """
        Il             det   ufficio
        nuovo          amod  ufficio  ADJ ms
        ufficio        root  -        NOUN ms
        delle          case  dogane
        dogane/dogana  nmod  ufficio  NOUN fp
        del            case  porto
        porto          nmod  dogane   NOUN ms
        di             case  Gozo
        Gozo           nmod  porto    PROPN LOC
        """,
        "ufficio",
    )

    assert found[0] == "nuovo ufficio delle dogane del porto di Gozo"
    assert all(name.split()[0] in {"nuovo", "ufficio"} for name in found)
    assert all(name.split()[-1] in {"ufficio", "dogane", "porto", "Gozo"} for name in found)


def test_a_date_is_no_part_of_a_label() -> None:
    doc = parse("""
        Apre/aprire        root  -      VERB pres 3s
        un                 det   museo
        museo              obj   Apre   NOUN ms
        nei                case  mesi
        prossimi/prossimo  amod  mesi   ADJ mp
        mesi/mese          nmod  museo  NOUN mp
    """)

    assert label(doc, "museo") == "museo"


def test_an_ability_is_no_part_of_a_label() -> None:
    doc = parse("""
        Presenta/presentare  root  -         VERB pres 3s
        un                   det   robot
        robot                obj   Presenta  NOUN ms
        in                   case  grado
        grado                nmod  robot     NOUN ms
        di                   mark  potare
        potare               acl   grado     VERB inf
        gli                  det   ulivi
        ulivi/ulivo          obj   potare    NOUN mp
    """)

    assert label(doc, "robot") == "robot"


def test_a_relative_clause_is_no_part_of_a_label() -> None:
    doc = parse("""
        Un               det        museo
        museo            root       -       NOUN ms
        del              case       vetro
        vetro            nmod       museo   NOUN ms
        che              nsubj      espone
        espone/esporre   acl:relcl  museo   VERB pres 3s
        lampade/lampada  obj        espone  NOUN fp
    """)

    assert label(doc, "museo") == "museo del vetro"


def test_examples_are_no_part_of_the_label_of_their_class() -> None:
    doc = parse("""
        Aziende/azienda  root  -        NOUN fp
        tessili/tessile  amod  Aziende  ADJ p
        come             case  Vetra
        Vetra            nmod  Aziende  PROPN ORG
    """)

    assert label(doc, "Aziende") == "Aziende tessili"


def test_a_number_stays_with_what_it_counts() -> None:
    doc = parse("""
        Compra/comprare  root    -       VERB pres 3s
        dodici           nummod  treni   NUM
        treni/treno      obj     Compra  NOUN mp
    """)

    assert label(doc, "treni") == "dodici treni"


def test_a_long_label_gives_way_to_a_shorter_one() -> None:
    found = names(
        """
        Il                   det   progetto
        progetto             root  -          NOUN ms
        di                   case  restauro
        restauro             nmod  progetto   NOUN ms
        della                case  facciata
        facciata             nmod  restauro   NOUN fs
        della                case  chiesa
        chiesa               nmod  facciata   NOUN fs
        del                  case  borgo
        borgo                nmod  chiesa     NOUN ms
        di                   case  pescatori
        pescatori/pescatore  nmod  borgo      NOUN mp
        """,
        "progetto",
    )

    assert found[0] == "progetto di restauro della facciata della chiesa del borgo"
    assert max(found, key=len).endswith("borgo di pescatori")


def test_quotation_marks_are_no_part_of_a_label() -> None:
    doc = parse("""
        Legge/leggere  root   -      VERB pres 3s
        "              punct  Faro
        Il             det    Faro
        Faro           obj    Legge  PROPN MISC
        "              punct  Faro
    """)

    assert label(doc, "Faro") == "Faro"


def test_a_name_of_several_words_is_in_the_order_of_the_text() -> None:
    doc = parse("""
        Anna           nsubj      vince  PROPN PER
        Maria          flat:name  Anna   PROPN +PER
        De             flat:name  Anna   PROPN +PER
        Santis         flat:name  Anna   PROPN +PER
        vince/vincere  root       -      VERB pres 3s
        la             det        gara
        gara           obj        vince  NOUN fs
    """)

    assert label(doc, "Anna") == "Anna Maria De Santis"


def test_a_name_whose_head_is_not_its_first_word_is_in_the_order_of_the_text() -> None:
    doc = parse("""
        Anna           flat:name  Santis  PROPN PER
        De             flat:name  Santis  PROPN +PER
        Santis         nsubj      vince   PROPN +PER
        vince/vincere  root       -       VERB pres 3s
    """)

    assert label(doc, "Santis") == "Anna De Santis"


def test_a_name_holds_no_verb() -> None:
    doc = parse("""
        Vetra            nsubj  compra  PROPN ORG
        compra/comprare  root   -       VERB +ORG pres 3s
        Solmar           obj    compra  PROPN +ORG
    """)

    assert label(doc, "Vetra") == "Vetra"
    assert label(doc, "Solmar") == "Solmar"


def test_a_name_that_is_a_phrase_is_whole() -> None:
    doc = parse("""
        La           det    Banca
        Banca        nsubj  alza   PROPN ORG
        delle        case   Isole  ADP +ORG
        Isole/Isola  nmod   Banca  PROPN +ORG
        alza/alzare  root   -      VERB pres 3s
        i            det    tassi
        tassi/tasso  obj    alza   NOUN mp
    """)

    assert label(doc, "Banca") == "Banca delle Isole"


def test_a_name_is_also_known_with_the_noun_before_it() -> None:
    found = names(
        """
        La             det        sonda
        sonda          nsubj      parte  NOUN fs
        Rondine        flat:name  sonda  PROPN MISC
        parte/partire  root       -      VERB pres 3s
        """,
        "sonda",
    )

    assert found == ("Rondine", "sonda Rondine")


@pytest.mark.parametrize("kind", ["città", "isola", "regione"])
def test_the_city_of_a_name_is_the_name(kind: str) -> None:
    doc = parse(f"""
        Dalla   case  {kind}
        {kind}  root  -       NOUN fs
        di      case  Salina
        Salina  nmod  {kind}  PROPN LOC
    """)

    assert label(doc, kind) == "Salina"


def test_the_mayor_of_a_name_is_not_the_name() -> None:
    doc = parse("""
        Il       det   sindaco
        sindaco  root  -        NOUN ms
        di       case  Salina
        Salina   nmod  sindaco  PROPN LOC
    """)

    assert label(doc, "sindaco") == "sindaco di Salina"
    assert name_in(word(doc, "sindaco"), ITALIAN) is None


def test_a_noun_classifies_the_name_after_it() -> None:
    doc = parse("""
        La             det        sonda
        sonda          nsubj      parte  NOUN fs
        Rondine        flat:name  sonda  PROPN MISC
        parte/partire  root       -      VERB pres 3s
    """)

    assert name_in(word(doc, "sonda"), ITALIAN) == word(doc, "Rondine")
    assert class_noun(word(doc, "Rondine"), ITALIAN) == word(doc, "sonda")


def test_a_comma_keeps_a_noun_and_a_name_apart() -> None:
    doc = parse("""
        La             det    sonda
        sonda          nsubj  parte    NOUN fs
        ,              punct  Rondine
        Rondine        appos  sonda    PROPN MISC
        ,              punct  Rondine
        parte/partire  root   -        VERB pres 3s
    """)

    assert name_in(word(doc, "sonda"), ITALIAN) is None
    assert class_noun(word(doc, "Rondine"), ITALIAN) is None


def test_as_a_class_a_phrase_leaves_out_the_name() -> None:
    doc = parse("""
        La             det        sonda
        sonda          nsubj      parte  NOUN fs
        spaziale       amod       sonda  ADJ fs
        Rondine        flat:name  sonda  PROPN MISC
        parte/partire  root       -      VERB pres 3s
    """)

    assert describe(word(doc, "sonda"), ITALIAN, as_class=True).names[0] == "sonda spaziale"


def test_a_phrase_tells_what_kind_of_thing_it_names() -> None:
    doc = parse("""
        La               det        sonda
        sonda            nsubj      parte  NOUN fs
        Rondine          flat:name  sonda  PROPN MISC
        parte/partire    root       -      VERB pres 3s
        da               case       isola
        un'              det        isola
        isola            obl        parte  NOUN fs
        piccola/piccolo  amod       isola  ADJ fs
    """)
    probe, island = (describe(word(doc, form), ITALIAN) for form in ("sonda", "isola"))

    assert (probe.kind, probe.named, probe.definite) == ("sonda", True, True)
    assert (island.kind, island.named, island.definite) == ("isola", False, False)
    assert (probe.number, probe.gender) == ("Sing", "Fem")
    assert not island.bare
