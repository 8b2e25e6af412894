"""From the head of a noun phrase to what it names: its label, its other names, its number, its class."""

from kg.mentions.names import class_noun, name_in
from kg.mentions.phrase import Phrase, describe

__all__ = ["Phrase", "class_noun", "describe", "name_in"]
