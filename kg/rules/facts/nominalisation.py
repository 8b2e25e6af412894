"""A noun that names a deed, with who and what takes part in it: "la sostituzione di Alfa con Beta"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.lang.grammar import Deed, Grammar
from kg.mentions.names import name_in
from kg.parsing.times import is_time
from kg.parsing.tree import VERBAL, children, is_nominal, lemma, preposition
from kg.rules.clause import Argument, Kind, Proposition
from kg.rules.phrases import coordinated, expand, resolve_preposition
from kg.rules.realis.modality import modality_of
from kg.rules.realis.polarity import polarity_of
from kg.rules.realis.speaker import speaker_of
from kg.values import Modality, Polarity

RULE = "nominalisation"


def nominalisation(noun: Token, grammar: Grammar) -> Iterator[Proposition]:
    """ "La visita della Regina a Roma": (Regina, visitare, Roma); "la sostituzione di Alfa con Beta": (Alfa, sostituire
    con, Beta); "l'incontro tra Alfa e Beta": (Alfa, incontrare, Beta)."""
    deed = grammar.deverbal.get(lemma(noun)) if noun.pos_ == "NOUN" else None
    if deed is None or polarity_above(noun, grammar) is Polarity.DENIED:
        return
    others = list(_others(noun, grammar))
    if deed.pattern == "mutual":
        yield from _mutual(noun, deed, others, grammar)
        return
    cores = _cores(noun, grammar) or _cores_of_first(noun, grammar)
    agents = [other for other in others if _is_agent(other, deed)]
    for core in cores:
        for agent in agents:
            yield from _propose(noun, agent, deed.verb, core, grammar)
        for other in others:
            if other in agents:
                continue
            if other.preposition in deed.objects and not _can_act(core, grammar):
                continue  # "la visita del museo a Lodi"
            predicate = deed.verb if other.preposition in deed.objects else f"{deed.verb} {other.preposition}"
            yield from _propose(noun, core, predicate, other, grammar, deed.participle)


def polarity_above(noun: Token, grammar: Grammar) -> Polarity:
    """The polarity of the clause that `noun` stands in."""
    predicate = _predicate_above(noun)
    return polarity_of(predicate, grammar) if predicate is not None else Polarity.AFFIRMED


def _mutual(noun: Token, deed: Deed, others: list[Argument], grammar: Grammar) -> Iterator[Proposition]:
    predicate = f"{deed.verb} {' '.join(deed.objects)}".strip()
    for other in others:
        if grammar.is_particle(other.preposition, "partitive"):
            parties = [other.token, *coordinated(other.token, grammar)]
            for second in parties[1:]:
                yield from _propose(
                    noun, replace(other, token=parties[0]), predicate, Argument(second), grammar, one=True
                )
        elif grammar.is_particle(other.preposition, "together"):
            for core in _cores(noun, grammar) or _cores_of_first(noun, grammar):
                yield from _propose(noun, core, predicate, other, grammar)


def _cores(noun: Token, grammar: Grammar) -> list[Argument]:
    """Whose deed it is, or to whom it is done: the possessive, or what stands behind *di*."""
    found = [Argument(t, Kind.POSSESSOR) for t in children(noun, "det:poss")]
    for token in children(noun, "nmod"):
        genitive = grammar.is_particle(preposition(token), "genitive") and is_nominal(token)
        if genitive and not is_time(token, grammar) and not _is_behind_agent_noun(token):
            found.append(Argument(token))
    return found


def _cores_of_first(noun: Token, grammar: Grammar) -> list[Argument]:
    """Whose deed the first of several in a headline is: "Visita della Regina a Roma, incontro con il Papa"."""
    first = noun.head
    listed = noun.dep_ in {"appos", "conj"} and not children(noun, "det") and first.pos_ == "NOUN"
    return _cores(first, grammar) if listed and lemma(first) in grammar.deverbal else []


def _others(noun: Token, grammar: Grammar) -> Iterator[Argument]:
    for token in children(noun, "nmod", "obl"):
        if token.i < noun.i or not is_nominal(token) or is_time(token, grammar):
            continue
        inner, case = resolve_preposition(token, grammar)
        if inner is token and token.lower_ == AGENT_NOUN:
            beside = [t for t in children(noun, "nmod") if _is_behind_agent_noun(t)]
            inner = beside[0] if beside else token
        if not case or inner.lower_ == AGENT_NOUN or grammar.is_particle(case, "genitive"):
            continue
        if grammar.is_particle(case, "excluded") or grammar.is_particle(case, "according"):
            continue
        yield Argument(inner, preposition=case)


AGENT_NOUN = "parte"
"""*Da parte di* names who does it."""


def _is_behind_agent_noun(token: Token) -> bool:
    """Whether the parser hung *Beta* of "da parte di Beta" beside *parte* in place of on it."""
    start = min((c.i for c in children(token, "case")), default=token.i)
    return start > 1 and token.doc[start - 1].lower_ == AGENT_NOUN and token.doc[start - 2].pos_ == "ADP"


def _is_agent(other: Argument, deed: Deed) -> bool:
    doc, start = other.token.doc, other.token.i
    before = {t.lower_ for t in doc[max(0, start - 4) : start]}
    return AGENT_NOUN in before or (deed.pattern == "patient" and other.preposition == "da parte di")


def _can_act(core: Argument, grammar: Grammar) -> bool:
    """Whether a deed can be that of `core`: a name, people, a body; a possessive is somebody's."""
    types = {grammar.noun_types.get(core.token.lower_), grammar.noun_types.get(lemma(core.token))}
    named = core.token.pos_ == "PROPN" or name_in(core.token, grammar) is not None
    return core.kind is not Kind.PHRASE or named or bool(types & ACTORS) or grammar.is_role(lemma(core.token))


ACTORS = frozenset({"Person", "Role", "Group", "Organization"})


def _predicate_above(noun: Token) -> Token | None:
    return next((t for t in noun.ancestors if t.pos_ in VERBAL or children(t, "cop")), None)


def _modality(noun: Token, grammar: Grammar) -> Modality:
    """How real the deed is: as the words above it say ("il piano prevede il ritiro delle truppe")."""
    below = noun
    for above in noun.ancestors:
        named = grammar.modality.get((lemma(above), "NOUN" if above.pos_ == "NOUN" else "VERB"))
        if named and not below.dep_.startswith("nsubj"):
            return Modality(named)
        if above.pos_ in VERBAL or children(above, "cop"):
            return modality_of(above, grammar)
        below = above
    return Modality.ACTUAL


def _propose(
    noun: Token,
    subject: Argument,
    predicate: str,
    item: Argument,
    grammar: Grammar,
    participle: str = "",
    *,
    one: bool = False,
) -> Iterator[Proposition]:
    above = _predicate_above(noun)
    speaker = speaker_of(above, grammar) if above is not None else None
    time = tuple(t for t in children(noun, "nmod") if is_time(t, grammar))
    for left in [subject] if one else expand(subject, grammar):
        for right in [item] if one else expand(item, grammar):
            if left.token.i != right.token.i:
                yield Proposition(
                    left,
                    predicate,
                    right,
                    (left.token, noun, right.token),
                    (RULE,),
                    modality=_modality(noun, grammar),
                    speaker=speaker,
                    time=time,
                    participle=participle,
                )
