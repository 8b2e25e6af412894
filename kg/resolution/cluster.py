"""A thing under construction: the phrases that name it, and what they say of its number, gender and type."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from spacy.tokens import Token

from kg.lang.grammar import Grammar, grammar
from kg.mentions import Phrase
from kg.parsing.tree import children, feature
from kg.values import EntityType, Mention


@dataclass(slots=True, eq=False)
class Cluster:
    """Grows while a document is read from its start; nothing outside `kg.resolution` sees it.

    `names` counts the labels given to it, `wordings` holds the phrase that each was first read in, `kinds` the
    nouns that classify it, `roles` the keys of what it is said to be, `named` tells whether any mention is a name;
    `first` and `last` are token indices, `last_sentence` the sentence of the latest mention, `ranks` how prominent
    it is in each sentence, `joined_in` the sentences that name it together with others; `is_class` tells whether it
    is a kind of things (*sonda* in "la sonda Juno"), not a thing; `members` are the things of a coordination taken
    up as one.
    """

    number: str = ""
    gender: str = ""
    named: bool = False
    types: Counter[EntityType] = field(default_factory=Counter)
    names: dict[str, int] = field(default_factory=dict)
    wordings: dict[str, Phrase] = field(default_factory=dict)
    keys: set[tuple[str, ...]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    roles: set[tuple[str, ...]] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    first: int = 0
    last: int = 0
    last_sentence: int = 0
    ranks: dict[int, float] = field(default_factory=dict)
    joined_in: set[int] = field(default_factory=set)
    is_class: bool = False
    members: tuple[Cluster, ...] = ()

    @property
    def type(self) -> EntityType:
        """The type that most mentions speak for; the first found wins a draw."""
        return max(self.types, key=self.types.__getitem__, default=EntityType.CONCEPT)

    def add(self, phrase: Phrase, type_: EntityType, weight: int, mention: Mention, sentence: int, lang: str) -> None:
        """Take `phrase` in as one more mention."""
        for name in phrase.names:
            self.names[name] = self.names.get(name, 0) + 1
            self.wordings.setdefault(name, phrase)
        self.keys.add(phrase.key)
        if phrase.kind:
            self.kinds.add(phrase.kind)
        if phrase.named and not self.named:
            # a name outranks the labels of the noun phrases before it
            self.names = {name: self.names[name] for name in (*phrase.names, *self.names)}
        self.named = self.named or phrase.named
        single = {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.WORK, EntityType.PRODUCT}
        alone = phrase.named and (type_ in single or len(phrase.names[0].split()) == 1)
        number, gender = agreement(phrase.head)
        if type_ is EntityType.PERSON:
            # "il ministro Emma Rossi" is a woman, whatever the article says
            self.gender = _gender_of_person(phrase, grammar(lang)) or self.gender
        self.number = self.number or number or ("Sing" if alone else "")
        self.gender = self.gender or gender
        self.types[type_] += weight
        self.see(mention, phrase.head.i, sentence)

    def see(self, mention: Mention, token: int, sentence: int) -> None:
        """Note one more mention at `token`, where it already says nothing new (a pronoun, a missing subject)."""
        if mention not in self.mentions:
            self.mentions.append(mention)
        self.last, self.last_sentence = max(self.last, token), sentence
        for member in self.members:
            member.see(mention, token, sentence)

    def stand(self, sentence: int, rank: float) -> None:
        """Note how prominent a mention in `sentence` is."""
        for cluster in (self, *self.members):
            cluster.ranks[sentence] = max(rank, cluster.ranks.get(sentence, 0.0))


def agreement(head: Token) -> tuple[str, str]:
    """Number and gender of a phrase by its head, or by its article where the head has none ("gli Stati Uniti")."""
    words = (head, *children(head, "det", "case"))
    number, gender = (next((f for w in words if (f := feature(w, name))), "") for name in ("Number", "Gender"))
    return number, gender


def _gender_of_person(phrase: Phrase, words: Grammar) -> str:
    """What the given name tells; alone, a name tells it where it is a known one and not a surname by chance."""
    parts = [w for w in phrase.names[0].split() if w.lower() not in words.titles] if phrase.named else []
    if len(parts) == 1 and parts[0] not in words.name_genders:
        return ""
    return words.gender_of_name(parts[0]) if parts else ""
