"""English labels for noun phrases, composed word by word from the lexicon of the language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kg.lang.lexicon import Lexicon, plain
from kg.translation import english
from kg.translation.adjectives import adjective, describes
from kg.translation.compounds import follows_noun, is_compound, lifted
from kg.translation.nouns import noun_word
from kg.translation.numbers import english_number
from kg.translation.phrases import FUNCTION_WORDS, Phrase
from kg.translation.prepositions import complements, governed
from kg.translation.roles import is_role, people
from kg.translation.units import read_phrase
from kg.translation.unknown import UnknownWordError
from kg.translation.word import Word

# What hangs on a noun without a preposition of its own and is a noun itself: "tecnologia blockchain".
ATTACHED = frozenset({"amod", "appos", "compound", "dep", "flat", "nmod", "nummod", "obl"})
PARTS_OF_DAY = frozenset({"afternoon", "evening", "morning", "night"})
CURRENCY_SIGNS = frozenset("$€£¥")
BREAKS = frozenset({"-", "–", "—", "/", ":", ";", "(", ")"})
SILENT = frozenset({"case", "cc", "fixed", "mark", "punct"})
TO, PLACE_OF, POINT_OF = "to", "in", "at"
BETWEEN, AMONG = "between", "among"
YEARS = "year"


@dataclass(slots=True)
class _Parts:
    """What stands around a noun, in English order."""

    determiners: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    adjectives: list[str] = field(default_factory=list)
    modifiers: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)


def translate_phrase(words: Sequence[Word], lexicon: Lexicon, *, definite: bool = False) -> str | None:
    """The English label of a noun phrase.

    Args:
        words: the phrase with its parse; `head` counts within the phrase, and the root is its own head.
        lexicon: of the language of the phrase.
        definite: whether the phrase stands with a definite article that is not among the words.

    Returns:
        The label without a leading article, or `None` where a word is unknown. Names that no table knows and foreign
        words stay as they are.

    Example:
        >>> from kg.lang.lexicon import lexicon
        >>> translate_phrase(
        ...     [
        ...         Word("tecnologia", "tecnologia", "NOUN", "root", 0),
        ...         Word("blockchain", "blockchain", "NOUN", "nmod", 0),
        ...     ],
        ...     lexicon("it"),
        ... )
        'blockchain technology'
    """
    if not words:
        return None
    phrase = read_phrase(words, lexicon)
    try:
        return _nominal(replace(phrase, definite=definite), phrase.root, article=False)
    except UnknownWordError:
        return None


def _nominal(phrase: Phrase, index: int, *, article: bool, counted: bool = False) -> str:
    """A noun with all that hangs on it: determiner, number, adjectives, nouns used as adjectives, noun, the rest."""
    many = counted or phrase.is_plural(index)
    parts = _Parts()
    pairs = _governed(phrase, index)
    for child in phrase.children[index]:
        if child in pairs:
            before, _ = adjective(phrase, child, _no_complement, definite=False)
            parts.tail.append(f"{before} {_complement(phrase, child, pairs[child])}")
        elif child not in pairs.values():
            _place(phrase, index, child, parts)
    if sum(phrase.units[c].pos == "NUM" for c in phrase.children[index] if c < index) > 1:
        raise UnknownWordError(phrase.units[index].text)
    noun = noun_word(phrase, index, many=many)
    core = [*parts.before, *reversed(parts.adjectives), *parts.modifiers, noun, *parts.names]
    definite = "the" in parts.determiners or phrase.has_joined_article(index)
    other = [word for word in parts.determiners if word not in ("", "the", "a")]
    if "other" in other and parts.before:
        core.insert(1 if parts.before[0][:1].isdigit() or phrase.units[index].number == "Plur" else 0, other.pop())
    if noun in CURRENCY_SIGNS and parts.names:
        core = [*parts.before, f"{noun}{parts.names[0]}", *parts.names[1:]]
    core = [*other, *core]
    if article and definite and not other and _needs_article(phrase, index, noun, parts, many=many):
        core.insert(0, "the")
    elif (article or english.is_multiplier(noun)) and "a" in parts.determiners and not many:
        core = [english.with_indefinite_article(" ".join(core))]
    return " ".join([*core, *parts.tail]).replace(" ,", ",").replace(" %", "%")


def _governed(phrase: Phrase, head: int) -> dict[int, int]:
    """Adjectives behind the noun with the complement that follows and is theirs, not the noun's, whatever the parse
    says: "organismi resistenti agli antibiotici".
    """
    found = {}
    for child in phrase.children[head]:
        unit, after = phrase.units[child], min(phrase.first(child), child)
        before = [c for c in phrase.children[head] if head < c < after and phrase.units[c].pos in ("ADJ", "VERB")]
        link = phrase.preposition(child)
        if before and link is not None and before[-1] == after - 1 and unit.pos not in FUNCTION_WORDS:
            lemma = plain(phrase.units[before[-1]].lemma)
            key = (lemma, link[0])
            governs = key in complements(phrase.lexicon.lang) or key in governed(phrase.lexicon.lang)
            governs = governs and not (link[2] == "of" and link[1])  # "piena di fumo", but not "piena della corte"
            if governs and not phrase.contents(before[-1]):
                found[before[-1]] = child
    return found


def _no_complement(_head: int, _child: int) -> str:
    raise UnknownWordError


def _place(phrase: Phrase, head: int, child: int, parts: _Parts) -> None:
    """Put what `child` is in English among the parts around the noun `head`."""
    role = _role(phrase, head, child)
    if role == "determiner":
        parts.determiners.append(_determiner(phrase, child))
    elif role == "adjective":
        alone = child < head and not phrase.is_plural(head) and not phrase.has_determiner(head)
        definite = phrase.is_definite(head) or alone  # "miglior film"
        before, after = adjective(phrase, child, lambda i, c: _complement(phrase, i, c), definite=definite)
        if after:
            parts.tail.append(after)
        if before:
            (parts.before if child < head else parts.adjectives).append(before)
    elif role == "number":
        (parts.before if child < head else parts.names).append(_number(phrase, head, child))
    elif role == "adverb":
        parts.before.append(phrase.lexicon.adverbs[plain(phrase.units[child].text)])
    elif role == "modifier":
        parts.modifiers.insert(0, _modifier(phrase, head, child))
        parts.tail += [_complement(phrase, head, c) for c in lifted(phrase, child)]
    elif role == "day":
        day, noun = phrase.lexicon.nouns[plain(phrase.units[child].text)], noun_word(phrase, head)
        parts.modifiers.insert(0, day if noun in PARTS_OF_DAY else f"{day}'s")
    elif role == "name":
        parts.names.append(_nominal(phrase, child, article=False))
    elif role == "complement":
        parts.tail.append(_complement(phrase, head, child))
    elif role == "conjunct":
        parts.tail.append(_conjunct(phrase, head, child))


def _role(phrase: Phrase, head: int, child: int) -> str:
    """What `child` is to the noun `head`, as the parts of an English noun phrase go."""
    unit, relation = phrase.units[child], phrase.units[child].dep.partition(":")[0]
    linked = phrase.preposition(child) is not None
    if phrase.rounds(child, head):
        return "adverb"
    if relation in SILENT or unit.pos == "PUNCT":
        if unit.pos not in FUNCTION_WORDS | {"ADV"} or unit.text in BREAKS:
            raise UnknownWordError(unit.text)
        return ""
    if relation == "det" or (unit.pos == "DET" and relation != "conj") or _quantifies(phrase, head, child):
        return "determiner"
    if relation == "conj":
        return "conjunct"
    if unit.pos == "NUM" and not linked:
        return "number"
    if not linked and describes(phrase, head, child):
        return "adjective"
    if linked and unit.pos == "ADV" and plain(unit.text) in phrase.lexicon.nouns and not phrase.contents(child):
        return "day"
    if linked and (unit.pos in ("NOUN", "PROPN", "NUM", "ADJ", "X", "SYM")):
        return "modifier" if is_compound(phrase, head, child) else "complement"
    if relation in ATTACHED and unit.pos in ("NOUN", "PROPN", "X", "SYM") and not phrase.has_punctuation(child):
        return "name" if follows_noun(phrase, head, child) else "modifier"
    raise UnknownWordError(unit.text)


def _quantifies(phrase: Phrase, head: int, child: int) -> bool:
    """Whether an adjective says how many: *diverse* before its noun, unless a number does ("due diversi settori")."""
    unit = phrase.units[child]
    numbered = any(phrase.units[c].pos == "NUM" for c in phrase.children[head])
    named = bool(phrase.lexicon.determiners.get(plain(unit.text), ("", ""))[0])
    return unit.pos == "ADJ" and child < head and named and not numbered and not phrase.contents(child)


def _modifier(phrase: Phrase, head: int, index: int) -> str:
    """A noun before the noun it describes, which English puts in the singular."""
    linked = phrase.preposition(index) is not None
    if linked and phrase.units[index].is_body:
        name = phrase.units[index].english
        return name if name.isupper() else name.lower()
    numbers = [c for c in phrase.children[index] if phrase.units[c].pos == "NUM"]
    if linked and numbers and numbers[0] < index:
        return f"{_number(phrase, index, numbers[0])}-{YEARS}-old"
    if linked and numbers:
        return f"{noun_word(phrase, index)} {_number(phrase, index, numbers[0])}"
    bare = len(phrase.contents(index)) == len(lifted(phrase, index))
    if linked or (phrase.units[index].pos == "NOUN" and bare):
        return noun_word(phrase, index)
    return _nominal(phrase, index, article=False)


def _needs_article(phrase: Phrase, index: int, noun: str, parts: _Parts, *, many: bool) -> bool:
    unit = phrase.units[index]
    limited = bool(parts.tail)
    if unit.pos == "NUM" and unit.text[:1].isdigit():
        return False
    if unit.is_name and unit.english:
        described = bool(parts.before or parts.adjectives)
        own = english.takes_article(noun) or (" " in noun and noun != unit.text) or described
        return english.takes_article(noun) or (unit.is_organization and own)
    if unit.is_name and noun == unit.text:
        return False
    if parts.names and not unit.is_name and is_role(unit, phrase.lexicon):
        return False  # "del presidente Rossi": of president Rossi
    if many:
        return limited or phrase.has_number(index)
    return limited or not english.is_mass(noun)


def _complement(phrase: Phrase, head: int, child: int) -> str:
    link = phrase.preposition(child)
    if link is None or not link[2]:
        raise UnknownWordError(phrase.units[child].text)
    cases = phrase.links(child)
    unit = phrase.units[child]
    town = unit.is_organization and unit.entity == "B-LOC" and not phrase.is_definite(child)  # "comune di Chiesa"
    if len(cases) > 1 or phrase.contents(cases[0]) or town:
        raise UnknownWordError(phrase.units[child].text)
    if link[2] == "of" and phrase.units[head].pos in ("NOUN", "NUM") and _counts(phrase, head):
        return _nominal(phrase, child, article=False, counted=True)
    if link[2] == "of" and phrase.units[head].pos in ("NOUN", "NUM") and english.is_multiplier(noun_word(phrase, head)):
        return f"of {_nominal(phrase, child, article=True, counted=True)}"
    chosen = complements(phrase.lexicon.lang).get((plain(phrase.units[head].lemma), link[0]))
    if link[2] == "of" and (
        phrase.units[child].is_name or plain(phrase.units[child].lemma) in people(phrase.lexicon.lang)
    ):
        chosen = None  # "la richiesta di Rossi" is his; "richiesta di aiuto" is for it
    return f"{chosen or _usual(phrase, child, link[2])} {_nominal(phrase, child, article=True)}".strip()


def _usual(phrase: Phrase, child: int, preposition: str) -> str:
    """The usual English preposition; what something is *to* in the other language, a place is *in*, a point *at*."""
    unit = phrase.units[child]
    if preposition == BETWEEN and phrase.is_plural(child) and not _is_pair(phrase, child):
        return AMONG
    if preposition != TO:
        return preposition
    if unit.is_place or (unit.is_name and unit.entity.endswith("LOC")):
        return PLACE_OF
    if unit.pos == "NUM" or any(phrase.units[c].pos == "NUM" for c in phrase.children[child]):
        return POINT_OF
    return (english.place_preposition(noun_word(phrase, child)) if unit.pos == "NOUN" else None) or TO


def _is_pair(phrase: Phrase, index: int) -> bool:
    """Whether a noun stands for two: it is joined with another, or there are two of it."""
    joined = any(phrase.units[c].dep == "conj" for c in phrase.children[index])
    numbers = [english_number(phrase.units[c].text, phrase.lexicon) for c in phrase.children[index]]
    return joined or "two" in numbers or "2" in numbers


def _counts(phrase: Phrase, head: int) -> bool:
    """Whether a number word stands with a number or in the singular: "two million euros", but "millions of euros"."""
    numbered = any(phrase.units[c].pos == "NUM" for c in phrase.children[head])
    return english.is_multiplier(noun_word(phrase, head)) and (numbered or not phrase.is_plural(head))


def _conjunct(phrase: Phrase, head: int, child: int) -> str:
    word = next((phrase.units[c] for c in phrase.children[child] if phrase.units[c].dep == "cc"), None)
    if phrase.units[child].pos in ("ADJ", "VERB", "ADV"):
        raise UnknownWordError(phrase.units[child].text)
    link = "," if word is None else phrase.lexicon.conjunctions.get(plain(word.text))
    if link is None:
        raise UnknownWordError(phrase.units[child].text)
    preposition = phrase.preposition(child)
    if preposition is not None and not preposition[2]:
        raise UnknownWordError(phrase.units[child].text)
    inner = _nominal(phrase, child, article=phrase.preposition(head) is not None or preposition is not None)
    return f"{link} {preposition[2]} {inner}" if preposition else f"{link} {inner}"


def _determiner(phrase: Phrase, index: int) -> str:
    found = phrase.lexicon.determiners.get(plain(phrase.units[index].text))
    if found is None or phrase.contents(index):
        raise UnknownWordError(phrase.units[index].text)
    return found[0]


def _number(phrase: Phrase, head: int, index: int) -> str:
    """A number with the adverb before it (*circa 50*); one that belongs to a name stays as it is."""
    unit = phrase.units[index]
    if phrase.units[head].is_name and index > head:
        return unit.text
    found = english_number(unit.text, phrase.lexicon)
    if not found:
        raise UnknownWordError(unit.text)
    for child in phrase.contents(index):
        other = phrase.units[child]
        adverb = phrase.lexicon.adverbs.get(plain(other.text)) if other.pos == "ADV" else None
        before = child < index and other.pos == "NUM" and english.is_multiplier(found)
        if other.dep == "conj" and other.pos == "NUM":
            found = f"{found} {_conjunct(phrase, index, child)}".replace(" ,", ",")
        elif before:
            found = f"{_number(phrase, index, child)} {found}"
        elif adverb is not None and child < index:
            found = f"{adverb} {found}"
        elif child > index and english.is_multiplier(phrase.lexicon.nouns.get(plain(other.lemma), "")):
            found = f"{found} {phrase.lexicon.nouns[plain(other.lemma)]}"
        else:
            raise UnknownWordError(other.text)
    return found
