"""From propositions to entities and facts: which mentions name the same thing, and which property a predicate means."""

from kg.resolution.resolve import resolve

__all__ = ["resolve"]
