"""An infinitive that the lemmatiser had to guess: *permettare* for *permetterà*, *scadrà* for itself."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lang.grammar import Grammar
from kg.parsing.tree import children, feature

CONJUGATIONS = ("are", "ere", "ire")
LONGEST_ENDING = 8
FIRST_CONJUGATION = "are"


def mend_verb_lemma(token: Token, grammar: Grammar) -> None:
    """ "Permetterà": of *permettare* and *permettere* only the second is a verb; *spengere* is listed as *spegnere*."""
    if token.pos_ == "AUX" and token.lemma_ == token.lower_ and _of_future(token.lower_, grammar):
        token.pos_ = "VERB"  # "scadrà" is no auxiliary, though the tagger has not seen it
    if token.pos_ != "VERB":
        return
    verb, *fused = (token.lemma_ or token.text).split(" ")
    usual = grammar.verb_variants.get(verb, verb)
    if usual not in grammar.verbs:
        usual = _of_future(token.lower_, grammar) or _of_other_conjugation(usual, grammar) or usual
    elif not usual.endswith(FIRST_CONJUGATION) and _is_of_first_conjugation(token, grammar):
        usual = token.lower_[:-1] + FIRST_CONJUGATION
    if usual != verb:
        token.lemma_ = " ".join([usual, *fused])


def _of_future(form: str, grammar: Grammar) -> str | None:
    """The known verb that a future or conditional may be of: *scadere* for *scadrà*."""
    for length in range(LONGEST_ENDING, 1, -1):
        for ending in grammar.futures.get(form[-length:], ()) if len(form) > length else ():
            if form[:-length] + ending in grammar.verbs:
                return form[:-length] + ending
    return None


def _of_other_conjugation(infinitive: str, grammar: Grammar) -> str | None:
    if infinitive[-3:] not in CONJUGATIONS:
        return None
    return next((v for ending in CONJUGATIONS if (v := infinitive[:-3] + ending) in grammar.verbs), None)


def _is_of_first_conjugation(token: Token, grammar: Grammar) -> bool:
    """Whether a third person in *-a* tells the conjugation: *porta* is of *portare*, not of *porgere*.

    The tagger may have taken it for a participle: one with a subject before it, an object behind it and no auxiliary.
    """
    participle = feature(token, "VerbForm") == "Part" and not children(token, "aux", "aux:pass")
    stands_alone = participle and children(token, "nsubj") and children(token, "obj")
    if stands_alone and token.lower_[-1:] == "a" and token.lower_[:-1] + FIRST_CONJUGATION in grammar.verbs:
        token.set_morph("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]  # missing in spaCy's stub
        return True
    present = feature(token, "Mood") == "Ind" and feature(token, "Tense") == "Pres" and feature(token, "Person") == "3"
    return present and token.lower_[-1:] == "a" and token.lower_[:-1] + FIRST_CONJUGATION in grammar.verbs
