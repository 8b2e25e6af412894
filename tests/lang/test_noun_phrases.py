"""Noun phrases come in English order, or not at all."""

from __future__ import annotations

import pytest

from tests.lang.phrases import translated

DI = "di/di/ADP/case"


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("yuan/yuan/NOUN/root/0 digitale/digitale/ADJ/amod/0", "digital yuan"),
        ("servizi/servizio/NOUN/root/0 governativi/governativo/ADJ/amod/0", "government services"),
        ("pagine/pagina/NOUN/root/0 web/web/NOUN/amod/0", "web pages"),
        ("batterie/batteria/NOUN/root/0 solari/solare/NOUN/amod/0", "solar batteries"),
        ("merci/merce/NOUN/root/0 sequestrate/sequestrare/VERB/acl/0", "seized goods"),
        ("indagini/indagine/NOUN/root/0 svolte/svolgere/VERB/acl/0", "investigations carried out"),
        ("gravissimo/grave/ADJ/amod/1 incendio/incendio/NOUN/root/1", "very serious fire"),
        ("lega/lega/NOUN/root/0 filopolacca/filopolacco/ADJ/amod/0", "pro-Polish league"),
    ],
)
def test_what_describes_stands_before_the_noun_and_a_participle_with_its_particle_behind(
    phrase: str, label: str
) -> None:
    assert translated(phrase) == label


def test_a_noun_used_as_a_modifier_keeps_its_own_complement_behind() -> None:
    phrase = "siti/sito/NOUN/root/0 web/web/NOUN/amod/0 per/per/ADP/case/3 turisti/turista/NOUN/obl/1"

    assert translated(phrase) == "websites for tourists"


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        (
            "viti/vite/NOUN/root/0 resistenti/resistente/ADJ/amod/0 al/a_il/ADP/case/3 calore/calore/NOUN/nmod/0",
            "vines resistant to the heat",
        ),
        (
            "laghi/lago/NOUN/root/0 ricchi/ricco/ADJ/amod/0 di/di/ADP/case/3 pesci/pesce/NOUN/obl/1",
            "lakes rich in fish",
        ),
    ],
)
def test_an_adjective_with_its_complement_stands_behind(phrase: str, label: str) -> None:
    assert translated(phrase) == label


def test_a_modifier_that_nobody_can_place_gives_no_label_rather_than_a_shorter_one() -> None:
    assert translated("porto/porto/NOUN/root/0 7/7/NUM/nummod/0 zolle/zolla/VERB/dep/1") is None
    assert translated("porto/porto/NOUN/root/0 che/che/PRON/mark/0 chiude/chiudere/VERB/punct/0") is None
    assert translated("porto/porto/NOUN/root/0 -/-/PUNCT/punct/2 Rialto/Rialto/PROPN/appos/0") is None
    assert (
        translated("lago/lago/NOUN/root/0 dopo/dopo/ADP/case/3 sotto/sotto/ADP/case/3 ponte/ponte/NOUN/nmod/0") is None
    )


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        (f"perdita/perdita/NOUN/root/0 {DI}/2 acqua/acqua/NOUN/nmod/0", "loss of water"),
        (f"raccolta/raccolta/NOUN/root/0 {DI}/2 olive/oliva/NOUN/nmod/0", "collection of olives"),
        (f"coltivazione/coltivazione/NOUN/root/0 {DI}/2 olive/oliva/NOUN/nmod/0", "olive cultivation"),
        (f"banca/banca/NOUN/root/0 {DI}/2 Stato/Stato/PROPN/nmod/0", "state bank"),
        ("barca/barca/NOUN/root/0 da/da/ADP/case/2 pesca/pesca/NOUN/nmod/0", "fishing boat"),
        (
            "frutto/frutto/NOUN/root/0 del/di_il/ADP/case/3 suo/suo/DET/det:poss/3 lavoro/lavoro/NOUN/nmod/0",
            "fruit of work",
        ),
        (f"mercato/mercato/NOUN/root/0 {DI}/2 ieri/ieri/ADV/advmod/0", "yesterday's market"),
    ],
)
def test_di_and_da_make_compounds_where_english_does(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        (
            f"foto/foto/NOUN/root/0 delle/di_il/ADP/case/2 torri/torre/NOUN/nmod/0 {DI}/4 Pisa/Pisa/PROPN/nmod/2",
            "photo of the towers of Pisa",
        ),
        (
            "guida/guida/NOUN/root/0 delle/di_il/ADP/case/3 due/due/NUM/nummod/3 torri/torre/NOUN/nmod/0",
            "guide of the two towers",
        ),
        ("guida/guida/NOUN/root/0 delle/di_il/ADP/case/2 torri/torre/NOUN/nmod/0", "guide of towers"),
        (
            "lettera/lettera/NOUN/root/0 al/a_il/ADP/case/2 ministro/ministro/NOUN/nmod/0 Verdi/Verdi/PROPN/flat/2",
            "letter to minister Verdi",
        ),
    ],
)
def test_definite_plurals_have_the_article_where_something_limits_them(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("città/città/NOUN/root/0/Sing antiche/antico/ADJ/amod/0/Plur", "ancient cities"),
        ("tre/tre/NUM/nummod/1 camion/camion/NOUN/root/1/Sing", "three lorries"),
        ("quarto/quarto/NUM/nummod/1 porto/porto/NOUN/root/1/Sing", "fourth port"),
        ("figlie/figlio/NOUN/root/0/Plur", "daughters"),
        ("figli/figlio/NOUN/root/0/Plur", "children"),
        ("forme/forma/NOUN/root/0 di/di/ADP/case/2 governo/governo/NOUN/nmod/0", "forms of government"),
    ],
)
def test_number_is_seen_where_the_form_hides_it(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "definite", "label"),
    [
        ("valle/valle/NOUN/root/0 più/più/ADV/advmod/2 fertile/fertile/ADJ/amod/0", False, "more fertile valley"),
        ("valle/valle/NOUN/root/0 più/più/ADV/advmod/2 fertile/fertile/ADJ/amod/0", True, "most fertile valley"),
        ("torre/torre/NOUN/root/0 più/più/ADV/advmod/2 alta/alto/ADJ/amod/0", True, "highest tower"),
        ("torre/torre/NOUN/root/0 meno/meno/ADV/advmod/2 alta/alto/ADJ/amod/0", False, "less high tower"),
        ("miglior/buono/ADJ/amod/1 vino/vino/NOUN/root/1", False, "best wine"),
        ("vini/vino/NOUN/root/0 migliori/buono/ADJ/amod/0", False, "better wines"),
        ("ulteriore/ulteriore/ADJ/amod/1 prova/prova/NOUN/root/1", True, "further test"),
        (
            (
                "ville/villa/NOUN/root/0 più/più/ADV/advmod/2 belle/bello/ADJ/amod/0 del/di_il/ADP/case/4 "
                "lago/lago/NOUN/obl/2"
            ),
            True,
            "most beautiful villas of the lake",
        ),
    ],
)
def test_a_comparative_with_the_definite_article_is_a_superlative(phrase: str, definite: bool, label: str) -> None:
    assert translated(phrase, definite=definite) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        (
            "ministro/ministro/NOUN/root/0 degli/di_il/ADP/case/2 Esteri/Esteri/PROPN/nmod/0 greco/greco/ADJ/amod/2",
            "Greek foreign minister",
        ),
        (
            ("decreto/decreto/NOUN/root/0 legge/legge/NOUN/compound/0 sui/su_il/ADP/case/3 porti/porto/NOUN/nmod/1"),
            "decree-law on ports",
        ),
        (
            "assistenti/assistente/NOUN/root/0 di/di/ADP/case/2 volo/volo/NOUN/nmod/0 Itavia/Itavia/PROPN/nmod/2",
            "Itavia flight attendants",
        ),
        (
            (
                "presidente/presidente/NOUN/root/0 del/di_il/ADP/case/2 consiglio/consiglio/NOUN/nmod/0 "
                "comunale/comunale/ADJ/amod/2"
            ),
            "president of the city council",
        ),
        ("presidente/presidente/NOUN/root/0 del/di_il/ADP/case/2 Consiglio/consiglio/NOUN/nmod/0", "prime minister"),
        ("pubblico/pubblico/ADJ/amod/1 ministero/ministero/NOUN/root/1", "public prosecutor"),
        ("polizia/polizia/NOUN/root/0 stradale/stradale/ADJ/amod/0", "traffic police"),
    ],
)
def test_terms_of_several_words_are_one_and_what_hangs_on_their_last_word_is_shared(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        (
            (
                "medico/medico/NOUN/root/0 a/a/ADP/case/2 bordo/bordo/NOUN/nmod/0 della/di_il/ADP/case/4 "
                "nave/nave/NOUN/nmod/2"
            ),
            "doctor aboard the ship",
        ),
        (
            (
                "villa/villa/NOUN/root/0 nei/in_il/ADP/case/4 pressi/presso/NOUN/fixed/1 di/di/ADP/fixed/1 "
                "Pisa/Pisa/PROPN/nmod/0"
            ),
            "villa near Pisa",
        ),
        ("incendio/incendio/NOUN/root/0 a/a/ADP/case/2 Parigi/Parigi/PROPN/nmod/0", "fire in Paris"),
        ("incendio/incendio/NOUN/root/0 alla/a_il/ADP/case/2 stazione/stazione/NOUN/nmod/0", "fire at the station"),
        ("risposta/risposta/NOUN/root/0 a/a/ADP/case/2 Parigi/Parigi/PROPN/nmod/0", "answer to Paris"),
        (
            "accordo/accordo/NOUN/root/0 tra/tra/ADP/case/2 vicini/vicino/NOUN/nmod/0/Plur",
            "agreement among neighbours",
        ),
        ("calo/calo/NOUN/root/0 dei/di_il/ADP/case/2 prezzi/prezzo/NOUN/nmod/0", "drop in prices"),
    ],
)
def test_english_chooses_the_preposition(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("terremoto/terremoto/NOUN/root/0 di/di/ADP/case/2 magnitudo/magnitudo/NOUN/nmod/0 6,1/6,1/NUM/nummod/0",
         "magnitude 6.1 earthquake"),
        ("donna/donna/NOUN/root/0 di/di/ADP/case/3 81/81/NUM/nummod/3 anni/anno/NOUN/nmod/0", "81-year-old woman"),
        ("circa/circa/ADV/advmod/1 40/40/NUM/nummod/2 ville/villa/NOUN/root/2", "about 40 villas"),
        ("oltre/oltre/ADV/case/1 40/40/NUM/nummod/2 ville/villa/NOUN/root/2", "over 40 villas"),
        ("50/50/NUM/nummod/1 mila/mila/NUM/nmod/2 euro/euro/NOUN/root/2", "50 thousand euros"),
        ("milioni/milione/NOUN/root/0 di/di/ADP/case/2 euro/euro/NOUN/nmod/0", "millions of euros"),
        ("$/$/SYM/root/0 3.000/3.000/NUM/nummod/0", "$3,000"),
        ("torre/torre/NOUN/root/0 del/di_il/ADP/case/3 XV/XV/PROPN/amod/3 secolo/secolo/NOUN/nmod/0",
         "tower of the 15th century"),
        ("trenta/trenta/NUM/root/0 per/per/ADP/case/2 cento/cento/NUM/nummod/0", "thirty per cent"),
        ("lunedì/lunedì/NOUN/root/0 4/4/NUM/nummod/0 marzo/marzo/NOUN/nmod/0 1861/1861/NUM/nummod/2",
         "Monday 4 March 1861"),
    ],
)  # fmt: skip
def test_figures_are_written_the_english_way(phrase: str, label: str) -> None:
    assert translated(phrase) == label
