"""The lexicon of lemmas knows more than its forms."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from kg.parsing.lemmas import LemmaLexicon

FORMS = {"VERB": {"concessi": "concedere"}, "ADJ": {"concesso": "concesso"}}


@pytest.mark.parametrize("form", ["concesso", "concessa", "concessi", "concesse"])
def test_a_participle_is_of_the_verb_of_its_other_genders_and_numbers(form: str) -> None:
    doc = Doc(spacy.blank("it").vocab, [form], pos=["VERB"], lemmas=["concettere"], morphs=["VerbForm=Part"])
    assert LemmaLexicon(FORMS, verb_endings=("so", "sa", "si", "se"))(doc)[0].lemma_ == "concedere"


def test_what_is_no_participle_keeps_its_lemma() -> None:
    doc = Doc(spacy.blank("it").vocab, ["concesse"], pos=["VERB"], lemmas=["concettere"], morphs=["VerbForm=Fin"])
    assert LemmaLexicon(FORMS, verb_endings=("se",))(doc)[0].lemma_ == "concettere"
