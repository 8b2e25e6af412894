"""What Oxigraph expected in the place of a wrong token, in words that a reader of SPARQL knows."""

from __future__ import annotations

import re
from collections.abc import Mapping

REMEDY = "mend the query; kg query --list has some to start from"
PHRASES = {
    "IRI parsing failed": ("{token} is no IRI", "write it whole, as in <https://example.org/a>"),
    "The SELECT contains a variable that is unbound": (
        "SELECT asks for a variable that is not grouped",
        "name it in GROUP BY, or take one with SAMPLE",
    ),
    "Duplicated variable name in SELECT": ("SELECT names a variable twice", "name it once"),
    "SELECT * is not authorized with GROUP BY": ("SELECT * cannot be grouped", "name the variables after SELECT"),
}
"""What Oxigraph says in words, as problem and remedy."""
UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"})
TIGHT = frozenset({"COALESCE", "CONCAT"})
"""Functions that Oxigraph reads only where their bracket follows at once."""
_ITEM = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|\[[^\]]*\]|[^,]+)')
_NAME = re.compile(r"(?!_:)([\w.-]*):")
_FUNCTION = re.compile(r"[\w.-]*:?[\w.-]+")


def expectation(said: str, token: str, prefixes: Mapping[str, str]) -> tuple[str, str]:
    """Problem and remedy for a wrong token.

    Args:
        said: what Oxigraph expected, a list with commas.
        token: what stands there, empty where the query ends.
        prefixes: the known ones, those that the query declares with them.

    Returns:
        What is wrong, and what to do about it.

    Example:
        >>> expectation('",", ".", "}", [_]', "", {})
        ('the query ends too early', "expected there: ',' or '.' or '}'")
    """
    items = [" ".join((match[1] if match[1] is not None else match[0]).split()) for match in _ITEM.finditer(said)]
    named = _NAME.match(token)
    if "Prefix not found" in items or (named and named[1] not in prefixes):
        known = ", ".join(f"{prefix}:" for prefix in sorted(prefixes)) or "none"
        return f"unknown prefix '{token.partition(':')[0]}:'", f"known are {known}; declare others with PREFIX"
    for phrase, (problem, remedy) in PHRASES.items():
        if phrase in said:
            return problem.format(token=f"'{token}'"), remedy
    if re.match(r"The [a-z A-Z]*[A-Z]{3}", said):
        return said.partition(". ")[0].removesuffix("."), REMEDY
    return _of_token(token, items)


def _of_token(token: str, items: list[str]) -> tuple[str, str]:
    if token in {'"', "'"}:
        return "a string does not end", f"close it with {token}"
    if token.startswith("_:"):
        return f"the blank node '{token}' stands in two patterns", "use a variable in its place"
    if "CONSTRUCT" in items and token.upper() in UPDATES:
        return f"'{token}' begins an update, not a query", "a query only reads: SELECT, ASK, CONSTRUCT or DESCRIBE"
    if "CONSTRUCT" in items:
        return f"a query does not begin with '{token}'", "begin it with SELECT, ASK, CONSTRUCT or DESCRIBE"
    if "ENCODE_FOR_URI" in items and token.upper() in TIGHT:
        return f"a space behind '{token}'", f"write {token}( without one"
    if "ENCODE_FOR_URI" in items and _FUNCTION.fullmatch(token):
        return f"there is no function '{token}'", REMEDY
    if "ENCODE_FOR_URI" in items or "_:" in items:
        return (f"a term is missing before '{token}'" if token else "the query ends too early"), REMEDY
    wanted = [item for item in items if re.fullmatch(r"[{}().;,]", item)]
    remedy = f"expected there: {' or '.join(repr(item) for item in wanted)}" if wanted else REMEDY
    return (f"unexpected '{token}'" if token else "the query ends too early"), remedy
