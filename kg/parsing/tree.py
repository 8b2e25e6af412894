"""Reading a dependency tree: the few questions that every rule asks of a token.

Labels and features are those of Universal Dependencies (https://universaldependencies.org/guidelines.html).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from spacy.tokens import Doc, Token

KEPT = "kg.dependents"
"""Where a `Doc` keeps what was found of its dependents."""
NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "X", "SYM"})
VERBAL = frozenset({"VERB", "AUX"})
RELATIVE_LABELS = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "nmod", "iobj"})
NAMES = frozenset({"flat", "flat:name", "flat:foreign", "compound"})


def children(token: Token, *labels: str) -> list[Token]:
    """The dependents of `token` with one of the relations `labels`, in text order."""
    below = dependents(token)
    return [child for child in below if child.dep_ in labels] if below else []


def dependents(token: Token) -> Sequence[Token]:
    """All dependents of `token` in text order, found once where `keep_dependents` was asked to."""
    kept = token.doc.user_data.get(KEPT)
    if kept is None:
        return tuple(token.children)
    found: Sequence[Token] | None = kept.get(token.i)
    if found is None:
        found = kept[token.i] = tuple(token.children)
    return found


def keep_dependents(doc: Doc) -> None:
    """From now on remember the dependents of each token of `doc`; only `move` may give a token another head."""
    doc.user_data[KEPT] = {}


def move(token: Token, head: Token) -> None:
    """Make `head` the head of `token`."""
    kept = token.doc.user_data.get(KEPT, {})
    for changed in (token.head, head):
        kept.pop(changed.i, None)
    token.head = head


def lemma(token: Token) -> str:
    """The lemma without what is fused to it: `di` for *della*, `fare` for *farlo*."""
    return (token.lemma_ or token.text).split()[0].lower()


def feature(token: Token, name: str) -> str:
    """A morphological feature (`Number`, `Mood`, …), empty where the token has none."""
    return _features(str(token.morph)).get(name, "")


@cache
def _features(morph: str) -> Mapping[str, str]:
    """The features written as "Gender=Fem|Number=Plur", each with its first value; there are a few hundred such."""
    pairs = (pair.partition("=") for pair in morph.split("|") if pair)
    return {name: values.partition(",")[0] for name, _, values in pairs}


def preposition(token: Token) -> str:
    """The preposition of a phrase by its head, in dictionary form, empty where it has none: `a` for *alle*."""
    cases = [c for c in children(token, "case") if c.i < token.i and c.pos_ != "PUNCT"]
    if not cases:
        return ""
    words = [lemma(cases[0])] + [lemma(part) for part in children(cases[0], "fixed")]
    return " ".join(dict.fromkeys(words + [lemma(c) for c in cases[1:]]))


def marker(token: Token) -> str:
    """The conjunction or preposition that opens a clause (`per`, `a`, `che`), in dictionary form."""
    marks = children(token, "mark", "case")
    return lemma(marks[0]) if marks else ""


def auxiliaries(token: Token) -> list[Token]:
    """Auxiliaries and copula of a predicate, in text order."""
    return children(token, "aux", "aux:pass", "cop")


def number_of(predicate: Token) -> str:
    """The number that a predicate or the first of its auxiliaries shows, empty where none does."""
    return next((n for part in (*auxiliaries(predicate), predicate) if (n := feature(part, "Number"))), "")


def is_finite(token: Token) -> bool:
    """Whether the predicate headed by `token` has a finite verb, of its own or as an auxiliary."""
    return any(feature(part, "VerbForm") == "Fin" for part in (token, *auxiliaries(token)))


def verb_form(token: Token) -> str:
    """`Fin`, `Inf`, `Ger` or `Part`: the form of the whole predicate, which its first auxiliary decides."""
    parts = auxiliaries(token) or [token]
    return "Fin" if is_finite(token) else feature(parts[0], "VerbForm")


def is_nominal(token: Token) -> bool:
    """Whether `token` can head a phrase that names something."""
    return token.pos_ in NOMINAL or (token.pos_ == "ADJ" and bool(children(token, "det")))


def is_relative(token: Token) -> bool:
    """Whether `token` is a relative pronoun (*che*, *cui*), also where the tagger took it for a conjunction."""
    return feature(token, "PronType") == "Rel" or (
        token.pos_ in {"PRON", "SCONJ"}
        and token.dep_ in RELATIVE_LABELS
        and token.head.dep_.startswith("acl")
        and not feature(token, "Person")
    )


def conjuncts(token: Token) -> Iterator[Token]:
    """What is coordinated with `token` below it, in text order."""
    for child in children(token, "conj"):
        yield child
        yield from conjuncts(child)


def agrees(one: Token, other: Token) -> bool:
    """Whether two tokens do not disagree in number or gender (an unmarked feature agrees with all)."""
    return all(
        not (a := feature(one, name)) or not (b := feature(other, name)) or a == b for name in ("Number", "Gender")
    )


def depths(doc: Doc) -> list[int]:
    """For each token of `doc`, how many arcs lie between it and the root of its sentence."""
    found: dict[int, int] = {}
    for token in doc:
        path = []
        while token.i not in found and token.head.i != token.i:
            path.append(token.i)
            token = token.head
        found.setdefault(token.i, 0)
        found.update({place: found[token.i] + arcs for arcs, place in enumerate(reversed(path), start=1)})
    return [found[token.i] for token in doc]
