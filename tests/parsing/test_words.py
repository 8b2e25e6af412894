"""Words that the tokeniser keeps whole, names cut where another phrase starts, and verbs that open a headline."""

from __future__ import annotations

import pytest
import spacy
from parses import ITALIAN, arc, parse, word
from spacy.tokens import Doc

from kg.lang.lexicon import lexicon
from kg.parsing.lemmas import LemmaLexicon
from kg.parsing.names import mend_names
from kg.parsing.pipeline import FoldingTokenizer

TOKENIZER = FoldingTokenizer(spacy.blank("it").tokenizer, ITALIAN)


def tokens(text: str) -> list[str]:
    return [token.text for token in TOKENIZER(text)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Parla l'ing. Landi", "ing."),
        ("Parla il dott. Landi", "dott."),
        ("Arriva la vice-direttrice", "vice-direttrice"),
        ("Vive a Lhasa e a Ya'an", "Ya'an"),
        ("Salta l'ex-cinema", "ex-cinema"),
    ],
)
def test_a_short_title_a_prefix_and_an_apostrophe_inside_a_name_end_no_word(text: str, whole: str) -> None:
    assert whole in tokens(text)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ha chiamato l'ing.", "."),
        ("Ha chiamato il dott. senza dirlo", "senza"),
    ],
)
def test_a_title_before_no_name_ends_before_its_full_stop(text: str, last: str) -> None:
    assert not any(token.endswith(".") and len(token) > 1 for token in tokens(text))
    assert last in tokens(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Riapre la casa-museo", ["casa", "-", "museo"]),
        ("Apre un'osteria", ["un'", "osteria"]),
        ("Non basta - dice - aspettare", ["-", "dice", "-"]),
        ("Prima vice - poi capo", ["vice", "-", "poi"]),
    ],
)
def test_other_hyphens_and_apostrophes_part_words(text: str, parts: list[str]) -> None:
    found = tokens(text)

    assert any(found[i : i + len(parts)] == parts for i in range(len(found)))


@pytest.mark.parametrize("text", ["Parla l'ing. Landi", "Ya'an, vice-direttrice", "dott. Landi", "ex-", "ing."])
def test_a_word_kept_whole_moves_no_character(text: str) -> None:
    doc = TOKENIZER(text)

    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def named(table: str) -> Doc:
    """The parse with its names mended."""
    doc = parse(table)
    mend_names(doc, ITALIAN, lexicon("it"))
    return doc


def names(table: str) -> list[str]:
    return [ent.text for ent in named(table).ents]


def test_a_persons_name_starts_behind_the_preposition() -> None:
    assert names("""
        Ciao   root  -     PROPN PER
        a      case  Ivo   ADP +PER
        Ivo    obl   Ciao  PROPN +PER
        Landi  flat  Ivo   PROPN +PER
    """) == ["Ivo Landi"]


def test_where_a_person_comes_from_stays_in_the_name() -> None:
    assert names("""
        Berta  root  -      PROPN PER
        da     case  Lodi   ADP +PER
        Lodi   nmod  Berta  PROPN +PER
    """) == ["Berta da Lodi"]


def test_a_preposition_inside_the_name_of_a_place_stays_there() -> None:
    assert names("""
        Torre     root  -        PROPN LOC
        a         case  Vento    ADP +LOC
        Vento     nmod  Torre    PROPN +LOC
    """) == ["Torre a Vento"]


def test_the_name_of_a_place_ends_at_a_comma() -> None:
    assert names("""
        Gozo    root   -     PROPN LOC
        ,       punct  Gozo  PUNCT +LOC
        Regata  appos  Gozo  PROPN +LOC
    """) == ["Gozo"]


def test_a_name_ends_before_an_article_that_opens_another_phrase() -> None:
    assert names("""
        Camera   root   -        PROPN ORG
        il       det    pittore  DET +ORG
        pittore  appos  Camera   NOUN +ORG
        Landi    flat   pittore  PROPN +ORG
    """) == ["Camera"]


def test_an_article_before_a_byname_stays_in_the_name() -> None:
    assert names("""
        Berta  root  -      PROPN PER
        la     det   Rossa  DET +PER
        Rossa  flat  Berta  PROPN +PER
    """) == ["Berta la Rossa"]


def test_an_article_behind_a_preposition_stays_in_the_name() -> None:
    assert names("""
        Ponte   root  -      PROPN LOC
        su      case  Vetra  ADP +LOC
        la      det   Vetra  DET +LOC
        Vetra   nmod  Ponte  PROPN +LOC
    """) == ["Ponte su la Vetra"]


def test_a_name_without_a_proper_noun_is_left_as_it_is() -> None:
    assert names("""
        ponte   root  -      NOUN LOC
        ,       punct vento  PUNCT +LOC
        vento   conj  ponte  NOUN +LOC
    """) == ["ponte, vento"]


def test_a_name_of_one_word_is_neither_adjective_nor_adverb() -> None:
    doc = named("""
        Accusa/accusare  root    -       VERB pres 3s
        Solmar           advmod  Accusa  ADV ORG
        e                cc      Vetra
        Vetra            conj    Solmar  ADJ ORG
    """)

    assert (word(doc, "Solmar").pos_, word(doc, "Vetra").pos_) == ("PROPN", "PROPN")
    assert arc(doc, "Solmar") == ("obj", "Accusa")


def test_an_adjective_written_small_is_none_either_way() -> None:
    doc = named("""
        Accusa/accusare  root    -       VERB pres 3s
        italiani         amod    Accusa  ADJ mp LOC
    """)

    assert word(doc, "italiani").pos_ == "ADJ"


def test_a_capital_makes_no_name_of_a_role() -> None:
    doc = named("""
        Il               det    Rettore
        Rettore          nsubj  parla    PROPN
        parla/parlare    root   -        VERB pres 3s
    """)

    assert (word(doc, "Rettore").pos_, word(doc, "Rettore").lemma_) == ("NOUN", "rettore")


@pytest.mark.parametrize("line", ["Rettore nsubj parla PROPN PER", "RETTORE nsubj parla PROPN"])
def test_a_role_inside_a_name_or_in_capitals_stays_a_name(line: str) -> None:
    doc = named(f"""
        {line}
        parla/parlare    root   -        VERB pres 3s
    """)

    assert doc[0].pos_ == "PROPN"


def test_a_role_with_a_prefix_is_no_adverb() -> None:
    doc = named("""
        Diventa/diventare  root    -        VERB pres 3s
        vice-rettore       advmod  Diventa  ADV
        part-time          advmod  Diventa  ADV
    """)

    assert (word(doc, "vice-rettore").pos_, word(doc, "part-time").pos_) == ("NOUN", "ADV")


def test_a_common_noun_that_opens_a_sentence_is_no_name() -> None:
    doc = named("""
        Nebbia           root  -       PROPN
        a                case  Lodi
        Lodi             nmod  Nebbia  PROPN LOC
    """)

    assert (word(doc, "Nebbia").pos_, word(doc, "Nebbia").lemma_) == ("NOUN", "nebbia")


@pytest.mark.parametrize(
    "table",
    [
        "Nebbia root - PROPN PER",
        "Nebbia root - PROPN\nVerde flat:name Nebbia PROPN",
        "Torna/tornare root - VERB pres 3s\nNebbia nsubj Torna PROPN",
        "Zorba root - PROPN",
    ],
)
def test_what_is_known_as_a_name_goes_on_as_one_or_stands_inside_a_sentence_stays_a_name(table: str) -> None:
    doc = named(table)

    assert {token.pos_ for token in doc if token.pos_ != "VERB"} == {"PROPN"}


FORMS = {
    "VERB": {"rubati": "rubare", "rubata": "rubare", "stampata": "stampare", "ruba": "rubare"},
    "NOUN": {"stampata": "stampata", "quadro": "quadro"},
}


@pytest.mark.parametrize(
    ("table", "pos"),
    [
        ("Rubati root - PROPN\ndue nummod quadri NUM\nquadri obj Rubati NOUN mp", "VERB"),
        ("Rubati root - PROPN\nVerdi flat:name Rubati PROPN", "PROPN"),
        ("Stampata root - PROPN\nla det rivista\nrivista obj Stampata NOUN fs", "PROPN"),
        ("Ruba root - PROPN\ndue nummod quadri NUM\nquadri obj Ruba NOUN mp", "PROPN"),
        ("Rubati root - PROPN", "PROPN"),
    ],
    ids=["a participle", "before another capital", "also a noun", "another form", "alone"],
)
def test_only_a_participle_that_opens_a_sentence_is_made_a_verb_of_a_name(table: str, pos: str) -> None:
    doc = LemmaLexicon(FORMS)(parse(table))

    assert doc[0].pos_ == pos


def test_the_participle_that_opens_a_sentence_has_its_gender_and_number() -> None:
    doc = LemmaLexicon(FORMS)(parse("Rubata root - PROPN\nuna det tela\ntela obj Rubata NOUN fs"))

    assert str(doc[0].morph) == "Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part"
    assert doc[0].lemma_ == "rubare"


@pytest.mark.parametrize(("noun", "label"), [("provincia", "LOC"), ("azienda", "ORG")])
def test_what_opens_with_the_kind_of_a_place_is_one(noun: str, label: str) -> None:
    doc = named(f"""
        la              det    {noun}
        {noun}          nsubj  cresce  NOUN fs ORG
        di              case   Lodi    ADP +ORG
        Lodi            nmod   {noun}  PROPN +ORG
        cresce/crescere root   -       VERB pres 3s
    """)
    assert [ent.label_ for ent in doc.ents] == [label]


def test_no_sentence_begins_between_a_short_title_and_the_name() -> None:
    doc = TOKENIZER("Parla l'ing. Landi. Poi parla Ada.")
    starts = {token.text: token.is_sent_start for token in doc}

    assert starts["Landi"] is False
    assert starts["Poi"] is not False


@pytest.mark.parametrize(
    ("line", "pos"), [("Emerito amod Rettore PROPN", "ADJ"), ("Sesti flat Rettore PROPN", "PROPN")]
)
def test_a_capital_behind_a_noun_makes_a_name_only_of_what_is_no_adjective(line: str, pos: str) -> None:
    doc = named(f"""
        Parla/parlare   root   -        VERB pres 3s
        il              det    Rettore
        Rettore/rettore nsubj  Parla    NOUN ms
        {line}
    """)

    assert word(doc, line.split()[0]).pos_ == pos
