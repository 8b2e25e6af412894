"""Systematic errors of small parsers, mended by agreement and word order before the rules read the tree.

Each repair looks at one token and may hang it elsewhere; they run in this order over every sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc, Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.adjacent_name import gather_name, part_adjacent_names
from kg.parsing.repairs.agreement import lift_disagreeing_clause
from kg.parsing.repairs.amount import join_number_and_counted
from kg.parsing.repairs.apposition import apposition_not_conjunct, lower_person, lower_place
from kg.parsing.repairs.cause import lift_cause
from kg.parsing.repairs.cleft import unfold_cleft
from kg.parsing.repairs.complement import (
    complement_not_of_adjective,
    complement_of_predicate,
    lift_purpose,
    lower_complement,
)
from kg.parsing.repairs.conjunct import (
    conjunct_of_apposition,
    conjunct_of_name,
    conjunct_of_object,
    lift_conjunct,
    subject_not_conjunct,
)
from kg.parsing.repairs.depictive import part_depictive
from kg.parsing.repairs.example import hang_example
from kg.parsing.repairs.existential import head_existential, lift_place_of_existential
from kg.parsing.repairs.governed import lift_agent, lift_from_light_noun, lift_reason, lift_recipient
from kg.parsing.repairs.inclusion import hang_inclusion
from kg.parsing.repairs.infinitive import hang_infinitive
from kg.parsing.repairs.main_verb import promote_main_verb
from kg.parsing.repairs.name_complement import lift_from_person, lift_to_deed
from kg.parsing.repairs.name_participle import hang_name_participle, participle_of_naming
from kg.parsing.repairs.naming import hang_name_and_office
from kg.parsing.repairs.object import object_not_complement, object_of_infinitive, partitive_object
from kg.parsing.repairs.owner import lift_owner
from kg.parsing.repairs.participle_adverb import verb_not_adverb
from kg.parsing.repairs.present_participle import verb_of_present_participle
from kg.parsing.repairs.relative import hang_relative
from kg.parsing.repairs.subject import oblique_not_subject, subject_not_object
from kg.parsing.repairs.time import complement_not_of_time, time_not_conjunct, time_not_of_noun
from kg.parsing.repairs.title import join_role_and_name, join_roles_and_name, join_title_and_name
from kg.parsing.repairs.topic import topic_place
from kg.parsing.repairs.verb_lemma import mend_verb_lemma
from kg.parsing.tree import keep_dependents

Repair = Callable[[Token, Grammar], None]

REPAIRS: tuple[Repair, ...] = (
    mend_verb_lemma,
    verb_not_adverb,
    verb_of_present_participle,
    unfold_cleft,
    participle_of_naming,
    promote_main_verb,
    join_number_and_counted,
    head_existential,
    part_adjacent_names,
    gather_name,
    join_title_and_name,
    join_role_and_name,
    join_roles_and_name,
    apposition_not_conjunct,
    lower_place,
    lower_person,
    hang_name_and_office,
    object_not_complement,
    object_of_infinitive,
    partitive_object,
    part_depictive,
    topic_place,
    subject_not_object,
    oblique_not_subject,
    hang_relative,
    lift_disagreeing_clause,
    hang_example,
    hang_inclusion,
    conjunct_of_apposition,
    conjunct_of_object,
    conjunct_of_name,
    subject_not_conjunct,
    lift_conjunct,
    hang_infinitive,
    hang_name_participle,
    complement_not_of_adjective,
    time_not_of_noun,
    time_not_conjunct,
    complement_not_of_time,
    complement_of_predicate,
    lower_complement,
    lift_purpose,
    lift_recipient,
    lift_from_light_noun,
    lift_agent,
    lift_reason,
    lift_from_person,
    lift_to_deed,
    lift_owner,
    lift_place_of_existential,
    lift_cause,
)


def repair(doc: Doc, grammar: Grammar) -> None:
    """Mend the tree of `doc` in place."""
    keep_dependents(doc)
    for mend in REPAIRS:
        for token in doc:
            mend(token, grammar)
