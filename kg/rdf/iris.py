"""The IRIs of what kg writes: readable, stable, under a base that the user can set."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from rdflib import URIRef

from kg.errors import KgError

DEFAULT_BASE = "https://kg.example/"

# The characters of RFC 3987: those of a URI, and letters beyond ASCII without controls, private use and noncharacters.
_PLANES = "".join(f"{chr(plane << 16)}-{chr((plane << 16) + 0xFFFD)}" for plane in range(1, 14))
_LETTERS = rf"A-Za-z0-9\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef{_PLANES}"
_IN_NAME = rf"(?:[{_LETTERS}._~!$&'()*+,;=-]|%[0-9A-Fa-f]{{2}})"
_IRI_TEXT = rf"(?:[{_LETTERS}._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{{2}})"
_AUTHORITY = rf"//(?:(?:{_IN_NAME}|:)*@)?{_IN_NAME}*(?::[0-9]*)?(?=[/?#]|$)"
_BASE = re.compile(rf"https?://(?![/?#])(?:(?!#){_IRI_TEXT})+(?:(?<=/)|#)")
_ABSOLUTE = re.compile(
    rf"[A-Za-z][A-Za-z0-9+.-]*:(?:{_AUTHORITY}|(?!//))(?=.)(?:(?!#){_IRI_TEXT})*(?:#(?:(?!#){_IRI_TEXT})*)?"
)


def check_base(base: str) -> str:
    """Return `base` as it is, if IRIs can begin with it.

    Raises:
        KgError: it is no absolute `http` or `https` IRI, or does not end in `/` or `#`.

    Example:
        >>> check_base("https://example.org/news/")
        'https://example.org/news/'
    """
    if not _BASE.fullmatch(base):
        raise KgError(f"not a base for IRIs: {base!r}", f"give one like {DEFAULT_BASE}, ending in / or #")
    return base


@dataclass(frozen=True, slots=True)
class Iris:
    """Makes every IRI from the ids of kg's values; whatever stands in an id is percent-encoded.

    Args:
        base: an absolute `http` or `https` IRI that ends in `/` or `#`.

    Raises:
        KgError: the base is none.

    Example:
        >>> Iris().entity("città")
        rdflib.term.URIRef('https://kg.example/entity/citt%C3%A0')
    """

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        """Refuse a base that is none."""
        check_base(self.base)

    @property
    def vocabulary(self) -> str:
        """The namespace of the vocabulary."""
        return f"{self.base}vocabulary{self._fragment}"

    def namespace(self, kind: str) -> str:
        """The namespace of a kind of thing: `entity`, `relation`, `document` or `statement`."""
        return f"{self.base}{kind}/"

    def entity(self, id_: str) -> URIRef:
        """The IRI of an entity."""
        return self._under("entity", id_)

    def relation(self, id_: str) -> URIRef:
        """The IRI of a relation that the vocabulary does not define."""
        return self._under("relation", id_)

    def document(self, id_: str) -> URIRef:
        """The IRI of a document, and of its named graph in the evidence twin."""
        return self._under("document", id_)

    def statement(self, id_: str) -> URIRef:
        """The IRI of a fact in the evidence twin."""
        return self._under("statement", id_)

    def string(self, document: str, start: int, end: int) -> URIRef:
        """The NIF IRI of characters `start` to `end` of a document.

        Example:
            >>> str(Iris().string("polo", 0, 7))
            'https://kg.example/document/polo#char=0,7'
        """
        return URIRef(f"{self.document(document)}{self._fragment}char={start},{end}")

    @property
    def _fragment(self) -> str:
        # an IRI has room for one "#" only
        return "/" if self.base.endswith("#") else "#"

    def _under(self, kind: str, id_: str) -> URIRef:
        encoded = quote(id_, safe="", errors="surrogatepass")
        if not encoded.strip("."):
            encoded = encoded.replace(".", "%2E")  # "." and ".." would climb the path
        return URIRef(self.namespace(kind) + encoded)


def is_iri(text: str) -> bool:
    """Whether `text` is an absolute IRI that can be written as it is.

    Example:
        >>> is_iri("https://sws.geonames.org/1816670/"), is_iri("javascript: x"), is_iri("polo.txt")
        (True, False, False)
    """
    return _ABSOLUTE.fullmatch(text) is not None
