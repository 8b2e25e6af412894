"""Systematic errors of small parsers, mended by agreement and word order before the rules read the tree.

Each repair looks at one token and may hang it elsewhere; they run in this order over every sentence, each over the
tokens of its relations or parts of speech.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

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
from kg.parsing.repairs.time import complement_not_of_time, span_from_event, time_not_conjunct, time_not_of_noun
from kg.parsing.repairs.title import join_role_and_name, join_roles_and_name, join_title_and_name
from kg.parsing.repairs.topic import topic_place
from kg.parsing.repairs.verb_lemma import mend_verb_lemma
from kg.parsing.tree import keep_dependents

Repair = Callable[[Token, Grammar], None]
PARTS_OF_SPEECH = frozenset({"ADJ", "ADV", "AUX", "NOUN", "NUM", "PROPN", "VERB"})

REPAIRS: tuple[tuple[Repair, str], ...] = (
    (mend_verb_lemma, "VERB AUX"),
    (verb_not_adverb, "ADV"),
    (verb_of_present_participle, "ADJ NOUN VERB"),
    (unfold_cleft, "VERB"),
    (participle_of_naming, "ADJ"),
    (promote_main_verb, "ROOT"),
    (join_number_and_counted, "NOUN"),
    (head_existential, "NOUN PROPN NUM"),
    (part_adjacent_names, "appos compound flat flat:foreign flat:name nmod"),
    (gather_name, "compound flat flat:foreign flat:name"),
    (join_title_and_name, "PROPN"),
    (join_role_and_name, ""),
    (join_roles_and_name, ""),
    (apposition_not_conjunct, "conj"),
    (lower_place, "appos"),
    (lower_person, "appos"),
    (hang_name_and_office, "VERB"),
    (object_not_complement, "xcomp ccomp"),
    (object_of_infinitive, "nsubj nsubj:pass"),
    (partitive_object, "obl"),
    (part_depictive, "nsubj nsubj:pass"),
    (topic_place, "ROOT nsubj nsubj:pass"),
    (subject_not_object, "obj"),
    (oblique_not_subject, "nsubj nsubj:pass"),
    (hang_relative, "VERB AUX"),
    (lift_disagreeing_clause, "acl acl:relcl"),
    (hang_example, ""),
    (hang_inclusion, ""),
    (conjunct_of_apposition, "conj"),
    (conjunct_of_object, "conj"),
    (conjunct_of_name, "conj"),
    (subject_not_conjunct, "conj"),
    (lift_conjunct, "conj"),
    (hang_infinitive, "VERB"),
    (hang_name_participle, "acl advcl"),
    (complement_not_of_adjective, "obl"),
    (span_from_event, "obl obl:agent"),
    (time_not_of_noun, "amod compound flat nmod"),
    (time_not_conjunct, "conj"),
    (complement_not_of_time, "nmod"),
    (complement_of_predicate, "obl"),
    (lower_complement, "obl"),
    (lift_purpose, "nmod"),
    (lift_recipient, "nmod"),
    (lift_from_light_noun, "nmod"),
    (lift_agent, "nmod"),
    (lift_reason, "nmod"),
    (lift_from_person, "nmod"),
    (lift_to_deed, "nmod"),
    (lift_owner, "nmod"),
    (lift_place_of_existential, "nmod"),
    (lift_cause, "acl"),
)
"""Each repair with the relations of the tokens that it may change, or their parts of speech; with none, it asks all."""


def repair(doc: Doc, grammar: Grammar) -> None:
    """Mend the tree of `doc` in place."""
    keep_dependents(doc)
    tokens = list(doc)
    for mend, labels in REPAIRS:
        for token in _labelled(tokens, labels, doc.vocab):
            mend(token, grammar)


def _labelled(tokens: list[Token], labels: str, vocab: Vocab) -> Iterator[Token]:
    """The tokens that have one of `labels` when their turn comes; numbers compare faster than words."""
    wanted = {vocab.strings[label] for label in labels.split()}
    if not wanted:
        return iter(tokens)
    if PARTS_OF_SPEECH.issuperset(labels.split()):
        return (token for token in tokens if token.pos in wanted)
    return (token for token in tokens if token.dep in wanted)
