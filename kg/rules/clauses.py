"""All clauses of a document, each with its arguments: governing clauses first, since others take theirs from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_adjunct, is_time
from kg.parsing.tree import (
    VERBAL,
    agrees,
    auxiliaries,
    children,
    depths,
    feature,
    is_finite,
    is_nominal,
    is_relative,
    lemma,
    preposition,
    verb_form,
)
from kg.rules.arguments import subjects_of
from kg.rules.arguments.relative import antecedent, relative_head
from kg.rules.clause import Argument, Clause, Kind, Voice
from kg.rules.phrases import place_behind, resolve_preposition
from kg.rules.realis.modality import modality_of
from kg.rules.realis.polarity import polarity_of
from kg.rules.realis.speaker import speaker_of
from kg.rules.realis.time import times_of

NOT_PREDICATES = frozenset(
    {"aux", "aux:pass", "cop", "case", "mark", "fixed", "det", "punct", "cc", "advmod", "nummod"}
)


def find_clauses(doc: Doc, grammar: Grammar) -> dict[int, Clause]:
    """The clauses of `doc`, keyed by the index of their predicate."""
    clauses: dict[int, Clause] = {}
    below = depths(doc)
    for head in sorted(filter(is_predicate, doc), key=lambda token: (below[token.i], token.i)):
        clauses[head.i] = _clause(head, clauses, grammar)
    return clauses


def is_predicate(token: Token) -> bool:
    """Whether `token` heads a clause: a verb, what a copula joins, an adjective or participle with a complement."""
    if token.dep_ in NOT_PREDICATES:
        return False
    if children(token, "cop"):
        return True
    if token.pos_ in VERBAL:
        return token.dep_ not in {"amod", "compound"} or bool(children(token, "obl", "obl:agent"))
    # "una provincia favorevole alla tecnologia": only after its noun does an adjective bring a complement along
    described = token.dep_ in {"amod", "acl", "advcl", "appos"} and token.head.i < token.i
    return token.pos_ == "ADJ" and described and bool(children(token, "obl"))


def _clause(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> Clause:
    copular = bool(children(head, "cop")) or head.pos_ not in VERBAL
    voice = Voice.ACTIVE if copular else _voice(head, grammar)
    attributes = (head,) if copular else _attributes(head, grammar)
    clause = Clause(
        head,
        _verb(head, voice, grammar),
        voice,
        attributes=attributes,
        subjects=subjects_of(head, clauses, grammar),
        polarity=polarity_of(head, grammar),
        modality=modality_of(head, grammar),
        speaker=speaker_of(head, grammar),
        time=times_of(head, grammar),
    )
    if copular or attributes:
        hint = attributes[0] if attributes[0].pos_ in {"NOUN", "PROPN"} else None
        clause = clause.with_(
            subjects=tuple(Argument(s.token, s.kind, s.preposition, s.rule, hint) for s in clause.subjects)
        )
    objects = () if copular else tuple(a for a in _objects(head, grammar) if a.token not in attributes)
    obliques, agents = _obliques(head, voice, grammar)
    named = lemma(head) in grammar.naming and bool(children(head, "aux:pass"))  # "è stato eletto presidente"
    if voice is Voice.PASSIVE and objects and not named and all(s.kind is Kind.NULL for s in clause.subjects):
        # "si introdurranno contenuti": the parser calls the patient an object
        return clause.with_(subjects=objects, obliques=obliques, agents=agents)
    return clause.with_(objects=objects, obliques=obliques, agents=agents)


def _voice(head: Token, grammar: Grammar) -> Voice:
    if lemma(head) in grammar.unaccusative or _has_active_auxiliary(head, grammar):
        return Voice.ACTIVE
    itself = [t for t in children(head, "expl") if grammar.is_particle(t.text, "reflexive")]
    if itself and children(head, "obl:agent") and not children(head, "aux:pass"):
        return Voice.ACTIVE  # "si è dimesso dall'incarico": nobody does that to him
    if children(head, "aux:pass", "nsubj:pass", "expl:pass", "obl:agent"):
        return Voice.PASSIVE
    impersonal = [t for t in children(head, "expl", "expl:impers") if grammar.is_particle(t.text, "reflexive")]
    if impersonal and is_finite(head) and not children(head, "nsubj") and children(head, "obj"):
        return Voice.PASSIVE
    if feature(head, "Tense") == "Pres" and not auxiliaries(head):
        return Voice.ACTIVE  # "il decreto riguardante la scuola"
    bare_participle = verb_form(head) == "Part" and not auxiliaries(head)
    named = lemma(head) in grammar.naming  # "un rettile chiamato Drago": the name is no object
    return Voice.PASSIVE if bare_participle and (named or not _has_object_of_its_own(head)) else Voice.ACTIVE


def _has_active_auxiliary(head: Token, grammar: Grammar) -> bool:
    """Whether *avere* makes the tense: "ha ricevuto dal comitato una risposta" is no passive, whatever *dal* says."""
    parts = auxiliaries(head)
    return any(grammar.is_particle(lemma(t), "having") for t in parts) and not children(head, "aux:pass")


def _has_object_of_its_own(participle: Token) -> bool:
    """Whether the object of a participle is no patient: not so in the headline "Arrestato a Milano il boss"."""
    objects = children(participle, "obj")
    headline = participle.dep_ == "ROOT" and all(agrees(participle, t) and t.i > participle.i for t in objects)
    return bool(objects) and not headline


def _verb(head: Token, voice: Voice, grammar: Grammar) -> str:
    copulas = children(head, "cop")
    if copulas:
        return lemma(copulas[0])
    reflexive = [t for t in children(head, "expl", "iobj", "obj") if grammar.is_particle(t.text, "reflexive")]
    return grammar.reflexive_of(lemma(head)) if reflexive and voice is Voice.ACTIVE else lemma(head)


def _attributes(head: Token, grammar: Grammar) -> tuple[Token, ...]:
    """What a copular verb says of its subject: *centro* in "diventare un centro"."""
    if lemma(head) in grammar.copulas:
        return tuple(t for t in children(head, "xcomp", "obj", "attr") if t.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"})
    return ()


def _objects(head: Token, grammar: Grammar) -> tuple[Argument, ...]:
    found = []
    behind = _verb_beside(head)
    if behind is not None and not children(head, "obj"):
        # "hanno fondato e diretto la società": both had the company
        return tuple(replace(item, rule="shared_object") for item in _objects(behind, grammar))
    for token in children(head, "obj"):
        if is_adjunct(token, grammar):
            continue
        clause = relative_head(head)
        if is_relative(token) and clause is not None:
            found.append(Argument(antecedent(clause, grammar, head), rule="relative_object"))
        elif is_nominal(token) and not grammar.is_particle(token.text, "reflexive") and not is_relative(token):
            found.append(Argument(token))
    return tuple(found)


def _verb_beside(head: Token) -> Token | None:
    """The verb that is joined to `head` with nothing but a conjunction between: *diretto* in "fondato e diretto"."""
    for verb in children(head, "conj"):
        between = head.doc[head.i + 1 : verb.i]
        alone = len(between) == 1 and between[0].pos_ == "CCONJ" and not children(verb, "aux", "nsubj")
        if alone and verb.pos_ == "VERB" and head.pos_ == "VERB":
            return verb
    return None


def _obliques(head: Token, voice: Voice, grammar: Grammar) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
    obliques: list[Argument] = []
    agents: list[Argument] = []
    for token in children(head, "obl", "obl:agent", "iobj"):
        clause = relative_head(head)
        if is_relative(token):
            case = preposition(token)
            if clause is not None and is_nominal(clause.head) and case and not grammar.is_particle(case, "partitive"):
                obliques.append(Argument(clause.head, preposition=preposition(token), rule="relative_oblique"))
            continue
        if not is_nominal(token) or is_time(token, grammar) or _is_adverbial(token, grammar):
            continue
        noun, case = resolve_preposition(token, grammar)
        case = case or _missing_case(token, grammar)
        if (
            not case
            or grammar.is_particle(case, "according")
            or (
                grammar.is_particle(case, "excluded")
                and not (
                    grammar.is_particle(case, "example")
                    and lemma(head) in grammar.naming
                    and lemma(head) not in grammar.light
                )
            )
        ):
            continue
        place = place_behind(noun, grammar)
        argument = replace(place, preposition=case) if place else Argument(noun, preposition=case)
        is_agent = voice is Voice.PASSIVE and grammar.is_particle(case, "agent") and noun.ent_type_ != "LOC"
        (agents if is_agent else obliques).append(argument)
    return tuple(obliques), tuple(agents)


def _missing_case(token: Token, grammar: Grammar) -> str:
    """The preposition of what stands without one: a clitic in the dative, the place before a headline."""
    if token.dep_ == "iobj":
        return min(grammar.particles["dative"])
    return min(grammar.particles["locative"]) if token.ent_type_ == "LOC" and token.is_sent_start else ""


def _is_adverbial(token: Token, grammar: Grammar) -> bool:
    """Whether preposition and noun make an adverb: "in automatico", "di recente", but not "in una fase automatica"."""
    bare = not children(token, "det", "nmod", "amod", "nummod", "det:poss")
    return lemma(token) in grammar.adverbials and bare and not token.ent_type_
