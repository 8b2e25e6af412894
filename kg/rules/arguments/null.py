"""A finite verb without a subject: "Ha già implementato la tecnologia" (who, is found out across sentences)."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.times import is_time
from kg.parsing.tree import (
    agrees,
    auxiliaries,
    children,
    feature,
    is_finite,
    is_nominal,
    is_relative,
    lemma,
    marker,
    verb_form,
)
from kg.rules.clause import Argument, Clause, Kind


def null_subject(head: Token, clauses: Mapping[int, Clause], grammar: Grammar) -> tuple[Argument, ...]:
    """ "Ha già implementato la tecnologia": the subject is left to resolution, with the verb's number and person."""
    if not is_finite(head) or children(head, "csubj", "csubj:pass", "expl:impers"):
        return ()
    if any(is_relative(t) or not is_time(t, grammar) for t in children(head, "nsubj", "nsubj:pass")):
        return ()  # there is one, though it names nothing by itself: "tre mila fedeli"
    if _is_impersonal(head, grammar) or _is_adverbial(head, grammar) or _has_moved_subject(head):
        return ()
    if found := _written(head, grammar):
        return (Argument(found),)
    persons = {feature(part, "Person") for part in (head, *auxiliaries(head), *children(head, "expl"))} - {""}
    return () if persons & {"1", "2"} else (Argument(head, Kind.NULL, rule="null_subject"),)


def _written(head: Token, grammar: Grammar) -> Token | None:
    """The subject, where the parser took it for something else.

    Either for the object of a passive ("è previsto un aumento"), or, cut off by an apposition, for the head of the
    sentence ("Rossi, diplomatico, è alla guida").
    """
    passive = any(grammar.is_particle(lemma(t), "being") for t in auxiliaries(head)) and not children(head, "expl")
    if passive and verb_form(head) == "Fin" and lemma(head) not in grammar.unaccusative and not children(head, "cop"):
        behind = [t for t in children(head, "obj") if t.i > head.i and is_nominal(t) and t.pos_ != "PRON"]
        if behind and agrees(head, behind[0]):
            return behind[0]
    above = head.head
    beside = head.dep_ in {"conj", "parataxis"} and above.dep_ == "ROOT" and above.pos_ == "PROPN" and above.i < head.i
    between = head.doc[above.i : head.i]
    if beside and not children(above, "case", "cop") and all(t.text == "," for t in between if t.is_punct):
        return above
    return None


def _is_impersonal(head: Token, grammar: Grammar) -> bool:
    """Whether nobody does it: "si legge nel testo", "sembra che piova", "è stato impedito di partire"."""
    reflexive = [t for t in children(head, "expl", "expl:pass") if grammar.is_particle(t.text, "reflexive")]
    if reflexive and (
        lemma(head) in grammar.impersonal
        or (lemma(head), "VERB") in grammar.speech
        or lemma(head) in grammar.copulas
        or not children(head, "obj", "obl", "xcomp")
    ):
        return True
    if "nobody" in grammar.selection.get((lemma(head), "subject"), ()) or (
        head.pos_ == "ADV" and children(head, "cop")
    ):
        return True  # "bisogna partire", "era troppo tardi"
    if lemma(head) in grammar.copulas:
        inside = children(head, "ccomp", "xcomp")
        if any(is_finite(t) or grammar.is_particle(marker(t), "genitive") for t in inside if not children(t, "cop")):
            return True  # "sembra che piova", "sembra di volare"
    return bool(children(head, "aux:pass")) and lemma(head) in grammar.control_dative and _has_infinitive(head)


def _has_infinitive(head: Token) -> bool:
    return any(verb_form(t) == "Inf" for t in children(head, "xcomp", "ccomp", "advcl"))


def _is_adverbial(head: Token, grammar: Grammar) -> bool:
    """Whether the verb only dates or compares: "tre settimane fa", "come ha precisato il ministro"."""
    if grammar.is_particle(head.text, "ago") and head.i > 0 and lemma(head.nbor(-1)) in grammar.times:
        return True
    compares = any(grammar.is_particle(t.text, "example") for t in children(head, "mark", "advmod", "case"))
    said = (lemma(head), "VERB") in grammar.speech or lemma(head) in grammar.naming
    if head.dep_ == "parataxis" and said and any(t.i > head.i and t.pos_ != "PRON" for t in children(head, "obj")):
        return True  # the parser took the speaker for an object: "…, ha spiegato il ministro"
    return compares and said and bool(children(head, "obj", "xcomp"))


def _has_moved_subject(head: Token) -> bool:
    """Whether it stands at the edge, or deeper: "questa notizia le darà la voglia", "è rimasto ferito un uomo"."""
    clitics = [t for t in children(head, "obj") if t.pos_ == "PRON"]
    if any(children(t, "nsubj", "nsubj:pass") for t in children(head, "xcomp")):
        return True
    moved = [t for t in children(head, "dislocated") if not children(t, "case") and is_nominal(t)]
    return bool(moved) and not clitics
