"""A lemma as a rule from its form: how many letters to take off the end, and what to put there."""

from __future__ import annotations

from os.path import commonprefix


def lemma_rule(form: str, lemma: str) -> str:
    """The rule that makes `lemma` of `form`; one in lower case counts letters after lowering the form.

    Example:
        >>> lemma_rule("Costruisce", "costruire"), lemma_rule("Cina", "Cina"), lemma_rule("della", "di il")
        ('l3|re', 'k0|', 'k3|i il')
    """
    kept = commonprefix([form, lemma])
    lowered = commonprefix([form.lower(), lemma])
    if len(kept) >= len(lowered):
        return f"k{len(form) - len(kept)}|{lemma[len(kept) :]}"
    return f"l{len(form) - len(lowered)}|{lemma[len(lowered) :]}"


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
