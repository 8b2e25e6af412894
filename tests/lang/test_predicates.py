"""Labels of predicates stand in the third person with the preposition that English wants."""

from __future__ import annotations

import pytest

from kg.translation import translate_predicate


@pytest.mark.parametrize(
    ("predicate", "label"),
    [
        ("costruire", "builds"),
        ("investire in", "invests in"),
        ("consegnare a", "delivers to"),
        ("esaminare a", "examines at"),
        ("soffrire di", "suffers from"),
        ("protestare contro", "protests against"),
        ("nuotare fino a", "swims up to"),
        ("avere bisogno di", "needs"),
        ("fare parte di", "is part of"),
        ("recarsi a", "goes to"),
        ("fidarsi di", "trusts"),
        ("scontrarsi con", "clashes with"),
        ("diventare presidente di", "becomes president of"),
        ("sindaco di", "is mayor of"),
        ("resistente a", "is resistant to"),
    ],
)
def test_the_verb_chooses_the_preposition_and_longer_entries_go_first(predicate: str, label: str) -> None:
    assert translate_predicate(predicate, "it") == label


@pytest.mark.parametrize(
    ("predicate", "label"),
    [
        ("pubblicare in", "is published in"),
        ("dotare di", "is equipped with"),
        ("accusare di", "is accused of"),
        ("arrivare in", "arrives in"),
        ("seguire da", "is followed by"),
        ("rubare da", "is stolen from"),
        ("trasportare da", "is transported from"),
    ],
)
def test_the_passive_is_one_only_of_verbs_with_an_object(predicate: str, label: str) -> None:
    assert translate_predicate(predicate, "it", passive=True) == label


@pytest.mark.parametrize("predicate", ["zuppare", "costruire dirimpetto", "zuppiera di"])
def test_a_predicate_with_an_unknown_word_has_no_label(predicate: str) -> None:
    assert translate_predicate(predicate, "it") is None
