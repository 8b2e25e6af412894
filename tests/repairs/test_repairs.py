"""Parses that a small parser gets wrong, and what is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from signal import ITIMER_REAL, SIGALRM, setitimer, signal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parses import ITALIAN, arc, drawn, parse, read, repaired, triples
from spacy.tokens import Doc

from kg.parsing.repairs import repair


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


def test_a_noun_after_a_verb_without_objects_is_its_subject() -> None:
    doc = repaired("""
        È/essere      aux   morto    AUX pres 3s
        morto/morire  root  -        VERB part ms
        Landi         obj   morto    PROPN PER
        a             case  Otranto
        Otranto       obl   morto    PROPN LOC
    """)

    assert arc(doc, "Landi") == ("nsubj", "morto")
    assert drawn(doc) == triples(("Landi", "morire a", "Otranto"))


def test_a_noun_in_another_number_than_the_verb_is_not_its_subject() -> None:
    doc = repaired("""
        È/essere             aux   vissuto  AUX pres 3s
        vissuto/vivere       root  -        VERB part ms
        avventure/avventura  obj   vissuto  NOUN fp
    """)

    assert arc(doc, "avventure") == ("obj", "vissuto")


def test_the_object_of_a_transitive_verb_stays_its_object() -> None:
    doc = repaired("""
        Ha               aux   venduto
        venduto/vendere  root  -        VERB part ms
        Landi            obj   venduto  PROPN PER
    """)

    assert arc(doc, "Landi") == ("obj", "venduto")


def test_the_name_after_a_verb_of_saying_is_who_says_it() -> None:
    doc = repaired("""
        La                   det        valle
        valle                nsubj      perde     NOUN fs
        perde/perdere        root       -         VERB pres 3s
        abitanti/abitante    obj        perde     NOUN mp
        ,                    punct      aggiunto
        ha                   aux        aggiunto
        aggiunto/aggiungere  parataxis  perde     VERB part ms
        la                   det        Sesti
        Sesti                obj        aggiunto  PROPN PER
    """)

    assert arc(doc, "Sesti") == ("nsubj", "aggiunto")
    assert drawn(doc) == triples(("valle", "perdere", "abitanti", "+", "reported"))


def test_a_relative_clause_belongs_to_the_noun_before_its_pronoun() -> None:
    doc = repaired("""
        Il               det    progetto
        progetto         nsubj  piace     NOUN ms
        ,                punct  riduce
        che              nsubj  riduce
        riduce/ridurre   advcl  piace     VERB pres 3s
        i                det    consumi
        consumi/consumo  obj    riduce    NOUN mp
        ,                punct  riduce
        piace/piacere    root   -         VERB pres 3s
        ai               case   comuni
        comuni/comune    obl    piace     NOUN mp
    """)

    assert arc(doc, "riduce") == ("acl:relcl", "progetto")
    assert drawn(doc) >= triples(("progetto", "ridurre", "consumi"))


def test_a_relative_clause_belongs_to_a_noun_that_agrees_with_its_verb() -> None:
    doc = repaired("""
        Le                   det        reti
        reti/rete            nsubj      piacciono  NOUN fp
        del                  case       comune
        comune               nmod       reti       NOUN ms
        ,                    punct      collegano
        che                  nsubj      collegano
        collegano/collegare  parataxis  piacciono  VERB pres 3p
        i                    det        borghi
        borghi/borgo         obj        collegano  NOUN mp
        ,                    punct      collegano
        piacciono/piacere    root       -          VERB pres 3p
    """)

    assert arc(doc, "collegano") == ("acl:relcl", "reti")


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Give up rather than wait for ever."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"not done in {seconds} seconds")

    before = signal(SIGALRM, stop)
    setitimer(ITIMER_REAL, seconds)
    try:
        yield
    finally:
        setitimer(ITIMER_REAL, 0)
        signal(SIGALRM, before)


def test_a_relative_clause_that_agrees_with_no_noun_is_no_reason_to_search_for_ever() -> None:
    with at_most(5):
        doc = repaired("""
            Il det progetto
            progetto root - NOUN ms
            del case comune
            comune nmod progetto NOUN ms
            , punct riducono
            che nsubj riducono
            riducono/ridurre parataxis progetto VERB pres 3p
            i det costi
            costi/costo obj riducono NOUN mp
        """)

    assert [token.text for token in doc if token.dep_ == "ROOT"] == ["progetto"]


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


def test_an_infinitive_belongs_to_the_verb_that_asks_for_it() -> None:
    doc = repaired("""
        Il               det    governo
        governo          nsubj  spinge   NOUN ms
        spinge/spingere  root   -        VERB pres 3s
        le               det    scuole
        scuole/scuola    obj    spinge   NOUN fp
        e                cc     musei
        i                det    musei
        musei/museo      conj   scuole   NOUN mp
        a                mark   usare
        usare            acl    musei    VERB inf
        droni/drone      obj    usare    NOUN mp
    """)

    assert arc(doc, "usare") == ("xcomp", "spinge")
    assert drawn(doc) >= triples(("scuole", "usare", "droni"), ("musei", "usare", "droni"))


def test_an_infinitive_belongs_to_the_plan_before_it() -> None:
    doc = repaired("""
        La         det    provincia
        provincia  nsubj  ha         NOUN fs
        ha/avere   root   -          VERB pres 3s
        un         det    piano
        piano      obj    ha         NOUN ms
        per        mark   diventare
        diventare  advcl  ha         VERB inf
        una        det    meta
        meta       xcomp  diventare  NOUN fs
    """)

    assert arc(doc, "diventare") == ("acl", "piano")


def test_what_one_becomes_keeps_its_complement() -> None:
    doc = repaired("""
        Il                 det    borgo
        borgo              nsubj  diventa  NOUN ms
        diventa/diventare  root   -        VERB pres 3s
        un                 det    centro
        centro             xcomp  diventa  NOUN ms
        per                case   vela
        la                 det    vela
        vela               obl    diventa  NOUN fs
    """)

    assert arc(doc, "vela") == ("nmod", "centro")
    assert drawn(doc) == triples(("borgo", "diventare", "centro per la vela"))


@pytest.mark.parametrize(
    ("preposition", "moment"), [("a", "marzo/marzo obl diventa NOUN ms"), ("nel", "2031 obl diventa NUM")]
)
def test_when_one_becomes_it_stays_with_the_verb(preposition: str, moment: str) -> None:
    form = moment.split()[0].partition("/")[0]
    doc = repaired(f"""
        Il det borgo
        borgo nsubj diventa NOUN ms
        diventa/diventare root - VERB pres 3s
        un det comune
        comune xcomp diventa NOUN ms
        {preposition} case {form}
        {moment}
    """)

    assert [(fact.relation.lemma, fact.time) for fact in read(doc).facts] == [("diventare", f"{preposition} {form}")]


def test_what_a_known_thing_is_used_for_belongs_to_the_verb() -> None:
    doc = repaired("""
        I                    det    contadini
        contadini/contadino  nsubj  usano      NOUN mp
        usano/usare          root   -          VERB pres 3p
        i                    det    droni
        droni/drone          obj    usano      NOUN mp
        per                  case   semina
        la                   det    semina
        semina               nmod   droni      NOUN fs
    """)

    assert arc(doc, "semina") == ("obl", "usano")


def test_what_a_new_thing_is_for_belongs_to_the_thing() -> None:
    doc = repaired("""
        La           det    regione
        regione      nsubj  crea     NOUN fs
        crea/creare  root   -        VERB pres 3s
        un           det    fondo
        fondo        obj    crea     NOUN ms
        per          case   semina
        la           det    semina
        semina       nmod   fondo    NOUN fs
    """)

    assert arc(doc, "semina") == ("nmod", "fondo")


def test_a_plan_keeps_what_it_is_for() -> None:
    doc = repaired("""
        La                 det    regione
        regione            nsubj  approva  NOUN fs
        approva/approvare  root   -        VERB pres 3s
        il                 det    piano
        piano              obj    approva  NOUN ms
        per                case   semina
        la                 det    semina
        semina             nmod   piano    NOUN fs
    """)

    assert arc(doc, "semina") == ("nmod", "piano")


def test_a_right_parse_is_left_as_it_is() -> None:
    table = """
        Il               det        ministro
        ministro         nsubj      visita      NOUN ms
        Paolo            flat:name  ministro    PROPN PER
        Landi            flat:name  Paolo       PROPN +PER
        visita/visitare  root       -           VERB pres 3s
        la               det        sede
        sede             obj        visita      NOUN fs
        di               case       Vetra
        Vetra            nmod       sede        PROPN ORG
        a                case       Otranto
        Otranto          obl        visita      PROPN LOC
        per              mark       incontrare
        incontrare       advcl      visita      VERB inf
        gli              det        operai
        operai/operaio   obj        incontrare  NOUN mp
        .                punct      visita
    """

    assert tree(repaired(table)) == tree(parse(table))


def tree(doc: Doc) -> list[tuple[str, str, int]]:
    return [(token.text, token.dep_, token.head.i) for token in doc]


SHAPES = (
    "{} {dep} {head} NOUN fs",
    "{} {dep} {head} NOUN mp",
    "{} {dep} {head} PROPN PER",
    "{}/comprare {dep} {head} VERB pres 3s",
    "{}/diventare {dep} {head} VERB pres 3p",
    "{}/spingere {dep} {head} VERB inf",
    "{}/che {dep} {head} PRON rel",
    "{}/a {dep} {head} ADP",
    "{}/, {dep} {head} PUNCT",
    "{}/piano {dep} {head} NOUN ms",
)
RELATIONS = ("nsubj", "obj", "obl", "nmod", "conj", "advcl", "xcomp", "acl", "parataxis", "case", "mark", "flat:name")


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Any tree at all over a few words."""
    size = draw(st.integers(2, 8))
    root = draw(st.integers(0, size - 1))
    order = draw(st.permutations([i for i in range(size) if i != root]))
    heads = {root: root} | {place: draw(st.sampled_from([root, *order[:number]])) for number, place in enumerate(order)}
    return "\n".join(
        draw(st.sampled_from(SHAPES)).format(
            f"w{place}",
            dep="root" if place == root else draw(st.sampled_from(RELATIONS)),
            head=f"w{heads[place]}",
        )
        for place in range(size)
    )


@settings(max_examples=200, deadline=None)
@given(tables())
def test_whatever_the_parse_a_repaired_tree_is_a_tree_of_one_sentence(table: str) -> None:
    doc = parse(table)
    with at_most(5):
        repair(doc, ITALIAN)

    assert len([token for token in doc if token.head.i == token.i]) == 1
    assert len(list(doc.sents)) == 1
    assert all(len(list(token.ancestors)) < len(doc) for token in doc)


def test_a_new_fund_is_what_will_do_what_it_is_created_for() -> None:
    doc = repaired("""
        La det creazione
        creazione root - NOUN fs
        di case fondo
        un det fondo
        fondo nmod creazione NOUN ms
        per mark finanziare
        finanziare acl creazione VERB inf
        film obj finanziare NOUN mp
    """)

    assert arc(doc, "finanziare") == ("acl", "fondo")


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


def test_a_subject_after_its_verb_is_seen_behind_a_date_that_was_taken_for_one() -> None:
    doc = repaired("""
        Il                     det    gennaio
        primo                  amod   gennaio  ADJ ms
        gennaio                nsubj  nasce    NOUN ms
        nasce/nascere          root   -        VERB pres 3s
        la                     det    rete
        rete                   obj    nasce    NOUN fs
    """)

    assert arc(doc, "rete") == ("nsubj", "nasce")


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
