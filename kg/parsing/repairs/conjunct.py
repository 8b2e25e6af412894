"""A conjunct hung on the nearest noun, although its determiner or preposition belongs to an earlier one."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.repairs.hang import hang
from kg.parsing.tree import NAMES, children, feature, is_finite, lemma, number_of, preposition


def lift_conjunct(token: Token, grammar: Grammar) -> None:
    """ "La gestione dei dati e le certificazioni": *certificazioni*, with a bare article, is parallel to *gestione*.

    Conjuncts repeat a preposition that is fused with its article: "dei dati e delle certificazioni" joins those two.
    """
    if token.dep_ != "conj" or token.pos_ not in {"NOUN", "PROPN"} or token.head.pos_ not in {"NOUN", "PROPN"}:
        return
    alike = next((t for t in token.ancestors if _is_same_noun(t, token)), None)
    if alike is not None and alike.i != token.head.i:
        hang(token, alike, "conj")  # "un centro di ricerca per la chimica, centro di studi e centro di cura"
        return
    own = preposition(token)
    if own or not children(token, "det"):
        return
    first = token.head
    while _is_unlike(first, token) and (above := _noun_above(first)) is not None:
        first = above
    if not _is_unlike(first, token):
        if first.i != token.head.i:
            hang(token, first, "conj")
    elif (verb := _verb_without_subject(token)) is not None:
        # "…favorevole alla tecnologia e le condizioni hanno attratto": not a noun is coordinated but a clause
        hang(token, verb, "nsubj")


def conjunct_of_object(token: Token, grammar: Grammar) -> None:
    """ "Il decreto riguarda l'IMU e la Banca d'Italia": a noun joined to the verb is joined to its object."""
    verb = token.head
    if token.dep_ != "conj" or token.pos_ not in {"NOUN", "PROPN"} or verb.pos_ != "VERB" or not children(token, "cc"):
        return
    if children(token, "case", "cop", "aux", "nsubj", "obj", "acl:relcl"):
        return
    objects = [t for t in children(verb, "obj") if verb.i < t.i < token.i and t.pos_ in {"NOUN", "PROPN"}]
    if objects and not any(t.is_punct for t in token.doc[objects[-1].i : token.i]):
        hang(token, objects[-1], "conj")


def subject_not_conjunct(token: Token, grammar: Grammar) -> None:
    """ "Alfa compra Beta e Gamma vende Delta": a name right before a verb that lacks a subject is its subject."""
    if token.dep_ != "conj" or token.pos_ != "PROPN" or not children(token, "cc") or children(token, "case", "det"):
        return
    end = max([token.i, *(t.i for t in children(token, *NAMES))])
    verb = token.doc[end + 1] if end + 1 < token.sent.end else token
    if verb.pos_ in {"VERB", "AUX"} and verb.dep_ in {"aux", "aux:pass", "cop"}:
        verb = verb.head
    number = number_of(verb)
    alone = verb.pos_ in {"VERB", "AUX"} and is_finite(verb) and not children(verb, "nsubj", "nsubj:pass")
    if alone and number == "Sing" and token not in verb.subtree:
        hang(token, verb, "nsubj")


def conjunct_of_name(token: Token, grammar: Grammar) -> None:
    """ "Un allarme per il Messico, Guatemala e Honduras": a name joined to the verb is joined to the name before it."""
    if token.dep_ != "conj" or not token.ent_type_ or token.head.pos_ != "VERB" or children(token, "case", "nsubj"):
        return
    i = token.left_edge.i - 1
    while i > token.sent.start and (token.doc[i].pos_ == "CCONJ" or token.doc[i].text == ","):
        i -= 1
    before = token.doc[i]
    while before.ent_iob_ == "I" and before.head.i < before.i:
        before = before.head
    if before.i < token.i - 1 and before.ent_type_ == token.ent_type_:
        hang(token, before, "conj")


def conjunct_of_apposition(token: Token, grammar: Grammar) -> None:
    """ "Elsa Monti, presidente del club e madrina della gara": both say who she is, so *madrina* joins *presidente*."""
    noun = token.head
    beside = [t for t in children(noun, "appos") if noun.i < t.i < token.i]
    joins = [c for c in children(token, "cc") if not token.doc[c.i - 1].is_punct]
    if token.dep_ == "conj" and token.pos_ == "NOUN" and beside and joins and not children(token, "case"):
        hang(token, beside[-1], "conj")


def _verb_without_subject(noun: Token) -> Token | None:
    """The next verb after `noun`, where it is finite, lacks a subject and agrees in number."""
    for token in noun.doc[noun.i + 1 : noun.sent.end]:
        if token.pos_ == "VERB":
            number = number_of(token)
            lacks = not children(token, "nsubj", "nsubj:pass") and is_finite(token)
            return token if lacks and number in {"", feature(noun, "Number")} else None
        if token.pos_ in {"PUNCT", "SCONJ", "CCONJ", "PRON"}:
            return None
    return None


def _is_unlike(noun: Token, conjunct: Token) -> bool:
    """Whether `noun` stands behind a preposition that `conjunct`, with a bare article, would repeat.

    "In progetti e il sostegno" joins no two things one invests in.
    """
    known = any(feature(det, "Definite") == "Def" for det in children(conjunct, "det"))
    bare = bool(children(noun, "case")) and not children(noun, "det", "nummod")
    return _has_fused_article(noun) or (known and bare)


def _noun_above(noun: Token) -> Token | None:
    """The noun that `noun` complements, also by an infinitive: *fondo* in "un fondo per investire in progetti"."""
    above = noun.head
    if above.pos_ == "VERB" and above.dep_ == "acl" and feature(above, "VerbForm") == "Inf":
        above = above.head
    complements = noun.dep_ in {"nmod", "conj", "obl"} and above.i != noun.i
    return above if complements and above.pos_ in {"NOUN", "PROPN"} else None


def _is_same_noun(ancestor: Token, noun: Token) -> bool:
    alike = lemma(ancestor) == lemma(noun) and feature(ancestor, "Number") == feature(noun, "Number")
    return alike and ancestor.pos_ == "NOUN" and preposition(ancestor) == preposition(noun)


def _has_fused_article(noun: Token) -> bool:
    return any(feature(case, "Definite") for case in children(noun, "case"))
