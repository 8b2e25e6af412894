"""The things named so far by the words that a later mention of them shares with an earlier one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.mentions import Phrase
from kg.resolution.cluster import Cluster
from kg.resolution.match import acronyms, name_words


@dataclass(slots=True)
class Index:
    """Which clusters a word may lead to, and which were mentioned in a sentence.

    What leads to a cluster is only ever added, and never too little: whoever asks looks at each cluster once more.
    """

    places: dict[Cluster, int] = field(default_factory=dict)
    sharing: dict[str, set[Cluster]] = field(default_factory=lambda: defaultdict(set))
    mentioned: dict[int, set[Cluster]] = field(default_factory=lambda: defaultdict(set))

    def note(self, cluster: Cluster, phrase: Phrase) -> None:
        """Let the words of `phrase` lead to `cluster`."""
        self.places.setdefault(cluster, len(self.places))
        for word in _words_of(phrase):
            self.sharing[word].add(cluster)

    def see(self, cluster: Cluster, sentence: int) -> None:
        """Note that `sentence` mentions `cluster`, and with it its members."""
        self.mentioned[sentence].update((cluster, *cluster.members))

    def like(self, phrase: Phrase) -> list[Cluster]:
        """The clusters that share a word with `phrase`, names first, then the latest."""
        found = {cluster for word in _words_of(phrase) for cluster in self.sharing.get(word, ())}
        return sorted(found, key=lambda c: (-c.named, -c.last, self.places[c]))

    def since(self, sentence: int) -> list[Cluster]:
        """The clusters mentioned in `sentence` or later, the first named first."""
        later = (s for s in range(sentence, max(self.mentioned, default=-1) + 1) if s in self.mentioned)
        found = {cluster for s in later for cluster in self.mentioned[s]}
        return sorted(found & self.places.keys(), key=self.places.__getitem__)


def _words_of(phrase: Phrase) -> Iterator[str]:
    """The words of its names, with their acronyms; its head and its class."""
    yield from phrase.key[:1] or ("",)
    if phrase.kind or not phrase.named:
        yield phrase.kind
    if phrase.named:
        for name in phrase.names:
            words = name_words(name)
            yield from (word.lower() for word in words)
            yield from (acronym.lower() for acronym in acronyms(words))
