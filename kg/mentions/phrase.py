"""A noun phrase as a label that a person would choose: the head with the modifiers that identify it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.lang.grammar import Grammar
from kg.mentions.names import is_name, name_in
from kg.parsing.tree import NAMES, children, feature, lemma

LONGEST = 9
"""Words of a label; complements beyond are left to the longer names."""
DETERMINERS = frozenset({"det", "det:poss", "det:predet", "case", "cc", "mark", "punct", "advmod"})
MODIFIERS = frozenset({"amod", "nummod", "nmod", "advmod", *NAMES})


@dataclass(frozen=True, slots=True)
class Phrase:
    """What the phrase headed by `head` says of the thing it names.

    `names` are its labels, the best first; `start` and `end` the tokens of the whole mention (both included); `key` its
    content lemmas; `named` whether it is a proper name; `kind` the lemma of the noun that says what it is (*sonda* for
    "la sonda Juno", *documento* for "il documento"), empty for a bare name; `definite` whether it takes up
    something known; `bare` whether nothing modifies the head.
    """

    head: Token
    names: tuple[str, ...]
    key: tuple[str, ...]
    start: int
    end: int
    named: bool
    kind: str
    definite: bool
    bare: bool

    @property
    def number(self) -> str:
        """`Sing`, `Plur` or empty."""
        return feature(self.head, "Number")

    @property
    def gender(self) -> str:
        """`Masc`, `Fem` or empty."""
        return feature(self.head, "Gender")


def describe(head: Token, grammar: Grammar, *, as_class: bool = False) -> Phrase:
    """The phrase headed by the noun, name or number `head`.

    Args:
        head: the token that the other words of the phrase hang on.
        grammar: the words of its language.
        as_class: leave the name out that the noun classifies: *sonda* for "la sonda Juno".
    """
    name = None if as_class else name_in(head, grammar)
    core = name if name is not None else head
    runs = [_label(head.doc, run) for run in (_runs(core, without=name_in(head, grammar) if as_class else None))]
    span = _runs(head)[-1]
    if name is not None or (is_name(head) and _named_span(head)):
        names = _names_of_name(head, core, runs)
    else:
        names = _names_of_noun(runs)
    determiner = _determiner(head)
    return Phrase(
        head, names, _key(head.doc, _runs(core)[-1]), min(head.i, *span), max(head.i, *span),
        named=name is not None or is_name(head), kind=lemma(head) if head.pos_ == "NOUN" else "",
        definite=determiner in {"Def", "Dem"}, bare=len(_content(head.doc, span)) == 1,
    )


def _names_of_noun(runs: list[str]) -> tuple[str, ...]:
    """The longest run that is no longer than a label may be, then the longer ones, then the shorter ones."""
    fitting = [run for run in runs if len(run.split()) <= LONGEST]
    best = fitting[-1] if fitting else runs[0]
    return tuple(dict.fromkeys([best, *reversed(runs)]))


def _names_of_name(head: Token, core: Token, runs: list[str]) -> tuple[str, ...]:
    """The name itself, then with the noun before it ("sonda Juno"), then with its complements."""
    start, end = _named_span(core) or (core.i, core.i)
    name = _label(core.doc, list(range(start, end + 1)))
    with_class = _label(core.doc, list(range(head.i, end + 1))) if head.i < start else name
    return tuple(dict.fromkeys([name, with_class, *(run for run in reversed(runs) if name in run)]))


def _named_span(token: Token) -> tuple[int, int] | None:
    """First and last token of the recognised name around `token`, joined with what is flat beside it."""
    if not is_name(token):
        return None
    start = end = token.i
    doc = token.doc
    while start > 0 and doc[start].ent_iob_ == "I":
        start -= 1
    while token.ent_type_ and end + 1 < len(doc) and doc[end + 1].ent_iob_ == "I":
        end += 1
    for part in children(token, *NAMES):
        if part.pos_ == "PROPN" or part.ent_type_ or part.pos_ == "NUM":
            end = max(end, max(t.i for t in part.subtree if t.dep_ in NAMES or t.i == part.i))
    while end > token.i and (doc[end].is_punct or doc[end].pos_ in {"ADP", "DET", "CCONJ"}):
        end -= 1
    return start, end


def _runs(head: Token, without: Token | None = None) -> list[list[int]]:
    """Growing stretches of tokens around `head`: alone, with its adjectives and numbers, then with each complement."""
    before = [c for c in head.children if c.i < head.i and c.dep_ in MODIFIERS and c.dep_ != "nmod"]
    left = min([head.i, *(t.i for c in before for t in _within(c))])
    right = head.i
    runs = [[head.i]]
    names = max([head.i, *(t.i for c in children(head, *NAMES) for t in _within(c))])
    if names > head.i:
        runs.append(list(range(head.i, names + 1)))
    for child in sorted((c for c in head.children if c.i > head.i and c.dep_ in MODIFIERS and c != without), key=lambda c: c.i):
        tokens = _within(child)
        if child.dep_ == "advmod" or min(tokens).i > right + 1 or _is_clause(child):
            if min(tokens).i > right + 1:
                break
            continue
        right = max(right, max(tokens).i)
        runs.append(list(range(head.i, right + 1)))
    shifted = [list(range(left, run[-1] + 1)) for run in runs] if left < head.i else []
    return [*runs, *shifted]


def _within(token: Token) -> list[Token]:
    """The tokens of a modifier that belong in a label: its own modifiers, but no clause and nothing after a comma."""
    found = [token]
    for child in token.children:
        if child.dep_ in {"case", "det", "nummod", "amod", "advmod", "fixed", "det:poss", *NAMES} or (
            child.dep_ in {"nmod", "obl"} and child.i > token.i
        ) or (child.dep_ in {"conj", "cc"} and token.pos_ == "ADJ"):
            found += _within(child)
    found.sort(key=lambda t: t.i)
    return _contiguous(found, token)


def _contiguous(tokens: list[Token], head: Token) -> list[Token]:
    run = [head]
    for token in (t for t in tokens if t.i > head.i):
        if token.i != run[-1].i + 1:
            break
        run.append(token)
    for token in reversed([t for t in tokens if t.i < head.i]):
        if token.i != run[0].i - 1:
            break
        run.insert(0, token)
    return run


def _is_clause(token: Token) -> bool:
    return token.pos_ == "VERB" and bool(children(token, "obl", "obl:agent", "obj"))


def _label(doc: Doc, run: list[int]) -> str:
    """The words of a run as the text has them, without determiners before and prepositions after."""
    tokens = [doc[i] for i in run]
    while len(tokens) > 1 and (tokens[0].dep_ in DETERMINERS or tokens[0].pos_ in {"DET", "ADP", "PUNCT"}):
        tokens = tokens[1:]
    while len(tokens) > 1 and (tokens[-1].pos_ in {"DET", "ADP", "PUNCT", "CCONJ"}):
        tokens = tokens[:-1]
    text = "".join(t.text_with_ws for t in tokens)
    return " ".join(text.split()).strip(" \"'")


def _content(doc: Doc, run: list[int]) -> list[Token]:
    return [doc[i] for i in run if doc[i].pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "VERB", "X", "SYM", "PRON"}]


def _key(doc: Doc, run: list[int]) -> tuple[str, ...]:
    return tuple(t.lower_ if is_name(t) else lemma(t) for t in _content(doc, run))


def _determiner(head: Token) -> str:
    """`Def`, `Ind`, `Dem` or empty: how the phrase is introduced, by an article of its own or one fused to a preposition."""
    for child in children(head, "det", "case"):
        if feature(child, "PronType") == "Dem":
            return "Dem"
        if definite := feature(child, "Definite"):
            return definite
    return ""
