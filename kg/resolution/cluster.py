"""A thing under construction: the phrases that name it, and what they say of its number, gender and type."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kg.mentions import Phrase
from kg.resolution.english import english_of
from kg.values import EntityType, Mention


@dataclass(slots=True)
class Cluster:
    """Grows while a document is read from its start; nothing outside `kg.resolution` sees it.

    `names` counts the labels given to it, `english` holds what some of them are in English, `kinds` the nouns that
    classify it, `named` tells whether any mention is a name; `first` and `last` are token indices, `last_sentence` the
    sentence of the latest mention, `subject_in` the sentences that have it as a subject, `joined_in` those that name it
    together with others; `is_class` tells whether it is a kind of things (*sonda* in "la sonda Juno"), not a thing.
    """

    number: str = ""
    gender: str = ""
    named: bool = False
    types: Counter[EntityType] = field(default_factory=Counter)
    names: dict[str, int] = field(default_factory=dict)
    english: dict[str, str] = field(default_factory=dict)
    keys: set[tuple[str, ...]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    first: int = 0
    last: int = 0
    last_sentence: int = 0
    subject_in: set[int] = field(default_factory=set)
    joined_in: set[int] = field(default_factory=set)
    is_class: bool = False

    @property
    def type(self) -> EntityType:
        """The type that most mentions speak for; the first found wins a draw."""
        return self.types.most_common(1)[0][0] if self.types else EntityType.CONCEPT

    def add(self, phrase: Phrase, type_: EntityType, weight: int, mention: Mention, sentence: int, lang: str) -> None:
        """Take `phrase` in as one more mention."""
        self.english |= english_of(phrase, lang, known=self.names)
        for name in phrase.names:
            self.names[name] = self.names.get(name, 0) + 1
        self.keys.add(phrase.key)
        if phrase.kind:
            self.kinds.add(phrase.kind)
        if phrase.named and not self.named:
            # a name outranks the labels of the noun phrases before it
            self.names = {name: self.names[name] for name in (*phrase.names, *self.names)}
        self.named = self.named or phrase.named
        alone = phrase.named and (type_ is EntityType.PERSON or len(phrase.names[0].split()) == 1)
        self.number = self.number or phrase.number or ("Sing" if alone else "")
        self.gender = self.gender or phrase.gender
        self.types[type_] += weight
        self.see(mention, phrase.head.i, sentence)

    def see(self, mention: Mention, token: int, sentence: int) -> None:
        """Note one more mention at `token`, where it already says nothing new (a pronoun, a missing subject)."""
        if mention not in self.mentions:
            self.mentions.append(mention)
        self.last, self.last_sentence = token, sentence
