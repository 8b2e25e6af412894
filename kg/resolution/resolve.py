"""Read a document from its start and give every mention its entity, every proposition its fact."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.dates import full_date, joint_value
from kg.lang.grammar import grammar
from kg.parsing.document import Document
from kg.parsing.times import time_places
from kg.parsing.tree import NAMES, NOMINAL, auxiliaries, children, feature
from kg.resolution.cluster import Cluster
from kg.resolution.confidence import confidence_of, signs_of
from kg.resolution.demand import is_reference
from kg.resolution.discourse import Place, discourse_of, place_of
from kg.resolution.entities import name_entities
from kg.resolution.known import known_as
from kg.resolution.preferences import lean_on_verbs
from kg.resolution.reading import Reading
from kg.resolution.references import note_group, referent
from kg.resolution.relations import relation_of
from kg.resolution.types import type_as_class, type_of, type_told_by
from kg.rules.clause import Argument, Clause, Kind, Proposition
from kg.rules.clauses import find_clauses
from kg.values import Entity, EntityType, Evidence, Fact, Modality, Polarity


def resolve(
    document: Document,
    propositions: Iterable[Proposition],
    labels: Mapping[str, Mapping[str, str]],
    clauses: Mapping[int, Clause] | None = None,
) -> tuple[tuple[Entity, ...], tuple[Fact, ...]]:
    """The entities and the facts of one document.

    Args:
        document: the parsed article.
        propositions: what the rules drew from it.
        labels: the labels of each canonical property of the vocabulary, by local name and language.
        clauses: what `find_clauses` finds in it, where that is known.

    Returns:
        Entities sorted by id and facts in the order of their evidence; both only where a fact needs them.
    """
    drawn = list(propositions)
    source = document.source
    words = grammar(source.lang)
    written = full_date(source.date, source.lang) if source.date else None
    clauses = find_clauses(document.doc, words) if clauses is None else clauses
    reading = Reading(document, words, source.lang, discourse_of(clauses), written=written)
    _read(reading, drawn)
    stated = [
        (p, s, o) for p in drawn for s in _things(reading, p.subject) for o in _things(reading, p.object) if s is not o
    ]
    used = {id(c): c for _, s, o in stated for c in (s, o)}
    used |= {id(c): c for p, _, _ in stated if p.speaker for c in _things(reading, p.speaker)[:1]}
    lean_on_verbs(stated, reading.lang)
    times = {key: _time_words(reading, c.first) for key, c in used.items() if c.type is EntityType.DATE}
    entities = name_entities(sorted(used.values(), key=lambda c: c.first), reading.lang, times, reading.written)
    facts = _facts(reading, stated, entities, labels)
    return tuple(sorted(entities.values(), key=lambda e: e.id)), facts


def _things(reading: Reading, argument: Argument) -> tuple[Cluster, ...]:
    """What an argument stands for: one thing, several that are taken up together, or nothing known."""
    found = reading.found.get(place_of(argument))
    return () if found is None else found.members or (found,)


def _read(reading: Reading, propositions: list[Proposition]) -> None:
    """Give each argument its cluster, from the first token to the last."""
    arguments: dict[Place, Argument] = {}
    rivals: dict[Place, Place] = {}
    said: dict[Place, list[Proposition]] = {}
    for proposition in propositions:
        for argument in filter(None, (proposition.subject, proposition.object, proposition.speaker)):
            known = arguments.setdefault(place_of(argument), argument)
            if known.hint is None and argument.hint is not None:
                arguments[place_of(argument)] = argument
        rivals[place_of(proposition.subject)] = place_of(proposition.object)
        rivals.setdefault(place_of(proposition.object), place_of(proposition.subject))
        if reading.grammar.is_particle(proposition.predicate, "being"):
            reading.predicative.add(place_of(proposition.object))
            for end in (proposition.subject, proposition.object):
                said.setdefault(place_of(end), []).append(proposition)
    for argument in (*reading.discourse.arguments(), *_names(reading.document.doc)):
        arguments.setdefault(place_of(argument), argument)
    classes = {place_of(p.subject): p.object for p in propositions if _says_what(p)}
    reading.classes = {place_of(item) for item in classes.values()}
    places = {place: reading.discourse.reading_place(argument) for place, argument in arguments.items()}
    for place in sorted(arguments, key=lambda p: (places[p], p[1] is Kind.CLASS, p)):
        cluster = _cluster_for(reading, arguments[place], reading.found.get(rivals.get(place, (-1, Kind.PHRASE))))
        if cluster is not None:
            reading.found[place] = cluster
            reading.index.see(cluster, reading.document.sentence_of[place[0]])
            if place in classes:
                _learn_class(reading, cluster, classes[place])
            for proposition in said.get(place, ()):
                _learn_role(reading, proposition)
            _note_place(reading, arguments[place], cluster)


def _says_what(proposition: Proposition) -> bool:
    """Whether the object is the class of the subject: "la sonda Juno", "Juno è una sonda", "Juno, sonda della NASA"."""
    return proposition.object.kind is Kind.CLASS or proposition.rules[0] in {"apposition", "copula", "naming"}


def _note_place(reading: Reading, argument: Argument, cluster: Cluster) -> None:
    """Note how prominent a mention is, and what it is named together with."""
    sentence = reading.document.sentence_of[argument.token.i]
    if place_of(argument) not in reading.predicative:
        cluster.stand(sentence, reading.discourse.rank(place_of(argument), argument.token))
    if argument.kind is Kind.PHRASE and _is_joined(argument.token):
        cluster.joined_in.add(sentence)
        note_group(reading, argument.token)


def _names(doc: Doc) -> Iterator[Argument]:
    """All proper names, also those that stand in no fact: a later pronoun may mean them."""
    yield from (Argument(entity.root) for entity in doc.ents)
    yield from (Argument(t) for t in doc if t.pos_ == "PROPN" and not t.ent_type_ and t.dep_ not in NAMES)


def _is_joined(token: Token) -> bool:
    return (token.dep_ == "conj" and token.head.pos_ in NOMINAL) or any(
        c.pos_ in NOMINAL for c in children(token, "conj")
    )


def _learn_class(reading: Reading, cluster: Cluster, named_class: Argument) -> None:
    """What a name is said to be tells its type better than the recogniser: an exchange is an organisation."""
    phrase = reading.phrase(named_class)
    type_, weight = type_told_by(phrase, reading.grammar, reading.lang, beside=named_class.kind is Kind.CLASS)
    if weight and (cluster.named or named_class.kind is Kind.CLASS):
        cluster.types[type_] += weight
    if named_class.kind is Kind.CLASS:
        cluster.kinds.add(phrase.kind)
        reading.index.note(cluster, phrase)


def _learn_role(reading: Reading, proposition: Proposition) -> None:
    """What a name is said to be may stand for it later: "Rossi è presidente della Corte. … il presidente …"."""
    bearer = reading.found.get(place_of(proposition.subject))
    said = reading.found.get(place_of(proposition.object))
    affirmed = proposition.polarity is Polarity.AFFIRMED and proposition.modality is Modality.ACTUAL
    if bearer is None or said is None or bearer is said or not affirmed or not bearer.named:
        return
    phrase = reading.phrase(proposition.object)
    if phrase.kind and phrase.number != "Plur" and not phrase.named:
        bearer.kinds.add(phrase.kind)
        bearer.roles.add(phrase.key)
        reading.index.note(bearer, phrase)


def _cluster_for(reading: Reading, argument: Argument, rival: Cluster | None) -> Cluster | None:
    token = argument.token
    sentence = reading.document.sentence_of[token.i]
    if is_reference(argument, reading.grammar):
        found = referent(reading, argument, rival)
        if found is not None:
            found.see(reading.mention(token.i, token.i, implicit=argument.kind is Kind.NULL), token.i, sentence)
            reading.carried.add(place_of(argument))
        return found
    phrase = reading.phrase(argument)
    if not any(char.isalnum() for char in phrase.names[0]):
        return None  # marks name nothing
    type_, weight = alone = type_of(phrase, reading.grammar, reading.lang)
    if place_of(argument) in reading.classes:
        type_, weight = type_as_class(phrase, reading.grammar, reading.lang)
    cluster = next(known_as(reading, argument, alone[0], rival), None)
    if cluster is None:
        cluster = Cluster(first=token.i, is_class=argument.kind is Kind.CLASS)
    reading.index.note(cluster, phrase)
    mention = reading.mention(phrase.start, phrase.end)
    if cluster.named and not phrase.named and argument.kind is Kind.PHRASE:
        # "la città" says what the thing is, and is no name of it
        cluster.types[type_] += weight if type_ is not EntityType.ROLE else 0
        cluster.see(mention, token.i, sentence)
    else:
        cluster.add(phrase, type_, weight, mention, sentence, reading.lang)
    return cluster


def _facts(
    reading: Reading,
    stated: list[tuple[Proposition, Cluster, Cluster]],
    entities: Mapping[int, Entity],
    labels: Mapping[str, Mapping[str, str]],
) -> tuple[Fact, ...]:
    facts: dict[tuple[str, ...], Fact] = {}
    for proposition, subject, item in stated:
        types = subject.type, item.type
        relation = relation_of(proposition.predicate, proposition.participle, reading.lang, labels, types)
        speakers = _things(reading, proposition.speaker) if proposition.speaker else ()
        said_by = entities[id(speakers[0])].id if speakers else None
        about, other = entities[id(subject)], entities[id(item)]
        ends = about.id, other.id
        same = (ends[0], relation.id, ends[1], proposition.polarity.value, proposition.modality.value, said_by or "")
        evidence = _evidence(reading, proposition)
        rules = _trail(reading, proposition)
        times = _times(reading, proposition)
        fact = Fact(
            _fact_id(reading, same),
            ends[0],
            relation,
            ends[1],
            (evidence,),
            rules,
            0.0,
            proposition.polarity,
            proposition.modality,
            said_by,
            ", ".join(times) or None,
            joint_value(times, reading.lang, reading.written, ahead=_is_ahead(proposition)) if times else None,
        )
        fact = replace(fact, confidence=confidence_of(signs_of(fact, about, other)))
        facts[same] = _joined(facts[same], fact) if same in facts else fact
    return tuple(sorted(facts.values(), key=lambda f: (f.evidence[0].start, f.evidence[0].end, f.id)))


def _trail(reading: Reading, proposition: Proposition) -> tuple[str, ...]:
    carried = any(place_of(a) in reading.carried for a in (proposition.subject, proposition.object))
    return (*proposition.rules, "reference") if carried else proposition.rules


def _fact_id(reading: Reading, same: tuple[str, ...]) -> str:
    digest = hashlib.sha256("\0".join((reading.document.source.id, *same)).encode()).hexdigest()
    return f"f{digest[:16]}"


def _joined(known: Fact, again: Fact) -> Fact:
    """A fact stated twice: both pieces of evidence, the better confidence."""
    evidence = known.evidence + tuple(e for e in again.evidence if e not in known.evidence)
    best = max(known, again, key=lambda f: f.confidence)
    timed = known if known.time else again
    return replace(best, evidence=evidence, time=timed.time, time_value=timed.time_value)


def _evidence(reading: Reading, proposition: Proposition) -> Evidence:
    """The stretch of the sentence from the first to the last word that carries the fact."""
    document = reading.document
    sentence = document.sentence_of[proposition.words[1].i]
    tokens = {t.i for t in proposition.words if document.sentence_of[t.i] == sentence}
    for argument in (proposition.subject, proposition.object):
        if argument.kind is Kind.POSSESSOR and document.sentence_of[argument.token.i] == sentence:
            tokens.add(argument.token.head.i)
        if argument.kind is Kind.PHRASE and document.sentence_of[argument.token.i] == sentence:
            phrase = reading.phrase(argument)
            tokens |= {phrase.start, phrase.end}
    start, end = document.starts[min(tokens)], document.ends[max(tokens)]
    return Evidence(document.source.id, sentence, start, end, document.source.text[start:end])


def _times(reading: Reading, proposition: Proposition) -> tuple[str, ...]:
    """The times of a proposition in the words of the text; what stands together ("dal 2010 al 2015") is one."""
    runs: list[list[int]] = []
    for head in proposition.time:
        places = time_places(head, reading.grammar)
        if runs and places[0] <= runs[-1][-1] + 1:
            runs[-1] = sorted({*runs[-1], *places})
        else:
            runs.append(places)
    return tuple(" ".join(reading.document.text(run[0], run[-1]).split()) for run in runs)


def _time_words(reading: Reading, place: int) -> str:
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
