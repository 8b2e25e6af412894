"""A lemma as a rule from its form: how many letters to take off the end, and what to put there."""

from __future__ import annotations


def lemma_rule(form: str, lemma: str) -> str:
    """The rule that makes `lemma` of `form`; one in lower case counts letters after lowering the form.

    Example:
        >>> lemma_rule("Costruisce", "costruire"), lemma_rule("Cina", "Cina"), lemma_rule("della", "di il")
        ('l3|re', 'k0|', 'k4|i il')
    """
    kept, lowered = _shared(form, lemma), _shared(form.lower(), lemma)
    if kept >= lowered:
        return f"k{len(form) - kept}|{lemma[kept:]}"
    return f"l{len(form) - lowered}|{lemma[lowered:]}"


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


def apply_rule(rule: str, form: str) -> str:
    """The lemma that `rule` makes of `form`, the form itself where it is too short for the rule.

    Example:
        >>> apply_rule("l3|re", "Costruisce")
        'costruire'
    """
    count, _, added = rule[1:].partition("|")
    base, cut = form.lower() if rule[0] == "l" else form, int(count)
    lemma = base[: len(base) - cut] + added if cut <= len(base) else ""
    return lemma or form
