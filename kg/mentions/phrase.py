"""A noun phrase as a label that a person would choose: the head with the modifiers that identify it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.lang.grammar import Grammar
from kg.mentions.names import is_name, is_set_off, name_in
from kg.parsing.times import YEAR, is_time
from kg.parsing.tree import NAMES, children, feature, lemma, preposition

QUOTES = frozenset("'\"")
"""Marks that end a quoted name, also where the tokeniser left them on its last word."""
LONGEST = 9
"""Words of a label; complements beyond are left to the longer names."""
DETERMINERS = frozenset({"det", "det:poss", "det:predet", "case", "cc", "mark", "punct"})
MODIFIERS = frozenset({"amod", "nummod", "nmod", "advmod", *NAMES})


@dataclass(frozen=True, slots=True)
class Phrase:
    """What the phrase headed by `head` says of the thing it names.

    `names` are its labels, the best first, and `runs` the tokens of each; `start` and `end` the tokens of the whole
    mention (both included); `key` its content lemmas; `named` whether it is a proper name; `kind` the lemma of the noun
    that says what it is (*sonda* for "la sonda Juno", *documento* for "il documento"), empty for a bare name;
    `definite` whether it takes up something known; `bare` whether nothing modifies the head.
    """

    head: Token
    names: tuple[str, ...]
    runs: tuple[tuple[int, ...], ...]
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
    inside = name_in(head, grammar)
    name = None if as_class else inside
    core = name if name is not None else head
    runs = _runs(core, grammar, without=inside if as_class else None)
    named = name is not None or is_name(head)
    ordered = _ordered_for_name(head, core, runs) if named and _named_span(core) else _ordered_for_noun(head.doc, runs)
    labels: dict[str, tuple[int, ...]] = {}
    for run in ordered:
        tokens = _trimmed(head.doc, run)
        if as_class and len(tokens) > 1 and tokens[0].dep_ == "nummod":
            tokens = tokens[1:]  # how many there are is not what kind they are
        labels.setdefault(_label(tokens) or head.text, tuple(t.i for t in tokens))
    if as_class and len(labels) == 1 and feature(head, "Number") == "Plur":
        labels.setdefault(lemma(head), (head.i,))  # the kind by its singular: *operaio* for "tre operai"
    span = (runs if inside is None else _runs(head, grammar))[-1]
    return Phrase(
        head,
        tuple(labels),
        tuple(labels.values()),
        _key(head.doc, runs[-1]),
        min(head.i, *span),
        max(head.i, *span),
        named=named,
        kind=lemma(head) if head.pos_ == "NOUN" else "",
        definite=_determiner(head) in {"Def", "Dem"},
        bare=len(_content(head.doc, span)) == 1 and not _is_complemented(head),
    )


def _ordered_for_noun(doc: Doc, runs: list[list[int]]) -> list[list[int]]:
    """The longest run that is no longer than a label may be, then the longer ones, then the shorter ones."""
    fitting = [run for run in runs if len(_trimmed(doc, run)) <= LONGEST]
    return [fitting[-1] if fitting else runs[0], *reversed(runs)]


def _ordered_for_name(head: Token, core: Token, runs: list[list[int]]) -> list[list[int]]:
    """The name itself, then with the noun before it ("sonda Juno"), then with its complements."""
    start, end = _named_span(core) or (core.i, core.i)
    if head.i <= start < core.i or start <= head.i < core.i:
        # the recogniser took the kind of place in: the name starts after it and its preposition
        start = core.i
        while start - 1 > head.i and core.doc[start - 1].pos_ in {"PROPN", "NUM"}:
            start -= 1
    longer = [run for run in reversed(runs) if run[0] <= start and end <= run[-1]]
    with_class = [list(range(head.i, end + 1))] if head.i < start and not is_set_off(head, core) else []
    return [list(range(start, end + 1)), *with_class, *longer]


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
        if (part.pos_ == "PROPN" or part.ent_type_ or part.pos_ == "NUM") and not is_set_off(token, part):
            end = max(end, max(t.i for t in part.subtree if t.dep_ in NAMES or t.i == part.i))
    # the recogniser may run on into the sentence: a name holds no verb
    end = next((i - 1 for i in range(token.i + 1, end + 1) if doc[i].pos_ in {"VERB", "AUX"}), end)
    start = next((i + 1 for i in range(token.i - 1, start - 1, -1) if doc[i].pos_ in {"VERB", "AUX"}), start)
    end = next(
        (
            i - 1
            for i in range(token.i + 1, end + 1)
            if (doc[i].is_quote and doc[i].text != "'") or (doc[i].text == "'" and doc[i].pos_ == "PUNCT")
        ),
        end,
    )
    end = next((i for i in range(token.i, end) if doc[i].text[-1] in QUOTES and doc[i].whitespace_), end)
    while end > token.i and (doc[end].is_punct or doc[end].pos_ in {"ADP", "DET", "CCONJ"}):
        end -= 1
    return start, end


def _runs(head: Token, grammar: Grammar, without: Token | None = None) -> list[list[int]]:
    """Growing stretches of tokens around `head`: alone, with its adjectives and numbers, then with each complement."""
    before = [c for c in head.children if c.i < head.i and c.dep_ in MODIFIERS and c.dep_ not in {"nmod", "advmod"}]
    left = min([head.i, *(t.i for c in before for t in _within(c, grammar))])
    names = [c for c in children(head, *NAMES) if c != without and not is_set_off(head, c)]
    ends = [head.i, max([head.i, *(t.i for c in names for t in _within(c, grammar))])]
    after = [c for c in head.children if c.i > head.i and c.dep_ in MODIFIERS and c != without]
    for child in sorted(after, key=lambda c: c.i):
        tokens = _within(child, grammar)
        if tokens[0].i > ends[-1] + 1:
            break
        if child.dep_ == "advmod" or child.pos_ in {"PRON", "DET"} or _is_clause(child) or _is_aside(child, grammar):
            continue
        # a complement may be cut before each preposition inside it
        ends += [t.i - 1 for t in tokens[1:] if t.dep_ == "case" and t.i - 1 > ends[-1]] + [max(ends[-1], tokens[-1].i)]
    runs = [list(range(head.i, end + 1)) for end in dict.fromkeys(ends)]
    return [*runs, *([list(range(left, end + 1)) for end in dict.fromkeys(ends)] if left < head.i else [])]


def _within(token: Token, grammar: Grammar) -> list[Token]:
    """The tokens of a modifier that belong in a label: its own modifiers, but no clause, no date, nothing set off."""
    found = [token]
    for child in token.children:
        inside = child.dep_ in {"case", "det", "nummod", "amod", "advmod", "fixed", "det:poss", *NAMES}
        complement = child.dep_ in {"nmod", "obl"} and child.i > token.i
        # "accordo tra Russia e Ucraina" names both
        between = grammar.is_particle(preposition(token), "partitive") or (
            token.dep_ == "conj" and grammar.is_particle(preposition(token.head), "partitive")
        )
        joined = child.dep_ in {"conj", "cc"} and (token.pos_ == "ADJ" or between)
        if (inside or complement or joined) and not _is_aside(child, grammar):
            found += _within(child, grammar)
    found.sort(key=lambda t: t.i)
    return _contiguous(found, token)


def _is_aside(token: Token, grammar: Grammar) -> bool:
    """Whether a complement gives an example, or dates the sentence and not the thing: "un polo nei prossimi anni"."""
    if grammar.is_particle(preposition(token), "example"):
        return True
    if lemma(token) in grammar.adverbials and children(token, "case") and not children(token, "det", "amod"):
        return True  # "in grado di"
    if token.dep_ == "nummod" and token.i > token.head.i:
        return bool(YEAR.match(token.text)) or _is_score(token)
    return (
        token.dep_ in {"nmod", "obl"}
        and bool(children(token, "case"))
        and is_time(token, grammar)
        and not grammar.is_particle(preposition(token), "genitive")
    )


def _is_score(number: Token) -> bool:
    """Whether a number behind a name is the first of a result: "batte la Lazio 3-1"."""
    doc, i = number.doc, number.i
    return i + 2 < len(doc) and doc[i + 1].text == "-" and doc[i + 2].like_num and number.text.isdigit()


def _is_complemented(noun: Token) -> bool:
    """Whether something behind *di* says which one it is, also where quotes keep it out of the label."""
    return any(t.i > noun.i and children(t, "case") for t in children(noun, "nmod"))


def _contiguous(tokens: list[Token], head: Token) -> list[Token]:
    """The tokens that stand beside `head` without a gap."""
    places = {token.i for token in tokens}
    first = last = head.i
    while first - 1 in places:
        first -= 1
    while last + 1 in places:
        last += 1
    return [token for token in tokens if first <= token.i <= last]


def _is_clause(token: Token) -> bool:
    return token.pos_ == "VERB" and bool(children(token, "obl", "obl:agent", "obj"))


def _trimmed(doc: Doc, run: list[int]) -> list[Token]:
    """The tokens of a run without determiners before and prepositions after."""
    tokens = [doc[i] for i in run]
    while len(tokens) > 1 and (tokens[0].dep_ in DETERMINERS or tokens[0].pos_ in {"DET", "ADP", "PUNCT"}):
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].pos_ in {"DET", "ADP", "PUNCT", "CCONJ"}:
        tokens = tokens[:-1]
    return tokens


def _label(tokens: list[Token]) -> str:
    """The words as the text has them."""
    return " ".join("".join(t.text_with_ws for t in tokens).split()).strip(" \"'")


def _content(doc: Doc, run: list[int]) -> list[Token]:
    return [doc[i] for i in run if doc[i].pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "VERB", "X", "SYM", "PRON"}]


def _key(doc: Doc, run: list[int]) -> tuple[str, ...]:
    return tuple(t.lower_ if is_name(t) else lemma(t) for t in _content(doc, run))


def _determiner(head: Token) -> str:
    """`Def`, `Ind`, `Dem` or empty: what introduces the phrase, on its own or fused to a preposition."""
    for child in children(head, "det", "case"):
        if feature(child, "PronType") == "Dem":
            return "Dem"
        if definite := feature(child, "Definite"):
            return definite
    return ""
