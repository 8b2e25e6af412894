"""The words of a language that extraction rules ask for, read from its `grammar` tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.lang.data import load_table
from kg.lang.relations import meanings

ROLE = "Role"
"""The type of what people are and do: nouns of the table `roles`."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a noun that names a deed means: the verb, what stands behind *di* (`patient`, `agent`, or `mutual`), the
    prepositions of its object, and the participle of a verb whose patient is named."""

    verb: str
    pattern: str
    objects: tuple[str, ...]
    participle: str


@dataclass(frozen=True, slots=True)
class Grammar:
    """Sets and maps of lemmas; each field is named after its table, whose first line says what it holds.

    `roles`, `demonyms`, `name_genders`, `verbs` and `noun_types` come from the lexicon, `predicates` from `relations`,
    `titles` are the nouns for persons among roles and generic nouns, which may open a name: *Papa*, *Regina*.
    `generic_endings` are the endings among the generic nouns, written "-enne".
    `modality` and `speech` are keyed by (lemma, part of speech), `compound_prepositions` by (preposition, noun,
    preposition of the complement), `selection` by (lemma, `subject` or `object`).
    """

    abbreviations: frozenset[str]
    adjective_complements: frozenset[tuple[str, str]]
    adverbials: frozenset[str]
    causative: frozenset[str]
    compound_prepositions: Mapping[tuple[str, str, str], str]
    kept_prepositions: frozenset[tuple[str, str, str]]
    control: Mapping[str, str]
    control_dative: frozenset[str]
    copulas: frozenset[str]
    deverbal: Mapping[str, Deed]
    demonyms: frozenset[str]
    ditransitive: frozenset[str]
    elisions: frozenset[str]
    futures: Mapping[str, tuple[str, ...]]
    generic_nouns: Mapping[str, tuple[str, str, str]]
    generic_endings: tuple[str, ...]
    genitive_verbs: frozenset[str]
    name_genders: Mapping[str, str]
    impersonal: frozenset[str]
    intransitive: frozenset[str]
    light: frozenset[str]
    modality: Mapping[tuple[str, str], str]
    naming: frozenset[str]
    negative: frozenset[str]
    participle_adverbs: Mapping[str, str]
    participle_endings: Mapping[str, str]
    particles: Mapping[str, frozenset[str]]
    place_classes: frozenset[str]
    noun_types: Mapping[str, str]
    predicates: frozenset[str]
    prefixes: frozenset[str]
    present_participles: Mapping[str, tuple[str, ...]]
    pronouns: Mapping[str, tuple[tuple[str, str, str], ...]]
    quantifier_nouns: frozenset[str]
    roles: frozenset[str]
    reflexive: Mapping[str, str]
    selection: Mapping[tuple[str, str], frozenset[str]]
    speech: frozenset[tuple[str, str]]
    times: Mapping[str, str]
    titles: frozenset[str]
    transparent_nouns: frozenset[str]
    unaccusative: frozenset[str]
    units: frozenset[str]
    verb_endings: frozenset[str]
    verb_variants: Mapping[str, str]
    verbs: frozenset[str]

    def is_role(self, noun: str) -> bool:
        """Whether a lemma names what people are or do, with a prefix too: *ministro*, *vice-ministro*."""
        if noun in self.roles or noun.rpartition("-")[2] in self.roles:
            return True
        before = self.particles.get("role_prefix", frozenset())
        return any(noun.startswith(prefix) and noun[len(prefix) :] in self.roles for prefix in before)

    def takes_no_object(self, infinitive: str) -> bool:
        """Whether a verb has no object: *andare*, *morire*."""
        return infinitive in self.intransitive or infinitive in self.unaccusative

    def reflexive_of(self, infinitive: str) -> str:
        """The infinitive with its reflexive: `trovarsi` for *trovare*, `proporsi` for *proporre*."""
        for ending in sorted(self.reflexive, key=len, reverse=True):
            if infinitive.endswith(ending):
                return infinitive[: -len(ending)] + self.reflexive[ending]
        return infinitive

    def participle_of(self, form: str) -> str:
        """The dictionary form of a past participle: `quotato` for *quotate*."""
        return form[:-1] + self.participle_endings.get(form[-1:], form[-1:])

    def gender_of_name(self, name: str) -> str:
        """The gender that a given name tells, on its own or by its ending; empty where neither is known."""
        endings = (self.name_genders[e] for e in sorted(self.name_genders) if e[0] == "-" and name.endswith(e[1:]))
        gender = self.name_genders.get(name) or next(endings, "")
        return gender if gender != "both" else ""

    def is_particle(self, word: str, kind: str) -> bool:
        """Whether `word` (any case) is among the function words of `kind`, such as `negation` or `example`."""
        return word.lower() in self.particles.get(kind, frozenset())


@cache
def grammar(lang: str) -> Grammar:
    """The grammar tables of a language.

    Raises:
        KgError: kg has no such language.
    """
    particles: dict[str, set[str]] = {}
    for word, kind in _rows(lang, "particles"):
        particles.setdefault(kind, set()).add(word)
    pronouns: dict[str, list[tuple[str, str, str]]] = {}
    for form, number, gender, use in _rows(lang, "pronouns", 4):
        pronouns.setdefault(form, []).append((number, gender, use))
    selection: dict[tuple[str, str], set[str]] = {}
    for verb, end, kind in _rows(lang, "selection", 3):
        selection.setdefault((verb, end), set()).add(kind)
    generic_nouns = {row[0]: (row[1], row[2], row[3]) for row in _rows(lang, "generic_nouns", 4)}
    roles = frozenset(row[0] for row in load_table(lang, "lexicon/roles"))
    return Grammar(
        abbreviations=_lemmas(lang, "abbreviations"),
        adjective_complements=frozenset((lemma, case) for lemma, case in _rows(lang, "adjective_complements")),
        adverbials=_lemmas(lang, "adverbials"),
        causative=_lemmas(lang, "causative"),
        compound_prepositions={(a, b, c): plain for a, b, c, plain, _ in _rows(lang, "compound_prepositions", 5)},
        kept_prepositions=frozenset((a, b, c) for a, b, c, _, kept in _rows(lang, "compound_prepositions", 5) if kept),
        control=_pairs(lang, "control"),
        control_dative=_lemmas(lang, "control_dative"),
        copulas=_lemmas(lang, "copulas"),
        deverbal={
            noun: Deed(verb, pattern, tuple(filter(None, objects.split("|"))), participle)
            for noun, verb, pattern, objects, participle in _rows(lang, "deverbal", 5)
        },
        demonyms=frozenset(row[0] for row in load_table(lang, "lexicon/demonyms")),
        ditransitive=_lemmas(lang, "ditransitive"),
        elisions=_lemmas(lang, "elisions"),
        futures=_endings(lang, "futures"),
        generic_endings=tuple(ending for ending in generic_nouns if ending[0] == "-"),
        generic_nouns=generic_nouns,
        genitive_verbs=_lemmas(lang, "genitive_verbs"),
        name_genders={row[0]: row[1] for row in load_table(lang, "lexicon/name_genders")},
        impersonal=_lemmas(lang, "impersonal"),
        intransitive=_lemmas(lang, "intransitive"),
        light=_lemmas(lang, "light"),
        modality={(lemma, pos): modality for lemma, pos, modality in _rows(lang, "modality", 3)},
        naming=_lemmas(lang, "naming"),
        negative=_lemmas(lang, "negative"),
        participle_adverbs=_pairs(lang, "participle_adverbs"),
        participle_endings=_pairs(lang, "participle_endings"),
        particles={kind: frozenset(words) for kind, words in particles.items()},
        place_classes=_lemmas(lang, "place_classes"),
        noun_types={row[0]: ROLE for row in load_table(lang, "lexicon/roles")}
        | {row[0]: row[1] for row in load_table(lang, "lexicon/types")},
        predicates=frozenset(meanings(lang)),
        prefixes=_lemmas(lang, "prefixes"),
        present_participles=_endings(lang, "present_participles"),
        pronouns={form: tuple(uses) for form, uses in pronouns.items()},
        quantifier_nouns=_lemmas(lang, "quantifier_nouns"),
        roles=roles,
        reflexive=_pairs(lang, "reflexive"),
        selection={key: frozenset(kinds) for key, kinds in selection.items()},
        speech=frozenset((lemma, pos) for lemma, pos in _rows(lang, "speech")),
        times=_pairs(lang, "times"),
        titles=roles | {noun for noun, (type_, *_) in generic_nouns.items() if type_ == "Person"},
        transparent_nouns=_lemmas(lang, "transparent_nouns"),
        unaccusative=_lemmas(lang, "unaccusative"),
        units=_lemmas(lang, "units"),
        verb_endings=_lemmas(lang, "verb_endings"),
        verb_variants=_pairs(lang, "verb_variants"),
        verbs=frozenset(row[0] for row in load_table(lang, "lexicon/verbs")),
    )


def _rows(lang: str, name: str, columns: int = 2) -> list[tuple[str, ...]]:
    return [(*row, *[""] * (columns - len(row)))[:columns] for row in load_table(lang, f"grammar/{name}")]


def _pairs(lang: str, name: str) -> dict[str, str]:
    return {row[0]: row[1] for row in _rows(lang, name)}


def _endings(lang: str, name: str) -> dict[str, tuple[str, ...]]:
    """Endings of forms, with the endings of the infinitives that they may come from."""
    return {ending: tuple(infinitives.split("|")) for ending, infinitives in _rows(lang, name)}


def _lemmas(lang: str, name: str) -> frozenset[str]:
    return frozenset(row[0] for row in load_table(lang, f"grammar/{name}"))
