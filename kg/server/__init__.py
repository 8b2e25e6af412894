"""A local server: the explorer, a query editor, and an endpoint that speaks the SPARQL 1.1 Protocol.

Nothing but Starlette's routes and uvicorn's sockets lies between the network and Oxigraph; each query is answered by a
process of its own, which can be killed.
"""

from __future__ import annotations

from kg.server.jobs import MEBIBYTE, Settings
from kg.server.serving import PORT, serve

__all__ = ["MEBIBYTE", "PORT", "Settings", "serve"]
