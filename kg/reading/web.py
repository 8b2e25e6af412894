"""Pages from the web: only the addresses that the user names, within limits of time, size and redirects.

A page may lead on to another public address, or elsewhere on the host that was named, but never into the local network.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

from kg.errors import KgError
from kg.reading.found import Input

if TYPE_CHECKING:
    from requests import Response, Session

SECONDS = 60.0
"""How long a page may take altogether."""
SILENCE = 15.0
"""How many seconds a server may say nothing."""
LARGEST = 50_000_000
"""Bytes of a page, unpacked."""
REDIRECTS = 5
CHUNK = 65_536
HEADERS = {
    "User-Agent": "kg (reads one page for its user)",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown, */*;q=0.1",
}


def fetch(
    address: str, encoding: str | None = None, seconds: float = SECONDS, largest: int = LARGEST
) -> tuple[Input, str]:
    """The bytes at `address`, and their media type.

    Args:
        address: of a page, with http or https.
        encoding: what the user says of it.
        seconds: how long it may take.
        largest: how many bytes it may have.

    Raises:
        KgError: the address is none, cannot be reached, answers with an error, leads astray, or takes too long.
    """
    # with all that it needs, it takes a fifth of a second to import
    import requests
    from urllib3.exceptions import HTTPError

    check_address(address)
    try:
        with requests.Session() as session:
            response = _followed(session, address)
            data = _body(response, address, time.monotonic() + seconds, largest)
    # an impossible name of a host gets through as an error of urllib3 or of the codec for names
    except (requests.exceptions.RequestException, HTTPError, UnicodeError) as error:
        raise KgError(f"cannot reach '{address}': {_reason(error)}", "check the address and the connection") from error
    media_type, _, rest = response.headers.get("Content-Type", "").partition(";")
    charset = rest.partition("charset=")[2].split(";")[0].strip(" \"'")
    url = urldefrag(response.url).url
    return Input(address, data, encoding, charset or None, url), media_type.strip().lower()


def check_address(address: str) -> None:
    """Raise `KgError` where `address` is not one of a page that anybody may read.

    Example:
        >>> check_address("https://example.org/ponte.html")
    """
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018  # a port that is no number shows only when it is asked for
    except ValueError as error:
        raise KgError(f"'{address}' is no address", "write it like https://example.org/page.html") from error
    if parts.scheme.lower() not in {"http", "https"}:
        raise KgError(f"cannot read '{address}'", "kg reads addresses with http or https")
    if not parts.hostname:
        raise KgError(f"'{address}' is no address", "write it like https://example.org/page.html")
    if parts.username is not None:
        raise KgError(
            f"the address of a page at '{parts.hostname}' holds a password", "save the page and read the file"
        )


def _followed(session: Session, address: str) -> Response:
    """The answer at the end of the redirects that `address` leads through."""
    here = address
    for _ in range(REDIRECTS + 1):
        response = session.get(here, headers=HEADERS, timeout=SILENCE, stream=True, allow_redirects=False)
        if not response.is_redirect:
            if response.status_code >= 400:
                answer = f"{response.status_code} {response.reason}".strip()
                raise KgError(f"cannot read '{address}': the server answers {answer}", "check the address")
            return response
        response.close()
        here = urljoin(here, response.headers["Location"])
        check_address(here)
        if urlsplit(here).hostname != urlsplit(address).hostname and _is_local(here):
            raise KgError(f"'{address}' leads to the local address '{here}'", "name that one, if you trust it")
    raise KgError(f"'{address}' leads on more than {REDIRECTS} times", "name the address of the page itself")


def _is_local(address: str) -> bool:
    """Whether one of the machines behind `address` is not on the public network."""
    try:
        found = socket.getaddrinfo(urlsplit(address).hostname, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        return False  # what is not found here is not reached either, or by a proxy
    return any(not ipaddress.ip_address(str(place[4][0]).split("%")[0]).is_global for place in found)


def _body(response: Response, address: str, deadline: float, largest: int) -> bytes:
    data = bytearray()
    for chunk in response.iter_content(CHUNK):
        data += chunk
        if len(data) > largest:
            raise KgError(
                f"'{address}' has more than {largest} bytes", "save the part that you need, and read the file"
            )
        if time.monotonic() > deadline:
            raise KgError(f"'{address}' takes too long", "try again later, or save the page and read the file")
    return bytes(data)


def _reason(error: Exception) -> str:
    """Why a page cannot be reached, in a few words."""
    import requests

    reasons = {
        requests.exceptions.SSLError: "its certificate cannot be trusted",
        requests.exceptions.Timeout: "no answer",
        requests.exceptions.ContentDecodingError: "its answer is broken",
        requests.exceptions.ChunkedEncodingError: "its answer breaks off",
        requests.exceptions.ConnectionError: "no connection",
    }
    return next((reason for kind, reason in reasons.items() if isinstance(error, kind)), "the address cannot be used")
