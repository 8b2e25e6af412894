"""What an edge says of its fact: how real it is, which sentences state it, how much it weighs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

ACTUAL, DENIED = "actual", "denied"
KINDS = (ACTUAL, "planned", "desired", "possible", "reported", DENIED)
"""How real a fact can be, the surest first; what is denied is a kind of its own, whatever its modality."""

Wanted: TypeAlias = Callable[[Any, Any, Mapping[str, Any]], bool]
Claim: TypeAlias = tuple[Any, str, Any]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that states a fact: its document, its place there, its words."""

    document: str
    sentence: int
    text: str


def kind(edge: Mapping[str, Any]) -> str:
    """How real a fact is: its modality, or `denied`.

    Example:
        >>> kind({"modality": "planned", "polarity": "+"}), kind({"modality": "actual", "polarity": "-"})
        ('planned', 'denied')
    """
    return DENIED if edge.get("polarity") == "-" else str(edge.get("modality") or "actual")


def claim(subject: Any, target: Any, edge: Mapping[str, Any]) -> Claim:
    """What a fact says, leaving aside how real it is and who says it: its ends and its relation.

    Example:
        >>> claim("okcoin", "bitcoin", {"relation": "uses"})
        ('okcoin', 'uses', 'bitcoin')
    """
    return subject, str(edge.get("relation", "")), target


def quotes(edge: Mapping[str, Any]) -> tuple[Quote, ...]:
    """The sentences that state a fact, one at least where the edge says where it comes from.

    Example:
        >>> quotes({"document": "a", "sentence": 3, "evidence": "OKCoin usa Bitcoin"})
        (Quote(document='a', sentence=3, text='OKCoin usa Bitcoin'),)
    """
    if "quotes" in edge:
        return tuple(edge["quotes"])
    if edge.get("document") is None:
        return ()
    return (Quote(edge["document"], int(edge.get("sentence") or 0), edge.get("evidence") or ""),)


LEAST = 1e-6
"""What a fact weighs at least, however doubtful."""


def weight(edge: Mapping[str, Any]) -> float:
    """How much a fact weighs: its confidence times the number of sentences that state it.

    The confidence is how often such a fact is right, so this is the number of sentences that can be expected to state
    it rightly. An edge that says nothing of either weighs 1.

    Example:
        >>> weight({"confidence": 0.5, "quotes": (Quote("a", 0, ""), Quote("b", 4, ""))}), weight({})
        (1.0, 1.0)
    """
    # a node all of whose edges weigh nothing has no share to pass on: NetworKit divides by it, and never ends
    return max(float(edge.get("confidence", 1.0)), LEAST) * max(1, len(quotes(edge)))
