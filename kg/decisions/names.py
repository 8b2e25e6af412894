"""Which entities a decision speaks of: by their labels, else by another full name that only one has."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.decisions.values import Thing
from kg.parsing.typography import fold
from kg.values import Entity


@lru_cache(maxsize=1 << 17)
def key(name: str) -> str:
    """What two spellings of one name have in common: capitals, spaces and typography do not count.

    Example:
        >>> key("L’Aquila") == key("l'aquila ")
        True
    """
    return " ".join(unicodedata.normalize("NFC", fold(name)).casefold().split())


def keys(entity: Entity) -> frozenset[str]:
    """The keys of all names of an entity, English ones too."""
    return frozenset(map(key, (*entity.names, *entity.english)))


def fits(entity: Entity, thing: Thing) -> bool:
    """Whether an entity of that name is the one meant, by its type and by where it is mentioned."""
    typed = thing.type is None or entity.type is thing.type
    return typed and (thing.document is None or any(m.document == thing.document for m in entity.mentions))


@dataclass(frozen=True, slots=True)
class Names:
    """The entities of a graph by what they are called; `labels` by the first name, `others` by any further one."""

    labels: Mapping[str, tuple[Entity, ...]]
    others: Mapping[str, tuple[Entity, ...]]

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> Names:
        """The names of `entities`."""
        labels: dict[str, list[Entity]] = defaultdict(list)
        others: dict[str, list[Entity]] = defaultdict(list)
        for entity in entities:
            labels[key(entity.label)].append(entity)
            for name in sorted(keys(entity) - {key(entity.label)}):
                others[name].append(entity)
        return cls({k: tuple(v) for k, v in labels.items()}, {k: tuple(v) for k, v in others.items()})

    def called(self, thing: Thing) -> tuple[Entity, ...]:
        """All entities that have the name as their label; else the one of which it is another full name.

        A part of a label ("Rossi" of "Anna Rossi") is no full name: the next article may have another of that name.
        """
        labelled = tuple(e for e in self.labels.get(key(thing.name), ()) if fits(e, thing))
        if labelled:
            return labelled
        full = tuple(e for e in self.also(thing) if not is_part(thing.name, e.label))
        return full if len(full) == 1 else ()

    def also(self, thing: Thing) -> tuple[Entity, ...]:
        """The entities that have the name beside their label, in full or in part."""
        return tuple(e for e in self.others.get(key(thing.name), ()) if fits(e, thing))

    def meant(self, thing: Thing) -> tuple[Entity, ...]:
        """What is called so, else the one of which it is a part of the name."""
        found = self.called(thing) or self.also(thing)
        return found if len(found) == 1 or self.called(thing) else ()

    def all(self, thing: Thing) -> tuple[Entity, ...]:
        """Everything that has the name among its own."""
        labelled = tuple(e for e in self.labels.get(key(thing.name), ()) if fits(e, thing))
        return labelled + self.also(thing)


def is_part(name: str, label: str) -> bool:
    """Whether all words of `name` stand in `label`, which has more.

    Example:
        >>> is_part("Rossi", "Anna Rossi"), is_part("Anna Rossi", "Rossi")
        (True, False)
    """
    return set(key(name).split()) < set(key(label).split())
