"""Small files of every format, whole and broken, for the tests of reading them."""

from __future__ import annotations

from kg.store import FORMATS

_RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:x:">\n'
WHOLE = {
    ".ttl": "<urn:x:a> <urn:x:p> <urn:x:b> .\n",
    ".trig": "<urn:x:a> <urn:x:p> <urn:x:b> .\n",
    ".nt": "<urn:x:a> <urn:x:p> <urn:x:b> .\n",
    ".nq": "<urn:x:a> <urn:x:p> <urn:x:b> .\n",
    ".jsonld": '{"@id": "urn:x:a",\n "urn:x:p": {"@id": "urn:x:b"}}\n',
    ".rdf": f'{_RDF}<rdf:Description rdf:about="urn:x:a">\n<x:p rdf:resource="urn:x:b"/></rdf:Description></rdf:RDF>\n',
}
"""The same triple in each format, by ending."""
BROKEN = {
    ".ttl": ("<urn:x:a> <urn:x:p> 1 .\n<urn:x:a> <urn:x:p> .\n", 2),
    ".trig": ("<urn:x:g> {\n<urn:x:a> <urn:x:p> 1 .\n<urn:x:a> <urn:x:p> }\n", 3),
    ".nt": ('<urn:x:a> <urn:x:p> "1" .\n\n<urn:x:a> <urn:x:p> .\n', 3),
    ".nq": ('<urn:x:a> <urn:x:p> "1" <urn:x:g> .\n<urn:x:a> .\n', 2),
    ".jsonld": ('{"@id": "urn:x:a",\n\n "urn:x:p": }\n', 3),
    ".rdf": (f'{_RDF}\n<rdf:Description rdf:about="urn:x:a b"/>\n</rdf:RDF>\n', 3),
}
"""A broken file in each format, and the line that is broken."""
WORDS = {
    ".ttl": '<urn:x:a> <urn:x:p> "perché" .\n',
    ".trig": '<urn:x:a> <urn:x:p> "perché" .\n',
    ".nt": '<urn:x:a> <urn:x:p> "perché" .\n',
    ".nq": '<urn:x:a> <urn:x:p> "perché" .\n',
    ".jsonld": '{"@id": "urn:x:a", "urn:x:p": "perché"}\n',
    ".rdf": f'{_RDF}<rdf:Description rdf:about="urn:x:a"><x:p>perché</x:p></rdf:Description></rdf:RDF>\n',
}
"""A word with an accent in each format."""
ENDINGS = tuple(format_.endings[0] for format_ in FORMATS)
