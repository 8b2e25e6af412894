"""One annotation scheme out of several: the treebanks' habits rewritten to those of ISDT, on CoNLL-U rows.

Each rule is a function `(sentence) -> None` that changes rows in place, and its docstring says what differs. `RULES`
is the order in which they run. The development treebank is never rewritten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

TWEETS = ("postwita", "twittiro")
NOT_PROSE = frozenset({"vocative:mention", "discourse:emo", "parataxis:hashtag", "list", "dep"})
ADVERBIAL = frozenset({"affinché", "benché", "mentre", "perché", "poiché", "purché", "qualora", "quando", "sebbene"})
QUANTIFIERS = frozenset({"molto", "parecchio", "poco", "tanto", "troppo"})
EUPHONIC = {"ad": "a", "ed": "e"}
PUNCTUATION = {
    ";": "FC",
    ":": "FC",
    ",": "FF",
    "/": "FF",
    "...": "FF",
    "…": "FF",
    ".": "FS",
    "?": "FS",
    "!": "FS",
    '"': "FB",
}


@dataclass
class Row:
    """A word of the treebank, with the ten columns of CoNLL-U that the rules read or write."""

    columns: list[str]
    children: list[Row] = field(default_factory=list)
    head: Row | None = None

    @property
    def form(self) -> str:
        """The word in lower case."""
        return self.columns[1].lower()

    @property
    def lemma(self) -> str:
        """The lemma as annotated."""
        return self.columns[2]

    @property
    def pos(self) -> str:
        """The universal part of speech."""
        return self.columns[3]

    @property
    def feats(self) -> str:
        """The morphological features as one string."""
        return self.columns[5]

    @property
    def label(self) -> str:
        """The relation to the head."""
        return self.columns[7]

    def relabel(self, label: str) -> None:
        """Write another relation."""
        self.columns[7] = label

    def has(self, *labels: str) -> bool:
        """Whether a dependent bears one of `labels`."""
        return any(child.label in labels for child in self.children)

    def introduced_by(self, lemma: str) -> bool:
        """Whether `lemma` is the preposition of the word."""
        return any(child.label == "case" and child.lemma == lemma for child in self.children)


@dataclass(frozen=True)
class Sentence:
    """All lines of a sentence, and its words apart from contractions and comments."""

    treebank: str
    lines: list[list[str]]
    words: list[Row]

    def text(self) -> str:
        """The sentence in CoNLL-U again."""
        return "\n".join("\t".join(line) for line in self.lines) + "\n\n"


def auxiliaries(sentence: Sentence) -> None:
    """*essere* as a copula bears the tag of an auxiliary (PARTUT, MARKIT and the tweets write `V`)."""
    for row in sentence.words:
        if row.pos == "AUX" and row.columns[4] in {"V", "VM", "VA"}:
            row.columns[4] = "VM" if row.columns[4] == "VM" else "VA"


def punctuation(sentence: Sentence) -> None:
    """One tag a mark: VIT ends sentences with `;` and `:`, and balances commas."""
    for row in sentence.words:
        if row.pos == "PUNCT" and row.columns[4] in {"FS", "FF", "FC", "FB"}:
            row.columns[4] = PUNCTUATION.get(row.form, row.columns[4])


def symbols(sentence: Sentence) -> None:
    """`%` is a symbol by tag as by part of speech."""
    for row in sentence.words:
        if row.form == "%" and row.columns[4] in {"X", "SYM"}:
            row.columns[3:5] = ["SYM", "SYM"]


def passive(sentence: Sentence) -> None:
    """Subjects and agents of passive verbs bear their own relations everywhere; `si` with one is `expl:pass`."""
    for verb in sentence.words:
        is_passive = verb.has("aux:pass")
        for child in verb.children:
            if is_passive and child.label == "nsubj":
                child.relabel("nsubj:pass")
            elif is_passive and child.label == "obl" and child.introduced_by("da"):
                child.relabel("obl:agent")
            elif not is_passive and child.label == "expl" and child.form in {"si", "s'"} and verb.has("nsubj:pass"):
                child.relabel("expl:pass")


def infinitives(sentence: Sentence) -> None:
    """Infinitives with *a* and *di* without a subject of their own are `xcomp` (VIT and MARKIT: `ccomp`)."""
    for row in sentence.words:
        bare = "VerbForm=Inf" in row.feats and not row.has("nsubj", "nsubj:pass", "cop")
        marked = any(child.label == "mark" and child.lemma in {"a", "ad", "di"} for child in row.children)
        if row.label == "ccomp" and bare and marked and row.head is not None and row.head.pos == "VERB":
            row.relabel("xcomp")


def adjectives(sentence: Sentence) -> None:
    """A participle right after its noun and without dependents is an adjective (PARTUT and MARKIT: `acl`)."""
    for row in sentence.words:
        noun = row.head
        if noun is None or noun.pos != "NOUN" or row.label not in {"acl", "amod"} or row.children or row.pos != "VERB":
            continue
        if int(row.columns[0]) == int(noun.columns[0]) + 1 and "VerbForm=Part" in row.feats:
            row.columns[3:5] = ["ADJ", "A"]
            kept = [feat for feat in row.feats.split("|") if not feat.startswith(("Tense", "VerbForm"))]
            row.columns[5] = "|".join(kept) or "_"
            row.relabel("amod")


def reduced_clauses(sentence: Sentence) -> None:
    """VIT has `advcl` for participles and infinitives right of the noun that they modify, ISDT `acl`."""
    if sentence.treebank == "vit":
        for row in sentence.words:
            noun = row.head
            if row.label != "advcl" or noun is None or noun.pos not in {"NOUN", "PROPN"} or noun.has("cop"):
                continue
            participle = "VerbForm=Part" in row.feats and not row.has("mark", "aux", "nsubj")
            infinitive = "VerbForm=Inf" in row.feats and row.has("mark")
            if int(row.columns[0]) > int(row.columns[6]) and (participle or infinitive):
                row.relabel("acl")


def names(sentence: Sentence) -> None:
    """PUD and the tweets join names by `flat`, ISDT by `flat:name`."""
    for row in sentence.words:
        if row.label == "flat" and row.pos == "PROPN" and row.head is not None and row.head.pos == "PROPN":
            row.relabel("flat:name")


def pud_relations(sentence: Sentence) -> None:
    """PUD: times are plain `obl`, *altri* is an adjective, *tutti i* is `det:predet`, a name in a noun is `nmod`."""
    if sentence.treebank == "pud":
        for row in sentence.words:
            if row.label == "obl:tmod":
                row.relabel("obl")
            elif row.label == "det" and row.lemma == "altro":
                row.relabel("amod")
            elif row.label == "amod" and row.lemma == "tutto":
                row.relabel("det:predet")
            elif row.label == "compound" and row.pos == "PROPN":
                row.relabel("nmod")


def fixed(sentence: Sentence) -> None:
    """The head of a fixed expression says what the whole is (`ExtPos`), as ISDT and VIT have it."""
    kinds = {"case": "ADP", "mark": "SCONJ", "advmod": "ADV", "cc": "CCONJ"}
    for row in sentence.words:
        kind = kinds.get(row.label)
        if kind and row.has("fixed") and "ExtPos" not in row.feats:
            feats = [] if row.feats == "_" else row.feats.split("|")
            row.columns[5] = "|".join(sorted([*feats, f"ExtPos={kind}"]))


def questions(sentence: Sentence) -> None:
    """*chi* and *che* that open a question ask: PARTUT, VIT and MARKIT tag them as relative."""
    first = next((row for row in sentence.words if row.pos not in {"PUNCT", "ADP"}), None)
    if first is not None and sentence.words[-1].form == "?" and first.form == "chi" and first.columns[4] == "PR":
        first.columns[4:6] = ["PQ", "PronType=Int"]


def agents(sentence: Sentence) -> None:
    """Agents of participles that PUD marks as passive without an auxiliary: *fondata da Garibaldi*."""
    for row in sentence.words:
        if row.label == "obl" and row.introduced_by("da") and row.head is not None and "Voice=Pass" in row.head.feats:
            row.relabel("obl:agent")


def passive_copulas(sentence: Sentence) -> None:
    """*essere* right before a participle is no copula (MARKIT): *non è disposta*."""
    for row in sentence.words:
        verb = row.head
        if row.label != "cop" or verb is None or verb.pos != "VERB" or "VerbForm=Part" not in verb.feats:
            continue
        if 0 < int(verb.columns[0]) - int(row.columns[0]) <= 2:
            row.relabel("aux:pass")
            for child in verb.children:
                if child.label == "nsubj":
                    child.relabel("nsubj:pass")


def present_participles(sentence: Sentence) -> None:
    """*gli aspiranti provenienti da fuori*: VIT has `advcl`, and no features but the number."""
    if sentence.treebank == "vit":
        for row in sentence.words:
            if row.pos == "VERB" and row.feats in {"Number=Sing", "Number=Plur"} and row.form[-3:-1] == "nt":
                row.columns[5] += "|Tense=Pres|VerbForm=Part"
                if row.label == "advcl" and row.head is not None and row.head.pos in {"NOUN", "PROPN", "PRON"}:
                    row.relabel("acl")


def pronoun_clauses(sentence: Sentence) -> None:
    """*quelli indicati sopra*: participles of a pronoun are `acl` as those of a noun (VIT: `advcl`)."""
    if sentence.treebank == "vit":
        for row in sentence.words:
            noun = row.head
            if row.label == "advcl" and noun is not None and noun.pos == "PRON" and not noun.has("cop"):
                right = int(row.columns[0]) > int(row.columns[6])
                if right and "VerbForm=Part" in row.feats and not row.has("mark", "aux", "nsubj"):
                    row.relabel("acl")


def conditions(sentence: Sentence) -> None:
    """*se … , …*: what opens with an adverbial conjunction is `advcl` (VIT: often `ccomp`)."""
    for row in sentence.words:
        if row.label == "ccomp" and row.head is not None:
            marks = {child.lemma for child in row.children if child.label == "mark"}
            before = int(row.columns[0]) < int(row.columns[6])
            if marks & ADVERBIAL or (before and "se" in marks):
                row.relabel("advcl")


def nominals(sentence: Sentence) -> None:
    """*ricca di fibre*: what an adjective has with a preposition is `obl` (MARKIT: `nmod`)."""
    for row in sentence.words:
        head = row.head
        if row.label == "nmod" and row.has("case") and head is not None and head.pos == "ADJ":
            row.relabel("obl")


def named_nouns(sentence: Sentence) -> None:
    """*il regolamento Dublino*, *classe operaia*: a name in a noun is `nmod` (PARTUT: `flat`), a noun `compound`."""
    for row in sentence.words:
        noun = row.head
        if noun is None or noun.pos != "NOUN" or row.has("case") or int(row.columns[0]) != int(noun.columns[0]) + 1:
            continue
        if row.label == "flat" and row.pos == "PROPN":
            row.relabel("nmod")
        elif row.label == "nmod" and row.pos == "NOUN" and row.form.isalpha() and len(row.form) > 3:
            row.relabel("compound")


def quantifiers(sentence: Sentence) -> None:
    """*molti casi*: a determiner, not an adjective (VIT and MARKIT)."""
    for row in sentence.words:
        plain = row.label == "amod" and row.pos == "ADJ" and row.lemma in QUANTIFIERS and not row.children
        if plain and int(row.columns[0]) < int(row.columns[6]):
            row.relabel("det")
            row.columns[3:5] = ["DET", "DI"]
            kept = [feat for feat in row.feats.split("|") if feat != "_"]
            row.columns[5] = "|".join(sorted({*kept, "PronType=Ind"}))


def where(sentence: Sentence) -> None:
    """*dove* is an adverb, also as a relative one, and so is what asks for time, place and manner (VIT: pronouns)."""
    asks = sentence.words[-1].form == "?"
    for row in sentence.words:
        asking = asks and row.form in {"quando", "come"} and int(row.columns[0]) <= 2 and row.label in {"obl", "mark"}
        if asking or (row.form == "dove" and row.label in {"obl", "mark"}):
            row.columns[3:6] = ["ADV", "B", "_"]
            row.relabel("advmod")


def euphony(sentence: Sentence) -> None:
    """*ad* and *ed* are forms of *a* and *e* (MARKIT and PUD keep them as lemmas)."""
    for row in sentence.words:
        if row.form in EUPHONIC and row.lemma == row.form:
            row.columns[2] = EUPHONIC[row.form]


Rules = tuple[Callable[[Sentence], None], ...]

RULES: Rules = (
    auxiliaries,
    punctuation,
    symbols,
    passive,
    infinitives,
    adjectives,
    reduced_clauses,
    names,
    pud_relations,
    fixed,
    questions,
    agents,
    passive_copulas,
    present_participles,
    pronoun_clauses,
    conditions,
    nominals,
    named_nouns,
    quantifiers,
    where,
    euphony,
)


def is_prose(sentence: Sentence) -> bool:
    """Whether a tweet reads like a sentence of an article: no mentions, hashtags, addresses or pictures."""
    return len(sentence.words) > 3 and not any(
        row.label in NOT_PROSE
        or row.label.startswith("parataxis:")
        or row.pos in {"SYM", "X"}
        or row.form[:1] in "#@<["
        or row.form.startswith("http")
        for row in sentence.words
    )


def one_sentence(sentence: Sentence) -> bool:
    """Whether no stop stands inside: tweets keep several sentences in one tree."""
    return not any(row.form[-1:] in ".?!…" and row.pos == "PUNCT" for row in sentence.words[:-1])


def sentences(text: str, treebank: str) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file."""
    for block in text.split("\n\n"):
        lines = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        words = [Row(line) for line in lines if line[0].isdigit()]
        by_number = {row.columns[0]: row for row in words}
        for row in words:
            row.head = by_number.get(row.columns[6])
            if row.head is not None:
                row.head.children.append(row)
        if words:
            yield Sentence(treebank, lines, words)


def harmonised(text: str, treebank: str, rules: Rules = RULES) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file in ISDT's scheme; tweets that are no prose are left out."""
    for sentence in sentences(text, treebank):
        for rule in rules:
            rule(sentence)
        if treebank not in TWEETS or (is_prose(sentence) and one_sentence(sentence)):
            yield sentence
