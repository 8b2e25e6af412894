"""Who does it: the rules that find the subjects of a clause, tried in this order until one answers.

Each looks at a predicate and at the clauses that govern it, whose subjects are known already.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.rules.arguments.control import controlled_subject
from kg.rules.arguments.coordination import shared_subject
from kg.rules.arguments.explicit import explicit_subject
from kg.rules.arguments.modifier import modified_noun
from kg.rules.arguments.noun_clause import owner_of_noun
from kg.rules.arguments.null import null_subject
from kg.rules.arguments.relative import relative_subject
from kg.rules.clause import Argument, Clause

SubjectRule = Callable[[Token, Mapping[int, Clause], Grammar], tuple[Argument, ...]]

SUBJECT_RULES: tuple[SubjectRule, ...] = (
    relative_subject,
    explicit_subject,
    shared_subject,
    controlled_subject,
    owner_of_noun,
    modified_noun,
    null_subject,
)


def subjects_of(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """The subjects of the predicate `head`, by the first rule that finds any."""
    return next((found for rule in SUBJECT_RULES if (found := rule(head, clauses, grammar))), ())
