"""A spaCy component that corrects trained tags and lemmas by a lexicon of inflected forms.

The trained lemmatiser guesses well what no lexicon holds, and badly what every lexicon holds; so the lexicon decides
where it knows the form with that part of speech. And a form that it does not know as a verb, and that does not end like
a new one, was no verb: names and loanwords (*OKCoin*, *exchange*) are often taken for verbs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import srsly
from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.lang.data import load_table
from kg.lang.grammar import grammar

PARTICIPLE_ENDINGS = {
    "o": "Gender=Masc|Number=Sing",
    "a": "Gender=Fem|Number=Sing",
    "i": "Gender=Masc|Number=Plur",
    "e": "Gender=Fem|Number=Plur",
}
TABLE = "forms.json.gz"


class LemmaLexicon:
    """Sets `token.lemma_` from a table of forms by part of speech; unknown forms keep the lemma they have.

    `forms` maps a part of speech (`VERB`) to a map from a form in lower case to its lemma.
    """

    def __init__(
        self,
        forms: dict[str, dict[str, str]] | None = None,
        *,
        verb_endings: tuple[str, ...] = (),
        demonyms: frozenset[str] = frozenset(),
        prepositions: Mapping[str, str] | None = None,
    ) -> None:
        self.verb_endings = verb_endings
        self.demonyms = demonyms
        self.prepositions = prepositions or {}
        self.fill(forms or {})

    def fill(self, forms: dict[str, dict[str, str]]) -> None:
        """Take `forms` as the table from now on."""
        self.forms = forms
        self._lemmas = {pos: frozenset(table.values()) for pos, table in forms.items()}

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            if token.pos_ == "VERB" and not self.can_be_verb(token.lower_):
                token.pos_ = "PROPN" if token.text[:1].isupper() else "NOUN"
                token.lemma_ = token.text
                token.set_morph("")  # type: ignore[attr-defined]  # missing in spaCy's stub
            elif token.pos_ in {"NOUN", "ADJ", "NUM"} and self.is_unknown_name(token):
                token.pos_ = "PROPN"
                token.lemma_ = token.text
            elif token.pos_ == "PROPN" and self.is_opening_participle(token):
                token.pos_ = "VERB"
                token.set_morph(f"{PARTICIPLE_ENDINGS[token.lower_[-1]]}|Tense=Past|VerbForm=Part")  # type: ignore[attr-defined]  # as above
            elif token.pos_ == "PROPN" and self.is_demonym(token.lower_):
                token.pos_ = "ADJ"
            elif token.pos_ == "ADP" and token.lower_ in self.prepositions:
                token.lemma_ = self.prepositions[token.lower_]
            table = self.forms.get("VERB" if token.pos_ == "AUX" else token.pos_)
            # a trained lemma that is itself in the lexicon may know better which of two verbs a form belongs to
            if table is None or token.lemma_ in self._lemmas[token.pos_ if token.pos_ != "AUX" else "VERB"]:
                continue
            known = table.get(token.lower_) or self.of_participle(token)
            if known is not None:
                token.lemma_ = known
        return doc

    def of_participle(self, token: Token) -> str | None:
        """The verb of a participle of which the lexicon has another gender or number: *concesso* by *concessi*."""
        if token.pos_ not in {"VERB", "AUX"} or "Part" not in token.morph.get("VerbForm", []):
            return None
        forms = (token.lower_[:-1] + ending for ending in PARTICIPLE_ENDINGS)
        return next((self.forms["VERB"][form] for form in forms if form in self.forms["VERB"]), None)

    def can_be_verb(self, form: str) -> bool:
        """Whether `form` is an inflected verb of the lexicon, or could be one that is too new for it."""
        verbs = self.forms.get("VERB")
        return not verbs or form in verbs or form.endswith(self.verb_endings)

    def is_opening_participle(self, token: Token) -> bool:
        """Whether a sentence opens with a participle that a capital made a name (*Sciolti per mafia sette comuni*)."""
        form = token.lower_
        opens = bool(token.is_sent_start) and token.i + 1 < len(token.doc) and not token.nbor().text[:1].isupper()
        verb = form in self.forms.get("VERB", {}) and form not in self.forms.get("NOUN", {})
        return opens and verb and form[-2:-1] in {"t", "s"} and form[-1:] in PARTICIPLE_ENDINGS

    def is_demonym(self, form: str) -> bool:
        """Whether `form` is an adjective of a country, which no capital makes a name (*aziende Italiane*)."""
        return self.forms.get("ADJ", {}).get(form, form) in self.demonyms

    def is_unknown_name(self, token: Token) -> bool:
        """Whether a word written with a capital inside a sentence is in no part of the lexicon (*Xiong'an*)."""
        capital = token.text[:1].isupper() and not token.is_sent_start and not token.like_num
        return bool(self.forms) and capital and not any(token.lower_ in table for table in self.forms.values())

    def to_disk(self, path: Path | str, exclude: object = ()) -> None:
        """Write the table into the folder `path`."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        srsly.write_gzip_json(folder / TABLE, self.forms)

    def from_disk(self, path: Path | str, exclude: object = ()) -> LemmaLexicon:
        """Read the table back."""
        self.fill(srsly.read_gzip_json(Path(path) / TABLE))
        return self


@Language.factory("kg_lemma_lexicon", assigns=["token.lemma"], requires=["token.lemma", "token.pos"])
def make_lemma_lexicon(nlp: Language, name: str) -> LemmaLexicon:
    """The factory that spaCy calls: an empty lexicon, filled by `from_disk`."""
    return LemmaLexicon(
        verb_endings=tuple(sorted(grammar(nlp.lang).verb_endings)),
        demonyms=frozenset(row[0] for row in load_table(nlp.lang, "lexicon/demonyms")),
        # forms without an article inside: "ad" is "a", "della" stays what the tagger makes of it
        prepositions={row[0]: row[1] for row in load_table(nlp.lang, "lexicon/prepositions") if not row[2]},
    )
