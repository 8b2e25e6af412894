"""What verbs state of their objects, their agents and the phrases behind prepositions."""

from __future__ import annotations

from parses import Triple, drawn, parse, rules_of, triples, word

from kg.lang.grammar import grammar
from kg.rules.clauses import find_clauses


def test_a_verb_relates_its_subject_to_its_object() -> None:
    facts = drawn("""
        L' det azienda
        azienda nsubj produce NOUN fs
        produce/produrre root - VERB pres 3s
        biciclette/bicicletta obj produce NOUN fp
    """)

    assert facts == {Triple("azienda", "produrre", "biciclette")}


def test_coordinated_subjects_and_objects_give_a_fact_for_each_pair() -> None:
    facts = drawn("""
        Il                     det    ministro
        ministro               nsubj  inaugurano  NOUN ms
        e                      cc     sindaco
        il                     det    sindaco
        sindaco                conj   ministro    NOUN ms
        inaugurano/inaugurare  root   -           VERB pres 3p
        il                     det    ponte
        ponte                  obj    inaugurano  NOUN ms
        e                      cc     scuola
        la                     det    scuola
        scuola                 conj   ponte       NOUN fs
    """)

    assert facts == triples(
        ("ministro", "inaugurare", "ponte"),
        ("ministro", "inaugurare", "scuola"),
        ("sindaco", "inaugurare", "ponte"),
        ("sindaco", "inaugurare", "scuola"),
    )


def test_a_comma_without_a_conjunction_coordinates_nothing() -> None:
    facts = drawn("""
        Landi            nsubj   allena   PROPN PER
        ,                punct   anni
        52               nummod  anni     NUM
        anni/anno        conj    Landi    NOUN mp
        ,                punct   anni
        allena/allenare  root    -        VERB pres 3s
        il               det     Losanna
        Losanna          obj     allena   PROPN ORG
    """)

    assert Triple("Landi", "allenare", "Losanna") in facts
    assert not any(fact.subject == "52 anni" for fact in facts)


def test_a_passive_with_its_agent_is_turned_to_the_active() -> None:
    facts = drawn("""
        Il                     det         ponte
        ponte                  nsubj:pass  progettato  NOUN ms
        è                      aux:pass    progettato
        stato                  aux:pass    progettato
        progettato/progettare  root        -           VERB part ms
        da                     case        Marta
        Marta                  obl:agent   progettato  PROPN PER
        Riva                   flat:name   Marta       PROPN +PER
    """)

    assert facts == {Triple("Marta Riva", "progettare", "ponte")}


def test_the_agent_may_stand_behind_da_parte_di() -> None:
    facts = drawn("""
        La                 det         rapina
        rapina             nsubj:pass  sventata  NOUN fs
        è                  aux:pass    sventata
        stata              aux:pass    sventata
        sventata/sventare  root        -         VERB part fs
        da                 case        parte
        parte              obl         sventata  NOUN fs
        della              case        polizia
        polizia            nmod        parte     NOUN fs
    """)

    assert facts == {Triple("polizia", "sventare", "rapina")}


def test_a_place_that_one_is_driven_from_is_no_agent() -> None:
    facts = drawn("""
        L'                 det         atleta
        atleta             nsubj:pass  espulso   NOUN ms
        è                  aux:pass    espulso
        stato              aux:pass    espulso
        espulso/espellere  root        -         VERB part ms
        dalla              case        Norvegia
        Norvegia           obl         espulso   PROPN LOC
    """)

    assert facts == {Triple("atleta", "espellere da", "Norvegia")}


def test_a_passive_without_an_agent_keeps_its_subject_before_an_oblique() -> None:
    facts = drawn("""
        Il               det         portiere
        portiere         nsubj:pass  operato   NOUN ms
        è                aux:pass    operato
        stato            aux:pass    operato
        operato/operare  root        -         VERB part ms
        a                case        Lione
        Lione            obl         operato   PROPN LOC
    """)

    assert facts == {Triple("portiere", "operare a", "Lione")}


def test_who_resigns_from_an_office_is_not_removed_by_it() -> None:
    facts = drawn("""
        La                 det         preside
        preside            nsubj:pass  dimessa   NOUN fs
        si                 expl        dimessa
        è                  aux         dimessa
        dimessa/dimettere  root        -         VERB part fs
        dall'              case        incarico
        incarico           obl:agent   dimessa   NOUN ms
    """)

    assert facts == {Triple("preside", "dimettersi da", "incarico")}


def test_what_si_does_to_a_thing_has_the_thing_as_its_subject() -> None:
    facts = drawn("""
        In               case  valle
        valle            obl   vendono  NOUN fs
        si               expl  vendono
        vendono/vendere  root  -        VERB pres 3p
        molte/molto      det   baite    DET fp
        baite/baita      obj   vendono  NOUN fp
    """)

    assert facts == {Triple("baite", "vendere in", "valle")}


def test_a_preposition_joins_the_predicate() -> None:
    facts = drawn("""
        La                 det    società
        società            nsubj  investe  NOUN fs
        investe/investire  root   -        VERB pres 3s
        in                 case   Albania
        Albania            obl    investe  PROPN LOC
        e                  cc     Serbia
        in                 case   Serbia
        Serbia             conj   Albania  PROPN LOC
    """)

    assert facts == triples(("società", "investire in", "Albania"), ("società", "investire in", "Serbia"))


def test_a_dative_is_one_more_fact_beside_the_object() -> None:
    facts = drawn("""
        Il             det    club
        club           nsubj  vende    NOUN ms
        vende/vendere  root   -        VERB pres 3s
        il             det    terzino
        terzino        obj    vende    NOUN ms
        al             case   Losanna
        Losanna        obl    vende    PROPN ORG
    """)

    assert facts == triples(("club", "vendere", "terzino"), ("club", "vendere a", "Losanna"))


def test_a_light_verb_takes_its_object_along() -> None:
    facts = drawn("""
        Il          det    ministro
        ministro    nsubj  fatto     NOUN ms
        ha          aux    fatto
        fatto/fare  root   -         VERB part ms
        visita      obj    fatto     NOUN fs
        all'        case   ospedale
        ospedale    obl    fatto     NOUN ms
    """)

    assert Triple("ministro", "fare visita a", "ospedale") in facts
    assert Triple("ministro", "fare a", "ospedale") not in facts


def test_the_adjective_of_that_object_makes_no_other_predicate() -> None:
    facts = drawn("""
        La                   det    banca
        banca                nsubj  stabilito  NOUN fs
        ha                   aux    stabilito
        stabilito/stabilire  root   -          VERB part ms
        la                   det    sede
        sede                 obj    stabilito  NOUN fs
        principale           amod   sede       ADJ s
        a                    case   Lecce
        Lecce                obl    stabilito  PROPN LOC
    """)

    assert Triple("banca", "stabilire sede a", "Lecce") in facts


def test_a_full_verb_does_not_take_its_object_along() -> None:
    facts = drawn("""
        La                    det    banca
        banca                 nsubj  costruisce  NOUN fs
        costruisce/costruire  root   -           VERB pres 3s
        una                   det    torre
        torre                 obj    costruisce  NOUN fs
        a                     case   Lecce
        Lecce                 obl    costruisce  PROPN LOC
    """)

    assert facts == triples(("banca", "costruire", "torre"), ("banca", "costruire a", "Lecce"))


def test_where_something_was_said_is_not_what_was_said() -> None:
    facts = drawn("""
        La                 det    rettrice
        rettrice           nsubj  spiegato  NOUN fs
        ha                 aux    spiegato
        spiegato/spiegare  root   -         VERB part ms
        a                  case   convegno
        un                 det    convegno
        convegno           obl    spiegato  NOUN ms
    """)

    assert facts == set()


def test_a_reflexive_is_part_of_the_verb() -> None:
    facts = drawn("""
        Il             det    faro
        faro           nsubj  trova  NOUN ms
        si             expl   trova
        trova/trovare  root   -      VERB pres 3s
        a              case   Gozo
        Gozo           obl    trova  PROPN LOC
    """)

    assert facts == {Triple("faro", "trovarsi a", "Gozo")}


def test_a_compound_preposition_gives_way_to_the_noun_behind_it() -> None:
    facts = drawn("""
        La             det    dogana
        dogana         nsubj  opera    NOUN fs
        opera/operare  root   -        VERB pres 3s
        all'           case   interno
        interno        obl    opera    NOUN ms
        del            case   porto
        porto          nmod   interno  NOUN ms
    """)

    assert facts == {Triple("dogana", "operare in", "porto")}


def test_a_transparent_noun_gives_way_to_the_place_it_belongs_to() -> None:
    facts = drawn("""
        La             det    miniera
        miniera        nsubj  trova     NOUN fs
        si             expl   trova
        trova/trovare  root   -         VERB pres 3s
        sul            case   suolo
        suolo          obl    trova     NOUN ms
        della          case   Norvegia
        Norvegia       nmod   suolo     PROPN LOC
    """)

    assert Triple("miniera", "trovarsi su", "Norvegia") in facts
    assert not any("suolo" in fact.object for fact in facts)


def test_within_the_borders_of_a_country_is_in_the_country() -> None:
    facts = drawn("""
        La                   det    truppa
        truppa               nsubj  combatte  NOUN fs
        combatte/combattere  root   -         VERB pres 3s
        all'                 case   interno
        interno              obl    combatte  NOUN ms
        dei                  case   confini
        confini/confine      nmod   interno   NOUN mp
        della                case   Norvegia
        Norvegia             nmod   confini   PROPN LOC
    """)

    assert Triple("truppa", "combattere in", "Norvegia") in facts


def test_its_borders_stand_for_their_owner() -> None:
    table = """
        La                   det       truppa
        truppa               nsubj     combatte  NOUN fs
        combatte/combattere  root      -         VERB pres 3s
        entro                case      confini
        i                    det       confini
        suoi/suo             det:poss  confini   DET mp poss
        confini/confine      obl       combatte  NOUN mp
    """

    assert drawn(table) == {Triple("truppa", "combattere entro", "(owner)")}
    assert "transparent_noun" in rules_of(table, "combattere entro")


def test_a_preposition_and_a_noun_that_make_an_adverb_state_nothing() -> None:
    facts = drawn("""
        Il               det    portavoce
        portavoce        nsubj  lascia     NOUN ms
        lascia/lasciare  root   -          VERB pres 3s
        l'               det    aula
        aula             obj    lascia     NOUN fs
        in               case   fretta
        fretta           obl    lascia     NOUN fs
    """)

    assert facts == {Triple("portavoce", "lasciare", "aula")}


def test_the_same_noun_with_a_modifier_is_more_than_an_adverb() -> None:
    facts = drawn("""
        La             det    cometa
        cometa         nsubj  passa   NOUN fs
        passa/passare  root   -       VERB pres 3s
        in             case   linea
        una            det    linea
        linea          obl    passa   NOUN fs
        curva/curvo    amod   linea   ADJ fs
    """)

    assert Triple("cometa", "passare in", "linea curva") in facts


def test_before_after_and_besides_relate_nothing() -> None:
    facts = drawn("""
        Dopo           case   incontro
        l'             det    incontro
        incontro       obl    parte     NOUN ms
        il             det    console
        console        nsubj  parte     NOUN ms
        parte/partire  root   -         VERB pres 3s
        per            case   Oslo
        Oslo           obl    parte     PROPN LOC
    """)

    assert facts == {Triple("console", "partire per", "Oslo")}


def test_a_time_is_no_place_and_no_object() -> None:
    facts = drawn("""
        La                     det    sonda
        sonda                  nsubj  raggiunge  NOUN fs
        raggiunge/raggiungere  root   -          VERB pres 3s
        Venere                 obj    raggiunge  PROPN LOC
        nel                    case   2031
        2031                   obl    raggiunge  NUM
    """)

    assert facts == {Triple("sonda", "raggiungere", "Venere")}


def test_every_fact_carries_the_words_of_its_sentence() -> None:
    doc = parse("""
        Solmar           nsubj  compra  PROPN ORG
        compra/comprare  root   -       VERB pres 3s
        Vetra            obj    compra  PROPN ORG
    """)
    clause = find_clauses(doc, grammar("it"))[word(doc, "compra").i]

    assert clause.verb == "comprare"
    assert [argument.token.text for argument in clause.subjects + clause.objects] == ["Solmar", "Vetra"]


def test_a_verb_and_its_object_that_the_lexicon_knows_together_stay_together() -> None:
    facts = drawn("""
        Vetra          nsubj  aperto   PROPN ORG
        ha             aux    aperto
        aperto/aprire  root   -        VERB part ms
        una            det    sede
        sede           obj    aperto   NOUN fs
        in             case   Albania
        Albania        obl    aperto   PROPN LOC
    """)

    assert Triple("Vetra", "aprire sede in", "Albania") in facts


def test_what_something_is_known_as_is_a_fact() -> None:
    facts = drawn("""
        L'                    det         isola
        isola                 nsubj:pass  conosciuta  NOUN fs
        è                     aux:pass    conosciuta
        conosciuta/conoscere  root        -           VERB part fs
        come                  case        capitale
        capitale              obl         conosciuta  NOUN fs
        del                   case        vetro
        vetro                 nmod        capitale    NOUN ms
    """)

    assert {(fact.subject, fact.object) for fact in facts} == {("isola", "capitale del vetro")}
