"""What a phrase stands for: its conjuncts, its examples, the thing behind a transparent noun or a long preposition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.mentions.names import name_in
from kg.parsing.repairs.inclusion import pronoun_of_inclusion
from kg.parsing.tree import children, conjuncts, feature, is_nominal, lemma, preposition
from kg.rules.clause import Argument, Kind


def expand(argument: Argument, grammar: Grammar) -> list[Argument]:
    """Each thing that an argument names: coordination is distributed, a class gives way to its examples.

    "Exchange come A e B" gives A and B; "città e province" gives both.
    """
    if argument.kind is not Kind.PHRASE:
        return [argument]
    found: list[Argument] = []
    for head in (argument.token, *coordinated(argument.token, grammar)):
        examples = examples_of(head, grammar)
        rule = "class_by_example" if examples else argument.rule
        for token in examples or [head]:
            found.append(replace(argument, token=token, rule=rule))
        found += [replace(argument, token=member, rule="inclusion") for member in included_in(head, grammar)]
    return found


def included_in(noun: Token, grammar: Grammar) -> list[Token]:
    """The members that a group is said to include: *Roma* and *Dogman* in "tre film, tra cui Roma e Dogman"."""
    for beside in children(noun, "appos"):
        if pronoun_of_inclusion(beside, grammar) is not None and beside.pos_ != "NUM":
            return [beside, *coordinated(beside, grammar)]
    if feature(noun, "Number") != "Plur":
        return []
    named = name_in(noun, grammar)
    if named is not None:
        return list(coordinated(named, grammar))  # "i comuni Salemi e Racalmuto": the first name is the noun's own
    return listed_behind(noun, grammar)


def listed_behind(noun: Token, grammar: Grammar) -> list[Token]:
    """What a colon lists behind a plural: *Africo*, *Bova* in "sono stati sciolti due comuni: Africo e Bova".

    The list may be a sentence of its own, which has no verb.
    """
    doc, below = noun.doc, {t.i for t in noun.subtree}
    colon = next((i for i in range(noun.i + 1, noun.sent.end) if doc[i].text == ":"), len(doc))
    own = all(i in below for i in range(noun.i + 1, colon) if not doc[i].is_punct)
    if colon + 1 >= len(doc) or not own or noun.dep_ not in LISTABLE:
        return []
    first = doc[colon + 1].sent.root if doc[colon + 1].is_sent_start else _first_noun_behind(doc[colon], noun)
    verbless = first is not None and first.pos_ in {"NOUN", "PROPN"} and not children(first, "cop", "nsubj", "case")
    return [first, *coordinated(first, grammar)] if first is not None and verbless else []


LISTABLE = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "ROOT", "xcomp", "conj"})
"""What a noun before a list is in its clause."""


def _first_noun_behind(colon: Token, noun: Token) -> Token | None:
    beside = [
        t
        for t in children(noun, "appos", "parataxis", "conj")
        if t.i > colon.i and t.left_edge.i in {colon.i, colon.i + 1}
    ]
    return beside[0] if beside else None


def coordinated(token: Token, grammar: Grammar) -> Iterator[Token]:
    """The nominal conjuncts of `token`; not those that are denied ("il museo e non il teatro")."""
    yield from (beside for beside in children(token, "appos") if is_listed(beside, token, grammar))
    for conjunct in conjuncts(token):
        # without a conjunction, a comma may set off an apposition or an age: "Gallo, 76 anni, …"
        joined = children(conjunct, "cc") or any(children(c, "cc") for c in conjuncts(token))
        denied = any(grammar.is_particle(t.text, "negation") for t in children(conjunct, "advmod"))
        shared = name_in(token, grammar)
        if shared is not None and token.i < conjunct.i < shared.i:
            continue  # "l'attore e scrittore Aldo Landi" is one person
        if is_nominal(conjunct) and joined and not denied and not children(conjunct, "cop"):
            yield conjunct


def caused(deed: Token, grammar: Grammar) -> bool:
    """Whether an infinitive is what somebody makes or lets happen: *fallire* in "ha fatto fallire il raccolto"."""
    bare = feature(deed, "VerbForm") == "Inf" and not children(deed, "mark", "case", "cop")
    return bare and lemma(deed.head) in grammar.causative and deed.head.i < deed.i


def class_behind(token: Token, grammar: Grammar) -> Argument | None:
    """The class that *uno di* leads to: *fondatori* in "è uno dei fondatori del club", or None."""
    if not grammar.is_particle(token.text, "one"):
        return None
    members = [t for t in children(token, "nmod", "obl") if grammar.is_particle(preposition(t), "genitive")]
    return Argument(members[0], Kind.CLASS) if members and members[0].pos_ == "NOUN" else None


def is_listed(beside: Token, noun: Token, grammar: Grammar) -> bool:
    """Whether the parser took one more of a list of names for an apposition: "Guatemala, El Salvador e Honduras"."""
    named = name_in(noun, grammar) or noun
    behind = beside.i > noun.i and beside.pos_ == "PROPN" and named != beside
    if behind and {beside.ent_type_, named.ent_type_} == {"PER"}:
        return True  # no person is another
    names = bool(noun.ent_type_) and beside.ent_type_ == noun.ent_type_ and beside.pos_ == "PROPN"
    # a list ends with a conjunction, "Elsa Monti, Badessa di Otranto" does not
    return names and beside.i > noun.i and any(children(c, "cc") for c in (*conjuncts(noun), *conjuncts(beside)))


def examples_of(noun: Token, grammar: Grammar) -> list[Token]:
    """The members that a class is exemplified by: *OKCoin* and *Huobi* in "exchange come OKCoin e Huobi"."""
    definite = any(feature(t, "Definite") == "Def" for t in children(noun, "det", "case"))
    one = feature(noun, "Number") == "Sing" and definite
    if noun.pos_ not in {"NOUN", "ADJ", "X"} and not noun.text.islower():
        return []
    if one:
        return []  # "il posto come capo" names no members of a class
    for child in children(noun, "nmod", "appos", "obl", "conj", "acl", "advcl"):
        cases = children(child, "case", "mark")
        if child.i > noun.i and cases and grammar.is_particle(cases[0].text, "example") and is_nominal(child):
            return [child, *coordinated(child, grammar)]
    return []


def resolve_preposition(phrase: Token, grammar: Grammar) -> tuple[Token, str]:
    """The noun and the preposition that a phrase amounts to: "all'interno dei suoi confini" is *in* its borders.

    Compound prepositions (`compound_prepositions`) give way to the noun after them; those that say more than the plain
    one keep their words ("in mano agli agenti").
    """
    simple = preposition(phrase)
    for complement in children(phrase, "nmod", "obl"):
        key = (simple.split(" ")[0] if simple else "", lemma(phrase), preposition(complement).split(" ")[0])
        if key in grammar.compound_prepositions and not children(phrase, "amod", "det:poss"):
            plain = "" if key in grammar.kept_prepositions else grammar.compound_prepositions[key]
            return complement, plain or " ".join(key)
    return phrase, simple


def place_behind(noun: Token, grammar: Grammar) -> Argument | None:
    """The place that a transparent noun belongs to: the owner of "i suoi confini", *Italia* in "il suolo d'Italia"."""
    if lemma(noun) not in grammar.transparent_nouns:
        return None
    for possessive in children(noun, "det:poss"):
        return Argument(possessive, Kind.POSSESSOR, rule="transparent_noun", hint=noun)
    for complement in children(noun, "nmod"):
        if grammar.is_particle(preposition(complement), "genitive") and is_nominal(complement):
            return place_behind(complement, grammar) or Argument(complement, rule="transparent_noun")
    return None
