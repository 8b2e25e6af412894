"""Read a document from its start and give every mention its entity, every proposition its fact."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from spacy.tokens import Doc, Token

from kg.dates import full_date, joint_value
from kg.lang.grammar import Grammar, grammar
from kg.mentions import Phrase, describe
from kg.parsing.document import Document
from kg.parsing.times import time_places
from kg.parsing.tree import NAMES, NOMINAL, auxiliaries, children, feature
from kg.resolution.anaphora import antecedent_of, refers_back
from kg.resolution.cluster import Cluster
from kg.resolution.confidence import confidence_of, signs_of
from kg.resolution.describe import takes_up_type
from kg.resolution.entities import name_entities
from kg.resolution.match import same_name, same_noun, takes_up
from kg.resolution.preferences import lean_on_verbs
from kg.resolution.relations import relation_of
from kg.resolution.types import type_as_class, type_of, type_told_by
from kg.rules.clause import Argument, Kind, Proposition
from kg.values import Entity, EntityType, Evidence, Fact, Mention, Modality

Place = tuple[int, Kind]


@dataclass(slots=True)
class _Reading:
    """What is known when the reading has come to some token."""

    document: Document
    grammar: Grammar
    lang: str
    clusters: list[Cluster] = field(default_factory=list)
    found: dict[Place, Cluster] = field(default_factory=dict)
    phrases: dict[Place, Phrase] = field(default_factory=dict)
    written: date | None = None
    """The day on which the article was."""
    carried: set[Place] = field(default_factory=set)
    """Places whose cluster was found by reference, not by words."""
    classes: set[Place] = field(default_factory=set)
    """Places that only say what something is."""


def resolve(
    document: Document,
    propositions: Iterable[Proposition],
    labels: Mapping[str, Mapping[str, str]],
) -> tuple[tuple[Entity, ...], tuple[Fact, ...]]:
    """The entities and the facts of one document.

    Args:
        document: the parsed article.
        propositions: what the rules drew from it.
        labels: the labels of each canonical property of the vocabulary, by local name and language.

    Returns:
        Entities sorted by id and facts in the order of their evidence; both only where a fact needs them.
    """
    drawn = list(propositions)
    source = document.source
    written = full_date(source.date, source.lang) if source.date else None
    reading = _Reading(document, grammar(source.lang), source.lang, written=written)
    _read(reading, drawn)
    stated = [
        (p, reading.found[_place(p.subject)], reading.found[_place(p.object)])
        for p in drawn
        if _place(p.subject) in reading.found and _place(p.object) in reading.found
    ]
    stated = [(p, s, o) for p, s, o in stated if s is not o]
    used = {id(c): c for _, s, o in stated for c in (s, o)}
    used |= {id(c): c for p, _, _ in stated if p.speaker and (c := reading.found.get(_place(p.speaker)))}
    lean_on_verbs(stated, reading.lang)
    times = {key: _time_words(reading, c.first) for key, c in used.items() if c.type is EntityType.DATE}
    entities = name_entities(sorted(used.values(), key=lambda c: c.first), reading.lang, times, reading.written)
    facts = _facts(reading, stated, entities, labels)
    return tuple(sorted(entities.values(), key=lambda e: e.id)), facts


def _place(argument: Argument) -> Place:
    return argument.token.i, argument.kind


def _read(reading: _Reading, propositions: list[Proposition]) -> None:
    """Give each argument its cluster, from the first token to the last."""
    arguments: dict[Place, Argument] = {}
    subjects: set[Place] = set()
    rivals: dict[Place, Place] = {}
    for proposition in propositions:
        for argument in filter(None, (proposition.subject, proposition.object, proposition.speaker)):
            known = arguments.setdefault(_place(argument), argument)
            if known.hint is None and argument.hint is not None:
                arguments[_place(argument)] = argument
        subjects.add(_place(proposition.subject))
        rivals[_place(proposition.subject)] = _place(proposition.object)
        rivals.setdefault(_place(proposition.object), _place(proposition.subject))
    for head in _names(reading.document.doc):
        arguments.setdefault((head.i, Kind.PHRASE), Argument(head))
    classes = {_place(p.subject): p.object for p in propositions if _says_what(p)}
    reading.classes = {_place(item) for item in classes.values()}
    for place in sorted(arguments, key=lambda p: (p[0], p[1] is Kind.CLASS)):
        cluster = _cluster_for(reading, arguments[place], reading.found.get(rivals.get(place, (-1, Kind.PHRASE))))
        if cluster is not None:
            reading.found[place] = cluster
            if place in classes:
                _learn_class(reading, cluster, classes[place])
            if place[1] is Kind.PHRASE and _is_joined(arguments[place].token):
                cluster.joined_in.add(reading.document.sentence_of[place[0]])
            if place in subjects or arguments[place].token.dep_.startswith("nsubj"):
                cluster.subject_in.add(reading.document.sentence_of[place[0]])


def _says_what(proposition: Proposition) -> bool:
    """Whether the object is the class of the subject: "la sonda Juno", "Juno è una sonda", "Juno, sonda della NASA"."""
    return proposition.object.kind is Kind.CLASS or proposition.rules[0] in {"apposition", "copula", "naming"}


def _names(doc: Doc) -> Iterator[Token]:
    """The heads of all proper names, also of those that stand in no fact: a later pronoun may mean them."""
    yield from (entity.root for entity in doc.ents)
    yield from (token for token in doc if token.pos_ == "PROPN" and not token.ent_type_ and token.dep_ not in NAMES)


def _is_joined(token: Token) -> bool:
    return (token.dep_ == "conj" and token.head.pos_ in NOMINAL) or any(
        c.pos_ in NOMINAL for c in children(token, "conj")
    )


def _phrase(reading: _Reading, argument: Argument) -> Phrase:
    """The phrase of an argument, described once."""
    place = _place(argument)
    if place not in reading.phrases:
        as_class = argument.kind is Kind.CLASS
        reading.phrases[place] = describe(argument.token, reading.grammar, as_class=as_class)
    return reading.phrases[place]


def _learn_class(reading: _Reading, cluster: Cluster, named_class: Argument) -> None:
    """What a name is said to be tells its type better than the recogniser: an exchange is an organisation."""
    phrase = _phrase(reading, named_class)
    type_, weight = type_told_by(phrase, reading.grammar, reading.lang, beside=named_class.kind is Kind.CLASS)
    if weight and (cluster.named or named_class.kind is Kind.CLASS):
        cluster.types[type_] += weight
    if named_class.kind is Kind.CLASS:
        cluster.kinds.add(phrase.kind)


def _cluster_for(reading: _Reading, argument: Argument, rival: Cluster | None) -> Cluster | None:
    token = argument.token
    sentence = reading.document.sentence_of[token.i]
    if argument.kind in {Kind.NULL, Kind.POSSESSOR} or token.pos_ in {"PRON", "DET"}:
        if argument.kind is Kind.PHRASE and not refers_back(token, reading.grammar):
            return None
        barred = [rival, *_beside(reading, argument)]
        possible = [c for c in reading.clusters if not c.is_class and not any(c is b for b in barred)]
        found = antecedent_of(argument, possible, sentence, reading.lang)
        if found is not None:
            found.see(_mention(reading, token.i, token.i, implicit=argument.kind is Kind.NULL), token.i, sentence)
            reading.carried.add(_place(argument))
        return found
    phrase = _phrase(reading, argument)
    if not any(char.isalnum() for char in phrase.names[0]):
        return None  # marks name nothing
    tell = type_as_class if _place(argument) in reading.classes else type_of
    type_, weight = tell(phrase, reading.grammar, reading.lang)
    cluster = next(_known(reading, phrase, argument, sentence), None)
    if cluster is None:
        cluster = Cluster(first=token.i, is_class=argument.kind is Kind.CLASS)
        reading.clusters.append(cluster)
    cluster.add(phrase, type_, weight, _mention(reading, phrase.start, phrase.end), sentence, reading.lang)
    return cluster


def _beside(reading: _Reading, argument: Argument) -> Iterator[Cluster]:
    """The objects of the clause that a possessive stands in: "la sua sede nel suo territorio" is not the seat's."""
    if argument.kind is Kind.POSSESSOR:
        verbs = [t for t in argument.token.ancestors if t.pos_ == "VERB"][:1]
        for token in (t for verb in verbs for t in children(verb, "obj")):
            if (token.i, Kind.PHRASE) in reading.found:
                yield reading.found[token.i, Kind.PHRASE]


def _known(reading: _Reading, phrase: Phrase, argument: Argument, sentence: int) -> Iterator[Cluster]:
    """The clusters that `phrase` may be one more mention of, the likeliest first."""
    recent = sorted(
        (c for c in reading.clusters if c.is_class == (argument.kind is Kind.CLASS)), key=lambda c: (-c.named, -c.last)
    )
    type_, _ = type_of(phrase, reading.grammar, reading.lang)
    if argument.kind is Kind.CLASS:
        yield from (c for c in recent if same_noun(phrase, c))
    elif phrase.named:
        yield from (c for c in recent if same_name(phrase, type_, c))
    else:
        yield from (c for c in recent if takes_up(phrase, c))
        yield from (c for c in recent if takes_up_type(phrase, c, sentence, reading.grammar))
        yield from (c for c in recent if same_noun(phrase, c))


def _mention(reading: _Reading, first: int, last: int, *, implicit: bool = False) -> Mention:
    document = reading.document
    start, end = document.starts[first], document.ends[last]
    if implicit:
        return Mention(document.source.id, start, start, "", implicit=True)
    return Mention(document.source.id, start, end, document.source.text[start:end])


def _facts(
    reading: _Reading,
    stated: list[tuple[Proposition, Cluster, Cluster]],
    entities: Mapping[int, Entity],
    labels: Mapping[str, Mapping[str, str]],
) -> tuple[Fact, ...]:
    facts: dict[tuple[str, ...], Fact] = {}
    for proposition, subject, item in stated:
        types = subject.type, item.type
        relation = relation_of(proposition.predicate, proposition.participle, reading.lang, labels, types)
        speaker = reading.found.get(_place(proposition.speaker)) if proposition.speaker else None
        said_by = entities[id(speaker)].id if speaker is not None and id(speaker) in entities else None
        about, other = entities[id(subject)], entities[id(item)]
        ends = about.id, other.id
        same = (ends[0], relation.id, ends[1], proposition.polarity.value, proposition.modality.value, said_by or "")
        evidence = _evidence(reading, proposition)
        rules = _trail(reading, proposition)
        signs = signs_of(rules, about, other, evidence.text, proposition.modality, proposition.polarity)
        times = _times(reading, proposition)
        fact = Fact(
            _fact_id(reading, same),
            ends[0],
            relation,
            ends[1],
            (evidence,),
            rules,
            confidence_of(signs),
            proposition.polarity,
            proposition.modality,
            said_by,
            ", ".join(times) or None,
            joint_value(times, reading.lang, reading.written, ahead=_is_ahead(proposition)),
        )
        facts[same] = _joined(facts[same], fact) if same in facts else fact
    return tuple(sorted(facts.values(), key=lambda f: (f.evidence[0].start, f.evidence[0].end, f.id)))


def _trail(reading: _Reading, proposition: Proposition) -> tuple[str, ...]:
    carried = any(_place(a) in reading.carried for a in (proposition.subject, proposition.object))
    return (*proposition.rules, "reference") if carried else proposition.rules


def _fact_id(reading: _Reading, same: tuple[str, ...]) -> str:
    digest = hashlib.sha256("\0".join((reading.document.source.id, *same)).encode()).hexdigest()
    return f"f{digest[:16]}"


def _joined(known: Fact, again: Fact) -> Fact:
    """A fact stated twice: both pieces of evidence, the better confidence."""
    evidence = known.evidence + tuple(e for e in again.evidence if e not in known.evidence)
    best = max(known, again, key=lambda f: f.confidence)
    timed = known if known.time else again
    return replace(best, evidence=evidence, time=timed.time, time_value=timed.time_value)


def _evidence(reading: _Reading, proposition: Proposition) -> Evidence:
    """The stretch of the sentence from the first to the last word that carries the fact."""
    document = reading.document
    sentence = document.sentence_of[proposition.words[1].i]
    tokens = {t.i for t in proposition.words if document.sentence_of[t.i] == sentence}
    for argument in (proposition.subject, proposition.object):
        if argument.kind is Kind.POSSESSOR and document.sentence_of[argument.token.i] == sentence:
            tokens.add(argument.token.head.i)
        if argument.kind is Kind.PHRASE and document.sentence_of[argument.token.i] == sentence:
            phrase = _phrase(reading, argument)
            tokens |= {phrase.start, phrase.end}
    start, end = document.starts[min(tokens)], document.ends[max(tokens)]
    return Evidence(document.source.id, sentence, start, end, document.source.text[start:end])


def _times(reading: _Reading, proposition: Proposition) -> tuple[str, ...]:
    """The times of a proposition in the words of the text; what stands together ("dal 2010 al 2015") is one."""
    runs: list[list[int]] = []
    for head in proposition.time:
        places = time_places(head, reading.grammar)
        if runs and places[0] <= runs[-1][-1] + 1:
            runs[-1] = sorted({*runs[-1], *places})
        else:
            runs.append(places)
    return tuple(" ".join(reading.document.text(run[0], run[-1]).split()) for run in runs)


def _time_words(reading: _Reading, place: int) -> str:
    """A date that is an end of a fact, in the words of the text, without the preposition, which the predicate has."""
    doc = reading.document.doc
    places = time_places(doc[place], reading.grammar)
    whole = " ".join(reading.document.text(places[0], places[-1]).split())
    if joint_value((whole,), reading.lang, reading.written) is None:
        return whole  # "dal martedì" is no one Tuesday
    while len(places) > 1 and doc[places[0]].pos_ == "ADP":
        places = places[1:]
    return " ".join(reading.document.text(places[0], places[-1]).split())


def _is_ahead(proposition: Proposition) -> bool:
    """Whether the proposition tells of what is still to come, also where somebody else says so."""
    return proposition.modality is Modality.PLANNED or any(
        feature(part, "Tense") == "Fut" for word in proposition.words for part in (word, *auxiliaries(word))
    )
