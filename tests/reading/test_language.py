"""A text in another language is refused by name; a text too short to tell, or full of foreign names, is let through."""

from __future__ import annotations

import pytest

from kg.errors import KgError
from kg.reading import check_known, read_text
from kg.reading.language import language_of

FOREIGN = {
    "English": "The city of Beijing plans a hub for blockchain innovation.",
    "French": "Le gouvernement de la ville de Pékin a publié un document.",
    "Spanish": "El gobierno de la ciudad de Pekín ha publicado un documento.",
    "Portuguese": "O governo da cidade publicou um documento de 145 páginas.",
    "German": "Die Stadt Peking plant ein neues Zentrum für die Blockchain.",
    "Catalan": "Ajuntament de Barcelona va publicar un document de 145 pàgines sobre la ciutat.",
    "Romanian": "Orașul a publicat un document de 145 de pagini despre planul său.",
    "Chinese": "北京是中华人民共和国的首都，位于华北平原的北部边缘。这座城市有三千多年的历史。政府计划建立新中心。",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_refused_and_named(language: str) -> None:
    with pytest.raises(KgError) as caught:
        read_text(FOREIGN[language], "articolo")
    assert caught.value.problem == f"'articolo' is in {language}, not in Italian"
    assert caught.value.remedy


@pytest.mark.parametrize(
    "text",
    [
        "La Cina costruisce una città.",
        "OKCoin, Huobi, Binance e Coinbase investono in Hainan.",
        "Bill Gates e Paul Allen fondarono Microsoft ad Albuquerque, New Mexico.",
        "New York Times, Washington Post e Wall Street Journal citano Goldman Sachs.",
        "Tesla apre Gigafactory Berlin-Brandenburg a Grünheide.",
        "Intesa Sanpaolo e UniCredit comprano Commerzbank Deutschland AG.",
    ],
)
def test_italian_full_of_foreign_names_is_read(text: str) -> None:
    assert read_text(text).lang == "it"


@pytest.mark.parametrize("text", ["The city", "Hello, world!", "北京是中华人民共和国的首都"])
def test_a_text_too_short_to_tell_is_let_through(text: str) -> None:
    assert read_text(text).text == text


def test_noise_is_refused() -> None:
    with pytest.raises(KgError, match=r"'articolo' reads like no language \(give sentences in Italian\)"):
        read_text(" ".join(f"Alfa{n} Beta{n}," for n in range(1500)), "articolo")


def test_quotations_in_another_language_do_not_decide() -> None:
    italian = "Il sindaco ha detto ai giornalisti che la città pubblicherà presto il nuovo documento. "
    assert read_text(italian * 3 + "“The city plans a hub”, scrive il giornale.").text


def test_code_in_markdown_does_not_decide() -> None:
    code = "```\nThe city of Beijing plans a hub for blockchain innovation and the world watches.\n```\n"
    assert read_text(f"Il governo della città pubblica un documento.\n\n{code * 5}", markdown=True).text


def test_a_language_is_found_among_those_that_kg_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.reading.language.languages", lambda: ("en", "it"))
    english = "The city of Beijing plans a hub for blockchain innovation."
    assert language_of(english, None, "", "a") == "en"
    assert language_of("Il governo della città pubblica un documento.", None, "", "a") == "it"
    assert language_of("The city", None, "", "a") == "en"
    with pytest.raises(KgError, match=r"'a' is in French, not in English or Italian \(give it in English or Italian\)"):
        language_of(FOREIGN["French"], None, "", "a")
    with pytest.raises(KgError, match=r"'a' is in English, not in Italian \(name it with --lang en\)"):
        language_of(english, "it", "", "a")


@pytest.mark.parametrize("declared", ["it", "IT", "it-IT", "it_IT.UTF-8", "italiano", "", "?"])
def test_a_language_that_the_file_names_is_believed_where_it_is_one_of_them(declared: str) -> None:
    assert language_of("La Cina costruisce una città.", None, declared, "a") == "it"


def test_a_language_that_the_file_names_and_kg_does_not_read_is_refused() -> None:
    with pytest.raises(KgError, match="'a' is in Portuguese, not in Italian"):
        language_of("Boa tarde", None, "pt-BR", "a")
    assert language_of("Buona sera", "it", "pt-BR", "a") == "it"


@pytest.mark.parametrize("lang", ["xx", "", "IT", "italiano", "../it", "it/grammar", "__pycache__"])
def test_a_language_that_kg_cannot_read_is_refused_with_those_it_can(lang: str) -> None:
    with pytest.raises(KgError, match=r"\(known: .*\bit\b"):
        check_known(lang)
    with pytest.raises(KgError, match=f"unknown language '{lang}'"):
        read_text("La Cina costruisce una città.", lang=lang)
