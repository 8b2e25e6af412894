"""Names inside labels: some are others in English, some describe, most stay."""

from __future__ import annotations

import pytest

from tests.lang.phrases import translated


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("Castro/Castro/PROPN/root/0//B-LOC dei/di_il/ADP/case/2//I-LOC Volsci/Volsci/PROPN/nmod/0//I-LOC",
         "Castro dei Volsci"),
        ("Dino/Dino/PROPN/root/1//B-PER Siciliano/siciliano/ADJ/root/1//I-PER", "Dino Siciliano"),
        ("Coppa/Coppa/PROPN/root/0//B-ORG Italia/Italia/PROPN/flat/0//I-ORG", "Coppa Italia"),
        ("San/San/PROPN/root/0//B-PER Giovanni/Giovanni/PROPN/flat/0//I-PER Bosco/Bosco/PROPN/flat/0//I-PER",
         "San Giovanni Bosco"),
    ],
)  # fmt: skip
def test_a_recognised_name_stays_whole(phrase: str, label: str) -> None:
    assert translated(phrase) == label


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("Basilica/Basilica/PROPN/root/0 dei/di_il/ADP/case/2 mercanti/mercante/NOUN/nmod/0", "Basilica of merchants"),
        ("Forze/Forze/PROPN/root/0//B-ORG Navali/Navali/PROPN/flat/0//I-ORG", "Naval Forces"),
        ("Università/Università/PROPN/root/0//B-ORG ZETA/ZETA/PROPN/flat/0//I-ORG", "ZETA University"),
        ("Presidente/Presidente/PROPN/root/0 Verdi/Verdi/PROPN/flat/0", "President Verdi"),
    ],
)
def test_a_name_that_describes_is_translated_with_its_capitals(phrase: str, label: str) -> None:
    assert translated(phrase) == label


def test_the_name_of_a_body_is_one_whatever_the_parse_hangs_on_its_words() -> None:
    phrase = (
        "sede/sede/NOUN/root/0 del/di_il/ADP/case/2 Consiglio/consiglio/NOUN/nmod/0 di/di/ADP/case/4 "
        "Sicurezza/sicurezza/NOUN/nmod/2 a/a/ADP/case/6 Ginevra/Ginevra/PROPN/nmod/4"
    )

    assert translated(phrase) == "seat of the Security Council in Geneva"


def test_a_town_called_like_a_body_is_no_body() -> None:
    assert translated("strada/strada/NOUN/root/0 di/di/ADP/case/2 Chiesa/Chiesa/PROPN/nmod/0//B-LOC") is None


def test_what_an_unknown_word_with_a_capital_has_of_things_gives_nothing() -> None:
    assert translated("Zuppiera/Zuppiera/PROPN/root/0 dei/di_il/ADP/case/2 vini/vino/NOUN/nmod/0") is None


def test_a_common_noun_with_a_capital_is_no_name_of_a_small_town() -> None:
    phrase = "porto/porto/NOUN/root/0 dell'/di_il/ADP/case/2 Isola/Isola/PROPN/nmod/0//B-LOC"

    assert translated(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        ("Newtown/Newtown/PROPN/root/0//B-LOC", "Newtown"),
        ("Marino/Marino/PROPN/root/0//B-PER", "Marino"),
        ("Giovanni/Giovanni/PROPN/root/0//B-PER Paolo/Paolo/PROPN/flat/0//I-PER II/II/PROPN/flat/0//I-PER",
         "John Paul II"),
        ("orbita/orbita/NOUN/root/0 di/di/ADP/case/2 Saturno/Saturno/PROPN/nmod/0", "orbit of Saturn"),
        ("arte/arte/NOUN/root/0 del/di_il/ADP/case/2 Seicento/Seicento/PROPN/nmod/0", "art of the seventeenth century"),
        ("vini/vino/NOUN/root/0 dell'/di_il/ADP/case/2 Argentina/argentina/NOUN/nmod/0", "wines of Argentina"),
        ("isole/isola/NOUN/root/0 dei/di_il/ADP/case/2 Paesi/Paesi/PROPN/nmod/0 Bassi/Bassi/PROPN/flat/2",
         "islands of the Netherlands"),
    ],
)  # fmt: skip
def test_names_are_those_that_english_readers_know_and_no_others(phrase: str, label: str) -> None:
    assert translated(phrase) == label
