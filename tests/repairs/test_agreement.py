"""Clauses hung on a noun that they disagree with."""

from __future__ import annotations

from parses import arc, drawn, repaired, triples


def test_a_singular_verb_describes_the_singular_noun_and_not_the_plural_beside_it() -> None:
    doc = repaired("""
        Il                   det        museo
        museo                nsubj      espone    NOUN ms
        espone/esporre       root       -         VERB pres 3s
        una                  det        tela
        tela                 obj        espone    NOUN fs
        in                   case       pezzi
        tre                  nummod     pezzi     NUM
        pezzi/pezzo          obl        espone    NOUN mp
        che                  nsubj      raffigura PRON rel
        raffigura/raffigurare acl:relcl pezzi     VERB pres 3s
        un                   det        porto
        porto                obj        raffigura NOUN ms
    """)

    assert arc(doc, "raffigura") == ("acl:relcl", "tela")


def test_a_clause_that_agrees_stays_where_it_is() -> None:
    doc = repaired("""
        Il                   det        museo
        museo                nsubj      espone    NOUN ms
        espone/esporre       root       -         VERB pres 3s
        una                  det        tela
        tela                 obj        espone    NOUN fs
        con                  case       figure
        figure/figura        obl        espone    NOUN fp
        che                  nsubj      ballano   PRON rel
        ballano/ballare      acl:relcl  figure    VERB pres 3p
        in                   case       cerchio
        cerchio              obl        ballano   NOUN ms
    """)

    assert arc(doc, "ballano") == ("acl:relcl", "figure")


def test_what_is_called_something_is_the_noun_that_the_participle_agrees_with() -> None:
    doc = repaired("""
        La                 det    ditta
        ditta              nsubj  vara      NOUN fs
        vara/varare        root   -         VERB pres 3s
        una                det    nave
        nave               obj    vara      NOUN fs
        con                case   motori
        motori/motore      obl    vara      NOUN mp
        ,                  punct  chiamata
        chiamata/chiamare  acl    motori    VERB part fs
        Aurora             obj    chiamata  PROPN MISC
    """)

    assert arc(doc, "chiamata") == ("acl", "nave")
    assert drawn(doc) >= triples(("Aurora", "essere", "nave"))


def test_the_same_noun_again_is_parallel_to_the_first() -> None:
    doc = repaired("""
        Lodi               nsubj  diventa  PROPN LOC
        diventa/diventare  root   -        VERB pres 3s
        un                 det    polo
        polo               obj    diventa  NOUN ms
        per                case   musica
        la                 det    musica
        musica             nmod   polo     NOUN fs
        sacra/sacro        amod   musica   ADJ fs
        antica/antico      amod   musica   ADJ fs
        e                  cc     polo
        polo               conj   musica   NOUN ms
        di                 case   cinema
        cinema             nmod   polo     NOUN ms
    """)

    assert [t.head.text for t in doc if t.dep_ == "conj"] == ["polo"]
