"""What stands between the two lines of `---` at the top of a Markdown text: simple YAML, read without its traps.

A line is `key: value`; a value may be quoted, a list in brackets, or a list of lines that begin with a hyphen. Deeper
structure is passed over, and a colon within a value does no harm.
"""

from __future__ import annotations

import re

from kg.reading import keys
from kg.reading.found import Metadata
from kg.values import Block

FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(?=\S[^\n]*:).*?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_LINE = re.compile(r"(?m)^(?P<key>[^\s:#-][^:\n]*?)[ \t]*:(?:[ \t]+(?P<value>[^\r\n]*?))?[ \t]*\r?$")
_ITEM = re.compile(r"(?m)^[ \t]*-[ \t]+([^\r\n]*?)[ \t]*\r?$")
_PARTS = re.compile(r"\"[^\"]*\"|'[^']*'|[^,\s][^,]*")


def front_matter(text: str) -> Metadata:
    """What the front matter of `text` says about the article; nothing where there is none.

    Example:
        >>> found = front_matter("---\\ntitle: 'Ponte: il caso'\\nauthors: [Ada, Ugo]\\n---\\nUn testo.")
        >>> found.title, found.author
        ('Ponte: il caso', 'Ada; Ugo')
    """
    return keys.about(_values(text))


def title_block(text: str, title: str) -> list[Block]:
    """The title where the front matter of `text` has it, as a block; none where its words are written otherwise."""
    head = FRONT_MATTER.match(text)
    lines = _LINE.finditer(head.group()) if head and title else ()
    for line in lines:
        if keys.plain(line["key"]) in keys.TITLE and title in (line["value"] or ""):
            start = line.start("value") + line["value"].index(title)
            return [Block(start, start + len(title), title, "title")]
    return []


def _values(text: str) -> dict[str, object]:
    head = FRONT_MATTER.match(text)
    if not head:
        return {}
    lines = list(_LINE.finditer(head.group()))
    ends = [*(line.start() for line in lines[1:]), head.end()]
    return {
        line["key"].strip("\"'"): _value(line["value"]) if line["value"] else _listed(head.group()[line.end() : end])
        for line, end in zip(lines, ends, strict=False)
    }


def _value(words: str) -> object:
    if words.startswith("[") and words.endswith("]"):
        return [_unquoted(part) for part in _PARTS.findall(words[1:-1])]
    return _unquoted(words)


def _listed(below: str) -> list[str]:
    return [_unquoted(item) for item in _ITEM.findall(below)]


def _unquoted(words: str) -> str:
    words = words.strip()
    quoted = len(words) > 1 and words[0] == words[-1] and words[0] in "\"'"
    return words[1:-1] if quoted else re.sub(r"\s+#.*$", "", words)
