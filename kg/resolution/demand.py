"""What a pronoun, a possessive or a missing subject asks of its antecedent, by its form and by its verb."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.lang.grammar import Grammar, grammar
from kg.parsing.tree import auxiliaries, children, feature, lemma, preposition
from kg.resolution.discourse import is_subordinate
from kg.resolution.types import noun_types
from kg.rules.clause import Argument, Clause, Kind, Voice
from kg.values import EntityType

PRONOMINAL = frozenset({"PRON", "DET"})


@dataclass(frozen=True, slots=True)
class Demand:
    """Number and gender (empty: any), and what the antecedent has to be.

    `kind` is `agent` (a person or a body), `person`, `thing` (no person) or empty; `type` what the clause says it is;
    `use` the use of a pronoun (as in the table `pronouns`), or the kind of argument where it is none; `inside` tells
    whether it stands in a subordinate clause, which looks within its sentence first.
    """

    number: str
    gender: str
    kind: str = ""
    type: EntityType | None = None
    use: str = ""
    inside: bool = False


def is_reference(argument: Argument, grammar: Grammar) -> bool:
    """Whether `argument` names nothing itself: no word at all, a possessive, a pronoun, *quest'ultimo*, "i due"."""
    token = argument.token
    if argument.kind is not Kind.PHRASE:
        return argument.kind is not Kind.CLASS
    return token.pos_ in PRONOMINAL or token.lower_ in grammar.pronouns or _is_latter(token, grammar)


def demand_of(argument: Argument, clause: Clause | None, lang: str) -> Demand | None:
    """What `argument` asks for; None where it takes nothing up: *nessuno*, *ciò*, "uno di essi", "lo ha detto"."""
    words = grammar(lang)
    if argument.kind is Kind.NULL:
        return _of_missing_subject(argument, clause, words, lang)
    if argument.kind is Kind.POSSESSOR:
        # a possessive agrees with what is owned; only "loro" tells the number of the owner
        number = "Plur" if words.is_particle(argument.token.text, "plural_owner") else "Sing"
        return Demand(number, "", type=_expected(argument, lang), use="owner")
    if _is_latter(argument.token, words):
        return Demand(feature(argument.token, "Number"), feature(argument.token, "Gender"), use="latter")
    return _of_pronoun(argument, clause, words)


def _of_missing_subject(argument: Argument, clause: Clause | None, words: Grammar, lang: str) -> Demand:
    verb = argument.token
    parts = (*auxiliaries(verb), verb)
    number = number_of(verb)
    participles = [t for t in parts if feature(t, "VerbForm") == "Part"]
    inflected = bool(children(verb, "aux:pass")) or any(lemma(a) == "essere" for a in auxiliaries(verb))
    inflected = inflected and not children(verb, "expl", "expl:impers")
    gender = feature(participles[-1], "Gender") if participles and inflected else _gender_said(verb, words)
    if clause is None or children(verb, "cop"):
        return Demand(number, gender, "", _expected(argument, lang), "missing", is_subordinate(verb))
    return Demand(
        number, gender, _subject_kind(clause, words), _expected(argument, lang), "missing", is_subordinate(verb)
    )


def _subject_kind(clause: Clause, words: Grammar) -> str:
    """What the verb of a clause asks of its subject, who is its patient in the passive."""
    end = "object" if clause.voice is Voice.PASSIVE else "subject"
    kinds = words.selection.get((clause.verb, end)) or words.selection.get((lemma(clause.head), end)) or frozenset()
    return next((k for k in ("person", "agent", "thing") if k in kinds), "")


def _gender_said(verb: Token, words: Grammar) -> str:
    """The gender of an adjective or a participle that is said of the subject: "rimane incriminata"."""
    said = children(verb, "xcomp") if lemma(verb) in words.copulas else [verb] if children(verb, "cop") else []
    return next((g for t in said if t.pos_ in {"ADJ", "VERB"} and (g := feature(t, "Gender"))), "")


def number_of(verb: Token) -> str:
    """The number of a predicate, by its finite part."""
    parts = (*auxiliaries(verb), verb)
    return next((n for part in parts if feature(part, "VerbForm") == "Fin" and (n := feature(part, "Number"))), "")


def _of_pronoun(argument: Argument, clause: Clause | None, words: Grammar) -> Demand | None:
    token = argument.token
    uses = words.pronouns.get(token.lower_, ())
    verb = clause.head if clause is not None else token.head
    asks = words.selection.get((lemma(verb), "object"), frozenset())
    is_dative = (
        lemma(verb) in words.ditransitive or token.dep_ == "iobj" or any(t != token for t in children(verb, "obj"))
    )
    if any(words.is_particle(preposition(c), "partitive") for c in children(token, "nmod")):
        return None
    for number, gender, use in uses:
        if use == "object" and "fact" in asks and gender != "Fem" and number != "Plur":
            return None  # "lo ha detto": what was said, not whom
        if (use == "object" and is_dative and len(uses) > 1) or (use == "dative" and not is_dative and len(uses) > 1):
            continue
        kind = {"object": _object_kind(asks), "dative": "agent", "person": "agent", "thing": "thing", "pair": "agent"}
        if use == "any" and clause is not None and token.dep_.startswith("nsubj"):
            kind[use] = _subject_kind(clause, words)
        participle = verb if use == "object" and feature(verb, "VerbForm") == "Part" else token
        gender = gender or feature(participle, "Gender")  # "l'ha visitato": a man
        return Demand(number or feature(verb, "Number"), gender, kind.get(use, ""), use=use)
    return None


def _object_kind(asks: frozenset[str]) -> str:
    return next((k for k in ("person", "agent", "thing") if k in asks), "")


def _is_latter(token: Token, words: Grammar) -> bool:
    """*ultimo* in "quest'ultimo" (not in "quest'ultimo anno", which is headed by the year)."""
    pointed = any(feature(det, "PronType") == "Dem" for det in children(token, "det"))
    return words.is_particle(token.text, "latter") and pointed


def _expected(argument: Argument, lang: str) -> EntityType | None:
    """The type of what is said of it: "è una città", but not "è alla guida"."""
    if argument.hint is None or children(argument.hint, "case"):
        return None
    type_ = noun_types(lang).get(argument.hint.lemma_.lower())
    return EntityType.PERSON if type_ is EntityType.ROLE else None if type_ is EntityType.CONCEPT else type_
