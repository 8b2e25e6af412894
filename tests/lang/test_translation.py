"""English labels are composed word by word."""

from __future__ import annotations

import pytest

from kg.lang.lexicon import lexicon
from kg.translation import Word, english, translate_phrase, translate_verb


def words(text: str) -> list[Word]:
    """The phrase written as `text/lemma/pos/dep/head` a word."""
    fields = [word.split("/") for word in text.split()]
    return [Word(form, lemma, pos, dep, int(head)) for form, lemma, pos, dep, head in fields]


def translated(text: str) -> str | None:
    return translate_phrase(words(text), lexicon("it"))


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("fondo/fondo/NOUN/root/0 speciale/speciale/ADJ/amod/0", "special fund"),
        ("città/città/NOUN/root/0 intelligente/intelligente/ADJ/amod/0", "smart city"),
        ("città/città/NOUN/root/0 intelligenti/intelligente/ADJ/amod/0", "smart cities"),
        ("agenzie/agenzia/NOUN/root/0 governative/governativo/ADJ/amod/0", "government agencies"),
        ("finanziamenti/finanziamento/NOUN/root/0", "funding"),
        ("tecnologia/tecnologia/NOUN/root/0 blockchain/blockchain/NOUN/compound/0", "blockchain technology"),
        ("nuova/nuovo/ADJ/amod/1 legge/legge/NOUN/root/1 elettorale/elettorale/ADJ/amod/1", "new electoral law"),
        ("politica/politica/NOUN/root/0 estera/estero/ADJ/amod/0 russa/russo/ADJ/amod/0", "Russian foreign policy"),
    ],
)
def test_adjectives_and_nouns_without_preposition_stand_before_the_noun(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("consegna/consegna/NOUN/root/0 di/di/ADP/case/2 alimenti/alimento/NOUN/nmod/0", "food delivery"),
        ("prezzo/prezzo/NOUN/root/0 del/di/ADP/case/2 petrolio/petrolio/NOUN/nmod/0", "oil price"),
        ("vittime/vittima/NOUN/root/0 del/di/ADP/case/2 sisma/sisma/NOUN/nmod/0", "victims of the earthquake"),
        (
            "documento/documento/NOUN/root/0 di/di/ADP/case/3 145/145/NUM/nummod/3 pagine/pagina/NOUN/nmod/0",
            "document of 145 pages",
        ),
        (
            "gruppo/gruppo/NOUN/root/0 di/di/ADP/case/2 ricercatori/ricercatore/NOUN/nmod/0",
            "group of researchers",
        ),
        (
            (
                "governo/governo/NOUN/root/0 della/di/ADP/case/2 città/città/NOUN/nmod/0 di/di/ADP/case/4 "
                "Pechino/Pechino/PROPN/nmod/2"
            ),
            "government of the city of Beijing",
        ),
        (
            (
                "centro/centro/NOUN/root/0 per/per/ADP/case/3 l’/il/DET/det/3 innovazione/innovazione/NOUN/nmod/0 "
                "della/di/ADP/case/5 blockchain/blockchain/NOUN/nmod/3"
            ),
            "centre for blockchain innovation",
        ),
        (
            "piano/piano/NOUN/root/0 di/di/ADP/case/3 un'/uno/DET/det/3 agenzia/agenzia/NOUN/nmod/0",
            "plan of an agency",
        ),
    ],
)
def test_what_belongs_to_a_noun_stands_before_it_or_behind_of(phrase: str, label: str) -> None:
    assert translated(phrase) == label


def test_a_preposition_may_be_parsed_as_one_word_with_its_article_or_as_two() -> None:
    one = "ruolo/ruolo/NOUN/root/0 della/di/ADP/case/2 banca/banca/NOUN/nmod/0"
    two = "ruolo/ruolo/NOUN/root/0 di/di/ADP/case/3 la/il/DET/det/3 banca/banca/NOUN/nmod/0"

    assert translated(one) == translated(two) == "role of the bank"


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("Banca/Banca/PROPN/root/0 d'/di/ADP/case/2 Italia/Italia/PROPN/nmod/0", "Bank of Italy"),
        ("Nazioni/Nazioni/PROPN/root/0 Unite/Unite/PROPN/flat/0", "United Nations"),
        ("Mario/Mario/PROPN/root/0 Rossi/Rossi/PROPN/flat/0", "Mario Rossi"),
        ("terremoto/terremoto/NOUN/root/0 in/in/ADP/case/2 Giappone/Giappone/PROPN/nmod/0", "earthquake in Japan"),
        (
            "presidente/presidente/NOUN/root/0 degli/di/ADP/case/2 Stati/Stati/PROPN/nmod/0 Uniti/Uniti/PROPN/flat/2",
            "president of the United States",
        ),
        (
            "sindaco/sindaco/NOUN/root/0 Mario/Mario/PROPN/flat/0 Rossi/Rossi/PROPN/flat/1",
            "mayor Mario Rossi",
        ),
        ("applicazione/applicazione/NOUN/root/0 Meituan/Meituan/PROPN/nmod/0", "Meituan application"),
    ],
)
def test_names_are_looked_up_and_otherwise_kept(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        (
            "sviluppo/sviluppo/NOUN/root/0 economico/economico/ADJ/amod/0 e/e/CCONJ/cc/3 sociale/sociale/ADJ/conj/1",
            "economic and social development",
        ),
        (
            "ricerca/ricerca/NOUN/root/0 e/e/CCONJ/cc/3 lo/il/DET/det/3 sviluppo/sviluppo/NOUN/conj/0",
            "research and development",
        ),
        ("10.000/10.000/NUM/nummod/1 persone/persona/NOUN/root/1", "10,000 people"),
        (
            "1,5/1,5/NUM/nummod/1 miliardi/miliardo/NOUN/root/1 di/di/ADP/case/3 euro/euro/NOUN/nmod/1",
            "1.5 billion euros",
        ),
        ("tre/tre/NUM/nummod/1 leggi/legge/NOUN/root/1", "three laws"),
        ("legge/legge/NOUN/root/0 820/820/NUM/nummod/0", "law 820"),
        ("prossimi/prossimo/ADJ/amod/2 due/due/NUM/nummod/2 anni/anno/NOUN/root/2", "next two years"),
    ],
)
def test_coordination_and_numbers_are_carried_over(phrase: str, label: str) -> None:
    assert translated(phrase) == label


def test_foreign_words_stay_and_unknown_words_of_the_language_give_nothing() -> None:
    assert translated("staking/staking/NOUN/root/0") == "staking"
    assert translated("zuppiera/zuppiera/NOUN/root/0 rossa/rosso/ADJ/amod/0") is None
    assert translated("zuppa/zuppa/NOUN/root/0 brodosissima/brodosissimo/ADJ/amod/0") is None
    assert translate_phrase([], lexicon("it")) is None


def test_an_unknown_preposition_gives_nothing() -> None:
    phrase = "villaggio/villaggio/NOUN/root/0 dirimpetto/dirimpetto/ADP/case/2 Londra/Londra/PROPN/nmod/0"

    assert translated(phrase) is None


def test_the_leading_article_and_possessives_are_left_out() -> None:
    assert translated("il/il/DET/det/1 governo/governo/NOUN/root/1") == "government"
    assert translated("suo/suo/DET/det:poss/1 governo/governo/NOUN/root/1") == "government"


def test_the_number_that_the_parse_tells_decides() -> None:
    assert translate_phrase([Word("città", "città", "NOUN", "root", 0, "Plur")], lexicon("it")) == "cities"


def test_a_clause_inside_the_phrase_is_not_translated() -> None:
    phrase = "legge/legge/NOUN/root/0 che/che/PRON/nsubj/2 piace/piacere/VERB/acl:relcl/0"

    assert translated(phrase) is None


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("agency", "agencies"),
        ("box", "boxes"),
        ("day", "days"),
        ("woman", "women"),
        ("rescue team", "rescue teams"),
        ("point of view", "points of view"),
        ("information", "information"),
        ("Chinese", "Chinese"),
        ("Italian", "Italians"),
    ],
)
def test_english_plurals_follow_the_rule_or_the_table(noun: str, many: str) -> None:
    assert english.plural(noun) == many


def test_verbs_give_base_form_and_third_person() -> None:
    assert translate_verb("costruire") == ("build", "builds")
    assert translate_verb("avere") == ("have", "has")
    assert translate_verb("studiare") == ("study", "studies")
    assert translate_verb("svolgere") == ("carry out", "carries out")
    assert translate_verb("zuppare") is None
